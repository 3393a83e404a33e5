//! The pages of the rules, and the documents that their examples make.

use gdpr_policy::{Context, Date, Facts};
use serde_json::Value;

pub(crate) const MINIMAL: &str = include_str!("../../examples/policies/minimal.json");

/// The day on which examples are checked that name none.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 22);

/// An example of a page: `json breaks|keeps [POINTER…] [as-of DATE] [SEVERITY]`, and a merge patch.
///
/// What no text shows stands in a block `json facts` right before it.
pub(crate) struct Example<'a> {
    pub(crate) breaks: bool,
    pub(crate) pointers: Vec<&'a str>,
    pub(crate) as_of: Date,
    pub(crate) severity: Option<&'a str>,
    pub(crate) facts: Facts,
    pub(crate) patch: &'a str,
}

pub(crate) fn examples(page: &str) -> Vec<Example<'_>> {
    let mut facts = None;
    let blocks = page.split("\n```json ").skip(1);
    let examples = blocks
        .filter_map(|block| {
            let (info, rest) = block.split_once('\n').unwrap();
            let (patch, after) = rest.split_once("\n```").unwrap();
            let mut words = info.split(' ');
            let breaks = match words.next().unwrap() {
                "facts" => {
                    assert!(after.trim().is_empty(), "an example follows its facts");
                    facts = Some(serde_json::from_str(patch).unwrap());
                    return None;
                }
                "breaks" => true,
                "keeps" => false,
                other => panic!("`{other}` is neither `breaks` nor `keeps`"),
            };
            let mut example = Example {
                breaks,
                pointers: vec![],
                as_of: TODAY,
                severity: None,
                facts: facts.take().unwrap_or_default(),
                patch,
            };
            while let Some(word) = words.next() {
                match word {
                    "as-of" => example.as_of = words.next().unwrap().parse().unwrap(),
                    "error" | "warning" | "advice" => example.severity = Some(word),
                    "\"\"" => example.pointers.push(""),
                    pointer => example.pointers.push(pointer),
                }
            }
            Some(example)
        })
        .collect();
    assert!(facts.is_none(), "facts without an example");
    examples
}

/// JSON Merge Patch, RFC 7396.
fn merge(target: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *target = patch;
        return;
    };
    if !target.is_object() {
        *target = Value::Object(serde_json::Map::new());
    }
    let object = target.as_object_mut().unwrap();
    for (key, value) in patch {
        if value.is_null() {
            object.remove(&key);
        } else {
            merge(object.entry(key).or_insert(Value::Null), value);
        }
    }
}

impl Example<'_> {
    /// The document that the patch makes of the minimal one.
    #[track_caller]
    pub(crate) fn document(&self, code: &str) -> Value {
        let mut document: Value = serde_json::from_str(MINIMAL).unwrap();
        let patch = serde_json::from_str(self.patch);
        merge(
            &mut document,
            patch.unwrap_or_else(|error| panic!("{code}: {error}\n{}", self.patch)),
        );
        document
    }

    pub(crate) fn context(&self) -> Context {
        Context::at(self.as_of).with_facts(self.facts.clone())
    }
}
