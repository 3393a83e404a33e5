//! E-mail addresses.

use std::{fmt, str::FromStr};

use super::{
    ParseError, lookalike,
    textual::textual,
    web_url::{host_in_punycode, is_host},
};

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
        if is_email(text) {
            return Ok(Self(text.to_owned()));
        }
        Err(ParseError::new(EXPECTED, text).or_hint(|| hint(text)))
    }
}

fn is_email(text: &str) -> bool {
    text.split_once('@')
        .is_some_and(|(local, domain)| text.len() <= MAX && is_local_part(local) && is_host(domain))
}

fn hint(text: &str) -> Option<String> {
    let write = |mended: &str| is_email(mended).then(|| format!("write `{mended}`"));
    let lower = text.to_lowercase();
    if let Some(address) = lower.strip_prefix("mailto:") {
        return Some(
            write(&text[text.len() - address.len()..]).unwrap_or("without `mailto:`".into()),
        );
    }
    if lower.starts_with("http") {
        return Some("a web address is a contact of kind `web-page`".to_owned());
    }
    let spelt_out = spelt_out(&lower);
    if spelt_out != lower.trim() && is_email(&spelt_out) {
        return Some(format!(
            "it is spelt out, and nothing is hidden: write `{spelt_out}`"
        ));
    }
    let hidden = |word| lower.contains(word);
    if lower.contains('*') || ["protected", "hidden", "redacted"].into_iter().any(hidden) {
        let hidden = "hidden in the capture: leave the address out and set `redacted`";
        return Some(hidden.to_owned());
    }
    let bare = text.trim().trim_end_matches(['.', ',', ';']);
    lookalike::hint(text, is_email)
        .or_else(|| write(bare))
        .or_else(|| {
            let (_, inner) = bare.split_once('<')?;
            let address = write(inner.trim_end_matches('>'))?;
            Some(format!("the address alone: {address}"))
        })
        .or_else(|| {
            let (local, domain) = bare.rsplit_once('@')?;
            let domain = host_in_punycode(domain)?;
            let address = write(&format!("{local}@{domain}"))?;
            Some(format!("the host in punycode: {address}"))
        })
}

/// An address in words, `x [at] y (dot) z`, with its signs.
fn spelt_out(lower: &str) -> String {
    let mut address = lower.to_owned();
    for (word, sign) in [("at", "@"), ("dot", "."), ("@", "@"), (".", ".")] {
        for (open, close) in [("[", "]"), ("(", ")"), ("{", "}"), ("<", ">")] {
            address = address.replace(&format!("{open}{word}{close}"), sign);
            address = address.replace(&format!("{open} {word} {close}"), sign);
        }
        address = address.replace(&format!(" {word} "), sign);
        for space in [format!(" {sign}"), format!("{sign} ")] {
            address = address.replace(&space, sign);
        }
    }
    address.trim().to_owned()
}

textual!(Email, schema: "Email", expected: EXPECTED,
    pattern: "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\
              @(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+\
              [A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$",
    max: MAX);

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

    #[test]
    fn the_parts_are_those_around_the_sign() {
        let email: Email = "first.last@Sub.example.com".parse().unwrap();
        assert_eq!(email.as_str(), "first.last@Sub.example.com");
        assert_eq!(email.local_part(), "first.last");
        assert_eq!(email.domain(), "Sub.example.com");
    }

    #[test]
    fn hints_say_what_to_write() {
        let hint = |text: &str| text.parse::<Email>().unwrap_err().hint().map(str::to_owned);
        let hidden = "hidden in the capture: leave the address out and set `redacted`";
        let spelt = "it is spelt out, and nothing is hidden: write `officer@example.com`";
        for (text, expected) in [
            ("officer [at] example.com", spelt),
            ("officer (at) example (dot) com", spelt),
            ("officer at example dot com", spelt),
            ("Officer(AT)example.com", spelt),
            ("officer@example[.]com", spelt),
            ("[email protected]", hidden),
            ("o***r@e***.com", hidden),
            (
                "[INSERT E-MAIL]",
                "a placeholder: leave the member out until it is known",
            ),
            (
                "<your e-mail>",
                "a placeholder: leave the member out until it is known",
            ),
            (
                "data\u{2010}protection@example.com",
                "the character U+2010 only looks like `-`: write `data-protection@example.com`",
            ),
            (
                "a@müller.example",
                "the host in punycode: write `a@xn--mller-kva.example`",
            ),
            (
                "Officer <a@example.com>",
                "the address alone: write `a@example.com`",
            ),
            ("a@example.com.", "write `a@example.com`"),
            (" a@example.com", "write `a@example.com`"),
            ("mailto:A@example.com", "write `A@example.com`"),
            (
                "https://example.com",
                "a web address is a contact of kind `web-page`",
            ),
        ] {
            assert_eq!(hint(text).as_deref(), Some(expected), "{text}");
        }
        for text in [
            "",
            "a@b",
            "meet at noon",
            "office",
            "a b@c.ee",
            "our officer at example.com",
        ] {
            assert_eq!(hint(text), None, "{text}");
        }
    }
}
