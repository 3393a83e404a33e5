//! Bytes that should be UTF-8.

use super::{error::ReadErrors, json, skip_mark};
use crate::base::fault::Fault;

/// The text of a file, which is UTF-8, with or without a byte order mark.
///
/// # Errors
///
/// If the bytes are not UTF-8: with the place, and with what they seem to be, such as UTF-16 or
/// Latin-1. Nothing is converted on a guess.
///
/// ```
/// use gdpr_policy::read;
///
/// assert_eq!(read::decode(b"\xEF\xBB\xBF{}")?, "{}");
/// let errors = read::decode(b"\xFF\xFE{\0}\0").unwrap_err();
/// assert_eq!(errors.first().found(), "UTF-16, little endian");
/// assert_eq!(errors.first().hint(), Some("save the file as UTF-8"));
/// # Ok::<(), gdpr_policy::ReadErrors>(())
/// ```
pub fn decode(bytes: &[u8]) -> Result<&str, ReadErrors> {
    text(bytes).map_err(|(valid, fault)| ReadErrors::new(valid, vec![fault], false))
}

/// The same for JSON, where the place of a wrong byte has a pointer, too.
pub(super) fn decode_json(bytes: &[u8]) -> Result<&str, ReadErrors> {
    text(bytes).map_err(|(valid, mut fault)| {
        if fault.at > 0 {
            match json::parse(valid) {
                // What stands before is broken already.
                Err(before) if before.at < valid.len() => fault = before,
                Err(end) => {
                    let steps = end.steps();
                    fault = steps.into_iter().rev().fold(fault, Fault::inside);
                }
                Ok(_) => fault.expected = "the end of the text".into(),
            }
        }
        ReadErrors::new(valid, vec![fault], false)
    })
}

/// The text, or the part of it that is UTF-8 and the fault of what follows.
fn text(bytes: &[u8]) -> Result<&str, (&str, Fault)> {
    const SAVE: &str = "save the file as UTF-8";
    if let Some(name) = wide(bytes) {
        return Err(("", Fault::new(0, name, "UTF-8").with_hint(SAVE)));
    }
    let error = match std::str::from_utf8(bytes) {
        Ok(text) => return Ok(skip_mark(text)),
        Err(error) => error,
    };
    let (valid, rest) = bytes.split_at(error.valid_up_to());
    let valid = skip_mark(std::str::from_utf8(valid).unwrap_or_default());
    let Some(&byte) = rest.first() else {
        return Err((valid, Fault::new(valid.len(), "no byte", "UTF-8")));
    };
    let found = format!("the byte 0x{byte:02X}");
    let fault = Fault::new(valid.len(), &found, "UTF-8");
    Err(match error.error_len() {
        None => {
            let found = "the end of the bytes inside a character";
            (
                valid,
                Fault::new(valid.len(), found, "UTF-8").with_hint("the file was cut off"),
            )
        }
        Some(_) if in_words(valid, rest) => {
            let found = format!("{found}, which is `{}` in Latin-1", char::from(byte));
            let hint = format!("it looks like Latin-1 or Windows-1252: {SAVE}");
            (
                valid,
                Fault::new(valid.len(), found, "UTF-8").with_hint(hint),
            )
        }
        Some(_) => (valid, fault),
    })
}

/// The wider encoding that the first bytes show: by their mark, or by the zeros between letters.
fn wide(bytes: &[u8]) -> Option<&'static str> {
    Some(match bytes {
        [0xFF, 0xFE, 0, 0, ..] => "UTF-32, little endian",
        [0, 0, 0xFE, 0xFF, ..] => "UTF-32, big endian",
        [0xFF, 0xFE, ..] => "UTF-16, little endian",
        [0xFE, 0xFF, ..] => "UTF-16, big endian",
        [a, 0, 0, 0, ..] if *a != 0 => "UTF-32, little endian",
        [0, 0, 0, a, ..] if *a != 0 => "UTF-32, big endian",
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => "UTF-16, little endian",
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => "UTF-16, big endian",
        _ => return None,
    })
}

/// Whether the byte is a letter of Latin-1 beside plain letters.
fn in_words(before: &str, rest: &[u8]) -> bool {
    let letter = rest[0] >= 0xC0 && !matches!(rest[0], 0xD7 | 0xF7);
    let next = rest.get(1).is_none_or(u8::is_ascii);
    let beside = before.ends_with(|c: char| c.is_ascii_alphabetic())
        || rest.get(1).is_some_and(u8::is_ascii_alphabetic);
    letter && next && beside
}
