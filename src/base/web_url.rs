//! Web addresses.

use std::{fmt, str::FromStr};

use url::Url;

use super::{ParseError, lookalike, textual::textual};

/// The address of a web page, `https://example.com/privacy`, kept as written.
///
/// `http` or `https`, a host name of at least two labels, a port where needed, and visible ASCII
/// behind it; internationalised names in punycode. [`Url`] must read it as well, but its rewriting
/// (a trailing slash, lower case) does not reach the document.
///
/// ```
/// use gdpr_policy::WebUrl;
///
/// let page: WebUrl = "https://example.com".parse()?;
/// assert_eq!(page.as_str(), "https://example.com");
/// assert!("example.com".parse::<WebUrl>().is_err());
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebUrl(String);

const EXPECTED: &str = "a web address such as `https://example.com/privacy`";

impl WebUrl {
    /// The address as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host name as it was written.
    #[must_use]
    pub fn host(&self) -> &str {
        let authority = self.0.split("//").nth(1).unwrap_or_default();
        authority
            .split(['/', '?', '#', ':'])
            .next()
            .unwrap_or_default()
    }

    /// The address as a [`Url`].
    ///
    /// # Errors
    ///
    /// Never in practice: an address that [`Url`] cannot read is not a `WebUrl`.
    pub fn to_url(&self) -> Result<Url, url::ParseError> {
        Url::parse(&self.0)
    }
}

/// Whether `text` is a host name of two labels or more whose last one is no number.
pub(super) fn is_host(text: &str) -> bool {
    let mut labels = text.split('.');
    let last = labels.next_back().unwrap_or_default();
    let mut others = labels.peekable();
    others.peek().is_some()
        && others.all(is_label)
        && is_label(last)
        && last.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

fn is_port(text: &str) -> bool {
    !text.starts_with('0')
        && text.bytes().all(|b| b.is_ascii_digit())
        && text.parse::<u16>().is_ok()
}

fn is_web_url(text: &str) -> bool {
    let Some(rest) = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
    else {
        return false;
    };
    let (authority, tail) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port_ok) = match authority.split_once(':') {
        Some((host, port)) => (host, is_port(port)),
        None => (authority, true),
    };
    is_host(host)
        && port_ok
        && tail.bytes().all(|b| b.is_ascii_graphic())
        && Url::parse(text).is_ok()
}

impl fmt::Display for WebUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for WebUrl {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if is_web_url(text) {
            return Ok(Self(text.to_owned()));
        }
        Err(ParseError::new(EXPECTED, text).or_hint(|| hint(text)))
    }
}

fn hint(text: &str) -> Option<String> {
    let secure = format!("https://{text}");
    if is_web_url(&secure) && !text.contains("//") {
        return Some("with `https://` before it".to_owned());
    }
    if text.contains('@') && !text.contains(['/', ' ']) {
        return Some("an e-mail address is a contact of kind `email`".to_owned());
    }
    lookalike::hint(text, is_web_url).or_else(|| {
        // What a browser would make of it: punycode, percent signs, lower case.
        let trimmed = text.trim();
        let url = Url::parse(trimmed).or_else(|_| Url::parse(&secure)).ok()?;
        let mended = url.as_str();
        is_web_url(mended).then(|| format!("write `{mended}`"))
    })
}

/// An internationalised host name as it is written in ASCII.
pub(super) fn host_in_punycode(host: &str) -> Option<String> {
    let url = Url::parse(&format!("https://{host}/")).ok()?;
    let host = url.host_str()?;
    is_host(host).then(|| host.to_owned())
}

textual!(WebUrl, schema: "WebUrl", expected: EXPECTED,
    pattern: "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+\
              [A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\
              (?::(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[1-9][0-9]{0,3}))?\
              (?:[/?#][!-~]*)?$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_kept_as_written() {
        for text in [
            "https://example.com",
            "http://EXAMPLE.com/a?b=c#d",
            "https://example.com:8443/",
            "https://xn--4ca0bs.example/%C3%A4",
            "https://help.example.com?x",
            "https://a.b/\\x",
        ] {
            let address: WebUrl = text.parse().unwrap();
            assert_eq!(address.to_string(), text);
            assert!(address.to_url().is_ok());
        }
        assert_eq!(
            "https://a.example.com:80/x"
                .parse::<WebUrl>()
                .unwrap()
                .host(),
            "a.example.com"
        );
    }

    #[test]
    fn other_texts_are_not() {
        for text in [
            "",
            "example.com",
            "https://",
            "https://localhost",
            "ftp://example.com",
            "javascript:alert(1)",
            "https://ex ample.com",
            " https://example.com",
            "https://example.com/\u{7}",
            "https://ü.de",
            "https://example.com/ü",
            "https://user@example.com",
            "https://127.0.0.1",
            "https://1.2.3.999",
            "https://example.com:0",
            "https://example.com:65536",
            "https://example.com:",
            "https://-a.com",
            "HTTPS://example.com",
            "https:/example.com",
            "https://a..com",
            "https://example.com.",
        ] {
            assert!(text.parse::<WebUrl>().is_err(), "{text}");
        }
        let error = "example.com/privacy".parse::<WebUrl>().unwrap_err();
        assert_eq!(error.hint(), Some("with `https://` before it"));
    }

    #[test]
    fn the_host_is_what_stands_between_slashes() {
        for (text, host) in [
            ("https://a.example.com:80/x", "a.example.com"),
            ("http://EXAMPLE.com?x", "EXAMPLE.com"),
            ("https://example.com#x:y", "example.com"),
        ] {
            let address: WebUrl = text.parse().unwrap();
            assert_eq!((address.as_str(), address.host()), (text, host));
        }
    }

    #[test]
    fn brackets_are_read_where_the_pattern_has_them() {
        let text = "https://example.com/contact?topic[]=privacy";
        assert_eq!(text.parse::<WebUrl>().unwrap().as_str(), text);
    }

    #[test]
    fn hints_say_what_to_write() {
        let hint = |text: &str| {
            text.parse::<WebUrl>()
                .unwrap_err()
                .hint()
                .map(str::to_owned)
        };
        for (text, expected) in [
            ("example.com/privacy", "with `https://` before it"),
            (
                "https://müller.example/ä",
                "write `https://xn--mller-kva.example/%C3%A4`",
            ),
            ("müller.example", "write `https://xn--mller-kva.example/`"),
            ("HTTPS://example.com", "write `https://example.com/`"),
            (
                "https://example.com/a b",
                "write `https://example.com/a%20b`",
            ),
            (
                "privacy@example.com",
                "an e-mail address is a contact of kind `email`",
            ),
            (
                "https://example\u{2010}shop.com/",
                "the character U+2010 only looks like `-`: write `https://example-shop.com/`",
            ),
            (
                "<link>",
                "a placeholder: leave the member out until it is known",
            ),
            (
                "[URL]",
                "a placeholder: leave the member out until it is known",
            ),
        ] {
            assert_eq!(hint(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["", "our page", "ftp://example.com", "https://localhost"] {
            assert_eq!(hint(text), None, "{text}");
        }
    }
}
