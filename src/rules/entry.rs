//! Entries of a document: where answers of different rules meet.

use crate::base::{At, Step};

/// An entry of a list of the document, a member that is no list, or the document itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Entry {
    member: Option<&'static str>,
    index: Option<u32>,
}

impl Entry {
    /// The document itself.
    pub(super) const DOCUMENT: Self = Self {
        member: None,
        index: None,
    };

    /// The entry that a place lies in.
    pub(super) fn of(at: At) -> Self {
        Self::of_steps(at.steps())
    }

    /// The same of the steps that lead to a place.
    pub(super) fn of_steps(steps: &[Step]) -> Self {
        match *steps {
            [Step::Key(member), Step::Index(index), ..] => Self {
                member: Some(member),
                index: Some(index),
            },
            [Step::Key(member), ..] => Self {
                member: Some(member),
                index: None,
            },
            _ => Self::DOCUMENT,
        }
    }

    /// The place of the entry itself.
    pub(super) fn at(self) -> At {
        let document = At::<()>::root();
        match (self.member, self.index) {
            (Some(member), Some(index)) => {
                let list = document.key::<Vec<()>>(member);
                list.index(index as usize)
            }
            (Some(member), None) => document.key(member),
            (None, _) => document,
        }
    }
}

/// Where a rule found subjects in order, and how many: the first place, and every entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) first: Option<At>,
    runs: Vec<Run>,
}

/// Entries that follow each other, with the number of subjects that each has.
#[derive(Clone, Debug)]
struct Run {
    first: Entry,
    len: u32,
    each: usize,
}

impl Run {
    fn entries(&self) -> impl Iterator<Item = Entry> + use<> {
        let Entry { member, index } = self.first;
        (0..self.len).map(move |i| Entry {
            member,
            index: index.map(|index| index + i),
        })
    }
}

impl Tally {
    pub(super) fn add(&mut self, at: At) {
        self.add_entry(Entry::of(at), || at);
    }

    /// The same where the place need only be known if it is the first.
    pub(super) fn add_entry(&mut self, entry: Entry, at: impl FnOnce() -> At) {
        if self.first.is_none() {
            self.first = Some(at());
        }
        if let Some(run) = self.runs.last_mut() {
            let Entry { member, index } = run.first;
            let last = index.map(|index| index + (run.len - 1));
            if entry.member == member && entry.index == last {
                if run.len == 1 {
                    run.each += 1;
                    return;
                }
                run.len -= 1;
                let each = run.each + 1;
                self.runs.push(Run {
                    first: entry,
                    len: 1,
                    each,
                });
                return;
            }
            let follows = last.is_some_and(|last| entry.index == Some(last + 1));
            if entry.member == member && follows && run.each == 1 {
                run.len += 1;
                return;
            }
        }
        self.runs.push(Run {
            first: entry,
            len: 1,
            each: 1,
        });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// How many subjects there are, and the first place, without entries that `taken` names.
    pub(super) fn without(&self, mut taken: impl FnMut(Entry) -> bool) -> (usize, Option<At>) {
        let mut left = 0;
        let mut first = None;
        for run in &self.runs {
            for entry in run.entries().filter(|entry| !taken(*entry)) {
                left += run.each;
                first = first.or(Some(entry));
            }
        }
        let whole = self.runs.first().map(|run| run.first);
        let place = if first == whole {
            self.first
        } else {
            first.map(Entry::at)
        };
        (left, place)
    }

    pub(super) fn count(&self) -> usize {
        self.runs
            .iter()
            .map(|run| run.len as usize * run.each)
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(member: &'static str, index: usize) -> At {
        At::<()>::root().key::<Vec<()>>(member).index(index)
    }

    #[test]
    fn a_tally_counts_what_it_was_told_in_any_order() {
        let mut tally = Tally::default();
        let told = [("b", 3), ("b", 4), ("b", 4), ("b", 5), ("a", 0), ("b", 3)];
        for (member, index) in told {
            tally.add(at(member, index).key::<()>("c"));
        }
        assert_eq!(tally.count(), told.len());
        let without = |taken: &dyn Fn(Entry) -> bool| {
            let (left, place) = tally.without(taken);
            (left, place.map(|at| at.pointer().to_string()))
        };
        assert_eq!(without(&|_| false), (6, Some("/b/3/c".to_owned())));
        let three = Entry::of(at("b", 3));
        assert_eq!(without(&|e| e == three), (4, Some("/b/4".to_owned())));
        assert_eq!(
            without(&|e| e.member == Some("b")),
            (1, Some("/a/0".to_owned()))
        );
        assert_eq!(without(&|_| true), (0, None));
    }

    #[test]
    fn a_list_that_is_in_order_costs_one_run() {
        let mut tally = Tally::default();
        for index in 0..1000 {
            tally.add(at("a", index));
        }
        assert_eq!((tally.runs.len(), tally.count()), (1, 1000));
    }

    #[test]
    fn entries_are_those_of_the_document() {
        assert_eq!(Entry::of(At::root()), Entry::DOCUMENT);
        assert_eq!(
            Entry::of(at("a", 1).key::<()>("b")).at().pointer().as_str(),
            "/a/1"
        );
        let member = At::<()>::root().key::<()>("scope");
        assert_eq!(
            Entry::of(member.key("covers")).at().pointer().as_str(),
            "/scope"
        );
    }
}
