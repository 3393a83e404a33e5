//! The mirror: the members of the model as plain structs, which the benchmark reads to compare.
//!
//! A term is a unit enum, a union an enum that `union!` of the benchmark derives, and every other
//! value a string or a number: what somebody writes who derives `Deserialize` and checks nothing.

use std::fmt::Write as _;

use serde_json::Value;

const INTRODUCTION: &str = "\
// The members of a policy as plain structs. Made from the schema by `tools/regenerate`: not edited.
";

/// The types of the canonical schema as Rust, in the layout of rustfmt.
pub(crate) fn source(schema: &Value) -> String {
    let mut mirror = Mirror {
        definitions: &schema["$defs"],
        out: INTRODUCTION.to_owned(),
    };
    mirror.object("Policy", schema);
    for (name, definition) in mirror.definitions.as_object().into_iter().flatten() {
        if is_structure(definition) {
            mirror.object(name, definition);
        } else if let Some(branches) = definition["oneOf"].as_array() {
            if branches[0]["const"].is_string() {
                mirror.terms(name, branches);
            } else {
                mirror.union(name, branches);
            }
        }
    }
    mirror.out
}

struct Mirror<'a> {
    definitions: &'a Value,
    out: String,
}

impl Mirror<'_> {
    fn object(&mut self, name: &str, schema: &Value) {
        self.line(
            "\n#[derive(Deserialize)]\n#[serde(rename_all = \"camelCase\", deny_unknown_fields)]",
        );
        let members: Vec<_> = schema["properties"]
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(member, _)| *member != "kind")
            .collect();
        if members.is_empty() {
            return self.line(&format!("pub(crate) struct {name} {{}}"));
        }
        self.line(&format!("pub(crate) struct {name} {{"));
        for (member, value) in members {
            let required = schema["required"]
                .as_array()
                .is_some_and(|required| required.iter().any(|name| name == member));
            let mut attributes = Vec::new();
            let field = match member.strip_prefix('$') {
                Some(field) => {
                    attributes.push(format!("rename = \"{member}\""));
                    field.to_owned()
                }
                None => snake_case(member),
            };
            let plain = self.of(value);
            let of = if value["type"] == "array" {
                attributes.push("default".to_owned());
                plain
            } else if required {
                plain
            } else {
                format!("Option<{plain}>")
            };
            if !attributes.is_empty() {
                self.line(&format!("    #[serde({})]", attributes.join(", ")));
            }
            self.line(&format!("    {field}: {of},"));
        }
        self.line("}");
    }

    fn terms(&mut self, name: &str, branches: &[Value]) {
        self.line("\n#[derive(Deserialize)]");
        self.line(&format!("pub(crate) enum {name} {{"));
        for term in branches
            .iter()
            .filter_map(|branch| branch["const"].as_str())
        {
            let variant = pascal_case(term);
            self.line(&format!(
                "    #[serde(rename = \"{term}\")]\n    {variant},"
            ));
        }
        self.line("}");
    }

    fn union(&mut self, name: &str, branches: &[Value]) {
        self.line(&format!("\nunion! {{\n    pub(crate) enum {name} {{"));
        for branch in branches {
            let kind = branch["properties"]["kind"]["const"]
                .as_str()
                .unwrap_or_default();
            let (variant, title) = (
                pascal_case(kind),
                branch["title"].as_str().unwrap_or_default(),
            );
            self.line(&format!(
                "        #[serde(rename = \"{kind}\")]\n        {variant}({title}),"
            ));
        }
        self.line("    }\n}");
        for branch in branches {
            self.object(branch["title"].as_str().unwrap_or_default(), branch);
        }
    }

    /// The type of a member or an entry.
    fn of(&self, schema: &Value) -> String {
        let whole = schema["allOf"].get(0).unwrap_or(schema);
        if let Some(reference) = whole["$ref"].as_str() {
            let name = reference.trim_start_matches("#/$defs/");
            let definition = &self.definitions[name];
            return if is_structure(definition) || definition["oneOf"].is_array() {
                name.to_owned()
            } else {
                self.of(definition)
            };
        }
        match whole["type"].as_str() {
            Some("array") => format!("Vec<{}>", self.of(&whole["items"])),
            Some("boolean") => "bool".to_owned(),
            Some("integer") => "u32".to_owned(),
            Some("string") => "String".to_owned(),
            _ => "Value".to_owned(),
        }
    }

    fn line(&mut self, line: &str) {
        let _ = writeln!(self.out, "{line}");
    }
}

fn is_structure(schema: &Value) -> bool {
    schema["properties"].is_object()
}

fn snake_case(name: &str) -> String {
    let letters = name.chars().flat_map(|letter| {
        let joint = letter.is_ascii_uppercase().then_some('_');
        joint.into_iter().chain([letter.to_ascii_lowercase()])
    });
    letters.collect()
}

/// A name for a variant; one that would begin with a digit begins with `N`.
fn pascal_case(name: &str) -> String {
    let mut out = String::new();
    for word in name.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        out.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        out.extend(letters.map(|letter| letter.to_ascii_lowercase()));
    }
    if out.starts_with(|letter: char| letter.is_ascii_digit()) {
        out.insert(0, 'N');
    }
    out
}
