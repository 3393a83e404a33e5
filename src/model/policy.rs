//! The policy: everything that one published text says.

use crate::{
    base::{Extensions, vocabulary::vocabulary},
    model::{
        AnonymisationStatement, Changes, ChildrenStatement, ConsentStatement, Controller,
        DataProtectionOfficer, DataSource, DataSubject, DefinitionStatement, Denial, Document,
        FurtherProcessing, Gap, JointControllership, OtherClause, PersonalData, ProcessingActivity,
        ProcessorContract, ProvisionRequirement, Purpose, Recipient, RegimeClaim, RetentionRule,
        RightStatement, RightsExercise, RoleStatement, SaleStatement, Scope, SecurityMeasure,
        SignalResponse, StatedBasis, Transfer,
    },
    noun,
};

/// What one published privacy notice says (Art. 12 to 14).
///
/// It is the text, not the company: whether what it says is true lies outside. What a member's
/// absence means, what `denials` and `gaps` are, is told in the documentation of the crate.
///
/// ```
/// use gdpr_policy::{Controller, Document, Policy};
///
/// let mut policy = Policy::new(Document::new("en".parse()?));
/// policy.controllers.push(Controller::new("Example OÜ".parse()?));
/// assert!(policy.to_json().starts_with("{\n  \"formatVersion\": \"1\","));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[noun]
pub struct Policy {
    /// The address of the JSON Schema, for editors; kept and not checked.
    #[rename = "$schema"]
    #[silent]
    pub schema: Option<String>,
    /// The version of the format: always `1`.
    #[constant]
    pub format_version: FormatVersion,
    /// The document itself.
    pub document: Document,
    /// What the text says it covers and leaves out.
    pub scope: Option<Scope>,
    /// The controllers (Art. 4(7), 13(1)(a), 14(1)(a)).
    pub controllers: Vec<Controller>,
    /// What joint controllers say about their arrangement (Art. 26).
    pub joint_controllerships: Vec<JointControllership>,
    /// The data protection officers (Art. 13(1)(b), 14(1)(b), 37).
    pub data_protection_officers: Vec<DataProtectionOfficer>,
    /// The roles that the company says it has.
    pub roles: Vec<RoleStatement>,
    /// The people whom the data is about.
    pub data_subjects: Vec<DataSubject>,
    /// The data (Art. 14(1)(d)).
    pub personal_data: Vec<PersonalData>,
    /// Where the data comes from (Art. 14(2)(f)).
    pub sources: Vec<DataSource>,
    /// What is done with it, and what for (Art. 13(1)(c), 14(1)(c)).
    pub activities: Vec<ProcessingActivity>,
    /// Purposes for which data may be used later (Art. 13(3), 14(4)).
    pub further_processing: Vec<FurtherProcessing>,
    /// Purposes that are stated for no activity in particular; never spread over activities.
    pub general_purposes: Vec<Purpose>,
    /// Legal bases that are stated for no activity in particular; without a part never spread over
    /// activities.
    pub general_legal_bases: Vec<StatedBasis>,
    /// Who receives data (Art. 13(1)(e), 14(1)(e)).
    pub recipients: Vec<Recipient>,
    /// Transfers to third countries (Art. 13(1)(f), 14(1)(f)).
    pub transfers: Vec<Transfer>,
    /// How long data is kept (Art. 13(2)(a), 14(2)(a)).
    pub retention: Vec<RetentionRule>,
    /// The rights that are stated or refused (Art. 13(2)(b) to (d), 14(2)(c) to (e)).
    pub rights: Vec<RightStatement>,
    /// How rights are exercised, and what holds for several of them (Art. 12).
    pub rights_exercise: Vec<RightsExercise>,
    /// The consents that something depends on: how they are asked for and given (Art. 7).
    pub consents: Vec<ConsentStatement>,
    /// Whether people must provide data (Art. 13(2)(e)).
    pub provision: Vec<ProvisionRequirement>,
    /// How signals of browsers and devices are treated.
    pub browser_signals: Vec<SignalResponse>,
    /// What is said about children (Art. 8).
    pub children: Vec<ChildrenStatement>,
    /// Security measures (Art. 32).
    pub security_measures: Vec<SecurityMeasure>,
    /// Data that is said to be no longer personal.
    pub anonymisation: Vec<AnonymisationStatement>,
    /// Selling data.
    pub sale: Vec<SaleStatement>,
    /// The contract that the company offers as a processor, where the text holds it (Art. 28(3)).
    pub processor_contract: Option<ProcessorContract>,
    /// Laws and frameworks that the text says it is under.
    pub regime_claims: Vec<RegimeClaim>,
    /// Words that the text defines.
    pub definitions: Vec<DefinitionStatement>,
    /// How the text may change.
    pub changes: Option<Changes>,
    /// Everything that has no place elsewhere.
    pub other_clauses: Vec<OtherClause>,
    /// What the text says there is not.
    pub denials: Vec<Denial>,
    /// What this policy does not hold though the text may.
    pub gaps: Vec<Gap>,
    /// Members of others, kept as they are.
    pub extensions: Option<Extensions>,
}

impl Policy {
    /// The policy in its canonical form: indented JSON, members in the order of the types.
    ///
    /// What is written reads back equal; what is absent or empty is left out.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

vocabulary! {
    /// The version of the document format, which is not the version of the crate.
    ///
    /// A later version may add members and terms; a document says which version it was written for.
    #[non_exhaustive]
    pub enum FormatVersion ("the format version `1`") {
        /// The first version.
        V1 = "1", "Version 1";
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "the rows of a vocabulary take no attributes"
)]
impl Default for FormatVersion {
    fn default() -> Self {
        Self::V1
    }
}
