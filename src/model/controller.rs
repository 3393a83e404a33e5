//! Who decides on purposes and means: controllers, joint controllers, representatives.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Country, Id, Text},
    model::{ContactPoint, LawReference, PostalAddress},
    terms::{Regime, Role},
};

/// Whoever decides, alone or with others, why and how personal data is processed (Art. 4(7)).
///
/// ```
/// use gdpr_policy::{ContactPoint, Controller, EmailContact};
///
/// let mut email = EmailContact::default();
/// email.address = Some("privacy@example.com".parse()?);
///
/// let mut controller = Controller::new("Example OÜ".parse()?);
/// controller.establishment = Some("EE".parse()?);
/// controller.contacts.push(email.into());
///
/// let json = serde_json::to_string(&controller)?;
/// assert_eq!(
///     json,
///     r#"{"name":"Example OÜ","establishment":"EE","contacts":[{"kind":"email","address":"privacy@example.com"}]}"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Controller {
    /// A name for the controller within the policy, where something refers to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The name under which the text presents the controller (Art. 13(1)(a), 14(1)(a)).
    pub name: Text,
    /// The registered name, where the text gives it beside another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<Text>,
    /// The legal form as the text gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_form: Option<Text>,
    /// The number in a public register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_number: Option<Text>,
    /// The postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
    /// The country in which the controller says it is established (Art. 3(1)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub establishment: Option<Country>,
    /// Countries of further establishments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_establishments: Vec<Country>,
    /// Ways to reach the controller (Art. 13(1)(a), 14(1)(a)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactPoint>,
    /// Representatives, where the controller is established elsewhere (Art. 27).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub representatives: Vec<Representative>,
    /// The processing or the people this controller is said to be responsible for, if there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsible_for: Option<Text>,
    /// The word that the text uses for the role, in its own language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_term: Option<Text>,
    /// Other names that the text uses for the same controller.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub name_variants: Vec<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl Controller {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(name: Text) -> Self {
        Self {
            id: None,
            name,
            legal_name: None,
            legal_form: None,
            registration_number: None,
            address: None,
            establishment: None,
            other_establishments: Vec::new(),
            contacts: Vec::new(),
            representatives: Vec::new(),
            responsible_for: None,
            role_term: None,
            name_variants: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

/// Whoever stands in for a controller or processor from outside the territory (Art. 4(17), 27).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Representative {
    /// The name (Art. 13(1)(a), 14(1)(a)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The law under which the representative is named; the GDPR where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regime: Option<Regime>,
    /// The role of the represented in the processing; the controller where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub represents: Option<Role>,
    /// The postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
    /// The country of the representative, which under Art. 27(3) is one where the people are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Ways to reach the representative.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactPoint>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

/// What two or more controllers who decide together say about it (Art. 26).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct JointControllership {
    /// The controllers of this policy that take part, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub controllers: Vec<Id>,
    /// The parties that are not among the controllers of this policy, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_parties: Vec<Text>,
    /// The processing that is decided on together, by id of the activity.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id>,
    /// The processing that is decided on together, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<Text>,
    /// The essence of the arrangement (Art. 26(2)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub essence: Option<Text>,
    /// Where or from whom the essence can be had.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub essence_available_from: Vec<ContactPoint>,
    /// The point of contact for the people concerned (Art. 26(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactPoint>,
    /// The law that fixes the responsibilities, where one does (Art. 26(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub determined_by: Vec<LawReference>,
    /// Whether rights are said to be exercisable against one of them only (against Art. 26(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rights_against_one_only: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}
