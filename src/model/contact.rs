//! Ways to reach somebody.

use crate::{
    base::{Country, Email, Id, Text, WebUrl, union::union},
    model::Controller,
    noun,
    terms::{ContactChannel, ContactPurpose},
};

union! {
    /// A way to reach somebody, or a place where something can be done.
    ///
    /// An address stands once: `controller` and `data-protection-officer` refer to it.
    #[non_exhaustive]
    pub enum ContactPoint ("a contact") {
        /// By electronic mail.
        Email(EmailContact) = "email";
        /// By telephone.
        Telephone(TelephoneContact) = "telephone";
        /// By fax.
        Fax(FaxContact) = "fax";
        /// By letter.
        Post(PostContact) = "post";
        /// On a web page.
        WebPage(WebPageContact) = "web-page";
        /// By a form on a web page.
        WebForm(WebFormContact) = "web-form";
        /// By a ticket or message in a support system.
        Ticket(TicketContact) = "ticket", speaks;
        /// In the person's own account, such as its settings.
        Account(AccountContact) = "account", speaks;
        /// In the settings of the app.
        AppSettings(AppSettingsContact) = "app-settings", speaks;
        /// In the banner or tool in which consent is given.
        ConsentBanner(ConsentBannerContact) = "consent-banner", speaks;
        /// By a link or instruction in each message.
        LinkInMessage(LinkInMessageContact) = "link-in-message", speaks;
        /// In the settings of the browser or the device.
        DeviceSettings(DeviceSettingsContact) = "device-settings", speaks;
        /// By a chat.
        Chat(ChatContact) = "chat", speaks;
        /// In person, at a place.
        InPerson(InPersonContact) = "in-person", speaks;
        /// By the contacts that the controller gives: "contact us", "at the address above".
        Controller(ControllerContact) = "controller", speaks;
        /// By the contacts that the data protection officer has.
        DataProtectionOfficer(DataProtectionOfficerContact) = "data-protection-officer", speaks;
        /// In another way.
        Other(OtherContact) = "other";
    }
}

/// Contact by electronic mail.
#[noun(inline)]
pub struct EmailContact {
    /// The address.
    pub address: Option<Email>,
    /// The contact as printed, where it cannot be read as one.
    pub as_published: Option<Text>,
    /// That the text has one, which cannot be read in the copy; then it counts as there.
    pub redacted: bool,
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// Contact by telephone.
#[noun(inline)]
pub struct TelephoneContact {
    /// The number as written.
    pub number: Option<Text>,
    /// That the text has one, which cannot be read in the copy; then it counts as there.
    pub redacted: bool,
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// Contact by fax.
#[noun(inline)]
pub struct FaxContact {
    /// The number as written.
    pub number: Option<Text>,
    /// That the text has one, which cannot be read in the copy; then it counts as there.
    pub redacted: bool,
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// Contact by letter.
#[noun(inline)]
pub struct PostContact {
    /// The address; where the text means one given elsewhere, the contact is `controller`.
    pub address: Option<PostalAddress>,
    /// That the text has one, which cannot be read in the copy; then it counts as there.
    pub redacted: bool,
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// Contact by a web page.
#[noun(inline)]
pub struct WebPageContact {
    /// The address of the page.
    pub url: Option<WebUrl>,
    /// The contact as printed, where it cannot be read as one.
    pub as_published: Option<Text>,
    /// What the text calls it, where that is another kind of contact.
    #[silent]
    pub called: Option<ContactChannel>,
    /// That the text has one, which cannot be read in the copy; then it counts as there.
    pub redacted: bool,
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// Contact by a form on a web page.
#[noun(inline)]
pub struct WebFormContact {
    /// The address of the page.
    pub url: Option<WebUrl>,
    /// The contact as printed, where it cannot be read as one.
    pub as_published: Option<Text>,
    /// What the text calls it, where that is another kind of contact.
    #[silent]
    pub called: Option<ContactChannel>,
    /// That the text has one, which cannot be read in the copy; then it counts as there.
    pub redacted: bool,
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// Contact by a ticket in a support system.
#[noun(inline)]
pub struct TicketContact {
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// Contact by the person's own account.
#[noun(inline)]
pub struct AccountContact {
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// A choice in the settings of the app.
#[noun(inline)]
pub struct AppSettingsContact {
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// The banner or tool in which consent is given.
#[noun(inline)]
pub struct ConsentBannerContact {
    /// The address of the tool, where it has one.
    pub url: Option<WebUrl>,
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// A link or instruction in each message.
#[noun(inline)]
pub struct LinkInMessageContact {
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// A choice in the settings of the browser or the device.
#[noun(inline)]
pub struct DeviceSettingsContact {
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// Contact by a chat.
#[noun(inline)]
pub struct ChatContact {
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// Contact in person.
#[noun(inline)]
pub struct InPersonContact {
    /// The place.
    pub address: Option<PostalAddress>,
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// The contacts of a controller, by reference.
#[noun(inline)]
pub struct ControllerContact {
    /// The controller, by id, where the policy names several; in a controller's own list it says nothing.
    pub controller: Option<Id<Controller>>,
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// The contacts of the data protection officer, by reference.
#[noun(inline)]
pub struct DataProtectionOfficerContact {
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// Another way of contact.
#[noun(inline)]
pub struct OtherContact {
    /// What it is, in the words of the text.
    pub text: Option<Text>,
    /// What the contact is said to be for; none where nothing is said.
    #[silent]
    pub purposes: Vec<ContactPurpose>,
    /// An "if", "where" or "only for" on which it is to be used, in the words of the text.
    #[silent]
    pub condition: Option<Text>,
}

/// A postal address.
#[noun]
pub struct PostalAddress {
    /// Street, house, box: the lines above the town, in order.
    pub lines: Vec<Text>,
    /// The postal code as written.
    pub postal_code: Option<Text>,
    /// The town.
    pub locality: Option<Text>,
    /// The county, province or constituent country.
    pub region: Option<Text>,
    /// The country.
    pub country: Option<Country>,
}

impl ContactPoint {
    /// What the contact is said to be for; nothing where nothing is said.
    #[must_use]
    pub fn purposes(&self) -> &[ContactPurpose] {
        match self {
            Self::Email(contact) => &contact.purposes,
            Self::Telephone(contact) => &contact.purposes,
            Self::Fax(contact) => &contact.purposes,
            Self::Post(contact) => &contact.purposes,
            Self::WebPage(contact) => &contact.purposes,
            Self::WebForm(contact) => &contact.purposes,
            Self::Ticket(contact) => &contact.purposes,
            Self::Account(contact) => &contact.purposes,
            Self::AppSettings(contact) => &contact.purposes,
            Self::ConsentBanner(contact) => &contact.purposes,
            Self::LinkInMessage(contact) => &contact.purposes,
            Self::DeviceSettings(contact) => &contact.purposes,
            Self::Chat(contact) => &contact.purposes,
            Self::InPerson(contact) => &contact.purposes,
            Self::Controller(contact) => &contact.purposes,
            Self::DataProtectionOfficer(contact) => &contact.purposes,
            Self::Other(contact) => &contact.purposes,
        }
    }

    /// The condition on which it is to be used, in the words of the text.
    #[must_use]
    pub fn condition(&self) -> Option<&Text> {
        match self {
            Self::Email(contact) => contact.condition.as_ref(),
            Self::Telephone(contact) => contact.condition.as_ref(),
            Self::Fax(contact) => contact.condition.as_ref(),
            Self::Post(contact) => contact.condition.as_ref(),
            Self::WebPage(contact) => contact.condition.as_ref(),
            Self::WebForm(contact) => contact.condition.as_ref(),
            Self::Ticket(contact) => contact.condition.as_ref(),
            Self::Account(contact) => contact.condition.as_ref(),
            Self::AppSettings(contact) => contact.condition.as_ref(),
            Self::ConsentBanner(contact) => contact.condition.as_ref(),
            Self::LinkInMessage(contact) => contact.condition.as_ref(),
            Self::DeviceSettings(contact) => contact.condition.as_ref(),
            Self::Chat(contact) => contact.condition.as_ref(),
            Self::InPerson(contact) => contact.condition.as_ref(),
            Self::Controller(contact) => contact.condition.as_ref(),
            Self::DataProtectionOfficer(contact) => contact.condition.as_ref(),
            Self::Other(contact) => contact.condition.as_ref(),
        }
    }
}
