//! The official names of rights, roles, terms and articles in the languages of the Union.
//!
//! Right as of [`AS_OF`], from the consolidated text of the Regulation of 23 May 2018 (CELEX
//! `02016R0679-20180523`) in its 24 languages; a corrigendum of 4 March 2021 (OJ L 74, p. 35) is
//! not in it. A heading stands as printed. A term of Art. 4 stands in its base form and without an
//! article; where the definition inflects it or says more (Czech, Finnish, "consent of the data
//! subject"), in the base form that the Regulation uses elsewhere. Terms that some language only
//! ever inflects are left out.
//!
//! To bring it up to date: take the latest consolidated text of the language from EUR-Lex, correct
//! the row in `table.rs` (one row an article or a term, one line a language) and the line in
//! `tests/law/names.csv`.

mod former;
mod table;

pub use self::former::{ALL as FORMER_NAMES, FormerName, NamedThing, former};

use self::table::{HEADINGS, LANGUAGES, TERMS};
use crate::{
    base::{Article, Date, LanguageTag, vocabulary::vocabulary},
    terms::{Right, Role},
};

/// The day as of which the table is right.
pub const AS_OF: Date = Date::constant(2026, 11, 22);

vocabulary! {
    /// A term that Art. 4 defines, with an official name in every language.
    ///
    /// ```
    /// use gdpr_policy::law::names::{OfficialTerm, official_name};
    ///
    /// let name = official_name(OfficialTerm::PersonalData, &"sv".parse()?);
    /// assert_eq!(name, Some("personuppgifter"));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[non_exhaustive]
    pub enum OfficialTerm ("a term of Art. 4") {
        /// Information about an identified or identifiable person.
        PersonalData = "personal-data", "Personal data", article: "4(1)";
        /// The person whom it is about.
        DataSubject = "data-subject", "Data subject", article: "4(1)";
        /// Whatever is done with personal data.
        Processing = "processing", "Processing", article: "4(2)";
        /// Evaluating aspects of a person by machine.
        Profiling = "profiling", "Profiling", article: "4(4)";
        /// Who decides why and how data is processed.
        Controller = "controller", "Controller", article: "4(7)";
        /// Who processes for a controller.
        Processor = "processor", "Processor", article: "4(8)";
        /// To whom data is disclosed.
        Recipient = "recipient", "Recipient", article: "4(9)";
        /// A wish that is given freely, for something specific, informed and unambiguous.
        Consent = "consent", "Consent", article: "4(11)";
        /// A breach of security that destroys, loses, alters or discloses data.
        PersonalDataBreach = "personal-data-breach", "Personal data breach", article: "4(12)";
        /// Who stands in the Union for a controller or processor from outside.
        Representative = "representative", "Representative", article: "4(17)";
        /// Who carries on an economic activity.
        Enterprise = "enterprise", "Enterprise", article: "4(18)";
        /// An undertaking and those that it controls.
        GroupOfUndertakings = "group-of-undertakings", "Group of undertakings", article: "4(19)";
        /// The rules of a group for transfers within it.
        BindingCorporateRules = "binding-corporate-rules", "Binding corporate rules", article: "4(20)";
        /// The public authority that a State set up under Art. 51.
        SupervisoryAuthority = "supervisory-authority", "Supervisory authority", article: "4(21)";
        /// An organisation under public international law.
        InternationalOrganisation = "international-organisation", "International organisation", article: "4(26)";
    }
}

/// The official name of a term in `language`, or `None` if that is no official language.
///
/// Only the language counts, not region or script: `pt-BR` gives the Portuguese of the Union.
#[must_use]
pub fn official_name(term: OfficialTerm, language: &LanguageTag) -> Option<&'static str> {
    TERMS[term as usize].get(column(language)?).copied()
}

/// The heading of the article that `article` is, or is part of, in `language`.
///
/// `None` if the language is no official language of the Union.
///
/// ```
/// use gdpr_policy::law::names::official_heading;
///
/// let heading = official_heading("17(1)(a)".parse()?, &"de".parse()?);
/// assert_eq!(heading, Some("Recht auf Löschung („Recht auf Vergessenwerden“)"));
/// assert_eq!(official_heading("17".parse()?, &"no".parse()?), None);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[must_use]
pub fn official_heading(article: Article, language: &LanguageTag) -> Option<&'static str> {
    if article.letter.is_some() {
        return None;
    }
    let row = HEADINGS.get(usize::from(article.article).checked_sub(1)?)?;
    row.get(column(language)?).copied()
}

/// The place of the language in a row.
fn column(language: &LanguageTag) -> Option<usize> {
    LANGUAGES.iter().position(|&l| l == language.language())
}

impl Right {
    /// What the Regulation calls the right in `language`: the heading of its article.
    ///
    /// `None` if the language is no official language of the Union, and for rights that are only
    /// part of an article about something else: to be informed (Arts 13, 14), to withdraw consent
    /// (Art. 7(3)) and the safeguards of Art. 22(3). Both rights to object have the heading of
    /// Art. 21. The headings of Arts 19, 22 and 80 are no names of rights in the strict sense, but
    /// all that there is.
    ///
    /// ```
    /// use gdpr_policy::Right;
    ///
    /// let name = Right::Portability.official_name(&"en".parse()?);
    /// assert_eq!(name, Some("Right to data portability"));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn official_name(self, language: &LanguageTag) -> Option<&'static str> {
        match self {
            Self::Information
            | Self::HumanIntervention
            | Self::ExpressPointOfView
            | Self::ContestDecision
            | Self::WithdrawConsent => None,
            _ => official_heading(self.term().article?, language),
        }
    }
}

impl Role {
    /// What the Regulation calls the role in `language`.
    ///
    /// Joint controllers have the heading of Art. 26, a plural. `None` if the language is no
    /// official language of the Union, and for a sub-processor, which the Regulation only calls
    /// "another processor".
    ///
    /// ```
    /// use gdpr_policy::Role;
    ///
    /// let name = Role::Controller.official_name(&"et".parse()?);
    /// assert_eq!(name, Some("vastutav töötleja"));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn official_name(self, language: &LanguageTag) -> Option<&'static str> {
        match self {
            Self::Controller => official_name(OfficialTerm::Controller, language),
            Self::Processor => official_name(OfficialTerm::Processor, language),
            Self::JointController => official_heading(const { Article::constant("26") }, language),
            Self::SubProcessor => None,
        }
    }
}

/// The right that has `text` as its official name in `language`, if there is exactly one.
///
/// Case and punctuation are tolerated.
///
/// ```
/// use gdpr_policy::{Right, law::names::right_named};
///
/// let english = "en".parse()?;
/// assert_eq!(right_named("Right to data portability", &english), Some(Right::Portability));
/// assert_eq!(right_named("right to be heard", &english), None);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[must_use]
pub fn right_named(text: &str, language: &LanguageTag) -> Option<Right> {
    let given = words(text);
    let mut named = Right::ALL.iter().copied().filter(|right| {
        // Both rights to object have one heading: it names the general one.
        *right != Right::ObjectionToDirectMarketing
            && right
                .official_name(language)
                .is_some_and(|name| has_words(name, &given))
    });
    named.next().filter(|_| named.next().is_none())
}

/// What a text's word for a role is in the Regulation's own language version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "it names a role, none, or nobody can say"
)]
pub enum RoleTerm {
    /// It is the official term for this role.
    Names(Role),
    /// The language is official, and this is no official term of it for a role.
    NotOfficial,
    /// The Regulation has no official text in the language.
    LanguageNotOfficial,
}

/// Which role `text` is the official term for in `language`.
///
/// Case, a leading article and the endings of words are tolerated ("the controllers", "des
/// Verantwortlichen"). Besides the term itself its customary variants count: "data controller",
/// "data processor", the French "responsable de traitement", and in Spanish "responsable" and
/// "encargado", which Art. 4 itself gives. Longer phrases name no role.
///
/// ```
/// use gdpr_policy::{Role, law::names::{RoleTerm, role_term}};
///
/// let swedish = "sv".parse()?;
/// assert_eq!(role_term("Personuppgiftsansvarig", &swedish), RoleTerm::Names(Role::Controller));
/// assert_eq!(role_term("datakontrollant", &swedish), RoleTerm::NotOfficial);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[must_use]
pub fn role_term(text: &str, language: &LanguageTag) -> RoleTerm {
    if column(language).is_none() {
        return RoleTerm::LanguageNotOfficial;
    }
    let given = words(text);
    role_names(language)
        .find(|(_, name)| {
            let name = words(name);
            is_form_of(&given, &name)
                || given.split_first().is_some_and(|(first, rest)| {
                    ARTICLES.contains(&first.as_str()) && is_form_of(rest, &name)
                })
        })
        .map_or(RoleTerm::NotOfficial, |(role, _)| RoleTerm::Names(role))
}

/// Whether the words of `text` have among them the official term for `role` in `language`, or a
/// customary variant: an adjective before it or after it names nothing else.
pub(crate) fn has_role_term(text: &str, role: Role, language: &LanguageTag) -> bool {
    let given = words(text);
    role_names(language)
        .filter(|(named, _)| *named == role)
        .any(|(_, name)| {
            let name = words(name);
            given
                .windows(name.len().max(1))
                .any(|part| is_form_of(part, &name))
        })
}

/// The roles with their official names in a language, then with the customary ones.
fn role_names(language: &LanguageTag) -> impl Iterator<Item = (Role, &'static str)> {
    let official = [Role::Controller, Role::Processor, Role::JointController]
        .into_iter()
        .filter_map(|role| Some((role, role.official_name(language)?)));
    let customary = CUSTOMARY
        .iter()
        .filter(|(of, ..)| *of == language.language())
        .map(|&(_, role, name)| (role, name));
    official.chain(customary)
}

/// Names beside those of the table that are no misnomers.
const CUSTOMARY: &[(&str, Role, &str)] = &[
    ("en", Role::Controller, "data controller"),
    ("en", Role::Processor, "data processor"),
    ("en", Role::JointController, "joint data controllers"),
    ("es", Role::Controller, "responsable"),
    ("es", Role::Processor, "encargado"),
    ("fr", Role::Controller, "responsable de traitement"),
];

/// The articles that stand before a role, in the languages that have them as words.
const ARTICLES: &[&str] = &[
    "the", "a", "an", "der", "die", "des", "dem", "den", "ein", "eine", "einen", "le", "la", "les",
    "l", "un", "une", "el", "los", "las", "il", "lo", "i", "gli", "de", "het", "een", "o", "os",
    "as", "um", "uma", "ο", "η", "οι", "του", "της", "των", "az", "det", "en", "et", "na",
];

fn words(text: &str) -> Vec<String> {
    each_word(text).collect()
}

fn each_word(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// Whether `text` consists of `words`; it is looked at as far as it agrees.
fn has_words(text: &str, words: &[String]) -> bool {
    // Most differ in their first letter.
    let first = text.chars().find(|letter| letter.is_alphanumeric());
    let first = first.and_then(|letter| letter.to_lowercase().next());
    if first != words.first().and_then(|word| word.chars().next()) {
        return false;
    }
    let mut rest = words.iter();
    each_word(text).all(|word| rest.next() == Some(&word)) && rest.next().is_none()
}

/// Whether the words are those of `name`, in this or another ending.
fn is_form_of(words: &[String], name: &[String]) -> bool {
    words.len() == name.len() && words.iter().zip(name).all(|(a, b)| has_stem(a, b))
}

/// Whether the words agree but for the last letter of `name` and three more.
fn has_stem(word: &str, name: &str) -> bool {
    let length = name.chars().count();
    let common = word
        .chars()
        .zip(name.chars())
        .take_while(|(a, b)| a == b)
        .count();
    common + 1 >= length && common > 0 && word.chars().count() <= length + 3
}
