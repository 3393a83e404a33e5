//! The checklist: what Arts 12 to 14, and the provisions behind them, ask of a notice, and which
//! rules answer.
//!
//! One row an item. A rule that *decides* it can make it met; one that *serves* it can only breach
//! it. What is asked but no text can show has a row, too: it is never assessed.

use crate::{base::Source, terms::NoticeItem};

/// An item of the checklist, and the rules behind its answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct ItemRow {
    /// The item.
    pub item: Item,
    /// The provisions that ask for it.
    pub sources: &'static [Source],
    /// When it is asked for.
    pub condition: &'static str,
    /// The codes of the rules that decide whether it is met.
    pub deciding: &'static [&'static str],
    /// The codes of the rules that can breach it besides.
    pub serving: &'static [&'static str],
    /// How much of it a text can show.
    pub shown: Shown,
}

/// How much of an item the text of a notice can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shown {
    /// All of it.
    InTheText,
    /// Breaches only: that it is met, no rule can say, and why.
    InPart(&'static str),
    /// Nothing, and why.
    Elsewhere(&'static str),
}

macro_rules! items {
    ($(
        $(#[doc = $doc:literal])+
        $item:ident = $name:literal, [$($source:literal),+], $condition:literal
            $(never met: $part:literal)? $(outside: $outside:literal)?;
            decided by [$($deciding:literal),*],
            served by [$($serving:literal),*];
    )+) => {
        /// An item of the checklist.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Item {
            $($(#[doc = $doc])+ $item,)+
        }

        impl Item {
            /// The name of the item in reports, such as `legal_basis`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$item => $name,)+
                }
            }

            /// What it asks for, as a sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$item => crate::base::vocabulary::prose(concat!($($doc),+)),)+
                }
            }
        }

        /// Every item of the checklist, with its rules.
        pub static CHECKLIST: &[ItemRow] = &[$(
            ItemRow {
                item: Item::$item,
                sources: &[$(Source::constant($source)),+],
                condition: $condition,
                deciding: &[$($deciding),*],
                serving: &[$($serving),*],
                shown: crate::base::vocabulary::first!(
                    $(Shown::InPart($part),)? $(Shown::Elsewhere($outside),)? Shown::InTheText
                ),
            },
        )+];
    };
}

items! {
    /// Who the controller is, and how to reach it.
    ControllerIdentity = "controller_identity", ["13(1)(a)", "14(1)(a)"], "always";
        decided by ["controller-missing", "controller-contact-missing"],
        served by ["controller-unidentified", "controller-contact-incomplete", "contact-unusable", "controller-entity-ambiguous", "controller-allocation-unclear", "role-contradiction"];

    /// The representative.
    Representative = "representative", ["13(1)(a)", "14(1)(a)"], "where Art. 27 asks for one";
        decided by ["representative-missing"],
        served by ["representative-undetermined", "representative-not-in-union"];

    /// How to reach the data protection officer.
    DpoContact = "dpo_contact", ["13(1)(b)", "14(1)(b)"], "where there is a data protection officer";
        decided by ["dpo-contact-missing", "dpo-missing"],
        served by ["contact-unusable", "dpo-generic-contact"];

    /// What the processing is for.
    Purposes = "purposes", ["13(1)(c)", "14(1)(c)"], "always";
        decided by ["purpose-missing"],
        served by ["purpose-unlinked", "purpose-open-ended", "purpose-generic", "purpose-testing", "data-credentials-unexplained"];

    /// Why it is lawful.
    LegalBasis = "legal_basis", ["13(1)(c)", "14(1)(c)"], "always";
        decided by ["legal-basis-missing", "legal-basis-unlinked"],
        served by ["purpose-marketing-basis-unclear", "legal-basis-none-of-six", "legal-basis-ungrounded", "legal-basis-alternative", "legal-basis-mislabelled", "legal-basis-contradictory", "legal-basis-advertising-on-contract", "legal-basis-advertising-on-interests", "legal-basis-improvement-on-contract", "legal-basis-incomplete", "legal-basis-obligation-law-unspecified", "legal-basis-obligation-foreign-law", "legal-basis-public-task-without-law", "legal-basis-public-authority-interests", "legal-basis-contract-not-party", "consent-not-valid-signal"];

    /// Which interests are pursued.
    LegitimateInterests = "legitimate_interests", ["13(1)(d)", "14(2)(b)"], "where processing rests on Art. 6(1)(f)";
        decided by ["legitimate-interest-missing"],
        served by ["legitimate-interest-unspecified"];

    /// Which data it is.
    DataCategories = "data_categories", ["14(1)(d)"], "where data is obtained elsewhere";
        decided by ["personal-data-missing"],
        served by ["data-inconsistent"];

    /// Who receives it.
    Recipients = "recipients", ["13(1)(e)", "14(1)(e)"], "where there are any";
        decided by ["recipient-missing"],
        served by ["recipient-vague-category", "recipient-list-gap", "recipient-role-mismatch", "recipient-unsubstantiated-claim", "disclosure-discretionary"];

    /// That it goes to a third country.
    TransferIntention = "transfer_intention", ["13(1)(f)", "14(1)(f)"], "where data goes to a third country or an international organisation";
        decided by ["transfer-undisclosed-likely", "transfer-destination-missing"],
        served by ["transfer-no-third-country"];

    /// Whether there is an adequacy decision.
    TransferAdequacy = "transfer_adequacy", ["13(1)(f)", "14(1)(f)"], "with every such transfer";
        decided by ["transfer-safeguard-missing"],
        served by ["transfer-adequacy-absence-unstated", "transfer-adequacy-country-missing", "transfer-adequacy-scope"];

    /// The safeguards, and how to have a copy.
    TransferSafeguards = "transfer_safeguards", ["13(1)(f)", "14(1)(f)"], "for transfers under Art. 46, 47 or the second subparagraph of Art. 49(1)";
        decided by ["transfer-safeguard-missing", "transfer-copy-means-missing"],
        served by ["transfer-safeguard-hedged", "transfer-scc-module-mismatch", "transfer-scc-importer-under-regulation", "transfer-scc-not-a-transfer-tool", "transfer-other-regime-instrument", "transfer-adhoc-authorisation-missing", "transfer-us-gap"];

    /// How long it is kept.
    Retention = "retention", ["13(2)(a)", "14(2)(a)"], "always; criteria where no period can be given";
        decided by ["retention-missing", "retention-partial"],
        served by ["anonymisation-deidentified", "retention-criteria-vague", "retention-circular", "retention-until-request", "retention-account-open-ended", "retention-indefinite", "retention-contradictory", "retention-start-missing", "retention-elapsed", "retention-after-withdrawal"];

    /// The rights that can be asked for.
    RightsRequests = "rights_requests", ["13(2)(b)", "14(2)(c)"], "always";
        decided by ["rights-missing"],
        served by ["marketing-objection-conditional", "rights-refused", "rights-identification-claim", "rights-partial"];

    /// That consent can be withdrawn.
    WithdrawConsent = "withdraw_consent", ["13(2)(c)", "14(2)(d)"], "where processing rests on Art. 6(1)(a) or 9(2)(a)";
        decided by ["consent-withdrawal-missing"],
        served by ["consent-withdrawal-not-at-any-time", "consent-withdrawal-effect-missing"];

    /// That one can complain to an authority.
    Complaint = "complaint", ["13(2)(d)", "14(2)(e)"], "always";
        decided by ["complaint-missing"],
        served by ["complaint-authority-unnamed", "complaint-authority-wrong", "complaint-conditional"];

    /// Whether data must be given, and what follows if not.
    ProvisionRequirement = "provision_requirement", ["13(2)(e)"], "where data is collected from the person";
        decided by ["provision-missing"],
        served by ["provision-partial", "provision-contradictory"];

    /// Where data comes from.
    Source = "source", ["14(2)(f)"], "where data is obtained elsewhere";
        decided by ["source-missing"],
        served by ["source-vague", "source-audience-not-informed"];

    /// Decisions by machine.
    Adm = "adm", ["13(2)(f)", "14(2)(g)"], "where there are decisions under Art. 22(1) or (4)";
        decided by ["automated-decision-logic-missing"],
        served by ["automated-decision-score", "automated-decision-possible", "profiling-unexplained"];

    /// Another purpose, for data collected from the person.
    Further13 = "further13", ["13(3)"], "before processing for another purpose";
        decided by ["purpose-further-processing"],
        served by [];

    /// Another purpose, for data obtained elsewhere.
    Further14 = "further14", ["14(4)"], "before processing for another purpose";
        decided by ["purpose-further-processing"],
        served by [];

    /// The exception for disproportionate effort.
    Ex14B = "ex14b", ["14(5)(b)"], "where this exception is claimed";
        decided by ["source-exemption-unsupported"],
        served by [];

    /// The exception for what a law lays down.
    Ex14C = "ex14c", ["14(5)(c)"], "where this exception is claimed";
        decided by ["source-exemption-unsupported"],
        served by [];

    /// The exception for professional secrecy.
    Ex14D = "ex14d", ["14(5)(d)"], "where this exception is claimed";
        decided by ["source-exemption-unsupported"],
        served by [];

    /// What a processor does with data in the end.
    P28G = "p28_g", ["28(3)(g)"], "in a document of a processor";
        decided by [],
        served by ["processor-return-missing"];

    /// Leave to engage other processors.
    P28_2 = "p28_2", ["28(2)"], "where a processor engages others";
        decided by ["processor-sub-authorisation-missing"],
        served by [];

    /// A processor that decides on purposes.
    P28_10 = "p28_10", ["28(10)"], "where a processor decides on purposes";
        decided by ["role-processor-own-interest"],
        served by [];

    /// The essence of an arrangement of joint controllers.
    J26_2 = "j26_2", ["26(2)"], "for joint controllers";
        decided by ["joint-controllers-essence-missing"],
        served by ["recipient-joint-control-unaddressed"];

    /// Rights against each joint controller.
    J26_3 = "j26_3", ["26(3)"], "for joint controllers";
        decided by ["joint-controllers-rights-restricted"],
        served by [];

    /// Consent that is told apart from other matters.
    C7_2 = "c7_2", ["7(2)"], "where consent is asked for in writing";
        decided by ["consent-acknowledgement"],
        served by [];

    /// Consent that is as easy to withdraw as to give.
    C7_3 = "c7_3", ["7(3)"], "where consent is asked for";
        decided by ["consent-withdrawal-means-missing", "consent-withdrawal-harder"],
        served by [];

    /// Consent that is freely given.
    C7_4 = "c7_4", ["7(4)"], "where consent is asked for";
        decided by ["consent-bundled"],
        served by ["consent-for-required-data", "consent-imbalance"];

    /// What allows data on criminal matters.
    S10 = "s10", ["10"], "for data on criminal matters";
        decided by ["criminal-data-authority-missing"],
        served by [];

    /// That the person cannot be identified.
    I11_2 = "i11_2", ["11(2)"], "where the controller claims that it cannot identify the person";
        decided by ["rights-identification-claim"],
        served by [];

    /// The right to object to direct marketing.
    O21_2 = "o21_2", ["21(2)", "21(3)"], "for direct marketing";
        decided by ["marketing-opt-out-missing", "marketing-objection-conditional"],
        served by [];

    /// The right to object, apart from other information.
    O21_4 = "o21_4", ["21(4)"], "where processing rests on Art. 6(1)(e) or (f), and for direct marketing";
        decided by ["rights-objection-not-distinct"],
        served by [];

    /// Safeguards of decisions by machine.
    A22_3 = "a22_3", ["22(3)"], "for decisions under Art. 22(2)(a) or (c)";
        decided by ["automated-decision-safeguards-missing"],
        served by [];

    /// Decisions by machine on special categories.
    A22_4 = "a22_4", ["22(4)"], "for such decisions on special categories";
        decided by ["automated-decision-special-categories"],
        served by [];

    /// When requests are answered.
    M12_3 = "m12_3", ["12(3)"], "for requests under Arts 15 to 22";
        decided by ["rights-time-limit-exceeded"],
        served by [];

    /// That answers are free of charge.
    M12_5 = "m12_5", ["12(5)"], "for requests under Arts 15 to 22";
        decided by ["rights-fee"],
        served by [];

    /// Which proof of identity is asked for.
    M12_6 = "m12_6", ["12(6)"], "for requests under Arts 15 to 22";
        decided by ["rights-identity-check-excessive"],
        served by [];

    /// The ground of decisions by machine.
    A22_2 = "a22_2", ["22(2)"], "for decisions under Art. 22(1)";
        decided by ["automated-decision-ground-missing"],
        served by [];

    /// Consent of a child.
    C8 = "c8", ["8(1)"], "for online services offered to a child";
        decided by ["children-authorisation-missing"],
        served by ["children-foreign-age"];

    /// Compelling interests in a transfer.
    D49_1_2 = "d49_1_2", ["49(1) second subparagraph"], "for transfers for compelling legitimate interests";
        decided by ["transfer-compelling-interests-incomplete"],
        served by ["transfer-derogation-public-authority"];

    /// Explicit consent to a transfer.
    D49_1A = "d49_1a", ["49(1)(a)"], "for transfers on explicit consent";
        decided by ["transfer-consent-risks-missing"],
        served by ["transfer-derogation-systematic", "transfer-derogation-public-authority"];

    /// Consent to marketing messages.
    E13 = "e13", ["Directive 2002/58/EC 13"], "for marketing by electronic mail, calling machine or fax";
        decided by ["marketing-consent-missing", "marketing-soft-opt-in-incomplete"],
        served by ["marketing-third-party-offers"];

    /// Consent to cookies and the like.
    E5_3 = "e5_3", ["Directive 2002/58/EC 5(3)"], "for what is stored or read on the device of the person";
        decided by ["tracking-information-incomplete", "tracking-consent-unclear"],
        served by ["consent-not-valid-signal", "tracking-exemption-unfounded", "tracking-refusal-harder", "tracking-device-location"];

    /// Concise, transparent, intelligible, in clear and plain language.
    F12_1 = "f12_1", ["12(1)"], "always" never met: "its form is not all in the text";
        decided by [],
        served by ["document-undated", "document-stale", "document-language-audience", "document-language-quality", "document-misnamed", "document-dangling-reference", "document-mixed-content", "document-contradiction", "document-placeholder", "document-unused-entry", "role-unaddressed", "role-terminology", "definition-personal-data-narrowed", "anonymisation-pseudonymised-as-anonymous", "anonymisation-identifier-kept", "rights-mislabelled", "changes-user-must-check", "changes-post-only", "changes-acceptance-by-use", "regime-overrides-policy", "regime-obsolete", "regime-misattributed"];

    /// Rights that are made easy to exercise.
    F12_2 = "f12_2", ["12(2)"], "always";
        decided by ["rights-exercise-hindered"],
        served by ["contact-kind-mismatch", "rights-refusal-grounds"];

    /// What a contract with a processor must hold.
    P28 = "p28", ["28(3)"], "where the contract with the processor is the document";
        decided by ["processor-contract-incomplete"],
        served by [];

    /// The condition for special categories of data.
    S9_2 = "s9_2", ["9(2)"], "for special categories of data";
        decided by ["special-category-condition-missing"],
        served by ["special-category-consent-not-explicit", "special-category-law-missing", "special-category-condition-unused"];

    /// When the person is told.
    T13 = "t13", ["13(1)"], "whenever data is collected from the person" outside: "when people are told is not in the text";
        decided by [],
        served by [];

    /// When the person is told.
    T14 = "t14", ["14(3)"], "whenever data is obtained elsewhere" outside: "when people are told is not in the text";
        decided by [],
        served by [];

    /// The exception for what people know already.
    Ex13 = "ex13", ["13(4)"], "where people have the information" outside: "what people know already is not in the text";
        decided by [],
        served by [];

    /// The exception for what people know already.
    Ex14A = "ex14a", ["14(5)(a)"], "where people have the information" outside: "what people know already is not in the text";
        decided by [],
        served by [];
}

impl Item {
    /// The items of the checklist that an item of a notice belongs to; none for what no provision
    /// asks for.
    pub(crate) const fn of(item: NoticeItem) -> &'static [Self] {
        match item {
            NoticeItem::ControllerIdentity | NoticeItem::ControllerContact => {
                &[Self::ControllerIdentity]
            }
            NoticeItem::JointControllers => &[Self::J26_2],
            NoticeItem::Representative => &[Self::Representative],
            NoticeItem::DataProtectionOfficer => &[Self::DpoContact],
            NoticeItem::DataCategories => &[Self::DataCategories],
            NoticeItem::SpecialCategories => &[Self::S9_2],
            NoticeItem::CriminalData => &[Self::S10],
            NoticeItem::Sources => &[Self::Source],
            NoticeItem::Purposes => &[Self::Purposes],
            NoticeItem::FurtherProcessing => &[Self::Further13, Self::Further14],
            NoticeItem::LegalBases => &[Self::LegalBasis],
            NoticeItem::LegitimateInterests => &[Self::LegitimateInterests],
            NoticeItem::Recipients => &[Self::Recipients],
            NoticeItem::ProcessorContract => &[Self::P28],
            NoticeItem::Transfers => &[Self::TransferIntention],
            NoticeItem::TransferSafeguards | NoticeItem::TransferCopyMeans => {
                &[Self::TransferSafeguards]
            }
            NoticeItem::Retention => &[Self::Retention],
            NoticeItem::Rights => &[Self::RightsRequests],
            NoticeItem::RightsExercise => &[Self::F12_2],
            NoticeItem::Withdrawal => &[Self::WithdrawConsent],
            NoticeItem::Complaint => &[Self::Complaint],
            NoticeItem::Provision => &[Self::ProvisionRequirement],
            NoticeItem::AutomatedDecisions | NoticeItem::Profiling => &[Self::Adm],
            NoticeItem::Consents => &[Self::C7_2, Self::C7_4],
            NoticeItem::Tracking | NoticeItem::TrackingDetails => &[Self::E5_3],
            NoticeItem::DirectMarketing | NoticeItem::MarketingOptOut => &[Self::O21_2],
            NoticeItem::Children => &[Self::C8],
            NoticeItem::Roles
            | NoticeItem::Scope
            | NoticeItem::DocumentDates
            | NoticeItem::DataSubjects
            | NoticeItem::SecurityMeasures
            | NoticeItem::Anonymisation
            | NoticeItem::Sale
            | NoticeItem::RegimeClaims
            | NoticeItem::Definitions
            | NoticeItem::Changes
            | NoticeItem::Other => &[],
        }
    }
}

/// The rules whose findings say themselves which item they are about: that of the denial, that of
/// the mechanism.
pub static BY_FINDING: &[&str] = &[
    "contact-unusable",
    "document-denial-contradicted",
    "transfer-mechanism-invalid",
    "transfer-mechanism-will-lapse",
];

/// The rules that serve no item: about the encoding, or another regime.
pub static WITHOUT_ITEM: &[&str] = &[
    "document-not-captured",
    "document-unresolved-id",
    "document-duplicate-id",
    "document-empty-entry",
    "regime-other-representative",
    "record-assessment-unreferenced",
    "record-controller-incomplete",
    "record-controller-unnamed",
    "record-data-missing",
    "record-operations-missing",
    "record-people-missing",
    "record-purpose-missing",
    "record-recipients-missing",
    "record-safeguards-undocumented",
    "record-security-missing",
    "record-time-limit-missing",
    "record-transfer-unidentified",
];
