//! What a notice can say: one file a noun, under the Regulation's own name.

pub(crate) mod activity;
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
mod legal_basis;
mod other_clause;
mod personal_data;
mod policy;
mod provision;
mod recipient;
pub(crate) mod references;
mod regime_claim;
mod retention;
mod right;
mod rights_owed;
mod role_statement;
mod sale;
mod scope;
mod security;
mod sign_in;
mod silence;
mod tracking;
mod transfer;
mod unspecified;

pub use self::{
    activity::{
        ConsentCondition, CriminalDataAuthority, FurtherProcessing, ProcessingActivity, Purpose,
        StatedCondition,
    },
    anonymisation::AnonymisationStatement,
    automated_decision::{AutomatedDecision, ProfilingStatement},
    changes::Changes,
    children::ChildrenStatement,
    consent::ConsentPractice,
    contact::{
        AccountContact, ChatContact, ConsentBannerContact, ContactPoint, DeviceSettingsContact,
        EmailContact, InPersonContact, LinkInMessageContact, OtherContact, PostContact,
        PostalAddress, TelephoneContact, TicketContact, WebFormContact, WebPageContact,
    },
    controller::{Controller, JointControllership, Representative},
    data_protection_officer::DataProtectionOfficer,
    data_subject::DataSubject,
    definition::DefinitionStatement,
    direct_marketing::DirectMarketing,
    disclosure::Disclosure,
    document::{Capture, Document, InternalReference, RelatedDocument},
    legal_basis::{
        Consent, Contract, LawReference, LegalBasisDetail, LegalObligation, LegitimateInterest,
        LegitimateInterests, PublicTask, StatedBasis, VitalInterests,
    },
    other_clause::OtherClause,
    personal_data::{DataSource, PersonalData},
    policy::{FormatVersion, Policy},
    provision::ProvisionRequirement,
    recipient::{
        DisclosureTrigger, IndependentController, JointController, Personnel, Processor,
        ProcessorContract, PublicAuthority, Recipient, RecipientClaim, RecipientRole, SubProcessor,
    },
    regime_claim::RegimeClaim,
    retention::{
        ActivitiesKept, DataSubjectsKept, EverythingKept, FixedPeriod, IndefinitePeriod,
        LegalBasesKept, OtherKept, PeriodRange, PersonalDataKept, PurposesKept, RetentionCriteria,
        RetentionPeriod, RetentionRule, RetentionScope, SessionPeriod, UnquantifiedPeriod,
        UntilDate, UntilErasureRequest, UntilEvent,
    },
    right::{Fee, IdentityCheck, RightStatement, RightsExercise, SupervisoryAuthority},
    role_statement::RoleStatement,
    sale::SaleStatement,
    scope::{Scope, ScopeItem},
    security::SecurityMeasure,
    sign_in::SignInProvider,
    silence::{Denial, Gap},
    tracking::{Cookie, Tracking, TrackingGroup, TrackingProvider},
    transfer::{
        AdHocClauses, Adequacy, AdministrativeArrangement, AuthorityClauses, BindingCorporateRules,
        Certification, CodeOfConduct, CompellingInterests, Countries, DerogationDetail,
        Destination, InternationalAgreement, InternationalOrganisation, ProcessorClauses,
        PublicAuthorityInstrument, RegionDestination, StandardContractualClauses, StatedMechanism,
        Transfer, TransferMechanismDetail, UkAddendum, UkTransferAgreement, UnspecifiedSafeguards,
    },
    unspecified::Unspecified,
};
