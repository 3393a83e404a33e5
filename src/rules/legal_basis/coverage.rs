//! Whether every purpose has a basis: Arts 13(1)(c), 14(1)(c).

use std::collections::BTreeSet;

use super::grounds::{Bases, Ground, Grounds, Piece, Places, evidence_or, is_uncertain, name_of};
use crate::{
    base::{At, Text},
    extent::{Axis, Extent, Item},
    model::{Policy, entries::Activity},
    rules::{Reason, Severity, Sink, View, view::is_direct_marketing},
    terms::{
        ConsentLaw, EprivacyGround, MarketingChannel, MarketingGround, MarketingOffer,
        ProcessingOperation, PurposeCategory,
    },
};

/// What a piece of an activity rests on, as far as the text says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Footing {
    /// One of the six is stated for it, or none is asked.
    Stated,
    /// Only a general basis for whatever else there is.
    ByDefault,
    /// Whether a basis is stated for it nobody can tell, and why.
    Unclear(Doubt),
    /// What is offered is none of the six.
    NoneOfTheSix,
    /// A basis is stated for a part of its data or people.
    Partly,
    /// Nothing is.
    Nothing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    Words,
    Consent,
    SoftOptIn,
}

impl Doubt {
    fn reason(self) -> Reason {
        match self {
            Self::Words => Reason::WordsOnly,
            Self::Consent => "whether the consent is the basis is not recorded".into(),
            Self::SoftOptIn => {
                "it may rest on Art. 13(2) of Directive 2002/58/EC, beside which Art. 6 is not asked"
                    .into()
            }
        }
    }
}

/// Whether Art. 13(2) of Directive 2002/58/EC carries marketing: electronic mail to customers for
/// one's own products, which can be refused. Art. 6(1) of the Regulation is then not asked (C-654/23).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SoftOptIn {
    Stated,
    Possible,
    No,
}

impl SoftOptIn {
    pub(super) fn of(activity: Activity<'_, '_>) -> Self {
        let Some(marketing) = activity.direct_marketing() else {
            return Self::No;
        };
        let mail = |channel: &MarketingChannel| {
            matches!(
                channel,
                MarketingChannel::Email | MarketingChannel::TextMessage
            )
        };
        let stated = marketing.ground == Some(MarketingGround::ExistingCustomer);
        let channels = &marketing.value.channels;
        if marketing.offers.contains(&MarketingOffer::Others)
            || !channels.is_empty() && !channels.iter().any(mail)
        {
            return Self::No;
        }
        let mail_only = channels.iter().all(mail);
        let way_out = activity.opt_out().next().is_some()
            || marketing.refusal_in_each_message == Some(true)
            || marketing.refusal_at_collection == Some(true);
        let own = !marketing.offers.is_empty();
        match (stated, mail_only) {
            (true, true) => Self::Stated,
            (true, false) => Self::Possible,
            (false, true) if !channels.is_empty() && own && way_out => Self::Possible,
            (false, _) => Self::No,
        }
    }
}

/// Whether a purpose is direct marketing, or marketing by means that are not said.
pub(in crate::rules) fn is_marketing(purpose: PurposeCategory) -> bool {
    is_direct_marketing(purpose) || purpose == PurposeCategory::Marketing
}

impl Grounds<'_, '_> {
    pub(super) fn footing(&self, piece: &Piece<'_>) -> Footing {
        let consents = self.consents(&piece.subject);
        let tied: Vec<Extent> = consents
            .iter()
            .filter(|(consent, _)| consent.required_by == Some(ConsentLaw::Gdpr))
            .map(|(_, extent)| *extent)
            .collect();
        if tied.contains(&Extent::Whole) {
            return Footing::Stated;
        }
        // "Whatever else there is", in the general list, is no basis of this very purpose.
        let by_default = |ground: &Ground<'_>| ground.is_general() && ground.is_default();
        let named = || {
            let all = self.all().filter(|ground| ground.is_of_the_six());
            all.filter(|ground| !by_default(ground))
        };
        let extents: Vec<(Extent, bool)> = named()
            .map(|ground| (self.extent(ground, &piece.subject), ground.is_conditional()))
            .collect();
        let touches = |(extent, conditional): &(Extent, bool)| {
            matches!(extent, Extent::Whole | Extent::Partly) && !conditional
        };
        if extents.iter().any(touches) {
            return Footing::Stated;
        }
        if extents.iter().any(|(extent, _)| *extent != Extent::Not) {
            return Footing::Unclear(Doubt::Words);
        }
        if let Some(footing) = self.by_another_law(piece) {
            return footing;
        }
        if consents
            .iter()
            .any(|(consent, _)| consent.required_by.is_none())
        {
            return Footing::Unclear(Doubt::Consent);
        }
        let carrying = self.carrying(&piece.subject);
        if carrying.firm.into_iter().any(by_default) {
            return Footing::ByDefault;
        }
        if !tied.is_empty() {
            return Footing::Partly;
        }
        if self.is_offered_another(piece) {
            Footing::NoneOfTheSix
        } else {
            Footing::Nothing
        }
    }

    /// What the law on electronic marketing or on devices, as the text invokes it, makes of a piece.
    fn by_another_law(&self, piece: &Piece<'_>) -> Option<Footing> {
        let marketing = self.activity.direct_marketing();
        let is_marketing = piece.category().map_or(marketing.is_some(), is_marketing);
        if is_marketing {
            match SoftOptIn::of(self.activity) {
                SoftOptIn::Stated => return Some(Footing::Stated),
                SoftOptIn::Possible => return Some(Footing::Unclear(Doubt::SoftOptIn)),
                SoftOptIn::No => {}
            }
            if marketing.and_then(|marketing| marketing.ground) == Some(MarketingGround::Consent) {
                return Some(Footing::Unclear(Doubt::Consent));
            }
        }
        let tracking = self.activity.tracking()?;
        let agreed = matches!(
            tracking.ground,
            Some(EprivacyGround::Consent | EprivacyGround::ImpliedConsent)
        );
        agreed.then_some(Footing::Unclear(Doubt::Consent))
    }

    /// Whether a ground that is none of the six is offered for a piece, or for everything.
    fn is_offered_another(&self, piece: &Piece<'_>) -> bool {
        let another = |ground: &&Ground<'_>| !ground.is_of_the_six();
        let for_it = self
            .all()
            .filter(another)
            .any(|ground| self.extent(ground, &piece.subject) != Extent::Not);
        for_it
            || self
                .general
                .iter()
                .filter(another)
                .any(|ground| !ground.is_linked())
    }

    /// Whether there is data, or are people, of the activity that no basis is about.
    ///
    /// Not by purpose: what an activity does for one of its purposes it need not do with all its data.
    fn leaves_a_part(&self) -> bool {
        let bases: Vec<&Ground<'_>> = self.all().filter(|ground| ground.is_of_the_six()).collect();
        let is_left = |axis: Axis, item: Item| {
            let part = self.subject.clone().only(axis, item);
            bases
                .iter()
                .all(|ground| self.extent(ground, &part) == Extent::Not)
        };
        // Where none is about a part of it by data or people, the purposes have answered.
        !bases.is_empty()
            && [Axis::PersonalData, Axis::DataSubjects]
                .into_iter()
                .any(|axis| {
                    let mut items = self.subject.items(axis).iter();
                    items.any(|item| is_left(axis, *item))
                })
    }

    /// Whether nothing is said of the activity but what it is for and who takes part in it, as of a
    /// purpose that stands in the line of a recipient.
    fn is_told_with_recipients(&self) -> bool {
        let disclosing = |operation: &ProcessingOperation| {
            matches!(
                operation,
                ProcessingOperation::DisclosureByTransmission
                    | ProcessingOperation::Dissemination
                    | ProcessingOperation::MakingAvailable
            )
        };
        let activity = self.activity;
        activity.recipients().next().is_some()
            && activity.personal_data().next().is_none()
            && activity.sources().next().is_none()
            && activity.data_subjects().next().is_none()
            && activity.tracking().is_none()
            && activity.direct_marketing().is_none()
            && activity.automated_decision().is_none()
            && activity
                .owners()
                .all(|owner| owner.entry().operations.iter().all(disclosing))
    }
}

/// The recipients that activities with a basis name: their details may stand in a line of their own.
fn linked_recipients<'v, 'a>(view: &'v View<'a>, bases: &Bases<'v, 'a>) -> BTreeSet<usize> {
    let with_basis = view.own_activities().filter(|activity| {
        bases
            .of_activity(*activity)
            .all()
            .any(Ground::is_of_the_six)
    });
    with_basis
        .flat_map(Activity::recipients)
        .map(|recipient| recipient.index)
        .collect()
}

/// What is left without a basis, and what nobody can tell.
struct Walk<'a> {
    lacking: Places<'a>,
    by_default: Places<'a>,
    /// Whether anything has a basis.
    linked: bool,
    walked: bool,
}

/// One activity's pieces that lack something.
struct Left<'a> {
    at: At,
    evidence: &'a [Text],
    name: String,
}

impl<'a> Walk<'a> {
    /// Asks of every purpose of every activity what it rests on; `severity` grades what has nothing.
    fn of(view: &View<'a>, sink: &mut Sink<'_>, severity: impl Fn(bool) -> Severity) -> Self {
        let bases = Bases::of(view);
        let linked_recipients = linked_recipients(view, &bases);
        let mut walk = Self {
            lacking: Places::default(),
            by_default: Places::default(),
            linked: false,
            walked: false,
        };
        let mut lacking: Vec<(Left<'a>, bool)> = Vec::new();
        for activity in view.own_activities() {
            walk.walked = true;
            let grounds = bases.of_activity(activity);
            let pieces = grounds.pieces();
            let footings: Vec<Footing> = pieces.iter().map(|p| grounds.footing(p)).collect();
            let all = |footing| footings.iter().all(|each| *each == footing);
            let told_with_recipients = grounds.is_told_with_recipients();
            if all(Footing::Stated) {
                walk.linked = true;
                if grounds.leaves_a_part() {
                    lacking.push((left_of_activity(activity), true));
                } else {
                    sink.met(activity.at());
                }
                continue;
            }
            if let Some(doubt) = footings.iter().find_map(|footing| match footing {
                Footing::Unclear(doubt) => Some(*doubt),
                _ => None,
            }) {
                sink.not_assessed(activity.at(), doubt.reason());
            }
            let whole = left_of_activity(activity);
            if all(Footing::Nothing) {
                let linked = |index| linked_recipients.contains(&index);
                let detail = told_with_recipients
                    && activity
                        .recipients()
                        .all(|recipient| linked(recipient.index));
                if detail {
                    sink.met(activity.at());
                } else {
                    lacking.push((whole, told_with_recipients || is_uncertain(activity)));
                }
                continue;
            }
            for (piece, footing) in pieces.iter().zip(&footings) {
                let left = left_of_piece(activity, piece);
                match footing {
                    Footing::Stated => walk.linked = true,
                    Footing::ByDefault => {
                        walk.linked = true;
                        let Left { at, evidence, name } = left;
                        walk.by_default.add(at, evidence, Severity::Advice, &name);
                    }
                    Footing::Partly => {
                        walk.linked = true;
                        lacking.push((left, true));
                    }
                    Footing::Nothing => lacking.push((left, is_uncertain(activity))),
                    Footing::Unclear(_) | Footing::NoneOfTheSix => {}
                }
            }
        }
        let base = severity(walk.linked);
        for (Left { at, evidence, name }, lower) in lacking {
            let severity = if lower { base.lower() } else { base };
            walk.lacking.add(at, evidence, severity, &name);
        }
        walk
    }
}

fn left_of_activity<'a>(activity: Activity<'_, 'a>) -> Left<'a> {
    Left {
        at: activity.at().cast(),
        evidence: &activity.entry().evidence,
        name: activity.id().to_string(),
    }
}

/// A purpose stands for its piece where the activity states it itself; one of its group does not.
fn left_of_piece<'a>(activity: Activity<'_, 'a>, piece: &Piece<'a>) -> Left<'a> {
    let whole = left_of_activity(activity);
    let Some(purpose) = piece.purpose else {
        return whole;
    };
    let own = purpose.at.steps().starts_with(activity.at().steps());
    Left {
        at: if own { purpose.at.cast() } else { whole.at },
        evidence: evidence_or(&purpose.value.evidence, activity),
        name: name_of(purpose.value).to_owned(),
    }
}

pub(super) fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let bases = Bases::of(view);
    if bases.are_general() {
        return sink.not_applicable("legal bases are stated in general, which is another rule's");
    }
    let walk = Walk::of(view, sink, |_| Severity::Error);
    if walk.walked {
        walk.lacking.lacking(sink, |names| {
            format!("no legal basis is stated for {names}")
        });
        return sink.otherwise("the grounds that are offered are none of the six");
    }
    if view.policy.activities.is_empty() {
        if bases.general().is_empty() {
            sink.lacks(At::<Policy>::root(), &[])
                .say(format_args!("no legal basis of any processing is stated"));
        }
        return sink.otherwise("no activity is described");
    }
    sink.otherwise("no activity is the company's own under the Regulation");
}

pub(super) fn unlinked(view: &View<'_>, sink: &mut Sink<'_>) {
    let bases = Bases::of(view);
    if !bases.are_general() {
        return sink.not_applicable("no legal basis is stated in general");
    }
    let walk = Walk::of(view, sink, |linked| {
        if linked {
            Severity::Warning
        } else {
            Severity::Error
        }
    });
    let count = bases
        .general()
        .iter()
        .filter(|ground| ground.is_of_the_six())
        .count();
    let noun = if count == 1 { "basis is" } else { "bases are" };
    walk.lacking.lacking(sink, move |names| {
        format!("{count} legal {noun} stated in general, and nothing links any to {names}")
    });
    walk.by_default.lacking(sink, |names| {
        format!("the basis of {names} is only that of whatever else there is")
    });
    sink.otherwise("no activity is described for the bases to cover");
}
