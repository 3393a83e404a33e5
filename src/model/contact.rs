//! Ways to reach somebody.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Country, Email, Text, WebUrl, union::union},
    terms::{ContactChannel, ContactPurpose},
};

union! {
    /// A way to reach somebody, or a place where something can be done.
    ///
    /// A contact that the text had and the copy lost is recorded with `redacted`, and counts as there.
    #[non_exhaustive]
    pub enum ContactPoint ("a contact") {
        /// By electronic mail.
        Email(EmailContact) = "email";
        /// By telephone.
        Telephone(TelephoneContact) = "telephone";
        /// By letter.
        Post(PostContact) = "post";
        /// On a web page.
        WebPage(WebPageContact) = "web-page";
        /// By a form on a web page.
        WebForm(WebFormContact) = "web-form";
        /// By a ticket or message in a support system.
        Ticket(TicketContact) = "ticket";
        /// In the person's own account, such as its settings.
        Account(AccountContact) = "account";
        /// In the banner or tool in which consent is given.
        ConsentBanner(ConsentBannerContact) = "consent-banner";
        /// By a link or instruction in each message.
        LinkInMessage(LinkInMessageContact) = "link-in-message";
        /// In the settings of the browser or the device.
        DeviceSettings(DeviceSettingsContact) = "device-settings";
        /// By a chat.
        Chat(ChatContact) = "chat";
        /// In person, at a place.
        InPerson(InPersonContact) = "in-person";
        /// In another way.
        Other(OtherContact) = "other";
    }
}

/// Contact by electronic mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct EmailContact {
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Email>,
    /// Whether the text has an address that cannot be read in the copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redacted: Option<bool>,
    /// What the contact is said to be for; none where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<ContactPurpose>,
}

/// Contact by telephone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct TelephoneContact {
    /// The number as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Text>,
    /// Whether the text has a number that cannot be read in the copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redacted: Option<bool>,
    /// What the contact is said to be for; none where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<ContactPurpose>,
}

/// Contact by letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PostContact {
    /// The address; none where the text means an address given elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
    /// Whether the text has an address that cannot be read in the copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redacted: Option<bool>,
    /// What the contact is said to be for; none where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<ContactPurpose>,
}

/// Contact by a web page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct WebPageContact {
    /// The address of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<WebUrl>,
    /// What the text calls the page, where that is another kind of contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called: Option<ContactChannel>,
    /// Whether the text has a link that cannot be read in the copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redacted: Option<bool>,
    /// What the contact is said to be for; none where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<ContactPurpose>,
}

/// Contact by a form on a web page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct WebFormContact {
    /// The address of the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<WebUrl>,
    /// What the text calls the form, where that is another kind of contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called: Option<ContactChannel>,
    /// Whether the text has a link that cannot be read in the copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redacted: Option<bool>,
    /// What the contact is said to be for; none where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<ContactPurpose>,
}

/// Contact by a ticket in a support system.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct TicketContact {
    /// What the contact is said to be for; none where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<ContactPurpose>,
}

/// Contact by the person's own account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AccountContact {
    /// What the contact is said to be for; none where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<ContactPurpose>,
}

/// Contact by the banner or tool in which consent is given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ConsentBannerContact {
    /// The address of the tool.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<WebUrl>,
}

/// A link or an instruction in each message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LinkInMessageContact {}

/// The settings of the browser or the device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DeviceSettingsContact {}

/// Contact by a chat.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ChatContact {
    /// What the contact is said to be for; none where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<ContactPurpose>,
}

/// Contact in person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct InPersonContact {
    /// The place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
    /// What the contact is said to be for; none where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<ContactPurpose>,
}

/// Another way of contact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OtherContact {
    /// What it is, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// What the contact is said to be for; none where nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<ContactPurpose>,
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PostalAddress {
    /// Street, house, box: the lines above the town, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Text>,
    /// The postal code as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<Text>,
    /// The town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<Text>,
    /// The county, province or constituent country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Text>,
    /// The country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
}

impl ContactPoint {
    /// What the contact is said to be for; nothing where nothing is said.
    #[must_use]
    pub fn purposes(&self) -> &[ContactPurpose] {
        match self {
            Self::Email(contact) => &contact.purposes,
            Self::Telephone(contact) => &contact.purposes,
            Self::Post(contact) => &contact.purposes,
            Self::WebPage(contact) => &contact.purposes,
            Self::WebForm(contact) => &contact.purposes,
            Self::Ticket(contact) => &contact.purposes,
            Self::Account(contact) => &contact.purposes,
            Self::Chat(contact) => &contact.purposes,
            Self::InPerson(contact) => &contact.purposes,
            Self::Other(contact) => &contact.purposes,
            Self::ConsentBanner(_) | Self::LinkInMessage(_) | Self::DeviceSettings(_) => &[],
        }
    }
}
