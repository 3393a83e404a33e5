//! What a notice says of an item: something, that there is none, nothing, or we cannot tell.

use crate::{
    base::noun::Noun,
    model::{LegalBasisDetail, PersonalData, Policy, ProcessingActivity, RightStatement, Transfer},
    terms::{NoticeItem, ProcessingOperation, Right, RightStance, SourceCategory},
};

/// How a document stands to an item of a notice.
///
/// ```
/// use gdpr_policy::{Denial, Disclosure, Document, NoticeItem, Policy};
///
/// let mut policy = Policy::new(Document::new("en".parse()?));
/// assert_eq!(policy.disclosure(NoticeItem::Transfers), Disclosure::Silent);
///
/// policy.denials.push(Denial::new(NoticeItem::Transfers));
/// assert_eq!(policy.disclosure(NoticeItem::Transfers), Disclosure::Denied);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the four kinds of silence")]
pub enum Disclosure {
    /// The text says something of it.
    Stated,
    /// The text says that there is none.
    Denied,
    /// The text may say something, and this document does not hold it.
    NotCaptured,
    /// The text says nothing of it.
    Silent,
}

impl Policy {
    /// How the document as a whole stands to an item.
    ///
    /// A text can contradict itself: what it says counts before what it denies, and both before what
    /// is not held: a gap, or another document that is said to govern the item. Denials and gaps that
    /// are about a part count for nothing here, and so does what says nothing.
    #[must_use]
    pub fn disclosure(&self, item: NoticeItem) -> Disclosure {
        let related = &self.document.related;
        if self.states(item) {
            Disclosure::Stated
        } else if self.denials.iter().any(|denial| {
            denial.item == item && denial.is_of_the_item() && denial.applies_to.is_everything()
        }) {
            Disclosure::Denied
        } else if self
            .gaps
            .iter()
            .any(|gap| gap.item == item && gap.applies_to.is_everything())
            || related.iter().any(|document| {
                document.governs.contains(&item) && document.applies_to.is_everything()
            })
        {
            Disclosure::NotCaptured
        } else {
            Disclosure::Silent
        }
    }

    fn states(&self, item: NoticeItem) -> bool {
        fn any<T: Noun>(list: &[T]) -> bool {
            list.iter().any(Noun::says_something)
        }
        let stated = |right: &RightStatement| right.stance != Some(RightStance::Refused);
        let right = |wanted: Right| {
            let mut rights = self.rights.iter();
            rights.any(|statement| statement.right == wanted && stated(statement))
        };
        let activities = self.activities.iter();
        let activity = |says: fn(&ProcessingActivity) -> bool| activities.clone().any(says);
        let data = |says: fn(&PersonalData) -> bool| self.personal_data.iter().any(says);
        let transfer = |says: fn(&Transfer) -> bool| self.transfers.iter().any(says);
        let bases = activities
            .clone()
            .flat_map(|activity| &activity.legal_bases)
            .chain(&self.general_legal_bases);
        match item {
            NoticeItem::ControllerIdentity => any(&self.controllers),
            NoticeItem::ControllerContact => {
                let mut controllers = self.controllers.iter();
                controllers.any(|c| any(&c.contacts) || c.address.says_something())
            }
            NoticeItem::JointControllers => any(&self.joint_controllerships),
            NoticeItem::Representative => self.controllers.iter().any(|c| any(&c.representatives)),
            NoticeItem::DataProtectionOfficer => any(&self.data_protection_officers),
            NoticeItem::Roles => any(&self.roles),
            NoticeItem::Scope => self.scope.says_something(),
            NoticeItem::DocumentDates => {
                let document = &self.document;
                document.last_updated.is_some()
                    || document.effective_from.is_some()
                    || document.version.is_some()
            }
            NoticeItem::DataSubjects => any(&self.data_subjects),
            NoticeItem::DataCategories => any(&self.personal_data),
            NoticeItem::SpecialCategories => {
                data(|d| !d.special_categories.is_empty() || !d.may_reveal.is_empty())
            }
            NoticeItem::CriminalData => data(|d| !d.criminal_data.is_empty()),
            NoticeItem::Sources => {
                let of_person = |category| {
                    matches!(
                        category,
                        SourceCategory::DataSubject | SourceCategory::Observation
                    )
                };
                let mut sources = self.sources.iter();
                sources.any(|source| source.says_something() && !of_person(source.category))
            }
            NoticeItem::Purposes => any(&self.general_purposes) || activity(|a| any(&a.purposes)),
            NoticeItem::FurtherProcessing => any(&self.further_processing),
            NoticeItem::LegalBases => bases.clone().any(Noun::says_something),
            NoticeItem::LegitimateInterests => bases.clone().any(|stated| {
                matches!(&stated.basis,
                    LegalBasisDetail::LegitimateInterests(of) if any(&of.interests))
            }),
            NoticeItem::Recipients => any(&self.recipients),
            NoticeItem::ProcessorContract => self.processor_contract.says_something(),
            NoticeItem::Transfers => any(&self.transfers),
            NoticeItem::TransferSafeguards => transfer(|t| any(&t.mechanisms)),
            NoticeItem::TransferCopyMeans => transfer(|t| any(&t.copy_means)),
            NoticeItem::Retention => {
                let mut rules = self.retention.iter();
                rules.any(|rule| rule.period.says_something())
            }
            NoticeItem::Rights => self.rights.iter().any(stated),
            NoticeItem::RightsExercise => any(&self.rights_exercise),
            NoticeItem::Withdrawal => right(Right::WithdrawConsent),
            NoticeItem::Complaint => right(Right::LodgeComplaint),
            NoticeItem::Provision => any(&self.provision),
            NoticeItem::AutomatedDecisions => activity(|a| a.automated_decision.says_something()),
            NoticeItem::Profiling => {
                activity(|a| a.operations.contains(&ProcessingOperation::Profiling))
            }
            NoticeItem::Consents => any(&self.consents),
            NoticeItem::Tracking => {
                any(&self.browser_signals) || activity(|a| a.tracking.says_something())
            }
            NoticeItem::TrackingDetails => activity(|a| {
                let tracking = a.tracking.as_ref();
                tracking.is_some_and(|t| t.category.says_something() || any(&t.cookies))
            }),
            NoticeItem::DirectMarketing => activity(|a| a.direct_marketing.says_something()),
            NoticeItem::MarketingOptOut => {
                activity(|a| a.direct_marketing.says_something() && any(&a.opt_out))
            }
            NoticeItem::Children => any(&self.children),
            NoticeItem::SecurityMeasures => any(&self.security_measures),
            NoticeItem::Anonymisation => any(&self.anonymisation),
            NoticeItem::Sale => any(&self.sale),
            NoticeItem::RegimeClaims => any(&self.regime_claims),
            NoticeItem::Definitions => any(&self.definitions),
            NoticeItem::Changes => self.changes.says_something(),
            NoticeItem::Other => any(&self.other_clauses),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Denial, Document, Gap, RelatedDocument};
    use crate::terms::{GapReason, RelatedDocumentCategory};

    /// The example that uses every noun states every item but the one that it calls a gap.
    #[test]
    fn the_complete_example_states_every_item() {
        let policy =
            Policy::from_json(include_str!("../../examples/policies/complete.json")).unwrap();
        for item in NoticeItem::ALL.iter().copied() {
            assert_eq!(policy.disclosure(item), Disclosure::Stated, "{item}");
        }
    }

    #[test]
    fn what_is_said_counts_before_what_is_denied_and_both_before_a_gap() {
        let mut policy = Policy::new(Document::new("en".parse().unwrap()));
        let item = NoticeItem::Transfers;
        policy.gaps.push(Gap::new(item, GapReason::LostInCapture));
        assert_eq!(policy.disclosure(item), Disclosure::NotCaptured);
        policy.denials.push(Denial::new(item));
        assert_eq!(policy.disclosure(item), Disclosure::Denied);
        policy.transfers.push(Transfer::default());
        assert_eq!(policy.disclosure(item), Disclosure::Denied);
        policy.transfers[0].destinations = vec!["US".parse().unwrap()];
        assert_eq!(policy.disclosure(item), Disclosure::Stated);
    }

    #[test]
    fn a_part_is_not_the_whole_and_a_linked_document_is_not_held() {
        let mut policy = Policy::new(Document::new("en".parse().unwrap()));
        let item = NoticeItem::Recipients;
        let mut denial = Denial::new(item);
        denial.applies_to.otherwise = true;
        policy.denials.push(denial);
        assert_eq!(policy.disclosure(item), Disclosure::Silent);
        let mut document = RelatedDocument::new(RelatedDocumentCategory::Other);
        document.governs = vec![item];
        policy.document.related.push(document);
        assert_eq!(policy.disclosure(item), Disclosure::NotCaptured);
    }

    #[test]
    fn nothing_is_stated_in_an_empty_document() {
        let policy = Policy::new(Document::new("en".parse().unwrap()));
        for item in NoticeItem::ALL.iter().copied() {
            assert_eq!(policy.disclosure(item), Disclosure::Silent, "{item}");
        }
    }
}
