//! The reference of the format, `docs/format.md`: every type and every list of terms.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::Value;

const HEAD: &str = "\
# The format

This page is generated from the types (`tools/regenerate`). It lists every object of the format with its
members, every union with its kinds, every value with its form, and every list of terms with what each means.
Which sentence of a notice goes where is told in [where.md](where.md).

What holds everywhere:

- A member that is absent says nothing. `null` is never written, and neither are empty lists.
- What says nothing is as if it were not there: an empty object, a kind without a member (unless the kind speaks
  for itself), the term `other` alone. `document-empty-entry` names such entries.
- `evidence` says where the text says so: a section, a line, a fragment.
- `appliesTo` says which part of the processing a statement is about; without it, everything.
- A plain flag (`otherwise`, `redacted`) is only ever written as `true`. Other booleans have three states: the text
  says so (`true`), says not (`false`), or says nothing (absent).
";

/// The page for a schema and its vocabularies, with examples from a policy that has everything.
pub(crate) fn page(schema: &Value, vocabularies: &Value, complete: &Value) -> String {
    let mut found = Examples {
        definitions: &schema["$defs"],
        of: BTreeMap::new(),
    };
    found.walk("", schema, complete);
    let mut page = Page {
        definitions: &schema["$defs"],
        examples: found.of,
        out: HEAD.to_owned(),
    };
    page.section("Objects");
    page.object("Policy", schema);
    page.each(
        |definition| definition["properties"].is_object(),
        Page::object,
    );
    page.section("Unions");
    page.each(is_union, Page::union);
    page.section("Values");
    page.each(
        |definition| definition["pattern"].is_string() || definition["type"] == "integer",
        Page::value,
    );
    page.head("Place", &schema["$defs"]["Place"]);
    page.head("FormatVersion", &schema["$defs"]["FormatVersion"]);
    page.line(format_args!("The text `\"1\"`, not the number.\n"));
    page.head("Extensions", &schema["$defs"]["Extensions"]);
    page.section("Lists of terms");
    for (name, vocabulary) in vocabularies.as_object().into_iter().flatten() {
        page.terms(name, vocabulary);
    }
    page.out
}

fn is_union(definition: &Value) -> bool {
    definition["oneOf"][0]["properties"]["kind"].is_object()
}

/// The example of each object and each kind: of those that fill about a line the fullest.
struct Examples<'a> {
    definitions: &'a Value,
    of: BTreeMap<String, String>,
}

/// As long as an example may be; where none is as short, the shortest stands.
const LONG: usize = 160;

impl Examples<'_> {
    fn walk(&mut self, name: &str, schema: &Value, value: &Value) {
        let definitions = self.definitions;
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.trim_start_matches("#/$defs/");
            return self.walk(name, &definitions[name], value);
        }
        if let Some(whole) = schema["allOf"].get(0) {
            return self.walk(name, whole, value);
        }
        for branch in schema["oneOf"].as_array().into_iter().flatten() {
            let kind = &branch["properties"]["kind"]["const"];
            if kind.is_string() && *kind == value["kind"] {
                let name = format!("{name}: {}", kind.as_str().unwrap_or_default());
                return self.walk(&name, branch, value);
            }
        }
        match value {
            Value::Array(list) => {
                for entry in list {
                    self.walk("", &schema["items"], entry);
                }
            }
            Value::Object(members) if schema["properties"].is_object() => {
                for (key, member) in members {
                    self.walk("", &schema["properties"][key], member);
                }
                self.offer(name, value);
            }
            _ => {}
        }
    }

    fn offer(&mut self, name: &str, value: &Value) {
        let text = crate::layout::flat(value);
        let better = |known: &String| match (text.len() <= LONG, known.len() <= LONG) {
            (true, true) => text.len() > known.len(),
            (true, false) => true,
            (false, true) => false,
            (false, false) => text.len() < known.len(),
        };
        if !name.is_empty() && self.of.get(name).is_none_or(better) {
            self.of.insert(name.to_owned(), text);
        }
    }
}

struct Page<'a> {
    definitions: &'a Value,
    examples: BTreeMap<String, String>,
    out: String,
}

impl<'a> Page<'a> {
    fn section(&mut self, title: &str) {
        self.line(format_args!("\n## {title}\n"));
    }

    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.out, "{line}");
    }

    fn each(&mut self, is: fn(&Value) -> bool, write: fn(&mut Self, &str, &'a Value)) {
        let definitions = self.definitions.as_object().into_iter().flatten();
        for (name, definition) in definitions.filter(|(_, definition)| is(definition)) {
            write(self, name, definition);
        }
    }

    fn head(&mut self, name: &str, definition: &Value) {
        self.line(format_args!("### {name}\n"));
        self.line(format_args!("{}\n", prose(&definition["description"])));
    }

    fn object(&mut self, name: &str, definition: &'a Value) {
        self.head(name, definition);
        self.members(definition);
        self.example(name);
    }

    fn example(&mut self, name: &str) {
        if let Some(example) = self.examples.get(name).cloned() {
            self.line(format_args!("```json\n{example}\n```\n"));
        }
    }

    fn members(&mut self, definition: &Value) {
        let members = definition["properties"].as_object();
        let mut members = members
            .into_iter()
            .flatten()
            .filter(|(name, _)| *name != "kind")
            .peekable();
        if members.peek().is_none() {
            return self.line(format_args!("No members.\n"));
        }
        self.line(format_args!(
            "| member | type | required | meaning |\n|---|---|---|---|"
        ));
        let required = definition["required"].as_array();
        for (name, member) in members {
            let required = required.is_some_and(|all| all.iter().any(|one| one == name));
            let required = if required { "yes" } else { "" };
            let (kind, meaning) = (kind(member), prose(&member["description"]));
            self.line(format_args!(
                "| `{name}` | {kind} | {required} | {meaning} |"
            ));
        }
        self.line(format_args!(""));
    }

    fn union(&mut self, name: &str, definition: &'a Value) {
        self.head(name, definition);
        for branch in definition["oneOf"].as_array().into_iter().flatten() {
            let kind = branch["properties"]["kind"]["const"].as_str();
            let kind = kind.unwrap_or_default();
            let meaning = prose(&branch["description"]);
            self.line(format_args!("#### {name}: `{kind}`\n\n{meaning}\n"));
            self.members(branch);
            self.example(&format!("{name}: {kind}"));
        }
    }

    fn value(&mut self, name: &str, definition: &'a Value) {
        self.head(name, definition);
        if let Some(examples) = definition["examples"].as_array() {
            let examples: Vec<String> = examples
                .iter()
                .map(|example| format!("`{example}`"))
                .collect();
            self.line(format_args!("Examples: {}.\n", examples.join(", ")));
        }
    }

    fn terms(&mut self, name: &str, vocabulary: &Value) {
        self.line(format_args!(
            "### {name}\n\n{}\n",
            prose(&vocabulary["meaning"])
        ));
        self.line(format_args!(
            "| term | called | article | meaning |\n|---|---|---|---|"
        ));
        for term in vocabulary["terms"].as_array().into_iter().flatten() {
            let text = |member: &str| prose(&term[member]);
            let (term, label) = (text("name"), text("label"));
            let (article, meaning) = (text("article"), text("meaning"));
            self.line(format_args!(
                "| `{term}` | {label} | {article} | {meaning} |"
            ));
        }
        self.line(format_args!(""));
    }
}

/// The type of a member, linked to where it is explained.
fn kind(member: &Value) -> String {
    if let Some(reference) = member["$ref"].as_str() {
        let name = reference.trim_start_matches("#/$defs/");
        return match name {
            "Country" => "country code".to_owned(),
            _ => format!("[{name}](#{})", name.to_lowercase()),
        };
    }
    if let Some(whole) = member["allOf"].get(0) {
        return kind(whole);
    }
    match member["type"].as_str() {
        Some("array") => format!("list of {}", kind(&member["items"])),
        Some("boolean") if member["const"] == true => "`true`".to_owned(),
        Some(other) => other.to_owned(),
        None => String::new(),
    }
}

/// A description as one paragraph that fits into a cell.
fn prose(text: &Value) -> String {
    let text = text.as_str().unwrap_or_default();
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('|', "\\|")
}
