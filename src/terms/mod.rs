//! The vocabularies: lists of terms, one file a topic, with no policy in sight.
//!
//! Every term is one row: its meaning, its name on the wire, a label as it stands in a sentence, the
//! article that it comes from and its IRI in the W3C Data Privacy Vocabulary. A list that a law
//! closes is exhaustive, and says which law; the others may grow. All of it is data, too:
//! [`VOCABULARIES`], [`by_name`].

mod automated_decision;
mod children;
mod consent;
mod contact;
mod controller;
mod custody;
mod data;
mod data_subject;
mod document;
mod legal_basis;
mod marketing;
mod notice_item;
mod place;
mod provision;
mod purpose;
mod recipient;
mod recognise;
mod regime;
mod retention;
mod right;
mod role;
mod security;
mod special_category;
mod tracking;
mod transfer;

pub use self::place::Place;

use std::collections::BTreeMap;

use crate::base::Vocabulary;

/// Exports every vocabulary and lists it in one stroke: one that is not listed is not there.
macro_rules! vocabularies {
    ($($topic:ident: $($name:ident),+;)+) => {
        $(pub use self::$topic::{$($name),+};)+

        /// Every vocabulary of the crate, by topic.
        ///
        /// ```
        /// use gdpr_policy::terms::VOCABULARIES;
        ///
        /// let of_art_14 = |term: &&gdpr_policy::Term| term.article.is_some_and(|a| a.number() == 14);
        /// let terms = VOCABULARIES.iter().flat_map(|vocabulary| vocabulary.terms);
        /// assert!(terms.filter(of_art_14).any(|term| term.label == "data brokers"));
        /// ```
        pub static VOCABULARIES: &[Vocabulary] = &[$($($name::VOCABULARY),+),+];
    };
}

vocabularies! {
    automated_decision: AutomatedDecisionGround, DecisionSafeguard, ScoreWeight;
    children: ChildrenRegime, ChildrenStance;
    consent: ConsentClaim, ConsentLaw, ConsentRefusal, ConsentScope, ConsentSignal;
    contact: ContactChannel, ContactPurpose;
    controller: NameKind;
    custody: Custody;
    data: AnonymisationTechnique, DataCategory, DataOrigin, InformationExemption, SourceCategory;
    data_subject: DataSubjectCategory;
    document: ChangeNotice, Conjunction, DefinedConcept, GapReason, LanguageFault, Modality,
        OtherClauseCategory, ReferenceTarget, RelatedDocumentCategory, SaleVerb, ScopeCategory;
    legal_basis: ContractStage, InterestCategory, InterestHolder, LegalArea, LegalBasis,
        PublicTaskGround, VitalInterestHolder;
    marketing: MarketingAudience, MarketingChannel, MarketingGround, MarketingOffer;
    notice_item: NoticeItem;
    provision: ProvisionNecessity;
    purpose: ProcessingOperation, PurposeCategory, PurposeLimit;
    recipient: DisclosureTriggerCategory, RecipientCategory;
    regime: Regime, RegimeClaimCategory;
    retention: EndAction, RetentionCriterion, RetentionEvent, Whichever;
    right: ComplaintPlace, ComplaintPrerequisite, FeePractice, IdentityCheckScope, IdentityProof,
        RefusalGround, Right, RightLimit, RightStance;
    role: AuthorRole, ClaimCategory, ProcessorClause, Role, SubProcessorAuthorisation;
    security: SecurityMeasureCategory;
    special_category: CriminalData, SpecialCategory, SpecialCategoryCondition;
    tracking: BrowserSignal, EprivacyGround, SignalTreatment, TrackingCategory, TrackingTechnology;
    transfer: AdequacyFramework, BcrKind, Derogation, Region, Reliance, SccModule, SccSet,
        TransferFrequency, TransferMechanism;
}

/// Every vocabulary by its name, which serialises as `schema/vocabulary.json`.
///
/// ```
/// let all = gdpr_policy::terms::by_name();
/// assert_eq!(all["Right"].terms[1].label, "access");
/// ```
#[must_use]
pub fn by_name() -> BTreeMap<&'static str, &'static Vocabulary> {
    VOCABULARIES
        .iter()
        .map(|vocabulary| (vocabulary.name, vocabulary))
        .collect()
}
