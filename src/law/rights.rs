//! Which rights the law gives for which legal basis: Arts 7, 12 to 22 and 77 to 82.
//!
//! Right as of [`AS_OF`], from the text of the Regulation (CELEX `02016R0679-20180523`), which had
//! not been amended by then. To bring it up to date: read the latest consolidated text of the
//! articles that the arms of [`applicability`] cite, change the arm and the cell in
//! `tests/law/rights.csv`. Restrictions by national law (Art. 23) and the exemptions of Arts 85 to
//! 91 are not in it.

use crate::{
    base::{Article, Date},
    terms::{LegalBasis, Right},
};

/// The day as of which the table is right.
pub const AS_OF: Date = Date::constant(2026, 11, 22);

/// Whether somebody has a right over data that is processed on a legal basis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a right applies, may apply or does not"
)]
pub enum Applicability {
    /// Whatever the circumstances.
    Applies,
    /// In the circumstances that these provisions name.
    Conditional {
        /// The provisions that name the circumstances.
        articles: &'static [Article],
        /// The circumstances in short, in English.
        condition: &'static str,
    },
    /// Never on this basis.
    DoesNotApply {
        /// The provision that leaves the basis out.
        article: Article,
        /// Why, in short, in English.
        reason: &'static str,
    },
}

impl Applicability {
    /// Whether there are circumstances in which the right applies.
    #[must_use]
    pub const fn can_apply(self) -> bool {
        !matches!(self, Self::DoesNotApply { .. })
    }
}

/// Whether `right` applies to processing on `basis`.
///
/// For a legal obligation and a public task, erasure is conditional rather than excluded: Art.
/// 17(3)(b) takes it away only as far as the obligation or the task needs the data.
///
/// ```
/// use gdpr_policy::{LegalBasis, Right, law::rights::applicability};
///
/// assert!(applicability(LegalBasis::Contract, Right::Portability).can_apply());
/// assert!(!applicability(LegalBasis::LegitimateInterests, Right::Portability).can_apply());
/// ```
#[must_use]
pub fn applicability(basis: LegalBasis, right: Right) -> Applicability {
    match right {
        Right::Information
        | Right::Access
        | Right::Rectification
        | Right::LodgeComplaint
        | Right::RemedyAgainstAuthority
        | Right::RemedyAgainstControllerOrProcessor
        | Right::Representation
        | Right::Compensation => Applicability::Applies,
        Right::Erasure => erasure(basis),
        Right::Restriction => restriction(basis),
        Right::RecipientNotification => RECIPIENT_NOTIFICATION,
        Right::Portability => portability(basis),
        Right::Objection => objection(basis),
        Right::ObjectionToDirectMarketing => OBJECTION_TO_DIRECT_MARKETING,
        Right::NotSubjectToAutomatedDecision => automated_decision(basis),
        Right::HumanIntervention | Right::ExpressPointOfView | Right::ContestDecision => {
            decision_safeguard(basis)
        }
        Right::WithdrawConsent => withdrawal(basis),
    }
}

const fn when(articles: &'static [Article], condition: &'static str) -> Applicability {
    Applicability::Conditional {
        articles,
        condition,
    }
}

const fn never(article: &'static str, reason: &'static str) -> Applicability {
    Applicability::DoesNotApply {
        article: Article::constant(article),
        reason,
    }
}

/// The citations, as a list that lives as long as the program.
macro_rules! articles {
    ($($article:literal),+) => {
        const { &[$(Article::constant($article)),+] }
    };
}

const RECIPIENT_NOTIFICATION: Applicability = when(
    articles!("19"),
    "data was corrected, erased or restricted after it had been disclosed",
);

const OBJECTION_TO_DIRECT_MARKETING: Applicability = when(
    articles!("21(2)", "21(3)"),
    "the data is processed for direct marketing; then the right is absolute",
);

fn erasure(basis: LegalBasis) -> Applicability {
    match basis {
        LegalBasis::Consent => when(
            articles!("17(1)(a)", "17(1)(b)", "17(1)(d)", "17(1)(e)", "17(1)(f)"),
            "consent is withdrawn and there is no other ground, or the data is no longer needed, \
             unlawful, to be erased by law, or collected from a child for an online service",
        ),
        LegalBasis::Contract | LegalBasis::VitalInterests => when(
            articles!("17(1)(a)", "17(1)(d)", "17(1)(e)"),
            "the data is no longer needed, unlawful or to be erased by law",
        ),
        LegalBasis::LegalObligation => when(
            articles!("17(1)(a)", "17(1)(d)", "17(1)(e)", "17(3)(b)"),
            "the obligation does not need the data, or no longer, or it is unlawful",
        ),
        LegalBasis::PublicTask => when(
            articles!("17(1)(a)", "17(1)(c)", "17(1)(d)", "17(1)(e)", "17(3)(b)"),
            "the task does not need the data, or no longer, an objection succeeded, or it is \
             unlawful",
        ),
        LegalBasis::LegitimateInterests => when(
            articles!("17(1)(a)", "17(1)(c)", "17(1)(d)", "17(1)(e)"),
            "an objection succeeded, or the data is no longer needed, unlawful or to be erased by \
             law",
        ),
    }
}

fn restriction(basis: LegalBasis) -> Applicability {
    match basis {
        LegalBasis::PublicTask | LegalBasis::LegitimateInterests => when(
            articles!("18(1)(a)", "18(1)(b)", "18(1)(c)", "18(1)(d)"),
            "accuracy is contested, the processing is unlawful, the person needs the data for \
             legal claims, or an objection is being weighed",
        ),
        _ => when(
            articles!("18(1)(a)", "18(1)(b)", "18(1)(c)"),
            "accuracy is contested, the processing is unlawful, or the person needs the data for \
             legal claims",
        ),
    }
}

fn portability(basis: LegalBasis) -> Applicability {
    match basis {
        LegalBasis::Consent | LegalBasis::Contract => when(
            articles!("20(1)(a)", "20(1)(b)"),
            "the person provided the data, and it is processed by automated means",
        ),
        LegalBasis::PublicTask => never("20(3)", "it is not for tasks in the public interest"),
        _ => never("20(1)(a)", "it is for consent and contracts only"),
    }
}

fn objection(basis: LegalBasis) -> Applicability {
    match basis {
        LegalBasis::PublicTask | LegalBasis::LegitimateInterests => Applicability::Applies,
        LegalBasis::Consent => never("21(1)", "consent is withdrawn instead"),
        _ => never("21(1)", "it is for 6(1)(e) and (f) only"),
    }
}

fn automated_decision(basis: LegalBasis) -> Applicability {
    match basis {
        LegalBasis::Consent => when(
            articles!("22(1)", "22(2)(c)", "22(3)"),
            "a decision by machine alone has legal or similar effects; explicit consent allows it \
             with safeguards",
        ),
        LegalBasis::Contract => when(
            articles!("22(1)", "22(2)(a)", "22(3)"),
            "a decision by machine alone has legal or similar effects; a contract that needs it \
             allows it with safeguards",
        ),
        LegalBasis::LegalObligation | LegalBasis::PublicTask => when(
            articles!("22(1)", "22(2)(b)"),
            "a decision by machine alone has legal or similar effects; a law with safeguards can \
             allow it",
        ),
        LegalBasis::VitalInterests | LegalBasis::LegitimateInterests => when(
            articles!("22(1)"),
            "a decision by machine alone has legal or similar effects; this basis does not allow it",
        ),
    }
}

/// The three safeguards of Art. 22(3) come with a decision under 22(2)(a) or (c); under (b) the
/// law that allows the decision sets them.
fn decision_safeguard(basis: LegalBasis) -> Applicability {
    match basis {
        LegalBasis::Consent => when(
            articles!("22(2)(c)", "22(3)"),
            "there is a decision by machine alone on explicit consent",
        ),
        LegalBasis::Contract => when(
            articles!("22(2)(a)", "22(3)"),
            "there is a decision by machine alone that the contract needs",
        ),
        LegalBasis::LegalObligation | LegalBasis::PublicTask => when(
            articles!("22(2)(b)"),
            "the law that allows a decision by machine alone gives it as a safeguard",
        ),
        LegalBasis::VitalInterests | LegalBasis::LegitimateInterests => when(
            articles!("22(2)(a)", "22(2)(c)", "22(3)"),
            "there is a decision by machine alone that rests on a contract or explicit consent",
        ),
    }
}

fn withdrawal(basis: LegalBasis) -> Applicability {
    match basis {
        LegalBasis::Consent => Applicability::Applies,
        _ => never("7(3)", "there is no consent to withdraw"),
    }
}
