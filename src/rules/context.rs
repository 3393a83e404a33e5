//! With what a policy is checked: the day, the law, facts from outside, levels.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{Rule, Severity, find};
use crate::{
    base::{Date, Id, ParseError, nearest},
    law::Law,
    terms::AdequacyFramework,
};

/// What a check is made with: a day, the law, facts that no text shows, levels of rules.
///
/// ```
/// use gdpr_policy::{Context, Date, Level};
///
/// let context = Context::at(Date::constant(2026, 11, 22)).with_level("document-stale", Level::Off)?;
/// assert!(context.with_level("document-old", Level::Off).is_err());
/// # Ok::<(), gdpr_policy::LevelError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Context {
    as_of: Date,
    law: Law,
    facts: Facts,
    levels: BTreeMap<&'static str, Level>,
    stale_after_months: u16,
}

impl Context {
    /// The law as this crate knows it, on a day, with no facts from outside.
    #[must_use]
    pub fn at(as_of: Date) -> Self {
        Self {
            as_of,
            law: Law::builtin(),
            facts: Facts::default(),
            levels: BTreeMap::new(),
            stale_after_months: 24,
        }
    }

    /// The same with another state of the law.
    #[must_use]
    pub fn with_law(mut self, law: Law) -> Self {
        self.law = law;
        self
    }

    /// The same with facts that no text shows.
    #[must_use]
    pub fn with_facts(mut self, facts: Facts) -> Self {
        self.facts = facts;
        self
    }

    /// The same with a rule at another level.
    ///
    /// # Errors
    ///
    /// If there is no rule of this code, or if its level is fixed, as those are that make sure that
    /// ids resolve.
    pub fn with_level(mut self, code: &str, level: Level) -> Result<Self, LevelError> {
        let rule = find(code).ok_or_else(|| LevelError::unknown(code))?;
        if rule.is_about_ids() && level != Level::Error {
            return Err(LevelError::Fixed { code: rule.code });
        }
        self.levels.insert(rule.code, level);
        Ok(self)
    }

    /// The same with another age, in months, at which a notice counts as old; 24 otherwise.
    #[must_use]
    pub fn with_stale_after(mut self, months: u16) -> Self {
        self.stale_after_months = months;
        self
    }

    /// The day of the check.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// The state of the law.
    #[must_use]
    pub fn law(&self) -> &Law {
        &self.law
    }

    /// The facts that no text shows.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The age in months at which a notice counts as old.
    #[must_use]
    pub fn stale_after_months(&self) -> u16 {
        self.stale_after_months
    }

    /// The level of a rule.
    #[must_use]
    pub fn level(&self, rule: &Rule) -> Level {
        self.levels.get(rule.code).copied().unwrap_or(rule.level)
    }

    /// The rules whose level was set, in the order of their codes.
    pub fn levels(&self) -> impl Iterator<Item = (&'static str, Level)> {
        self.levels.iter().map(|(code, level)| (*code, *level))
    }
}

/// How far a rule may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Level {
    /// It is not run.
    Off,
    /// Its findings are advice at most.
    Advice,
    /// Its findings are warnings at most.
    Warning,
    /// Its findings have the severity that the rule gives them.
    Error,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Reads a level from its name, such as `warning`.
impl FromStr for Level {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let all = [Self::Off, Self::Advice, Self::Warning, Self::Error];
        let found = all.into_iter().find(|level| level.name() == text);
        found.ok_or_else(|| ParseError::new("`off`, `advice`, `warning` or `error`", text))
    }
}

impl Level {
    const fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// `severity`, but no graver than the level.
    pub(super) fn limit(self, severity: Severity) -> Severity {
        match self {
            Self::Off | Self::Advice => Severity::Advice,
            Self::Warning => severity.max(Severity::Warning),
            Self::Error => severity,
        }
    }
}

/// Facts about the company that its notice cannot show, as far as they are known.
///
/// A rule that would need one that is absent answers *not assessed* and names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Facts {
    /// Whether the controller has an establishment in the European Economic Area (Art. 3(1)).
    pub established_in_eea: Option<bool>,
    /// Whether it offers goods or services to people in the Union or monitors them (Art. 3(2)).
    pub targets_union: Option<bool>,
    /// Whether an exception of Art. 27(2) frees it from naming a representative.
    pub representative_exempt: Option<bool>,
    /// Whether it is a public authority or body acting as such (Art. 6(1), 37(1)(a), 49(3)).
    pub public_authority: Option<bool>,
    /// Whether Art. 37(1) or national law obliges it to have a data protection officer.
    pub dpo_required: Option<bool>,
    /// Which recipients take part in a framework, as its public list says.
    pub participation: Vec<Participation>,
    /// Which recipients a decision with a limited scope covers, as its terms say (Art. 45).
    pub covered_by_sector: Vec<Id>,
    /// Which recipients such a decision does not cover.
    pub outside_sector: Vec<Id>,
}

/// Whether a recipient takes part in a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Participation {
    /// The recipient in the policy, by id.
    pub recipient: Id,
    /// The framework.
    pub framework: AdequacyFramework,
    /// Whether its public list names the recipient.
    pub listed: bool,
}

impl Participation {
    /// The fact that a recipient is on a framework's list, or is not.
    #[must_use]
    pub fn new(recipient: Id, framework: AdequacyFramework, listed: bool) -> Self {
        Self {
            recipient,
            framework,
            listed,
        }
    }
}

/// A question about the company whose answer would decide a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Fact {
    /// Has the controller an establishment in the European Economic Area?
    EstablishedInEea,
    /// Does it offer goods or services to people in the Union or monitor them?
    TargetsUnion,
    /// Does an exception of Art. 27(2) apply?
    RepresentativeExempt,
    /// Is it a public authority or body?
    PublicAuthority,
    /// Is it obliged to have a data protection officer?
    DpoRequired,
    /// Does the recipient take part in the framework?
    Participation,
    /// Does the decision, which covers a sector only, cover the recipient?
    CoveredBySector,
}

impl Fact {
    /// The member of [`Facts`] that answers it, as it is written in JSON.
    #[must_use]
    pub const fn member(self) -> &'static str {
        match self {
            Self::EstablishedInEea => "establishedInEea",
            Self::TargetsUnion => "targetsUnion",
            Self::RepresentativeExempt => "representativeExempt",
            Self::PublicAuthority => "publicAuthority",
            Self::DpoRequired => "dpoRequired",
            Self::Participation => "participation",
            Self::CoveredBySector => "coveredBySector",
        }
    }

    /// The question.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::EstablishedInEea => {
                "has the controller an establishment in the European Economic Area?"
            }
            Self::TargetsUnion => {
                "does the controller offer goods or services to people in the Union, or monitor them?"
            }
            Self::RepresentativeExempt => "does an exception of Art. 27(2) apply?",
            Self::PublicAuthority => "is the controller a public authority or body?",
            Self::DpoRequired => "is the controller obliged to have a data protection officer?",
            Self::Participation => "does the recipient take part in the framework?",
            Self::CoveredBySector => {
                "does the decision, which has a limited scope, cover the recipient?"
            }
        }
    }
}

/// A level that cannot be set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LevelError {
    /// There is no rule of the code.
    #[error("there is no rule `{code}`{}", .near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    Unknown {
        /// The code that was asked for.
        code: String,
        /// The code that was probably meant.
        near: Option<&'static str>,
    },
    /// The rule makes sure that ids resolve, on which others and `Checked` rely.
    #[error("the level of `{code}` is fixed")]
    Fixed {
        /// The code of the rule.
        code: &'static str,
    },
}

impl LevelError {
    fn unknown(code: &str) -> Self {
        let codes: Vec<&'static str> = super::all().map(|rule| rule.code).collect();
        Self::Unknown {
            code: code.to_owned(),
            near: nearest(code, &codes).first().copied(),
        }
    }
}
