//! Transfers to third countries and international organisations: Chapter V.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Article, Celex, Country, Date, Id, Text, WebUrl, union::union},
    model::unspecified::unspecified,
    model::{ContactPoint, Unspecified},
    terms::{
        AdequacyFramework, BcrKind, Derogation, MechanismsRelation, Modality, Regime, Region,
        Reliance, Role, SccModule, SccSet, TransferFrequency, TransferMechanism,
    },
};

/// Data going to a third country or an international organisation (Art. 13(1)(f), 14(1)(f), 44).
///
/// ```
/// use gdpr_policy::{
///     Countries, SccModule, SccSet, StandardContractualClauses, StatedMechanism, Transfer,
/// };
///
/// let mut clauses = StandardContractualClauses::default();
/// clauses.decision = Some(SccSet::Decision2021_914);
/// clauses.modules = vec![SccModule::ControllerToProcessor];
///
/// let mut countries = Countries::default();
/// countries.countries = vec!["US".parse()?];
///
/// let mut transfer = Transfer::default();
/// transfer.destination = countries.into();
/// transfer.mechanisms.push(StatedMechanism::new(clauses));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Transfer {
    /// The recipients that the data goes to, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Id>,
    /// Whoever receives the data, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importer: Option<Text>,
    /// The role of the exporter in this transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exporter_role: Option<Role>,
    /// The role of the importer in this transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importer_role: Option<Role>,
    /// Whether it is the recipient and not the controller who may export the data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onward_by_recipient: Option<bool>,
    /// Where the data goes (Art. 13(1)(f), 14(1)(f)).
    #[serde(default, skip_serializing_if = "Destination::is_unspecified")]
    pub destination: Destination,
    /// The activities that the transfer is part of, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id>,
    /// The data that is transferred, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<Id>,
    /// The laws under which the transfer is described; the GDPR where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regimes: Vec<Regime>,
    /// What the text relies on or mentions (Art. 45 to 49).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mechanisms: Vec<StatedMechanism>,
    /// How the mechanisms relate on which the transfer rests; absent for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mechanisms_relation: Option<MechanismsRelation>,
    /// Whether the text says that there is no adequacy decision (Art. 13(1)(f), 14(1)(f)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adequacy_decision_absent: Option<bool>,
    /// Ways to obtain a copy of the safeguards, or where they are (Art. 13(1)(f), 14(1)(f)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copy_means: Vec<ContactPoint>,
    /// Measures beside the safeguards, in the words of the text (Art. 46(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supplementary_measures: Vec<Text>,
    /// How often the transfer is said to take place (Art. 49(1)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<TransferFrequency>,
    /// How firmly the text says that it takes place; asserted where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modality: Option<Modality>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

union! {
    /// Where data goes.
    ///
    /// `unspecified` is for a text that does not say: it claims nothing and is never written.
    #[non_exhaustive]
    pub enum Destination ("a destination") {
        /// The text does not say.
        Unspecified(Unspecified) = "unspecified";
        /// Countries that are named.
        Countries(Countries) = "countries";
        /// Anywhere outside the EEA, or a region.
        Region(RegionDestination) = "region";
        /// An international organisation (Art. 4(26)).
        InternationalOrganisation(InternationalOrganisation) = "international-organisation";
    }
}

unspecified!(Destination);

/// Countries that the text names as a destination.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Countries {
    /// The countries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Whether the text leaves the list open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub among_others: Option<bool>,
}

/// A region that the text names as a destination.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RegionDestination {
    /// The region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// The region in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
}

/// An organisation governed by international law (Art. 4(26)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct InternationalOrganisation {
    /// The name of the organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
}

/// A ground for a transfer as a text states it: which one, and how it is relied on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct StatedMechanism {
    /// The mechanism with its particulars.
    pub mechanism: TransferMechanismDetail,
    /// How the text relies on it; relied on where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reliance: Option<Reliance>,
    /// The condition or the wording by which it is relied on, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Text>,
    /// The destinations that it covers, where the text says which.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// The recipients that it covers, by id, where the text says which.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Id>,
    /// The day on which the instrument was concluded, where the text says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concluded: Option<Date>,
    /// The provisions that the text cites.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited_articles: Vec<Article>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl StatedMechanism {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(mechanism: impl Into<TransferMechanismDetail>) -> Self {
        Self {
            mechanism: mechanism.into(),
            reliance: None,
            condition: None,
            countries: Vec::new(),
            recipients: Vec::new(),
            concluded: None,
            cited_articles: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

union! {
    /// A ground for a transfer with what a text says about it, in force or not (Art. 45 to 49).
    #[non_exhaustive]
    pub enum TransferMechanismDetail ("a transfer mechanism") {
        /// A decision that the destination protects data adequately (Art. 45).
        AdequacyDecision(Adequacy) = "adequacy-decision";
        /// An instrument between public authorities (Art. 46(2)(a)).
        PublicAuthorityInstrument(PublicAuthorityInstrument) = "public-authority-instrument";
        /// Binding corporate rules (Art. 46(2)(b), 47).
        BindingCorporateRules(BindingCorporateRules) = "binding-corporate-rules";
        /// Standard clauses of the Commission (Art. 46(2)(c)).
        StandardContractualClauses(StandardContractualClauses) = "standard-contractual-clauses";
        /// Standard clauses of a supervisory authority (Art. 46(2)(d)).
        AuthorityClauses(AuthorityClauses) = "authority-clauses";
        /// An approved code of conduct (Art. 46(2)(e)).
        CodeOfConduct(CodeOfConduct) = "code-of-conduct";
        /// An approved certification mechanism (Art. 46(2)(f)).
        Certification(Certification) = "certification";
        /// Contractual clauses that an authority authorised (Art. 46(3)(a)).
        AdHocClauses(AdHocClauses) = "ad-hoc-clauses";
        /// Provisions in an administrative arrangement (Art. 46(3)(b)).
        AdministrativeArrangement(AdministrativeArrangement) = "administrative-arrangement";
        /// An agreement behind a foreign judgment or decision (Art. 48).
        InternationalAgreement(InternationalAgreement) = "international-agreement";
        /// A derogation for a specific situation (Art. 49(1), first subparagraph).
        Derogation(DerogationDetail) = "derogation";
        /// Compelling legitimate interests (Art. 49(1), second subparagraph).
        CompellingLegitimateInterests(CompellingInterests) = "compelling-legitimate-interests";
        /// Clauses for processors, which are no ground for a transfer (Art. 28(7)).
        ProcessorClauses(ProcessorClauses) = "processor-clauses";
        /// The addendum by which the Union's clauses serve under the law of the United Kingdom.
        UkAddendum(UkAddendum) = "uk-addendum";
        /// The United Kingdom's own transfer agreement.
        UkTransferAgreement(UkTransferAgreement) = "uk-transfer-agreement";
        /// Safeguards that the text does not name.
        UnspecifiedSafeguards(UnspecifiedSafeguards) = "unspecified-safeguards";
    }
}

impl TransferMechanismDetail {
    /// Which mechanism it is.
    #[must_use]
    pub const fn transfer_mechanism(&self) -> TransferMechanism {
        match self {
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
            Self::ProcessorClauses(_) => TransferMechanism::ProcessorClauses,
            Self::UkAddendum(_) => TransferMechanism::UkAddendum,
            Self::UkTransferAgreement(_) => TransferMechanism::UkTransferAgreement,
            Self::UnspecifiedSafeguards(_) => TransferMechanism::UnspecifiedSafeguards,
        }
    }
}

/// What a text says about an adequacy decision (Art. 45).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Adequacy {
    /// The destinations that the decision is said to cover.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// The framework that the recipient takes part in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<AdequacyFramework>,
    /// The decision by its CELEX number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Celex>,
    /// Whom it is said to cover: the participant of a framework, or an international organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Text>,
}

/// What a text says about an instrument between public authorities (Art. 46(2)(a)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PublicAuthorityInstrument {
    /// The instrument in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
}

/// What a text says about binding corporate rules (Art. 46(2)(b), 47).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct BindingCorporateRules {
    /// Whether they are for the group's own data or for data of its customers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<BcrKind>,
    /// Whether they are said to be approved (Art. 47(1)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved: Option<bool>,
    /// The authority that is said to have approved them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<Text>,
    /// Where they are published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<WebUrl>,
}

/// What a text says about standard clauses of the Commission (Art. 46(2)(c)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct StandardContractualClauses {
    /// The set, by the number of its decision; absent where the text names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<SccSet>,
    /// The modules of the set of 2021.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modules: Vec<SccModule>,
    /// The laws to which the text says that the clauses are adapted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adapted_to: Vec<Regime>,
}

/// What a text says about standard clauses of an authority (Art. 46(2)(d)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AuthorityClauses {
    /// The authority that adopted them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<Text>,
}

/// What a text says about a code of conduct (Art. 40, 46(2)(e)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CodeOfConduct {
    /// The code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// Whether the importer is said to have made binding commitments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding_commitments: Option<bool>,
}

/// What a text says about a certification (Art. 42, 46(2)(f)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Certification {
    /// The certification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// Whether the importer is said to have made binding commitments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding_commitments: Option<bool>,
}

/// What a text says about clauses that an authority authorised (Art. 46(3)(a)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AdHocClauses {
    /// The authority that is said to have authorised them (Art. 46(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorised_by: Option<Text>,
}

/// What a text says about an arrangement between public authorities (Art. 46(3)(b)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AdministrativeArrangement {
    /// The arrangement in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The authority that is said to have authorised it (Art. 46(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorised_by: Option<Text>,
}

/// What a text says about an international agreement (Art. 48).
///
/// Art. 48 is about requests of foreign courts and authorities. It gives no ground for a transfer:
/// one of Arts 45 to 49 is needed beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct InternationalAgreement {
    /// The agreement in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
}

/// What a text says about a derogation (Art. 49(1)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DerogationDetail {
    /// Which of the situations; absent where the text names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derogation: Option<Derogation>,
    /// Whether the risks are explained, or said to be explained when consent is asked (Art. 49(1)(a)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risks_explained: Option<bool>,
    /// The necessity, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

/// What a text says about compelling legitimate interests (Art. 49(1), second subparagraph).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CompellingInterests {
    /// The interests, of which people must be informed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interests: Vec<Text>,
    /// Whether the supervisory authority is said to be informed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority_informed: Option<bool>,
}

/// The clauses between controllers and processors of Decision (EU) 2021/915 (Art. 28(7)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ProcessorClauses {}

/// The addendum of the United Kingdom to the Union's clauses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct UkAddendum {}

/// The international data transfer agreement of the United Kingdom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct UkTransferAgreement {}

/// Safeguards that a text promises without naming them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct UnspecifiedSafeguards {
    /// The promise in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wording: Option<Text>,
}
