//! Which rights follow from what a text says: Arts 7(3), 15 to 22, 77 to 82.
//!
//! It stands above the model: whose activity it is, and what its groups say of it, the view knows.

use std::collections::BTreeMap;

use crate::{
    law::rights::{Applicability, Processing},
    model::{Policy, ProcessingActivity, entries::Activity},
    rules::{Context, Speaker, View, is_direct_marketing},
    terms::{LegalBasis, NoticeItem, PurposeCategory, Regime, Right, SpecialCategoryCondition},
};

impl Policy {
    /// The rights that people have over what the text describes, whether it states them or not, by
    /// the law and the day of a context.
    ///
    /// It owes what its activities owe: over a right that one gives and another does not, the one
    /// that gives it decides, and circumstances add up. What is said of a group counts for its
    /// members; what the company does as a processor counts for nothing, for there its customers
    /// answer. Bases that the text states for nothing in particular may cover anything, and count.
    /// Where no basis is stated, the rights are listed that every basis gives. Before the Regulation
    /// applied there were none (Art. 99(2)).
    ///
    /// The right to object to direct marketing is listed where the text describes direct marketing
    /// (Art. 21(2)), the right to object on any basis where it describes research or statistics
    /// (Art. 21(6)); the rights about automated decisions are left out where the text denies such
    /// decisions (Art. 22). Whether processing is automated, on which portability depends (Art.
    /// 20(1)(b)), no text needs to say: it stays a condition.
    ///
    /// ```
    /// use gdpr_policy::{
    ///     Context, Contract, Date, Document, Policy, ProcessingActivity, Right, StatedBasis,
    /// };
    ///
    /// let mut orders = ProcessingActivity::new("orders".parse()?);
    /// orders.legal_bases.push(StatedBasis::new(Contract::default()));
    /// let mut policy = Policy::new(Document::new("en".parse()?));
    /// policy.activities.push(orders);
    ///
    /// let owed = policy.rights_owed(&Context::at(Date::constant(2026, 11, 22)));
    /// assert!(owed.contains_key(&Right::Portability));
    /// assert!(!owed.contains_key(&Right::Objection));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn rights_owed(&self, context: &Context) -> BTreeMap<Right, Applicability> {
        View::new(self, context).rights_owed()
    }
}

impl ProcessingActivity {
    /// The rights that people have over this activity, by what it says itself.
    ///
    /// As [`Policy::rights_owed`], for one activity: whether the company is a processor in it, and
    /// what its groups say, the policy knows. Nothing for one that is described for another law than
    /// the Regulation alone.
    #[must_use]
    pub fn rights_owed(&self, context: &Context) -> BTreeMap<Right, Applicability> {
        if !self.regimes.is_empty() && !self.regimes.contains(&Regime::Gdpr) {
            return BTreeMap::new();
        }
        let bases = self.legal_bases.iter();
        let purposes = self.purposes.iter().map(|purpose| purpose.category);
        let conditions = self.special_category_conditions.iter();
        let processing = processing(
            bases
                .filter_map(|stated| stated.basis.legal_basis())
                .collect(),
            conditions.map(|stated| stated.condition).collect(),
            purposes.collect(),
            self.direct_marketing.is_some(),
        );
        owed(&[processing], context)
    }
}

impl<'a> View<'a> {
    /// What people are owed over all that the document describes: see [`Policy::rights_owed`].
    pub(crate) fn rights_owed(&self) -> BTreeMap<Right, Applicability> {
        if self.speaker() == Speaker::Processors {
            return BTreeMap::new();
        }
        let own = self.own_activities();
        let mut all: Vec<Processing> = own.map(|activity| self.processing(activity)).collect();
        let bases = self.bases_of_anything();
        if all.is_empty() || !bases.is_empty() {
            all.push(Processing {
                bases,
                ..Processing::default()
            });
        }
        let mut owed = owed(&all, self.context);
        if self.denial(NoticeItem::AutomatedDecisions).is_some() {
            owed.retain(|right, _| !is_about_decisions(*right));
        }
        owed
    }

    /// The bases that are stated for nothing in particular: they may cover anything.
    pub(crate) fn bases_of_anything(&self) -> Vec<LegalBasis> {
        self.general_bases()
            .filter(|stated| stated.applies_to.is_everything())
            .filter_map(|stated| stated.basis.legal_basis())
            .collect()
    }

    /// An activity as the law of rights asks about it, with what its groups say.
    pub(crate) fn processing(&self, activity: Activity<'_, 'a>) -> Processing {
        processing(
            self.bases_of(activity).iter().copied().collect(),
            activity
                .conditions()
                .map(|stated| stated.condition)
                .collect(),
            activity
                .purposes()
                .map(|purpose| purpose.category)
                .collect(),
            activity.direct_marketing().is_some(),
        )
    }
}

fn processing(
    bases: Vec<LegalBasis>,
    conditions: Vec<SpecialCategoryCondition>,
    purposes: Vec<PurposeCategory>,
    is_marketing: bool,
) -> Processing {
    use PurposeCategory::{Archiving, ScientificResearch, Statistics};
    let has = |wanted| purposes.contains(&wanted);
    // Art. 9(2)(j) is for archives, too, to which Art. 21(6) gives no objection.
    let by_condition = conditions.contains(&SpecialCategoryCondition::ArchivingResearchStatistics)
        && !has(Archiving);
    Processing {
        research_or_statistics: has(ScientificResearch) || has(Statistics) || by_condition,
        direct_marketing: is_marketing || purposes.into_iter().any(is_direct_marketing),
        bases,
        conditions,
    }
}

/// What these give together.
fn owed(all: &[Processing], context: &Context) -> BTreeMap<Right, Applicability> {
    let (law, day) = (context.law(), context.as_of());
    let is_marketing = all.iter().any(|processing| processing.direct_marketing);
    let rights = Right::ALL.iter().copied();
    rights
        .filter(|right| is_marketing || *right != Right::ObjectionToDirectMarketing)
        .filter_map(|right| {
            let answers = all
                .iter()
                .map(|processing| law.right(right, processing, day));
            let united = answers.reduce(Applicability::or)?;
            united.can_apply().then_some((right, united))
        })
        .collect()
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
    use crate::{
        base::Date,
        model::{
            Consent, Contract, Denial, Document, LegalBasisDetail, LegitimateInterests, Purpose,
            RoleStatement, StatedBasis, StatedCondition,
        },
        terms::AuthorRole,
    };

    fn today() -> Context {
        Context::at(Date::constant(2026, 11, 22))
    }

    fn activity(id: &str, basis: impl Into<LegalBasisDetail>) -> ProcessingActivity {
        let mut activity = ProcessingActivity::new(id.parse().unwrap());
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
        let consent = activity("a", Consent::default()).rights_owed(&today());
        assert!(consent.contains_key(&Right::WithdrawConsent));
        assert!(consent.contains_key(&Right::Portability));
        assert!(!consent.contains_key(&Right::Objection));
        let interests = activity("a", LegitimateInterests::default()).rights_owed(&today());
        assert_eq!(
            interests.get(&Right::Objection),
            Some(&Applicability::Applies)
        );
        assert!(!interests.contains_key(&Right::WithdrawConsent));
        assert!(!interests.contains_key(&Right::Portability));
    }

    #[test]
    fn what_activities_owe_adds_up_in_any_order() {
        let contract = || activity("a", Contract::default());
        let consent = || activity("b", Consent::default());
        let interests = || activity("c", LegitimateInterests::default());
        let owed = policy(vec![contract(), consent(), interests()]).rights_owed(&today());
        for other in [
            vec![consent(), interests(), contract()],
            vec![interests(), contract(), consent()],
        ] {
            assert_eq!(policy(other).rights_owed(&today()), owed);
        }
        for right in [Right::Objection, Right::Portability, Right::WithdrawConsent] {
            assert!(owed.contains_key(&right), "{right}");
        }
        let erasure = owed[&Right::Erasure].circumstances().iter();
        let articles: Vec<String> = erasure.map(|one| one.article.to_string()).collect();
        assert!(articles.contains(&"17(1)(b)".to_owned()), "{articles:?}");
        assert!(articles.contains(&"17(1)(f)".to_owned()), "{articles:?}");
    }

    #[test]
    fn explicit_consent_to_special_categories_gives_its_rights_on_any_basis() {
        let mut dinner = activity("dinner", LegitimateInterests::default());
        let condition = SpecialCategoryCondition::ExplicitConsent;
        dinner
            .special_category_conditions
            .push(StatedCondition::new(condition));
        for owed in [
            dinner.rights_owed(&today()),
            policy(vec![dinner]).rights_owed(&today()),
        ] {
            assert!(owed.contains_key(&Right::Portability));
            assert!(owed.contains_key(&Right::WithdrawConsent));
        }
    }

    #[test]
    fn research_can_be_objected_to_on_any_basis() {
        let mut study = activity("study", Contract::default());
        study
            .purposes
            .push(Purpose::new(PurposeCategory::Statistics));
        let owed = study.rights_owed(&today());
        let articles = owed[&Right::Objection].circumstances().iter();
        let articles: Vec<String> = articles.map(|one| one.article.to_string()).collect();
        assert_eq!(articles, ["21(6)"]);
    }

    #[test]
    fn what_is_said_of_a_group_counts_for_its_members() {
        let group = activity("news", Consent::default());
        let mut letter = ProcessingActivity::new("letter".parse().unwrap());
        letter.part_of.push("news".parse().unwrap());
        let owed = policy(vec![letter, group]).rights_owed(&today());
        assert!(owed.contains_key(&Right::WithdrawConsent));
    }

    #[test]
    fn what_is_done_for_others_gives_nothing() {
        let mut policy = policy(vec![
            activity("hosting", Consent::default()),
            activity("orders", Contract::default()),
        ]);
        let mut role = RoleStatement::new(AuthorRole::Processor);
        role.applies_to.activities.push("hosting".parse().unwrap());
        policy.roles.push(role);
        let owed = policy.rights_owed(&today());
        assert!(!owed.contains_key(&Right::WithdrawConsent) && owed.contains_key(&Right::Access));
        policy.activities.truncate(1);
        assert!(policy.rights_owed(&today()).is_empty());
    }

    #[test]
    fn without_a_basis_only_what_every_basis_gives() {
        let owed = policy(vec![]).rights_owed(&today());
        assert!(owed.contains_key(&Right::Access) && owed.contains_key(&Right::Erasure));
        for right in [Right::Objection, Right::Portability, Right::WithdrawConsent] {
            assert!(!owed.contains_key(&right), "{right}");
        }
        let mut general = policy(vec![]);
        let consent = StatedBasis::new(Consent::default());
        general.general_legal_bases.push(consent);
        assert!(
            general
                .rights_owed(&today())
                .contains_key(&Right::WithdrawConsent)
        );
    }

    #[test]
    fn marketing_can_be_objected_to_on_any_basis() {
        let mut letter = activity("letter", Consent::default());
        letter
            .purposes
            .push(Purpose::new(PurposeCategory::Newsletter));
        let owed = letter.rights_owed(&today());
        let marketing = Right::ObjectionToDirectMarketing;
        assert_eq!(owed.get(&marketing), Some(&Applicability::Applies));
        let other = activity("other", Consent::default()).rights_owed(&today());
        assert!(!other.contains_key(&marketing));
    }

    #[test]
    fn decisions_that_are_denied_give_no_right() {
        let mut policy = policy(vec![activity("a", Consent::default())]);
        let right = Right::NotSubjectToAutomatedDecision;
        assert!(policy.rights_owed(&today()).contains_key(&right));
        policy
            .denials
            .push(Denial::new(NoticeItem::AutomatedDecisions));
        assert!(!policy.rights_owed(&today()).contains_key(&right));
    }

    #[test]
    fn before_the_regulation_nothing_is_owed() {
        let before = Context::at(Date::constant(2018, 5, 24));
        assert!(policy(vec![]).rights_owed(&before).is_empty());
        assert!(
            activity("a", Consent::default())
                .rights_owed(&before)
                .is_empty()
        );
    }
}
