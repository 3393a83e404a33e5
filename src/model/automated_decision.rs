//! Decisions by machines: Art. 22.

use crate::{
    base::{Id, Text},
    model::{LawReference, Recipient},
    noun,
    terms::{AutomatedDecisionGround, DecisionSafeguard, ScoreWeight},
};

/// What an activity offers, refuses or influences by a machine's result (Art. 13(2)(f), 22).
///
/// Whether Art. 22(1) applies follows from `solelyAutomated` and `significantEffect`, and only the
/// text says these. Special categories and their conditions are those of the activity.
#[noun]
pub struct AutomatedDecision {
    /// What is decided, in the words of the text.
    pub text: Option<Text>,
    /// Whether it is made without a human being (Art. 22(1)).
    pub solely_automated: Option<bool>,
    /// Whether it has legal or similarly significant effects (Art. 22(1)).
    pub significant_effect: Option<bool>,
    /// The grounds of Art. 22(2) that the text states.
    pub grounds: Vec<AutomatedDecisionGround>,
    /// The laws that authorise it (Art. 22(2)(b)).
    pub laws: Vec<LawReference>,
    /// What the text says about the logic involved (Art. 13(2)(f), 14(2)(g)).
    pub logic: Option<Text>,
    /// Whether the text withholds the logic, for instance as a trade secret.
    pub logic_withheld: Option<bool>,
    /// What the text says about its significance (Art. 13(2)(f), 14(2)(g)).
    pub significance: Option<Text>,
    /// What the text says about the envisaged consequences (Art. 13(2)(f), 14(2)(g)).
    pub consequences: Option<Text>,
    /// Of a score: the weight that it has for the decision.
    pub score: Option<ScoreWeight>,
    /// The recipients who decide by it, by id; the controller where none is said.
    pub decided_by: Vec<Id<Recipient>>,
    /// The safeguards that the text states (Art. 22(3)).
    pub safeguards: Vec<DecisionSafeguard>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}
