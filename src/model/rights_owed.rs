//! Which rights follow from what a text says: Arts 7(3), 15 to 22, 77 to 82.

use std::collections::BTreeMap;

use crate::{
    law::rights::{Applicability, applicability},
    model::{
        Policy, ProcessingActivity, StatedBasis,
        activity::{is_controller, is_marketing},
    },
    terms::{LegalBasis, NoticeItem, Right},
};

impl Policy {
    /// The rights that people have over what the text describes, whether it states them or not.
    ///
    /// Over a right that one activity gives and another does not, the one that gives it decides.
    /// What the company does as a processor counts for nothing: there its customers answer. Bases
    /// that the text states for nothing in particular may cover anything, and count. Where no basis
    /// is stated, the rights are listed that every basis gives.
    ///
    /// The right to object to direct marketing is listed where the text describes direct marketing
    /// (Art. 21(2)); the rights about automated decisions are left out where the text denies such
    /// decisions (Art. 22). Whether processing is automated, on which portability depends (Art.
    /// 20(1)(b)), no text needs to say: it stays a condition.
    ///
    /// ```
    /// use gdpr_policy::{Contract, Document, Policy, ProcessingActivity, Right, StatedBasis};
    ///
    /// let mut orders = ProcessingActivity::new("orders".parse()?);
    /// orders.legal_bases.push(StatedBasis::new(Contract::default()));
    /// let mut policy = Policy::new(Document::new("en".parse()?));
    /// policy.activities.push(orders);
    ///
    /// let owed = policy.rights_owed();
    /// assert!(owed.contains_key(&Right::Portability));
    /// assert!(!owed.contains_key(&Right::Objection));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn rights_owed(&self) -> BTreeMap<Right, Applicability> {
        let own = self.activities.iter().filter(|activity| is_own(activity));
        let bases = own.clone().flat_map(|activity| &activity.legal_bases);
        let marketing = !self.direct_marketing.is_empty() || own.clone().any(is_marketing);
        let mut owed = owed(bases.chain(&self.general_legal_bases), marketing);
        let denied = |item| {
            self.denials
                .iter()
                .any(|denial| denial.item == item && denial.at.is_empty())
        };
        if denied(NoticeItem::AutomatedDecisions) {
            owed.retain(|right, _| !is_about_decisions(*right));
        }
        owed
    }
}

impl ProcessingActivity {
    /// The rights that people have over this activity on the bases that it states.
    ///
    /// As [`Policy::rights_owed`], for one activity; nothing for one in which the company is a
    /// processor.
    #[must_use]
    pub fn rights_owed(&self) -> BTreeMap<Right, Applicability> {
        if is_own(self) {
            owed(&self.legal_bases, is_marketing(self))
        } else {
            BTreeMap::new()
        }
    }
}

fn owed<'a>(
    stated: impl IntoIterator<Item = &'a StatedBasis>,
    marketing: bool,
) -> BTreeMap<Right, Applicability> {
    let bases: Vec<LegalBasis> = stated
        .into_iter()
        .map(|stated| stated.basis.legal_basis())
        .collect();
    let mut owed = BTreeMap::new();
    for right in Right::ALL.iter().copied() {
        let answer = match right {
            Right::ObjectionToDirectMarketing => marketing.then_some(Applicability::Applies),
            _ if bases.is_empty() => on_every_basis(right),
            _ => bases
                .iter()
                .map(|basis| applicability(*basis, right))
                .min_by_key(rank),
        };
        if let Some(answer) = answer.filter(|answer| answer.can_apply()) {
            owed.insert(right, answer);
        }
    }
    owed
}

/// What holds of a right on any basis; nothing if one of them excludes it.
fn on_every_basis(right: Right) -> Option<Applicability> {
    let answers = LegalBasis::ALL
        .iter()
        .map(|basis| applicability(*basis, right));
    answers.max_by_key(rank).filter(|answer| answer.can_apply())
}

/// How much of a right an answer gives, the most first.
fn rank(answer: &Applicability) -> u8 {
    match answer {
        Applicability::Applies => 0,
        Applicability::Conditional { .. } => 1,
        Applicability::DoesNotApply { .. } => 2,
    }
}

fn is_own(activity: &ProcessingActivity) -> bool {
    is_controller(activity.role)
}

fn is_about_decisions(right: Right) -> bool {
    matches!(
        right,
        Right::NotSubjectToAutomatedDecision
            | Right::HumanIntervention
            | Right::ExpressPointOfView
            | Right::ContestDecision
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Consent, Denial, Document, LegitimateInterests, Purpose};
    use crate::terms::{PurposeCategory, Role};

    fn activity(basis: impl Into<crate::model::LegalBasisDetail>) -> ProcessingActivity {
        let mut activity = ProcessingActivity::new("a".parse().unwrap());
        activity.legal_bases.push(StatedBasis::new(basis));
        activity
    }

    fn policy(activities: Vec<ProcessingActivity>) -> Policy {
        let mut policy = Policy::new(Document::new("en".parse().unwrap()));
        policy.activities = activities;
        policy
    }

    #[test]
    fn each_basis_gives_its_own_rights() {
        let consent = activity(Consent::default()).rights_owed();
        assert!(
            consent.contains_key(&Right::WithdrawConsent)
                && consent.contains_key(&Right::Portability)
        );
        assert!(!consent.contains_key(&Right::Objection));
        let interests = activity(LegitimateInterests::default()).rights_owed();
        assert_eq!(
            interests.get(&Right::Objection),
            Some(&Applicability::Applies)
        );
        assert!(
            !interests.contains_key(&Right::WithdrawConsent)
                && !interests.contains_key(&Right::Portability)
        );
    }

    #[test]
    fn the_basis_that_gives_a_right_decides() {
        let owed = policy(vec![
            activity(Consent::default()),
            activity(LegitimateInterests::default()),
        ])
        .rights_owed();
        for right in [Right::Objection, Right::Portability, Right::WithdrawConsent] {
            assert!(owed.contains_key(&right), "{right}");
        }
    }

    #[test]
    fn what_is_done_for_others_gives_nothing() {
        let mut hosting = activity(Consent::default());
        hosting.role = Some(Role::Processor);
        assert!(hosting.rights_owed().is_empty());
        assert!(
            !policy(vec![hosting])
                .rights_owed()
                .contains_key(&Right::WithdrawConsent)
        );
    }

    #[test]
    fn without_a_basis_only_what_every_basis_gives() {
        let owed = policy(vec![]).rights_owed();
        assert!(owed.contains_key(&Right::Access) && owed.contains_key(&Right::Erasure));
        for right in [Right::Objection, Right::Portability, Right::WithdrawConsent] {
            assert!(!owed.contains_key(&right), "{right}");
        }
    }

    #[test]
    fn marketing_can_be_objected_to_on_any_basis() {
        let mut letter = activity(Consent::default());
        letter
            .purposes
            .push(Purpose::new(PurposeCategory::Newsletter));
        let owed = letter.rights_owed();
        assert_eq!(
            owed.get(&Right::ObjectionToDirectMarketing),
            Some(&Applicability::Applies)
        );
        assert!(
            !activity(Consent::default())
                .rights_owed()
                .contains_key(&Right::ObjectionToDirectMarketing)
        );
    }

    #[test]
    fn decisions_that_are_denied_give_no_right() {
        let mut policy = policy(vec![activity(Consent::default())]);
        assert!(
            policy
                .rights_owed()
                .contains_key(&Right::NotSubjectToAutomatedDecision)
        );
        policy
            .denials
            .push(Denial::new(NoticeItem::AutomatedDecisions));
        assert!(
            !policy
                .rights_owed()
                .contains_key(&Right::NotSubjectToAutomatedDecision)
        );
    }
}
