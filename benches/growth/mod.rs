//! The documents that are measured: an example as it is, and grown to any number of activities.

use std::collections::BTreeSet;

use gdpr_policy::Policy;
use serde_json::Value;

/// The example that uses every member of the model.
pub(crate) const COMPLETE: &str = include_str!("../../examples/policies/complete.json");

/// The lists that grow; each entry of the others stays once, and so does what names no entry of them:
/// "everything else" and "all that rests on consent" are about every copy as they stand. A list that
/// claims to be complete does so once.
const LISTS: [&str; 7] = [
    "dataSubjects",
    "personalData",
    "sources",
    "activities",
    "recipients",
    "transfers",
    "retention",
];

/// The members that refer to entries of those lists.
const REFERENCES: [&str; 12] = [
    "id",
    "partOf",
    "dataSubjects",
    "personalData",
    "sources",
    "activities",
    "recipients",
    "recipient",
    "derivedFrom",
    "collectedBy",
    "engagedBy",
    "decidedBy",
];

/// A document without white space, in the order in which the library writes.
///
/// Spaces would be a cost that is common to all readers, and so flatter every ratio.
pub(crate) fn compact(text: &str) -> String {
    let policy = Policy::from_json(text).unwrap();
    serde_json::to_string(&policy).unwrap()
}

/// The complete example with its lists repeated, under ids of their own, until it has at least
/// this many activities; and how many it has.
pub(crate) fn grown(activities: usize) -> (String, usize) {
    let mut policy: Value = serde_json::from_str(COMPLETE).unwrap();
    let entries = |list: &str| policy[list].as_array().unwrap().clone();
    let originals = LISTS.map(|list| (list, entries(list)));
    let ids: BTreeSet<String> = originals
        .iter()
        .flat_map(|(_, entries)| entries)
        .filter_map(|entry| entry["id"].as_str().map(str::to_owned))
        .collect();
    let copies = activities.div_ceil(policy["activities"].as_array().unwrap().len());
    for copy in 1..copies {
        for (list, entries) in &originals {
            let renamed = entries.iter().filter_map(|entry| {
                let mut renamed = entry.clone();
                rename(&mut renamed, &ids, copy);
                if let Value::Object(members) = &mut renamed {
                    members.remove("exhaustive");
                }
                (renamed != *entry).then_some(renamed)
            });
            policy[list].as_array_mut().unwrap().extend(renamed);
        }
    }
    let activities = policy["activities"].as_array().unwrap().len();
    (compact(&policy.to_string()), activities)
}

/// Gives every id and every reference inside a value the number of the copy.
fn rename(value: &mut Value, ids: &BTreeSet<String>, copy: usize) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|entry| rename(entry, ids, copy)),
        Value::Object(object) => {
            for (name, value) in object {
                if REFERENCES.contains(&name.as_str()) {
                    number(value, ids, copy);
                }
                rename(value, ids, copy);
            }
        }
        _ => {}
    }
}

fn number(value: &mut Value, ids: &BTreeSet<String>, copy: usize) {
    match value {
        Value::String(id) if ids.contains(id) => *id = format!("{id}-{copy}"),
        Value::Array(list) => list.iter_mut().for_each(|id| number(id, ids, copy)),
        _ => {}
    }
}
