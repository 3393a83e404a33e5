//! Whether the rules cover the processing: all of it, or a part.

use std::collections::HashSet;

use super::{Kept, Retention};
use crate::{
    base::{At, Pointer},
    extent::{Axis, Cover, Extent, Index, Item, Reach, Subject},
    model::{
        Denial, Part, Policy, ProcessingActivity,
        entries::{Activity, Stated, stated},
    },
    rules::{Reason, Sink, View},
    terms::{Modality, NoticeItem},
};

pub(super) fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let retention = Retention::of(view);
    if !retention.rules.is_empty() {
        return retention.rules.iter().for_each(|kept| sink.met(kept.at));
    }
    if let Some(denial) = view.denial(NoticeItem::Retention).filter(is_plain) {
        return sink.met(denial.at);
    }
    let is_denied = |activity| {
        let denial = view.denies(NoticeItem::Retention, view.subject(activity));
        denial.as_ref().is_some_and(is_plain)
    };
    let described = view.own_activities().next().is_some();
    if described && retention.activities().all(is_denied) {
        return sink.not_applicable("nothing of what is described is kept by the company");
    }
    let list = At::<Policy>::root().retention();
    let empty = view.policy.retention.is_empty();
    let at = if empty { At::<()>::root() } else { list.cast() };
    sink.lacks(at, &[]).say(format_args!(
        "neither a period nor criteria for keeping any data is stated"
    ));
}

/// Whether a denial says that nothing is stored, and not only that this may be so.
fn is_plain(denial: &Stated<'_, Denial>) -> bool {
    matches!(denial.modality, None | Some(Modality::Asserted)) && denial.exception.is_none()
}

pub(super) fn partial(view: &View<'_>, sink: &mut Sink<'_>) {
    let retention = Retention::of(view);
    if retention.rules.is_empty() {
        return sink.not_applicable("nothing is said on how long data is kept");
    }
    let coverage = Coverage::of(&retention);
    let mut lacking = sink.gather();
    let mut seen: HashSet<Pointer> = HashSet::new();
    for activity in retention.activities() {
        let subject = view.subject(activity);
        let cover = match coverage.judge(subject) {
            Judged::Whole => {
                sink.met(activity.at());
                continue;
            }
            Judged::Open => {
                sink.not_assessed(activity.at(), Reason::WordsOnly);
                continue;
            }
            Judged::Lacking(cover) => cover,
        };
        let possible = activity.one(|entry| entry.modality) == Some(Modality::Possible);
        for (at, name) in left_over(view, activity, &cover) {
            if seen.insert(at.pointer()) {
                lacking
                    .lacks(at, &activity.entry().evidence)
                    .named(&name)
                    .softened_if(possible);
            }
        }
    }
    // Where no activity is described, the data itself is what the rules must cover.
    if view.activities().next().is_none() {
        let list = At::<Policy>::root().personal_data();
        for data in stated(list, &view.policy.personal_data) {
            let Some(index) = view.entries.position(&data.id) else {
                continue;
            };
            if data.not_wanted == Some(true) {
                continue;
            }
            match coverage.judge(&Subject::data(&view.entries, index)) {
                Judged::Whole => sink.met(data.at),
                Judged::Lacking(_) if !coverage.is_of_activities() => {
                    lacking.lacks(data.at, &data.evidence).named(&data.id);
                }
                _ => sink.not_assessed(data.at, Reason::WordsOnly),
            }
        }
    }
    lacking.say(sink, |names| {
        format!("nothing says how long data is kept for {names}")
    });
    sink.otherwise("neither activities nor data of the company's own are described");
}

/// What the rules together are about.
struct Coverage<'r, 'v, 'a> {
    view: &'v View<'a>,
    rules: &'r [Kept<'a>],
    /// The parts of the rules, and of the denials of any storage.
    parts: Vec<Reach>,
    /// The same without their conditions.
    bare: Vec<Reach>,
    /// By what the parts can be found.
    index: Index,
    /// Denials that only words limit, or that are no plain ones.
    unclear: Vec<Reach>,
}

enum Judged {
    Whole,
    /// Only words say, or several conditions may leave nothing over.
    Open,
    Lacking(Cover),
}

impl<'r, 'v, 'a> Coverage<'r, 'v, 'a> {
    fn of(retention: &'r Retention<'v, 'a>) -> Self {
        let view = retention.view;
        let mut coverage = Self {
            view,
            rules: &retention.rules,
            parts: Vec::new(),
            bare: Vec::new(),
            index: Index::default(),
            unclear: Vec::new(),
        };
        for kept in &retention.rules {
            coverage.add(&kept.rule.applies_to);
        }
        for denial in view.denials(NoticeItem::Retention) {
            if denial.is_of_the_item() && is_plain(&denial) {
                coverage.add(&denial.value.applies_to);
            } else {
                coverage.unclear.push(view.reach(&denial.value.applies_to));
            }
        }
        coverage.index = Index::of(&coverage.parts);
        coverage
    }

    fn add(&mut self, part: &'a Part) {
        let reach = self.view.reach(part);
        self.bare.push(reach.clone().unconditional());
        self.parts.push(reach);
    }

    fn judge(&self, subject: &Subject) -> Judged {
        let near = self.index.near(subject);
        let parts = near.iter().map(|part| &self.parts[*part]);
        let cover = self.view.cover(subject, parts.clone());
        match cover.extent() {
            Extent::Whole => return Judged::Whole,
            Extent::Unknown => return Judged::Open,
            Extent::Partly | Extent::Not => {}
        }
        let touches = |reach: &&Reach| self.view.extent(subject, reach, []) != Extent::Not;
        let conditions = parts.filter(|part| part.has_condition());
        let bare = near.iter().map(|part| &self.bare[*part]);
        let alternatives = conditions.filter(touches).count() > 1
            && self.view.cover(subject, bare).extent() == Extent::Whole;
        if alternatives || self.unclear.iter().any(|reach| touches(&reach)) {
            return Judged::Open;
        }
        Judged::Lacking(cover)
    }

    /// Whether a rule is about what data by itself does not tell: its activities, purposes or bases.
    fn is_of_activities(&self) -> bool {
        let axes = [Axis::Activities, Axis::Purposes, Axis::LegalBases];
        let names = |kept: &Kept<'_>| axes.iter().any(|axis| kept.reach.names(*axis));
        self.rules.iter().any(names)
    }
}

/// The places of an activity that are not covered, and what each is called: single purposes and data
/// where others are covered, else the activity itself.
fn left_over(view: &View<'_>, activity: Activity<'_, '_>, cover: &Cover) -> Vec<(At, String)> {
    let mut left: Vec<(At, String)> = Vec::new();
    for purpose in activity.purposes() {
        if cover
            .left_over(Axis::Purposes)
            .contains(&Item::Purpose(purpose.category))
        {
            let words = purpose.text.as_deref();
            let name = words.unwrap_or(purpose.category.term().label);
            left.push((purpose.at.cast(), name.to_owned()));
        }
    }
    for owner in activity.owners() {
        let list = owner.at().personal_data();
        for (i, id) in owner.entry().personal_data.iter().enumerate() {
            let index = view.entries.position(id).map(Item::Entry);
            if index.is_some_and(|item| cover.left_over(Axis::PersonalData).contains(&item)) {
                left.push((list.index(i).cast(), id.as_str().to_owned()));
            }
        }
    }
    if left.is_empty() {
        let at: At<ProcessingActivity> = activity.at();
        left.push((at.cast(), activity.id().as_str().to_owned()));
    }
    left
}
