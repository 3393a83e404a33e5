//! The canonical profile: what a derived schema becomes before it is published.

use schemars::{JsonSchema, Schema, generate::SchemaSettings, transform::transform_subschemas};
use serde_json::{Value, json};

/// Generates the schema of any type in the profile of the published one.
///
/// For a type of your own that has types of this crate in it, such as a list of
/// [`LegalBasis`](crate::LegalBasis). Against what `schemars` derives:
///
/// - an optional member is left out, never `null`: say so to serde, too, with
///   `skip_serializing_if = "Option::is_none"`;
/// - a reference stands alone, in `allOf` where something is said beside it;
/// - types, and the variants of a union by their `kind`, have their names as titles;
/// - descriptions are prose: examples in Rust and line breaks are taken out.
///
/// ```
/// use gdpr_policy::{Right, schema};
///
/// let rights = schema::canonical::<Vec<Right>>();
/// assert_eq!(rights.as_value()["items"]["$ref"], "#/$defs/Right");
/// assert_eq!(rights.as_value()["$defs"]["Right"]["oneOf"][0]["const"], Right::ALL[0].name());
/// ```
#[must_use]
pub fn canonical<T: JsonSchema>() -> Schema {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    profile(&mut schema);
    name_variants(&mut schema);
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        for (name, definition) in definitions {
            if let Ok(definition) = <&mut Schema>::try_from(definition) {
                definition.insert("title".to_owned(), json!(name));
                name_variants(definition);
            }
        }
    }
    schema
}

fn profile(schema: &mut Schema) {
    transform_subschemas(&mut profile, schema);
    take_null_out(schema);
    if schema.get("$ref").is_some() && schema.as_object().is_some_and(|members| members.len() > 1) {
        let reference = schema.remove("$ref");
        schema.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    }
    if let Some(Value::String(text)) = schema.get_mut("description") {
        *text = prose(text);
    }
}

/// Takes `null` out of what an `Option` derives to: the reader takes absence alone.
fn take_null_out(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|name| name != "null");
        if let [name] = types.as_slice() {
            let name = name.clone();
            schema.insert("type".to_owned(), name);
        }
    }
    let some = match schema.get("anyOf") {
        Some(Value::Array(either)) => match either.as_slice() {
            [Value::Object(some), null] if *null == json!({ "type": "null" }) => some.clone(),
            _ => return,
        },
        _ => return,
    };
    schema.remove("anyOf");
    for (keyword, value) in some {
        if schema.get(&keyword).is_none() {
            schema.insert(keyword, value);
        }
    }
}

/// Titles the branches of a union after it and their `kind`: `RetentionPeriodUntilDate`.
fn name_variants(schema: &mut Schema) {
    let Some(name) = schema
        .get("title")
        .and_then(Value::as_str)
        .map(str::to_owned)
    else {
        return;
    };
    let Some(Value::Array(branches)) = schema.get_mut("oneOf") else {
        return;
    };
    for branch in branches {
        let kind = branch
            .pointer("/properties/kind/const")
            .and_then(Value::as_str);
        let Some(title) = kind.map(|kind| name.clone() + &pascal_case(kind)) else {
            continue;
        };
        if let Ok(branch) = <&mut Schema>::try_from(branch) {
            branch.insert("title".to_owned(), json!(title));
        }
    }
}

fn pascal_case(kebab: &str) -> String {
    let words = kebab.split('-').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters)
    });
    words.flatten().collect()
}

/// A doc comment without its examples, one line a paragraph, and names without links.
fn prose(text: &str) -> String {
    let mut paragraphs = vec![String::new()];
    let mut in_example = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("```") {
            in_example = !in_example;
        } else if line.is_empty() {
            paragraphs.push(String::new());
        } else if let (false, Some(paragraph)) = (in_example, paragraphs.last_mut()) {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
        .join("\n\n")
        .replace("[`", "`")
        .replace("`]", "`")
}
