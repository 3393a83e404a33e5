//! What a rule answers.

use std::{collections::HashSet, fmt};

use super::{Item, Rule, Severity, entry::Entry, entry::Tally, view::View};
use crate::{
    base::{Article, At, Id, Pointer, Step, Text},
    report::{Fact, Question, Reason, Unassessed, quoted},
};

/// Takes the answers of one rule about its subjects: *met*, *breached*, *not applicable*, *not
/// assessed*. How to write a rule with it is told at the head of the module `rules`.
pub(crate) struct Sink<'a> {
    pub(super) rule: &'static Rule,
    view: &'a View<'a>,
    pub(super) findings: Vec<Kept<'a>>,
    pub(super) met: Tally,
    pub(super) not_assessed: Vec<Unassessed>,
    pub(super) not_applicable: Option<Reason>,
    pub(super) questions: Vec<Question>,
    /// Where a finding would stand if it were not for a gap.
    pub(super) withheld: Vec<(At, Reason)>,
}

/// A finding as it is kept until all rules have spoken.
pub(super) struct Kept<'a> {
    /// The first is the main one; there is one at least.
    pub(super) places: Vec<Place>,
    pub(super) wording: Wording<'a>,
    pub(super) about: About,
    pub(super) superseded_by: Option<&'static str>,
}

/// What a finding is about, where it is less than what its rule is about.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct About {
    /// Of the provisions that the rule cites beside the duties to inform, this one.
    pub(super) article: Option<Article>,
    /// Of the checklist, these items.
    pub(super) items: Option<&'static [Item]>,
}

impl Kept<'_> {
    /// The gravest of its places gives the severity.
    pub(super) fn severity(&self) -> Severity {
        let severities = self.places.iter().map(|place| place.severity);
        severities.min().unwrap_or(Severity::Advice)
    }
}

/// The message of a finding.
pub(super) enum Wording<'a> {
    Said(String),
    /// Words for whatever places are left.
    Names(Box<dyn Fn(&Names<'_>) -> String + 'a>),
}

/// A place of a finding to be.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) at: At,
    pub(super) evidence: Vec<Text>,
    pub(super) severity: Severity,
    pub(super) name: Option<String>,
    kind: Kind,
}

/// What a gap of the document does to a place of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Nothing: the document says what it says.
    Stated,
    /// Nothing, unless the gap is one in this very part.
    StatedIfWhole,
    /// What is missing may be what is not held.
    Missing,
}

impl<'a> Sink<'a> {
    pub(super) fn new(rule: &'static Rule, view: &'a View<'a>) -> Self {
        Self {
            rule,
            view,
            findings: Vec::new(),
            met: Tally::default(),
            not_assessed: Vec::new(),
            not_applicable: None,
            questions: Vec::new(),
            withheld: Vec::new(),
        }
    }

    /// The subject at this place is in order, all of it.
    pub(crate) fn met<T: ?Sized>(&mut self, at: At<T>) {
        self.met.add(at.cast());
    }

    /// The subjects that were counted are in order; before any other is.
    pub(super) fn met_each(&mut self, tally: &Tally) {
        self.met.clone_from(tally);
    }

    /// The rule has no subject, and why.
    pub(crate) fn not_applicable(&mut self, reason: impl Into<Reason>) {
        if self.not_applicable.is_none() {
            self.not_applicable = Some(reason.into());
        }
    }

    /// After a walk over what may be subjects: why the rule does not apply if there was none.
    pub(crate) fn otherwise(&mut self, reason: impl Into<Reason>) {
        self.not_applicable(reason);
    }

    /// The subject at this place cannot be judged, and why; only where the answer would decide.
    pub(crate) fn not_assessed<T: ?Sized>(&mut self, at: At<T>, reason: impl Into<Reason>) {
        let evidence = self.view.evidence(at).to_vec();
        let unassessed = Unassessed::new(at.pointer(), evidence, reason.into());
        self.not_assessed.push(unassessed);
    }

    /// The subject at this place cannot be judged without a fact about the company.
    pub(crate) fn open<T: ?Sized>(&mut self, at: At<T>, fact: Fact) {
        self.ask(at.cast(), fact, None);
    }

    /// The subject at this place cannot be judged without a fact about one entry.
    pub(crate) fn open_about<T: ?Sized, U: ?Sized>(&mut self, at: At<T>, fact: Fact, id: &Id<U>) {
        self.ask(at.cast(), fact, Some(id.untyped()));
    }

    fn ask(&mut self, at: At, fact: Fact, entry: Option<Id>) {
        let question = Question::new(fact, at.pointer(), entry.clone());
        let asked = self.questions.iter().rev();
        let mut asked = asked.take_while(|asked| asked.pointer == question.pointer);
        if !asked.any(|asked| *asked == question) {
            self.questions.push(question);
            self.not_assessed(at, Reason::Fact { fact, entry });
        }
    }

    /// The subject at this place refers to an entry that there is not.
    pub(crate) fn unresolved<T: ?Sized, U: ?Sized>(&mut self, at: At<T>, id: &Id<U>) {
        self.not_assessed(at, Reason::UnresolvedId { id: id.untyped() });
    }

    /// What the document says at this place breaches the rule. A gap does not excuse it.
    pub(crate) fn breach<T: ?Sized>(&mut self, at: At<T>, evidence: &[Text]) -> Draft<'_, 'a> {
        self.draft(at.cast(), evidence, Kind::Stated)
    }

    /// Something is missing at this place: a breach, unless a gap covers it.
    pub(crate) fn lacks<T: ?Sized>(&mut self, at: At<T>, evidence: &[Text]) -> Draft<'_, 'a> {
        self.draft(at.cast(), evidence, Kind::Missing)
    }

    fn draft(&mut self, at: At, evidence: &[Text], kind: Kind) -> Draft<'_, 'a> {
        let severity = self.rule.severities[0];
        Draft {
            places: vec![Place::new(at, evidence, severity, kind)],
            sink: self,
            softened: false,
            about: About::default(),
        }
    }

    /// An empty collection of places that share one cause and are told in one message.
    pub(crate) fn gather(&self) -> Gather {
        Gather {
            severity: self.rule.severities[0],
            places: Vec::new(),
            about: About::default(),
        }
    }

    /// Keeps a finding at those of its places that no gap covers.
    fn keep(&mut self, mut kept: Kept<'a>) {
        let (view, rule) = (self.view, self.rule);
        kept.places.retain(|place| {
            debug_assert!(
                rule.severities.contains(&place.severity),
                "{} declares no {}",
                rule.code,
                place.severity
            );
            let unheld = match place.kind {
                Kind::Stated => None,
                Kind::StatedIfWhole => view.torn(rule.items, place.at),
                Kind::Missing => view.unheld(rule.items, place.at),
            };
            let Some(reason) = unheld else { return true };
            self.not_assessed.push(place.unassessed(reason.clone()));
            self.withheld.push((place.at, reason));
            false
        });
        if !kept.places.is_empty() {
            self.findings.push(kept);
        }
    }
}

impl Place {
    fn new(at: At, evidence: &[Text], severity: Severity, kind: Kind) -> Self {
        Self {
            at,
            evidence: evidence.to_vec(),
            severity,
            name: None,
            kind,
        }
    }

    /// The same as a place that could not be judged.
    pub(super) fn unassessed(&self, reason: Reason) -> Unassessed {
        Unassessed::new(self.at.pointer(), self.evidence.clone(), reason)
    }

    pub(super) fn pointer(&self) -> Pointer {
        self.at.pointer()
    }

    pub(super) fn steps(&self) -> &[Step] {
        self.at.steps()
    }

    pub(super) fn entry(&self) -> Entry {
        Entry::of(self.at)
    }
}

/// A finding that has not been said yet: [`say`](Self::say) says it.
#[must_use = "a finding is kept when it is said"]
pub(crate) struct Draft<'s, 'a> {
    sink: &'s mut Sink<'a>,
    places: Vec<Place>,
    softened: bool,
    about: About,
}

impl Draft<'_, '_> {
    /// It is as grave as this, which the rule must declare; otherwise as the first that it declares.
    pub(crate) fn grade(mut self, severity: Severity) -> Self {
        for place in &mut self.places {
            place.severity = severity;
        }
        self
    }

    /// One step lower if so: what it is about is only possible, conditional, or the person's choice.
    pub(crate) fn softened_if(mut self, softened: bool) -> Self {
        self.softened |= softened;
        self
    }

    /// The same cause shows at this place, too.
    pub(crate) fn also<T: ?Sized>(mut self, at: At<T>, evidence: &[Text]) -> Self {
        let (severity, kind) = (self.places[0].severity, self.places[0].kind);
        let place = Place::new(at.cast(), evidence, severity, kind);
        self.places.push(place);
        self
    }

    /// Of the provisions that the rule cites beside the duties to inform, it is about this one.
    pub(crate) fn citing(mut self, article: impl Into<Option<Article>>) -> Self {
        self.about.article = article.into();
        self
    }

    /// The items of the checklist that it is about, where the rule itself serves none in particular.
    pub(crate) fn serving(mut self, items: &'static [Item]) -> Self {
        self.about.items = Some(items);
        self
    }

    /// Says what is wrong: lower case, no full stop, naming the thing; texts of the notice go in by
    /// [`quoted`].
    pub(crate) fn say(self, message: fmt::Arguments<'_>) {
        let Self {
            sink,
            mut places,
            softened,
            about,
        } = self;
        if softened {
            for place in &mut places {
                place.severity = place.severity.lower();
            }
        }
        sink.keep(Kept {
            places,
            wording: Wording::Said(message.to_string()),
            about,
            superseded_by: None,
        });
    }
}

/// Places that share one cause, collected on a walk and told in one finding: the gravest gives the
/// severity.
///
/// It does not borrow the sink, which can take other answers meanwhile. Once all are collected it
/// must be said; if it is empty, or if gaps cover all its places, nothing is.
#[derive(Debug)]
#[must_use = "a finding is kept when it is said"]
pub(crate) struct Gather {
    severity: Severity,
    places: Vec<Place>,
    about: About,
}

impl Gather {
    /// What the document says at this place breaches the rule.
    pub(crate) fn breach<T: ?Sized>(&mut self, at: At<T>, evidence: &[Text]) -> Gathered<'_> {
        self.add(at.cast(), evidence, Kind::Stated)
    }

    /// Something is missing at this place.
    pub(crate) fn lacks<T: ?Sized>(&mut self, at: At<T>, evidence: &[Text]) -> Gathered<'_> {
        self.add(at.cast(), evidence, Kind::Missing)
    }

    fn add(&mut self, at: At, evidence: &[Text], kind: Kind) -> Gathered<'_> {
        let place = Place::new(at, evidence, self.severity, kind);
        self.places.push(place);
        let last = self.places.len() - 1;
        Gathered {
            place: &mut self.places[last],
        }
    }

    /// Of the provisions that the rule cites beside the duties to inform, it is about this one.
    pub(crate) fn citing(mut self, article: impl Into<Option<Article>>) -> Self {
        self.about.article = article.into();
        self
    }

    /// The items of the checklist that it is about, where the rule itself serves none in particular.
    pub(crate) fn serving(mut self, items: &'static [Item]) -> Self {
        self.about.items = Some(items);
        self
    }

    /// Whether nothing was collected.
    pub(crate) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Says what is wrong at the places that are left once gaps and other rules took theirs away.
    pub(crate) fn say<'a>(
        mut self,
        sink: &mut Sink<'a>,
        wording: impl Fn(&Names<'_>) -> String + 'a,
    ) {
        let places = std::mem::take(&mut self.places);
        if !places.is_empty() {
            sink.keep(Kept {
                places,
                wording: Wording::Names(Box::new(wording)),
                about: self.about,
                superseded_by: None,
            });
        }
    }
}

impl Drop for Gather {
    fn drop(&mut self) {
        debug_assert!(
            self.places.is_empty() || std::thread::panicking(),
            "places were gathered and never said: {:?}",
            self.places
        );
    }
}

/// A place that was gathered, to be told more of.
pub(crate) struct Gathered<'g> {
    place: &'g mut Place,
}

impl Gathered<'_> {
    /// At this place it is as grave as this.
    pub(crate) fn grade(self, severity: Severity) -> Self {
        self.place.severity = severity;
        self
    }

    /// At this place it is one step less grave, if so.
    pub(crate) fn softened_if(self, softened: bool) -> Self {
        if softened {
            self.place.severity = self.place.severity.lower();
        }
        self
    }

    /// No breach where a gap says that a part of this very activity is not held.
    pub(crate) fn if_whole(self) -> Self {
        self.place.kind = Kind::StatedIfWhole;
        self
    }

    /// What the message calls the thing at this place: an id, a label, a term.
    pub(crate) fn named<T: AsRef<str> + ?Sized>(self, name: &T) -> Self {
        self.place.name = Some(quoted(name).to_string());
        self
    }

    /// The same in words of our own, or in some that are quoted already.
    pub(crate) fn told(self, words: impl Into<String>) -> Self {
        self.place.name = Some(words.into());
        self
    }
}

/// The names of the things that a gathered finding is about, each once: `a`, `b` and 3 more.
pub(crate) struct Names<'k> {
    names: Vec<&'k str>,
    places: usize,
}

impl<'k> Names<'k> {
    pub(super) fn of(places: &'k [Place]) -> Self {
        let mut known = HashSet::new();
        let names = places.iter().filter_map(|place| place.name.as_deref());
        Self {
            names: names.filter(|name| known.insert(*name)).collect(),
            places: places.len(),
        }
    }

    /// Names, in backticks already, that stand in no places of their own.
    pub(crate) fn listed(names: &'k [String]) -> Self {
        Self {
            names: names.iter().map(String::as_str).collect(),
            places: 0,
        }
    }

    /// How many things there are: names, or places where they have none.
    pub(crate) fn count(&self) -> usize {
        if self.names.is_empty() {
            self.places
        } else {
            self.names.len()
        }
    }

    /// The first for one thing, the second for many: `names.pick("states", "state")`.
    pub(crate) fn pick<'t>(&self, one: &'t str, many: &'t str) -> &'t str {
        if self.count() == 1 { one } else { many }
    }
}

/// More names than this are counted and not listed.
const LISTED: usize = 4;

/// Nor are those that would make the list longer than this.
const LONGEST_LIST: usize = 160;

impl fmt::Display for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut listed = if self.names.len() > LISTED {
            LISTED - 1
        } else {
            self.names.len()
        };
        let length = |listed: usize| -> usize {
            let names = self.names[..listed].iter();
            names.map(|name| name.chars().count()).sum()
        };
        while listed > 1 && length(listed) > LONGEST_LIST {
            listed -= 1;
        }
        let rest = self.names.len() - listed;
        for (i, name) in self.names[..listed].iter().enumerate() {
            let before = match i {
                0 => "",
                _ if i + 1 == listed && rest == 0 => " and ",
                _ => ", ",
            };
            write!(f, "{before}{name}")?;
        }
        if rest > 0 {
            write!(f, " and {rest} more")?;
        }
        Ok(())
    }
}
