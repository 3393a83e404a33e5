//! With what a policy is checked: the day, the law, facts from outside, levels.

use std::collections::BTreeMap;

use super::{Facts, Rule, find};
use crate::{
    base::{Date, nearest},
    law::Law,
    report::Level,
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
    record: bool,
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
            record: false,
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
        if rule.fixed && level != Level::Error {
            return Err(LevelError::Fixed { code: rule.code });
        }
        self.levels.insert(rule.code, level);
        Ok(self)
    }

    /// The same with a rule at another level, be it in the catalogue or not.
    #[cfg(test)]
    pub(super) fn with_level_of(mut self, rule: &Rule, level: Level) -> Self {
        self.levels.insert(rule.code, level);
        self
    }

    /// The same with another age, in months, at which a notice counts as old; 24 otherwise.
    #[must_use]
    pub fn with_stale_after(mut self, months: u16) -> Self {
        self.stale_after_months = months;
        self
    }

    /// The same, in which the document is a record of processing as well (Art. 30).
    ///
    /// A document with a block [`record`](crate::ProcessingActivity::record) is one without being
    /// asked.
    #[must_use]
    pub fn with_record(mut self) -> Self {
        self.record = true;
        self
    }

    /// Whether the document is to be judged as a record of processing as well.
    #[must_use]
    pub fn is_record(&self) -> bool {
        self.record
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
