//! Every vocabulary with its terms, for those who use the format without Rust.

use gdpr_policy as model;
use gdpr_policy::Term;
use serde_json::{Map, Value, json};

macro_rules! vocabularies {
    ($($name:ident)+) => {
        /// The names of the vocabularies.
        const NAMES: &[&str] = &[$(stringify!($name)),+];

        /// All vocabularies: for each, its terms with name, label, article and DPV IRI.
        pub fn all() -> Value {
            let mut all = Map::new();
            $(
                let terms = model::$name::ALL.iter().map(|term| object(term.term())).collect();
                all.insert(stringify!($name).to_owned(), terms);
            )+
            Value::Object(all)
        }
    };
}

vocabularies! {
    AdequacyFramework
    AnonymisationTechnique
    AutomatedDecisionGround
    BasesRelation
    BcrKind
    ChangeNotice
    ChildrenRegime
    ChildrenStance
    ClaimCategory
    ComplaintPrerequisite
    ConsentClaim
    ConsentLaw
    ConsentRefusal
    ConsentScope
    ConsentSignal
    ContactChannel
    ContactPurpose
    ContractStage
    CriminalData
    DataCategory
    DataOrigin
    DataSubjectCategory
    DecisionSafeguard
    DefinedConcept
    Derogation
    DisclosureTriggerCategory
    DoNotTrackResponse
    EndAction
    EprivacyGround
    FeePractice
    FormatVersion
    GapReason
    IdentityCheckScope
    IdentityProof
    InformationExemption
    InterestCategory
    InterestHolder
    LegalArea
    LegalBasis
    MarketingChannel
    MechanismsRelation
    Modality
    NoticeItem
    OtherClauseCategory
    ProcessingOperation
    ProcessorClause
    ProvisionNecessity
    PublicTaskGround
    PurposeCategory
    PurposeLimit
    RecipientCategory
    RefusalGround
    Regime
    RegimeClaimCategory
    Region
    RelatedDocumentCategory
    Reliance
    RetentionCriterion
    RetentionEvent
    Right
    RightLimit
    RightStrength
    Role
    SaleVerb
    SccModule
    SccSet
    ScopeCategory
    SecurityMeasureCategory
    SourceCategory
    SpecialCategory
    SpecialCategoryCondition
    SubProcessorAuthorisation
    TrackingCategory
    TrackingControl
    TrackingTechnology
    TransferFrequency
    TransferMechanism
    VitalInterestHolder
}

fn object(term: &Term) -> Value {
    let mut object = Map::new();
    object.insert("name".to_owned(), json!(term.name));
    object.insert("label".to_owned(), json!(term.label));
    if let Some(article) = term.article {
        object.insert("article".to_owned(), json!(article));
    }
    if let Some(iri) = term.dpv {
        object.insert("dpv".to_owned(), json!(iri));
    }
    Value::Object(object)
}

/// The lists of terms in the schema that are not among the vocabularies above.
pub fn missing(schema: &Value) -> Vec<&str> {
    let definitions = schema["$defs"].as_object().into_iter().flatten();
    let lists = definitions.filter(|(_, definition)| definition["oneOf"][0]["const"].is_string());
    lists
        .map(|(name, _)| name.as_str())
        .filter(|name| *name != "Country" && !NAMES.contains(name))
        .collect()
}
