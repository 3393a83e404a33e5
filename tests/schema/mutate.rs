//! Policies with one thing changed.

use serde_json::{Map, Value, json};

use crate::random::Random;

/// Texts that look like something: some may stand where they are put, most may not.
pub(crate) const ODD: &[&str] = &[
    "",
    " ",
    "\u{85}",
    "\u{FEFF}",
    "a",
    "A",
    "en",
    "EN",
    "en-us",
    "de-1901",
    "EE",
    "ee",
    "ß",
    "UK",
    "2026-02-30",
    "2026-02-28",
    "2026-2-28",
    "0000-01-01",
    "2026-02-28T00:00:00Z",
    "20260228",
    "P3Y",
    "P0D",
    "p3y",
    "P1Y1D",
    "P1W1D",
    "PT30M",
    "-P6M",
    "P",
    "P00003Y",
    "6 months",
    "6(1)(f)",
    "6(1)(g)",
    "Art. 6",
    "49(1) second subparagraph",
    "49(1) third subparagraph",
    "100",
    "32016R0679",
    "2016/679",
    "32016r0679",
    "2021/914",
    "1",
    "privacy@example.com",
    "[email protected]",
    "a@b",
    "x@-b.de",
    "ü@example.com",
    "https://example.com",
    "http://example.com:99999",
    "javascript:alert(1)",
    "https://e.org\\a",
    "https://ü.de",
    "//example.com",
    "https://xn--a.com",
    "https://1.2.3.4/",
    "consent",
    "other",
    "email",
    "unspecified",
    "access",
];

/// `policy` with one thing changed; values may come from `donor`, terms from `terms`.
pub(crate) fn mutant(policy: &Value, donor: &Value, terms: &[Value], random: &mut Random) -> Value {
    let mut mutant = policy.clone();
    let places = places(policy);
    let place = random.pick(&places);
    let at = mutant.pointer_mut(place).unwrap();
    match random.below(13) {
        0 | 1 => remove(&mut mutant, place),
        2 => insert(
            at,
            random.pick::<&str>(&["unknown", "Kind", "type", "kind", "label", ""]),
        ),
        3 => *at = Value::Null,
        4 => {
            let values = [json!(7), json!(true), json!("x"), json!([]), json!({})];
            random.pick(&values).clone_into(at);
        }
        5 => *at = json!([at.clone()]),
        6 => list_for_object(at),
        7 | 8 => {
            let places = self::places(donor);
            let place: &String = random.pick(&places);
            *at = donor.pointer(place).unwrap().clone();
        }
        9 => rename(at, random),
        10 => *at = random.pick(terms).clone(),
        11 => edit(at, random),
        _ => *at = random.pick(&numbers()).clone(),
    }
    mutant
}

fn numbers() -> [Value; 8] {
    let near = f64::from_bits(16f64.to_bits() + 1);
    [
        json!(16),
        json!(16.0),
        json!(-0.0),
        json!(-1),
        json!(151),
        json!(0.5),
        json!(near),
        json!(1e300),
    ]
}

/// The pointers of all values, the outermost left out.
fn places(value: &Value) -> Vec<String> {
    fn walk(value: &Value, at: &str, places: &mut Vec<String>) {
        let children: Vec<(String, &Value)> = match value {
            Value::Array(list) => list
                .iter()
                .enumerate()
                .map(|(i, v)| (i.to_string(), v))
                .collect(),
            Value::Object(object) => object
                .iter()
                .map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value))
                .collect(),
            _ => return,
        };
        for (key, child) in children {
            let at = format!("{at}/{key}");
            walk(child, &at, places);
            places.push(at);
        }
    }
    let mut places = Vec::new();
    walk(value, "", &mut places);
    places
}

fn remove(policy: &mut Value, place: &str) {
    let (parent, key) = place.rsplit_once('/').unwrap();
    match policy.pointer_mut(parent).unwrap() {
        Value::Array(list) => drop(list.remove(key.parse().unwrap())),
        Value::Object(object) => drop(object.remove(&key.replace("~1", "/").replace("~0", "~"))),
        _ => {}
    }
}

fn insert(at: &mut Value, key: &str) {
    match at {
        Value::Object(object) => drop(object.insert(key.to_owned(), json!("x"))),
        Value::Array(list) => list.extend(list.first().cloned()),
        Value::String(text) => text.push('x'),
        _ => {}
    }
}

fn list_for_object(at: &mut Value) {
    if let Value::Object(object) = at {
        *at = object.values().cloned().collect();
    }
}

fn rename(at: &mut Value, random: &mut Random) {
    if let Value::Object(object) = at {
        let keys: Vec<String> = object.keys().cloned().collect();
        if keys.is_empty() {
            return;
        }
        let key = random.pick(&keys);
        let renamed = *random.pick(&["label", "name", "kind", "evidence", "text"]);
        *object = std::mem::take(object)
            .into_iter()
            .map(|(name, value)| {
                (
                    if name == *key {
                        renamed.to_owned()
                    } else {
                        name
                    },
                    value,
                )
            })
            .collect::<Map<_, _>>();
    }
}

fn edit(at: &mut Value, random: &mut Random) {
    if let Value::String(text) = at {
        match random.below(6) {
            0 => text.push('\n'),
            1 => text.insert(0, ' '),
            2 => *text = text.to_uppercase(),
            3 => drop(text.pop()),
            _ => (*random.pick(ODD)).clone_into(text),
        }
    } else {
        *at = json!(random.pick(ODD));
    }
}
