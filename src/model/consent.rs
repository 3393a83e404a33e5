//! How consent is asked for and given.

use crate::{
    base::{Steps, Text},
    model::Part,
    noun,
    terms::{ConsentClaim, ConsentLaw, ConsentRefusal, ConsentScope, ConsentSignal},
};

/// A consent that something depends on: how it is asked for and given (Art. 4(11), 7).
///
/// What a text takes for consent is recorded here, valid or not, whatever basis it names beside it:
/// "we read your contacts only if you allow it". The consent on which processing is said to *rest*
/// is a legal basis; how it is *withdrawn* stands in `rights` or, where no right is named, in the
/// activity's `optOut`.
#[noun]
pub struct ConsentStatement {
    /// What depends on it. The entries of the list are alternatives; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// What is taken as the sign of agreement.
    pub signals: Vec<ConsentSignal>,
    /// Whether the text calls it consent or acknowledgement; consent where nothing is said.
    pub claimed_as: Option<ConsentClaim>,
    /// What it is said to cover.
    pub covers: Vec<ConsentScope>,
    /// The sign, or what it covers, in the words of the text, where terms do not say it.
    pub text: Option<Text>,
    /// What follows when somebody does not agree (Art. 7(4)).
    pub refusal: Option<ConsentRefusal>,
    /// Whether the text calls the consent explicit.
    pub explicit: Option<bool>,
    /// The law that asks for this consent, where the text or its subject shows it.
    pub required_by: Option<ConsentLaw>,
    /// How many steps it takes to agree, where the text shows it.
    pub accept_steps: Option<Steps>,
    /// How many steps it takes to refuse, where the text shows it.
    pub refuse_steps: Option<Steps>,
    /// Whether to refuse is said to take more than to agree, where the steps are not counted.
    pub refusal_harder: Option<bool>,
    /// Whether one consent is asked for several purposes together (recital 43).
    pub bundled: Option<bool>,
    /// The domains that it is said to cover.
    pub domains: Vec<Text>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}
