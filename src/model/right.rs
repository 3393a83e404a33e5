//! The rights of the people, and how to exercise them: Arts 12, 15 to 22, 77.

use crate::{
    base::{Article, Country, Period, Text},
    model::{ContactPoint, Part},
    noun,
    terms::{
        ComplaintPlace, ComplaintPrerequisite, FeePractice, IdentityCheckScope, IdentityProof,
        RefusalGround, Right, RightLimit, RightStance,
    },
};

/// A right that the text states or refuses (Art. 13(2)(b) to (d), 14(2)(c) to (e)).
///
/// What holds for several rights alike, such as a limit or a contact, stands once in
/// `rightsExercise`.
///
/// ```
/// use gdpr_policy::{Right, RightStatement, SupervisoryAuthority};
///
/// let mut complaint = RightStatement::new(Right::LodgeComplaint);
/// complaint.authorities.push(SupervisoryAuthority::new("Andmekaitse Inspektsioon".parse()?));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[noun]
pub struct RightStatement {
    /// The right.
    pub right: Right,
    /// What the text calls it.
    pub label: Option<Text>,
    /// The provisions that the text cites for it.
    pub cited_articles: Vec<Article>,
    /// Whether the text says what the right gives.
    pub explained: Option<bool>,
    /// Whether it is stated, only follows from the words, or is refused; stated where nothing is said.
    pub stance: Option<RightStance>,
    /// The part that it is stated or refused for. Entries of one right are alternatives; each
    /// further list narrows.
    #[optional]
    pub applies_to: Part,
    /// The ways in which the text limits this right.
    pub limits: Vec<RightLimit>,
    /// The grounds on which this right is refused (Art. 11(2), 12(5), 15(4), 17(3), 20(4), 21(1)).
    pub refusal_grounds: Vec<RefusalGround>,
    /// The ground in the words of the text, where terms do not say it.
    pub refusal_text: Option<Text>,
    /// Whether it is said that it can be used at any time (Art. 7(3), 13(2)(c), 21(1)).
    pub at_any_time: Option<bool>,
    /// Whether it is presented apart from other information (Art. 21(4)).
    pub presented_separately: Option<bool>,
    /// Whether it is said that earlier processing stays lawful (Art. 13(2)(c), 14(2)(d)).
    pub prior_processing_unaffected: Option<bool>,
    /// The authorities that a complaint can go to (Art. 77(1)); one that is said to enforce another
    /// framework stands in `regimeClaims`.
    pub authorities: Vec<SupervisoryAuthority>,
    /// The places whose authority a complaint can go to, as the text says it (Art. 77(1)).
    pub complaint_places: Vec<ComplaintPlace>,
    /// What the text makes a complaint depend on (against Art. 77(1)).
    pub prerequisites: Vec<ComplaintPrerequisite>,
    /// Ways to exercise this right, where they are not those of `rightsExercise`.
    pub contacts: Vec<ContactPoint>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// An authority that supervises data protection, as the text names it (Art. 4(21), 51).
#[noun]
pub struct SupervisoryAuthority {
    /// The name in the words of the text.
    pub name: Text,
    /// The country that the text ascribes it to.
    pub country: Option<Country>,
    /// Ways to reach it.
    pub contacts: Vec<ContactPoint>,
}

/// How rights are exercised, and what holds for several of them (Art. 11, 12(2) to 12(6)).
#[noun]
pub struct RightsExercise {
    /// The rights that it is about; all where none is said.
    pub rights: Vec<Right>,
    /// The part that it is about. The entries of the list are alternatives; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// Ways to make a request.
    pub contacts: Vec<ContactPoint>,
    /// The procedure in the words of the text, with what a request has to contain.
    pub procedure: Option<Text>,
    /// The check of the person's identity (Art. 12(6)).
    pub identity_check: Option<IdentityCheck>,
    /// The time for an answer (Art. 12(3)).
    pub response_time: Option<Period>,
    /// The time by which that can be extended (Art. 12(3)).
    pub extension: Option<Period>,
    /// Whether people are told of an extension and its reasons (Art. 12(3)).
    pub extension_explained: Option<bool>,
    /// Whether people are told why a request is not met, and of their remedies (Art. 12(4)).
    pub refusal_explained: Option<bool>,
    /// What a request costs (Art. 12(5), 15(3)).
    pub fee: Option<Fee>,
    /// The ways in which the text limits all these rights.
    pub limits: Vec<RightLimit>,
    /// The grounds on which requests are refused, whatever the right (Art. 11(2), 12(5)).
    pub refusal_grounds: Vec<RefusalGround>,
    /// The ground in the words of the text, where terms do not say it.
    pub refusal_text: Option<Text>,
    /// The countries whose law is said to govern requests.
    pub governing_law: Vec<Country>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// How the identity of a person is checked (Art. 12(6)).
#[noun]
pub struct IdentityCheck {
    /// When it is checked.
    pub scope: Option<IdentityCheckScope>,
    /// By what.
    pub proofs: Vec<IdentityProof>,
    /// The check in the words of the text.
    pub text: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// What a request costs (Art. 12(5), 15(3)).
#[noun]
pub struct Fee {
    /// When a fee is charged.
    pub practice: FeePractice,
    /// The fee in the words of the text.
    pub text: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}
