// The members of a policy as plain structs. Made from the schema by `tools/regenerate`: not edited.

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Policy {
    #[serde(rename = "$schema")]
    schema: Option<String>,
    format_version: FormatVersion,
    document: Document,
    scope: Option<Scope>,
    #[serde(default)]
    controllers: Vec<Controller>,
    #[serde(default)]
    joint_controllerships: Vec<JointControllership>,
    #[serde(default)]
    data_protection_officers: Vec<DataProtectionOfficer>,
    #[serde(default)]
    roles: Vec<RoleStatement>,
    #[serde(default)]
    data_subjects: Vec<DataSubject>,
    #[serde(default)]
    personal_data: Vec<PersonalData>,
    #[serde(default)]
    sources: Vec<DataSource>,
    #[serde(default)]
    activities: Vec<ProcessingActivity>,
    #[serde(default)]
    further_processing: Vec<FurtherProcessing>,
    #[serde(default)]
    general_purposes: Vec<Purpose>,
    #[serde(default)]
    general_legal_bases: Vec<StatedBasis>,
    #[serde(default)]
    recipients: Vec<Recipient>,
    #[serde(default)]
    transfers: Vec<Transfer>,
    #[serde(default)]
    retention: Vec<RetentionRule>,
    #[serde(default)]
    rights: Vec<RightStatement>,
    #[serde(default)]
    rights_exercise: Vec<RightsExercise>,
    #[serde(default)]
    consents: Vec<ConsentStatement>,
    #[serde(default)]
    provision: Vec<ProvisionRequirement>,
    #[serde(default)]
    browser_signals: Vec<SignalResponse>,
    #[serde(default)]
    children: Vec<ChildrenStatement>,
    #[serde(default)]
    security_measures: Vec<SecurityMeasure>,
    #[serde(default)]
    anonymisation: Vec<AnonymisationStatement>,
    #[serde(default)]
    sale: Vec<SaleStatement>,
    processor_contract: Option<ProcessorContract>,
    #[serde(default)]
    regime_claims: Vec<RegimeClaim>,
    #[serde(default)]
    definitions: Vec<DefinitionStatement>,
    changes: Option<Changes>,
    #[serde(default)]
    other_clauses: Vec<OtherClause>,
    #[serde(default)]
    denials: Vec<Denial>,
    #[serde(default)]
    gaps: Vec<Gap>,
    extensions: Option<Value>,
}

#[derive(Deserialize)]
pub(crate) enum FormatVersion {
    #[serde(rename = "1")]
    N1,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Document {
    title: Option<String>,
    language: String,
    #[serde(default)]
    translations: Vec<String>,
    #[serde(default)]
    audience_languages: Vec<String>,
    prevailing_language: Option<String>,
    #[serde(default)]
    language_faults: Vec<LanguageFault>,
    url: Option<String>,
    last_updated: Option<String>,
    effective_from: Option<String>,
    version: Option<String>,
    derived_from: Option<String>,
    #[serde(default)]
    internal_references: Vec<InternalReference>,
    #[serde(default)]
    related: Vec<RelatedDocument>,
    capture: Option<Capture>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum LanguageFault {
    #[serde(rename = "machine-translation")]
    MachineTranslation,
    #[serde(rename = "untranslated")]
    Untranslated,
    #[serde(rename = "garbled")]
    Garbled,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct InternalReference {
    target: String,
    leads_to: Option<ReferenceTarget>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum ReferenceTarget {
    #[serde(rename = "found")]
    Found,
    #[serde(rename = "another-part")]
    AnotherPart,
    #[serde(rename = "nothing")]
    Nothing,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RelatedDocument {
    category: RelatedDocumentCategory,
    title: Option<String>,
    url: Option<String>,
    #[serde(default)]
    governs: Vec<NoticeItem>,
    applies_to: Option<Part>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum RelatedDocumentCategory {
    #[serde(rename = "cookie-notice")]
    CookieNotice,
    #[serde(rename = "terms-of-service")]
    TermsOfService,
    #[serde(rename = "data-processing-agreement")]
    DataProcessingAgreement,
    #[serde(rename = "just-in-time-notice")]
    JustInTimeNotice,
    #[serde(rename = "consent-notice")]
    ConsentNotice,
    #[serde(rename = "gdpr-notice")]
    GdprNotice,
    #[serde(rename = "job-applicant-notice")]
    JobApplicantNotice,
    #[serde(rename = "employee-notice")]
    EmployeeNotice,
    #[serde(rename = "supplemented-notice")]
    SupplementedNotice,
    #[serde(rename = "easy-to-read")]
    EasyToRead,
    #[serde(rename = "partner-notice")]
    PartnerNotice,
    #[serde(rename = "sub-processor-list")]
    SubProcessorList,
    #[serde(rename = "joint-controller-arrangement")]
    JointControllerArrangement,
    #[serde(rename = "record-of-processing")]
    RecordOfProcessing,
    #[serde(rename = "acceptable-use-policy")]
    AcceptableUsePolicy,
    #[serde(rename = "other-notice")]
    OtherNotice,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum NoticeItem {
    #[serde(rename = "controller-identity")]
    ControllerIdentity,
    #[serde(rename = "controller-contact")]
    ControllerContact,
    #[serde(rename = "joint-controllers")]
    JointControllers,
    #[serde(rename = "representative")]
    Representative,
    #[serde(rename = "data-protection-officer")]
    DataProtectionOfficer,
    #[serde(rename = "roles")]
    Roles,
    #[serde(rename = "scope")]
    Scope,
    #[serde(rename = "document-dates")]
    DocumentDates,
    #[serde(rename = "data-subjects")]
    DataSubjects,
    #[serde(rename = "data-categories")]
    DataCategories,
    #[serde(rename = "special-categories")]
    SpecialCategories,
    #[serde(rename = "criminal-data")]
    CriminalData,
    #[serde(rename = "sources")]
    Sources,
    #[serde(rename = "purposes")]
    Purposes,
    #[serde(rename = "further-processing")]
    FurtherProcessing,
    #[serde(rename = "legal-bases")]
    LegalBases,
    #[serde(rename = "legitimate-interests")]
    LegitimateInterests,
    #[serde(rename = "recipients")]
    Recipients,
    #[serde(rename = "processor-contract")]
    ProcessorContract,
    #[serde(rename = "transfers")]
    Transfers,
    #[serde(rename = "transfer-safeguards")]
    TransferSafeguards,
    #[serde(rename = "transfer-copy-means")]
    TransferCopyMeans,
    #[serde(rename = "retention")]
    Retention,
    #[serde(rename = "rights")]
    Rights,
    #[serde(rename = "rights-exercise")]
    RightsExercise,
    #[serde(rename = "withdrawal")]
    Withdrawal,
    #[serde(rename = "complaint")]
    Complaint,
    #[serde(rename = "provision")]
    Provision,
    #[serde(rename = "automated-decisions")]
    AutomatedDecisions,
    #[serde(rename = "profiling")]
    Profiling,
    #[serde(rename = "consents")]
    Consents,
    #[serde(rename = "tracking")]
    Tracking,
    #[serde(rename = "tracking-details")]
    TrackingDetails,
    #[serde(rename = "direct-marketing")]
    DirectMarketing,
    #[serde(rename = "marketing-opt-out")]
    MarketingOptOut,
    #[serde(rename = "children")]
    Children,
    #[serde(rename = "security-measures")]
    SecurityMeasures,
    #[serde(rename = "anonymisation")]
    Anonymisation,
    #[serde(rename = "sale")]
    Sale,
    #[serde(rename = "regime-claims")]
    RegimeClaims,
    #[serde(rename = "definitions")]
    Definitions,
    #[serde(rename = "changes")]
    Changes,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Part {
    #[serde(default)]
    activities: Vec<String>,
    #[serde(default)]
    personal_data: Vec<String>,
    #[serde(default)]
    data_subjects: Vec<String>,
    #[serde(default)]
    recipients: Vec<String>,
    #[serde(default)]
    purposes: Vec<PurposeCategory>,
    #[serde(default)]
    legal_bases: Vec<LegalBasis>,
    #[serde(default)]
    people_in: Vec<Place>,
    #[serde(default)]
    regimes: Vec<Regime>,
    text: Option<String>,
    condition: Option<String>,
    otherwise: Option<bool>,
}

#[derive(Deserialize)]
pub(crate) enum PurposeCategory {
    #[serde(rename = "service-provision")]
    ServiceProvision,
    #[serde(rename = "service-operation")]
    ServiceOperation,
    #[serde(rename = "technical-operation")]
    TechnicalOperation,
    #[serde(rename = "account-management")]
    AccountManagement,
    #[serde(rename = "registration")]
    Registration,
    #[serde(rename = "membership")]
    Membership,
    #[serde(rename = "contract-conclusion")]
    ContractConclusion,
    #[serde(rename = "contract-fulfilment")]
    ContractFulfilment,
    #[serde(rename = "order-processing")]
    OrderProcessing,
    #[serde(rename = "delivery")]
    Delivery,
    #[serde(rename = "payment")]
    Payment,
    #[serde(rename = "customer-support")]
    CustomerSupport,
    #[serde(rename = "complaint-handling")]
    ComplaintHandling,
    #[serde(rename = "communication")]
    Communication,
    #[serde(rename = "customer-relationship-management")]
    CustomerRelationshipManagement,
    #[serde(rename = "marketing")]
    Marketing,
    #[serde(rename = "direct-marketing")]
    DirectMarketing,
    #[serde(rename = "newsletter")]
    Newsletter,
    #[serde(rename = "social-media-marketing")]
    SocialMediaMarketing,
    #[serde(rename = "market-research")]
    MarketResearch,
    #[serde(rename = "loyalty-programme")]
    LoyaltyProgramme,
    #[serde(rename = "advertising")]
    Advertising,
    #[serde(rename = "personalised-advertising")]
    PersonalisedAdvertising,
    #[serde(rename = "targeted-advertising")]
    TargetedAdvertising,
    #[serde(rename = "attribution")]
    Attribution,
    #[serde(rename = "analytics")]
    Analytics,
    #[serde(rename = "performance-monitoring")]
    PerformanceMonitoring,
    #[serde(rename = "product-improvement")]
    ProductImprovement,
    #[serde(rename = "service-optimisation")]
    ServiceOptimisation,
    #[serde(rename = "personalisation")]
    Personalisation,
    #[serde(rename = "recommendations")]
    Recommendations,
    #[serde(rename = "security")]
    Security,
    #[serde(rename = "fraud-prevention")]
    FraudPrevention,
    #[serde(rename = "misuse-prevention")]
    MisusePrevention,
    #[serde(rename = "authentication")]
    Authentication,
    #[serde(rename = "identity-verification")]
    IdentityVerification,
    #[serde(rename = "age-verification")]
    AgeVerification,
    #[serde(rename = "credit-check")]
    CreditCheck,
    #[serde(rename = "anti-money-laundering")]
    AntiMoneyLaundering,
    #[serde(rename = "legal-compliance")]
    LegalCompliance,
    #[serde(rename = "tax-and-accounting")]
    TaxAndAccounting,
    #[serde(rename = "legal-claims")]
    LegalClaims,
    #[serde(rename = "contract-enforcement")]
    ContractEnforcement,
    #[serde(rename = "legal-requests")]
    LegalRequests,
    #[serde(rename = "data-subject-requests")]
    DataSubjectRequests,
    #[serde(rename = "record-keeping")]
    RecordKeeping,
    #[serde(rename = "backup")]
    Backup,
    #[serde(rename = "research-and-development")]
    ResearchAndDevelopment,
    #[serde(rename = "scientific-research")]
    ScientificResearch,
    #[serde(rename = "statistics")]
    Statistics,
    #[serde(rename = "archiving")]
    Archiving,
    #[serde(rename = "testing")]
    Testing,
    #[serde(rename = "recruitment")]
    Recruitment,
    #[serde(rename = "human-resources")]
    HumanResources,
    #[serde(rename = "payroll")]
    Payroll,
    #[serde(rename = "vendor-management")]
    VendorManagement,
    #[serde(rename = "event-management")]
    EventManagement,
    #[serde(rename = "surveys")]
    Surveys,
    #[serde(rename = "publication")]
    Publication,
    #[serde(rename = "education")]
    Education,
    #[serde(rename = "health-care")]
    HealthCare,
    #[serde(rename = "public-health")]
    PublicHealth,
    #[serde(rename = "safeguarding")]
    Safeguarding,
    #[serde(rename = "religious-service")]
    ReligiousService,
    #[serde(rename = "fundraising")]
    Fundraising,
    #[serde(rename = "public-task")]
    PublicTask,
    #[serde(rename = "video-surveillance")]
    VideoSurveillance,
    #[serde(rename = "emergency-protection")]
    EmergencyProtection,
    #[serde(rename = "corporate-transaction")]
    CorporateTransaction,
    #[serde(rename = "sale-of-data")]
    SaleOfData,
    #[serde(rename = "ai-training")]
    AiTraining,
    #[serde(rename = "data-sharing")]
    DataSharing,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum LegalBasis {
    #[serde(rename = "consent")]
    Consent,
    #[serde(rename = "contract")]
    Contract,
    #[serde(rename = "legal-obligation")]
    LegalObligation,
    #[serde(rename = "vital-interests")]
    VitalInterests,
    #[serde(rename = "public-task")]
    PublicTask,
    #[serde(rename = "legitimate-interests")]
    LegitimateInterests,
}

#[derive(Deserialize)]
pub(crate) enum Place {
    #[serde(rename = "european-union")]
    EuropeanUnion,
    #[serde(rename = "eea")]
    Eea,
    #[serde(rename = "outside-eea")]
    OutsideEea,
    #[serde(rename = "europe")]
    Europe,
    #[serde(rename = "north-america")]
    NorthAmerica,
    #[serde(rename = "latin-america")]
    LatinAmerica,
    #[serde(rename = "asia-pacific")]
    AsiaPacific,
    #[serde(rename = "middle-east")]
    MiddleEast,
    #[serde(rename = "africa")]
    Africa,
    #[serde(rename = "worldwide")]
    Worldwide,
    #[serde(rename = "other")]
    Other,
    #[serde(rename = "AD")]
    Ad,
    #[serde(rename = "AE")]
    Ae,
    #[serde(rename = "AF")]
    Af,
    #[serde(rename = "AG")]
    Ag,
    #[serde(rename = "AI")]
    Ai,
    #[serde(rename = "AL")]
    Al,
    #[serde(rename = "AM")]
    Am,
    #[serde(rename = "AO")]
    Ao,
    #[serde(rename = "AQ")]
    Aq,
    #[serde(rename = "AR")]
    Ar,
    #[serde(rename = "AS")]
    As,
    #[serde(rename = "AT")]
    At,
    #[serde(rename = "AU")]
    Au,
    #[serde(rename = "AW")]
    Aw,
    #[serde(rename = "AX")]
    Ax,
    #[serde(rename = "AZ")]
    Az,
    #[serde(rename = "BA")]
    Ba,
    #[serde(rename = "BB")]
    Bb,
    #[serde(rename = "BD")]
    Bd,
    #[serde(rename = "BE")]
    Be,
    #[serde(rename = "BF")]
    Bf,
    #[serde(rename = "BG")]
    Bg,
    #[serde(rename = "BH")]
    Bh,
    #[serde(rename = "BI")]
    Bi,
    #[serde(rename = "BJ")]
    Bj,
    #[serde(rename = "BL")]
    Bl,
    #[serde(rename = "BM")]
    Bm,
    #[serde(rename = "BN")]
    Bn,
    #[serde(rename = "BO")]
    Bo,
    #[serde(rename = "BQ")]
    Bq,
    #[serde(rename = "BR")]
    Br,
    #[serde(rename = "BS")]
    Bs,
    #[serde(rename = "BT")]
    Bt,
    #[serde(rename = "BV")]
    Bv,
    #[serde(rename = "BW")]
    Bw,
    #[serde(rename = "BY")]
    By,
    #[serde(rename = "BZ")]
    Bz,
    #[serde(rename = "CA")]
    Ca,
    #[serde(rename = "CC")]
    Cc,
    #[serde(rename = "CD")]
    Cd,
    #[serde(rename = "CF")]
    Cf,
    #[serde(rename = "CG")]
    Cg,
    #[serde(rename = "CH")]
    Ch,
    #[serde(rename = "CI")]
    Ci,
    #[serde(rename = "CK")]
    Ck,
    #[serde(rename = "CL")]
    Cl,
    #[serde(rename = "CM")]
    Cm,
    #[serde(rename = "CN")]
    Cn,
    #[serde(rename = "CO")]
    Co,
    #[serde(rename = "CR")]
    Cr,
    #[serde(rename = "CU")]
    Cu,
    #[serde(rename = "CV")]
    Cv,
    #[serde(rename = "CW")]
    Cw,
    #[serde(rename = "CX")]
    Cx,
    #[serde(rename = "CY")]
    Cy,
    #[serde(rename = "CZ")]
    Cz,
    #[serde(rename = "DE")]
    De,
    #[serde(rename = "DJ")]
    Dj,
    #[serde(rename = "DK")]
    Dk,
    #[serde(rename = "DM")]
    Dm,
    #[serde(rename = "DO")]
    Do,
    #[serde(rename = "DZ")]
    Dz,
    #[serde(rename = "EC")]
    Ec,
    #[serde(rename = "EE")]
    Ee,
    #[serde(rename = "EG")]
    Eg,
    #[serde(rename = "EH")]
    Eh,
    #[serde(rename = "ER")]
    Er,
    #[serde(rename = "ES")]
    Es,
    #[serde(rename = "ET")]
    Et,
    #[serde(rename = "FI")]
    Fi,
    #[serde(rename = "FJ")]
    Fj,
    #[serde(rename = "FK")]
    Fk,
    #[serde(rename = "FM")]
    Fm,
    #[serde(rename = "FO")]
    Fo,
    #[serde(rename = "FR")]
    Fr,
    #[serde(rename = "GA")]
    Ga,
    #[serde(rename = "GB")]
    Gb,
    #[serde(rename = "GD")]
    Gd,
    #[serde(rename = "GE")]
    Ge,
    #[serde(rename = "GF")]
    Gf,
    #[serde(rename = "GG")]
    Gg,
    #[serde(rename = "GH")]
    Gh,
    #[serde(rename = "GI")]
    Gi,
    #[serde(rename = "GL")]
    Gl,
    #[serde(rename = "GM")]
    Gm,
    #[serde(rename = "GN")]
    Gn,
    #[serde(rename = "GP")]
    Gp,
    #[serde(rename = "GQ")]
    Gq,
    #[serde(rename = "GR")]
    Gr,
    #[serde(rename = "GS")]
    Gs,
    #[serde(rename = "GT")]
    Gt,
    #[serde(rename = "GU")]
    Gu,
    #[serde(rename = "GW")]
    Gw,
    #[serde(rename = "GY")]
    Gy,
    #[serde(rename = "HK")]
    Hk,
    #[serde(rename = "HM")]
    Hm,
    #[serde(rename = "HN")]
    Hn,
    #[serde(rename = "HR")]
    Hr,
    #[serde(rename = "HT")]
    Ht,
    #[serde(rename = "HU")]
    Hu,
    #[serde(rename = "ID")]
    Id,
    #[serde(rename = "IE")]
    Ie,
    #[serde(rename = "IL")]
    Il,
    #[serde(rename = "IM")]
    Im,
    #[serde(rename = "IN")]
    In,
    #[serde(rename = "IO")]
    Io,
    #[serde(rename = "IQ")]
    Iq,
    #[serde(rename = "IR")]
    Ir,
    #[serde(rename = "IS")]
    Is,
    #[serde(rename = "IT")]
    It,
    #[serde(rename = "JE")]
    Je,
    #[serde(rename = "JM")]
    Jm,
    #[serde(rename = "JO")]
    Jo,
    #[serde(rename = "JP")]
    Jp,
    #[serde(rename = "KE")]
    Ke,
    #[serde(rename = "KG")]
    Kg,
    #[serde(rename = "KH")]
    Kh,
    #[serde(rename = "KI")]
    Ki,
    #[serde(rename = "KM")]
    Km,
    #[serde(rename = "KN")]
    Kn,
    #[serde(rename = "KP")]
    Kp,
    #[serde(rename = "KR")]
    Kr,
    #[serde(rename = "KW")]
    Kw,
    #[serde(rename = "KY")]
    Ky,
    #[serde(rename = "KZ")]
    Kz,
    #[serde(rename = "LA")]
    La,
    #[serde(rename = "LB")]
    Lb,
    #[serde(rename = "LC")]
    Lc,
    #[serde(rename = "LI")]
    Li,
    #[serde(rename = "LK")]
    Lk,
    #[serde(rename = "LR")]
    Lr,
    #[serde(rename = "LS")]
    Ls,
    #[serde(rename = "LT")]
    Lt,
    #[serde(rename = "LU")]
    Lu,
    #[serde(rename = "LV")]
    Lv,
    #[serde(rename = "LY")]
    Ly,
    #[serde(rename = "MA")]
    Ma,
    #[serde(rename = "MC")]
    Mc,
    #[serde(rename = "MD")]
    Md,
    #[serde(rename = "ME")]
    Me,
    #[serde(rename = "MF")]
    Mf,
    #[serde(rename = "MG")]
    Mg,
    #[serde(rename = "MH")]
    Mh,
    #[serde(rename = "MK")]
    Mk,
    #[serde(rename = "ML")]
    Ml,
    #[serde(rename = "MM")]
    Mm,
    #[serde(rename = "MN")]
    Mn,
    #[serde(rename = "MO")]
    Mo,
    #[serde(rename = "MP")]
    Mp,
    #[serde(rename = "MQ")]
    Mq,
    #[serde(rename = "MR")]
    Mr,
    #[serde(rename = "MS")]
    Ms,
    #[serde(rename = "MT")]
    Mt,
    #[serde(rename = "MU")]
    Mu,
    #[serde(rename = "MV")]
    Mv,
    #[serde(rename = "MW")]
    Mw,
    #[serde(rename = "MX")]
    Mx,
    #[serde(rename = "MY")]
    My,
    #[serde(rename = "MZ")]
    Mz,
    #[serde(rename = "NA")]
    Na,
    #[serde(rename = "NC")]
    Nc,
    #[serde(rename = "NE")]
    Ne,
    #[serde(rename = "NF")]
    Nf,
    #[serde(rename = "NG")]
    Ng,
    #[serde(rename = "NI")]
    Ni,
    #[serde(rename = "NL")]
    Nl,
    #[serde(rename = "NO")]
    No,
    #[serde(rename = "NP")]
    Np,
    #[serde(rename = "NR")]
    Nr,
    #[serde(rename = "NU")]
    Nu,
    #[serde(rename = "NZ")]
    Nz,
    #[serde(rename = "OM")]
    Om,
    #[serde(rename = "PA")]
    Pa,
    #[serde(rename = "PE")]
    Pe,
    #[serde(rename = "PF")]
    Pf,
    #[serde(rename = "PG")]
    Pg,
    #[serde(rename = "PH")]
    Ph,
    #[serde(rename = "PK")]
    Pk,
    #[serde(rename = "PL")]
    Pl,
    #[serde(rename = "PM")]
    Pm,
    #[serde(rename = "PN")]
    Pn,
    #[serde(rename = "PR")]
    Pr,
    #[serde(rename = "PS")]
    Ps,
    #[serde(rename = "PT")]
    Pt,
    #[serde(rename = "PW")]
    Pw,
    #[serde(rename = "PY")]
    Py,
    #[serde(rename = "QA")]
    Qa,
    #[serde(rename = "RE")]
    Re,
    #[serde(rename = "RO")]
    Ro,
    #[serde(rename = "RS")]
    Rs,
    #[serde(rename = "RU")]
    Ru,
    #[serde(rename = "RW")]
    Rw,
    #[serde(rename = "SA")]
    Sa,
    #[serde(rename = "SB")]
    Sb,
    #[serde(rename = "SC")]
    Sc,
    #[serde(rename = "SD")]
    Sd,
    #[serde(rename = "SE")]
    Se,
    #[serde(rename = "SG")]
    Sg,
    #[serde(rename = "SH")]
    Sh,
    #[serde(rename = "SI")]
    Si,
    #[serde(rename = "SJ")]
    Sj,
    #[serde(rename = "SK")]
    Sk,
    #[serde(rename = "SL")]
    Sl,
    #[serde(rename = "SM")]
    Sm,
    #[serde(rename = "SN")]
    Sn,
    #[serde(rename = "SO")]
    So,
    #[serde(rename = "SR")]
    Sr,
    #[serde(rename = "SS")]
    Ss,
    #[serde(rename = "ST")]
    St,
    #[serde(rename = "SV")]
    Sv,
    #[serde(rename = "SX")]
    Sx,
    #[serde(rename = "SY")]
    Sy,
    #[serde(rename = "SZ")]
    Sz,
    #[serde(rename = "TC")]
    Tc,
    #[serde(rename = "TD")]
    Td,
    #[serde(rename = "TF")]
    Tf,
    #[serde(rename = "TG")]
    Tg,
    #[serde(rename = "TH")]
    Th,
    #[serde(rename = "TJ")]
    Tj,
    #[serde(rename = "TK")]
    Tk,
    #[serde(rename = "TL")]
    Tl,
    #[serde(rename = "TM")]
    Tm,
    #[serde(rename = "TN")]
    Tn,
    #[serde(rename = "TO")]
    To,
    #[serde(rename = "TR")]
    Tr,
    #[serde(rename = "TT")]
    Tt,
    #[serde(rename = "TV")]
    Tv,
    #[serde(rename = "TW")]
    Tw,
    #[serde(rename = "TZ")]
    Tz,
    #[serde(rename = "UA")]
    Ua,
    #[serde(rename = "UG")]
    Ug,
    #[serde(rename = "UM")]
    Um,
    #[serde(rename = "US")]
    Us,
    #[serde(rename = "UY")]
    Uy,
    #[serde(rename = "UZ")]
    Uz,
    #[serde(rename = "VA")]
    Va,
    #[serde(rename = "VC")]
    Vc,
    #[serde(rename = "VE")]
    Ve,
    #[serde(rename = "VG")]
    Vg,
    #[serde(rename = "VI")]
    Vi,
    #[serde(rename = "VN")]
    Vn,
    #[serde(rename = "VU")]
    Vu,
    #[serde(rename = "WF")]
    Wf,
    #[serde(rename = "WS")]
    Ws,
    #[serde(rename = "YE")]
    Ye,
    #[serde(rename = "YT")]
    Yt,
    #[serde(rename = "ZA")]
    Za,
    #[serde(rename = "ZM")]
    Zm,
    #[serde(rename = "ZW")]
    Zw,
}

#[derive(Deserialize)]
pub(crate) enum Regime {
    #[serde(rename = "gdpr")]
    Gdpr,
    #[serde(rename = "uk-gdpr")]
    UkGdpr,
    #[serde(rename = "swiss-fadp")]
    SwissFadp,
    #[serde(rename = "national-data-protection-law")]
    NationalDataProtectionLaw,
    #[serde(rename = "eprivacy")]
    Eprivacy,
    #[serde(rename = "law-enforcement-directive")]
    LawEnforcementDirective,
    #[serde(rename = "eu-institutions")]
    EuInstitutions,
    #[serde(rename = "european-law")]
    EuropeanLaw,
    #[serde(rename = "safe-harbour")]
    SafeHarbour,
    #[serde(rename = "eu-us-privacy-shield")]
    EuUsPrivacyShield,
    #[serde(rename = "eu-us-data-privacy-framework")]
    EuUsDataPrivacyFramework,
    #[serde(rename = "swiss-us-privacy-shield")]
    SwissUsPrivacyShield,
    #[serde(rename = "swiss-us-data-privacy-framework")]
    SwissUsDataPrivacyFramework,
    #[serde(rename = "uk-extension")]
    UkExtension,
    #[serde(rename = "ccpa")]
    Ccpa,
    #[serde(rename = "coppa")]
    Coppa,
    #[serde(rename = "ferpa")]
    Ferpa,
    #[serde(rename = "hipaa")]
    Hipaa,
    #[serde(rename = "lgpd")]
    Lgpd,
    #[serde(rename = "pipeda")]
    Pipeda,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Capture {
    retrieved: Option<String>,
    method: Option<String>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Scope {
    #[serde(default)]
    covers: Vec<ScopeItem>,
    #[serde(default)]
    excludes: Vec<ScopeItem>,
    #[serde(default)]
    people_in: Vec<Place>,
    people_in_text: Option<String>,
    handles_content_of_others: Option<bool>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ScopeItem {
    category: ScopeCategory,
    text: Option<String>,
    #[serde(default)]
    sources: Vec<SourceCategory>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum ScopeCategory {
    #[serde(rename = "website")]
    Website,
    #[serde(rename = "subdomains")]
    Subdomains,
    #[serde(rename = "mobile-app")]
    MobileApp,
    #[serde(rename = "software")]
    Software,
    #[serde(rename = "service")]
    Service,
    #[serde(rename = "communications")]
    Communications,
    #[serde(rename = "events")]
    Events,
    #[serde(rename = "recruitment")]
    Recruitment,
    #[serde(rename = "employees")]
    Employees,
    #[serde(rename = "offline-collection")]
    OfflineCollection,
    #[serde(rename = "other-websites")]
    OtherWebsites,
    #[serde(rename = "social-network-page")]
    SocialNetworkPage,
    #[serde(rename = "third-party-sources")]
    ThirdPartySources,
    #[serde(rename = "customer-content")]
    CustomerContent,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum SourceCategory {
    #[serde(rename = "data-subject")]
    DataSubject,
    #[serde(rename = "observation")]
    Observation,
    #[serde(rename = "employer")]
    Employer,
    #[serde(rename = "customer")]
    Customer,
    #[serde(rename = "payment-provider")]
    PaymentProvider,
    #[serde(rename = "bank")]
    Bank,
    #[serde(rename = "business-partner")]
    BusinessPartner,
    #[serde(rename = "service-provider")]
    ServiceProvider,
    #[serde(rename = "group-member")]
    GroupMember,
    #[serde(rename = "data-broker")]
    DataBroker,
    #[serde(rename = "social-network")]
    SocialNetwork,
    #[serde(rename = "authentication-provider")]
    AuthenticationProvider,
    #[serde(rename = "advertising-network")]
    AdvertisingNetwork,
    #[serde(rename = "credit-agency")]
    CreditAgency,
    #[serde(rename = "recruitment-agency")]
    RecruitmentAgency,
    #[serde(rename = "public-register")]
    PublicRegister,
    #[serde(rename = "public-authority")]
    PublicAuthority,
    #[serde(rename = "publicly-available")]
    PubliclyAvailable,
    #[serde(rename = "household")]
    Household,
    #[serde(rename = "third-parties")]
    ThirdParties,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Controller {
    id: Option<String>,
    name: String,
    name_kind: Option<NameKind>,
    legal_name: Option<String>,
    legal_form: Option<String>,
    registration_number: Option<String>,
    vat_number: Option<String>,
    address: Option<PostalAddress>,
    establishment: Option<Country>,
    #[serde(default)]
    other_establishments: Vec<Country>,
    #[serde(default)]
    processed_in: Vec<Place>,
    processed_in_text: Option<String>,
    #[serde(default)]
    contacts: Vec<ContactPoint>,
    #[serde(default)]
    representatives: Vec<Representative>,
    responsible_for: Option<String>,
    role_term: Option<String>,
    #[serde(default)]
    name_variants: Vec<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum NameKind {
    #[serde(rename = "registered")]
    Registered,
    #[serde(rename = "trade")]
    Trade,
    #[serde(rename = "acronym")]
    Acronym,
    #[serde(rename = "description")]
    Description,
    #[serde(rename = "inferred")]
    Inferred,
    #[serde(rename = "linked-list")]
    LinkedList,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct PostalAddress {
    #[serde(default)]
    lines: Vec<String>,
    postal_code: Option<String>,
    locality: Option<String>,
    region: Option<String>,
    country: Option<Country>,
}

#[derive(Deserialize)]
pub(crate) enum Country {
    #[serde(rename = "AD")]
    Ad,
    #[serde(rename = "AE")]
    Ae,
    #[serde(rename = "AF")]
    Af,
    #[serde(rename = "AG")]
    Ag,
    #[serde(rename = "AI")]
    Ai,
    #[serde(rename = "AL")]
    Al,
    #[serde(rename = "AM")]
    Am,
    #[serde(rename = "AO")]
    Ao,
    #[serde(rename = "AQ")]
    Aq,
    #[serde(rename = "AR")]
    Ar,
    #[serde(rename = "AS")]
    As,
    #[serde(rename = "AT")]
    At,
    #[serde(rename = "AU")]
    Au,
    #[serde(rename = "AW")]
    Aw,
    #[serde(rename = "AX")]
    Ax,
    #[serde(rename = "AZ")]
    Az,
    #[serde(rename = "BA")]
    Ba,
    #[serde(rename = "BB")]
    Bb,
    #[serde(rename = "BD")]
    Bd,
    #[serde(rename = "BE")]
    Be,
    #[serde(rename = "BF")]
    Bf,
    #[serde(rename = "BG")]
    Bg,
    #[serde(rename = "BH")]
    Bh,
    #[serde(rename = "BI")]
    Bi,
    #[serde(rename = "BJ")]
    Bj,
    #[serde(rename = "BL")]
    Bl,
    #[serde(rename = "BM")]
    Bm,
    #[serde(rename = "BN")]
    Bn,
    #[serde(rename = "BO")]
    Bo,
    #[serde(rename = "BQ")]
    Bq,
    #[serde(rename = "BR")]
    Br,
    #[serde(rename = "BS")]
    Bs,
    #[serde(rename = "BT")]
    Bt,
    #[serde(rename = "BV")]
    Bv,
    #[serde(rename = "BW")]
    Bw,
    #[serde(rename = "BY")]
    By,
    #[serde(rename = "BZ")]
    Bz,
    #[serde(rename = "CA")]
    Ca,
    #[serde(rename = "CC")]
    Cc,
    #[serde(rename = "CD")]
    Cd,
    #[serde(rename = "CF")]
    Cf,
    #[serde(rename = "CG")]
    Cg,
    #[serde(rename = "CH")]
    Ch,
    #[serde(rename = "CI")]
    Ci,
    #[serde(rename = "CK")]
    Ck,
    #[serde(rename = "CL")]
    Cl,
    #[serde(rename = "CM")]
    Cm,
    #[serde(rename = "CN")]
    Cn,
    #[serde(rename = "CO")]
    Co,
    #[serde(rename = "CR")]
    Cr,
    #[serde(rename = "CU")]
    Cu,
    #[serde(rename = "CV")]
    Cv,
    #[serde(rename = "CW")]
    Cw,
    #[serde(rename = "CX")]
    Cx,
    #[serde(rename = "CY")]
    Cy,
    #[serde(rename = "CZ")]
    Cz,
    #[serde(rename = "DE")]
    De,
    #[serde(rename = "DJ")]
    Dj,
    #[serde(rename = "DK")]
    Dk,
    #[serde(rename = "DM")]
    Dm,
    #[serde(rename = "DO")]
    Do,
    #[serde(rename = "DZ")]
    Dz,
    #[serde(rename = "EC")]
    Ec,
    #[serde(rename = "EE")]
    Ee,
    #[serde(rename = "EG")]
    Eg,
    #[serde(rename = "EH")]
    Eh,
    #[serde(rename = "ER")]
    Er,
    #[serde(rename = "ES")]
    Es,
    #[serde(rename = "ET")]
    Et,
    #[serde(rename = "FI")]
    Fi,
    #[serde(rename = "FJ")]
    Fj,
    #[serde(rename = "FK")]
    Fk,
    #[serde(rename = "FM")]
    Fm,
    #[serde(rename = "FO")]
    Fo,
    #[serde(rename = "FR")]
    Fr,
    #[serde(rename = "GA")]
    Ga,
    #[serde(rename = "GB")]
    Gb,
    #[serde(rename = "GD")]
    Gd,
    #[serde(rename = "GE")]
    Ge,
    #[serde(rename = "GF")]
    Gf,
    #[serde(rename = "GG")]
    Gg,
    #[serde(rename = "GH")]
    Gh,
    #[serde(rename = "GI")]
    Gi,
    #[serde(rename = "GL")]
    Gl,
    #[serde(rename = "GM")]
    Gm,
    #[serde(rename = "GN")]
    Gn,
    #[serde(rename = "GP")]
    Gp,
    #[serde(rename = "GQ")]
    Gq,
    #[serde(rename = "GR")]
    Gr,
    #[serde(rename = "GS")]
    Gs,
    #[serde(rename = "GT")]
    Gt,
    #[serde(rename = "GU")]
    Gu,
    #[serde(rename = "GW")]
    Gw,
    #[serde(rename = "GY")]
    Gy,
    #[serde(rename = "HK")]
    Hk,
    #[serde(rename = "HM")]
    Hm,
    #[serde(rename = "HN")]
    Hn,
    #[serde(rename = "HR")]
    Hr,
    #[serde(rename = "HT")]
    Ht,
    #[serde(rename = "HU")]
    Hu,
    #[serde(rename = "ID")]
    Id,
    #[serde(rename = "IE")]
    Ie,
    #[serde(rename = "IL")]
    Il,
    #[serde(rename = "IM")]
    Im,
    #[serde(rename = "IN")]
    In,
    #[serde(rename = "IO")]
    Io,
    #[serde(rename = "IQ")]
    Iq,
    #[serde(rename = "IR")]
    Ir,
    #[serde(rename = "IS")]
    Is,
    #[serde(rename = "IT")]
    It,
    #[serde(rename = "JE")]
    Je,
    #[serde(rename = "JM")]
    Jm,
    #[serde(rename = "JO")]
    Jo,
    #[serde(rename = "JP")]
    Jp,
    #[serde(rename = "KE")]
    Ke,
    #[serde(rename = "KG")]
    Kg,
    #[serde(rename = "KH")]
    Kh,
    #[serde(rename = "KI")]
    Ki,
    #[serde(rename = "KM")]
    Km,
    #[serde(rename = "KN")]
    Kn,
    #[serde(rename = "KP")]
    Kp,
    #[serde(rename = "KR")]
    Kr,
    #[serde(rename = "KW")]
    Kw,
    #[serde(rename = "KY")]
    Ky,
    #[serde(rename = "KZ")]
    Kz,
    #[serde(rename = "LA")]
    La,
    #[serde(rename = "LB")]
    Lb,
    #[serde(rename = "LC")]
    Lc,
    #[serde(rename = "LI")]
    Li,
    #[serde(rename = "LK")]
    Lk,
    #[serde(rename = "LR")]
    Lr,
    #[serde(rename = "LS")]
    Ls,
    #[serde(rename = "LT")]
    Lt,
    #[serde(rename = "LU")]
    Lu,
    #[serde(rename = "LV")]
    Lv,
    #[serde(rename = "LY")]
    Ly,
    #[serde(rename = "MA")]
    Ma,
    #[serde(rename = "MC")]
    Mc,
    #[serde(rename = "MD")]
    Md,
    #[serde(rename = "ME")]
    Me,
    #[serde(rename = "MF")]
    Mf,
    #[serde(rename = "MG")]
    Mg,
    #[serde(rename = "MH")]
    Mh,
    #[serde(rename = "MK")]
    Mk,
    #[serde(rename = "ML")]
    Ml,
    #[serde(rename = "MM")]
    Mm,
    #[serde(rename = "MN")]
    Mn,
    #[serde(rename = "MO")]
    Mo,
    #[serde(rename = "MP")]
    Mp,
    #[serde(rename = "MQ")]
    Mq,
    #[serde(rename = "MR")]
    Mr,
    #[serde(rename = "MS")]
    Ms,
    #[serde(rename = "MT")]
    Mt,
    #[serde(rename = "MU")]
    Mu,
    #[serde(rename = "MV")]
    Mv,
    #[serde(rename = "MW")]
    Mw,
    #[serde(rename = "MX")]
    Mx,
    #[serde(rename = "MY")]
    My,
    #[serde(rename = "MZ")]
    Mz,
    #[serde(rename = "NA")]
    Na,
    #[serde(rename = "NC")]
    Nc,
    #[serde(rename = "NE")]
    Ne,
    #[serde(rename = "NF")]
    Nf,
    #[serde(rename = "NG")]
    Ng,
    #[serde(rename = "NI")]
    Ni,
    #[serde(rename = "NL")]
    Nl,
    #[serde(rename = "NO")]
    No,
    #[serde(rename = "NP")]
    Np,
    #[serde(rename = "NR")]
    Nr,
    #[serde(rename = "NU")]
    Nu,
    #[serde(rename = "NZ")]
    Nz,
    #[serde(rename = "OM")]
    Om,
    #[serde(rename = "PA")]
    Pa,
    #[serde(rename = "PE")]
    Pe,
    #[serde(rename = "PF")]
    Pf,
    #[serde(rename = "PG")]
    Pg,
    #[serde(rename = "PH")]
    Ph,
    #[serde(rename = "PK")]
    Pk,
    #[serde(rename = "PL")]
    Pl,
    #[serde(rename = "PM")]
    Pm,
    #[serde(rename = "PN")]
    Pn,
    #[serde(rename = "PR")]
    Pr,
    #[serde(rename = "PS")]
    Ps,
    #[serde(rename = "PT")]
    Pt,
    #[serde(rename = "PW")]
    Pw,
    #[serde(rename = "PY")]
    Py,
    #[serde(rename = "QA")]
    Qa,
    #[serde(rename = "RE")]
    Re,
    #[serde(rename = "RO")]
    Ro,
    #[serde(rename = "RS")]
    Rs,
    #[serde(rename = "RU")]
    Ru,
    #[serde(rename = "RW")]
    Rw,
    #[serde(rename = "SA")]
    Sa,
    #[serde(rename = "SB")]
    Sb,
    #[serde(rename = "SC")]
    Sc,
    #[serde(rename = "SD")]
    Sd,
    #[serde(rename = "SE")]
    Se,
    #[serde(rename = "SG")]
    Sg,
    #[serde(rename = "SH")]
    Sh,
    #[serde(rename = "SI")]
    Si,
    #[serde(rename = "SJ")]
    Sj,
    #[serde(rename = "SK")]
    Sk,
    #[serde(rename = "SL")]
    Sl,
    #[serde(rename = "SM")]
    Sm,
    #[serde(rename = "SN")]
    Sn,
    #[serde(rename = "SO")]
    So,
    #[serde(rename = "SR")]
    Sr,
    #[serde(rename = "SS")]
    Ss,
    #[serde(rename = "ST")]
    St,
    #[serde(rename = "SV")]
    Sv,
    #[serde(rename = "SX")]
    Sx,
    #[serde(rename = "SY")]
    Sy,
    #[serde(rename = "SZ")]
    Sz,
    #[serde(rename = "TC")]
    Tc,
    #[serde(rename = "TD")]
    Td,
    #[serde(rename = "TF")]
    Tf,
    #[serde(rename = "TG")]
    Tg,
    #[serde(rename = "TH")]
    Th,
    #[serde(rename = "TJ")]
    Tj,
    #[serde(rename = "TK")]
    Tk,
    #[serde(rename = "TL")]
    Tl,
    #[serde(rename = "TM")]
    Tm,
    #[serde(rename = "TN")]
    Tn,
    #[serde(rename = "TO")]
    To,
    #[serde(rename = "TR")]
    Tr,
    #[serde(rename = "TT")]
    Tt,
    #[serde(rename = "TV")]
    Tv,
    #[serde(rename = "TW")]
    Tw,
    #[serde(rename = "TZ")]
    Tz,
    #[serde(rename = "UA")]
    Ua,
    #[serde(rename = "UG")]
    Ug,
    #[serde(rename = "UM")]
    Um,
    #[serde(rename = "US")]
    Us,
    #[serde(rename = "UY")]
    Uy,
    #[serde(rename = "UZ")]
    Uz,
    #[serde(rename = "VA")]
    Va,
    #[serde(rename = "VC")]
    Vc,
    #[serde(rename = "VE")]
    Ve,
    #[serde(rename = "VG")]
    Vg,
    #[serde(rename = "VI")]
    Vi,
    #[serde(rename = "VN")]
    Vn,
    #[serde(rename = "VU")]
    Vu,
    #[serde(rename = "WF")]
    Wf,
    #[serde(rename = "WS")]
    Ws,
    #[serde(rename = "YE")]
    Ye,
    #[serde(rename = "YT")]
    Yt,
    #[serde(rename = "ZA")]
    Za,
    #[serde(rename = "ZM")]
    Zm,
    #[serde(rename = "ZW")]
    Zw,
}

union! {
    pub(crate) enum ContactPoint {
        #[serde(rename = "email")]
        Email(ContactPointEmail),
        #[serde(rename = "telephone")]
        Telephone(ContactPointTelephone),
        #[serde(rename = "fax")]
        Fax(ContactPointFax),
        #[serde(rename = "post")]
        Post(ContactPointPost),
        #[serde(rename = "web-page")]
        WebPage(ContactPointWebPage),
        #[serde(rename = "web-form")]
        WebForm(ContactPointWebForm),
        #[serde(rename = "ticket")]
        Ticket(ContactPointTicket),
        #[serde(rename = "account")]
        Account(ContactPointAccount),
        #[serde(rename = "app-settings")]
        AppSettings(ContactPointAppSettings),
        #[serde(rename = "consent-banner")]
        ConsentBanner(ContactPointConsentBanner),
        #[serde(rename = "link-in-message")]
        LinkInMessage(ContactPointLinkInMessage),
        #[serde(rename = "device-settings")]
        DeviceSettings(ContactPointDeviceSettings),
        #[serde(rename = "chat")]
        Chat(ContactPointChat),
        #[serde(rename = "in-person")]
        InPerson(ContactPointInPerson),
        #[serde(rename = "controller")]
        Controller(ContactPointController),
        #[serde(rename = "data-protection-officer")]
        DataProtectionOfficer(ContactPointDataProtectionOfficer),
        #[serde(rename = "other")]
        Other(ContactPointOther),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointEmail {
    address: Option<String>,
    as_published: Option<String>,
    redacted: Option<bool>,
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointTelephone {
    number: Option<String>,
    redacted: Option<bool>,
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointFax {
    number: Option<String>,
    redacted: Option<bool>,
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointPost {
    address: Option<PostalAddress>,
    redacted: Option<bool>,
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointWebPage {
    url: Option<String>,
    as_published: Option<String>,
    called: Option<ContactChannel>,
    redacted: Option<bool>,
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointWebForm {
    url: Option<String>,
    as_published: Option<String>,
    called: Option<ContactChannel>,
    redacted: Option<bool>,
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointTicket {
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointAccount {
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointAppSettings {
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointConsentBanner {
    url: Option<String>,
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointLinkInMessage {
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointDeviceSettings {
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointChat {
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointInPerson {
    address: Option<PostalAddress>,
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointController {
    controller: Option<String>,
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointDataProtectionOfficer {
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ContactPointOther {
    text: Option<String>,
    #[serde(default)]
    purposes: Vec<ContactPurpose>,
    condition: Option<String>,
}

#[derive(Deserialize)]
pub(crate) enum ContactPurpose {
    #[serde(rename = "general")]
    General,
    #[serde(rename = "privacy")]
    Privacy,
    #[serde(rename = "rights-requests")]
    RightsRequests,
    #[serde(rename = "data-protection-officer")]
    DataProtectionOfficer,
    #[serde(rename = "complaints")]
    Complaints,
    #[serde(rename = "marketing")]
    Marketing,
    #[serde(rename = "security")]
    Security,
    #[serde(rename = "support")]
    Support,
}

#[derive(Deserialize)]
pub(crate) enum ContactChannel {
    #[serde(rename = "email")]
    Email,
    #[serde(rename = "telephone")]
    Telephone,
    #[serde(rename = "fax")]
    Fax,
    #[serde(rename = "post")]
    Post,
    #[serde(rename = "web-page")]
    WebPage,
    #[serde(rename = "web-form")]
    WebForm,
    #[serde(rename = "ticket")]
    Ticket,
    #[serde(rename = "account")]
    Account,
    #[serde(rename = "app-settings")]
    AppSettings,
    #[serde(rename = "chat")]
    Chat,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Representative {
    name: Option<String>,
    regime: Option<Regime>,
    represents: Option<Role>,
    address: Option<PostalAddress>,
    country: Option<Country>,
    #[serde(default)]
    contacts: Vec<ContactPoint>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum Role {
    #[serde(rename = "controller")]
    Controller,
    #[serde(rename = "joint-controller")]
    JointController,
    #[serde(rename = "processor")]
    Processor,
    #[serde(rename = "sub-processor")]
    SubProcessor,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct JointControllership {
    #[serde(default)]
    controllers: Vec<String>,
    #[serde(default)]
    other_parties: Vec<String>,
    applies_to: Option<Part>,
    modality: Option<Modality>,
    essence: Option<String>,
    #[serde(default)]
    essence_available_from: Vec<ContactPoint>,
    #[serde(default)]
    contacts: Vec<ContactPoint>,
    #[serde(default)]
    determined_by: Vec<LawReference>,
    rights_against_one_only: Option<bool>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum Modality {
    #[serde(rename = "asserted")]
    Asserted,
    #[serde(rename = "possible")]
    Possible,
    #[serde(rename = "exemplary")]
    Exemplary,
    #[serde(rename = "planned")]
    Planned,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LawReference {
    name: String,
    country: Option<Country>,
    celex: Option<String>,
    provision: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct DataProtectionOfficer {
    name: Option<String>,
    #[serde(default)]
    controllers: Vec<String>,
    #[serde(default)]
    contacts: Vec<ContactPoint>,
    external: Option<bool>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RoleStatement {
    role: AuthorRole,
    #[serde(default)]
    controllers: Vec<String>,
    applies_to: Option<Part>,
    primary: Option<bool>,
    role_term: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum AuthorRole {
    #[serde(rename = "controller")]
    Controller,
    #[serde(rename = "processor")]
    Processor,
    #[serde(rename = "sub-processor")]
    SubProcessor,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct DataSubject {
    id: String,
    category: Option<DataSubjectCategory>,
    label: Option<String>,
    addressed: Option<bool>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum DataSubjectCategory {
    #[serde(rename = "customer")]
    Customer,
    #[serde(rename = "prospect")]
    Prospect,
    #[serde(rename = "consumer")]
    Consumer,
    #[serde(rename = "user")]
    User,
    #[serde(rename = "website-visitor")]
    WebsiteVisitor,
    #[serde(rename = "subscriber")]
    Subscriber,
    #[serde(rename = "member")]
    Member,
    #[serde(rename = "client")]
    Client,
    #[serde(rename = "representative-of-customer")]
    RepresentativeOfCustomer,
    #[serde(rename = "representative-of-partner")]
    RepresentativeOfPartner,
    #[serde(rename = "end-user-of-customer")]
    EndUserOfCustomer,
    #[serde(rename = "business-contact")]
    BusinessContact,
    #[serde(rename = "supplier")]
    Supplier,
    #[serde(rename = "contractor")]
    Contractor,
    #[serde(rename = "investor")]
    Investor,
    #[serde(rename = "shareholder")]
    Shareholder,
    #[serde(rename = "employee")]
    Employee,
    #[serde(rename = "former-employee")]
    FormerEmployee,
    #[serde(rename = "job-applicant")]
    JobApplicant,
    #[serde(rename = "applicant")]
    Applicant,
    #[serde(rename = "participant")]
    Participant,
    #[serde(rename = "student")]
    Student,
    #[serde(rename = "patient")]
    Patient,
    #[serde(rename = "child")]
    Child,
    #[serde(rename = "parent-of-data-subject")]
    ParentOfDataSubject,
    #[serde(rename = "guardian")]
    Guardian,
    #[serde(rename = "contact-of-data-subject")]
    ContactOfDataSubject,
    #[serde(rename = "citizen")]
    Citizen,
    #[serde(rename = "tourist")]
    Tourist,
    #[serde(rename = "vulnerable-person")]
    VulnerablePerson,
    #[serde(rename = "elderly-person")]
    ElderlyPerson,
    #[serde(rename = "asylum-seeker")]
    AsylumSeeker,
    #[serde(rename = "general-public")]
    GeneralPublic,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct PersonalData {
    id: String,
    label: Option<String>,
    #[serde(default)]
    categories: Vec<DataCategory>,
    #[serde(default)]
    items: Vec<String>,
    #[serde(default)]
    origins: Vec<DataOrigin>,
    #[serde(default)]
    data_subjects: Vec<String>,
    #[serde(default)]
    derived_from: Vec<String>,
    #[serde(default)]
    special_categories: Vec<SpecialCategory>,
    #[serde(default)]
    may_reveal: Vec<SpecialCategory>,
    #[serde(default)]
    criminal_data: Vec<CriminalData>,
    not_wanted: Option<bool>,
    #[serde(default)]
    collected_by: Vec<String>,
    condition: Option<String>,
    open_ended: Option<bool>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum DataCategory {
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "email-address")]
    EmailAddress,
    #[serde(rename = "telephone-number")]
    TelephoneNumber,
    #[serde(rename = "postal-address")]
    PostalAddress,
    #[serde(rename = "contact-details")]
    ContactDetails,
    #[serde(rename = "date-of-birth")]
    DateOfBirth,
    #[serde(rename = "age")]
    Age,
    #[serde(rename = "gender")]
    Gender,
    #[serde(rename = "nationality")]
    Nationality,
    #[serde(rename = "country-of-residence")]
    CountryOfResidence,
    #[serde(rename = "photo")]
    Photo,
    #[serde(rename = "video-footage")]
    VideoFootage,
    #[serde(rename = "signature")]
    Signature,
    #[serde(rename = "username")]
    Username,
    #[serde(rename = "user-identifier")]
    UserIdentifier,
    #[serde(rename = "login-credentials")]
    LoginCredentials,
    #[serde(rename = "third-party-credentials")]
    ThirdPartyCredentials,
    #[serde(rename = "user-account")]
    UserAccount,
    #[serde(rename = "government-id")]
    GovernmentId,
    #[serde(rename = "organisation-details")]
    OrganisationDetails,
    #[serde(rename = "online-identifier")]
    OnlineIdentifier,
    #[serde(rename = "ip-address")]
    IpAddress,
    #[serde(rename = "device-id")]
    DeviceId,
    #[serde(rename = "device-information")]
    DeviceInformation,
    #[serde(rename = "browser-information")]
    BrowserInformation,
    #[serde(rename = "cookie-identifier")]
    CookieIdentifier,
    #[serde(rename = "location")]
    Location,
    #[serde(rename = "precise-location")]
    PreciseLocation,
    #[serde(rename = "browsing-behaviour")]
    BrowsingBehaviour,
    #[serde(rename = "click-behaviour")]
    ClickBehaviour,
    #[serde(rename = "usage-data")]
    UsageData,
    #[serde(rename = "log-data")]
    LogData,
    #[serde(rename = "timestamps")]
    Timestamps,
    #[serde(rename = "login-history")]
    LoginHistory,
    #[serde(rename = "purchase-history")]
    PurchaseHistory,
    #[serde(rename = "transaction-data")]
    TransactionData,
    #[serde(rename = "payment-card")]
    PaymentCard,
    #[serde(rename = "bank-account")]
    BankAccount,
    #[serde(rename = "cryptocurrency-address")]
    CryptocurrencyAddress,
    #[serde(rename = "billing-data")]
    BillingData,
    #[serde(rename = "financial-data")]
    FinancialData,
    #[serde(rename = "credit-score")]
    CreditScore,
    #[serde(rename = "income")]
    Income,
    #[serde(rename = "salary")]
    Salary,
    #[serde(rename = "tax-data")]
    TaxData,
    #[serde(rename = "insurance-data")]
    InsuranceData,
    #[serde(rename = "communication-content")]
    CommunicationContent,
    #[serde(rename = "communication-metadata")]
    CommunicationMetadata,
    #[serde(rename = "support-communications")]
    SupportCommunications,
    #[serde(rename = "voice-recording")]
    VoiceRecording,
    #[serde(rename = "survey-answers")]
    SurveyAnswers,
    #[serde(rename = "user-content")]
    UserContent,
    #[serde(rename = "customer-content")]
    CustomerContent,
    #[serde(rename = "files")]
    Files,
    #[serde(rename = "social-media-profile")]
    SocialMediaProfile,
    #[serde(rename = "address-book")]
    AddressBook,
    #[serde(rename = "language")]
    Language,
    #[serde(rename = "preferences")]
    Preferences,
    #[serde(rename = "consent-preferences")]
    ConsentPreferences,
    #[serde(rename = "interests")]
    Interests,
    #[serde(rename = "profile")]
    Profile,
    #[serde(rename = "employment-data")]
    EmploymentData,
    #[serde(rename = "professional-data")]
    ProfessionalData,
    #[serde(rename = "job-application")]
    JobApplication,
    #[serde(rename = "education")]
    Education,
    #[serde(rename = "family")]
    Family,
    #[serde(rename = "marital-status")]
    MaritalStatus,
    #[serde(rename = "demographics")]
    Demographics,
    #[serde(rename = "vehicle-data")]
    VehicleData,
    #[serde(rename = "documents")]
    Documents,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum DataOrigin {
    #[serde(rename = "provided")]
    Provided,
    #[serde(rename = "observed")]
    Observed,
    #[serde(rename = "derived")]
    Derived,
    #[serde(rename = "inferred")]
    Inferred,
    #[serde(rename = "from-third-party")]
    FromThirdParty,
    #[serde(rename = "assigned-by-controller")]
    AssignedByController,
}

#[derive(Deserialize)]
pub(crate) enum SpecialCategory {
    #[serde(rename = "racial-or-ethnic-origin")]
    RacialOrEthnicOrigin,
    #[serde(rename = "political-opinions")]
    PoliticalOpinions,
    #[serde(rename = "religious-or-philosophical-beliefs")]
    ReligiousOrPhilosophicalBeliefs,
    #[serde(rename = "trade-union-membership")]
    TradeUnionMembership,
    #[serde(rename = "genetic-data")]
    GeneticData,
    #[serde(rename = "biometric-data")]
    BiometricData,
    #[serde(rename = "health-data")]
    HealthData,
    #[serde(rename = "sex-life")]
    SexLife,
    #[serde(rename = "sexual-orientation")]
    SexualOrientation,
}

#[derive(Deserialize)]
pub(crate) enum CriminalData {
    #[serde(rename = "convictions")]
    Convictions,
    #[serde(rename = "offences")]
    Offences,
    #[serde(rename = "security-measures")]
    SecurityMeasures,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct DataSource {
    id: String,
    category: SourceCategory,
    name: Option<String>,
    #[serde(default)]
    personal_data: Vec<String>,
    #[serde(default)]
    data_subjects: Vec<String>,
    publicly_accessible: Option<bool>,
    #[serde(default)]
    occasions: Vec<String>,
    combined: Option<bool>,
    #[serde(default)]
    exemptions: Vec<StatedExemption>,
    informed: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct StatedExemption {
    exemption: InformationExemption,
    reason: Option<String>,
    measures: Option<String>,
    #[serde(default)]
    laws: Vec<LawReference>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum InformationExemption {
    #[serde(rename = "already-informed")]
    AlreadyInformed,
    #[serde(rename = "impossible-or-disproportionate")]
    ImpossibleOrDisproportionate,
    #[serde(rename = "laid-down-by-law")]
    LaidDownByLaw,
    #[serde(rename = "professional-secrecy")]
    ProfessionalSecrecy,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ProcessingActivity {
    id: String,
    label: Option<String>,
    #[serde(default)]
    part_of: Vec<String>,
    #[serde(default)]
    controllers: Vec<String>,
    #[serde(default)]
    purposes: Vec<Purpose>,
    #[serde(default)]
    personal_data: Vec<String>,
    #[serde(default)]
    data_subjects: Vec<String>,
    #[serde(default)]
    people_in: Vec<Place>,
    people_in_text: Option<String>,
    #[serde(default)]
    regimes: Vec<Regime>,
    #[serde(default)]
    sources: Vec<String>,
    #[serde(default)]
    operations: Vec<ProcessingOperation>,
    #[serde(default)]
    legal_bases: Vec<StatedBasis>,
    #[serde(default)]
    special_category_conditions: Vec<StatedCondition>,
    criminal_data_authority: Option<CriminalDataAuthority>,
    #[serde(default)]
    recipients: Vec<String>,
    #[serde(default)]
    opt_out: Vec<ContactPoint>,
    #[serde(default)]
    consequences: Vec<String>,
    custody: Option<Custody>,
    condition: Option<String>,
    open_ended: Option<bool>,
    modality: Option<Modality>,
    direct_marketing: Option<DirectMarketing>,
    tracking: Option<Tracking>,
    automated_decision: Option<AutomatedDecision>,
    record: Option<RecordEntry>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Purpose {
    category: PurposeCategory,
    text: Option<String>,
    open_ended: Option<bool>,
    specific: Option<bool>,
    #[serde(default)]
    limits: Vec<PurposeLimit>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum PurposeLimit {
    #[serde(rename = "prior-notice")]
    PriorNotice,
    #[serde(rename = "consent")]
    Consent,
    #[serde(rename = "compatible")]
    Compatible,
    #[serde(rename = "required-by-law")]
    RequiredByLaw,
}

#[derive(Deserialize)]
pub(crate) enum ProcessingOperation {
    #[serde(rename = "collection")]
    Collection,
    #[serde(rename = "recording")]
    Recording,
    #[serde(rename = "organisation")]
    Organisation,
    #[serde(rename = "structuring")]
    Structuring,
    #[serde(rename = "storage")]
    Storage,
    #[serde(rename = "adaptation")]
    Adaptation,
    #[serde(rename = "alteration")]
    Alteration,
    #[serde(rename = "retrieval")]
    Retrieval,
    #[serde(rename = "consultation")]
    Consultation,
    #[serde(rename = "use")]
    Use,
    #[serde(rename = "disclosure-by-transmission")]
    DisclosureByTransmission,
    #[serde(rename = "dissemination")]
    Dissemination,
    #[serde(rename = "making-available")]
    MakingAvailable,
    #[serde(rename = "alignment")]
    Alignment,
    #[serde(rename = "combination")]
    Combination,
    #[serde(rename = "restriction")]
    Restriction,
    #[serde(rename = "erasure")]
    Erasure,
    #[serde(rename = "destruction")]
    Destruction,
    #[serde(rename = "profiling")]
    Profiling,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct StatedBasis {
    basis: Option<LegalBasisDetail>,
    text: Option<String>,
    applies_to: Option<Part>,
    joined_by: Option<Conjunction>,
    #[serde(default)]
    cited_articles: Vec<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

union! {
    pub(crate) enum LegalBasisDetail {
        #[serde(rename = "unspecified")]
        Unspecified(LegalBasisDetailUnspecified),
        #[serde(rename = "consent")]
        Consent(LegalBasisDetailConsent),
        #[serde(rename = "contract")]
        Contract(LegalBasisDetailContract),
        #[serde(rename = "legal-obligation")]
        LegalObligation(LegalBasisDetailLegalObligation),
        #[serde(rename = "vital-interests")]
        VitalInterests(LegalBasisDetailVitalInterests),
        #[serde(rename = "public-task")]
        PublicTask(LegalBasisDetailPublicTask),
        #[serde(rename = "legitimate-interests")]
        LegitimateInterests(LegalBasisDetailLegitimateInterests),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LegalBasisDetailUnspecified {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LegalBasisDetailConsent {
    explicit: Option<bool>,
    #[serde(default)]
    examples: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LegalBasisDetailContract {
    stage: Option<ContractStage>,
    contract: Option<String>,
    #[serde(default)]
    examples: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LegalBasisDetailLegalObligation {
    #[serde(default)]
    laws: Vec<LawReference>,
    #[serde(default)]
    areas: Vec<LegalArea>,
    #[serde(default)]
    examples: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LegalBasisDetailVitalInterests {
    #[serde(default)]
    holders: Vec<VitalInterestHolder>,
    situation: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LegalBasisDetailPublicTask {
    #[serde(default)]
    grounds: Vec<PublicTaskGround>,
    task: Option<String>,
    #[serde(default)]
    laws: Vec<LawReference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LegalBasisDetailLegitimateInterests {
    #[serde(default)]
    interests: Vec<LegitimateInterest>,
    open_ended: Option<bool>,
    balancing: Option<String>,
}

#[derive(Deserialize)]
pub(crate) enum ContractStage {
    #[serde(rename = "performance")]
    Performance,
    #[serde(rename = "pre-contractual")]
    PreContractual,
}

#[derive(Deserialize)]
pub(crate) enum LegalArea {
    #[serde(rename = "accounting")]
    Accounting,
    #[serde(rename = "tax")]
    Tax,
    #[serde(rename = "employment")]
    Employment,
    #[serde(rename = "anti-money-laundering")]
    AntiMoneyLaundering,
    #[serde(rename = "consumer-protection")]
    ConsumerProtection,
    #[serde(rename = "health-and-safety")]
    HealthAndSafety,
    #[serde(rename = "product-safety")]
    ProductSafety,
    #[serde(rename = "telecommunications")]
    Telecommunications,
    #[serde(rename = "court-orders")]
    CourtOrders,
    #[serde(rename = "data-protection")]
    DataProtection,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum VitalInterestHolder {
    #[serde(rename = "data-subject")]
    DataSubject,
    #[serde(rename = "other-person")]
    OtherPerson,
}

#[derive(Deserialize)]
pub(crate) enum PublicTaskGround {
    #[serde(rename = "public-interest")]
    PublicInterest,
    #[serde(rename = "official-authority")]
    OfficialAuthority,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LegitimateInterest {
    text: String,
    category: Option<InterestCategory>,
    holder: Option<InterestHolder>,
    specific: Option<bool>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum InterestCategory {
    #[serde(rename = "fraud-prevention")]
    FraudPrevention,
    #[serde(rename = "direct-marketing")]
    DirectMarketing,
    #[serde(rename = "client-relationship")]
    ClientRelationship,
    #[serde(rename = "intra-group-administration")]
    IntraGroupAdministration,
    #[serde(rename = "network-security")]
    NetworkSecurity,
    #[serde(rename = "criminal-acts")]
    CriminalActs,
    #[serde(rename = "legal-claims")]
    LegalClaims,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum InterestHolder {
    #[serde(rename = "controller")]
    Controller,
    #[serde(rename = "third-party")]
    ThirdParty,
}

#[derive(Deserialize)]
pub(crate) enum Conjunction {
    #[serde(rename = "and")]
    And,
    #[serde(rename = "or")]
    Or,
    #[serde(rename = "and-or")]
    AndOr,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct StatedCondition {
    condition: SpecialCategoryCondition,
    #[serde(default)]
    laws: Vec<LawReference>,
    #[serde(default)]
    special_categories: Vec<SpecialCategory>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum SpecialCategoryCondition {
    #[serde(rename = "explicit-consent")]
    ExplicitConsent,
    #[serde(rename = "employment-and-social-protection")]
    EmploymentAndSocialProtection,
    #[serde(rename = "vital-interests")]
    VitalInterests,
    #[serde(rename = "non-profit-body")]
    NonProfitBody,
    #[serde(rename = "manifestly-made-public")]
    ManifestlyMadePublic,
    #[serde(rename = "legal-claims")]
    LegalClaims,
    #[serde(rename = "substantial-public-interest")]
    SubstantialPublicInterest,
    #[serde(rename = "health-or-social-care")]
    HealthOrSocialCare,
    #[serde(rename = "public-health")]
    PublicHealth,
    #[serde(rename = "archiving-research-statistics")]
    ArchivingResearchStatistics,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct CriminalDataAuthority {
    official_authority: Option<bool>,
    #[serde(default)]
    laws: Vec<LawReference>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum Custody {
    #[serde(rename = "controller")]
    Controller,
    #[serde(rename = "device-only")]
    DeviceOnly,
    #[serde(rename = "end-to-end")]
    EndToEnd,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct DirectMarketing {
    #[serde(default)]
    channels: Vec<MarketingChannel>,
    #[serde(default)]
    offers: Vec<MarketingOffer>,
    ground: Option<MarketingGround>,
    #[serde(default)]
    audience: Vec<MarketingAudience>,
    addresses_from_sale: Option<bool>,
    refusal_at_collection: Option<bool>,
    refusal_in_each_message: Option<bool>,
    refusal_free: Option<bool>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum MarketingChannel {
    #[serde(rename = "email")]
    Email,
    #[serde(rename = "text-message")]
    TextMessage,
    #[serde(rename = "telephone")]
    Telephone,
    #[serde(rename = "automated-call")]
    AutomatedCall,
    #[serde(rename = "fax")]
    Fax,
    #[serde(rename = "post")]
    Post,
    #[serde(rename = "push-notification")]
    PushNotification,
    #[serde(rename = "in-product")]
    InProduct,
    #[serde(rename = "social-media")]
    SocialMedia,
    #[serde(rename = "unspecified")]
    Unspecified,
}

#[derive(Deserialize)]
pub(crate) enum MarketingOffer {
    #[serde(rename = "own")]
    Own,
    #[serde(rename = "own-similar")]
    OwnSimilar,
    #[serde(rename = "others")]
    Others,
}

#[derive(Deserialize)]
pub(crate) enum MarketingGround {
    #[serde(rename = "consent")]
    Consent,
    #[serde(rename = "existing-customer")]
    ExistingCustomer,
}

#[derive(Deserialize)]
pub(crate) enum MarketingAudience {
    #[serde(rename = "customers")]
    Customers,
    #[serde(rename = "prospects")]
    Prospects,
    #[serde(rename = "others")]
    Others,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Tracking {
    category: Option<TrackingCategory>,
    #[serde(default)]
    technologies: Vec<TrackingTechnology>,
    text: Option<String>,
    ground: Option<EprivacyGround>,
    law: Option<LawReference>,
    third_party: Option<bool>,
    said_not_personal: Option<bool>,
    #[serde(default)]
    cookies: Vec<Cookie>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum TrackingCategory {
    #[serde(rename = "strictly-necessary")]
    StrictlyNecessary,
    #[serde(rename = "functional")]
    Functional,
    #[serde(rename = "analytics")]
    Analytics,
    #[serde(rename = "advertising")]
    Advertising,
    #[serde(rename = "social-media")]
    SocialMedia,
    #[serde(rename = "affiliate")]
    Affiliate,
    #[serde(rename = "security")]
    Security,
    #[serde(rename = "unclassified")]
    Unclassified,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum TrackingTechnology {
    #[serde(rename = "cookies")]
    Cookies,
    #[serde(rename = "local-storage")]
    LocalStorage,
    #[serde(rename = "pixels")]
    Pixels,
    #[serde(rename = "email-pixels")]
    EmailPixels,
    #[serde(rename = "scripts")]
    Scripts,
    #[serde(rename = "tags")]
    Tags,
    #[serde(rename = "sdk")]
    Sdk,
    #[serde(rename = "social-plugins")]
    SocialPlugins,
    #[serde(rename = "embedded-content")]
    EmbeddedContent,
    #[serde(rename = "captcha")]
    Captcha,
    #[serde(rename = "device-fingerprinting")]
    DeviceFingerprinting,
    #[serde(rename = "mobile-identifiers")]
    MobileIdentifiers,
    #[serde(rename = "link-decoration")]
    LinkDecoration,
    #[serde(rename = "server-side-matching")]
    ServerSideMatching,
    #[serde(rename = "server-logs")]
    ServerLogs,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum EprivacyGround {
    #[serde(rename = "exempt")]
    Exempt,
    #[serde(rename = "audience-measurement-exemption")]
    AudienceMeasurementExemption,
    #[serde(rename = "consent")]
    Consent,
    #[serde(rename = "implied-consent")]
    ImpliedConsent,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Cookie {
    name: String,
    provider: Option<String>,
    purpose: Option<String>,
    duration: Option<RetentionPeriod>,
}

union! {
    pub(crate) enum RetentionPeriod {
        #[serde(rename = "unspecified")]
        Unspecified(RetentionPeriodUnspecified),
        #[serde(rename = "fixed")]
        Fixed(RetentionPeriodFixed),
        #[serde(rename = "range")]
        Range(RetentionPeriodRange),
        #[serde(rename = "until-date")]
        UntilDate(RetentionPeriodUntilDate),
        #[serde(rename = "until-event")]
        UntilEvent(RetentionPeriodUntilEvent),
        #[serde(rename = "criteria")]
        Criteria(RetentionPeriodCriteria),
        #[serde(rename = "session")]
        Session(RetentionPeriodSession),
        #[serde(rename = "not-kept")]
        NotKept(RetentionPeriodNotKept),
        #[serde(rename = "until-erasure-request")]
        UntilErasureRequest(RetentionPeriodUntilErasureRequest),
        #[serde(rename = "indefinite")]
        Indefinite(RetentionPeriodIndefinite),
        #[serde(rename = "unquantified")]
        Unquantified(RetentionPeriodUnquantified),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionPeriodUnspecified {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionPeriodFixed {
    duration: String,
    from: Option<RetentionEvent>,
    from_text: Option<String>,
    #[serde(default)]
    until: Vec<RetentionEvent>,
    whichever: Option<Whichever>,
    #[serde(default)]
    laws: Vec<LawReference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionPeriodRange {
    minimum: Option<String>,
    maximum: Option<String>,
    from: Option<RetentionEvent>,
    from_text: Option<String>,
    #[serde(default)]
    until: Vec<RetentionEvent>,
    whichever: Option<Whichever>,
    #[serde(default)]
    laws: Vec<LawReference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionPeriodUntilDate {
    date: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionPeriodUntilEvent {
    #[serde(default)]
    events: Vec<RetentionEvent>,
    whichever: Option<Whichever>,
    at_least: Option<bool>,
    text: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionPeriodCriteria {
    #[serde(default)]
    criteria: Vec<RetentionCriterion>,
    #[serde(default)]
    laws: Vec<LawReference>,
    text: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionPeriodSession {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionPeriodNotKept {
    text: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionPeriodUntilErasureRequest {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionPeriodIndefinite {
    #[serde(default)]
    laws: Vec<LawReference>,
    archiving_research_statistics: Option<bool>,
    suppression_list: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionPeriodUnquantified {
    text: Option<String>,
}

#[derive(Deserialize)]
pub(crate) enum RetentionEvent {
    #[serde(rename = "collection")]
    Collection,
    #[serde(rename = "last-use")]
    LastUse,
    #[serde(rename = "last-contact")]
    LastContact,
    #[serde(rename = "contract-end")]
    ContractEnd,
    #[serde(rename = "subscription-end")]
    SubscriptionEnd,
    #[serde(rename = "account-closure")]
    AccountClosure,
    #[serde(rename = "employment-end")]
    EmploymentEnd,
    #[serde(rename = "consent-withdrawn")]
    ConsentWithdrawn,
    #[serde(rename = "objection")]
    Objection,
    #[serde(rename = "unsubscription")]
    Unsubscription,
    #[serde(rename = "purpose-fulfilled")]
    PurposeFulfilled,
    #[serde(rename = "request-handled")]
    RequestHandled,
    #[serde(rename = "sending")]
    Sending,
    #[serde(rename = "expiry")]
    Expiry,
    #[serde(rename = "not-completed")]
    NotCompleted,
    #[serde(rename = "procedure-end")]
    ProcedureEnd,
    #[serde(rename = "end-of-year")]
    EndOfYear,
    #[serde(rename = "limitation-period-end")]
    LimitationPeriodEnd,
    #[serde(rename = "content-deleted")]
    ContentDeleted,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum Whichever {
    #[serde(rename = "first")]
    First,
    #[serde(rename = "last")]
    Last,
}

#[derive(Deserialize)]
pub(crate) enum RetentionCriterion {
    #[serde(rename = "purpose-fulfilled")]
    PurposeFulfilled,
    #[serde(rename = "while-account-active")]
    WhileAccountActive,
    #[serde(rename = "while-service-provided")]
    WhileServiceProvided,
    #[serde(rename = "contract-term")]
    ContractTerm,
    #[serde(rename = "consent-duration")]
    ConsentDuration,
    #[serde(rename = "content-kept-by-user")]
    ContentKeptByUser,
    #[serde(rename = "legal-obligation")]
    LegalObligation,
    #[serde(rename = "limitation-period")]
    LimitationPeriod,
    #[serde(rename = "legal-claims")]
    LegalClaims,
    #[serde(rename = "inquiry-handled")]
    InquiryHandled,
    #[serde(rename = "business-need")]
    BusinessNeed,
    #[serde(rename = "internal-policy")]
    InternalPolicy,
    #[serde(rename = "reasonable-time")]
    ReasonableTime,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct AutomatedDecision {
    text: Option<String>,
    solely_automated: Option<bool>,
    significant_effect: Option<bool>,
    #[serde(default)]
    grounds: Vec<AutomatedDecisionGround>,
    #[serde(default)]
    laws: Vec<LawReference>,
    logic: Option<String>,
    logic_withheld: Option<bool>,
    significance: Option<String>,
    consequences: Option<String>,
    score: Option<ScoreWeight>,
    #[serde(default)]
    decided_by: Vec<String>,
    #[serde(default)]
    safeguards: Vec<DecisionSafeguard>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum AutomatedDecisionGround {
    #[serde(rename = "contract")]
    Contract,
    #[serde(rename = "authorised-by-law")]
    AuthorisedByLaw,
    #[serde(rename = "explicit-consent")]
    ExplicitConsent,
}

#[derive(Deserialize)]
pub(crate) enum ScoreWeight {
    #[serde(rename = "one-factor")]
    OneFactor,
    #[serde(rename = "decisive")]
    Decisive,
}

#[derive(Deserialize)]
pub(crate) enum DecisionSafeguard {
    #[serde(rename = "human-intervention")]
    HumanIntervention,
    #[serde(rename = "express-point-of-view")]
    ExpressPointOfView,
    #[serde(rename = "contest-decision")]
    ContestDecision,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RecordEntry {
    #[serde(default)]
    on_behalf_of: Vec<RecordedController>,
    department: Option<String>,
    steward: Option<String>,
    #[serde(default)]
    systems: Vec<String>,
    #[serde(default)]
    storage_locations: Vec<String>,
    #[serde(default)]
    security_measures: Vec<String>,
    no_measures: Option<String>,
    no_time_limit: Option<String>,
    time_limits_kept: Option<bool>,
    time_limits_deviation: Option<String>,
    #[serde(default)]
    transfer_safeguards: Vec<String>,
    impact_assessment: Option<Assessment>,
    interests_assessment: Option<Assessment>,
    #[serde(default)]
    other_assessments: Vec<Assessment>,
    #[serde(default)]
    processor_contracts: Vec<String>,
    consent_records: Option<String>,
    breach_procedure: Option<String>,
    breach_register: Option<String>,
    last_review: Option<String>,
    reviewed_by: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RecordedController {
    name: String,
    #[serde(default)]
    contacts: Vec<ContactPoint>,
    #[serde(default)]
    representatives: Vec<Representative>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Assessment {
    needed: Option<bool>,
    reference: Option<String>,
    url: Option<String>,
    date: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct FurtherProcessing {
    text: Option<String>,
    applies_to: Option<Part>,
    prior_notice: Option<bool>,
    #[serde(default)]
    limits: Vec<PurposeLimit>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Recipient {
    id: String,
    #[serde(default)]
    part_of: Vec<String>,
    name: Option<String>,
    resolved_name: Option<String>,
    category: Option<RecipientCategory>,
    label: Option<String>,
    address: Option<PostalAddress>,
    registration_number: Option<String>,
    vat_number: Option<String>,
    role: Option<RecipientRole>,
    role_term: Option<String>,
    #[serde(default)]
    services: Vec<String>,
    #[serde(default)]
    personal_data: Vec<String>,
    #[serde(default)]
    items: Vec<String>,
    #[serde(default)]
    processed_in: Vec<Place>,
    processed_in_text: Option<String>,
    policy_url: Option<String>,
    #[serde(default)]
    opt_out: Vec<ContactPoint>,
    own_purposes: Option<bool>,
    chosen_by_person: Option<bool>,
    condition: Option<String>,
    #[serde(default)]
    triggers: Vec<DisclosureTrigger>,
    #[serde(default)]
    claims: Vec<RecipientClaim>,
    exhaustive: Option<bool>,
    modality: Option<Modality>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum RecipientCategory {
    #[serde(rename = "service-providers")]
    ServiceProviders,
    #[serde(rename = "it-services")]
    ItServices,
    #[serde(rename = "hosting")]
    Hosting,
    #[serde(rename = "domain-registries")]
    DomainRegistries,
    #[serde(rename = "telecommunications")]
    Telecommunications,
    #[serde(rename = "software-providers")]
    SoftwareProviders,
    #[serde(rename = "group-members")]
    GroupMembers,
    #[serde(rename = "personnel")]
    Personnel,
    #[serde(rename = "contractors")]
    Contractors,
    #[serde(rename = "payment-services")]
    PaymentServices,
    #[serde(rename = "banks")]
    Banks,
    #[serde(rename = "credit-agencies")]
    CreditAgencies,
    #[serde(rename = "debt-collection")]
    DebtCollection,
    #[serde(rename = "fraud-prevention")]
    FraudPrevention,
    #[serde(rename = "identity-verification")]
    IdentityVerification,
    #[serde(rename = "messaging")]
    Messaging,
    #[serde(rename = "email-marketing")]
    EmailMarketing,
    #[serde(rename = "marketing-services")]
    MarketingServices,
    #[serde(rename = "analytics")]
    Analytics,
    #[serde(rename = "market-research")]
    MarketResearch,
    #[serde(rename = "advertising")]
    Advertising,
    #[serde(rename = "audience-matching")]
    AudienceMatching,
    #[serde(rename = "customer-support")]
    CustomerSupport,
    #[serde(rename = "accounting")]
    Accounting,
    #[serde(rename = "crm")]
    Crm,
    #[serde(rename = "erp")]
    Erp,
    #[serde(rename = "conferencing")]
    Conferencing,
    #[serde(rename = "logistics")]
    Logistics,
    #[serde(rename = "insurers")]
    Insurers,
    #[serde(rename = "professional-advisers")]
    ProfessionalAdvisers,
    #[serde(rename = "public-authorities")]
    PublicAuthorities,
    #[serde(rename = "courts")]
    Courts,
    #[serde(rename = "parties-to-proceedings")]
    PartiesToProceedings,
    #[serde(rename = "acquirer")]
    Acquirer,
    #[serde(rename = "investors")]
    Investors,
    #[serde(rename = "business-partners")]
    BusinessPartners,
    #[serde(rename = "resellers")]
    Resellers,
    #[serde(rename = "event-partners")]
    EventPartners,
    #[serde(rename = "social-networks")]
    SocialNetworks,
    #[serde(rename = "authentication-providers")]
    AuthenticationProviders,
    #[serde(rename = "healthcare-providers")]
    HealthcareProviders,
    #[serde(rename = "employers")]
    Employers,
    #[serde(rename = "recruitment")]
    Recruitment,
    #[serde(rename = "customers")]
    Customers,
    #[serde(rename = "other-users")]
    OtherUsers,
    #[serde(rename = "public")]
    Public,
    #[serde(rename = "third-parties")]
    ThirdParties,
    #[serde(rename = "other")]
    Other,
}

union! {
    pub(crate) enum RecipientRole {
        #[serde(rename = "unspecified")]
        Unspecified(RecipientRoleUnspecified),
        #[serde(rename = "processor")]
        Processor(RecipientRoleProcessor),
        #[serde(rename = "sub-processor")]
        SubProcessor(RecipientRoleSubProcessor),
        #[serde(rename = "controller")]
        Controller(RecipientRoleController),
        #[serde(rename = "joint-controller")]
        JointController(RecipientRoleJointController),
        #[serde(rename = "public-authority")]
        PublicAuthority(RecipientRolePublicAuthority),
        #[serde(rename = "personnel")]
        Personnel(RecipientRolePersonnel),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RecipientRoleUnspecified {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RecipientRoleProcessor {
    contract: Option<ProcessorContract>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RecipientRoleSubProcessor {
    engaged_by: Option<String>,
    contract: Option<ProcessorContract>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RecipientRoleController {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RecipientRoleJointController {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RecipientRolePublicAuthority {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RecipientRolePersonnel {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ProcessorContract {
    text: Option<String>,
    #[serde(default)]
    clauses: Vec<ProcessorClause>,
    sub_processor_authorisation: Option<SubProcessorAuthorisation>,
    objection_period: Option<String>,
    standard_clauses: Option<bool>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum ProcessorClause {
    #[serde(rename = "subject-matter")]
    SubjectMatter,
    #[serde(rename = "duration")]
    Duration,
    #[serde(rename = "nature-and-purpose")]
    NatureAndPurpose,
    #[serde(rename = "data-types")]
    DataTypes,
    #[serde(rename = "data-subject-categories")]
    DataSubjectCategories,
    #[serde(rename = "controller-obligations-and-rights")]
    ControllerObligationsAndRights,
    #[serde(rename = "sub-processor-authorisation")]
    SubProcessorAuthorisation,
    #[serde(rename = "sub-processor-changes-notified")]
    SubProcessorChangesNotified,
    #[serde(rename = "sub-processor-objection")]
    SubProcessorObjection,
    #[serde(rename = "documented-instructions")]
    DocumentedInstructions,
    #[serde(rename = "legal-requirement-notice")]
    LegalRequirementNotice,
    #[serde(rename = "confidentiality")]
    Confidentiality,
    #[serde(rename = "security")]
    Security,
    #[serde(rename = "assistance-with-rights")]
    AssistanceWithRights,
    #[serde(rename = "assistance-with-security")]
    AssistanceWithSecurity,
    #[serde(rename = "assistance-with-breach")]
    AssistanceWithBreach,
    #[serde(rename = "assistance-with-impact-assessment")]
    AssistanceWithImpactAssessment,
    #[serde(rename = "assistance-with-prior-consultation")]
    AssistanceWithPriorConsultation,
    #[serde(rename = "assistance-with-articles-32-to-36")]
    AssistanceWithArticles32To36,
    #[serde(rename = "deletion-or-return")]
    DeletionOrReturn,
    #[serde(rename = "demonstrate-compliance")]
    DemonstrateCompliance,
    #[serde(rename = "audits")]
    Audits,
    #[serde(rename = "infringing-instruction")]
    InfringingInstruction,
    #[serde(rename = "sub-processor-same-obligations")]
    SubProcessorSameObligations,
    #[serde(rename = "liability-for-sub-processors")]
    LiabilityForSubProcessors,
    #[serde(rename = "purpose-limited")]
    PurposeLimited,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum SubProcessorAuthorisation {
    #[serde(rename = "specific")]
    Specific,
    #[serde(rename = "general")]
    General,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct DisclosureTrigger {
    category: DisclosureTriggerCategory,
    text: Option<String>,
    prior_notice: Option<bool>,
    discretionary: Option<bool>,
    third_country_request: Option<bool>,
    safeguards: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum DisclosureTriggerCategory {
    #[serde(rename = "legal-requirement")]
    LegalRequirement,
    #[serde(rename = "legal-request")]
    LegalRequest,
    #[serde(rename = "protect-rights")]
    ProtectRights,
    #[serde(rename = "emergency")]
    Emergency,
    #[serde(rename = "fraud-investigation")]
    FraudInvestigation,
    #[serde(rename = "corporate-transaction")]
    CorporateTransaction,
    #[serde(rename = "consent")]
    Consent,
    #[serde(rename = "user-direction")]
    UserDirection,
    #[serde(rename = "refund")]
    Refund,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RecipientClaim {
    category: ClaimCategory,
    text: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum ClaimCategory {
    #[serde(rename = "gdpr-compliance")]
    GdprCompliance,
    #[serde(rename = "certification")]
    Certification,
    #[serde(rename = "adequacy")]
    Adequacy,
    #[serde(rename = "confidentiality")]
    Confidentiality,
    #[serde(rename = "policy-bound")]
    PolicyBound,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Transfer {
    applies_to: Option<Part>,
    importer: Option<String>,
    exporter_role: Option<Role>,
    importer_role: Option<Role>,
    onward_by_recipient: Option<bool>,
    #[serde(default)]
    destinations: Vec<Place>,
    destination_text: Option<String>,
    open_ended: Option<bool>,
    organisation: Option<String>,
    #[serde(default)]
    mechanisms: Vec<StatedMechanism>,
    adequacy_decision_absent: Option<bool>,
    #[serde(default)]
    copy_means: Vec<ContactPoint>,
    blank_copy_only: Option<bool>,
    #[serde(default)]
    supplementary_measures: Vec<String>,
    frequency: Option<TransferFrequency>,
    modality: Option<Modality>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct StatedMechanism {
    mechanism: Option<TransferMechanismDetail>,
    text: Option<String>,
    url: Option<String>,
    joined_by: Option<Conjunction>,
    reliance: Option<Reliance>,
    condition: Option<String>,
    concluded: Option<String>,
    #[serde(default)]
    cited_articles: Vec<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

union! {
    pub(crate) enum TransferMechanismDetail {
        #[serde(rename = "unspecified")]
        Unspecified(TransferMechanismDetailUnspecified),
        #[serde(rename = "adequacy-decision")]
        AdequacyDecision(TransferMechanismDetailAdequacyDecision),
        #[serde(rename = "public-authority-instrument")]
        PublicAuthorityInstrument(TransferMechanismDetailPublicAuthorityInstrument),
        #[serde(rename = "binding-corporate-rules")]
        BindingCorporateRules(TransferMechanismDetailBindingCorporateRules),
        #[serde(rename = "standard-contractual-clauses")]
        StandardContractualClauses(TransferMechanismDetailStandardContractualClauses),
        #[serde(rename = "authority-clauses")]
        AuthorityClauses(TransferMechanismDetailAuthorityClauses),
        #[serde(rename = "code-of-conduct")]
        CodeOfConduct(TransferMechanismDetailCodeOfConduct),
        #[serde(rename = "certification")]
        Certification(TransferMechanismDetailCertification),
        #[serde(rename = "ad-hoc-clauses")]
        AdHocClauses(TransferMechanismDetailAdHocClauses),
        #[serde(rename = "administrative-arrangement")]
        AdministrativeArrangement(TransferMechanismDetailAdministrativeArrangement),
        #[serde(rename = "international-agreement")]
        InternationalAgreement(TransferMechanismDetailInternationalAgreement),
        #[serde(rename = "derogation")]
        Derogation(TransferMechanismDetailDerogation),
        #[serde(rename = "compelling-legitimate-interests")]
        CompellingLegitimateInterests(TransferMechanismDetailCompellingLegitimateInterests),
        #[serde(rename = "processing-agreement")]
        ProcessingAgreement(TransferMechanismDetailProcessingAgreement),
        #[serde(rename = "uk-addendum")]
        UkAddendum(TransferMechanismDetailUkAddendum),
        #[serde(rename = "uk-transfer-agreement")]
        UkTransferAgreement(TransferMechanismDetailUkTransferAgreement),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailUnspecified {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailAdequacyDecision {
    #[serde(default)]
    countries: Vec<Country>,
    framework: Option<AdequacyFramework>,
    decision: Option<String>,
    organisation: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailPublicAuthorityInstrument {
    name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailBindingCorporateRules {
    rules: Option<BcrKind>,
    approved: Option<bool>,
    approved_by: Option<String>,
    url: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailStandardContractualClauses {
    decision: Option<SccSet>,
    #[serde(default)]
    modules: Vec<SccModule>,
    #[serde(default)]
    adapted_to: Vec<Regime>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailAuthorityClauses {
    authority: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailCodeOfConduct {
    name: Option<String>,
    binding_commitments: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailCertification {
    name: Option<String>,
    binding_commitments: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailAdHocClauses {
    authorised_by: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailAdministrativeArrangement {
    name: Option<String>,
    authorised_by: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailInternationalAgreement {
    name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailDerogation {
    derogation: Option<Derogation>,
    explicit: Option<bool>,
    risks_explained: Option<bool>,
    text: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailCompellingLegitimateInterests {
    #[serde(default)]
    interests: Vec<String>,
    authority_informed: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailProcessingAgreement {
    standard_clauses: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailUkAddendum {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TransferMechanismDetailUkTransferAgreement {}

#[derive(Deserialize)]
pub(crate) enum AdequacyFramework {
    #[serde(rename = "safe-harbour")]
    SafeHarbour,
    #[serde(rename = "eu-us-privacy-shield")]
    EuUsPrivacyShield,
    #[serde(rename = "eu-us-data-privacy-framework")]
    EuUsDataPrivacyFramework,
    #[serde(rename = "swiss-us-safe-harbour")]
    SwissUsSafeHarbour,
    #[serde(rename = "swiss-us-privacy-shield")]
    SwissUsPrivacyShield,
    #[serde(rename = "swiss-us-data-privacy-framework")]
    SwissUsDataPrivacyFramework,
    #[serde(rename = "uk-extension")]
    UkExtension,
}

#[derive(Deserialize)]
pub(crate) enum BcrKind {
    #[serde(rename = "controller")]
    Controller,
    #[serde(rename = "processor")]
    Processor,
}

#[derive(Deserialize)]
pub(crate) enum SccSet {
    #[serde(rename = "2001/497")]
    N2001497,
    #[serde(rename = "2002/16")]
    N200216,
    #[serde(rename = "2004/915")]
    N2004915,
    #[serde(rename = "2010/87")]
    N201087,
    #[serde(rename = "2021/914")]
    N2021914,
}

#[derive(Deserialize)]
pub(crate) enum SccModule {
    #[serde(rename = "controller-to-controller")]
    ControllerToController,
    #[serde(rename = "controller-to-processor")]
    ControllerToProcessor,
    #[serde(rename = "processor-to-processor")]
    ProcessorToProcessor,
    #[serde(rename = "processor-to-controller")]
    ProcessorToController,
}

#[derive(Deserialize)]
pub(crate) enum Derogation {
    #[serde(rename = "explicit-consent")]
    ExplicitConsent,
    #[serde(rename = "contract")]
    Contract,
    #[serde(rename = "contract-in-interest")]
    ContractInInterest,
    #[serde(rename = "public-interest")]
    PublicInterest,
    #[serde(rename = "legal-claims")]
    LegalClaims,
    #[serde(rename = "vital-interests")]
    VitalInterests,
    #[serde(rename = "public-register")]
    PublicRegister,
}

#[derive(Deserialize)]
pub(crate) enum Reliance {
    #[serde(rename = "relied")]
    Relied,
    #[serde(rename = "planned")]
    Planned,
    #[serde(rename = "exemplary")]
    Exemplary,
    #[serde(rename = "voluntary-adherence")]
    VoluntaryAdherence,
    #[serde(rename = "mentioned-only")]
    MentionedOnly,
}

#[derive(Deserialize)]
pub(crate) enum TransferFrequency {
    #[serde(rename = "occasional")]
    Occasional,
    #[serde(rename = "regular")]
    Regular,
    #[serde(rename = "every-use")]
    EveryUse,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RetentionRule {
    applies_to: Option<Part>,
    period: Option<RetentionPeriod>,
    #[serde(default)]
    end_actions: Vec<EndAction>,
    backups: Option<RetentionPeriod>,
    modality: Option<Modality>,
    discretionary: Option<bool>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum EndAction {
    #[serde(rename = "erase")]
    Erase,
    #[serde(rename = "delete")]
    Delete,
    #[serde(rename = "destroy")]
    Destroy,
    #[serde(rename = "anonymise")]
    Anonymise,
    #[serde(rename = "aggregate")]
    Aggregate,
    #[serde(rename = "pseudonymise")]
    Pseudonymise,
    #[serde(rename = "restrict")]
    Restrict,
    #[serde(rename = "isolate")]
    Isolate,
    #[serde(rename = "return")]
    Return,
    #[serde(rename = "archive")]
    Archive,
    #[serde(rename = "review")]
    Review,
    #[serde(rename = "deactivate")]
    Deactivate,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RightStatement {
    right: Right,
    label: Option<String>,
    #[serde(default)]
    cited_articles: Vec<String>,
    explained: Option<bool>,
    stance: Option<RightStance>,
    applies_to: Option<Part>,
    #[serde(default)]
    limits: Vec<RightLimit>,
    #[serde(default)]
    refusal_grounds: Vec<RefusalGround>,
    refusal_text: Option<String>,
    at_any_time: Option<bool>,
    presented_separately: Option<bool>,
    prior_processing_unaffected: Option<bool>,
    #[serde(default)]
    authorities: Vec<SupervisoryAuthority>,
    #[serde(default)]
    complaint_places: Vec<ComplaintPlace>,
    #[serde(default)]
    prerequisites: Vec<ComplaintPrerequisite>,
    #[serde(default)]
    contacts: Vec<ContactPoint>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum Right {
    #[serde(rename = "information")]
    Information,
    #[serde(rename = "access")]
    Access,
    #[serde(rename = "rectification")]
    Rectification,
    #[serde(rename = "erasure")]
    Erasure,
    #[serde(rename = "restriction")]
    Restriction,
    #[serde(rename = "recipient-notification")]
    RecipientNotification,
    #[serde(rename = "portability")]
    Portability,
    #[serde(rename = "objection")]
    Objection,
    #[serde(rename = "objection-to-direct-marketing")]
    ObjectionToDirectMarketing,
    #[serde(rename = "not-subject-to-automated-decision")]
    NotSubjectToAutomatedDecision,
    #[serde(rename = "human-intervention")]
    HumanIntervention,
    #[serde(rename = "express-point-of-view")]
    ExpressPointOfView,
    #[serde(rename = "contest-decision")]
    ContestDecision,
    #[serde(rename = "withdraw-consent")]
    WithdrawConsent,
    #[serde(rename = "lodge-complaint")]
    LodgeComplaint,
    #[serde(rename = "remedy-against-authority")]
    RemedyAgainstAuthority,
    #[serde(rename = "remedy-against-controller-or-processor")]
    RemedyAgainstControllerOrProcessor,
    #[serde(rename = "representation")]
    Representation,
    #[serde(rename = "compensation")]
    Compensation,
}

#[derive(Deserialize)]
pub(crate) enum RightStance {
    #[serde(rename = "stated")]
    Stated,
    #[serde(rename = "implied")]
    Implied,
    #[serde(rename = "refused")]
    Refused,
}

#[derive(Deserialize)]
pub(crate) enum RightLimit {
    #[serde(rename = "nationality")]
    Nationality,
    #[serde(rename = "residence")]
    Residence,
    #[serde(rename = "discretion")]
    Discretion,
    #[serde(rename = "reasons-required")]
    ReasonsRequired,
    #[serde(rename = "balancing")]
    Balancing,
    #[serde(rename = "fee")]
    Fee,
    #[serde(rename = "national-law")]
    NationalLaw,
    #[serde(rename = "regulation-conditions")]
    RegulationConditions,
    #[serde(rename = "unspecified")]
    Unspecified,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum RefusalGround {
    #[serde(rename = "manifestly-unfounded")]
    ManifestlyUnfounded,
    #[serde(rename = "excessive")]
    Excessive,
    #[serde(rename = "not-identified")]
    NotIdentified,
    #[serde(rename = "identification-impossible")]
    IdentificationImpossible,
    #[serde(rename = "rights-of-others")]
    RightsOfOthers,
    #[serde(rename = "legal-obligation")]
    LegalObligation,
    #[serde(rename = "legal-claims")]
    LegalClaims,
    #[serde(rename = "freedom-of-expression")]
    FreedomOfExpression,
    #[serde(rename = "restriction-by-law")]
    RestrictionByLaw,
    #[serde(rename = "disproportionate-effort")]
    DisproportionateEffort,
    #[serde(rename = "impracticable")]
    Impracticable,
    #[serde(rename = "discretion")]
    Discretion,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct SupervisoryAuthority {
    name: String,
    country: Option<Country>,
    #[serde(default)]
    contacts: Vec<ContactPoint>,
}

#[derive(Deserialize)]
pub(crate) enum ComplaintPlace {
    #[serde(rename = "residence")]
    Residence,
    #[serde(rename = "work")]
    Work,
    #[serde(rename = "infringement")]
    Infringement,
}

#[derive(Deserialize)]
pub(crate) enum ComplaintPrerequisite {
    #[serde(rename = "complain-to-controller-first")]
    ComplainToControllerFirst,
    #[serde(rename = "request-to-controller-first")]
    RequestToControllerFirst,
    #[serde(rename = "arbitration")]
    Arbitration,
    #[serde(rename = "mediation")]
    Mediation,
    #[serde(rename = "invited-to-contact-first")]
    InvitedToContactFirst,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RightsExercise {
    #[serde(default)]
    rights: Vec<Right>,
    applies_to: Option<Part>,
    #[serde(default)]
    contacts: Vec<ContactPoint>,
    procedure: Option<String>,
    identity_check: Option<IdentityCheck>,
    response_time: Option<String>,
    extension: Option<String>,
    extension_explained: Option<bool>,
    refusal_explained: Option<bool>,
    fee: Option<Fee>,
    #[serde(default)]
    limits: Vec<RightLimit>,
    #[serde(default)]
    refusal_grounds: Vec<RefusalGround>,
    refusal_text: Option<String>,
    #[serde(default)]
    governing_law: Vec<Country>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct IdentityCheck {
    scope: Option<IdentityCheckScope>,
    #[serde(default)]
    proofs: Vec<IdentityProof>,
    text: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum IdentityCheckScope {
    #[serde(rename = "in-case-of-doubt")]
    InCaseOfDoubt,
    #[serde(rename = "always")]
    Always,
    #[serde(rename = "unspecified")]
    Unspecified,
}

#[derive(Deserialize)]
pub(crate) enum IdentityProof {
    #[serde(rename = "identity-document")]
    IdentityDocument,
    #[serde(rename = "account-login")]
    AccountLogin,
    #[serde(rename = "contact-confirmation")]
    ContactConfirmation,
    #[serde(rename = "known-details")]
    KnownDetails,
    #[serde(rename = "additional-information")]
    AdditionalInformation,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Fee {
    practice: FeePractice,
    text: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum FeePractice {
    #[serde(rename = "free-of-charge")]
    FreeOfCharge,
    #[serde(rename = "fee-for-further-copies")]
    FeeForFurtherCopies,
    #[serde(rename = "fee-if-unfounded-or-excessive")]
    FeeIfUnfoundedOrExcessive,
    #[serde(rename = "fee-always")]
    FeeAlways,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ConsentStatement {
    applies_to: Option<Part>,
    #[serde(default)]
    signals: Vec<ConsentSignal>,
    claimed_as: Option<ConsentClaim>,
    #[serde(default)]
    covers: Vec<ConsentScope>,
    text: Option<String>,
    refusal: Option<ConsentRefusal>,
    explicit: Option<bool>,
    required_by: Option<ConsentLaw>,
    accept_steps: Option<u32>,
    refuse_steps: Option<u32>,
    refusal_harder: Option<bool>,
    bundled: Option<bool>,
    #[serde(default)]
    domains: Vec<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum ConsentSignal {
    #[serde(rename = "banner")]
    Banner,
    #[serde(rename = "checkbox")]
    Checkbox,
    #[serde(rename = "explicit-statement")]
    ExplicitStatement,
    #[serde(rename = "signature")]
    Signature,
    #[serde(rename = "opt-in-message")]
    OptInMessage,
    #[serde(rename = "settings-choice")]
    SettingsChoice,
    #[serde(rename = "browser-settings")]
    BrowserSettings,
    #[serde(rename = "pre-ticked-box")]
    PreTickedBox,
    #[serde(rename = "use-of-service")]
    UseOfService,
    #[serde(rename = "continued-browsing")]
    ContinuedBrowsing,
    #[serde(rename = "provision-of-data")]
    ProvisionOfData,
    #[serde(rename = "registration")]
    Registration,
    #[serde(rename = "subscription")]
    Subscription,
    #[serde(rename = "button")]
    Button,
    #[serde(rename = "device-permission")]
    DevicePermission,
    #[serde(rename = "contacting")]
    Contacting,
    #[serde(rename = "silence")]
    Silence,
    #[serde(rename = "inferred")]
    Inferred,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum ConsentClaim {
    #[serde(rename = "consent")]
    Consent,
    #[serde(rename = "acknowledgement")]
    Acknowledgement,
}

#[derive(Deserialize)]
pub(crate) enum ConsentScope {
    #[serde(rename = "whole-notice")]
    WholeNotice,
    #[serde(rename = "tracking")]
    Tracking,
    #[serde(rename = "direct-marketing")]
    DirectMarketing,
    #[serde(rename = "special-categories")]
    SpecialCategories,
    #[serde(rename = "transfers")]
    Transfers,
    #[serde(rename = "disclosure")]
    Disclosure,
    #[serde(rename = "automated-decisions")]
    AutomatedDecisions,
    #[serde(rename = "notice-changes")]
    NoticeChanges,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum ConsentRefusal {
    #[serde(rename = "service-refused")]
    ServiceRefused,
    #[serde(rename = "feature-loss")]
    FeatureLoss,
    #[serde(rename = "no-disadvantage")]
    NoDisadvantage,
}

#[derive(Deserialize)]
pub(crate) enum ConsentLaw {
    #[serde(rename = "gdpr")]
    Gdpr,
    #[serde(rename = "eprivacy")]
    Eprivacy,
    #[serde(rename = "other-law")]
    OtherLaw,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ProvisionRequirement {
    applies_to: Option<Part>,
    #[serde(default)]
    data_categories: Vec<DataCategory>,
    necessity: Option<ProvisionNecessity>,
    consequence: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum ProvisionNecessity {
    #[serde(rename = "statutory")]
    Statutory,
    #[serde(rename = "contractual")]
    Contractual,
    #[serde(rename = "contract-entry")]
    ContractEntry,
    #[serde(rename = "required")]
    Required,
    #[serde(rename = "optional")]
    Optional,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct SignalResponse {
    signal: BrowserSignal,
    text: Option<String>,
    response: Option<SignalTreatment>,
    applies_to: Option<Part>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum BrowserSignal {
    #[serde(rename = "do-not-track")]
    DoNotTrack,
    #[serde(rename = "global-privacy-control")]
    GlobalPrivacyControl,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
pub(crate) enum SignalTreatment {
    #[serde(rename = "honoured")]
    Honoured,
    #[serde(rename = "partly-honoured")]
    PartlyHonoured,
    #[serde(rename = "not-honoured")]
    NotHonoured,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ChildrenStatement {
    minimum_age: Option<u32>,
    #[serde(default)]
    stances: Vec<ChildrenStance>,
    regime: Option<ChildrenRegime>,
    law: Option<LawReference>,
    applies_to: Option<Part>,
    #[serde(default)]
    contacts: Vec<ContactPoint>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum ChildrenStance {
    #[serde(rename = "not-intended")]
    NotIntended,
    #[serde(rename = "no-knowing-collection")]
    NoKnowingCollection,
    #[serde(rename = "offered-to-children")]
    OfferedToChildren,
    #[serde(rename = "parental-authorisation-required")]
    ParentalAuthorisationRequired,
    #[serde(rename = "authorisation-by-customer")]
    AuthorisationByCustomer,
}

#[derive(Deserialize)]
pub(crate) enum ChildrenRegime {
    #[serde(rename = "gdpr")]
    Gdpr,
    #[serde(rename = "coppa")]
    Coppa,
    #[serde(rename = "unspecified")]
    Unspecified,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct SecurityMeasure {
    category: SecurityMeasureCategory,
    details: Option<String>,
    applies_to: Option<Part>,
    optional: Option<bool>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum SecurityMeasureCategory {
    #[serde(rename = "pseudonymisation")]
    Pseudonymisation,
    #[serde(rename = "encryption")]
    Encryption,
    #[serde(rename = "encryption-at-rest")]
    EncryptionAtRest,
    #[serde(rename = "encryption-in-transit")]
    EncryptionInTransit,
    #[serde(rename = "end-to-end-encryption")]
    EndToEndEncryption,
    #[serde(rename = "key-management")]
    KeyManagement,
    #[serde(rename = "confidentiality")]
    Confidentiality,
    #[serde(rename = "access-control")]
    AccessControl,
    #[serde(rename = "need-to-know")]
    NeedToKnow,
    #[serde(rename = "multi-factor-authentication")]
    MultiFactorAuthentication,
    #[serde(rename = "password-authentication")]
    PasswordAuthentication,
    #[serde(rename = "authorisation")]
    Authorisation,
    #[serde(rename = "physical-access-control")]
    PhysicalAccessControl,
    #[serde(rename = "network-security")]
    NetworkSecurity,
    #[serde(rename = "intrusion-detection")]
    IntrusionDetection,
    #[serde(rename = "monitoring")]
    Monitoring,
    #[serde(rename = "logging")]
    Logging,
    #[serde(rename = "resilience")]
    Resilience,
    #[serde(rename = "redundancy")]
    Redundancy,
    #[serde(rename = "tenant-separation")]
    TenantSeparation,
    #[serde(rename = "backup")]
    Backup,
    #[serde(rename = "disaster-recovery")]
    DisasterRecovery,
    #[serde(rename = "restoration-test")]
    RestorationTest,
    #[serde(rename = "regular-testing")]
    RegularTesting,
    #[serde(rename = "penetration-testing")]
    PenetrationTesting,
    #[serde(rename = "vulnerability-testing")]
    VulnerabilityTesting,
    #[serde(rename = "security-audit")]
    SecurityAudit,
    #[serde(rename = "risk-assessment")]
    RiskAssessment,
    #[serde(rename = "secure-development")]
    SecureDevelopment,
    #[serde(rename = "code-of-conduct")]
    CodeOfConduct,
    #[serde(rename = "certification")]
    Certification,
    #[serde(rename = "staff-instructions-and-confidentiality")]
    StaffInstructionsAndConfidentiality,
    #[serde(rename = "staff-training")]
    StaffTraining,
    #[serde(rename = "incident-management")]
    IncidentManagement,
    #[serde(rename = "security-policy")]
    SecurityPolicy,
    #[serde(rename = "privacy-by-design")]
    PrivacyByDesign,
    #[serde(rename = "privacy-by-default")]
    PrivacyByDefault,
    #[serde(rename = "anonymisation")]
    Anonymisation,
    #[serde(rename = "secure-deletion")]
    SecureDeletion,
    #[serde(rename = "generic")]
    Generic,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct AnonymisationStatement {
    #[serde(default)]
    techniques: Vec<AnonymisationTechnique>,
    treated_as_non_personal: Option<bool>,
    recipient_without_means: Option<bool>,
    applies_to: Option<Part>,
    #[serde(default)]
    uses: Vec<String>,
    retention: Option<RetentionPeriod>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum AnonymisationTechnique {
    #[serde(rename = "anonymised")]
    Anonymised,
    #[serde(rename = "aggregated")]
    Aggregated,
    #[serde(rename = "pseudonymised")]
    Pseudonymised,
    #[serde(rename = "de-identified")]
    DeIdentified,
    #[serde(rename = "hashed")]
    Hashed,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct SaleStatement {
    #[serde(default)]
    verbs: Vec<SaleVerb>,
    applies_to: Option<Part>,
    text: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum SaleVerb {
    #[serde(rename = "sell")]
    Sell,
    #[serde(rename = "trade")]
    Trade,
    #[serde(rename = "rent")]
    Rent,
    #[serde(rename = "exchange")]
    Exchange,
    #[serde(rename = "share")]
    Share,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RegimeClaim {
    regime: Regime,
    category: RegimeClaimCategory,
    text: Option<String>,
    law: Option<LawReference>,
    #[serde(default)]
    cited_articles: Vec<String>,
    date: Option<String>,
    url: Option<String>,
    prevails: Option<bool>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum RegimeClaimCategory {
    #[serde(rename = "application")]
    Application,
    #[serde(rename = "compliance")]
    Compliance,
    #[serde(rename = "certification")]
    Certification,
    #[serde(rename = "commitment")]
    Commitment,
    #[serde(rename = "subject-to-enforcement")]
    SubjectToEnforcement,
    #[serde(rename = "role-under")]
    RoleUnder,
    #[serde(rename = "acknowledged-invalid")]
    AcknowledgedInvalid,
    #[serde(rename = "liability-under")]
    LiabilityUnder,
    #[serde(rename = "feature-mapping")]
    FeatureMapping,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct DefinitionStatement {
    term: String,
    concept: Option<DefinedConcept>,
    meaning: Option<String>,
    as_regulation: Option<bool>,
    narrower: Option<bool>,
    #[serde(default)]
    cited_articles: Vec<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum DefinedConcept {
    #[serde(rename = "personal-data")]
    PersonalData,
    #[serde(rename = "data-subject")]
    DataSubject,
    #[serde(rename = "processing")]
    Processing,
    #[serde(rename = "pseudonymisation")]
    Pseudonymisation,
    #[serde(rename = "controller")]
    Controller,
    #[serde(rename = "processor")]
    Processor,
    #[serde(rename = "recipient")]
    Recipient,
    #[serde(rename = "third-party")]
    ThirdParty,
    #[serde(rename = "consent")]
    Consent,
    #[serde(rename = "special-categories")]
    SpecialCategories,
    #[serde(rename = "anonymous-data")]
    AnonymousData,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Changes {
    #[serde(default)]
    notices: Vec<ChangeNotice>,
    user_must_check: Option<bool>,
    acceptance_by_use: Option<bool>,
    discretionary: Option<bool>,
    history_url: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum ChangeNotice {
    #[serde(rename = "post-on-page")]
    PostOnPage,
    #[serde(rename = "date-on-page")]
    DateOnPage,
    #[serde(rename = "homepage-notice")]
    HomepageNotice,
    #[serde(rename = "direct-notice")]
    DirectNotice,
    #[serde(rename = "acceptance-asked")]
    AcceptanceAsked,
    #[serde(rename = "from-publication")]
    FromPublication,
    #[serde(rename = "no-notice")]
    NoNotice,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct OtherClause {
    category: OtherClauseCategory,
    text: Option<String>,
    url: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum OtherClauseCategory {
    #[serde(rename = "disclaimer")]
    Disclaimer,
    #[serde(rename = "acceptable-use")]
    AcceptableUse,
    #[serde(rename = "intellectual-property")]
    IntellectualProperty,
    #[serde(rename = "arbitration")]
    Arbitration,
    #[serde(rename = "complaint-handling")]
    ComplaintHandling,
    #[serde(rename = "data-location")]
    DataLocation,
    #[serde(rename = "account-closure")]
    AccountClosure,
    #[serde(rename = "processor-assistance")]
    ProcessorAssistance,
    #[serde(rename = "principle-claim")]
    PrincipleClaim,
    #[serde(rename = "user-advice")]
    UserAdvice,
    #[serde(rename = "security-notice")]
    SecurityNotice,
    #[serde(rename = "advertising")]
    Advertising,
    #[serde(rename = "governing-law")]
    GoverningLaw,
    #[serde(rename = "national-right")]
    NationalRight,
    #[serde(rename = "liability")]
    Liability,
    #[serde(rename = "other")]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Denial {
    item: NoticeItem,
    #[serde(default)]
    data_categories: Vec<DataCategory>,
    #[serde(default)]
    operations: Vec<ProcessingOperation>,
    #[serde(default)]
    technologies: Vec<TrackingTechnology>,
    #[serde(default)]
    purposes: Vec<PurposeCategory>,
    text: Option<String>,
    exception: Option<String>,
    modality: Option<Modality>,
    applies_to: Option<Part>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Gap {
    item: NoticeItem,
    reason: GapReason,
    applies_to: Option<Part>,
    note: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) enum GapReason {
    #[serde(rename = "lost-in-capture")]
    LostInCapture,
    #[serde(rename = "unreadable")]
    Unreadable,
    #[serde(rename = "not-encoded")]
    NotEncoded,
}
