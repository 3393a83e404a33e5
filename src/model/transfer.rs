//! Transfers to third countries and international organisations: Chapter V.

use crate::{
    base::{Article, Celex, Country, PartialDate, Text, WebUrl, union::union},
    model::{ContactPoint, Part, Unspecified, unspecified::unspecified},
    noun,
    terms::{
        AdequacyFramework, BcrKind, Conjunction, Derogation, Modality, Place, Regime, Reliance,
        Role, SccModule, SccSet, TransferFrequency, TransferMechanism,
    },
};

/// Data going to a third country or an international organisation (Art. 13(1)(f), 14(1)(f), 44).
///
/// One entry for each protection, with all the recipients that it is about. An entry that names no
/// part, destination or mechanism, and says how to obtain a copy or what else protects the data,
/// says it of all transfers.
///
/// ```
/// use gdpr_policy::{SccModule, SccSet, StandardContractualClauses, StatedMechanism, Transfer};
///
/// let mut clauses = StandardContractualClauses::default();
/// clauses.decision = Some(SccSet::Decision2021_914);
/// clauses.modules = vec![SccModule::ControllerToProcessor];
///
/// let mut transfer = Transfer::default();
/// transfer.destinations = vec!["US".parse()?];
/// transfer.mechanisms.push(StatedMechanism::new(clauses));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[noun]
pub struct Transfer {
    /// The recipients, activities and data that it is about; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// Whoever receives the data, in the words of the text, where no recipient of the policy does.
    pub importer: Option<Text>,
    /// The role of the exporter in this transfer.
    pub exporter_role: Option<Role>,
    /// The role of the importer in this transfer.
    pub importer_role: Option<Role>,
    /// Whether it is the recipient and not the controller who may export the data.
    pub onward_by_recipient: Option<bool>,
    /// The countries and regions that data goes to; those of the recipients where none is said.
    pub destinations: Vec<Place>,
    /// The destination in the words of the text, where terms do not say it.
    pub destination_text: Option<Text>,
    /// Whether the text leaves the destinations open, as "such as the USA" does.
    pub open_ended: Option<bool>,
    /// The international organisation that data goes to (Art. 4(26)).
    pub organisation: Option<Text>,
    /// What the text relies on or mentions (Art. 45 to 49).
    pub mechanisms: Vec<StatedMechanism>,
    /// Whether the text says that there is no adequacy decision (Art. 13(1)(f), 14(1)(f)).
    pub adequacy_decision_absent: Option<bool>,
    /// Ways to obtain a copy of the safeguards, or where they are (Art. 13(1)(f), 14(1)(f)).
    pub copy_means: Vec<ContactPoint>,
    /// Whether no more than the blank text of the clauses can be had, as on the Commission's page.
    pub blank_copy_only: Option<bool>,
    /// Measures beside the safeguards, in the words of the text (Art. 46(1)).
    pub supplementary_measures: Vec<Text>,
    /// How often the transfer is said to take place (Art. 49(1)).
    pub frequency: Option<TransferFrequency>,
    /// How firmly the text says that it takes place; asserted where nothing is said.
    pub modality: Option<Modality>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// A ground for a transfer as a text states it: which one, and how it is relied on.
///
/// A promise of "appropriate safeguards", or a link given as a guarantee, has its words in `text` or
/// its address in `url`, and no `mechanism`.
#[noun]
pub struct StatedMechanism {
    /// The mechanism with its particulars; left out where the text names none.
    #[optional]
    pub mechanism: TransferMechanismDetail,
    /// The mechanism as the text calls it.
    pub text: Option<Text>,
    /// An address that the text gives in its stead, or where it can be read.
    pub url: Option<WebUrl>,
    /// The word between this mechanism and the one before it; left out for a comma or a mere list.
    pub joined_by: Option<Conjunction>,
    /// How the text relies on it; relied on where nothing is said.
    pub reliance: Option<Reliance>,
    /// An "if", "where" or "only for" on which it is relied on, in the words of the text.
    pub condition: Option<Text>,
    /// When the instrument was concluded, where the text says: a day, a month or a year.
    pub concluded: Option<PartialDate>,
    /// The provisions that the text cites.
    pub cited_articles: Vec<Article>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

impl StatedMechanism {
    /// The entry for a mechanism; the rest is assigned.
    #[must_use]
    pub fn new(mechanism: impl Into<TransferMechanismDetail>) -> Self {
        Self {
            mechanism: mechanism.into(),
            ..Self::default()
        }
    }
}

union! {
    /// A ground for a transfer with what a text says about it, in force or not (Art. 45 to 49).
    ///
    /// `unspecified` is for a text that names none: it claims nothing and is never written.
    #[non_exhaustive]
    pub enum TransferMechanismDetail ("a transfer mechanism") {
        /// The text names none.
        Unspecified(Unspecified) = "unspecified";
        /// A decision that the destination protects data adequately (Art. 45).
        AdequacyDecision(Adequacy) = "adequacy-decision", speaks;
        /// An instrument between public authorities (Art. 46(2)(a)).
        PublicAuthorityInstrument(PublicAuthorityInstrument) = "public-authority-instrument", speaks;
        /// Binding corporate rules (Art. 46(2)(b), 47).
        BindingCorporateRules(BindingCorporateRules) = "binding-corporate-rules", speaks;
        /// Standard clauses of the Commission (Art. 46(2)(c)).
        StandardContractualClauses(StandardContractualClauses) = "standard-contractual-clauses", speaks;
        /// Standard clauses of a supervisory authority (Art. 46(2)(d)).
        AuthorityClauses(AuthorityClauses) = "authority-clauses", speaks;
        /// An approved code of conduct (Art. 46(2)(e)).
        CodeOfConduct(CodeOfConduct) = "code-of-conduct";
        /// An approved certification mechanism (Art. 46(2)(f)).
        Certification(Certification) = "certification";
        /// Contractual clauses that an authority authorised (Art. 46(3)(a)).
        AdHocClauses(AdHocClauses) = "ad-hoc-clauses", speaks;
        /// Provisions in an administrative arrangement (Art. 46(3)(b)).
        AdministrativeArrangement(AdministrativeArrangement) = "administrative-arrangement", speaks;
        /// An agreement behind a foreign judgment or decision (Art. 48).
        InternationalAgreement(InternationalAgreement) = "international-agreement", speaks;
        /// A derogation for a specific situation (Art. 49(1), first subparagraph).
        Derogation(DerogationDetail) = "derogation", speaks;
        /// Compelling legitimate interests (Art. 49(1), second subparagraph).
        CompellingLegitimateInterests(CompellingInterests) = "compelling-legitimate-interests", speaks;
        /// A contract between controller and processor, which is no ground for a transfer (Art. 28(3)).
        ProcessingAgreement(ProcessingAgreement) = "processing-agreement", speaks;
        /// The addendum by which the Union's clauses serve under the law of the United Kingdom.
        UkAddendum(UkAddendum) = "uk-addendum", speaks;
        /// The United Kingdom's own transfer agreement.
        UkTransferAgreement(UkTransferAgreement) = "uk-transfer-agreement", speaks;
    }
}

unspecified!(TransferMechanismDetail);

impl TransferMechanismDetail {
    /// Which mechanism it is, if the text names one.
    #[must_use]
    pub const fn transfer_mechanism(&self) -> Option<TransferMechanism> {
        Some(match self {
            Self::Unspecified(_) => return None,
            Self::AdequacyDecision(_) => TransferMechanism::AdequacyDecision,
            Self::PublicAuthorityInstrument(_) => TransferMechanism::PublicAuthorityInstrument,
            Self::BindingCorporateRules(_) => TransferMechanism::BindingCorporateRules,
            Self::StandardContractualClauses(_) => TransferMechanism::StandardContractualClauses,
            Self::AuthorityClauses(_) => TransferMechanism::AuthorityClauses,
            Self::CodeOfConduct(_) => TransferMechanism::CodeOfConduct,
            Self::Certification(_) => TransferMechanism::Certification,
            Self::AdHocClauses(_) => TransferMechanism::AdHocClauses,
            Self::AdministrativeArrangement(_) => TransferMechanism::AdministrativeArrangement,
            Self::InternationalAgreement(_) => TransferMechanism::InternationalAgreement,
            Self::Derogation(_) => TransferMechanism::Derogation,
            Self::CompellingLegitimateInterests(_) => {
                TransferMechanism::CompellingLegitimateInterests
            }
            Self::ProcessingAgreement(_) => TransferMechanism::ProcessingAgreement,
            Self::UkAddendum(_) => TransferMechanism::UkAddendum,
            Self::UkTransferAgreement(_) => TransferMechanism::UkTransferAgreement,
        })
    }
}

/// What a text says about an adequacy decision (Art. 45).
#[noun(inline)]
pub struct Adequacy {
    /// The destinations that the decision is said to cover.
    pub countries: Vec<Country>,
    /// The framework that the recipient takes part in.
    pub framework: Option<AdequacyFramework>,
    /// The decision by its CELEX number.
    pub decision: Option<Celex>,
    /// Whom it is said to cover: the participant of a framework, or an international organisation.
    pub organisation: Option<Text>,
}

/// What a text says about an instrument between public authorities (Art. 46(2)(a)).
#[noun(inline)]
pub struct PublicAuthorityInstrument {
    /// The instrument in the words of the text.
    pub name: Option<Text>,
}

/// What a text says about binding corporate rules (Art. 46(2)(b), 47).
#[noun(inline)]
pub struct BindingCorporateRules {
    /// Whether they are for the group's own data or for data of its customers.
    pub rules: Option<BcrKind>,
    /// Whether they are said to be approved (Art. 47(1)).
    pub approved: Option<bool>,
    /// The authority that is said to have approved them.
    pub approved_by: Option<Text>,
    /// Where they are published.
    pub url: Option<WebUrl>,
}

/// What a text says about standard clauses of the Commission (Art. 46(2)(c)).
#[noun(inline)]
pub struct StandardContractualClauses {
    /// The set, by the number of its decision; absent where the text names none.
    pub decision: Option<SccSet>,
    /// The modules of the set of 2021.
    pub modules: Vec<SccModule>,
    /// The laws to which the text says that the clauses are adapted.
    pub adapted_to: Vec<Regime>,
}

/// What a text says about standard clauses of an authority (Art. 46(2)(d)).
#[noun(inline)]
pub struct AuthorityClauses {
    /// The authority that adopted them.
    pub authority: Option<Text>,
}

/// What a text says about a code of conduct (Art. 40, 46(2)(e)).
#[noun(inline)]
pub struct CodeOfConduct {
    /// The code.
    pub name: Option<Text>,
    /// Whether the importer is said to have made binding commitments.
    pub binding_commitments: Option<bool>,
}

/// What a text says about a certification (Art. 42, 46(2)(f)).
#[noun(inline)]
pub struct Certification {
    /// The certification.
    pub name: Option<Text>,
    /// Whether the importer is said to have made binding commitments.
    pub binding_commitments: Option<bool>,
}

/// What a text says about clauses that an authority authorised (Art. 46(3)(a)).
#[noun(inline)]
pub struct AdHocClauses {
    /// The authority that is said to have authorised them (Art. 46(3)).
    pub authorised_by: Option<Text>,
}

/// What a text says about an arrangement between public authorities (Art. 46(3)(b)).
#[noun(inline)]
pub struct AdministrativeArrangement {
    /// The arrangement in the words of the text.
    pub name: Option<Text>,
    /// The authority that is said to have authorised it (Art. 46(3)).
    pub authorised_by: Option<Text>,
}

/// What a text says about an international agreement (Art. 48).
///
/// Art. 48 is about requests of foreign courts and authorities. It gives no ground for a transfer:
/// one of Arts 45 to 49 is needed beside it.
#[noun(inline)]
pub struct InternationalAgreement {
    /// The agreement in the words of the text.
    pub name: Option<Text>,
}

/// What a text says about a derogation (Art. 49(1)).
#[noun(inline)]
pub struct DerogationDetail {
    /// Which of the situations; absent where the text names none.
    pub derogation: Option<Derogation>,
    /// Whether the text calls the consent explicit (Art. 49(1)(a)).
    pub explicit: Option<bool>,
    /// Whether the risks are explained, or said to be explained when consent is asked (Art. 49(1)(a)).
    pub risks_explained: Option<bool>,
    /// The necessity, in the words of the text.
    pub text: Option<Text>,
}

/// What a text says about compelling legitimate interests (Art. 49(1), second subparagraph).
#[noun(inline)]
pub struct CompellingInterests {
    /// The interests, of which people must be informed.
    pub interests: Vec<Text>,
    /// Whether the supervisory authority is said to be informed.
    pub authority_informed: Option<bool>,
}

/// What a text says about a processing agreement as if it carried a transfer (Art. 28(3)).
#[noun(inline)]
pub struct ProcessingAgreement {
    /// Whether it is said to use the clauses of Decision (EU) 2021/915 (Art. 28(7)).
    pub standard_clauses: Option<bool>,
}

/// The addendum of the United Kingdom to the Union's clauses.
#[noun(inline)]
pub struct UkAddendum {}

/// The international data transfer agreement of the United Kingdom.
#[noun(inline)]
pub struct UkTransferAgreement {}
