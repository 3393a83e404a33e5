//! What a record of processing holds and a notice does not tell: Art. 13, 14 beside Art. 30.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, HashMap},
};

use serde::Serialize;

use super::statements::Statements;

use crate::{
    base::{At, Pointer},
    model::{
        Policy, Purpose, Recipient, RetentionRule, Transfer,
        entries::{Activity, Receiver, Stated, stated},
    },
    report::quoted,
    rules::{Context, View},
    terms::{NoticeItem, Place, PurposeCategory, RecipientCategory, Region},
};

/// Something that a record holds and a notice does not tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Untold {
    /// What it is about.
    pub item: NoticeItem,
    /// Its place in the record.
    pub pointer: Pointer,
    /// What the notice has nearest to it, if anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<Pointer>,
    /// Whether it is certain that the notice does not tell it.
    pub certainty: Certainty,
    /// What is not told, as a clause without full stop.
    pub message: String,
}

/// Whether it is certain that a notice does not tell something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(clippy::exhaustive_enums, reason = "certain or not")]
pub enum Certainty {
    /// It does not.
    Certain,
    /// It may in other words, or in what this copy of it does not hold.
    Perhaps,
}

impl Policy {
    /// What this record of processing holds and a notice does not tell (Art. 13, 14, 30).
    ///
    /// A purpose, a recipient of a kind that the notice does not have, a place of transfer, a longer
    /// period: both documents are in the same format, and need not share ids. Purposes, kinds of
    /// recipients and places are compared as terms; a purpose that only words say is told if the notice
    /// has the same words. Processing on behalf of others is not for the notice. It does not look the
    /// other way: that a notice tells more than the record holds is a matter of `record-…` rules.
    ///
    /// ```
    /// use gdpr_policy::{Certainty, Context, Date, Document, Policy, ProcessingActivity, Purpose, PurposeCategory};
    ///
    /// let notice = Policy::new(Document::new("en".parse()?));
    /// let mut record = notice.clone();
    /// let mut checks = ProcessingActivity::new("checks".parse()?);
    /// checks.purposes.push(Purpose::new(PurposeCategory::CreditCheck));
    /// record.activities.push(checks);
    ///
    /// let untold = record.untold_in(&notice, &Context::at(Date::constant(2026, 11, 22)));
    /// assert_eq!(untold[0].message, "the purpose `credit checks` of activity `checks` is not told");
    /// assert_eq!(untold[0].certainty, Certainty::Certain);
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn untold_in(&self, notice: &Self, context: &Context) -> Vec<Untold> {
        let (record, notice) = (View::new(self, context), View::new(notice, context));
        let mut comparison = Comparison {
            record: &record,
            notice: &notice,
            untold: Vec::new(),
        };
        comparison.purposes();
        comparison.recipients();
        comparison.transfers();
        comparison.periods();
        let mut untold = comparison.untold;
        untold.sort_by(|a, b| a.pointer.cmp(&b.pointer));
        untold
    }
}

struct Comparison<'v, 'a> {
    record: &'v View<'a>,
    notice: &'v View<'a>,
    untold: Vec<Untold>,
}

fn same(one: Option<&impl AsRef<str>>, other: Option<&impl AsRef<str>>) -> bool {
    let plain = |text: &str| text.trim().to_lowercase();
    one.is_some() && one.map(|one| plain(one.as_ref())) == other.map(|other| plain(other.as_ref()))
}

impl<'v, 'a> Comparison<'v, 'a> {
    fn say(
        &mut self,
        item: NoticeItem,
        pointer: Pointer,
        nearest: Option<Pointer>,
        certainty: Certainty,
        message: String,
    ) {
        // What this copy of the notice does not hold, it may tell all the same.
        let has_gap = self.notice.policy.gaps.iter().any(|gap| gap.item == item);
        let certainty = if has_gap {
            Certainty::Perhaps
        } else {
            certainty
        };
        let place = |one: &Untold| one.pointer == pointer && one.message == message;
        if !self.untold.iter().any(place) {
            self.untold.push(Untold {
                item,
                pointer,
                nearest,
                certainty,
                message,
            });
        }
    }

    /// The activities that a notice must tell: those for which the document speaks as controller.
    fn activities(&self) -> impl Iterator<Item = Activity<'v, 'a>> + use<'v, 'a> {
        self.record.own_activities()
    }

    fn purposes(&mut self) {
        let general = self.notice.policy.general_purposes.iter();
        let of_activities = self.notice.activities().flat_map(Activity::purposes);
        let told: Vec<&Purpose> = of_activities
            .map(|stated| stated.value)
            .chain(general)
            .collect();
        let is_told = |purpose: &Purpose| {
            told.iter().any(|told| {
                let by_term =
                    purpose.category != PurposeCategory::Other && told.category == purpose.category;
                by_term || same(told.text.as_ref(), purpose.text.as_ref())
            })
        };
        for activity in self.activities() {
            for purpose in activity.purposes() {
                if is_told(purpose.value) {
                    continue;
                }
                let certainty = match purpose.category {
                    PurposeCategory::Other => Certainty::Perhaps,
                    _ => Certainty::Certain,
                };
                let words = super::words::purpose(purpose.value);
                let message = format!(
                    "the purpose {} of activity {} is not told",
                    quoted(&words),
                    quoted(activity.id())
                );
                self.say(
                    NoticeItem::Purposes,
                    purpose.at.pointer(),
                    None,
                    certainty,
                    message,
                );
            }
        }
    }

    /// Recipients or categories of recipients: a notice may choose (Art. 13(1)(e), 14(1)(e)).
    fn recipients(&mut self) {
        let category = |one: Receiver<'_, 'a>| one.one(|entry: &'a Recipient| entry.category);
        let of_others: Vec<usize> = self.of_others();
        for recipient in self.record.recipients() {
            let (entry, kind) = (recipient.entry(), category(recipient));
            if kind == Some(RecipientCategory::Personnel) || of_others.contains(&recipient.index) {
                continue;
            }
            let told = self.notice.recipients().any(|told| {
                same(told.entry().name.as_ref(), entry.name.as_ref())
                    || kind.is_some_and(|kind| {
                        kind != RecipientCategory::Other && category(told) == Some(kind)
                    })
            });
            if told {
                continue;
            }
            let certainty = match kind {
                Some(kind) if kind != RecipientCategory::Other => Certainty::Certain,
                _ => Certainty::Perhaps,
            };
            let message = format!("the recipient {} is not told", quoted(recipient.called()));
            self.say(
                NoticeItem::Recipients,
                recipient.at().pointer(),
                None,
                certainty,
                message,
            );
        }
    }

    /// Recipients that only activities on behalf of others have.
    fn of_others(&self) -> Vec<usize> {
        let of = |activity: Activity<'_, 'a>| {
            activity
                .recipients()
                .map(|one| one.index)
                .collect::<Vec<_>>()
        };
        let own: Vec<usize> = self.activities().flat_map(of).collect();
        let all = self.record.activities().flat_map(of);
        all.filter(|index| !own.contains(index)).collect()
    }

    fn transfers(&mut self) {
        let at = At::<Policy>::root().transfers();
        let told: Vec<Stated<'a, Transfer>> = stated(at, &self.notice.policy.transfers).collect();
        let places = told
            .iter()
            .flat_map(|transfer| transfer.destinations.iter().copied());
        let of_recipients = self.notice.recipients().flat_map(Receiver::processed_in);
        let places: Vec<Place> = places.chain(of_recipients).collect();
        let open = told.iter().any(|transfer| {
            transfer.open_ended == Some(true)
                || transfer.destination_text.is_some()
                || transfer.destinations.is_empty()
        });
        for transfer in stated(at, &self.record.policy.transfers) {
            for place in &transfer.destinations {
                if self.record.is_place_inside(*place) == Some(true)
                    || self.contains(&places, *place)
                {
                    continue;
                }
                let message = format!("the transfer to {} is not told", quoted(place.label()));
                let certainty = if open {
                    Certainty::Perhaps
                } else {
                    Certainty::Certain
                };
                let nearest = told.first().map(|told| told.at.pointer());
                self.say(
                    NoticeItem::Transfers,
                    transfer.at.destinations().pointer(),
                    nearest,
                    certainty,
                    message,
                );
            }
            let words = transfer
                .destination_text
                .as_ref()
                .or(transfer.organisation.as_ref());
            if let (true, Some(words)) = (transfer.destinations.is_empty(), words) {
                let is_told = told.iter().any(|told| {
                    same(told.destination_text.as_ref(), Some(words))
                        || same(told.organisation.as_ref(), Some(words))
                });
                if !is_told {
                    let message = format!("the transfer to {} is not told", quoted(words));
                    self.say(
                        NoticeItem::Transfers,
                        transfer.at.pointer(),
                        None,
                        Certainty::Perhaps,
                        message,
                    );
                }
            }
        }
    }

    /// Whether one of the places is the other or a region in which it lies on the day.
    fn contains(&self, places: &[Place], wanted: Place) -> bool {
        let law = self.notice.law();
        let day = self.notice.day();
        places.iter().any(|place| match (*place, wanted) {
            (place, wanted) if place == wanted => place != Place::Region(Region::Other),
            (Place::Region(region), Place::Country(country)) => {
                law.region_contains(region, country, day) == Some(true)
            }
            (Place::Region(outer), Place::Region(inner)) => {
                law.region_lies_within(inner, outer, day) == Some(true)
            }
            (Place::Country(_), _) => false,
        })
    }

    fn periods(&mut self) {
        let mut found: BTreeMap<usize, (Certainty, Option<Pointer>, String)> = BTreeMap::new();
        let (kept, told_of) = (periods_of(self.record), periods_of(self.notice));
        for activity in self.activities() {
            let told = self.told_periods(activity, &told_of);
            for &(i, rule) in kept.get(&activity.index).into_iter().flatten() {
                let Some(words) = super::words::period(&rule.period) else {
                    continue;
                };
                let compared: Vec<_> = told
                    .iter()
                    .map(|(_, told)| rule.period.compare(&told.period))
                    .collect();
                if compared
                    .iter()
                    .any(|one| matches!(one, Some(Ordering::Less | Ordering::Equal)))
                {
                    continue;
                }
                let nearest = told
                    .first()
                    .map(|(index, _)| At::<Policy>::root().retention().index(*index).pointer());
                let (certainty, what) = if compared.is_empty() {
                    (Certainty::Certain, "is not told")
                } else if compared.iter().all(Option::is_some) {
                    (Certainty::Certain, "is longer than the notice tells")
                } else {
                    (
                        Certainty::Perhaps,
                        "is not the one that the notice tells, and may be longer",
                    )
                };
                let message = format!(
                    "the period {} of activity {} {what}",
                    quoted(&words),
                    quoted(activity.id())
                );
                let worse = found.get(&i).is_none_or(|(known, ..)| certainty < *known);
                if worse {
                    found.insert(i, (certainty, nearest, message));
                }
            }
        }
        for (i, (certainty, nearest, message)) in found {
            let at = At::<Policy>::root().retention().index(i).pointer();
            self.say(NoticeItem::Retention, at, nearest, certainty, message);
        }
    }

    /// What the notice tells of the same activity: by its id, else of what has a purpose in common.
    fn told_periods(
        &self,
        activity: Activity<'_, 'a>,
        told_of: &HashMap<usize, Vec<(usize, &'a RetentionRule)>>,
    ) -> Vec<(usize, &'a RetentionRule)> {
        let id = activity.id().as_str();
        let purposes: Vec<PurposeCategory> = activity
            .purposes()
            .map(|purpose| purpose.category)
            .collect();
        let by_id: Vec<_> = self
            .notice
            .activities()
            .filter(|told| told.id().as_str() == id)
            .collect();
        let by_purpose = || {
            let shares = |told: &Activity<'_, 'a>| {
                told.purposes().any(|one| purposes.contains(&one.category))
            };
            self.notice.activities().filter(shares).collect()
        };
        let alike: Vec<Activity<'_, 'a>> = if by_id.is_empty() {
            by_purpose()
        } else {
            by_id
        };
        let rules = alike.iter().filter_map(|told| told_of.get(&told.index));
        let rules: BTreeMap<usize, &'a RetentionRule> = rules.flatten().copied().collect();
        rules.into_iter().collect()
    }
}

/// For each activity of a document the rules of retention that are about it or a part of it.
fn periods_of<'a>(view: &View<'a>) -> HashMap<usize, Vec<(usize, &'a RetentionRule)>> {
    let rules = Statements::of(
        view,
        &view.policy.retention,
        RetentionRule::says_something,
        |rule| &rule.applies_to,
    );
    let of = |activity: Activity<'_, 'a>| {
        let subject = view.subject(activity);
        let about = rules.about(view, subject);
        let about = about.map(|(i, rule, _)| (i, rule)).collect();
        (activity.index, about)
    };
    view.activities().map(of).collect()
}
