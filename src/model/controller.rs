//! Who decides on purposes and means: controllers, joint controllers, representatives.

use crate::{
    base::{Country, Id, Text},
    model::{ContactPoint, LawReference, Part, PostalAddress},
    noun,
    terms::{Modality, NameKind, Place, Regime, Role},
};

/// Whoever decides, alone or with others, why and how personal data is processed (Art. 4(7)).
///
/// ```
/// use gdpr_policy::{Controller, EmailContact};
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
#[noun]
pub struct Controller {
    /// A name for the controller within the policy, where something refers to it.
    pub id: Option<Id<Controller>>,
    /// The name under which the text presents the controller (Art. 13(1)(a), 14(1)(a)).
    pub name: Text,
    /// What `name` is, where it is not the registered name: a brand, an acronym, a description.
    pub name_kind: Option<NameKind>,
    /// The registered name, where the text gives it beside another.
    pub legal_name: Option<Text>,
    /// The legal form as the text gives it.
    pub legal_form: Option<Text>,
    /// The number in a public register.
    pub registration_number: Option<Text>,
    /// The number for value added tax.
    pub vat_number: Option<Text>,
    /// The postal address.
    pub address: Option<PostalAddress>,
    /// The country in which the controller says it is established (Art. 3(1)).
    pub establishment: Option<Country>,
    /// Countries of further establishments.
    pub other_establishments: Vec<Country>,
    /// Where the controller says that it processes data itself; a recipient's places stand there.
    pub processed_in: Vec<Place>,
    /// The same in the words of the text, where terms do not say it.
    pub processed_in_text: Option<Text>,
    /// Ways to reach the controller (Art. 13(1)(a), 14(1)(a)).
    pub contacts: Vec<ContactPoint>,
    /// Representatives, where the controller is established elsewhere (Art. 27).
    pub representatives: Vec<Representative>,
    /// What this controller is said to be responsible for, in words, if there are several; for an
    /// activity of the policy, its own `controllers` say it.
    pub responsible_for: Option<Text>,
    /// The word that the text uses for the role, in its own language.
    pub role_term: Option<Text>,
    /// Other names that the text uses for the same controller.
    pub name_variants: Vec<Text>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// Whoever stands in for a controller or processor from outside the territory (Art. 4(17), 27).
#[noun]
pub struct Representative {
    /// The name (Art. 13(1)(a), 14(1)(a)).
    pub name: Option<Text>,
    /// The law under which the representative is named; the GDPR where nothing is said.
    pub regime: Option<Regime>,
    /// The role of the represented in the processing; the controller where nothing is said.
    pub represents: Option<Role>,
    /// The postal address.
    pub address: Option<PostalAddress>,
    /// The country of the representative, which under Art. 27(3) is one where the people are.
    pub country: Option<Country>,
    /// Ways to reach the representative.
    pub contacts: Vec<ContactPoint>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// What two or more who decide together say about it (Art. 26); not repeated in `roles`.
#[noun]
pub struct JointControllership {
    /// The controllers of this policy that take part, by id.
    pub controllers: Vec<Id<Controller>>,
    /// The parties that are neither controllers nor recipients of this policy, by name.
    pub other_parties: Vec<Text>,
    /// The processing that is decided on together, and the recipients that take part; each further
    /// list narrows.
    #[optional]
    pub applies_to: Part,
    /// How firmly the text says that they decide together; asserted where nothing is said.
    pub modality: Option<Modality>,
    /// The essence of the arrangement (Art. 26(2)).
    pub essence: Option<Text>,
    /// Where or from whom the essence can be had.
    pub essence_available_from: Vec<ContactPoint>,
    /// The point of contact for the people concerned (Art. 26(1)).
    pub contacts: Vec<ContactPoint>,
    /// The law that fixes the responsibilities, where one does (Art. 26(1)).
    pub determined_by: Vec<LawReference>,
    /// Whether rights are said to be exercisable against one of them only (against Art. 26(3)).
    pub rights_against_one_only: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}
