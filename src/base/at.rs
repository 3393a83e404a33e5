//! Typed places: which member of which noun, checked by the compiler.

use std::{fmt, marker::PhantomData};

use super::Pointer;

/// One step from a place to what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Step {
    Key(&'static str),
    Index(u32),
}

/// Deeper than this no rule looks; what would be deeper stands at the place above it.
const DEPTH: usize = 10;

/// The place of a `T` in a document: it costs no memory until a [`Pointer`] is made of it.
///
/// The members of each noun are methods that `#[noun]` writes: `at.activities().index(3).purposes()`
/// compiles only where there is such a member, and its name on the wire is written once.
pub(crate) struct At<T: ?Sized = ()> {
    steps: [Step; DEPTH],
    len: u8,
    of: PhantomData<fn() -> T>,
}

impl<T: ?Sized> Clone for At<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for At<T> {}

impl<T: ?Sized> At<T> {
    /// The document itself.
    pub(crate) const fn root() -> Self {
        Self {
            steps: [Step::Index(0); DEPTH],
            len: 0,
            of: PhantomData,
        }
    }

    /// The member `key`, which is a `U`; `#[noun]` is who calls this.
    pub(crate) const fn key<U: ?Sized>(self, key: &'static str) -> At<U> {
        self.step(Step::Key(key))
    }

    const fn step<U: ?Sized>(self, step: Step) -> At<U> {
        let Self {
            mut steps, mut len, ..
        } = self;
        if (len as usize) < DEPTH {
            steps[len as usize] = step;
            len += 1;
        }
        At {
            steps,
            len,
            of: PhantomData,
        }
    }

    /// The place to which some steps lead, or the deepest that can be kept on the way.
    pub(crate) fn of(path: &[Step]) -> Self {
        let mut steps = [Step::Index(0); DEPTH];
        let len = path.len().min(DEPTH);
        steps[..len].copy_from_slice(&path[..len]);
        Self {
            steps,
            len: u8::try_from(len).unwrap_or_default(),
            of: PhantomData,
        }
    }

    /// The same place as that of a variant's struct, whose members stand beside `kind`, or of anything.
    pub(crate) const fn cast<U: ?Sized>(self) -> At<U> {
        let Self { steps, len, .. } = self;
        At {
            steps,
            len,
            of: PhantomData,
        }
    }

    pub(crate) fn steps(&self) -> &[Step] {
        &self.steps[..usize::from(self.len)]
    }

    pub(crate) fn pointer(&self) -> Pointer {
        Pointer::of(self.steps())
    }
}

impl<T> At<Vec<T>> {
    /// The entry `index` of a list, counted from 0.
    pub(crate) fn index(self, index: usize) -> At<T> {
        self.step(Step::Index(u32::try_from(index).unwrap_or(u32::MAX)))
    }
}

impl<T: ?Sized> fmt::Debug for At<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "At({})", self.pointer())
    }
}
