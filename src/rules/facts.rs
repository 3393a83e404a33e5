//! What no text shows, and whether it fits the policy that it is about.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Pointer, nearest},
    model::{Controller, Policy, Recipient},
    report::{Fact, quoted},
    terms::AdequacyFramework,
};

/// Facts about the company that its notice cannot show, as far as they are known.
///
/// A rule that would need one that is absent answers *not assessed* and names it. Where a notice has
/// several controllers, what holds for one of them alone stands in `controllers`.
///
/// ```
/// use gdpr_policy::{Document, Fact, Facts, Policy, read};
///
/// let facts: Facts = read::from_json(
///     r#"{ "publicAuthority": false, "publicPowers": true, "outsideSector": ["courier"] }"#,
/// )?;
/// assert_eq!(facts.known(Fact::PublicPowers, None), Some(true));
///
/// let faults = facts.faults(&Policy::new(Document::new("en".parse()?)));
/// assert_eq!(faults[0].pointer().as_str(), "/publicPowers");
/// assert_eq!(faults[1].to_string(), "there is no recipient `courier`");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Facts {
    /// Whether the controller has an establishment in the European Economic Area (Art. 3(1)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub established_in_eea: Option<bool>,
    /// Whether it offers goods or services to people in the Union or monitors them (Art. 3(2)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets_union: Option<bool>,
    /// Whether an exception of Art. 27(2) frees it from naming a representative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub representative_exempt: Option<bool>,
    /// Whether it is a public authority or body (Art. 6(1), 27(2)(b), 37(1)(a)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_authority: Option<bool>,
    /// Whether what it does is an exercise of its public powers (Art. 49(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_powers: Option<bool>,
    /// Whether Art. 37(1) or national law obliges it to have a data protection officer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpo_required: Option<bool>,
    /// What holds for one controller alone, whatever is said of the company above.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub controllers: Vec<ControllerFacts>,
    /// Which recipients take part in a framework, as its public list says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub participation: Vec<Participation>,
    /// Which recipients a decision with a limited scope covers, as its terms say (Art. 45).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub covered_by_sector: Vec<Id<Recipient>>,
    /// Which recipients such a decision does not cover.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outside_sector: Vec<Id<Recipient>>,
    /// Which importers are themselves bound by the Regulation (Art. 3(2)); the clauses of
    /// (EU) 2021/914 are not made for them (its Art. 1(1)).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub importers_under_regulation: Vec<Id<Recipient>>,
    /// Which importers are not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub importers_outside_regulation: Vec<Id<Recipient>>,
}

/// Facts about one controller, as far as they are known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ControllerFacts {
    /// The controller in the policy, by id.
    pub controller: Id<Controller>,
    /// Whether it has an establishment in the European Economic Area (Art. 3(1)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub established_in_eea: Option<bool>,
    /// Whether it offers goods or services to people in the Union or monitors them (Art. 3(2)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub targets_union: Option<bool>,
    /// Whether an exception of Art. 27(2) frees it from naming a representative.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative_exempt: Option<bool>,
    /// Whether it is a public authority or body (Art. 6(1), 27(2)(b), 37(1)(a)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_authority: Option<bool>,
    /// Whether what it does is an exercise of its public powers (Art. 49(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_powers: Option<bool>,
    /// Whether Art. 37(1) or national law obliges it to have a data protection officer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpo_required: Option<bool>,
}

impl ControllerFacts {
    /// Nothing known yet about a controller.
    #[must_use]
    pub const fn new(controller: Id<Controller>) -> Self {
        Self {
            controller,
            established_in_eea: None,
            targets_union: None,
            representative_exempt: None,
            public_authority: None,
            public_powers: None,
            dpo_required: None,
        }
    }
}

/// Whether a recipient takes part in a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Participation {
    /// The recipient in the policy, by id.
    pub recipient: Id<Recipient>,
    /// The framework.
    pub framework: AdequacyFramework,
    /// Whether its public list names the recipient.
    pub listed: bool,
}

impl Participation {
    /// The fact that a recipient is on a framework's list, or is not.
    #[must_use]
    pub const fn new(recipient: Id<Recipient>, framework: AdequacyFramework, listed: bool) -> Self {
        Self {
            recipient,
            framework,
            listed,
        }
    }
}

/// The facts that are about a controller, each with where it stands.
const OF_CONTROLLERS: [Fact; 6] = [
    Fact::EstablishedInEea,
    Fact::TargetsUnion,
    Fact::RepresentativeExempt,
    Fact::PublicAuthority,
    Fact::PublicPowers,
    Fact::DpoRequired,
];

impl Facts {
    /// What is known of a fact about a controller: what is known of it alone, else of the company.
    ///
    /// `None` for what is not known, and for facts that are about recipients.
    #[must_use]
    pub fn known(&self, fact: Fact, controller: Option<&Id<Controller>>) -> Option<bool> {
        let own = controller.and_then(|id| self.controllers.iter().find(|c| c.controller == *id));
        own.and_then(|own| own.known(fact))
            .or_else(|| self.of_company(fact))
    }

    fn of_company(&self, fact: Fact) -> Option<bool> {
        match fact {
            Fact::EstablishedInEea => self.established_in_eea,
            Fact::TargetsUnion => self.targets_union,
            Fact::RepresentativeExempt => self.representative_exempt,
            Fact::PublicAuthority => self.public_authority,
            Fact::PublicPowers => self.public_powers,
            Fact::DpoRequired => self.dpo_required,
            Fact::Participation | Fact::CoveredBySector | Fact::ImportersUnderRegulation => None,
        }
    }

    /// Whether a recipient is on the list of a framework, if that is known.
    #[must_use]
    pub fn takes_part(&self, recipient: &str, framework: AdequacyFramework) -> Option<bool> {
        let of = |fact: &&Participation| {
            fact.recipient.as_str() == recipient && fact.framework == framework
        };
        self.participation.iter().find(of).map(|fact| fact.listed)
    }

    /// Whether a decision with a limited scope covers a recipient, if that is known.
    #[must_use]
    pub fn is_in_sector(&self, recipient: &str) -> Option<bool> {
        either(&self.covered_by_sector, &self.outside_sector, recipient)
    }

    /// Whether the Regulation itself binds an importer, if that is known.
    #[must_use]
    pub fn is_under_regulation(&self, recipient: &str) -> Option<bool> {
        let (under, outside) = (
            &self.importers_under_regulation,
            &self.importers_outside_regulation,
        );
        either(under, outside, recipient)
    }

    /// What is wrong with the facts as facts about `policy`: entries that it does not have, and facts
    /// that exclude each other.
    #[must_use]
    pub fn faults(&self, policy: &Policy) -> Vec<FactFault> {
        let mut faults = Faults {
            controllers: policy
                .controllers
                .iter()
                .filter_map(|entry| entry.id.as_ref().map(Id::as_str))
                .collect(),
            recipients: policy.recipients.iter().map(|r| r.id.as_str()).collect(),
            found: Vec::new(),
        };
        let root = Pointer::root();
        let (authority, powers) = (Fact::PublicAuthority, Fact::PublicPowers);
        if (self.public_authority, self.public_powers) == (Some(false), Some(true)) {
            let (at, other) = (root.key(powers.member()), root.key(authority.member()));
            faults.exclude(at, other);
        }
        for (i, own) in self.controllers.iter().enumerate() {
            let at = root.key("controllers").index(i);
            faults.controller(at.key("controller"), &own.controller);
            let known = |fact| own.known(fact);
            if (known(authority), known(powers)) == (Some(false), Some(true)) {
                faults.exclude(at.key(powers.member()), at.key(authority.member()));
            }
            let before = |other: &ControllerFacts| other.controller == own.controller;
            for (j, other) in self.controllers[..i]
                .iter()
                .enumerate()
                .filter(|(_, c)| before(c))
            {
                let other_at = root.key("controllers").index(j);
                for fact in OF_CONTROLLERS {
                    if let (Some(a), Some(b)) = (own.known(fact), other.known(fact)) {
                        if a != b {
                            let key = fact.member();
                            faults.exclude(at.key(key), other_at.key(key));
                        }
                    }
                }
            }
        }
        for (i, fact) in self.participation.iter().enumerate() {
            let list = root.key(Fact::Participation.member());
            faults.recipient(list.index(i).key("recipient"), &fact.recipient);
            let other = self.participation[..i].iter().position(|other| {
                (&other.recipient, other.framework) == (&fact.recipient, fact.framework)
                    && other.listed != fact.listed
            });
            if let Some(other) = other {
                faults.exclude(list.index(i), list.index(other));
            }
        }
        let sector = (Fact::CoveredBySector.member(), "outsideSector");
        faults.split(sector, &self.covered_by_sector, &self.outside_sector);
        let under = Fact::ImportersUnderRegulation.member();
        faults.split(
            (under, "importersOutsideRegulation"),
            &self.importers_under_regulation,
            &self.importers_outside_regulation,
        );
        faults.found
    }
}

impl ControllerFacts {
    fn known(&self, fact: Fact) -> Option<bool> {
        match fact {
            Fact::EstablishedInEea => self.established_in_eea,
            Fact::TargetsUnion => self.targets_union,
            Fact::RepresentativeExempt => self.representative_exempt,
            Fact::PublicAuthority => self.public_authority,
            Fact::PublicPowers => self.public_powers,
            Fact::DpoRequired => self.dpo_required,
            Fact::Participation | Fact::CoveredBySector | Fact::ImportersUnderRegulation => None,
        }
    }
}

/// Yes for who is in the one list, no for who is in the other.
fn either(yes: &[Id<Recipient>], no: &[Id<Recipient>], id: &str) -> Option<bool> {
    let is_in = |list: &[Id<Recipient>]| list.iter().any(|entry| entry.as_str() == id);
    if is_in(yes) {
        Some(true)
    } else {
        is_in(no).then_some(false)
    }
}

/// Something wrong with facts as facts about a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FactFault {
    /// A fact about an entry that the policy does not have.
    UnknownEntry {
        /// The place in the facts.
        pointer: Pointer,
        /// What it should name.
        what: &'static str,
        /// The id.
        id: Id,
        /// The id that was probably meant.
        near: Option<String>,
    },
    /// Two facts of which one at most can be true.
    Excluded {
        /// The place of the one in the facts.
        pointer: Pointer,
        /// The place of the other.
        other: Pointer,
    },
}

impl FactFault {
    /// The place in the facts.
    #[must_use]
    pub const fn pointer(&self) -> &Pointer {
        match self {
            Self::UnknownEntry { pointer, .. } | Self::Excluded { pointer, .. } => pointer,
        }
    }
}

impl fmt::Display for FactFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownEntry { what, id, near, .. } => {
                write!(f, "there is no {what} {}", quoted(id))?;
                near.as_ref()
                    .map_or(Ok(()), |near| write!(f, "; did you mean {}?", quoted(near)))
            }
            Self::Excluded { other, .. } => write!(f, "{other} excludes it"),
        }
    }
}

impl std::error::Error for FactFault {}

struct Faults<'p> {
    controllers: Vec<&'p str>,
    recipients: Vec<&'p str>,
    found: Vec<FactFault>,
}

impl Faults<'_> {
    fn controller(&mut self, pointer: Pointer, id: &Id<Controller>) {
        let fault = unknown(pointer, "controller", id, &self.controllers);
        self.found.extend(fault);
    }

    fn recipient(&mut self, pointer: Pointer, id: &Id<Recipient>) {
        let fault = unknown(pointer, "recipient", id, &self.recipients);
        self.found.extend(fault);
    }

    fn exclude(&mut self, pointer: Pointer, other: Pointer) {
        self.found.push(FactFault::Excluded { pointer, other });
    }

    /// Two lists of recipients that exclude each other.
    fn split(&mut self, keys: (&str, &str), yes: &[Id<Recipient>], no: &[Id<Recipient>]) {
        let (yes_at, no_at) = (Pointer::root().key(keys.0), Pointer::root().key(keys.1));
        for (i, id) in yes.iter().enumerate() {
            self.recipient(yes_at.index(i), id);
        }
        for (i, id) in no.iter().enumerate() {
            self.recipient(no_at.index(i), id);
            if let Some(other) = yes.iter().position(|other| other == id) {
                self.exclude(no_at.index(i), yes_at.index(other));
            }
        }
    }
}

fn unknown<T>(
    pointer: Pointer,
    what: &'static str,
    id: &Id<T>,
    known: &[&str],
) -> Option<FactFault> {
    (!known.contains(&id.as_str())).then(|| FactFault::UnknownEntry {
        pointer,
        what,
        id: id.untyped(),
        near: nearest(id.as_str(), known)
            .first()
            .map(|near| (*near).to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(facts: &str) -> Vec<(String, String)> {
        let policy = Policy::from_json(
            r#"{
              "formatVersion": "1", "document": { "language": "en" },
              "controllers": [{ "id": "shop", "name": "Example OÜ" }],
              "recipients": [{ "id": "courier" }, { "id": "host" }]
            }"#,
        )
        .unwrap();
        let facts: Facts = serde_json::from_str(facts).unwrap();
        let faults = facts.faults(&policy);
        let shown = faults
            .iter()
            .map(|f| (f.pointer().to_string(), f.to_string()));
        shown.collect()
    }

    #[test]
    fn facts_are_about_entries_that_there_are() {
        assert_eq!(
            faults(
                r#"{ "controllers": [{ "controller": "shop" }, { "controller": "shops" }],
                     "participation": [{ "recipient": "hosts", "framework": "eu-us-data-privacy-framework", "listed": true }],
                     "importersUnderRegulation": ["courier", "nobody"] }"#
            ),
            [
                (
                    "/controllers/1/controller",
                    "there is no controller `shops`; did you mean `shop`?"
                ),
                (
                    "/participation/0/recipient",
                    "there is no recipient `hosts`; did you mean `host`?"
                ),
                (
                    "/importersUnderRegulation/1",
                    "there is no recipient `nobody`"
                ),
            ]
            .map(|(at, what)| (at.to_owned(), what.to_owned()))
        );
    }

    #[test]
    fn of_facts_that_exclude_each_other_both_places_are_told() {
        let excluded = faults(
            r#"{ "publicAuthority": false, "publicPowers": true,
                 "controllers": [
                   { "controller": "shop", "dpoRequired": true },
                   { "controller": "shop", "dpoRequired": false, "publicAuthority": true }],
                 "participation": [
                   { "recipient": "host", "framework": "eu-us-data-privacy-framework", "listed": true },
                   { "recipient": "host", "framework": "eu-us-data-privacy-framework", "listed": false }],
                 "coveredBySector": ["courier", "host"], "outsideSector": ["host"],
                 "importersUnderRegulation": ["host"], "importersOutsideRegulation": ["host"] }"#,
        );
        assert_eq!(
            excluded,
            [
                ("/publicPowers", "/publicAuthority"),
                ("/controllers/1/dpoRequired", "/controllers/0/dpoRequired"),
                ("/participation/1", "/participation/0"),
                ("/outsideSector/0", "/coveredBySector/1"),
                (
                    "/importersOutsideRegulation/0",
                    "/importersUnderRegulation/0"
                ),
            ]
            .map(|(at, other)| (at.to_owned(), format!("{other} excludes it")))
        );
        let fine =
            r#"{ "publicAuthority": true, "publicPowers": true, "outsideSector": ["host"] }"#;
        assert_eq!(faults(fine), []);
    }

    #[test]
    fn what_is_known_of_one_controller_goes_before_what_is_known_of_the_company() {
        let facts = r#"{ "dpoRequired": false, "publicAuthority": true,
            "controllers": [{ "controller": "shop", "dpoRequired": true }] }"#;
        let facts: Facts = serde_json::from_str(facts).unwrap();
        let shop = "shop".parse().unwrap();
        let known = |fact| (facts.known(fact, Some(&shop)), facts.known(fact, None));
        assert_eq!(known(Fact::DpoRequired), (Some(true), Some(false)));
        assert_eq!(known(Fact::PublicAuthority), (Some(true), Some(true)));
        assert_eq!(known(Fact::TargetsUnion), (None, None));
        assert_eq!(facts.is_in_sector("host"), None);
    }
}
