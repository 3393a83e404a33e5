//! Which entry of one version is which of the other.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value};

use crate::{
    base::{
        Pointer, Step, Text,
        noun::{Noun as _, Walk},
    },
    model::{Policy, list::List},
};

/// A version as a tree of what it says, with where its texts and references are.
pub(super) struct Version {
    pub(super) tree: Value,
    /// The same under its own names of ids.
    pub(super) shown: Value,
    pub(super) texts: HashSet<String>,
    references: Vec<(String, List)>,
}

impl Version {
    pub(super) fn of(policy: &Policy) -> Self {
        let mut tree = serde_json::to_value(policy).unwrap_or_default();
        if let Value::Object(members) = &mut tree {
            for member in ["$schema", "formatVersion", "document", "gaps", "extensions"] {
                members.remove(member);
            }
        }
        without_evidence(&mut tree);
        let mut found = Found::default();
        policy.walk(&mut found);
        Self {
            shown: tree.clone(),
            tree,
            texts: found.texts,
            references: found.references,
        }
    }

    /// The ids of a list, each with the first entry that has it.
    fn ids(&self, list: List) -> BTreeMap<String, usize> {
        let mut ids = BTreeMap::new();
        for (i, entry) in self.entries(list).iter().enumerate() {
            if let Some(id) = entry.get("id").and_then(Value::as_str) {
                ids.entry(id.to_owned()).or_insert(i);
            }
        }
        ids
    }

    fn entries(&self, list: List) -> &[Value] {
        let entries = self.tree.get(list.member()).and_then(Value::as_array);
        entries.map_or(&[], Vec::as_slice)
    }

    /// Gives other names to ids of some lists.
    fn rename(&mut self, names: &HashMap<(List, String), String>) {
        let renamed = |list: List, value: &Value| {
            let id = value.as_str()?.to_owned();
            names.get(&(list, id)).cloned().map(Value::String)
        };
        for (at, list) in &self.references {
            if let Some(value) = self.tree.pointer_mut(at)
                && let Some(name) = renamed(*list, value)
            {
                *value = name;
            }
        }
        for list in List::ALL {
            let entries = self
                .tree
                .get_mut(list.member())
                .and_then(Value::as_array_mut);
            for entry in entries.into_iter().flatten() {
                if let Some(id) = entry.get_mut("id")
                    && let Some(name) = renamed(list, id)
                {
                    *id = name;
                }
            }
        }
    }
}

/// Evidence is where a text says something, and a record's own block what no notice says.
fn without_evidence(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("evidence");
            members.remove("record");
            members.values_mut().for_each(without_evidence);
        }
        Value::Array(entries) => entries.iter_mut().for_each(without_evidence),
        _ => {}
    }
}

#[derive(Default)]
struct Found {
    steps: Vec<Step>,
    texts: HashSet<String>,
    references: Vec<(String, List)>,
}

impl Found {
    fn here(&self) -> String {
        Pointer::of(&self.steps).as_str().to_owned()
    }
}

impl<'a> Walk<'a> for Found {
    fn enter(&mut self, step: Step) {
        self.steps.push(step);
    }

    fn leave(&mut self) {
        self.steps.pop();
    }

    fn reference(&mut self, list: List, _: &'a str) {
        self.references.push((self.here(), list));
    }

    fn text(&mut self, _: &'a Text) {
        self.texts.insert(self.here());
    }
}

type Names = HashMap<(List, String), String>;

/// Gives one name to the ids under which both versions say the same, where they are not the same.
///
/// Neither version's name is taken: what refers to an id that is no longer there goes on doing so.
pub(super) fn unite(old: &mut Version, new: &mut Version) {
    let mut unmatched = Vec::new();
    let (mut old_unknown, mut new_unknown) = (Names::new(), Names::new());
    for list in List::ALL {
        let (olds, news) = (old.ids(list), new.ids(list));
        let only = |ids: &BTreeMap<String, usize>, others: &BTreeMap<String, usize>| {
            let ids = ids.iter().filter(|(id, _)| !others.contains_key(*id));
            ids.map(|(id, i)| (id.clone(), *i)).collect::<Vec<_>>()
        };
        let (olds, news) = (only(&olds, &news), only(&news, &olds));
        let unknown = |ids: &[(String, usize)]| -> Names {
            let ids = ids
                .iter()
                .map(|(id, _)| ((list, id.clone()), "?".to_owned()));
            ids.collect()
        };
        old_unknown.extend(unknown(&olds));
        new_unknown.extend(unknown(&news));
        unmatched.push((list, olds, news));
    }
    if old_unknown.is_empty() || new_unknown.is_empty() {
        return;
    }
    // What refers to an entry of unknown name refers to something unknown.
    let masked = |version: &Version, unknown: &Names| {
        let mut masked = Version {
            tree: version.tree.clone(),
            shown: Value::Null,
            texts: HashSet::new(),
            references: version.references.clone(),
        };
        masked.rename(unknown);
        masked
    };
    let (old_masked, new_masked) = (masked(old, &old_unknown), masked(new, &new_unknown));
    let (mut old_names, mut new_names) = (Names::new(), Names::new());
    for (list, olds, news) in unmatched {
        let of = |version: &Version, ids: &[(String, usize)]| -> Vec<Value> {
            let entries = version.entries(list);
            ids.iter().map(|(_, i)| entries[*i].clone()).collect()
        };
        for (o, n) in alike(&of(&old_masked, &olds), &of(&new_masked, &news), 0.6) {
            let ((old_id, _), (new_id, _)) = (&olds[o], &news[n]);
            // No id has a colon.
            let name = format!("{}:{}", old_id.min(new_id), old_id.max(new_id));
            old_names.insert((list, old_id.clone()), name.clone());
            new_names.insert((list, new_id.clone()), name);
        }
    }
    old.rename(&old_names);
    new.rename(&new_names);
}

/// A value as text in which the order of entries makes no difference, but for those that a word joins.
pub(super) fn canonical(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|(key, value)| format!("{key}:{}", canonical(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Value::Array(entries) => {
            let is_joined = entries.iter().any(|entry| entry.get("joinedBy").is_some());
            let mut entries: Vec<String> = entries.iter().map(canonical).collect();
            if !is_joined {
                entries.sort_unstable();
            }
            format!("[{}]", entries.join(","))
        }
        value => value.to_string(),
    }
}

/// The entries that belong together, and those of either side that are alone.
pub(super) struct Pairs {
    pub(super) both: Vec<(usize, usize)>,
    pub(super) old: Vec<usize>,
    pub(super) new: Vec<usize>,
}

impl Pairs {
    fn settle(&mut self, found: Vec<(usize, usize)>) {
        let (olds, news): (HashSet<usize>, HashSet<usize>) = found.iter().copied().unzip();
        self.old.retain(|o| !olds.contains(o));
        self.new.retain(|n| !news.contains(n));
        self.both.extend(found);
    }
}

/// Pairs the entries of two lists: equal ones, those with the same id or key, those most alike.
///
/// Which list is the older makes no difference.
pub(super) fn pair(old: &[Value], new: &[Value]) -> Pairs {
    let mut pairs = Pairs {
        both: Vec::new(),
        old: (0..old.len()).collect(),
        new: (0..new.len()).collect(),
    };
    // The first of equal ones with the first, the second with the second.
    let mut waiting: HashMap<String, Vec<usize>> = HashMap::new();
    for (n, value) in new.iter().enumerate().rev() {
        waiting.entry(canonical(value)).or_default().push(n);
    }
    let mut equal = Vec::new();
    for (o, value) in old.iter().enumerate() {
        if let Some(n) = waiting.get_mut(&canonical(value)).and_then(Vec::pop) {
            equal.push((o, n));
        }
    }
    pairs.settle(equal);
    for key in [by_id, by_key_and_part, by_key] {
        pairs.settle(unique(
            &keys(old, &pairs.old, key),
            &keys(new, &pairs.new, key),
        ));
    }
    // Terms and numbers are what they are: another is another.
    if old.iter().chain(new).all(Value::is_object) {
        let of = |values: &[Value], at: &[usize]| -> Vec<Value> {
            at.iter().map(|i| values[*i].clone()).collect()
        };
        let found = alike(&of(old, &pairs.old), &of(new, &pairs.new), 0.5);
        let found = found.into_iter().map(|(o, n)| (pairs.old[o], pairs.new[n]));
        pairs.settle(found.collect());
    }
    pairs
}

fn keys(
    values: &[Value],
    at: &[usize],
    key: fn(&Map<String, Value>) -> Option<String>,
) -> Vec<(usize, String)> {
    let entries = at
        .iter()
        .filter_map(|i| Some((*i, values[*i].as_object()?)));
    entries
        .filter_map(|(i, entry)| Some((i, key(entry)?)))
        .collect()
}

/// Pairs of the keys that each side has once.
fn unique(old: &[(usize, String)], new: &[(usize, String)]) -> Vec<(usize, usize)> {
    fn once(keys: &[(usize, String)]) -> HashMap<&str, usize> {
        let mut seen: HashMap<&str, Option<usize>> = HashMap::new();
        for (i, key) in keys {
            seen.entry(key)
                .and_modify(|i| *i = None)
                .or_insert(Some(*i));
        }
        let once = seen.into_iter().filter_map(|(key, i)| Some((key, i?)));
        once.collect()
    }
    let (olds, news) = (once(old), once(new));
    let pairs = olds
        .into_iter()
        .filter_map(|(key, o)| Some((o, *news.get(key)?)));
    pairs.collect()
}

fn by_id(entry: &Map<String, Value>) -> Option<String> {
    entry.get("id").map(Value::to_string)
}

/// The members by which an entry is the one that it is.
fn by_key(entry: &Map<String, Value>) -> Option<String> {
    const MEMBERS: [&str; 11] = [
        "kind",
        "category",
        "right",
        "item",
        "role",
        "signal",
        "exemption",
        "jurisdiction",
        "language",
        "name",
        "term",
    ];
    let terms = MEMBERS.iter().filter_map(|member| entry.get(*member));
    let kinds = ["basis", "mechanism", "period"]
        .iter()
        .filter_map(|member| entry.get(*member)?.get("kind"));
    let condition = entry
        .get("condition")
        .filter(|_| entry.contains_key("specialCategories"));
    let key: Vec<String> = terms
        .chain(kinds)
        .chain(condition)
        .map(Value::to_string)
        .collect();
    (!key.is_empty()).then(|| key.join(" "))
}

fn by_key_and_part(entry: &Map<String, Value>) -> Option<String> {
    let part = entry.get("appliesTo").map(canonical);
    let key = by_key(entry);
    // The period is what changes for a part, not what it is known by.
    if entry.contains_key("period") {
        return part;
    }
    Some(format!("{} {}", key?, part.unwrap_or_default()))
}

/// Pairs of which each is most like the other, and like enough.
fn alike(old: &[Value], new: &[Value], enough: f64) -> Vec<(usize, usize)> {
    let leaves = |values: &[Value]| -> Vec<Vec<String>> {
        let of = |value: &Value| {
            let mut found = Vec::new();
            collect(value, "", &mut found);
            found.sort_unstable();
            found
        };
        values.iter().map(of).collect()
    };
    let (olds, news) = (leaves(old), leaves(new));
    let mut free: [Vec<usize>; 2] = [(0..old.len()).collect(), (0..new.len()).collect()];
    let mut pairs = Vec::new();
    loop {
        let best = |one: &[String], others: &[Vec<String>], among: &[usize]| {
            let scores = among.iter().map(|i| (*i, likeness(one, &others[*i])));
            let mut scores: Vec<_> = scores.filter(|(_, score)| *score >= enough).collect();
            scores.sort_by(|a, b| b.1.total_cmp(&a.1));
            match scores.as_slice() {
                [(first, score), (_, second), ..] if score > second => Some(*first),
                [(first, _)] => Some(*first),
                _ => None,
            }
        };
        let found: Vec<(usize, usize)> = free[0]
            .iter()
            .filter_map(|o| {
                let n = best(&olds[*o], &news, &free[1])?;
                (best(&news[n], &olds, &free[0]) == Some(*o)).then_some((*o, n))
            })
            .collect();
        if found.is_empty() {
            return pairs;
        }
        free[0].retain(|o| !found.iter().any(|(other, _)| other == o));
        free[1].retain(|n| !found.iter().any(|(_, other)| other == n));
        pairs.extend(found);
    }
}

/// Everything that is said in a value, each with the members that lead to it.
fn collect(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter().filter(|(key, _)| *key != "id") {
                collect(value, &format!("{path}/{key}"), found);
            }
        }
        Value::Array(entries) => entries.iter().for_each(|entry| collect(entry, path, found)),
        value => found.push(format!("{path}={value}")),
    }
}

/// How much of two sorted lists is in both: from 0 to 1.
fn likeness(one: &[String], other: &[String]) -> f64 {
    let (mut i, mut j, mut both) = (0, 0, 0_u32);
    while let (Some(a), Some(b)) = (one.get(i), other.get(j)) {
        match a.cmp(b) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                both += 1;
                i += 1;
                j += 1;
            }
        }
    }
    let all = u32::try_from(one.len() + other.len()).unwrap_or(u32::MAX);
    if all == 0 {
        return 0.0;
    }
    2.0 * f64::from(both) / f64::from(all)
}
