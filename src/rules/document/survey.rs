//! One walk through the whole document, for all the rules that look everywhere.

use super::placeholder::is_placeholder;
use crate::{
    base::{
        At, Step, Text,
        noun::{Noun as _, Thing, Walk},
    },
    model::{LawReference, RegimeClaim, StatedMechanism, SupervisoryAuthority, list::List},
    rules::{
        View,
        entry::{Entry, Tally},
    },
};

/// What a walk through the whole document finds.
#[derive(Default)]
pub(in crate::rules) struct Survey<'a> {
    /// The entries that say nothing; what is in one of them is not looked at.
    pub(super) empty: Vec<At>,
    /// Where something refers to an entry that there is.
    pub(super) resolved: Tally,
    /// The ids by which something refers to an entry that there is not.
    pub(super) unresolved: Vec<(At, List, &'a str)>,
    /// Of each list, which entries something refers to.
    pub(super) used: [Vec<bool>; List::ALL.len()],
    /// Whether there is any text.
    pub(super) has_text: bool,
    /// The texts that look like a gap that somebody was to fill in.
    pub(super) placeholders: Vec<(At, &'a Text)>,
    /// The things with a name, where the text gives it: authorities, laws, mechanisms and regimes.
    pub(super) named: [Vec<Named<'a>>; 4],
}

/// A thing with a name, where the text gives it.
pub(super) type Named<'a> = (At, &'a Text, &'a [Text]);

impl<'a> Survey<'a> {
    pub(in crate::rules) fn of(view: &View<'a>) -> Self {
        let mut surveyor = Surveyor {
            view,
            path: Vec::new(),
            empty_within: None,
            spoken: false,
            found: Self::default(),
        };
        view.policy.walk(&mut surveyor);
        surveyor.found
    }

    /// Whether something refers to an entry.
    pub(super) fn is_used(&self, list: List, index: usize) -> bool {
        let used = &self.used[list as usize];
        used.get(index) == Some(&true)
    }
}

/// Who walks, and what was found on the way.
struct Surveyor<'v, 'a> {
    view: &'v View<'a>,
    path: Vec<Step>,
    /// How many steps lead to the empty entry that the walk is in.
    empty_within: Option<usize>,
    /// Whether something at this very place speaks: of a union, the kind does for its members.
    spoken: bool,
    found: Survey<'a>,
}

/// Members that record where something stands or how it was copied: no words of the notice.
const OURS: [Step; 3] = [
    Step::Key("evidence"),
    Step::Key("note"),
    Step::Key("capture"),
];

impl<'a> Walk<'a> for Surveyor<'_, 'a> {
    fn enter(&mut self, step: Step) {
        self.path.push(step);
        self.spoken = false;
    }

    fn leave(&mut self) {
        self.path.pop();
        if self
            .empty_within
            .is_some_and(|depth| self.path.len() < depth)
        {
            self.empty_within = None;
        }
    }

    fn reference(&mut self, list: List, id: &'a str) {
        let Some(index) = self.view.position(list, id) else {
            let at = At::of(&self.path);
            return self.found.unresolved.push((at, list, id));
        };
        let entry = Entry::of_steps(&self.path);
        self.found.resolved.add_entry(entry, || At::of(&self.path));
        let used = &mut self.found.used[list as usize];
        if used.len() <= index {
            used.resize(index + 1, false);
        }
        used[index] = true;
    }

    fn text(&mut self, text: &'a Text) {
        self.found.has_text = true;
        if is_placeholder(text) && !self.path.iter().any(|step| OURS.contains(step)) {
            self.found.placeholders.push((At::of(&self.path), text));
        }
    }

    fn noun(&mut self, noun: &'a dyn Thing) {
        if self.empty_within.is_none() && !self.path.is_empty() && !self.spoken {
            self.spoken = noun.says();
            if !self.spoken {
                self.empty_within = Some(self.path.len());
                self.found.empty.push(At::of(&self.path));
            }
        }
        self.name(noun);
    }
}

impl<'a> Surveyor<'_, 'a> {
    /// Keeps the name of what is one of the named things, and says something.
    fn name(&mut self, noun: &'a dyn Thing) {
        let thing = noun.as_any();
        let at = || At::<()>::of(&self.path);
        let (sort, named): (usize, Option<Named<'a>>) =
            if let Some(authority) = thing.downcast_ref::<SupervisoryAuthority>() {
                let at = at().cast::<SupervisoryAuthority>().name();
                (0, Some((at.cast(), &authority.name, &[])))
            } else if let Some(law) = thing.downcast_ref::<LawReference>() {
                let at = at().cast::<LawReference>().name();
                (1, Some((at.cast(), &law.name, &[])))
            } else if let Some(mechanism) = thing.downcast_ref::<StatedMechanism>() {
                let at = at().cast::<StatedMechanism>().text();
                let text = mechanism.text.as_ref();
                let evidence = mechanism.evidence.as_slice();
                (2, text.map(|text| (at.cast(), text, evidence)))
            } else if let Some(claim) = thing.downcast_ref::<RegimeClaim>() {
                let at = at().cast::<RegimeClaim>().text();
                let text = claim.text.as_ref();
                let evidence = claim.evidence.as_slice();
                (3, text.map(|text| (at.cast(), text, evidence)))
            } else {
                return;
            };
        if noun.says() {
            self.found.named[sort].extend(named);
        }
    }
}
