//! The complete example has everything that the format has.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use gdpr_policy::schema;
use serde_json::Value;

const COMPLETE: &str = include_str!("../examples/policies/complete.json");

/// What of a schema occurs in a document: members of objects, kinds of unions, lists of terms.
struct Search<'a> {
    definitions: &'a Value,
    found: BTreeSet<String>,
}

impl<'a> Search<'a> {
    fn walk(&mut self, name: &str, schema: &'a Value, value: &Value) {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.trim_start_matches("#/$defs/");
            return self.walk(name, &self.definitions[name], value);
        }
        if let Some(whole) = schema["allOf"].get(0) {
            return self.walk(name, whole, value);
        }
        for branch in schema["oneOf"].as_array().into_iter().flatten() {
            let kind = &branch["properties"]["kind"]["const"];
            if kind.is_string() && *kind == value["kind"] {
                let name = format!("{name} {kind}");
                self.found.insert(name.clone());
                return self.walk(&name, branch, value);
            }
            if branch["const"].is_string() && branch["const"] == *value {
                self.found.insert(name.to_owned());
            }
        }
        match value {
            Value::Array(list) => {
                for entry in list {
                    self.walk(name, &schema["items"], entry);
                }
            }
            Value::Object(members) => {
                for (key, member) in members {
                    self.found.insert(format!("{name}.{key}"));
                    self.walk(name, &schema["properties"][key], member);
                }
            }
            _ => {}
        }
    }
}

/// Everything that the schema has to offer.
fn offered(schema: &Value) -> BTreeSet<String> {
    let mut offered = BTreeSet::new();
    let mut members = |name: &str, object: &Value| {
        for key in object["properties"].as_object().into_iter().flatten() {
            offered.insert(format!("{name}.{}", key.0));
        }
    };
    members("Policy", schema);
    let definitions = schema["$defs"].as_object().unwrap();
    for (name, definition) in definitions {
        members(name, definition);
        for branch in definition["oneOf"].as_array().into_iter().flatten() {
            let kind = &branch["properties"]["kind"]["const"];
            if kind.is_string() && kind != "unspecified" {
                members(&format!("{name} {kind}"), branch);
            }
        }
    }
    for (name, definition) in definitions {
        if definition["oneOf"][0]["const"].is_string() {
            offered.insert(name.clone());
        }
        for branch in definition["oneOf"].as_array().into_iter().flatten() {
            let kind = &branch["properties"]["kind"]["const"];
            if kind.is_string() && kind != "unspecified" {
                offered.insert(format!("{name} {kind}"));
            }
        }
    }
    offered
}

#[test]
fn it_holds_every_member_every_kind_and_a_term_of_every_list() {
    let schema: Value = serde_json::from_str(schema::POLICY).unwrap();
    let complete: Value = serde_json::from_str(COMPLETE).unwrap();
    let mut search = Search {
        definitions: &schema["$defs"],
        found: BTreeSet::new(),
    };
    search.walk("Policy", &schema, &complete);
    let offered = offered(&schema);
    assert!(offered.len() > 600, "{}", offered.len());
    let lacking: Vec<&String> = offered.difference(&search.found).collect();
    assert!(lacking.is_empty(), "complete.json lacks {lacking:?}");
}

/// What a form or an encoder can say of parts, groups and silence is there, too.
#[test]
fn it_holds_every_device() {
    for device in [
        r#""otherwise": true"#,
        r#""partOf": ["#,
        r#""condition": "#,
        r#""redacted": true"#,
        r#""kind": "controller""#,
        r#""kind": "not-kept""#,
        r#""stance": "refused""#,
    ] {
        assert!(COMPLETE.contains(device), "{device}");
    }
}
