//! Whether people must be told of a difference, and by which provision.

use serde_json::Value;

use super::{DifferenceKind, Duty, compare::Place};
use crate::{base::Source, terms::NoticeItem};

/// A difference with what decides about it.
pub(super) struct Case<'c> {
    pub(super) kind: DifferenceKind,
    pub(super) item: NoticeItem,
    pub(super) place: &'c Place,
    pub(super) old: Option<&'c Value>,
    pub(super) new: Option<&'c Value>,
    /// Both versions as a whole, the older one first.
    pub(super) versions: (&'c Value, &'c Value),
}

const WP260: Source = Source::constant("WP260");
const STYLE: Duty = Duty::None {
    why: "it says the same in other words, and corrections and style are no material change",
};
const LESS: Duty = Duty::None {
    why: "people were told of more than is done now",
};
const IMPACT: Duty = Duty::Undecided {
    why: "whether it is a material change hangs on its effect on people and on how unexpected it is",
};
const WORDS: Duty = Duty::Undecided {
    why: "only words say what it is, and whether they mean something else is for a reader",
};

fn tell(by: &[Source], why: &'static str) -> Duty {
    Duty::Tell {
        by: by.to_vec(),
        why,
    }
}

pub(super) fn duty(case: &Case<'_>) -> Duty {
    use DifferenceKind as K;
    use NoticeItem as N;
    if matches!(
        case.member(),
        "label" | "roleTerm" | "nameVariants" | "citedArticles" | "joinedBy" | "nameKind"
    ) {
        return STYLE;
    }
    if case.kind == K::Reworded {
        if matches!(case.member(), "period" | "backups") {
            return STYLE;
        }
        return if case.place.only_words { WORDS } else { STYLE };
    }
    let less = matches!(case.kind, K::Removed | K::Narrowed);
    match case.item {
        N::Purposes | N::FurtherProcessing => case.purpose(),
        N::ControllerIdentity | N::JointControllers => {
            tell(&[WP260], "the identity of the controller changes")
        }
        N::ControllerContact if case.has_contacts_for_rights() => IMPACT,
        N::ControllerContact => tell(&[WP260], "requests about rights go there"),
        N::DataProtectionOfficer => tell(
            &[const { Source::constant("38(4)") }, WP260],
            "people can turn to the officer about their rights",
        ),
        N::Representative => tell(
            &[const { Source::constant("27(4)") }, WP260],
            "people can turn to the representative in the controller's stead",
        ),
        N::LegalBases => case.legal_basis(),
        N::Recipients => case.recipient(),
        N::Transfers if matches!(case.kind, K::Added | K::Widened) => tell(
            &[WP260],
            "data goes to third countries that people were not told of",
        ),
        N::Retention if case.kind != K::Narrowed => IMPACT,
        N::Retention => LESS,
        N::Rights | N::Withdrawal | N::Complaint => case.right(),
        N::RightsExercise => tell(&[WP260], "how rights are exercised changes"),
        N::Consents if case.kind == K::Added => tell(
            &[const { Source::constant("7(3)") }],
            "before consent is given, people are told how it is withdrawn",
        ),
        N::DirectMarketing if case.kind == K::Added => tell(
            &[const { Source::constant("21(4)") }],
            "the right to object to direct marketing is brought to their attention",
        ),
        N::Transfers
        | N::DataCategories
        | N::SpecialCategories
        | N::CriminalData
        | N::DataSubjects
        | N::Sources
        | N::DirectMarketing
        | N::AutomatedDecisions
        | N::Tracking
        | N::Sale
            if less && !case.is_denial() =>
        {
            LESS
        }
        _ => IMPACT,
    }
}

impl Case<'_> {
    fn path(&self) -> Vec<&str> {
        self.place.path.iter().map(String::as_str).collect()
    }

    fn member(&self) -> &str {
        self.place.path.last().map_or("", String::as_str)
    }

    /// That something is no longer denied is no less.
    fn is_denial(&self) -> bool {
        self.path().first() == Some(&"denials")
    }

    /// A purpose is one of the changes that people are always told of.
    fn purpose(&self) -> Duty {
        let path = self.path();
        let is_purpose = matches!(
            path.as_slice(),
            ["activities" | "generalPurposes" | "furtherProcessing"]
                | ["activities", "purposes"]
                | ["generalPurposes", "category"]
                | ["activities", "purposes", "category"]
        );
        if self.is_denial() || !is_purpose {
            return IMPACT;
        }
        if path == ["activities"]
            && self
                .entry()
                .is_some_and(|entry| entry.get("purposes").is_none())
        {
            return IMPACT;
        }
        if !matches!(self.kind, DifferenceKind::Added | DifferenceKind::Replaced) {
            return tell(&[WP260], "a purpose changes");
        }
        let mut by = match self.origin() {
            Origin::NewData => return tell(&[WP260], "a purpose changes"),
            Origin::Person => vec![const { Source::constant("13(3)") }],
            Origin::Elsewhere => vec![const { Source::constant("14(4)") }],
            Origin::Both => vec![
                const { Source::constant("13(3)") },
                const { Source::constant("14(4)") },
            ],
        };
        by.push(WP260);
        tell(
            &by,
            "before data that is there is used for a new purpose, people are told of it",
        )
    }

    fn entry(&self) -> Option<&Value> {
        self.new.or(self.old)
    }

    /// Where the data comes from that a new purpose uses: from what was there before, if it names any.
    fn origin(&self) -> Origin {
        let (old, new) = self.versions;
        let activity = match self.path().as_slice() {
            ["activities"] => self.new,
            ["activities", ..] => self.activity(),
            _ => None,
        };
        let ids = |value: &Value| -> Vec<String> {
            let ids = value.get("personalData").and_then(Value::as_array);
            let ids = ids.into_iter().flatten().filter_map(Value::as_str);
            ids.map(str::to_owned).collect()
        };
        let used = activity.map(ids).unwrap_or_default();
        let entries = |tree: &Value| {
            tree.get("personalData")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default()
        };
        let has_id = |id: &str, entry: &Value| entry.get("id").and_then(Value::as_str) == Some(id);
        let olds = entries(old);
        let old_ids = used
            .iter()
            .filter(|id| olds.iter().any(|entry| has_id(id, entry)));
        let old_ids: Vec<&String> = old_ids.collect();
        if !used.is_empty() && old_ids.is_empty() {
            return Origin::NewData;
        }
        let (mut person, mut elsewhere) = (false, false);
        for entry in entries(new)
            .iter()
            .filter(|entry| old_ids.iter().any(|id| has_id(id, entry)))
        {
            let origins = entry.get("origins").and_then(Value::as_array);
            for origin in origins.into_iter().flatten().filter_map(Value::as_str) {
                person |= matches!(origin, "provided" | "observed");
                elsewhere |= origin == "from-third-party";
            }
        }
        match (person, elsewhere) {
            (true, false) => Origin::Person,
            (false, true) => Origin::Elsewhere,
            _ => Origin::Both,
        }
    }

    /// The activity of the newer version that the difference is in.
    fn activity(&self) -> Option<&Value> {
        let mut steps = self.place.after().split('/').skip(1);
        let (list, index) = (steps.next()?, steps.next()?);
        let (_, new) = self.versions;
        new.get(list)?.get(index.parse::<usize>().ok()?)
    }

    /// The rights that people have follow from the basis.
    fn legal_basis(&self) -> Duty {
        let path = self.path();
        let is_basis = matches!(
            path.as_slice(),
            [.., "legalBases" | "generalLegalBases" | "basis" | "kind"]
        );
        if self.is_denial() || !is_basis {
            return IMPACT;
        }
        let kind = |value: Option<&Value>| {
            let value = value?;
            let basis = value.get("basis").unwrap_or(value);
            basis.get("kind").and_then(Value::as_str).map(str::to_owned)
        };
        match kind(self.new).as_deref() {
            Some("consent") => tell(
                &[const { Source::constant("7(3)") }, WP260],
                "before consent is given, people are told how it is withdrawn",
            ),
            Some("legitimate-interests" | "public-task") => tell(
                &[const { Source::constant("21(4)") }, WP260],
                "the right to object is brought to their attention",
            ),
            Some("unspecified") => IMPACT,
            _ => tell(
                &[WP260],
                "the rights that people have follow from the basis",
            ),
        }
    }

    /// More kinds of recipients are a fundamental change; one more of a kind that was told is not.
    fn recipient(&self) -> Duty {
        let path = self.path();
        if self.is_denial() {
            return IMPACT;
        }
        match self.kind {
            DifferenceKind::Removed | DifferenceKind::Narrowed => return LESS,
            DifferenceKind::Added => {}
            _ => return IMPACT,
        }
        let (old, new) = self.versions;
        let entries = |tree: &Value| {
            tree.get("recipients")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default()
        };
        let category = |entry: &Value| {
            entry
                .get("category")
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        let added = match path.as_slice() {
            ["recipients"] => self.new.and_then(category),
            ["activities", "recipients"] => {
                let id = self.new.and_then(Value::as_str);
                let is_it = |entry: &&Value| entry.get("id").and_then(Value::as_str) == id;
                if entries(old).iter().any(|entry| is_it(&entry)) {
                    return IMPACT;
                }
                entries(new).iter().find(is_it).and_then(category)
            }
            _ => return IMPACT,
        };
        let told = |wanted: &String| {
            entries(old)
                .iter()
                .any(|entry| category(entry).as_ref() == Some(wanted))
        };
        match added {
            Some(category) if told(&category) => Duty::Undecided {
                why: "recipients of this kind were told before, and whether one more matters hangs on its effect",
            },
            Some(_) => tell(
                &[WP260],
                "data goes to a kind of recipients that people were not told of",
            ),
            None => Duty::Undecided {
                why: "what kind of recipient it is, is not said, so that it may or may not be a new one",
            },
        }
    }

    fn right(&self) -> Duty {
        let path = self.path();
        let withdrawal: &[Source] = if self.item == NoticeItem::Withdrawal {
            &[const { Source::constant("7(3)") }, WP260]
        } else {
            &[WP260]
        };
        match path.as_slice() {
            _ if self.is_denial() => IMPACT,
            ["rights"] if self.kind == DifferenceKind::Added => {
                let refused = self
                    .new
                    .and_then(|entry| entry.get("stance"))
                    .and_then(Value::as_str);
                if refused == Some("refused") {
                    tell(withdrawal, "a right is refused")
                } else {
                    Duty::None {
                        why: "the Regulation gives the right, said or not",
                    }
                }
            }
            ["rights"] => tell(withdrawal, "a right is no longer told"),
            [
                "rights",
                "explained" | "presentedSeparately" | "priorProcessingUnaffected" | "atAnyTime",
            ] => STYLE,
            _ => tell(withdrawal, "how rights are exercised changes"),
        }
    }

    /// Whether the newer version says where requests go.
    fn has_contacts_for_rights(&self) -> bool {
        let (_, new) = self.versions;
        let entries = new.get("rightsExercise").and_then(Value::as_array);
        let mut entries = entries.into_iter().flatten();
        entries.any(|entry| entry.get("contacts").is_some())
    }
}

/// Where data comes from.
enum Origin {
    NewData,
    Person,
    Elsewhere,
    Both,
}
