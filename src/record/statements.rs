//! Statements about parts of the processing, with the parts resolved once.

use crate::{
    extent::{Extent, Reach, Subject},
    model::Part,
    rules::View,
};

/// The entries of a list that are each about a part.
pub(super) struct Statements<'a, T> {
    entries: Vec<(usize, &'a T)>,
    reaches: Vec<Reach>,
}

impl<'a, T> Statements<'a, T> {
    /// Those entries of a list that say something.
    pub(super) fn of(
        view: &View<'a>,
        list: &'a [T],
        says: fn(&T) -> bool,
        part: fn(&T) -> &Part,
    ) -> Self {
        let entries: Vec<_> = list
            .iter()
            .enumerate()
            .filter(|(_, one)| says(one))
            .collect();
        let reaches = entries.iter().map(|(_, one)| view.reach(part(one)));
        Self {
            reaches: reaches.collect(),
            entries,
        }
    }

    /// Those that are about a subject or a part of it, by index, with whether it is a part only.
    pub(super) fn about(
        &self,
        view: &View<'a>,
        subject: &Subject,
    ) -> impl Iterator<Item = (usize, &'a T, bool)> {
        let extent = move |i: usize| {
            let others = self.reaches.iter().enumerate();
            let others = others.filter(move |(other, _)| *other != i);
            view.extent(subject, &self.reaches[i], others.map(|(_, reach)| reach))
        };
        let entries = self.entries.iter().enumerate();
        entries.filter_map(move |(i, (index, statement))| match extent(i) {
            Extent::Not => None,
            Extent::Whole => Some((*index, *statement, false)),
            Extent::Partly | Extent::Unknown => Some((*index, *statement, true)),
        })
    }

    /// All of them, by index.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, &'a T)> {
        self.entries.iter().copied()
    }
}
