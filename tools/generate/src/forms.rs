//! The form profile: the canonical schema as form generators need it.
//!
//! No references, a title for a person on everything, a list of terms as strings with titles, and
//! a union with `discriminator`, its `kind` filled in by the branch.

use serde_json::{Map, Value, json};

/// The form profile of the canonical schema.
pub(crate) fn profile(schema: &Value, vocabularies: Value) -> Value {
    let form = Form {
        definitions: &schema["$defs"],
        vocabularies,
    };
    let mut policy = form.schema(schema);
    let about = json!({ "$schema": schema["$schema"] });
    merge(&mut policy, about);
    policy
}

struct Form<'a> {
    definitions: &'a Value,
    vocabularies: Value,
}

impl Form<'_> {
    fn schema(&self, schema: &Value) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.trim_start_matches("#/$defs/");
            return self.schema(&self.definitions[name]);
        }
        if let Some(whole) = schema["allOf"].get(0) {
            let mut whole = self.schema(whole);
            merge(&mut whole, json!({ "description": schema["description"] }));
            return whole;
        }
        let name = schema["title"].as_str().unwrap_or_default();
        let mut form = Map::new();
        if !name.is_empty() {
            form.insert("title".to_owned(), json!(from_pascal_case(name)));
        }
        if let Some(branches) = schema["oneOf"].as_array() {
            form.insert("description".to_owned(), schema["description"].clone());
            if branches[0]["const"].is_string() {
                form.insert("type".to_owned(), json!("string"));
                let terms = branches
                    .iter()
                    .map(|branch| self.term(name, branch))
                    .collect();
                form.insert("oneOf".to_owned(), terms);
            } else {
                form.insert(
                    "discriminator".to_owned(),
                    json!({ "propertyName": "kind" }),
                );
                let branches = branches.iter().map(|branch| self.branch(branch)).collect();
                form.insert("oneOf".to_owned(), branches);
            }
            return Value::Object(form);
        }
        for (keyword, value) in schema.as_object().into_iter().flatten() {
            let value = match keyword.as_str() {
                "$schema" | "$id" | "$defs" | "title" => continue,
                "properties" => self.members(value),
                "items" => self.schema(value),
                _ => value.clone(),
            };
            form.insert(keyword.clone(), value);
        }
        Value::Object(form)
    }

    fn members(&self, members: &Value) -> Value {
        let members = members.as_object().into_iter().flatten();
        let members = members.map(|(name, schema)| {
            let mut form = self.schema(schema);
            merge(&mut form, json!({ "title": from_camel_case(name) }));
            (name.clone(), form)
        });
        Value::Object(members.collect())
    }

    fn term(&self, vocabulary: &str, branch: &Value) -> Value {
        let name = &branch["const"];
        let terms = self.vocabularies[vocabulary]["terms"].as_array();
        let term = terms
            .into_iter()
            .flatten()
            .find(|term| term["name"] == *name);
        // A country has no row: what describes it is its name.
        match term {
            Some(term) => json!({
                "const": name,
                "title": sentence(term["label"].as_str().unwrap_or_default()),
                "description": term["meaning"],
            }),
            None => json!({ "const": name, "title": branch["description"] }),
        }
    }

    fn branch(&self, branch: &Value) -> Value {
        let mut form = self.schema(branch);
        let kind = form["properties"]["kind"]["const"].take();
        let title = from_kebab_case(kind.as_str().unwrap_or_default());
        form["properties"]["kind"] = json!({
            "title": "Kind",
            "type": "string",
            "const": kind,
            "enum": [kind],
            "default": kind,
        });
        merge(&mut form, json!({ "title": title }));
        form
    }
}

/// Puts the members of `over` into `form`, in the place of those it has.
fn merge(form: &mut Value, over: Value) {
    if let (Value::Object(form), Value::Object(over)) = (form, over) {
        form.extend(over.into_iter().filter(|(_, value)| !value.is_null()));
    }
}

fn from_kebab_case(name: &str) -> String {
    sentence(&name.replace('-', " "))
}

fn from_camel_case(name: &str) -> String {
    let spaced = name.chars().flat_map(|letter| {
        let space = letter.is_ascii_uppercase().then_some(' ');
        space.into_iter().chain([letter.to_ascii_lowercase()])
    });
    sentence(spaced.collect::<String>().trim_start_matches('$'))
}

fn from_pascal_case(name: &str) -> String {
    sentence(from_camel_case(name).trim_start())
}

/// `text` with a capital at its beginning.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
