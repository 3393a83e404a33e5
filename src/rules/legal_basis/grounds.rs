//! What activities rest on: the bases stated for them, purpose by purpose.

use std::{
    cell::OnceCell,
    collections::{BTreeSet, HashMap},
};

use crate::{
    base::{At, Step, Text},
    extent::{Axis, Extent, Item, Reach, Subject},
    model::{
        ConsentStatement, Part, Policy, Purpose, StatedBasis,
        entries::{Activity, Stated, stated},
    },
    rules::{Severity, Sink, View, quoted, sink::Names},
    terms::{ConsentClaim, ConsentScope, LegalBasis, Modality, Place, PurposeCategory, Regime},
};

/// A basis as it is stated, with what it is about.
#[derive(Clone)]
pub(in crate::rules) struct Ground<'a> {
    pub(in crate::rules) stated: Stated<'a, StatedBasis>,
    /// The part, its condition left aside: on which condition a basis holds is no question of whether
    /// one is stated.
    reach: Reach,
    /// The same with its condition: where that is not met, "whatever else" begins.
    on_condition: Option<Reach>,
    /// Whether it is about all of what it is stated for, as most are.
    whole: bool,
    general: bool,
}

impl<'a> Ground<'a> {
    fn new(view: &View<'a>, stated: Stated<'a, StatedBasis>, general: bool) -> Self {
        let part = &stated.value.applies_to;
        let reach = view.reach(part);
        let on_condition = part.condition.is_some().then(|| reach.clone());
        Self {
            stated,
            reach: reach.unconditional(),
            whole: part.is_everything(),
            on_condition,
            general,
        }
    }

    pub(in crate::rules) fn basis(&self) -> Option<LegalBasis> {
        self.stated.basis.legal_basis()
    }

    /// Whether it is one of the six, by its kind or by the point of Art. 6(1) that it cites.
    pub(in crate::rules) fn is_of_the_six(&self) -> bool {
        let cited = &self.stated.value.cited_articles;
        let is_a_point = |article: &crate::base::Article| {
            (article.number(), article.paragraph()) == (6, Some(1)) && article.point().is_some()
        };
        self.basis().is_some() || cited.iter().any(is_a_point)
    }

    /// Whether a list says for which part of the processing it is.
    pub(in crate::rules) fn is_particular(&self) -> bool {
        self.reach.picks_processing()
    }

    /// Whether it is for whatever nothing else is said of.
    pub(in crate::rules) fn is_default(&self) -> bool {
        self.reach.is_otherwise()
    }

    /// Whether it is about anything only on a condition.
    pub(in crate::rules) fn is_conditional(&self) -> bool {
        self.on_condition.is_some()
    }

    /// Whether it is stated for no activity in particular, but in a list of its own.
    pub(in crate::rules) fn is_general(&self) -> bool {
        self.general
    }

    /// Whether it says anything about what it covers: without, a general basis is never spread.
    pub(in crate::rules) fn is_linked(&self) -> bool {
        self.is_particular() || self.is_default() || self.reach.is_in_words()
    }

    /// Whether the consent is that of another provision, as of Art. 9(2)(a), by what is cited.
    pub(in crate::rules) fn is_other_consent(&self) -> bool {
        let cited = &self.stated.value.cited_articles;
        self.basis() == Some(LegalBasis::Consent)
            && !cited.is_empty()
            && cited.iter().all(|a| matches!(a.number(), 9 | 22 | 49))
    }
}

/// All bases that a document states.
pub(in crate::rules) struct Bases<'v, 'a> {
    view: &'v View<'a>,
    stated: &'v StatedBases<'a>,
}

/// The bases that a document states, each with its part: made once for all rules.
pub(in crate::rules) struct StatedBases<'a> {
    general: Vec<Ground<'a>>,
    /// Of each activity those that are stated for it or its groups.
    own: Vec<OnceCell<Vec<Ground<'a>>>>,
    /// Of each activity its purposes with what serves them.
    pieces: Vec<OnceCell<Vec<Piece<'a>>>>,
}

impl<'a> StatedBases<'a> {
    pub(in crate::rules) fn of(view: &View<'a>) -> Self {
        let general = view.general_bases();
        let general = general.filter(|stated| !is_elsewhere(view, &stated.value.applies_to));
        let general = general.map(|stated| Ground::new(view, stated, true));
        Self {
            general: general.collect(),
            own: vec![OnceCell::new(); view.policy.activities.len()],
            pieces: vec![OnceCell::new(); view.policy.activities.len()],
        }
    }
}

impl<'v, 'a> Bases<'v, 'a> {
    pub(in crate::rules) fn of(view: &'v View<'a>) -> Self {
        let stated = view.stated_bases();
        Self { view, stated }
    }

    /// The bases that are stated for no activity in particular.
    pub(in crate::rules) fn general(&self) -> &'v [Ground<'a>] {
        &self.stated.general
    }

    /// Whether one of the six is stated for no activity in particular.
    pub(in crate::rules) fn are_general(&self) -> bool {
        self.general().iter().any(Ground::is_of_the_six)
    }

    /// What one activity rests on.
    pub(in crate::rules) fn of_activity(&self, activity: Activity<'v, 'a>) -> Grounds<'v, 'a> {
        let own = self.stated.own[activity.index].get_or_init(|| {
            let own = activity.legal_bases();
            own.map(|stated| Ground::new(self.view, stated, false))
                .collect()
        });
        Grounds {
            view: self.view,
            activity,
            subject: self.view.subject(activity),
            own,
            general: self.general(),
        }
    }

    /// Every basis that is wanted, once, with the activities that it carries something of.
    pub(in crate::rules) fn with_holders(
        &self,
        wanted: impl Fn(&Ground<'a>) -> bool,
    ) -> Vec<Held<'v, 'a>> {
        let mut all: Vec<Held<'v, 'a>> = Vec::new();
        // By where they are in memory: each is stated once.
        let mut known: HashMap<*const StatedBasis, usize> = HashMap::new();
        let mut place = |ground: &Ground<'a>, all: &mut Vec<Held<'v, 'a>>| {
            let next = all.len();
            let stated = std::ptr::from_ref(ground.stated.value);
            let place = *known.entry(stated).or_insert(next);
            if place == next {
                all.push(Held {
                    ground: ground.clone(),
                    holders: Vec::new(),
                });
            }
            place
        };
        for ground in self.general().iter().filter(|ground| wanted(ground)) {
            place(ground, &mut all);
        }
        for activity in self.view.own_activities() {
            let grounds = self.of_activity(activity);
            for ground in grounds.all().filter(|ground| wanted(ground)) {
                let place = place(ground, &mut all);
                let pieces = grounds.pieces().iter();
                let carried: Vec<Piece<'a>> = pieces
                    .filter(|piece| grounds.extent(ground, &piece.subject) != Extent::Not)
                    .cloned()
                    .collect();
                if !carried.is_empty() {
                    all[place].holders.push((activity, carried));
                }
            }
        }
        all
    }
}

/// A basis with the activities, and the pieces of them, that it carries.
pub(in crate::rules) struct Held<'v, 'a> {
    pub(in crate::rules) ground: Ground<'a>,
    pub(in crate::rules) holders: Vec<(Activity<'v, 'a>, Vec<Piece<'a>>)>,
}

impl<'a> Held<'_, 'a> {
    /// The purposes that it carries.
    pub(in crate::rules) fn purposes(&self) -> impl Iterator<Item = Stated<'a, Purpose>> {
        let pieces = self.holders.iter().flat_map(|(_, pieces)| pieces);
        pieces.filter_map(|piece| piece.purpose)
    }

    /// The categories of the purposes that it carries, or that its part names.
    pub(in crate::rules) fn categories(&self) -> BTreeSet<PurposeCategory> {
        let named = self.ground.stated.value.applies_to.purposes.iter().copied();
        self.purposes()
            .map(|purpose| purpose.category)
            .chain(named)
            .collect()
    }

    /// What a message calls it: the first activity that rests on it, else that it is stated for none.
    pub(in crate::rules) fn called(&self) -> String {
        match self.holders.first() {
            Some((activity, _)) => quoted(activity.id()).to_string(),
            None => "the general part".to_owned(),
        }
    }

    /// Whether all that rests on it is only possible, or depends on a condition.
    pub(in crate::rules) fn is_uncertain(&self) -> bool {
        let mut holders = self.holders.iter();
        !self.holders.is_empty() && holders.all(|(activity, _)| is_uncertain(*activity))
    }
}

/// One purpose of an activity with what of the activity serves it; all of it where it states none.
#[derive(Clone)]
pub(in crate::rules) struct Piece<'a> {
    pub(in crate::rules) purpose: Option<Stated<'a, Purpose>>,
    pub(in crate::rules) subject: Subject,
}

impl Piece<'_> {
    pub(in crate::rules) fn category(&self) -> Option<PurposeCategory> {
        self.purpose.map(|purpose| purpose.category)
    }
}

/// The bases that carry a piece of an activity.
pub(in crate::rules) struct Carrying<'g, 'a> {
    /// Those that do for certain; where lists give all of it to some, those alone.
    pub(in crate::rules) firm: Vec<&'g Ground<'a>>,
    /// Those that may, by words alone or on a condition.
    pub(in crate::rules) loose: Vec<&'g Ground<'a>>,
}

impl Carrying<'_, '_> {
    /// Which of the six carry it for certain.
    pub(in crate::rules) fn kinds(&self) -> BTreeSet<LegalBasis> {
        self.firm
            .iter()
            .filter_map(|ground| ground.basis())
            .collect()
    }

    /// Whether it rests on this basis and, for all that is said, on no other.
    pub(in crate::rules) fn is_alone(&self, basis: LegalBasis) -> bool {
        self.kinds() == BTreeSet::from([basis]) && self.loose.is_empty()
    }
}

/// One activity beside everything that states a basis for it.
pub(in crate::rules) struct Grounds<'v, 'a> {
    pub(in crate::rules) view: &'v View<'a>,
    pub(in crate::rules) activity: Activity<'v, 'a>,
    pub(in crate::rules) subject: &'v Subject,
    own: &'v [Ground<'a>],
    /// Linked or not.
    pub(in crate::rules) general: &'v [Ground<'a>],
}

impl<'v, 'a> Grounds<'v, 'a> {
    /// The bases that are stated for it, and the general ones that say what they cover.
    pub(in crate::rules) fn all(&self) -> impl Iterator<Item = &'v Ground<'a>> + use<'v, 'a> {
        let general = self.general.iter().filter(|ground| ground.is_linked());
        self.own.iter().chain(general)
    }

    /// Whether each is about all of it, so that every piece rests on the same.
    pub(in crate::rules) fn are_whole(&self) -> bool {
        self.all().all(|ground| ground.whole)
    }

    /// Its purposes, each with its part; itself where it states none.
    pub(in crate::rules) fn pieces(&self) -> &'v [Piece<'a>] {
        let known = &self.view.stated_bases().pieces[self.activity.index];
        known.get_or_init(|| self.make_pieces())
    }

    fn make_pieces(&self) -> Vec<Piece<'a>> {
        let pieces: Vec<Piece<'a>> = self
            .activity
            .purposes()
            .map(|purpose| Piece {
                purpose: Some(purpose),
                subject: self
                    .subject
                    .only(Axis::Purposes, Item::Purpose(purpose.category)),
            })
            .collect();
        if pieces.is_empty() {
            let subject = self.subject.clone();
            return vec![Piece {
                purpose: None,
                subject,
            }];
        }
        pieces
    }

    /// How much of a piece a ground is about.
    pub(in crate::rules) fn extent(&self, ground: &Ground<'a>, piece: &Subject) -> Extent {
        if ground.whole {
            return Extent::Whole;
        }
        // What is stated for the activity, and what the general list gives to it by name, goes before
        // "whatever else".
        let siblings = self
            .all()
            .filter(|other| !other.is_default() && (ground.general || !other.general));
        let siblings = siblings.map(|other| other.on_condition.as_ref().unwrap_or(&other.reach));
        self.view.extent(piece, &ground.reach, siblings)
    }

    /// What carries a piece.
    pub(in crate::rules) fn carrying(&self, piece: &Subject) -> Carrying<'_, 'a> {
        let (mut firm, mut loose) = (Vec::new(), Vec::new());
        for ground in self.all().filter(|ground| ground.is_of_the_six()) {
            match self.extent(ground, piece) {
                Extent::Not => {}
                Extent::Unknown => loose.push(ground),
                Extent::Whole | Extent::Partly if ground.is_conditional() => loose.push(ground),
                Extent::Whole | Extent::Partly => firm.push(ground),
            }
        }
        let particular = firm.iter().filter(|ground| ground.is_particular());
        let mut reaches = particular.map(|ground| &ground.reach).peekable();
        if reaches.peek().is_some() && self.view.cover(piece, reaches).extent() == Extent::Whole {
            firm.retain(|ground| ground.is_particular());
        }
        Carrying { firm, loose }
    }

    /// The consents that a piece is said to depend on, by their part or by what they cover.
    pub(in crate::rules) fn consents(
        &self,
        piece: &Subject,
    ) -> Vec<(Stated<'a, ConsentStatement>, Extent)> {
        let all = stated(At::<Policy>::root().consents(), &self.view.policy.consents);
        let agreed = |consent: &Stated<'a, ConsentStatement>| {
            consent.claimed_as != Some(ConsentClaim::Acknowledgement)
        };
        all.filter(agreed)
            .filter_map(|consent| {
                let part = &consent.value.applies_to;
                let extent = if part.is_everything() {
                    self.is_named_in(&consent.value.covers)
                } else {
                    self.view.extent(piece, &self.view.reach(part), [])
                };
                matches!(extent, Extent::Whole | Extent::Partly).then_some((consent, extent))
            })
            .collect()
    }

    fn is_named_in(&self, covers: &[ConsentScope]) -> Extent {
        let marketing = covers.contains(&ConsentScope::DirectMarketing);
        let tracking = covers.contains(&ConsentScope::Tracking);
        if marketing && self.view.is_marketing(self.activity)
            || tracking && self.activity.tracking().is_some()
        {
            Extent::Whole
        } else {
            Extent::Not
        }
    }

    /// Whether two grounds are about the same data of the same people somewhere in a piece.
    pub(in crate::rules) fn meet(
        &self,
        one: &Ground<'a>,
        other: &Ground<'a>,
        piece: &Subject,
    ) -> bool {
        const AXES: [Axis; 4] = [
            Axis::PersonalData,
            Axis::DataSubjects,
            Axis::Recipients,
            Axis::PeopleIn,
        ];
        let touches =
            |ground: &Ground<'a>| self.view.extent(piece, &ground.reach, []) != Extent::Not;
        if !touches(one) || !touches(other) {
            return false;
        }
        let split = AXES.into_iter().find(|axis| {
            piece.items(*axis).len() > 1 && one.reach.names(*axis) && other.reach.names(*axis)
        });
        let Some(axis) = split else { return true };
        let mut items = piece.items(axis).iter();
        items.any(|item| self.meet(one, other, &piece.clone().only(axis, *item)))
    }
}

/// Whether a part is about another law alone, or about people alone whom the Regulation does not reach.
fn is_elsewhere(view: &View<'_>, part: &Part) -> bool {
    let Part {
        regimes, people_in, ..
    } = part;
    let outside = |place: &Place| view.is_place_inside(*place) == Some(false);
    !regimes.is_empty() && !regimes.contains(&Regime::Gdpr)
        || !people_in.is_empty() && people_in.iter().all(outside)
}

/// Whether it is only possible that an activity takes place, or depends on a condition.
pub(in crate::rules) fn is_uncertain(activity: Activity<'_, '_>) -> bool {
    activity.one(|entry| entry.modality) == Some(Modality::Possible)
        || activity.one(|entry| entry.condition.as_ref()).is_some()
}

/// The evidence of something, or else of the activity that it stands in.
pub(in crate::rules) fn evidence_or<'a>(own: &'a [Text], activity: Activity<'_, 'a>) -> &'a [Text] {
    if own.is_empty() {
        &activity.entry().evidence
    } else {
        own
    }
}

/// What a message calls a purpose: its words, or its kind.
pub(in crate::rules) fn name_of(purpose: &Purpose) -> &str {
    let label = purpose.category.term().label;
    purpose.text.as_ref().map_or(label, |text| text.as_str())
}

/// Places of one cause, each once however many activities lead to it: the gravest counts.
#[derive(Default)]
pub(in crate::rules) struct Places<'a> {
    places: Vec<(At, &'a [Text], Severity, String)>,
    known: HashMap<Vec<Step>, usize>,
}

impl<'a> Places<'a> {
    pub(in crate::rules) fn add<T: ?Sized>(
        &mut self,
        at: At<T>,
        evidence: &'a [Text],
        severity: Severity,
        name: &str,
    ) {
        self.add_told(at, evidence, severity, quoted(name).to_string());
    }

    /// The same, with a name that is quoted already.
    pub(in crate::rules) fn add_told<T: ?Sized>(
        &mut self,
        at: At<T>,
        evidence: &'a [Text],
        severity: Severity,
        name: String,
    ) {
        let next = self.places.len();
        let place = *self.known.entry(at.steps().to_vec()).or_insert(next);
        if place == next {
            self.places.push((at.cast(), evidence, severity, name));
        } else {
            let had = &mut self.places[place].2;
            *had = severity.min(*had);
        }
    }

    /// Something is missing at these places.
    pub(in crate::rules) fn lacking<'s>(
        self,
        sink: &mut Sink<'s>,
        wording: impl Fn(&Names<'_>) -> String + 's,
    ) {
        let mut found = sink.gather();
        for (at, evidence, severity, name) in self.places {
            found.lacks(at, evidence).grade(severity).told(name);
        }
        found.say(sink, wording);
    }

    /// What is said at these places is wrong.
    pub(in crate::rules) fn stated<'s>(
        self,
        sink: &mut Sink<'s>,
        wording: impl Fn(&Names<'_>) -> String + 's,
    ) {
        let mut found = sink.gather();
        for (at, evidence, severity, name) in self.places {
            found.breach(at, evidence).grade(severity).told(name);
        }
        found.say(sink, wording);
    }

    /// The same, unless the very part that would set it right is not held.
    pub(in crate::rules) fn breached<'s>(
        self,
        sink: &mut Sink<'s>,
        wording: impl Fn(&Names<'_>) -> String + 's,
    ) {
        let mut found = sink.gather();
        for (at, evidence, severity, name) in self.places {
            found
                .breach(at, evidence)
                .grade(severity)
                .if_whole()
                .told(name);
        }
        found.say(sink, wording);
    }
}
