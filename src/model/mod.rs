//! What a notice can say: one file a noun, under the Regulation's own name.

mod activity;
mod anonymisation;
mod automated_decision;
mod changes;
mod children;
mod consent;
mod contact;
mod controller;
mod data_protection_officer;
mod data_subject;
mod definition;
mod direct_marketing;
mod disclosure;
mod document;
mod due;
pub(crate) mod entries;
mod legal_basis;
pub(crate) mod list;
mod other_clause;
mod part;
mod personal_data;
mod policy;
mod provision;
mod recipient;
mod record;
mod regime_claim;
mod retention;
mod right;
mod role_statement;
mod sale;
mod scope;
mod security;
mod silence;
mod tracking;
mod transfer;
mod unspecified;

pub use self::{
    activity::{
        CriminalDataAuthority, FurtherProcessing, ProcessingActivity, Purpose, StatedCondition,
    },
    anonymisation::AnonymisationStatement,
    automated_decision::AutomatedDecision,
    changes::Changes,
    children::ChildrenStatement,
    consent::ConsentStatement,
    contact::{
        AccountContact, AppSettingsContact, ChatContact, ConsentBannerContact, ContactPoint,
        ControllerContact, DataProtectionOfficerContact, DeviceSettingsContact, EmailContact,
        FaxContact, InPersonContact, LinkInMessageContact, OtherContact, PostContact,
        PostalAddress, TelephoneContact, TicketContact, WebFormContact, WebPageContact,
    },
    controller::{Controller, JointControllership, Representative},
    data_protection_officer::DataProtectionOfficer,
    data_subject::DataSubject,
    definition::DefinitionStatement,
    direct_marketing::DirectMarketing,
    disclosure::Disclosure,
    document::{Capture, Document, InternalReference, RelatedDocument},
    due::{Due, Missing},
    legal_basis::{
        Consent, Contract, LawReference, LegalBasisDetail, LegalObligation, LegitimateInterest,
        LegitimateInterests, PublicTask, StatedBasis, VitalInterests,
    },
    other_clause::OtherClause,
    part::Part,
    personal_data::{DataSource, PersonalData, StatedExemption},
    policy::{FormatVersion, Policy},
    provision::ProvisionRequirement,
    recipient::{
        DisclosureTrigger, IndependentController, JointController, Personnel, Processor,
        ProcessorContract, PublicAuthority, Recipient, RecipientClaim, RecipientRole, SubProcessor,
    },
    record::{Assessment, RecordEntry, RecordedController},
    regime_claim::RegimeClaim,
    retention::{
        FixedPeriod, IndefinitePeriod, NotKept, PeriodRange, RetentionCriteria, RetentionPeriod,
        RetentionRule, SessionPeriod, UnquantifiedPeriod, UntilDate, UntilErasureRequest,
        UntilEvent,
    },
    right::{Fee, IdentityCheck, RightStatement, RightsExercise, SupervisoryAuthority},
    role_statement::RoleStatement,
    sale::SaleStatement,
    scope::{Scope, ScopeItem},
    security::SecurityMeasure,
    silence::{Denial, Gap},
    tracking::{Cookie, SignalResponse, Tracking},
    transfer::{
        AdHocClauses, Adequacy, AdministrativeArrangement, AuthorityClauses, BindingCorporateRules,
        Certification, CodeOfConduct, CompellingInterests, DerogationDetail,
        InternationalAgreement, ProcessingAgreement, PublicAuthorityInstrument,
        StandardContractualClauses, StatedMechanism, Transfer, TransferMechanismDetail, UkAddendum,
        UkTransferAgreement,
    },
    unspecified::Unspecified,
};
