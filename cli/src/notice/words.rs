//! Values in words: terms by their labels, entries by their names, periods and countries spelled out.

use std::collections::BTreeMap;

use gdpr_policy::{Term, Vocabulary, terms::by_name};

use super::tree::Tree;
use crate::shown::plural;

/// Members that say what their object is, and need no name before them, in this order.
const LEADS: [&str; 27] = [
    "right",
    "basis",
    "mechanism",
    "exemption",
    "signal",
    "regime",
    "item",
    "category",
    "name",
    "label",
    "term",
    "title",
    "text",
    "address",
    "lines",
    "postalCode",
    "locality",
    "region",
    "country",
    "number",
    "url",
    "duration",
    "date",
    "events",
    "criteria",
    "law",
    "laws",
];

/// What stands before an event or a day that ends something.
const UNTIL: &str = "until";

/// Kinds of unions that say nothing beside what their object holds.
const PLAIN_KINDS: [&str; 8] = [
    "fixed",
    "range",
    "criteria",
    "email",
    "telephone",
    "post",
    "web-page",
    "other",
];

/// The vocabularies whose articles tell the terms apart; those of the others say what all are for.
const WITH_ARTICLE: [&str; 7] = [
    "AutomatedDecisionGround",
    "Derogation",
    "InformationExemption",
    "LegalBasis",
    "Right",
    "SpecialCategoryCondition",
    "TransferMechanism",
];

/// The lists that ids of a member refer to, where it is not the list of that name.
const REFERENCES: [(&str, &str); 7] = [
    ("controller", "controllers"),
    ("derivedFrom", "personalData"),
    ("collectedBy", "recipients"),
    ("decidedBy", "recipients"),
    ("engagedBy", "recipients"),
    ("recipient", "recipients"),
    ("activity", "activities"),
];

/// What it takes to put values into words.
pub(super) struct Words<'s> {
    schema: &'s Tree,
    vocabularies: BTreeMap<&'static str, &'static Vocabulary>,
    /// The names of entries, by their list and their id.
    names: BTreeMap<(&'s str, &'s str), String>,
}

/// A place in the schema: the name of the definition, and what it holds.
type Node<'s> = (&'s str, &'s Tree);

impl<'s> Words<'s> {
    pub(super) fn of(schema: &'s Tree, policy: &'s Tree) -> Self {
        let mut words = Self {
            schema,
            vocabularies: by_name(),
            names: BTreeMap::new(),
        };
        for (list, entries) in policy.members() {
            let node = words.entries_of(list);
            for entry in entries.entries() {
                let Some(id) = entry.get("id").and_then(Tree::text) else {
                    continue;
                };
                let said = ["label", "name", "resolvedName"];
                let said = said.iter().find_map(|member| entry.get(member)?.text());
                let category = || Some(words.lines(list, "category", entry.get("category")?, node));
                let name = said
                    .map(str::to_owned)
                    .or_else(|| Some(category()?.join(", ")));
                words
                    .names
                    .insert((list.as_str(), id), name.unwrap_or_else(|| id.to_owned()));
            }
        }
        words
    }

    /// What a member of the policy is about, in the words of the schema.
    pub(super) fn about(&self, member: &str) -> Option<&'s str> {
        self.schema
            .get("properties")?
            .get(member)?
            .get("description")?
            .text()
    }

    /// The schema of a member of the policy, or of its entries.
    pub(super) fn entries_of(&self, member: &str) -> Option<&'s Tree> {
        Some(self.resolve(self.schema.get("properties")?.get(member)?).1)
    }

    /// A value as lines: a list has one for each entry.
    pub(super) fn lines(
        &self,
        list: &str,
        member: &str,
        value: &Tree,
        node: Option<&'s Tree>,
    ) -> Vec<String> {
        let node = node.and_then(|node| self.member(node, member));
        match value {
            Tree::List(entries) => entries
                .iter()
                .map(|entry| self.value(list, member, entry, node))
                .collect(),
            value => vec![self.value(list, member, value, node)],
        }
    }

    /// A value on one line, with its name before it.
    pub(super) fn named(
        &self,
        list: &str,
        member: &str,
        value: &Tree,
        node: Option<&'s Tree>,
    ) -> String {
        if let (Tree::Flag(true), "otherwise") = (value, member) {
            return "whatever no other entry is about".to_owned();
        }
        format!(
            "{}: {}",
            spaced(member),
            self.lines(list, member, value, node).join(", ")
        )
    }

    fn value(&self, list: &str, member: &str, value: &Tree, node: Option<Node<'s>>) -> String {
        match value {
            Tree::Flag(flag) => if *flag { "yes" } else { "no" }.to_owned(),
            Tree::List(entries) => {
                let each = entries
                    .iter()
                    .map(|entry| self.value(list, member, entry, node));
                each.collect::<Vec<_>>().join(", ")
            }
            Tree::Object(members) => self.object(list, value, members, node),
            Tree::Text(text) => match node.map(|node| node.0) {
                Some("Id") => self.entry(list, member, text),
                Some("Period") => period(text),
                Some(_) => self.term(text, node).unwrap_or_else(|| text.clone()),
                None => text.clone(),
            },
        }
    }

    fn object(
        &self,
        list: &str,
        value: &Tree,
        members: &[(String, Tree)],
        node: Option<Node<'s>>,
    ) -> String {
        let kind = value.get("kind").and_then(Tree::text);
        let branch = node.map(|(_, node)| branch(node, kind));
        let mut leads = String::new();
        if let Some(kind) = kind.filter(|kind| !PLAIN_KINDS.contains(kind)) {
            leads += &self.kind(kind, node);
        }
        let mut before = "";
        for lead in LEADS {
            if let Some(value) = value.get(lead) {
                if !leads.is_empty() {
                    leads += match before {
                        "category" => ": ",
                        "" if leads == UNTIL => " ",
                        _ => ", ",
                    };
                }
                leads += &self.lines(list, lead, value, branch).join(", ");
                before = lead;
            }
        }
        let is_left = |key: &str| !LEADS.contains(&key) && !matches!(key, "kind" | "evidence");
        let rest = members.iter().filter(|(key, _)| is_left(key));
        let rest: Vec<String> = rest
            .map(|(key, value)| self.named(list, key, value, branch))
            .collect();
        match (leads.is_empty(), rest.is_empty()) {
            (_, true) => leads,
            (true, false) => rest.join("; "),
            (false, false) => format!("{leads} ({})", rest.join("; ")),
        }
    }

    /// The kind of a union: by the label of the term that it is, where there is one.
    fn kind(&self, kind: &str, node: Option<Node<'s>>) -> String {
        if let "until-event" | "until-date" = kind {
            return UNTIL.to_owned();
        }
        let list = node.and_then(|(name, _)| name.strip_suffix("Detail"));
        let list = list.and_then(|name| self.vocabularies.get(name));
        let found = list.and_then(|list| known(list, kind));
        found.unwrap_or_else(|| kind.replace('-', " "))
    }

    /// The label of a term: from its list, or from the schema for countries and places.
    fn term(&self, text: &str, node: Option<Node<'s>>) -> Option<String> {
        let (name, node) = node?;
        if let Some(list) = self.vocabularies.get(name) {
            return known(list, text);
        }
        let terms = node.get("oneOf")?.entries().iter();
        let is_it = |term: &&Tree| term.get("const").and_then(Tree::text) == Some(text);
        Some(
            terms
                .filter(is_it)
                .find_map(|term| term.get("description")?.text())?
                .to_owned(),
        )
    }

    /// An entry that is referred to, by its name.
    fn entry(&self, list: &str, member: &str, id: &str) -> String {
        let list = match REFERENCES.iter().find(|reference| reference.0 == member) {
            Some(reference) => reference.1,
            None if member == "partOf" => list,
            None => member,
        };
        self.names
            .get(&(list, id))
            .cloned()
            .unwrap_or_else(|| id.to_owned())
    }

    /// The schema of a member of an object.
    fn member(&self, node: &'s Tree, member: &str) -> Option<Node<'s>> {
        Some(self.resolve(node.get("properties")?.get(member)?))
    }

    /// What a schema refers to, through lists.
    fn resolve(&self, node: &'s Tree) -> Node<'s> {
        let mut found = ("", node);
        loop {
            let node = found.1;
            let reference = node
                .get("$ref")
                .or_else(|| node.get("allOf")?.entries().first()?.get("$ref"))
                .and_then(Tree::text);
            let name = reference.and_then(|reference| reference.strip_prefix("#/$defs/"));
            let next = match name {
                Some(name) => self
                    .schema
                    .get("$defs")
                    .and_then(|all| Some((name, all.get(name)?))),
                None => node.get("items").map(|items| ("", items)),
            };
            match next {
                Some(next) => found = next,
                None => return found,
            }
        }
    }
}

/// Of a union the variant of this kind; of anything else itself.
fn branch<'s>(node: &'s Tree, kind: Option<&str>) -> &'s Tree {
    let mut variants = node
        .get("oneOf")
        .map(Tree::entries)
        .unwrap_or_default()
        .iter();
    let is_it = |variant: &&Tree| {
        let known = variant
            .get("properties")
            .and_then(|all| all.get("kind")?.get("const"));
        kind.is_some() && known.and_then(Tree::text) == kind
    };
    variants.find(is_it).unwrap_or(node)
}

/// The label of a term of a list.
fn known(list: &Vocabulary, name: &str) -> Option<String> {
    let term = list.terms.iter().find(|term| term.name == name)?;
    Some(label(list, term))
}

fn label(list: &Vocabulary, term: &Term) -> String {
    match term.article {
        Some(article) if WITH_ARTICLE.contains(&list.name) => {
            format!("{}, Art. {article}", term.label)
        }
        _ => term.label.to_owned(),
    }
}

/// `legalBases` as "legal bases".
pub(super) fn spaced(member: &str) -> String {
    let mut words = String::new();
    for letter in member.chars() {
        if letter.is_ascii_uppercase() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

pub(super) fn title(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// `P1Y6M` as "1 year 6 months".
fn period(text: &str) -> String {
    let mut is_clock = false;
    let mut number = String::new();
    let mut parts = Vec::new();
    for letter in text.chars().skip(1) {
        let unit = match letter {
            'T' => {
                is_clock = true;
                continue;
            }
            'Y' => "year",
            'M' if is_clock => "minute",
            'M' => "month",
            'W' => "week",
            'D' => "day",
            'H' => "hour",
            digit => {
                number.push(digit);
                continue;
            }
        };
        match number.parse() {
            Ok(count) => parts.push(plural(count, unit)),
            Err(_) => return text.to_owned(),
        }
        number.clear();
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_spelled_out() {
        assert_eq!(period("P1Y6M"), "1 year 6 months");
        assert_eq!(period("PT30M"), "30 minutes");
        assert_eq!(period("P2W"), "2 weeks");
    }

    #[test]
    fn members_are_words() {
        assert_eq!(spaced("dataProtectionOfficers"), "data protection officers");
    }
}
