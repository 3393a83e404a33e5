//! What a notice says of an item: something, that there is none, nothing, or we cannot tell.

use crate::{
    model::{LegalBasisDetail, Policy, RetentionPeriod, StatedBasis},
    terms::{NoticeItem, Right, SourceCategory},
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
    /// A text can contradict itself: what it says counts before what it denies, and both before a
    /// gap. Denials and gaps that are about some activities only count for nothing here.
    #[must_use]
    pub fn disclosure(&self, item: NoticeItem) -> Disclosure {
        if self.states(item) {
            Disclosure::Stated
        } else if self
            .denials
            .iter()
            .any(|denial| denial.item == item && denial.at.is_empty())
        {
            Disclosure::Denied
        } else if self
            .gaps
            .iter()
            .any(|gap| gap.item == item && gap.at.is_empty())
        {
            Disclosure::NotCaptured
        } else {
            Disclosure::Silent
        }
    }

    fn states(&self, item: NoticeItem) -> bool {
        let right = |wanted: Right| {
            self.rights
                .iter()
                .any(|statement| statement.right == wanted)
        };
        let mut all_bases = self.stated_bases();
        match item {
            NoticeItem::ControllerIdentity => !self.controllers.is_empty(),
            NoticeItem::ControllerContact => {
                self.controllers.iter().any(|c| !c.contacts.is_empty() || c.address.is_some())
            }
            NoticeItem::JointControllers => !self.joint_controllerships.is_empty(),
            NoticeItem::Representative => self.controllers.iter().any(|c| !c.representatives.is_empty()),
            NoticeItem::DataProtectionOfficer => !self.data_protection_officers.is_empty(),
            NoticeItem::RoleStatements => !self.role_statements.is_empty(),
            NoticeItem::Scope => self.scope.is_some(),
            NoticeItem::DocumentDates => {
                let document = &self.document;
                document.last_updated.is_some() || document.effective_from.is_some() || document.version.is_some()
            }
            NoticeItem::DataSubjects => !self.data_subjects.is_empty(),
            NoticeItem::DataCategories => !self.personal_data.is_empty(),
            NoticeItem::SpecialCategories => self.personal_data.iter().any(|d| !d.special_categories.is_empty()),
            NoticeItem::CriminalData => self.personal_data.iter().any(|d| !d.criminal_data.is_empty()),
            NoticeItem::Sources => {
                let of_person = |category| matches!(category, SourceCategory::DataSubject | SourceCategory::Observation);
                self.sources.iter().any(|source| !of_person(source.category))
            }
            NoticeItem::Purposes => self.activities.iter().any(|activity| !activity.purposes.is_empty()),
            NoticeItem::FurtherProcessing => !self.further_processing.is_empty(),
            NoticeItem::LegalBases => all_bases.next().is_some(),
            NoticeItem::LegitimateInterests => all_bases.any(|stated| {
                matches!(&stated.basis, LegalBasisDetail::LegitimateInterests(basis) if !basis.interests.is_empty())
            }),
            NoticeItem::Recipients => !self.recipients.is_empty(),
            NoticeItem::ProcessorContract => self.processor_contract.is_some(),
            NoticeItem::Transfers => !self.transfers.is_empty(),
            NoticeItem::TransferSafeguards => self.transfers.iter().any(|t| !t.mechanisms.is_empty()),
            NoticeItem::TransferCopyMeans => self.transfers.iter().any(|t| !t.copy_means.is_empty()),
            NoticeItem::Retention => {
                let unspecified = |period: &RetentionPeriod| matches!(period, RetentionPeriod::Unspecified(_));
                self.retention.iter().any(|rule| !unspecified(&rule.period))
            }
            NoticeItem::Rights => !self.rights.is_empty(),
            NoticeItem::RightsExercise => self.rights_exercise.is_some(),
            NoticeItem::Withdrawal => right(Right::WithdrawConsent),
            NoticeItem::Complaint => right(Right::LodgeComplaint),
            NoticeItem::Provision => !self.provision.is_empty(),
            NoticeItem::AutomatedDecisions => !self.automated_decisions.is_empty(),
            NoticeItem::Profiling => !self.profiling.is_empty(),
            NoticeItem::ConsentPractices => !self.consent_practices.is_empty(),
            NoticeItem::Tracking => self.tracking.is_some(),
            NoticeItem::TrackingDetails => self.tracking.as_ref().is_some_and(|t| !t.categories.is_empty()),
            NoticeItem::DirectMarketing => !self.direct_marketing.is_empty(),
            NoticeItem::MarketingOptOut => self.direct_marketing.iter().any(|m| !m.opt_out.is_empty()),
            NoticeItem::SignInProviders => !self.sign_in_providers.is_empty(),
            NoticeItem::Children => !self.children.is_empty(),
            NoticeItem::SecurityMeasures => !self.security_measures.is_empty(),
            NoticeItem::Anonymisation => !self.anonymisation.is_empty(),
            NoticeItem::Sale => !self.sale.is_empty(),
            NoticeItem::RegimeClaims => !self.regime_claims.is_empty(),
            NoticeItem::Definitions => !self.definitions.is_empty(),
            NoticeItem::Changes => self.changes.is_some(),
            NoticeItem::Other => !self.other_clauses.is_empty(),
        }
    }

    /// Every legal basis that the text states, wherever it stands.
    fn stated_bases(&self) -> impl Iterator<Item = &StatedBasis> {
        let tracking = self
            .tracking
            .iter()
            .flat_map(|tracking| &tracking.categories);
        self.general_legal_bases
            .iter()
            .chain(
                self.activities
                    .iter()
                    .flat_map(|activity| &activity.legal_bases),
            )
            .chain(
                self.recipients
                    .iter()
                    .flat_map(|recipient| &recipient.legal_bases),
            )
            .chain(tracking.flat_map(|group| &group.legal_bases))
            .chain(
                self.direct_marketing
                    .iter()
                    .flat_map(|marketing| &marketing.legal_bases),
            )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Denial, Document, Gap, Transfer};
    use crate::terms::GapReason;

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
        assert_eq!(policy.disclosure(item), Disclosure::Stated);
    }

    #[test]
    fn nothing_is_stated_in_an_empty_document() {
        let policy = Policy::new(Document::new("en".parse().unwrap()));
        for item in NoticeItem::ALL.iter().copied() {
            assert_eq!(policy.disclosure(item), Disclosure::Silent, "{item}");
        }
    }
}
