//! How consent is withdrawn: the right, and the way to do it.

use std::collections::HashMap;

use super::{Asked, Consents, is_consent, is_explicit};
use crate::{
    base::{At, Step, Text, noun::Noun},
    extent::{Axis, Extent, Item, Reach, Subject},
    model::{
        ContactPoint, Policy, RightStatement, RightsExercise, StatedBasis,
        entries::{Activity, Stated, stated},
    },
    report::Reason,
    rules::{Severity, Sink, View},
    terms::{
        ConsentLaw, ConsentScope, ConsentSignal, LegalBasis, PurposeCategory, Right, RightStance,
    },
};

const NO_RIGHT: &str = "no right to withdraw consent is stated";

/// What the document says of withdrawing consent.
struct Withdrawal<'v, 'a> {
    view: &'v View<'a>,
    rights: Vec<(Stated<'a, RightStatement>, Reach)>,
    /// What is said of exercising this right by its name, or of exercising all rights.
    exercise: Vec<(Stated<'a, RightsExercise>, Reach)>,
}

impl<'v, 'a> Withdrawal<'v, 'a> {
    fn of(view: &'v View<'a>) -> Self {
        let root = At::<Policy>::root();
        let policy = view.policy;
        // On which condition the right exists is told by the law, whatever the text adds.
        let reach = |part| view.reach(part).unconditional();
        let rights = stated(root.rights(), &policy.rights)
            .filter(|right| right.right == Right::WithdrawConsent)
            .filter(|right| right.stance != Some(RightStance::Refused))
            .filter(|right| !view.is_elsewhere(&right.applies_to))
            .map(|right| (right, reach(&right.value.applies_to)));
        let exercise = stated(root.rights_exercise(), &policy.rights_exercise)
            .filter(|one| one.rights.is_empty() || one.rights.contains(&Right::WithdrawConsent))
            .filter(|one| !view.is_elsewhere(&one.applies_to))
            .map(|one| (one, reach(&one.value.applies_to)));
        Self {
            view,
            rights: rights.collect(),
            exercise: exercise.collect(),
        }
    }

    /// What is said of exercising this right by its name.
    fn named(&self) -> impl Iterator<Item = &(Stated<'a, RightsExercise>, Reach)> {
        self.exercise
            .iter()
            .filter(|(one, _)| !one.rights.is_empty())
    }

    /// Whether anything is said of withdrawing.
    fn is_stated(&self) -> bool {
        !self.rights.is_empty() || self.named().next().is_some()
    }

    /// How much of what rests on consent the right, wherever it stands, is stated for.
    fn covers(&self, subject: &Subject) -> Extent {
        let rights = self.rights.iter().map(|(_, reach)| reach);
        let named = self.named().map(|(_, reach)| reach);
        self.view.cover(subject, rights.chain(named)).extent()
    }

    /// The ways that are stated with an activity, but for the settings of a browser, which withdraw
    /// nothing: they throw away what was stored.
    fn ways_of(&self, activity: Activity<'_, 'a>) -> Vec<&'a ContactPoint> {
        let tracked = activity.tracking().is_some();
        let ways = activity.owners().flat_map(|owner| {
            let list = &owner.entry().opt_out;
            self.view.contacts(owner.at().opt_out(), list)
        });
        let ways = ways.map(|contact| contact.value);
        ways.filter(|way| !(tracked && matches!(way, ContactPoint::DeviceSettings(_))))
            .collect()
    }

    /// Whether a way to withdraw is stated with an activity, which states the right.
    fn has_way(&self, activity: Activity<'_, 'a>) -> bool {
        let marketing = activity.direct_marketing();
        marketing.is_some_and(|marketing| marketing.refusal_in_each_message == Some(true))
            || !self.ways_of(activity).is_empty()
    }

    /// Whether contacts lead anywhere: one by reference does if what it refers to can be reached.
    fn leads(&self, at: At<Vec<ContactPoint>>, list: &'a [ContactPoint]) -> bool {
        let by_post = list
            .iter()
            .any(|contact| matches!(contact, ContactPoint::Controller(_)))
            && self.has_address();
        by_post || !self.view.contacts(at, list).is_empty()
    }

    fn has_address(&self) -> bool {
        let mut addresses = self.view.policy.controllers.iter();
        addresses.any(|controller| {
            let address = controller.address.as_ref();
            address.is_some_and(|a| !a.lines.is_empty() || a.locality.is_some())
        })
    }

    /// Whether the company can be reached at all.
    fn has_contact(&self) -> bool {
        let policy = self.view.policy;
        let of_controllers = policy.controllers.iter().flat_map(|one| &one.contacts);
        let of_joint = policy
            .joint_controllerships
            .iter()
            .flat_map(|one| &one.contacts);
        let of_officers = policy
            .data_protection_officers
            .iter()
            .flat_map(|one| &one.contacts);
        let mut contacts = of_controllers.chain(of_joint).chain(of_officers);
        self.has_address() || contacts.any(ContactPoint::says_something)
    }
}

/// Something that rests on consent: where that is said, and the part that does.
struct Rest<'v, 'a> {
    at: At,
    evidence: &'a [Text],
    subject: Subject,
    activity: Option<Activity<'v, 'a>>,
    /// Whether only words say which processing it is, or nothing does.
    unlinked: bool,
}

/// Whether the right to withdraw is stated for what rests on consent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    Yes,
    Unknown,
    No,
}

/// Everything that rests on consent, under Art. 6 or Art. 9.
struct Rests<'v, 'a> {
    view: &'v View<'a>,
    all: Vec<Rest<'v, 'a>>,
}

impl<'v, 'a> Rests<'v, 'a> {
    fn of(view: &'v View<'a>) -> Self {
        let mut rests = Self {
            view,
            all: Vec::new(),
        };
        let consents = Consents::of(view);
        for activity in view.own_activities() {
            rests.activity(&consents, activity);
        }
        rests.unlinked();
        if rests.all.is_empty() {
            rests.claimed(&consents);
        }
        rests
    }

    fn activity(&mut self, consents: &Consents<'v, 'a>, activity: Activity<'v, 'a>) {
        let general = self.view.general_bases_of(activity);
        let general = general.into_iter().map(|(basis, ..)| basis);
        let bases = activity
            .legal_bases()
            .chain(general)
            .filter(|basis| is_consent(basis));
        let mut on_basis = false;
        for basis in bases.collect::<Vec<_>>() {
            on_basis = true;
            self.basis(basis, Some(activity));
        }
        for stated in activity
            .conditions()
            .filter(|stated| !on_basis && is_explicit(stated))
        {
            let at = stated.at.cast();
            self.add(at, &stated.value.evidence, Some(activity));
        }
        // What needs consent under the Regulation rests on it where no basis is stated.
        if self.view.bases_of(activity).is_empty() {
            let asked = consents.about(activity);
            for asked in asked.filter(|asked| asked.required_by == Some(ConsentLaw::Gdpr)) {
                let stated = asked.stated;
                self.add(stated.at.cast(), &stated.value.evidence, Some(activity));
            }
        }
    }

    fn basis(&mut self, basis: Stated<'a, StatedBasis>, activity: Option<Activity<'v, 'a>>) {
        let part = self.view.reach(&basis.value.applies_to);
        let subject = match activity {
            Some(activity) => self.view.narrowed(self.view.subject(activity), &part),
            None => part.subject(),
        };
        let linked = part.names(Axis::Activities) || part.names(Axis::Purposes);
        self.all.push(Rest {
            at: basis.at.cast(),
            evidence: &basis.value.evidence,
            subject: on_consent(&subject),
            activity,
            unlinked: part.is_in_words() || activity.is_none() && !linked,
        });
    }

    fn add(&mut self, at: At, evidence: &'a [Text], activity: Option<Activity<'v, 'a>>) {
        let subject = activity.map(|activity| self.view.subject(activity).clone());
        self.all.push(Rest {
            at,
            evidence,
            subject: on_consent(&subject.unwrap_or_default()),
            activity,
            unlinked: activity.is_none(),
        });
    }

    /// What is stated in general and touches no activity.
    fn unlinked(&mut self) {
        let general = self.view.general_bases().filter(|basis| is_consent(basis));
        for basis in general.collect::<Vec<_>>() {
            let known = |rest: &Rest<'_, '_>| rest.at.steps() == basis.at.steps();
            if !self.all.iter().any(known) && !self.view.is_elsewhere(&basis.value.applies_to) {
                self.basis(basis, None);
            }
        }
    }

    /// Where the text states no basis, what it calls consent is what everything rests on.
    fn claimed(&mut self, consents: &Consents<'v, 'a>) {
        let claims = |asked: &&Asked<'a>| {
            let mut covers = asked.covers.iter();
            asked.is_claimed()
                && covers.any(|scope| {
                    matches!(
                        scope,
                        ConsentScope::WholeNotice
                            | ConsentScope::DirectMarketing
                            | ConsentScope::SpecialCategories
                            | ConsentScope::Disclosure
                    )
                })
        };
        if !self.view.bases().is_empty() {
            return;
        }
        for asked in consents.all().filter(claims) {
            let stated = asked.stated;
            let mut about = consents.activities_of(asked).peekable();
            if about.peek().is_none() {
                self.add(stated.at.cast(), &stated.value.evidence, None);
            }
            for activity in about {
                self.add(stated.at.cast(), &stated.value.evidence, Some(activity));
            }
        }
    }
}

/// What of a subject rests on consent.
fn on_consent(subject: &Subject) -> Subject {
    subject.only(Axis::LegalBases, Item::Basis(LegalBasis::Consent))
}

impl<'a> Withdrawal<'_, 'a> {
    fn told(&self, rest: &Rest<'_, 'a>) -> Told {
        match self.covers(&rest.subject) {
            Extent::Whole => Told::Yes,
            _ if rest.activity.is_some_and(|activity| self.has_way(activity)) => Told::Yes,
            Extent::Unknown => Told::Unknown,
            _ if rest.unlinked && self.is_stated() => Told::Unknown,
            Extent::Partly | Extent::Not => Told::No,
        }
    }
}

pub(super) fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let withdrawal = Withdrawal::of(view);
    let mut lacking = sink.gather();
    let rests = Rests::of(view);
    // A basis of a group is one place; it is as good as for the worst of its members.
    let mut judged: Vec<(Told, &Rest<'_, '_>)> = Vec::new();
    let mut places: HashMap<&[Step], usize> = HashMap::new();
    for rest in &rests.all {
        let told = withdrawal.told(rest);
        let next = judged.len();
        let known = *places.entry(rest.at.steps()).or_insert(next);
        if known == next {
            judged.push((told, rest));
        } else if judged[known].0 < told {
            judged[known] = (told, rest);
        }
    }
    for (told, rest) in judged {
        match told {
            Told::Yes => sink.met(rest.at),
            Told::Unknown if rest.unlinked => {
                sink.not_assessed(rest.at, "which processing rests on it is not said");
            }
            Told::Unknown => sink.not_assessed(rest.at, Reason::WordsOnly),
            Told::No => {
                let uncertain = rest.activity.is_some_and(Activity::is_uncertain);
                let place = lacking.lacks(rest.at, rest.evidence).softened_if(uncertain);
                if let Some(activity) = rest.activity {
                    place.named(activity.id());
                }
            }
        }
    }
    lacking.say(sink, |names| {
        let activities = names.to_string();
        let by = if activities.is_empty() {
            String::new()
        } else {
            format!(" in {} {activities}", names.pick("activity", "activities"))
        };
        format!("consent is relied on{by}, and the right to withdraw it is not stated")
    });
    sink.otherwise("nothing rests on consent");
}

/// What a statement of the right is about: consent, in the part that it names.
fn right_over(reach: &Reach) -> Subject {
    on_consent(&reach.subject())
}

impl Withdrawal<'_, '_> {
    /// Whether such statements of the right, together, say it of all that one of them is about.
    fn is_said(&self, reach: &Reach, test: impl Fn(&RightStatement) -> bool) -> Extent {
        let subject = right_over(reach);
        let saying = self.rights.iter().filter(|(right, _)| test(right.value));
        self.view
            .cover(&subject, saying.map(|(_, reach)| reach))
            .extent()
    }
}

pub(super) fn not_at_any_time(view: &View<'_>, sink: &mut Sink<'_>) {
    let withdrawal = Withdrawal::of(view);
    let mut found = sink.gather();
    for (right, reach) in &withdrawal.rights {
        let said = withdrawal.is_said(reach, |right| right.at_any_time == Some(true));
        if right.at_any_time == Some(true) {
            sink.met(right.at);
        } else if right.at_any_time == Some(false) {
            found.breach(right.at, &right.value.evidence);
        } else if said != Extent::Whole {
            found.lacks(right.at, &right.value.evidence);
        }
    }
    found.say(sink, |_| {
        "it is not said that consent can be withdrawn at any time".to_owned()
    });
    sink.otherwise(NO_RIGHT);
}

pub(super) fn means_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let withdrawal = Withdrawal::of(view);
    let severity = if withdrawal.has_contact() {
        Severity::Advice
    } else {
        Severity::Warning
    };
    let rights = withdrawal.rights.iter();
    let mut ways: Vec<&Reach> = rights
        .filter(|(right, _)| withdrawal.leads(right.at.contacts(), &right.value.contacts))
        .map(|(_, reach)| reach)
        .collect();
    for (one, reach) in &withdrawal.exercise {
        if one.procedure.is_some() || withdrawal.leads(one.at.contacts(), &one.value.contacts) {
            ways.push(reach);
        }
    }
    let consents = Consents::of(view);
    let mut found = sink.gather();
    for (right, reach) in &withdrawal.rights {
        let mut with_consent = view
            .own_activities()
            .filter(|activity| consents.rests_on_consent(*activity))
            .filter(|activity| view.extent(view.subject(*activity), reach, []) != Extent::Not)
            .peekable();
        match view
            .cover(&right_over(reach), ways.iter().copied())
            .extent()
        {
            Extent::Whole => sink.met(right.at),
            _ if with_consent.peek().is_some()
                && with_consent.all(|activity| withdrawal.has_way(activity)) =>
            {
                sink.met(right.at);
            }
            Extent::Unknown => sink.not_assessed(right.at, Reason::WordsOnly),
            _ => {
                found.lacks(right.at, &right.value.evidence).grade(severity);
            }
        }
    }
    found.say(sink, |_| {
        "consent can be withdrawn, and nothing says how".to_owned()
    });
    sink.otherwise(NO_RIGHT);
}

pub(super) fn effect_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let withdrawal = Withdrawal::of(view);
    let mut found = sink.gather();
    let unaffected = |right: &RightStatement| right.prior_processing_unaffected == Some(true);
    // It is the same for every consent, so that once is enough.
    let said = withdrawal
        .rights
        .iter()
        .any(|(right, _)| unaffected(right.value));
    for (right, _) in &withdrawal.rights {
        if unaffected(right.value) {
            sink.met(right.at);
        } else if !said {
            found.lacks(right.at, &right.value.evidence);
        }
    }
    found.say(sink, |_| {
        "it is not said that processing before the withdrawal stays lawful".to_owned()
    });
    sink.otherwise(NO_RIGHT);
}

pub(super) fn harder(view: &View<'_>, sink: &mut Sink<'_>) {
    let consents = Consents::of(view);
    let withdrawal = Withdrawal::of(view);
    for asked in consents.all().filter(|asked| asked.is_claimed()) {
        let ways = withdrawal.ways_for(&consents, asked);
        let Some(first) = ways.first().filter(|_| !asked.signals.is_empty()) else {
            continue;
        };
        let at = asked.stated.at;
        if asked.signals.iter().all(|signal| is_click(*signal))
            && ways.iter().all(|way| is_laborious(way))
        {
            let how = first.kind().replace('-', " ");
            sink.breach(at, &asked.evidence).say(format_args!(
                "consent is given with a click or less, and withdrawn by {how}"
            ));
        } else {
            sink.met(at);
        }
    }
    sink.otherwise("no consent states both how it is given and how it is withdrawn");
}

fn is_click(signal: ConsentSignal) -> bool {
    matches!(
        signal,
        ConsentSignal::Banner
            | ConsentSignal::Checkbox
            | ConsentSignal::OptInMessage
            | ConsentSignal::SettingsChoice
            | ConsentSignal::PreTickedBox
            | ConsentSignal::UseOfService
            | ConsentSignal::ContinuedBrowsing
            | ConsentSignal::Subscription
            | ConsentSignal::Button
            | ConsentSignal::DevicePermission
            | ConsentSignal::Silence
    )
}

fn is_laborious(contact: &ContactPoint) -> bool {
    matches!(
        contact,
        ContactPoint::Post(_)
            | ContactPoint::InPerson(_)
            | ContactPoint::Telephone(_)
            | ContactPoint::Fax(_)
    )
}

impl<'a> Withdrawal<'_, 'a> {
    /// The ways in which the text says that a consent is withdrawn: with the right or, where the
    /// right has none, as all rights are exercised; and with the activities that it is about.
    fn ways_for(&self, consents: &Consents<'_, 'a>, asked: &Asked<'a>) -> Vec<&'a ContactPoint> {
        let mut subjects: Vec<Subject> = consents
            .activities_of(asked)
            .map(|activity| on_consent(self.view.subject(activity)))
            .collect();
        if subjects.is_empty() {
            subjects.push(subject_of(asked));
        }
        let touches = |reach: &Reach| {
            let mut subjects = subjects.iter();
            subjects.any(|subject| self.view.extent(subject, reach, []) != Extent::Not)
        };
        let rights = self.rights.iter().filter(|(_, reach)| touches(reach));
        let mut ways: Vec<&ContactPoint> = Vec::new();
        let mut without = self.rights.is_empty();
        for (right, _) in rights {
            let of_right = self
                .view
                .contacts(right.at.contacts(), &right.value.contacts);
            without |= of_right.is_empty();
            ways.extend(of_right.iter().map(|contact| contact.value));
        }
        for (one, reach) in &self.exercise {
            if touches(reach) && (!one.rights.is_empty() || without && !self.rights.is_empty()) {
                let of_all = self.view.contacts(one.at.contacts(), &one.value.contacts);
                ways.extend(of_all.iter().map(|contact| contact.value));
            }
        }
        for activity in consents.activities_of(asked) {
            ways.extend(self.ways_of(activity));
        }
        ways
    }
}

/// What a consent is about that names no activity.
fn subject_of(asked: &Asked<'_>) -> Subject {
    let mut subject = right_over(&asked.reach);
    if asked.covers_scope(ConsentScope::DirectMarketing) {
        let purposes = [
            PurposeCategory::DirectMarketing,
            PurposeCategory::Newsletter,
        ];
        subject = subject.with(Axis::Purposes, purposes.map(Item::Purpose));
    }
    subject
}
