//! Whatever can be read can be checked, and what the check says is about that very document.
//!
//! Documents are changed at random, thousands of times on top of each other, into what no company
//! would publish: entries twice, members gone, values that belong elsewhere.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "the documents are in the source tree"
)]

#[path = "common/examine.rs"]
mod examine;
#[path = "schema/random.rs"]
mod random;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use examine::examine;
use gdpr_policy::{Context, Date, Facts, Level, Pointer, Policy, rules};
use random::Random;
use serde_json::{Map, Value, json};

/// How many changes are tried on each document, and after how many it starts anew.
const TRIES: usize = 60;
const WALK: usize = 30;

/// The ends of the calendar, days on which the law changed, and today's law.
const DAYS: &[Date] = &[
    Date::MIN,
    Date::constant(2015, 10, 6),
    Date::constant(2018, 5, 25),
    Date::constant(2020, 7, 16),
    Date::constant(2022, 12, 27),
    Date::constant(2026, 11, 22),
    Date::MAX,
];

fn documents() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/policies");
    let mut documents: Vec<(String, Value)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|is| is == "json"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, serde_json::from_str(&text).unwrap())
        })
        .collect();
    documents.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(documents.len() > 5, "{documents:?}");
    documents
}

#[test]
fn whatever_is_read_is_checked() {
    let documents = documents();
    let mut stock = Stock::default();
    for (_, document) in &documents {
        stock.fill(document);
    }
    let mut random = Random(2_016_679);
    let mut read = 0;
    let mut codes = BTreeSet::new();
    for (name, original) in &documents {
        let mut document = original.clone();
        for step in 0..TRIES {
            if step % WALK == 0 {
                document = original.clone();
            }
            let mut changed = document.clone();
            for _ in 0..=random.below(3) {
                change(&mut changed, &stock, &mut random);
            }
            let Ok(policy) = Policy::from_json(&changed.to_string()) else {
                continue;
            };
            read += 1;
            document = changed;
            let context = context(&document, &mut random);
            let report = examine(&format!("{name}, step {step}"), &document, policy, &context);
            codes.extend(report.findings().map(|finding| finding.code.to_string()));
        }
    }
    // Otherwise the changes are too wild, or too tame, to say anything.
    assert!(read > documents.len() * TRIES / 3, "{read} were read");
    let rules = rules::all().count();
    assert!(codes.len() * 5 > rules * 2, "{} of {rules}", codes.len());
}

/// The values of all documents by the member that they stand in, for a place of the same kind.
#[derive(Default)]
struct Stock {
    values: BTreeMap<String, Vec<Value>>,
}

impl Stock {
    fn fill(&mut self, value: &Value) {
        match value {
            Value::Array(list) => list.iter().for_each(|value| self.fill(value)),
            Value::Object(object) => object.iter().for_each(|(key, value)| {
                let values = self.values.entry(key.clone()).or_default();
                match value {
                    Value::Array(list) => values.extend(list.iter().cloned()),
                    value => values.push(value.clone()),
                }
                self.fill(value);
            }),
            _ => {}
        }
    }
}

/// The places of all values below `value`, with the member that each stands in.
fn places(value: &Value) -> Vec<(Pointer, String)> {
    fn walk(value: &Value, at: &Pointer, member: &str, places: &mut Vec<(Pointer, String)>) {
        let mut next = |at: Pointer, member: &str, value: &Value| {
            walk(value, &at, member, places);
            places.push((at, member.to_owned()));
        };
        match value {
            Value::Array(list) => list
                .iter()
                .enumerate()
                .for_each(|(i, value)| next(at.index(i), member, value)),
            Value::Object(object) => object
                .iter()
                .for_each(|(key, value)| next(at.key(key), key, value)),
            _ => {}
        }
    }
    let mut places = Vec::new();
    walk(value, &Pointer::root(), "", &mut places);
    places
}

/// One change of `document`: something deleted, doubled, swapped, moved or replaced.
fn change(document: &mut Value, stock: &Stock, random: &mut Random) {
    let places = places(document);
    if places.is_empty() {
        return;
    }
    let (place, member) = random.pick(&places);
    let alike: Vec<&Pointer> = places
        .iter()
        .filter(|(at, other)| other == member && at != place)
        .map(|(at, _)| at)
        .collect();
    let at = document.pointer_mut(place.as_str()).unwrap();
    match random.below(8) {
        0 => drop(take(document, place)),
        1 => {
            let value = at.clone();
            let parent = place.parent().unwrap();
            if let Value::Array(list) = document.pointer_mut(parent.as_str()).unwrap() {
                list.insert(random.below(list.len() + 1), value);
            }
        }
        2 | 3 if !alike.is_empty() => {
            let other = *random.pick(&alike);
            // Of two places one inside the other, only the outer can take the other's value.
            if place.contains(other) || other.contains(place) {
                return;
            }
            let value = at.take();
            let other = document.pointer_mut(other.as_str()).unwrap();
            let value = std::mem::replace(other, value);
            *document.pointer_mut(place.as_str()).unwrap() = value;
        }
        4 => {
            // To another object that has such members, or to another list of such entries.
            let Some(value) = take(document, place) else {
                return;
            };
            let key = place.tokens().last().unwrap();
            let parents = self::places(document);
            let (to, _) = random.pick(&parents);
            match document.pointer_mut(to.as_str()) {
                Some(Value::Object(object)) => drop(object.insert(member.clone(), value)),
                Some(Value::Array(list)) if key.parse::<usize>().is_ok() => list.push(value),
                _ => {}
            }
        }
        5 => {
            // A member that the object lacks, where objects of this kind have it.
            let twins = stock.values.get(member);
            if let (Value::Object(object), Some(twins)) = (at, twins) {
                if let Value::Object(twin) = random.pick(twins) {
                    let lacking: Vec<_> = twin
                        .iter()
                        .filter(|(key, _)| !object.contains_key(*key))
                        .collect();
                    if !lacking.is_empty() {
                        let (key, value) = *random.pick(&lacking);
                        object.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        _ => {
            let Some(values) = stock.values.get(member) else {
                return;
            };
            let value = random.pick(values).clone();
            match at {
                Value::Array(list) => list.push(value),
                at => *at = value,
            }
        }
    }
}

fn take(document: &mut Value, place: &Pointer) -> Option<Value> {
    let key = place.tokens().last()?;
    match document.pointer_mut(place.parent()?.as_str())? {
        Value::Array(list) => Some(list.remove(key.parse().ok()?)),
        Value::Object(object) => object.remove(&key),
        _ => None,
    }
}

fn context(document: &Value, random: &mut Random) -> Context {
    let mut facts = Map::new();
    for fact in [
        "establishedInEea",
        "targetsUnion",
        "representativeExempt",
        "publicAuthority",
        "publicPowers",
        "dpoRequired",
    ] {
        match random.below(3) {
            0 => drop(facts.insert(fact.to_owned(), json!(true))),
            1 => drop(facts.insert(fact.to_owned(), json!(false))),
            _ => {}
        }
    }
    let recipients = document["recipients"].as_array().into_iter().flatten();
    let (mut participation, mut covered, mut outside) = (vec![], vec![], vec![]);
    for id in recipients.map(|recipient| recipient["id"].clone()) {
        match random.below(6) {
            listed @ (0 | 1) => participation.push(json!({
                "recipient": id, "framework": "eu-us-data-privacy-framework", "listed": listed == 1,
            })),
            2 => covered.push(id),
            3 => outside.push(id),
            _ => {}
        }
    }
    facts.insert("participation".to_owned(), participation.into());
    facts.insert("coveredBySector".to_owned(), covered.into());
    facts.insert("outsideSector".to_owned(), outside.into());
    let facts: Facts = serde_json::from_value(facts.into()).unwrap();
    let mut context = Context::at(*random.pick(DAYS)).with_facts(facts);
    if random.below(4) == 0 {
        let rules: Vec<_> = rules::all().collect();
        let levels = [Level::Off, Level::Advice, Level::Warning, Level::Error];
        let (rule, level) = (random.pick(&rules), random.pick(&levels));
        // Where the level is fixed, it stays.
        context = context
            .clone()
            .with_level(rule.code, *level)
            .unwrap_or(context);
    }
    context
}
