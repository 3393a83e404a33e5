//! Which rights the law gives for which processing, and where they end: Arts 7, 9, 12 to 23, 77 to 82.
//!
//! Right as of [`AS_OF`], from the text of the Regulation (CELEX `02016R0679-20180523`), which had
//! not been amended by then. To bring it up to date: read the latest consolidated text of the
//! articles that [`Circumstance`]s and [`Limit`]s cite, change the row and the cell in
//! `tests/law/rights.csv` or `tests/law/limits.csv`. What national law makes of Art. 23 and of
//! Arts 85 to 91 is not in it: they stand as limits that such a law may draw.
//!
//! A right can hang on three things: the basis of Art. 6(1), a condition of Art. 9(2), and whether
//! the purpose is direct marketing, or research or statistics. [`applicability`] asks about a basis
//! alone, [`Law::right`] about all of them on a day.

use std::{borrow::Cow, fmt};

use super::{Law, day};
use crate::{
    base::{Article, Date},
    terms::{LegalBasis, Right, SpecialCategoryCondition},
};

/// The day as of which the table is right.
pub const AS_OF: Date = day(2026, 11, 22);

/// Whether somebody has a right over data.
///
/// ```
/// use gdpr_policy::{LegalBasis, Right, law::rights::applicability};
///
/// let answer = applicability(LegalBasis::Contract, Right::Portability);
/// assert_eq!(
///     answer.to_string(),
///     "applies if the person provided the data, and it is processed by automated means (Art. 20(1))"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a right applies, may apply or does not"
)]
pub enum Applicability {
    /// It asks for no circumstance beyond the processing itself.
    ///
    /// Its limits stand: see [`Law::limits`]. Who has the information need not be given it again
    /// (Art. 13(4)), and a copy must not harm others (Art. 15(4)).
    Applies,
    /// In some circumstances.
    Conditional {
        /// The circumstances, of which one is enough, each with its provision; never empty.
        circumstances: Vec<Circumstance>,
    },
    /// Never.
    DoesNotApply {
        /// The provision that leaves it out.
        article: Article,
        /// Why, in short, in English.
        reason: &'static str,
    },
}

impl Applicability {
    /// Whether there are circumstances in which the right applies.
    #[must_use]
    pub const fn can_apply(&self) -> bool {
        !matches!(self, Self::DoesNotApply { .. })
    }

    /// The circumstances on which it depends; none where it applies or does not.
    #[must_use]
    pub fn circumstances(&self) -> &[Circumstance] {
        match self {
            Self::Conditional { circumstances } => circumstances,
            _ => &[],
        }
    }

    /// What two grounds for the same data give together: the one that gives more, or both.
    ///
    /// It does not matter which comes first.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Applies, _) | (_, Self::Applies) => Self::Applies,
            (Self::Conditional { circumstances: a }, Self::Conditional { circumstances: b }) => {
                when(a.into_iter().chain(b))
            }
            (conditional @ Self::Conditional { .. }, _)
            | (_, conditional @ Self::Conditional { .. }) => conditional,
            (
                Self::DoesNotApply { article, reason },
                Self::DoesNotApply {
                    article: other,
                    reason: its,
                },
            ) => {
                let (article, reason) = (article, reason).min((other, its));
                Self::DoesNotApply { article, reason }
            }
        }
    }
}

/// In plain words, as in "applies if the data is no longer needed (Art. 17(1)(a))".
impl fmt::Display for Applicability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Applies => f.write_str("applies"),
            Self::Conditional { circumstances } => {
                for (i, circumstance) in circumstances.iter().enumerate() {
                    let joint = if i == 0 { "applies if " } else { ", or " };
                    write!(f, "{joint}{circumstance}")?;
                }
                Ok(())
            }
            Self::DoesNotApply { article, reason } => {
                write!(f, "does not apply: {reason} (Art. {article})")
            }
        }
    }
}

/// A circumstance that a provision names.
///
/// Two are in the order of their provisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Circumstance {
    /// The provision.
    pub article: Article,
    /// The circumstance in short, in English, as a clause.
    pub text: &'static str,
}

impl fmt::Display for Circumstance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (Art. {})", self.text, self.article)
    }
}

const fn circumstance(article: &'static str, text: &'static str) -> Circumstance {
    Circumstance {
        article: Article::constant(article),
        text,
    }
}

/// In these circumstances, in their order and each once.
fn when(circumstances: impl IntoIterator<Item = Circumstance>) -> Applicability {
    let mut circumstances: Vec<Circumstance> = circumstances.into_iter().collect();
    circumstances.sort();
    circumstances.dedup();
    Applicability::Conditional { circumstances }
}

const fn never(article: &'static str, reason: &'static str) -> Applicability {
    Applicability::DoesNotApply {
        article: Article::constant(article),
        reason,
    }
}

/// The processing that a right is asked about.
///
/// ```
/// use gdpr_policy::{Date, Law, LegalBasis, Right, SpecialCategoryCondition, law::rights::Processing};
///
/// // Interests alone give no portability; explicit consent to the health data among it does.
/// let mut processing = Processing::on(LegalBasis::LegitimateInterests);
/// let day = Date::constant(2026, 11, 22);
/// let portable = |processing: &Processing| {
///     Law::builtin().right(Right::Portability, processing, day).can_apply()
/// };
/// assert!(!portable(&processing));
/// processing.conditions.push(SpecialCategoryCondition::ExplicitConsent);
/// assert!(portable(&processing));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Processing {
    /// The bases that it rests on (Art. 6(1)); with none, only what every basis gives is answered.
    pub bases: Vec<LegalBasis>,
    /// The conditions under which special categories are processed (Art. 9(2)).
    pub conditions: Vec<SpecialCategoryCondition>,
    /// Whether it is for scientific or historical research or statistics (Art. 89(1)).
    pub research_or_statistics: bool,
    /// Whether it is for direct marketing (Art. 21(2)).
    pub direct_marketing: bool,
}

impl Processing {
    /// Processing on one basis.
    #[must_use]
    pub fn on(basis: LegalBasis) -> Self {
        Self {
            bases: vec![basis],
            ..Self::default()
        }
    }

    fn has_explicit_consent(&self) -> bool {
        self.conditions
            .contains(&SpecialCategoryCondition::ExplicitConsent)
    }

    /// What the right is on one of the bases.
    fn on_basis(&self, basis: LegalBasis, right: Right) -> Applicability {
        let answer = applicability(basis, right);
        match right {
            Right::ObjectionToDirectMarketing if self.direct_marketing => Applicability::Applies,
            Right::WithdrawConsent if self.has_explicit_consent() => Applicability::Applies,
            // Tasks in the public interest stay excluded (Art. 20(3)).
            Right::Portability
                if self.has_explicit_consent() && basis != LegalBasis::PublicTask =>
            {
                when([PROVIDED])
            }
            Right::Erasure if self.has_explicit_consent() => answer.or(when([CONSENT_WITHDRAWN])),
            Right::Objection if self.research_or_statistics => answer.or(when([RESEARCH])),
            _ => answer,
        }
    }

    fn right(&self, right: Right) -> Applicability {
        let answers = |bases: &[LegalBasis]| -> Vec<Applicability> {
            bases
                .iter()
                .map(|basis| self.on_basis(*basis, right))
                .collect()
        };
        if self.bases.is_empty() {
            return on_each(&answers(LegalBasis::ALL));
        }
        answers(&self.bases)
            .into_iter()
            .reduce(Applicability::or)
            .unwrap_or(Applicability::Applies)
    }
}

/// What holds whichever of the answers it is: that which gives least, or what all have in common.
fn on_each(answers: &[Applicability]) -> Applicability {
    if let Some(never) = answers.iter().find(|answer| !answer.can_apply()) {
        return never.clone();
    }
    let conditional: Vec<_> = answers
        .iter()
        .map(Applicability::circumstances)
        .filter(|circumstances| !circumstances.is_empty())
        .collect();
    let all = || conditional.iter().copied().flatten().copied();
    if conditional.is_empty() {
        return Applicability::Applies;
    }
    let common: Vec<_> = all()
        .filter(|one| {
            conditional
                .iter()
                .all(|circumstances| circumstances.contains(one))
        })
        .collect();
    // With none in common it is one of them all the same.
    if common.is_empty() {
        when(all())
    } else {
        when(common)
    }
}

impl Law {
    /// Whether somebody has a right over this processing on a day.
    ///
    /// Over several bases the one that gives the right decides, and circumstances add up; the order
    /// of the bases does not matter. Before the Regulation applied it gave none (Art. 99(2)).
    #[must_use]
    pub fn right(&self, right: Right, processing: &Processing, on: Date) -> Applicability {
        if !Self::applies_on(on) {
            return never("99(2)", "the Regulation did not yet apply");
        }
        processing.right(right)
    }

    /// The limits of a right on a day: what the Regulation lets a controller hold against it, and
    /// what a law of the Union or a Member State may.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law, Right};
    ///
    /// let law = Law::builtin();
    /// let limits = law.limits(Right::Access, Date::constant(2026, 11, 22));
    /// let articles: Vec<String> = limits.map(|limit| limit.article.to_string()).collect();
    /// assert!(articles.contains(&"15(4)".to_owned()));
    /// ```
    pub fn limits(&self, right: Right, on: Date) -> impl Iterator<Item = &Limit> {
        LIMITS
            .iter()
            .chain(&self.limits)
            .filter(move |limit| limit.right == right && limit.holds_on(on))
    }

    /// The same with one more limit of a right, as an amendment draws it.
    #[must_use]
    pub fn with_limit(mut self, limit: Limit) -> Self {
        self.limits.push(limit);
        self
    }
}

/// A limit of a right: an exception, a ground of refusal, or where a law may restrict it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Limit {
    /// The right.
    pub right: Right,
    /// The provision that draws the limit.
    pub article: Article,
    /// What it lets through, in short, in English, as a clause.
    pub text: Cow<'static, str>,
    /// The first day of the limit.
    pub from: Date,
    /// Its last day, if it has ended.
    pub until: Option<Date>,
}

impl Limit {
    /// A limit that holds from a day on.
    #[must_use]
    pub fn new(
        right: Right,
        article: Article,
        text: impl Into<Cow<'static, str>>,
        from: Date,
    ) -> Self {
        Self {
            right,
            article,
            text: text.into(),
            from,
            until: None,
        }
    }

    fn holds_on(&self, on: Date) -> bool {
        self.from <= on && self.until.is_none_or(|until| on <= until)
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (Art. {})", self.text, self.article)
    }
}

/// When data on a basis must be erased at a person's request, and what may stand against it.
///
/// ```
/// use gdpr_policy::{LegalBasis, law::rights::erasure};
///
/// let contract = erasure(LegalBasis::Contract);
/// assert_eq!(contract.grounds[0].to_string(), "the data is no longer needed (Art. 17(1)(a))");
/// let kept: Vec<_> = contract.exceptions.iter().filter(|one| one.lies_in_the_basis).collect();
/// assert!(kept.is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Erasure {
    /// The grounds of Art. 17(1) that the basis leaves room for; one is enough.
    pub grounds: Vec<Circumstance>,
    /// The exceptions of Art. 17(3): as far as the processing is necessary for one of them.
    pub exceptions: Vec<ErasureException>,
}

/// An exception of Art. 17(3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErasureException {
    /// The point and what it says in short.
    pub circumstance: Circumstance,
    /// Whether the basis itself brings it about, as a legal obligation does (Art. 17(3)(b)).
    ///
    /// The others can hold all the same: a law may ask for the invoices of a contract.
    pub lies_in_the_basis: bool,
}

/// When data on `basis` must be erased, and what may stand against it (Art. 17).
///
/// For data under explicit consent (Art. 9(2)(a)) its withdrawal is a ground, too: ask
/// [`Law::right`].
#[must_use]
pub fn erasure(basis: LegalBasis) -> Erasure {
    let of_the_basis = |circumstance: &Circumstance| {
        matches!(basis, LegalBasis::LegalObligation | LegalBasis::PublicTask)
            && circumstance == &OBLIGATION_OR_TASK
    };
    Erasure {
        grounds: erasure_grounds(basis),
        exceptions: ERASURE_EXCEPTIONS
            .iter()
            .map(|circumstance| ErasureException {
                circumstance: *circumstance,
                lies_in_the_basis: of_the_basis(circumstance),
            })
            .collect(),
    }
}

/// Whether `right` applies to processing on `basis` alone.
///
/// Of direct marketing, research and special categories it knows nothing: [`Right::Objection`] is
/// that of Art. 21(1). [`Law::right`] asks about these as well. For a legal obligation and a
/// public task, erasure is conditional rather than excluded: Art. 17(3)(b) takes it away only as
/// far as the obligation or the task needs the data.
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
        Right::Erasure => when(erasure_grounds(basis)),
        Right::Restriction => restriction(basis),
        Right::RecipientNotification => when([TOLD_RECIPIENTS]),
        Right::Portability => portability(basis),
        Right::Objection => objection(basis),
        Right::ObjectionToDirectMarketing => when([MARKETING]),
        Right::NotSubjectToAutomatedDecision => when([MACHINE]),
        Right::HumanIntervention | Right::ExpressPointOfView | Right::ContestDecision => {
            decision_safeguard(basis)
        }
        Right::WithdrawConsent => withdrawal(basis),
    }
}

const NO_LONGER_NEEDED: Circumstance = circumstance("17(1)(a)", "the data is no longer needed");
const CONSENT_WITHDRAWN: Circumstance = circumstance(
    "17(1)(b)",
    "consent is withdrawn and there is no other ground",
);
const OBJECTION_SUCCEEDED: Circumstance = circumstance(
    "17(1)(c)",
    "an objection succeeded, with no overriding grounds against it",
);
const MARKETING_OBJECTED: Circumstance =
    circumstance("17(1)(c)", "there is an objection to direct marketing");
const UNLAWFUL: Circumstance = circumstance("17(1)(d)", "the processing was unlawful");
const TO_BE_ERASED_BY_LAW: Circumstance =
    circumstance("17(1)(e)", "a law asks that the data be erased");
const COLLECTED_FROM_CHILD: Circumstance = circumstance(
    "17(1)(f)",
    "the data was collected from a child for an online service",
);

const OBLIGATION_OR_TASK: Circumstance = circumstance(
    "17(3)(b)",
    "a law asks for the processing, or a task in the public interest does",
);
const ERASURE_EXCEPTIONS: [Circumstance; 5] = [
    circumstance(
        "17(3)(a)",
        "others use their freedom of expression and information",
    ),
    OBLIGATION_OR_TASK,
    circumstance(
        "17(3)(c)",
        "public health needs the data, under Art. 9(2)(h), (i) and 9(3)",
    ),
    circumstance(
        "17(3)(d)",
        "archiving, research or statistics would be impossible or seriously impaired",
    ),
    circumstance("17(3)(e)", "legal claims need the data"),
];

const TOLD_RECIPIENTS: Circumstance = circumstance(
    "19",
    "data was corrected, erased or restricted after it had been disclosed",
);
const PROVIDED: Circumstance = circumstance(
    "20(1)",
    "the person provided the data, and it is processed by automated means",
);
const MACHINE: Circumstance = circumstance(
    "22(1)",
    "a decision by machine alone has legal or similar effects",
);
const MARKETING: Circumstance = circumstance("21(2)", "the data is processed for direct marketing");
const RESEARCH: Circumstance = circumstance(
    "21(6)",
    "it is for research or statistics, and no task in the public interest needs it",
);

fn erasure_grounds(basis: LegalBasis) -> Vec<Circumstance> {
    let mut grounds = vec![
        NO_LONGER_NEEDED,
        MARKETING_OBJECTED,
        UNLAWFUL,
        TO_BE_ERASED_BY_LAW,
    ];
    match basis {
        LegalBasis::Consent => grounds.extend([CONSENT_WITHDRAWN, COLLECTED_FROM_CHILD]),
        LegalBasis::PublicTask | LegalBasis::LegitimateInterests => {
            grounds.push(OBJECTION_SUCCEEDED);
        }
        LegalBasis::Contract | LegalBasis::VitalInterests | LegalBasis::LegalObligation => {}
    }
    grounds.sort();
    grounds
}

fn restriction(basis: LegalBasis) -> Applicability {
    let objection = circumstance("18(1)(d)", "an objection is being weighed");
    let may_object = matches!(
        basis,
        LegalBasis::PublicTask | LegalBasis::LegitimateInterests
    );
    let always = [
        circumstance("18(1)(a)", "accuracy is contested"),
        circumstance("18(1)(b)", "the processing is unlawful"),
        circumstance("18(1)(c)", "the person needs the data for legal claims"),
    ];
    when(always.into_iter().chain(may_object.then_some(objection)))
}

fn portability(basis: LegalBasis) -> Applicability {
    match basis {
        LegalBasis::Consent | LegalBasis::Contract => when([PROVIDED]),
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

/// The three safeguards of Art. 22(3) come with a decision under 22(2)(a) or (c); under (b) the
/// law that allows the decision sets them.
fn decision_safeguard(basis: LegalBasis) -> Applicability {
    let contract = circumstance(
        "22(2)(a)",
        "there is a decision by machine alone that a contract needs",
    );
    let law = circumstance(
        "22(2)(b)",
        "the law that allows a decision by machine alone gives it as a safeguard",
    );
    let consent = circumstance(
        "22(2)(c)",
        "there is a decision by machine alone on explicit consent",
    );
    match basis {
        LegalBasis::Consent => when([consent]),
        LegalBasis::Contract => when([contract]),
        LegalBasis::LegalObligation | LegalBasis::PublicTask => when([law]),
        LegalBasis::VitalInterests | LegalBasis::LegitimateInterests => when([contract, consent]),
    }
}

fn withdrawal(basis: LegalBasis) -> Applicability {
    match basis {
        LegalBasis::Consent => Applicability::Applies,
        _ => never("7(3)", "there is no consent to withdraw"),
    }
}

const fn limit(right: Right, article: &'static str, text: &'static str) -> Limit {
    Limit {
        right,
        article: Article::constant(article),
        text: Cow::Borrowed(text),
        from: Law::APPLICATION,
        until: None,
    }
}

const UNIDENTIFIED: &str =
    "the controller shows that it cannot identify the person, who brings nothing that would";
const EXCESSIVE: &str =
    "the request is manifestly unfounded or excessive: a reasonable fee, or refusal";
const RESTRICTED: &str = "a law restricts the right for one of the aims of Art. 23(1)";
const JOURNALISM: &str = "a law exempts journalism, or academic, artistic or literary expression";
const BY_LAW_FOR_RESEARCH: &str = "a law exempts research or statistics";
const BY_LAW_FOR_ARCHIVES: &str = "a law exempts archiving in the public interest";

/// The limits of each right, in the order of the rights and of the provisions.
static LIMITS: &[Limit] = &[
    limit(
        Right::Information,
        "13(4)",
        "the person already has the information, where the data is collected from them",
    ),
    limit(
        Right::Information,
        "14(5)(a)",
        "the person already has the information, where the data is from elsewhere",
    ),
    limit(
        Right::Information,
        "14(5)(b)",
        "giving it is impossible, takes a disproportionate effort or defeats the aim, where the data is from elsewhere",
    ),
    limit(
        Right::Information,
        "14(5)(c)",
        "a law lays down that the data is obtained or disclosed, with safeguards, where it is from elsewhere",
    ),
    limit(
        Right::Information,
        "14(5)(d)",
        "professional secrecy covers the data, where it is from elsewhere",
    ),
    limit(Right::Information, "23(1)", RESTRICTED),
    limit(Right::Information, "85(2)", JOURNALISM),
    limit(Right::Access, "11(2)", UNIDENTIFIED),
    limit(Right::Access, "12(5)", EXCESSIVE),
    limit(
        Right::Access,
        "15(4)",
        "the copy would harm the rights and freedoms of others",
    ),
    limit(Right::Access, "23(1)", RESTRICTED),
    limit(Right::Access, "85(2)", JOURNALISM),
    limit(Right::Access, "89(2)", BY_LAW_FOR_RESEARCH),
    limit(Right::Access, "89(3)", BY_LAW_FOR_ARCHIVES),
    limit(Right::Rectification, "11(2)", UNIDENTIFIED),
    limit(Right::Rectification, "12(5)", EXCESSIVE),
    limit(Right::Rectification, "23(1)", RESTRICTED),
    limit(Right::Rectification, "85(2)", JOURNALISM),
    limit(Right::Rectification, "89(2)", BY_LAW_FOR_RESEARCH),
    limit(Right::Rectification, "89(3)", BY_LAW_FOR_ARCHIVES),
    limit(Right::Erasure, "11(2)", UNIDENTIFIED),
    limit(Right::Erasure, "12(5)", EXCESSIVE),
    limit(Right::Erasure, "17(3)(a)", ERASURE_EXCEPTIONS[0].text),
    limit(Right::Erasure, "17(3)(b)", ERASURE_EXCEPTIONS[1].text),
    limit(Right::Erasure, "17(3)(c)", ERASURE_EXCEPTIONS[2].text),
    limit(Right::Erasure, "17(3)(d)", ERASURE_EXCEPTIONS[3].text),
    limit(Right::Erasure, "17(3)(e)", ERASURE_EXCEPTIONS[4].text),
    limit(Right::Erasure, "23(1)", RESTRICTED),
    limit(Right::Erasure, "85(2)", JOURNALISM),
    limit(Right::Restriction, "11(2)", UNIDENTIFIED),
    limit(Right::Restriction, "12(5)", EXCESSIVE),
    limit(
        Right::Restriction,
        "18(2)",
        "the person agrees to a use, or it serves legal claims, the rights of another or an important public interest",
    ),
    limit(Right::Restriction, "23(1)", RESTRICTED),
    limit(Right::Restriction, "85(2)", JOURNALISM),
    limit(Right::Restriction, "89(2)", BY_LAW_FOR_RESEARCH),
    limit(Right::Restriction, "89(3)", BY_LAW_FOR_ARCHIVES),
    limit(Right::RecipientNotification, "11(2)", UNIDENTIFIED),
    limit(Right::RecipientNotification, "12(5)", EXCESSIVE),
    limit(
        Right::RecipientNotification,
        "19",
        "telling the recipients is impossible or takes a disproportionate effort",
    ),
    limit(Right::RecipientNotification, "23(1)", RESTRICTED),
    limit(Right::RecipientNotification, "85(2)", JOURNALISM),
    limit(Right::RecipientNotification, "89(3)", BY_LAW_FOR_ARCHIVES),
    limit(Right::Portability, "11(2)", UNIDENTIFIED),
    limit(Right::Portability, "12(5)", EXCESSIVE),
    limit(
        Right::Portability,
        "20(3)",
        "the processing is necessary for a task in the public interest",
    ),
    limit(
        Right::Portability,
        "20(4)",
        "it would harm the rights and freedoms of others",
    ),
    limit(Right::Portability, "23(1)", RESTRICTED),
    limit(Right::Portability, "85(2)", JOURNALISM),
    limit(Right::Portability, "89(3)", BY_LAW_FOR_ARCHIVES),
    limit(Right::Objection, "12(5)", EXCESSIVE),
    limit(
        Right::Objection,
        "21(1)",
        "the controller shows compelling grounds that override, or needs the data for legal claims",
    ),
    limit(
        Right::Objection,
        "21(6)",
        "a task in the public interest needs the research or statistics",
    ),
    limit(Right::Objection, "23(1)", RESTRICTED),
    limit(Right::Objection, "85(2)", JOURNALISM),
    limit(Right::Objection, "89(2)", BY_LAW_FOR_RESEARCH),
    limit(Right::Objection, "89(3)", BY_LAW_FOR_ARCHIVES),
    limit(Right::ObjectionToDirectMarketing, "12(5)", EXCESSIVE),
    limit(Right::ObjectionToDirectMarketing, "23(1)", RESTRICTED),
    limit(Right::ObjectionToDirectMarketing, "85(2)", JOURNALISM),
    limit(Right::NotSubjectToAutomatedDecision, "12(5)", EXCESSIVE),
    limit(
        Right::NotSubjectToAutomatedDecision,
        "22(2)(a)",
        "a contract with the person needs the decision",
    ),
    limit(
        Right::NotSubjectToAutomatedDecision,
        "22(2)(b)",
        "a law with safeguards allows the decision",
    ),
    limit(
        Right::NotSubjectToAutomatedDecision,
        "22(2)(c)",
        "the person explicitly agreed to it",
    ),
    limit(Right::NotSubjectToAutomatedDecision, "23(1)", RESTRICTED),
    limit(Right::NotSubjectToAutomatedDecision, "85(2)", JOURNALISM),
    limit(Right::HumanIntervention, "12(5)", EXCESSIVE),
    limit(Right::HumanIntervention, "23(1)", RESTRICTED),
    limit(Right::HumanIntervention, "85(2)", JOURNALISM),
    limit(Right::ExpressPointOfView, "12(5)", EXCESSIVE),
    limit(Right::ExpressPointOfView, "23(1)", RESTRICTED),
    limit(Right::ExpressPointOfView, "85(2)", JOURNALISM),
    limit(Right::ContestDecision, "12(5)", EXCESSIVE),
    limit(Right::ContestDecision, "23(1)", RESTRICTED),
    limit(Right::ContestDecision, "85(2)", JOURNALISM),
    limit(
        Right::LodgeComplaint,
        "57(4)",
        "the complaint is manifestly unfounded or excessive: a reasonable fee, or refusal",
    ),
    limit(
        Right::Compensation,
        "82(3)",
        "the controller or processor proves that it is not responsible in any way",
    ),
];
