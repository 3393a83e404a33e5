//! Why processing is lawful: the bases of Art. 6(1) with their particulars.

use crate::{
    base::{Article, Celex, Country, Text, union::union},
    model::{Part, Unspecified, unspecified::unspecified},
    noun,
    terms::{
        Conjunction, ContractStage, InterestCategory, InterestHolder, LegalArea, LegalBasis,
        PublicTaskGround, VitalInterestHolder,
    },
};

/// A legal basis as a text states it: which one, with which particulars, and for what (Art. 6(1)).
///
/// A ground that is none of the six has its words in `text` and no `basis`.
///
/// ```
/// use gdpr_policy::{Consent, LegalBasis, StatedBasis};
///
/// let stated = StatedBasis::new(Consent::default());
/// assert_eq!(stated.basis.legal_basis(), Some(LegalBasis::Consent));
/// assert_eq!(StatedBasis::default().basis.legal_basis(), None);
/// ```
#[noun]
pub struct StatedBasis {
    /// The basis with its particulars (Art. 6(1)); left out for a ground that is none of the six.
    #[optional]
    pub basis: LegalBasisDetail,
    /// The ground in the words of the text.
    pub text: Option<Text>,
    /// The part of the processing that it covers; of an activity's basis, a part of that activity.
    /// The entries of the list are alternatives; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// The word between this basis and the one before it; left out for a comma or a mere list.
    pub joined_by: Option<Conjunction>,
    /// The provisions that the text cites.
    pub cited_articles: Vec<Article>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

impl StatedBasis {
    /// The entry for a basis; the rest is assigned.
    #[must_use]
    pub fn new(basis: impl Into<LegalBasisDetail>) -> Self {
        Self {
            basis: basis.into(),
            ..Self::default()
        }
    }
}

union! {
    /// One of the six bases of Art. 6(1) with what a text says about it.
    ///
    /// `unspecified` is for a ground that is none of the six: it claims nothing and is never written.
    #[expect(clippy::exhaustive_enums, reason = "Art. 6(1) is a closed list")]
    pub enum LegalBasisDetail ("a legal basis") {
        /// None of the six.
        Unspecified(Unspecified) = "unspecified";
        /// Consent (Art. 6(1)(a)).
        Consent(Consent) = "consent", speaks;
        /// A contract with the person, or steps before one (Art. 6(1)(b)).
        Contract(Contract) = "contract", speaks;
        /// An obligation of the controller under law (Art. 6(1)(c)).
        LegalObligation(LegalObligation) = "legal-obligation", speaks;
        /// A vital interest of a person (Art. 6(1)(d)).
        VitalInterests(VitalInterests) = "vital-interests", speaks;
        /// A task in the public interest or official authority (Art. 6(1)(e)).
        PublicTask(PublicTask) = "public-task", speaks;
        /// An interest of the controller or a third party (Art. 6(1)(f)).
        LegitimateInterests(LegitimateInterests) = "legitimate-interests", speaks;
    }
}

unspecified!(LegalBasisDetail);

impl LegalBasisDetail {
    /// Which of the six bases it is, if it is one of them.
    #[must_use]
    pub const fn legal_basis(&self) -> Option<LegalBasis> {
        Some(match self {
            Self::Unspecified(_) => return None,
            Self::Consent(_) => LegalBasis::Consent,
            Self::Contract(_) => LegalBasis::Contract,
            Self::LegalObligation(_) => LegalBasis::LegalObligation,
            Self::VitalInterests(_) => LegalBasis::VitalInterests,
            Self::PublicTask(_) => LegalBasis::PublicTask,
            Self::LegitimateInterests(_) => LegalBasis::LegitimateInterests,
        })
    }
}

/// A basis with no particulars.
impl From<LegalBasis> for LegalBasisDetail {
    fn from(basis: LegalBasis) -> Self {
        match basis {
            LegalBasis::Consent => Self::Consent(Consent::default()),
            LegalBasis::Contract => Self::Contract(Contract::default()),
            LegalBasis::LegalObligation => Self::LegalObligation(LegalObligation::default()),
            LegalBasis::VitalInterests => Self::VitalInterests(VitalInterests::default()),
            LegalBasis::PublicTask => Self::PublicTask(PublicTask::default()),
            LegalBasis::LegitimateInterests => {
                Self::LegitimateInterests(LegitimateInterests::default())
            }
        }
    }
}

/// What a text says about consent as the basis (Art. 4(11), 6(1)(a), 7).
///
/// How it is asked for and given stands in `consents`; how it is withdrawn, in `rights`.
#[noun(inline)]
pub struct Consent {
    /// Whether the text calls the consent explicit (Art. 9(2)(a), 22(2)(c), 49(1)(a)).
    pub explicit: Option<bool>,
    /// What it is asked for, in the words of the text.
    pub examples: Vec<Text>,
}

/// What a text says about a contract as the basis (Art. 6(1)(b)).
#[noun(inline)]
pub struct Contract {
    /// Whether it is about performing the contract or about steps before it.
    pub stage: Option<ContractStage>,
    /// Which contract, in the words of the text.
    pub contract: Option<Text>,
    /// What it is needed for, in the words of the text.
    pub examples: Vec<Text>,
}

/// What a text says about a legal obligation as the basis (Art. 6(1)(c), 6(3)).
#[noun(inline)]
pub struct LegalObligation {
    /// The laws that lay the obligation down (Art. 6(3)).
    pub laws: Vec<LawReference>,
    /// The areas of law that are named in their stead.
    pub areas: Vec<LegalArea>,
    /// What it is needed for, in the words of the text.
    pub examples: Vec<Text>,
}

/// What a text says about vital interests as the basis (Art. 6(1)(d)).
#[noun(inline)]
pub struct VitalInterests {
    /// Whose interests.
    pub holders: Vec<VitalInterestHolder>,
    /// The situation, in the words of the text.
    pub situation: Option<Text>,
}

/// What a text says about a public task as the basis (Art. 6(1)(e), 6(3)).
#[noun(inline)]
pub struct PublicTask {
    /// Whether it is a public interest, official authority, or both.
    pub grounds: Vec<PublicTaskGround>,
    /// The task in the words of the text.
    pub task: Option<Text>,
    /// The laws that lay the task down (Art. 6(3)).
    pub laws: Vec<LawReference>,
}

/// What a text says about legitimate interests as the basis (Art. 6(1)(f)).
///
/// What the text calls an interest is an interest; an aim in the line of this basis is the purpose
/// of the activity, and is written there, once.
#[noun(inline)]
pub struct LegitimateInterests {
    /// The interests that are pursued (Art. 13(1)(d), 14(2)(b)).
    pub interests: Vec<LegitimateInterest>,
    /// Whether the text leaves the list open, as "for example" does; false where it is complete.
    pub open_ended: Option<bool>,
    /// What is said about weighing them against the person's interests.
    pub balancing: Option<Text>,
}

/// One interest that is pursued (Art. 6(1)(f), 13(1)(d), 14(2)(b)).
#[noun]
pub struct LegitimateInterest {
    /// The interest in the words of the text.
    pub text: Text,
    /// What kind of interest it is, where a recital names its like.
    pub category: Option<InterestCategory>,
    /// Whose interest; the controller's where nothing is said.
    pub holder: Option<InterestHolder>,
    /// Whether it says what is pursued; false for "business purposes" and the like.
    pub specific: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// A law that a text refers to (Art. 6(3), 9(2), 10, 26(1)).
#[noun]
pub struct LawReference {
    /// The law in the words of the text.
    pub name: Text,
    /// The state whose law it is; absent for Union law or where it is not known.
    pub country: Option<Country>,
    /// The CELEX number, for an act of the Union.
    pub celex: Option<Celex>,
    /// The provision of it, as written.
    pub provision: Option<Text>,
}
