//! Walks two versions side by side and tells what differs.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::{
    Difference, DifferenceKind,
    align::{self, Version},
    duty::{Case, duty},
};
use crate::{
    base::Pointer,
    model::{Policy, RetentionPeriod},
    report::quoted,
    terms::NoticeItem,
};

/// Every difference, in no particular order.
pub(super) fn policies(old: &Policy, new: &Policy) -> Vec<Difference> {
    let (mut before, mut after) = (Version::of(old), Version::of(new));
    align::unite(&mut before, &mut after);
    let mut comparison = Comparison {
        old: &before,
        new: &after,
        differences: Vec::new(),
    };
    let place = Place::default();
    comparison.values(&before.tree, &after.tree, &place);
    comparison.differences
}

/// Where in both versions something stands, and what it belongs to.
#[derive(Clone, Default)]
pub(super) struct Place {
    old: Pointer,
    new: Pointer,
    /// The members that lead there, without the numbers of entries.
    pub(super) path: Vec<String>,
    /// The term of the nearest entry that has one in this member: the right of a statement on rights.
    pub(super) right: Option<String>,
    /// The item that a denial denies.
    item: Option<NoticeItem>,
    /// Whether only words say what the nearest entry is about.
    pub(super) only_words: bool,
}

impl Place {
    fn member(&self, key: &str) -> Self {
        let mut place = self.clone();
        place.old = place.old.key(key);
        place.new = place.new.key(key);
        place.path.push(key.to_owned());
        place
    }

    /// The place of an entry of a list, of which each version may have one.
    fn entry(&self, old: Option<(usize, &Value)>, new: Option<(usize, &Value)>) -> Self {
        let mut place = self.clone();
        if let Some((i, _)) = old {
            place.old = place.old.index(i);
        }
        if let Some((i, _)) = new {
            place.new = place.new.index(i);
        }
        let entries = [new, old].into_iter().flatten();
        let mut entries = entries.filter_map(|(_, value)| value.as_object());
        if let Some(entry) = entries.next() {
            place.enter(entry);
        }
        place
    }

    fn enter(&mut self, entry: &Map<String, Value>) {
        let text = |key: &str| entry.get(key).and_then(Value::as_str);
        if let Some(right) = text("right") {
            self.right = Some(right.to_owned());
        }
        if let (Some("denials"), Some(item)) = (self.path.first().map(String::as_str), text("item"))
        {
            self.item = item.parse().ok();
        }
        let term = ["category", "kind", "right", "item", "role"]
            .iter()
            .find_map(|key| text(key));
        self.only_words = term.is_none_or(|term| term == "other" || term == "unspecified");
    }

    pub(super) fn after(&self) -> &str {
        self.new.as_str()
    }

    fn item(&self) -> NoticeItem {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        self.item
            .unwrap_or_else(|| item(&path, self.right.as_deref()))
    }
}

/// The item that something is about, by the members that lead to it.
fn item(path: &[&str], right: Option<&str>) -> NoticeItem {
    use NoticeItem as N;
    let has = |member: &str| path.contains(&member);
    let Some(list) = path.first() else {
        return N::Other;
    };
    match *list {
        "controllers" if has("representatives") => N::Representative,
        "controllers" if has("contacts") || has("address") => N::ControllerContact,
        "controllers" => N::ControllerIdentity,
        "jointControllerships" => N::JointControllers,
        "dataProtectionOfficers" => N::DataProtectionOfficer,
        "roles" => N::Roles,
        "scope" => N::Scope,
        "dataSubjects" => N::DataSubjects,
        "personalData" if has("specialCategories") || has("mayReveal") => N::SpecialCategories,
        "personalData" if has("criminalData") => N::CriminalData,
        "personalData" if has("origins") || has("collectedBy") => N::Sources,
        "personalData" => N::DataCategories,
        "sources" => N::Sources,
        "activities" => match path.get(1).copied().unwrap_or_default() {
            "legalBases" if has("interests") => N::LegitimateInterests,
            "legalBases" => N::LegalBases,
            "specialCategoryConditions" => N::SpecialCategories,
            "criminalDataAuthority" => N::CriminalData,
            "recipients" => N::Recipients,
            "sources" => N::Sources,
            "personalData" => N::DataCategories,
            "dataSubjects" | "peopleIn" | "peopleInText" => N::DataSubjects,
            "directMarketing" => N::DirectMarketing,
            "tracking" => N::Tracking,
            "automatedDecision" => N::AutomatedDecisions,
            "optOut" => N::RightsExercise,
            _ => N::Purposes,
        },
        "furtherProcessing" => N::FurtherProcessing,
        "generalPurposes" => N::Purposes,
        "generalLegalBases" => N::LegalBases,
        "recipients" if has("contract") => N::ProcessorContract,
        "recipients" => N::Recipients,
        "transfers" if has("copyMeans") || has("blankCopyOnly") => N::TransferCopyMeans,
        "transfers" if has("mechanisms") || has("supplementaryMeasures") => N::TransferSafeguards,
        "transfers" => N::Transfers,
        "retention" => N::Retention,
        "rights" => match right {
            Some("withdraw-consent") => N::Withdrawal,
            Some("lodge-complaint") => N::Complaint,
            _ => N::Rights,
        },
        "rightsExercise" => N::RightsExercise,
        "consents" => N::Consents,
        "provision" => N::Provision,
        "browserSignals" => N::Tracking,
        "children" => N::Children,
        "securityMeasures" => N::SecurityMeasures,
        "anonymisation" => N::Anonymisation,
        "sale" => N::Sale,
        "processorContract" => N::ProcessorContract,
        "regimeClaims" => N::RegimeClaims,
        "definitions" => N::Definitions,
        "changes" => N::Changes,
        _ => N::Other,
    }
}

struct Comparison<'v> {
    old: &'v Version,
    new: &'v Version,
    differences: Vec<Difference>,
}

impl Comparison<'_> {
    fn values(&mut self, old: &Value, new: &Value, place: &Place) {
        if align::canonical(old) == align::canonical(new) {
            return;
        }
        match (old, new) {
            (Value::Object(old), Value::Object(new)) => self.objects(old, new, place),
            (Value::Array(old), Value::Array(new)) => self.lists(old, new, place),
            _ => {
                let texts = self.old.texts.contains(place.old.as_str())
                    && self.new.texts.contains(place.new.as_str());
                let kind = match (old, new) {
                    _ if texts && !is_name(&place.path) => DifferenceKind::Reworded,
                    (Value::Bool(old), Value::Bool(_)) => flag(&place.path, !old),
                    _ => DifferenceKind::Replaced,
                };
                self.tell(kind, place, Some(old), Some(new));
            }
        }
    }

    fn objects(&mut self, old: &Map<String, Value>, new: &Map<String, Value>, place: &Place) {
        // Of another kind, its members are not those of the same thing.
        if place
            .path
            .last()
            .is_some_and(|member| matches!(member.as_str(), "period" | "backups"))
        {
            let kind = period(old, new);
            return self.tell(kind, place, Some(&object(old)), Some(&object(new)));
        }
        if old.get("kind") != new.get("kind") {
            let kind = DifferenceKind::Replaced;
            return self.tell(kind, place, Some(&object(old)), Some(&object(new)));
        }
        let mut keys: Vec<&String> = old.keys().chain(new.keys()).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            match (old.get(key), new.get(key)) {
                _ if key == "appliesTo" => self.parts(old.get(key), new.get(key), place),
                (Some(old), Some(new)) => self.values(old, new, &place.member(key)),
                (old, new) => self.one_sided(key, old, new, place),
            }
        }
    }

    /// A member that only one version has: entry by entry, if it is a list.
    fn one_sided(&mut self, key: &str, old: Option<&Value>, new: Option<&Value>, place: &Place) {
        let kind = if old.is_some() {
            DifferenceKind::Removed
        } else {
            DifferenceKind::Added
        };
        let Some(value) = old.or(new) else { return };
        let mut member = place.member(key);
        // What is not there has no place of its own.
        if old.is_none() {
            member.old = place.old.clone();
        } else {
            member.new = place.new.clone();
        }
        let entries = match value {
            Value::Array(entries) => entries,
            Value::Bool(set) if widens(key).is_some() => {
                let kind = flag(&member.path, *set == old.is_none());
                return self.tell(kind, &member, old, new);
            }
            _ => return self.tell(kind, &member, old, new),
        };
        for (i, entry) in entries.iter().enumerate() {
            let here = Some((i, entry));
            if old.is_some() {
                self.tell(kind, &member.entry(here, None), Some(entry), None);
            } else {
                self.tell(kind, &member.entry(None, here), None, Some(entry));
            }
        }
    }

    fn lists(&mut self, old: &[Value], new: &[Value], place: &Place) {
        let pairs = align::pair(old, new);
        for (o, n) in pairs.both {
            let here = place.entry(Some((o, &old[o])), Some((n, &new[n])));
            self.values(&old[o], &new[n], &here);
        }
        for o in pairs.old {
            let here = place.entry(Some((o, &old[o])), None);
            self.tell(DifferenceKind::Removed, &here, Some(&old[o]), None);
        }
        for n in pairs.new {
            let here = place.entry(None, Some((n, &new[n])));
            self.tell(DifferenceKind::Added, &here, None, Some(&new[n]));
        }
    }

    /// What a statement is about: more, less, or something else.
    fn parts(&mut self, old: Option<&Value>, new: Option<&Value>, place: &Place) {
        let nothing = object(&Map::new());
        let (before, after) = (old.unwrap_or(&nothing), new.unwrap_or(&nothing));
        let Some(kind) = part(before, after) else {
            return;
        };
        let mut here = place.member("appliesTo");
        if old.is_none() {
            here.old = place.old.clone();
        }
        if new.is_none() {
            here.new = place.new.clone();
        }
        self.tell(kind, &here, Some(before), Some(after));
    }

    fn tell(
        &mut self,
        kind: DifferenceKind,
        place: &Place,
        old: Option<&Value>,
        new: Option<&Value>,
    ) {
        let item = place.item();
        let (shown_old, shown_new) = (&self.old.shown, &self.new.shown);
        let whole = place.path.len() == 1;
        let owner = owner(&place.new, shown_new).or_else(|| owner(&place.old, shown_old));
        let what = match &owner {
            Some(owner) if whole => owner.clone(),
            Some(owner) => format!("{owner}, {}: ", item.term().label),
            None => format!("{}: ", item.term().label),
        };
        let words = |value: Option<&Value>, at: &Pointer, shown: &Value| match value {
            _ if whole && owner.is_some() => String::new(),
            Some(value) => summary(
                shown
                    .pointer(at.as_str())
                    .filter(|there| there.is_object() == value.is_object())
                    .unwrap_or(value),
            ),
            None => String::new(),
        };
        let (before, after) = (
            words(old, &place.old, shown_old),
            words(new, &place.new, shown_new),
        );
        let change = match kind {
            DifferenceKind::Added => format!("{after} was added"),
            DifferenceKind::Removed => format!("{before} was removed"),
            DifferenceKind::Widened => format!("{before} became wider: {after}"),
            DifferenceKind::Narrowed => format!("{before} became narrower: {after}"),
            DifferenceKind::Reworded => format!("{before} now reads {after}"),
            DifferenceKind::Replaced => format!("{before} became {after}"),
        };
        let member = place
            .path
            .last()
            .filter(|member| !whole && !is_listed(member));
        let member = member.map_or_else(String::new, |member| format!("{member} "));
        let case = Case {
            kind,
            item,
            place,
            old,
            new,
            versions: (&self.old.tree, &self.new.tree),
        };
        self.differences.push(Difference {
            kind,
            item,
            before: place.old.clone(),
            after: place.new.clone(),
            message: format!("{what}{member}{change}"),
            duty: duty(&case),
        });
    }
}

/// What the entry of a list with ids is called, in which something stands: "activity `orders`".
fn owner(at: &Pointer, shown: &Value) -> Option<String> {
    let mut steps = at.as_str().split('/').skip(1);
    let (list, index) = (steps.next()?, steps.next()?);
    let noun = match list {
        "activities" => "activity",
        "recipients" => "recipient",
        "controllers" => "controller",
        "personalData" => "data",
        "dataSubjects" => "people",
        "sources" => "source",
        _ => return None,
    };
    let entry = shown.get(list)?.get(index.parse::<usize>().ok()?)?;
    let name = if list == "controllers" { "name" } else { "id" };
    Some(format!("{noun} {}", quoted(entry.get(name)?.as_str()?)))
}

/// Members whose name says no more than the item.
fn is_listed(member: &str) -> bool {
    matches!(
        member,
        "purposes"
            | "legalBases"
            | "recipients"
            | "personalData"
            | "dataSubjects"
            | "sources"
            | "contacts"
            | "mechanisms"
            | "destinations"
            | "categories"
            | "period"
            | "directMarketing"
            | "tracking"
            | "automatedDecision"
            | "scope"
            | "changes"
    )
}

/// Whether a text is the name by which somebody is known, which is no mere wording.
fn is_name(path: &[String]) -> bool {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    matches!(
        path.as_slice(),
        [
            "controllers",
            "name" | "legalName" | "registrationNumber" | "vatNumber" | "legalForm"
        ] | ["recipients", "name" | "resolvedName"]
            | ["controllers", "representatives", "name"]
            | [.., "authorities", "name"]
    )
}

/// Whether a flag that is set makes what it is about wider; `None` for other flags.
fn widens(member: &str) -> Option<bool> {
    match member {
        "openEnded" | "discretionary" | "onwardByRecipient" | "bundled" => Some(true),
        "exhaustive" | "specific" => Some(false),
        _ => None,
    }
}

fn flag(path: &[String], set: bool) -> DifferenceKind {
    match path.last().and_then(|member| widens(member)) {
        Some(wide) if wide == set => DifferenceKind::Widened,
        Some(_) => DifferenceKind::Narrowed,
        None => DifferenceKind::Replaced,
    }
}

fn object(members: &Map<String, Value>) -> Value {
    Value::Object(members.clone())
}

fn period(old: &Map<String, Value>, new: &Map<String, Value>) -> DifferenceKind {
    let read = |period| serde_json::from_value::<RetentionPeriod>(object(period)).ok();
    let longer = read(new)
        .zip(read(old))
        .and_then(|(new, old)| new.compare(&old));
    match longer {
        Some(Ordering::Greater) => DifferenceKind::Widened,
        Some(Ordering::Less) => DifferenceKind::Narrowed,
        Some(Ordering::Equal) => DifferenceKind::Reworded,
        None => DifferenceKind::Replaced,
    }
}

/// How what a statement is about differs; `None` where it is the same.
fn part(old: &Value, new: &Value) -> Option<DifferenceKind> {
    if old == new {
        return None;
    }
    let (mut wider, mut narrower) = (false, false);
    let members = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let (old, new) = (members(old), members(new));
    let mut only_text = true;
    for key in old.keys().chain(new.keys()) {
        let (old, new) = (old.get(key), new.get(key));
        if old == new {
            continue;
        }
        only_text &= key == "text";
        match (old, new) {
            _ if key == "text" => {}
            (None, Some(_)) => narrower = true,
            (Some(_), None) => wider = true,
            (Some(Value::Array(old)), Some(Value::Array(new))) => {
                wider |= new.iter().any(|one| !old.contains(one));
                narrower |= old.iter().any(|one| !new.contains(one));
            }
            _ => (wider, narrower) = (true, true),
        }
    }
    match (wider, narrower) {
        _ if only_text => Some(DifferenceKind::Reworded),
        (true, false) => Some(DifferenceKind::Widened),
        (false, true) => Some(DifferenceKind::Narrowed),
        // The same in another order.
        (false, false) => None,
        (true, true) => Some(DifferenceKind::Replaced),
    }
}

/// A value in short: a term, a name, a period.
fn summary(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text).to_string(),
        Value::Array(entries) => entries.iter().map(summary).collect::<Vec<_>>().join(", "),
        Value::Object(members) => of_object(members),
        other => quoted(&other.to_string()).to_string(),
    }
}

fn of_object(members: &Map<String, Value>) -> String {
    const NAMES: [&str; 17] = [
        "duration",
        "minimum",
        "maximum",
        "date",
        "address",
        "number",
        "url",
        "right",
        "item",
        "category",
        "name",
        "label",
        "condition",
        "basis",
        "mechanism",
        "period",
        "kind",
    ];
    if members.is_empty() {
        return "everything".to_owned();
    }
    if members.contains_key("period")
        || members.contains_key("appliesTo") && !members.contains_key("category")
    {
        let parts = ["right", "item", "basis", "mechanism", "period", "appliesTo"];
        let said = parts.iter().filter_map(|member| members.get(*member));
        let said: Vec<String> = said.map(summary).collect();
        if !said.is_empty() {
            return said.join(" for ");
        }
    }
    let named = NAMES.iter().find_map(|member| members.get(*member));
    if let Some(value) = named {
        return summary(value);
    }
    let said = members.iter().filter(|(key, _)| *key != "id");
    let said: Vec<String> = said.take(3).map(|(_, value)| summary(value)).collect();
    match (said.is_empty(), members.get("id")) {
        (false, _) => said.join(", "),
        (true, Some(id)) => summary(id),
        (true, None) => "an entry".to_owned(),
    }
}
