//! The same members as derived structs that check nothing, once for each way to write a union.

/// Unions as a policy has them, which derived code reads by keeping every member back.
pub(crate) mod tagged {
    use serde::Deserialize;
    use serde_json::Value;

    macro_rules! union {
        ($($item:tt)*) => {
            #[derive(Deserialize)]
            #[serde(tag = "kind")]
            $($item)*
        };
    }

    include!("policy.rs");
}

/// Unions as derived code reads them fastest: the kind around the members.
pub(crate) mod around {
    use serde::Deserialize;
    use serde_json::Value;

    macro_rules! union {
        ($($item:tt)*) => {
            #[derive(Deserialize)]
            $($item)*
        };
    }

    include!("policy.rs");
}

/// A compact document with every `{"kind":"a","b":1}` as `{"a":{"b":1}}`.
pub(crate) fn kind_around(text: &str) -> String {
    const KIND: &str = "{\"kind\":";
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut closing = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '{' if rest.starts_with(KIND) => {
                let (kind, length) = string(&rest[KIND.len()..]);
                let after = KIND.len() + length;
                out.extend(["{", kind, ":{"]);
                closing.push("}}");
                rest = rest[after..].trim_start_matches(',');
                continue;
            }
            '{' => {
                closing.push("}");
                1
            }
            '}' => {
                out.push_str(closing.pop().unwrap());
                rest = &rest[1..];
                continue;
            }
            '"' => string(rest).1,
            _ => first.len_utf8(),
        };
        out.push_str(&rest[..end]);
        rest = &rest[end..];
    }
    out
}

/// The JSON string at the beginning of a text, in its quotes, and its length.
fn string(text: &str) -> (&str, usize) {
    let mut escaped = false;
    let end = text[1..].find(|letter| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    });
    let length = end.unwrap() + 2;
    (&text[..length], length)
}
