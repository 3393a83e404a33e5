//! Policies made by the schema alone.

use serde_json::{Map, Value, json};

use crate::random::Random;

/// A value that `node`, a part of `schema`, allows.
pub(crate) fn sample(schema: &Value, node: &Value, depth: usize, random: &mut Random) -> Value {
    if let Some(reference) = node["$ref"].as_str() {
        let name = reference.strip_prefix("#/$defs/").unwrap();
        return match texts(name) {
            [] => sample(schema, &schema["$defs"][name], depth, random),
            texts => json!(random.pick(texts)),
        };
    }
    if let Some(whole) = node.pointer("/allOf/0") {
        return sample(schema, whole, depth, random);
    }
    if let Some(branches) = node["oneOf"].as_array() {
        return sample(schema, random.pick(branches), depth, random);
    }
    if let Some(constant) = node.get("const") {
        return constant.clone();
    }
    match node["type"].as_str().unwrap() {
        "boolean" => json!(random.below(2) == 0),
        "integer" => {
            let bound = |keyword| usize::try_from(node[keyword].as_u64().unwrap()).unwrap();
            json!(bound("minimum") + random.below(bound("maximum") - bound("minimum") + 1))
        }
        "string" => json!("any text"),
        "array" => {
            let items = 0..random.below(3);
            items
                .map(|_| sample(schema, &node["items"], depth + 1, random))
                .collect()
        }
        "object" => object(schema, node, depth, random),
        other => panic!("the sampler knows no `{other}`"),
    }
}

fn object(schema: &Value, node: &Value, depth: usize, random: &mut Random) -> Value {
    let Some(members) = node["properties"].as_object() else {
        return if node.get("additionalProperties").is_some() {
            json!({})
        } else {
            json!({ "example.com": [null, { "draft": true }, 1.5] })
        };
    };
    let required = node["required"].as_array();
    let is_required = |name: &str| required.into_iter().flatten().any(|other| other == name);
    let mut object = Map::new();
    for (name, member) in members {
        if is_required(name) || random.below(depth + 1) == 0 || random.below(4) == 0 {
            object.insert(name.clone(), sample(schema, member, depth + 1, random));
        }
    }
    Value::Object(object)
}

/// Texts of each type that checks them; none for other types.
pub(crate) fn texts(name: &str) -> &'static [&'static str] {
    match name {
        "Article" => &[
            "10",
            "6(1)(f)",
            "4(11)",
            "49(1) second subparagraph",
            "49(1)(a)",
        ],
        "CalendarDate" => &["0001-01-01", "2024-02-29", "2026-12-31", "9999-12-31"],
        "Celex" => &["32016R0679", "62018CJ0311", "02016R0679-20160504"],
        "Email" => &["privacy@example.com", "o'neill+x@mail.example.co.uk"],
        "Id" => &["a", "order-data", "0"],
        "LanguageTag" => &["en", "pt-BR", "sr-Latn", "de-CH-1996", "es-419"],
        "PartialDate" => &["2024", "2024-02", "2024-02-29"],
        "Period" => &["P3Y", "P6M", "P1Y2M10D", "P2W", "PT30M", "P30D"],
        "Text" => &["x", " a text ", "Größe\nund \u{1F600}"],
        "WebUrl" => &["https://example.com", "http://a.example.com:8080/b?c#d"],
        _ => &[],
    }
}
