//! The vocabularies: lists of terms, one file a topic, with no policy in sight.
//!
//! Every term is one row: its meaning, its name on the wire, a label, the article that it comes
//! from and its IRI in the W3C Data Privacy Vocabulary. A list that a law closes is exhaustive, and
//! says which law; the others may grow.

mod automated_decision;
mod children;
mod consent;
mod contact;
mod data;
mod data_subject;
mod document;
mod legal_basis;
mod marketing;
mod notice_item;
mod provision;
mod purpose;
mod recipient;
mod regime;
mod retention;
mod right;
mod role;
mod security;
mod special_category;
mod tracking;
mod transfer;

pub use self::{
    automated_decision::{AutomatedDecisionGround, DecisionSafeguard},
    children::{ChildrenRegime, ChildrenStance},
    consent::{ConsentClaim, ConsentLaw, ConsentRefusal, ConsentScope, ConsentSignal},
    contact::{ContactChannel, ContactPurpose},
    data::{
        AnonymisationTechnique, DataCategory, DataOrigin, InformationExemption, SourceCategory,
    },
    data_subject::DataSubjectCategory,
    document::{
        ChangeNotice, DefinedConcept, GapReason, Modality, OtherClauseCategory,
        RelatedDocumentCategory, SaleVerb, ScopeCategory,
    },
    legal_basis::{
        BasesRelation, ContractStage, InterestCategory, InterestHolder, LegalArea, LegalBasis,
        PublicTaskGround, VitalInterestHolder,
    },
    marketing::MarketingChannel,
    notice_item::NoticeItem,
    provision::ProvisionNecessity,
    purpose::{ProcessingOperation, PurposeCategory, PurposeLimit},
    recipient::{DisclosureTriggerCategory, RecipientCategory},
    regime::{Regime, RegimeClaimCategory},
    retention::{EndAction, RetentionCriterion, RetentionEvent},
    right::{
        ComplaintPrerequisite, FeePractice, IdentityCheckScope, IdentityProof, RefusalGround,
        Right, RightLimit, RightStrength,
    },
    role::{ClaimCategory, ProcessorClause, Role, SubProcessorAuthorisation},
    security::SecurityMeasureCategory,
    special_category::{CriminalData, SpecialCategory, SpecialCategoryCondition},
    tracking::{
        DoNotTrackResponse, EprivacyGround, TrackingCategory, TrackingControl, TrackingTechnology,
    },
    transfer::{
        AdequacyFramework, BcrKind, Derogation, MechanismsRelation, Region, Reliance, SccModule,
        SccSet, TransferFrequency, TransferMechanism,
    },
};
