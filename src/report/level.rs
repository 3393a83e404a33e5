//! How far a rule may go.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::Severity;
use crate::base::ParseError;

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
    #[must_use]
    pub fn limit(self, severity: Severity) -> Severity {
        match self {
            Self::Off | Self::Advice => Severity::Advice,
            Self::Warning => severity.max(Severity::Warning),
            Self::Error => severity,
        }
    }
}
