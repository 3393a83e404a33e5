//! What changed between two versions of a notice, and whether people must be told of it.
//!
//! The versions are compared by what they say: the order of entries, the names of ids, and where in
//! the text something stands are no changes. Nor is what a document says of itself (its dates, its
//! title, how it was captured) or of our copy (`gaps`, `extensions`), nor what only a record of
//! processing holds (`record`).
//!
//! The Regulation asks to tell people of a new purpose before data that they gave is used for it
//! (Art. 13(3), 14(4)), to draw their attention to the right to object (Art. 21(4)) and to say how
//! consent is withdrawn before it is given (Art. 7(3)). Beyond that the guidelines on transparency
//! (WP260 rev.01, paragraphs 29 to 31) ask to communicate every substantive change, name three that
//! always are (a purpose, the identity of the controller, how rights are exercised) and two that are
//! fundamental (more kinds of recipients, transfers to third countries), and leave the others to their
//! effect on people and how unexpected they are. That is not decided here: it is [`Duty::Undecided`].

mod align;
mod compare;
mod duty;

use std::fmt;

use serde::Serialize;

use crate::{
    base::{Pointer, Source},
    model::Policy,
    report::Escaped,
    terms::NoticeItem,
};

/// What one version of a notice says otherwise than another, in the order of the newer one.
///
/// ```
/// use gdpr_policy::{DifferenceKind, Document, Policy, ProcessingActivity, Purpose, PurposeCategory};
///
/// let mut old = Policy::new(Document::new("en".parse()?));
/// let mut orders = ProcessingActivity::new("orders".parse()?);
/// orders.purposes.push(Purpose::new(PurposeCategory::OrderProcessing));
/// old.activities.push(orders);
///
/// let mut new = old.clone();
/// new.activities[0].purposes.push(Purpose::new(PurposeCategory::DirectMarketing));
///
/// let differences = new.changes_since(&old);
/// let difference = differences.iter().next().ok_or("no difference")?;
/// assert_eq!(difference.kind, DifferenceKind::Added);
/// assert_eq!(difference.after.as_str(), "/activities/0/purposes/1");
/// assert_eq!(
///     difference.to_string(),
///     "activity `orders`, purposes: `direct-marketing` was added"
/// );
/// assert!(difference.duty.must_tell());
/// assert!(new.changes_since(&new).is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Differences(Vec<Difference>);

impl Differences {
    /// Each difference.
    pub fn iter(&self) -> std::slice::Iter<'_, Difference> {
        self.0.iter()
    }

    /// Those of which people must be told.
    pub fn to_tell(&self) -> impl Iterator<Item = &Difference> {
        self.iter().filter(|one| one.duty.must_tell())
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether both versions say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'d> IntoIterator for &'d Differences {
    type Item = &'d Difference;
    type IntoIter = std::slice::Iter<'d, Difference>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Differences {
    type Item = Difference;
    type IntoIter = std::vec::IntoIter<Difference>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Each on a line of its own, with its duty on the next.
impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for one in self {
            writeln!(f, "{one}\n   = {}", one.duty)?;
        }
        Ok(())
    }
}

/// One thing that a version says otherwise than the one before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Difference {
    /// In which way.
    pub kind: DifferenceKind,
    /// What it is about.
    pub item: NoticeItem,
    /// Its place in the older version; the place of what lacks it, where it was not there.
    pub before: Pointer,
    /// Its place in the newer version; the place of what lacks it, where it is no longer there.
    pub after: Pointer,
    /// What is different, as a clause without full stop.
    pub message: String,
    /// Whether people must be told.
    pub duty: Duty,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Escaped(&self.message), f)
    }
}

/// In which way two versions differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DifferenceKind {
    /// It was not said before.
    Added,
    /// It is no longer said.
    Removed,
    /// It reaches further: a longer period, a part without a limit that it had.
    Widened,
    /// It reaches less far.
    Narrowed,
    /// The same is said in other words.
    Reworded,
    /// Something else is said in its place, neither more nor less.
    Replaced,
}

impl DifferenceKind {
    /// The kind as data has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Widened => "widened",
            Self::Narrowed => "narrowed",
            Self::Reworded => "reworded",
            Self::Replaced => "replaced",
        }
    }

    /// The kind of the same difference, seen from the newer version.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::Added => Self::Removed,
            Self::Removed => Self::Added,
            Self::Widened => Self::Narrowed,
            Self::Narrowed => Self::Widened,
            Self::Reworded => Self::Reworded,
            Self::Replaced => Self::Replaced,
        }
    }
}

/// Whether people must be told of a difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
#[expect(clippy::exhaustive_enums, reason = "yes, no, or not to be decided")]
pub enum Duty {
    /// They must.
    Tell {
        /// By what; never empty.
        by: Vec<Source>,
        /// Why, in short.
        why: &'static str,
    },
    /// It hangs on something that the two versions do not show.
    Undecided {
        /// On what.
        why: &'static str,
    },
    /// They need not.
    None {
        /// Why not.
        why: &'static str,
    },
}

impl Duty {
    /// Whether people must be told for certain.
    #[must_use]
    pub const fn must_tell(&self) -> bool {
        matches!(self, Self::Tell { .. })
    }
}

impl fmt::Display for Duty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tell { by, why } => {
                write!(f, "people must be told: {why} (")?;
                for (i, source) in by.iter().enumerate() {
                    write!(f, "{}{source}", if i == 0 { "" } else { ", " })?;
                }
                f.write_str(")")
            }
            Self::Undecided { why } => write!(f, "whether people must be told is undecided: {why}"),
            Self::None { why } => write!(f, "people need not be told: {why}"),
        }
    }
}

impl Policy {
    /// What this version of a notice says otherwise than an older one.
    ///
    /// Entries are the same by their id; those whose id changed, and those without one, by what they
    /// say. What moves between a group and its members is told as removed here and added there.
    #[must_use]
    pub fn changes_since(&self, older: &Self) -> Differences {
        let mut differences = compare::policies(older, self);
        differences
            .sort_by(|a, b| (&a.after, &a.before, a.kind).cmp(&(&b.after, &b.before, b.kind)));
        Differences(differences)
    }
}
