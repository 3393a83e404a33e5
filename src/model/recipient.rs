//! Who receives data: Arts 4(9), 13(1)(e), 28.

use crate::{
    base::{Id, Period, Text, WebUrl, union::union},
    model::{ContactPoint, PersonalData, PostalAddress, Unspecified, unspecified::unspecified},
    noun,
    terms::{
        ClaimCategory, DisclosureTriggerCategory, Modality, Place, ProcessorClause,
        RecipientCategory, SubProcessorAuthorisation,
    },
};

/// Somebody to whom data is disclosed, by name or by category (Art. 4(9), 13(1)(e), 14(1)(e)).
///
/// What a recipient receives data *for* is an activity that names the recipient; what it *does* is
/// `services`. One that acts in two roles has two entries, for data, places and contract differ with
/// the role. People are no recipients of their own data.
#[noun]
pub struct Recipient {
    /// The name by which activities and transfers refer to the recipient.
    pub id: Id<Recipient>,
    /// The groups that it is a member of, such as a list of the text. What is said of a group is
    /// said of each member: lists add up, of single values the member's own wins.
    #[speaks]
    pub part_of: Vec<Id<Recipient>>,
    /// The name as published.
    pub name: Option<Text>,
    /// The name that is probably meant, where the published one is corrupt.
    pub resolved_name: Option<Text>,
    /// What kind of recipient it is (Art. 13(1)(e), 14(1)(e)).
    pub category: Option<RecipientCategory>,
    /// The recipient, or the group of recipients, in the words of the text.
    pub label: Option<Text>,
    /// The postal address.
    pub address: Option<PostalAddress>,
    /// The number in a public register.
    pub registration_number: Option<Text>,
    /// The number for value added tax.
    pub vat_number: Option<Text>,
    /// Whether the recipient processes for the controller or decides for itself.
    #[optional]
    pub role: RecipientRole,
    /// The word that the text uses for the role, in its own language.
    pub role_term: Option<Text>,
    /// What the recipient does, in the words of the text.
    pub services: Vec<Text>,
    /// The data that it receives, by id.
    pub personal_data: Vec<Id<PersonalData>>,
    /// Data that it receives, in the words of the text, where no entry of the data says it.
    pub items: Vec<Text>,
    /// Where the recipient is said to process data or to have access from; a place that is only
    /// possible is a transfer with `modality`.
    pub processed_in: Vec<Place>,
    /// The same in the words of the text, where terms do not say it.
    pub processed_in_text: Option<Text>,
    /// The recipient's own privacy notice; documents of the company itself stand in `related`.
    pub policy_url: Option<WebUrl>,
    /// Ways to stop the disclosure, where the text calls that no right.
    pub opt_out: Vec<ContactPoint>,
    /// Whether it is said to use the data for purposes of its own (Art. 28(10)).
    pub own_purposes: Option<bool>,
    /// Whether it is the person who picks the recipient, as a shop or a bank among several.
    pub chosen_by_person: Option<bool>,
    /// An "if", "where" or "only for" on which the disclosure depends; an occasion is a trigger.
    pub condition: Option<Text>,
    /// What brings the disclosure about, where it is not routine; also with nobody named.
    pub triggers: Vec<DisclosureTrigger>,
    /// What the text claims about the recipient.
    pub claims: Vec<RecipientClaim>,
    /// Of an entry that stands for a list: whether the text calls the list complete; false for
    /// "such as" and the like. Its rows are `partOf` it.
    pub exhaustive: Option<bool>,
    /// How firmly the text says that the disclosure takes place; asserted where nothing is said.
    pub modality: Option<Modality>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

union! {
    /// What a recipient is under the Regulation, as the text says it.
    ///
    /// `unspecified` is for a text that does not say: it claims nothing and is never written.
    #[non_exhaustive]
    pub enum RecipientRole ("the role of a recipient") {
        /// The text does not say.
        Unspecified(Unspecified) = "unspecified";
        /// It processes for the controller (Art. 4(8), 28).
        Processor(Processor) = "processor", speaks;
        /// It processes for a processor (Art. 28(2), 28(4)).
        SubProcessor(SubProcessor) = "sub-processor", speaks;
        /// It decides for itself (Art. 4(7)).
        Controller(IndependentController) = "controller", speaks;
        /// It decides together with the controller (Art. 26).
        JointController(JointController) = "joint-controller", speaks;
        /// It is a public authority (Art. 4(9)).
        PublicAuthority(PublicAuthority) = "public-authority", speaks;
        /// It is staff, under the controller's authority (Art. 29).
        Personnel(Personnel) = "personnel", speaks;
    }
}

unspecified!(RecipientRole);

/// Whoever processes data on behalf of the controller (Art. 4(8), 28).
#[noun(inline)]
pub struct Processor {
    /// What the text says about the contract between them (Art. 28(3)).
    pub contract: Option<ProcessorContract>,
}

/// A processor whom another processor engages (Art. 28(2), 28(4)).
#[noun(inline)]
pub struct SubProcessor {
    /// The recipient that engages it, by id.
    pub engaged_by: Option<Id<Recipient>>,
    /// What the text says about the contract between them (Art. 28(4)).
    pub contract: Option<ProcessorContract>,
}

/// A recipient that decides on purposes and means for itself (Art. 4(7)).
#[noun(inline)]
pub struct IndependentController {}

/// A recipient that decides together with the controller (Art. 26).
#[noun(inline)]
pub struct JointController {}

/// A public authority, which is no recipient in a particular inquiry under law (Art. 4(9)).
#[noun(inline)]
pub struct PublicAuthority {}

/// People who process under the direct authority of the controller (Art. 29).
#[noun(inline)]
pub struct Personnel {}

/// What a text says about the contract with a processor (Art. 28(3)).
#[noun]
pub struct ProcessorContract {
    /// The contract in the words of the text.
    pub text: Option<Text>,
    /// The clauses that it is said to have.
    pub clauses: Vec<ProcessorClause>,
    /// How the controller authorises further processors (Art. 28(2)).
    pub sub_processor_authorisation: Option<SubProcessorAuthorisation>,
    /// The time in which the controller can object to one (Art. 28(2)).
    pub objection_period: Option<Period>,
    /// Whether it uses the clauses of Decision (EU) 2021/915 (Art. 28(7)).
    pub standard_clauses: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// What brings a disclosure about that is not routine.
#[noun]
pub struct DisclosureTrigger {
    /// What kind of occasion it is.
    pub category: DisclosureTriggerCategory,
    /// The occasion in the words of the text.
    pub text: Option<Text>,
    /// Whether people are informed before; false where the text says without notice.
    pub prior_notice: Option<bool>,
    /// Whether the controller reserves to itself whether to disclose.
    pub discretionary: Option<bool>,
    /// Whether a mere request by an authority of a third country suffices (against Art. 48).
    pub third_country_request: Option<bool>,
    /// What protects the data in the disclosure, in the words of the text.
    pub safeguards: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// Something that the text claims about a recipient.
#[noun]
pub struct RecipientClaim {
    /// What kind of claim it is.
    pub category: ClaimCategory,
    /// The claim in the words of the text.
    pub text: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}
