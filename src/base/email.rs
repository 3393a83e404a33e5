//! E-mail addresses.

use std::{fmt, str::FromStr};

use super::{ParseError, textual::textual, web_url::is_host};

/// An e-mail address: `privacy@example.com`.
///
/// The everyday form: a local part of RFC 5322's `dot-atom`, a domain of at least two labels,
/// ASCII, 254 characters at most. Internationalised domains are written in punycode. The place
/// holders that web pages put in an address's stead (`[email protected]`) are no address; a contact
/// that was there but cannot be read is recorded with `redacted` instead.
///
/// ```
/// use gdpr_policy::Email;
///
/// assert!("privacy@example.com".parse::<Email>().is_ok());
/// let error = "[email protected]".parse::<Email>().unwrap_err();
/// assert!(error.hint().unwrap().contains("redacted"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

const EXPECTED: &str = "an e-mail address such as `privacy@example.com`";

/// The longest address that RFC 5321 can deliver to.
const MAX: usize = 254;

impl Email {
    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the `@`.
    #[must_use]
    pub fn local_part(&self) -> &str {
        self.0.split_once('@').map_or("", |(local, _)| local)
    }

    /// What stands behind the `@`.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, domain)| domain)
    }
}

fn is_local_part(text: &str) -> bool {
    text.split('.').all(|atom| {
        !atom.is_empty()
            && atom
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&b))
    })
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Email {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if let Some((local, domain)) = text.split_once('@') {
            if text.len() <= MAX && is_local_part(local) && is_host(domain) {
                return Ok(Self(text.to_owned()));
            }
        }
        let error = ParseError::new(EXPECTED, text);
        let lower = text.to_lowercase();
        Err(
            if lower.contains("protected") || lower.contains('[') || lower.contains('*') {
                error.with_hint("hidden in the capture: leave the address out and set `redacted`")
            } else if lower.starts_with("http") {
                error.with_hint("a web address is a contact of kind `web-page`")
            } else if lower.starts_with("mailto:") {
                error.with_hint("without `mailto:`")
            } else {
                error
            },
        )
    }
}

textual!(Email, schema: "Email", expected: "an e-mail address such as `privacy@example.com`",
    pattern: "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\
              @(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+\
              [A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$",
    format: "email", max: MAX);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_written_back() {
        for text in [
            "a@b.ee",
            "first.last+tag@sub.example.co.uk",
            "o'hara@example.com",
            "x@xn--4ca0bs.example",
            "legal@conseno.com",
        ] {
            assert_eq!(text.parse::<Email>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_texts_are_not() {
        let long = format!("{}@example.com", "a".repeat(250));
        for text in [
            "",
            "a",
            "@b.ee",
            "a@",
            "a@b",
            "a@b.1",
            "a b@c.ee",
            "a@b..ee",
            ".a@b.ee",
            "a.@b.ee",
            "a@-b.de",
            "a@b-.de",
            "a@b.ee ",
            "a@@b.ee",
            "ä@b.ee",
            "a@bä.ee",
            "[email protected]",
            "a (at) b.ee",
            "mailto:a@b.ee@c",
            "https://example.com",
            "\"a b\"@c.ee",
            long.as_str(),
        ] {
            assert!(text.parse::<Email>().is_err(), "{text}");
        }
    }
}
