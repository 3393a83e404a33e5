//! JSON as a person would lay it out: what fits on a line stands on one.

use serde_json::Value;

const WIDTH: usize = 100;

/// `value` as text, with a line break at the end.
pub(crate) fn text(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, 0, &mut out);
    out.push('\n');
    out
}

/// Writes `value`, whose line begins with `indent` spaces and has `used` more characters.
fn write(value: &Value, indent: usize, used: usize, out: &mut String) {
    let flat = flat(value);
    // The comma that may follow counts, too.
    if indent + used + flat.chars().count() < WIDTH {
        out.push_str(&flat);
        return;
    }
    let (open, close) = match value {
        Value::Array(_) => ('[', ']'),
        Value::Object(_) => ('{', '}'),
        _ => return out.push_str(&flat),
    };
    out.push(open);
    let inner = indent + 2;
    for (i, (key, value)) in entries(value).into_iter().enumerate() {
        out.push_str(if i == 0 { "\n" } else { ",\n" });
        out.extend(std::iter::repeat_n(' ', inner));
        out.push_str(&key);
        write(value, inner, key.chars().count(), out);
    }
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
    out.push(close);
}

pub(crate) fn flat(value: &Value) -> String {
    let list: Vec<String> = entries(value)
        .into_iter()
        .map(|(key, value)| key + &flat(value))
        .collect();
    match value {
        Value::Array(_) => format!("[{}]", list.join(", ")),
        Value::Object(object) if object.is_empty() => "{}".to_owned(),
        Value::Object(_) => format!("{{ {} }}", list.join(", ")),
        scalar => scalar.to_string(),
    }
}

/// What stands in a list or an object, with what is written before each.
fn entries(value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Array(list) => list.iter().map(|value| (String::new(), value)).collect(),
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| (format!("{}: ", Value::from(key.as_str())), value))
            .collect(),
        _ => Vec::new(),
    }
}
