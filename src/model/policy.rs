//! The policy: everything that one published text says.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Extensions, vocabulary::vocabulary},
    model::{
        AnonymisationStatement, AutomatedDecision, Changes, ChildrenStatement, ConsentPractice,
        Controller, DataProtectionOfficer, DataSource, DataSubject, DefinitionStatement, Denial,
        DirectMarketing, Document, FurtherProcessing, Gap, JointControllership, OtherClause,
        PersonalData, ProcessingActivity, ProcessorContract, ProfilingStatement,
        ProvisionRequirement, Recipient, RegimeClaim, RetentionRule, RightStatement,
        RightsExercise, RoleStatement, SaleStatement, Scope, SecurityMeasure, SignInProvider,
        StatedBasis, Tracking, Transfer,
    },
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
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Policy {
    /// The address of the JSON Schema, for editors; kept and not checked.
    #[serde(rename = "$schema")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of the format: always `1`.
    pub format_version: FormatVersion,
    /// The document itself.
    pub document: Document,
    /// What the text says it covers and leaves out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// The controllers (Art. 4(7), 13(1)(a), 14(1)(a)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub controllers: Vec<Controller>,
    /// What joint controllers say about their arrangement (Art. 26).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joint_controllerships: Vec<JointControllership>,
    /// The data protection officers (Art. 13(1)(b), 14(1)(b), 37).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_protection_officers: Vec<DataProtectionOfficer>,
    /// The roles that the company says it has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub role_statements: Vec<RoleStatement>,
    /// The people whom the data is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_subjects: Vec<DataSubject>,
    /// The data (Art. 14(1)(d)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<PersonalData>,
    /// Where the data comes from (Art. 14(2)(f)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<DataSource>,
    /// What is done with it, and what for (Art. 13(1)(c), 14(1)(c)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<ProcessingActivity>,
    /// Purposes for which data may be used later (Art. 13(3), 14(4)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further_processing: Vec<FurtherProcessing>,
    /// Legal bases that are stated for nothing in particular; never spread over activities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub general_legal_bases: Vec<StatedBasis>,
    /// Who receives data (Art. 13(1)(e), 14(1)(e)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Recipient>,
    /// Transfers to third countries (Art. 13(1)(f), 14(1)(f)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transfers: Vec<Transfer>,
    /// How long data is kept (Art. 13(2)(a), 14(2)(a)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retention: Vec<RetentionRule>,
    /// The rights that are stated (Art. 13(2)(b) to (d), 14(2)(c) to (e)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rights: Vec<RightStatement>,
    /// How rights are exercised (Art. 12).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rights_exercise: Option<RightsExercise>,
    /// How people are said to agree to something (Art. 7).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consent_practices: Vec<ConsentPractice>,
    /// Whether people must provide data (Art. 13(2)(e)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provision: Vec<ProvisionRequirement>,
    /// Decisions by automated means (Art. 13(2)(f), 14(2)(g), 22).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub automated_decisions: Vec<AutomatedDecision>,
    /// Profiling that is not said to lead to a decision (Art. 4(4)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub profiling: Vec<ProfilingStatement>,
    /// Cookies and their like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking: Option<Tracking>,
    /// Direct marketing (Art. 21(2)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub direct_marketing: Vec<DirectMarketing>,
    /// Signing in by way of another company.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sign_in_providers: Vec<SignInProvider>,
    /// What is said about children (Art. 8).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<ChildrenStatement>,
    /// Security measures (Art. 32).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub security_measures: Vec<SecurityMeasure>,
    /// Data that is said to be no longer personal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub anonymisation: Vec<AnonymisationStatement>,
    /// Selling data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sale: Vec<SaleStatement>,
    /// The contract that the company offers as a processor, where the text holds it (Art. 28(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processor_contract: Option<ProcessorContract>,
    /// Laws and frameworks that the text says it is under.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regime_claims: Vec<RegimeClaim>,
    /// Words that the text defines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub definitions: Vec<DefinitionStatement>,
    /// How the text may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<Changes>,
    /// Everything that has no place elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_clauses: Vec<OtherClause>,
    /// What the text says there is not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub denials: Vec<Denial>,
    /// What this policy does not hold though the text may.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<Gap>,
    /// Members of others, kept as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Extensions>,
}

impl Policy {
    /// A policy of which only the document is known; the rest is assigned.
    #[must_use]
    pub fn new(document: Document) -> Self {
        Self {
            schema: None,
            format_version: FormatVersion::V1,
            document,
            scope: None,
            controllers: Vec::new(),
            joint_controllerships: Vec::new(),
            data_protection_officers: Vec::new(),
            role_statements: Vec::new(),
            data_subjects: Vec::new(),
            personal_data: Vec::new(),
            sources: Vec::new(),
            activities: Vec::new(),
            further_processing: Vec::new(),
            general_legal_bases: Vec::new(),
            recipients: Vec::new(),
            transfers: Vec::new(),
            retention: Vec::new(),
            rights: Vec::new(),
            rights_exercise: None,
            consent_practices: Vec::new(),
            provision: Vec::new(),
            automated_decisions: Vec::new(),
            profiling: Vec::new(),
            tracking: None,
            direct_marketing: Vec::new(),
            sign_in_providers: Vec::new(),
            children: Vec::new(),
            security_measures: Vec::new(),
            anonymisation: Vec::new(),
            sale: Vec::new(),
            processor_contract: None,
            regime_claims: Vec::new(),
            definitions: Vec::new(),
            changes: None,
            other_clauses: Vec::new(),
            denials: Vec::new(),
            gaps: Vec::new(),
            extensions: None,
        }
    }

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
