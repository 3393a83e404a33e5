//! Places that cost nothing until they are needed.

use super::Pointer;

/// A place in a document as a chain on the stack; a [`Pointer`] is made only of one that is kept.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place<'a> {
    Root,
    Key(&'a Place<'a>, &'static str),
    Index(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    pub(crate) const fn key(&'a self, key: &'static str) -> Self {
        Self::Key(self, key)
    }

    pub(crate) const fn index(&'a self, index: usize) -> Self {
        Self::Index(self, index)
    }

    /// A list of the document, or the document where the list is empty: places must resolve.
    pub(crate) const fn list<T>(key: &'static str, entries: &[T]) -> Place<'static> {
        if entries.is_empty() {
            Place::Root
        } else {
            Place::Key(&Place::Root, key)
        }
    }

    pub(crate) fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Key(parent, key) => parent.pointer().key(key),
            Self::Index(parent, index) => parent.pointer().index(*index),
        }
    }
}
