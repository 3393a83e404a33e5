//! How long data is kept: Arts 5(1)(e), 13(2)(a), 14(2)(a).

use std::collections::HashSet;

use super::{Severity, Sink, View, is_controller, rules};
use crate::{
    base::{Id, Place},
    model::{PersonalData, ProcessingActivity, RetentionPeriod, RetentionRule, RetentionScope},
    terms::{LegalBasis, NoticeItem, PurposeCategory, RetentionCriterion, RetentionEvent},
};

rules! {
    "retention"

    "retention-missing" {
        since: "0.1.0",
        items: [Retention],
        severities: [Error],
        sources: ["13(2)(a)", "14(2)(a)", "5(1)(e)"],
        summary: "nothing is said on how long data is kept",
        remedy: "state for each activity how long its data is kept, or the criteria that decide it",
        check: missing,
    }
    "retention-partial" {
        since: "0.1.0",
        items: [Retention],
        severities: [Warning],
        sources: ["13(2)(a)", "14(2)(a)"],
        summary: "how long data is kept is stated for a part of the processing only",
        remedy: "state a period or criteria for the activities that have none",
        check: partial,
    }
    "retention-criteria-vague" {
        since: "0.1.0",
        items: [Retention],
        severities: [Warning],
        sources: ["13(2)(a)", "14(2)(a)", "5(1)(e)"],
        summary: "the criteria for how long data is kept let nobody foresee it",
        remedy: "name a period, or criteria from which a reader can work it out",
        check: criteria_vague,
    }
    "retention-circular" {
        since: "0.1.0",
        items: [Retention],
        severities: [Error, Warning],
        sources: ["13(2)(a)", "14(2)(a)", "5(1)(e)"],
        summary: "data is kept as long as its purposes need it, and no more is said",
        remedy: "say what ends each purpose, and how long after that the data is kept",
        check: circular,
    }
    "retention-until-request" {
        since: "0.1.0",
        items: [Retention],
        severities: [Error, Warning],
        sources: ["5(1)(e)", "13(2)(a)", "14(2)(a)"],
        summary: "data is kept until the person asks for its erasure",
        remedy: "set an end that does not depend on the person asking for it",
        check: until_request,
    }
    "retention-indefinite" {
        since: "0.1.0",
        items: [Retention],
        severities: [Error, Warning],
        sources: ["5(1)(e)", "13(2)(a)", "14(2)(a)"],
        summary: "personal data is kept without end",
        remedy: "set an end, or say which law or which purpose of Art. 89(1) asks for keeping it",
        check: indefinite,
    }
}

/// The rules for data that the company keeps as a controller, with their index.
fn own<'a>(view: &View<'a>) -> impl Iterator<Item = (usize, &'a RetentionRule)> + use<'a> {
    let rules = view.policy.retention.iter().enumerate();
    rules.filter(|(_, rule)| is_controller(rule.role))
}

fn is_stated(rule: &RetentionRule) -> bool {
    !matches!(rule.period, RetentionPeriod::Unspecified(_))
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("retention");
    match own(view).find(|(_, rule)| is_stated(rule)) {
        Some((i, _)) => sink.met(&at.index(i)),
        None => sink.lacks(
            &Place::list("retention", &view.policy.retention),
            &[],
            format_args!("neither a period nor criteria for keeping any data is stated"),
        ),
    }
}

fn partial(view: &View<'_>, sink: &mut Sink<'_>) {
    let rules: Vec<&RetentionRule> = own(view)
        .map(|(_, rule)| rule)
        .filter(|rule| is_stated(rule))
        .collect();
    if rules.is_empty() {
        return sink.not_applicable("nothing is said on how long data is kept");
    }
    let root = Place::Root;
    let kept = Kept::by(&rules);
    let mut lacking = Vec::new();
    let mut judge = |at: &Place<'_>, id: &'_ Id, covered: Coverage| match covered {
        Coverage::Yes => sink.met(at),
        Coverage::Unknown => sink.not_assessed(at, || {
            "what a period is about is not said in terms of what is described".into()
        }),
        Coverage::No if view.gap(&[NoticeItem::Retention], &at.pointer()).is_some() => {
            sink.lacks(
                at,
                &[],
                format_args!("nothing says how long the data of `{id}` is kept"),
            );
        }
        Coverage::No => lacking.push(id.clone()),
    };
    let activities = root.key("activities");
    let mut any = false;
    for (i, activity) in view.own_activities() {
        any = true;
        judge(
            &activities.index(i),
            &activity.id,
            kept.covers(view, activity),
        );
    }
    // Where no activity is described, the data itself is what the periods must cover.
    let data = if any || !view.policy.activities.is_empty() {
        &[][..]
    } else {
        &view.policy.personal_data
    };
    let personal_data = root.key("personalData");
    for (i, data) in data.iter().enumerate() {
        judge(&personal_data.index(i), &data.id, kept.covers_data(data));
    }
    let Some((id, more)) = lacking.split_first() else {
        return sink.not_applicable("neither activities nor data are described");
    };
    let others = if more.is_empty() {
        String::new()
    } else {
        format!(" and {} more", more.len())
    };
    sink.lacks(
        &root.key("retention"),
        &rules[0].evidence,
        format_args!("nothing says how long the data of `{id}`{others} is kept"),
    );
}

/// Whether the retention rules say something about a subject.
#[derive(Clone, Copy)]
enum Coverage {
    No,
    /// A rule is about data, people, bases or purposes, and nothing says which the subject has.
    Unknown,
    Yes,
}

/// What all retention rules together are about.
#[derive(Default)]
struct Kept<'a> {
    everything: bool,
    /// A scope in words may cover anything: only a reader can tell.
    in_words: bool,
    activities: HashSet<&'a Id>,
    personal_data: HashSet<&'a Id>,
    data_subjects: HashSet<&'a Id>,
    legal_bases: HashSet<LegalBasis>,
    purposes: HashSet<PurposeCategory>,
}

impl<'a> Kept<'a> {
    fn by(rules: &[&'a RetentionRule]) -> Self {
        let mut all = Self::default();
        for rule in rules {
            match &rule.applies_to {
                RetentionScope::Unspecified(_) | RetentionScope::Everything(_) => {
                    all.everything = true;
                }
                RetentionScope::Activities(kept) => all.activities.extend(&kept.activities),
                RetentionScope::PersonalData(kept) => all.personal_data.extend(&kept.personal_data),
                RetentionScope::DataSubjects(kept) => all.data_subjects.extend(&kept.data_subjects),
                RetentionScope::LegalBases(kept) => all.legal_bases.extend(&kept.legal_bases),
                RetentionScope::Purposes(kept) => all.purposes.extend(&kept.purposes),
                RetentionScope::Other(_) => all.in_words = true,
            }
        }
        all
    }

    fn covers(&self, view: &View<'_>, activity: &ProcessingActivity) -> Coverage {
        let data = activity.personal_data.iter();
        let of_data = data.clone().filter_map(|id| view.personal_data(id));
        let people = activity
            .data_subjects
            .iter()
            .chain(of_data.flat_map(|data| &data.data_subjects));
        let bases = activity
            .legal_bases
            .iter()
            .map(|stated| stated.basis.legal_basis());
        let purposes = activity.purposes.iter().map(|purpose| purpose.category);
        self.judge(
            self.activities.contains(&activity.id),
            &[
                self.has_all(view, activity),
                shares(&self.data_subjects, people),
                shares(&self.legal_bases, bases),
                shares(&self.purposes, purposes),
            ],
        )
    }

    /// Whether all data of an activity is kept by rules about data; some of it leaves the rest open.
    fn has_all(&self, view: &View<'_>, activity: &ProcessingActivity) -> Option<Coverage> {
        let known = |id: &&Id| view.personal_data(id).is_some();
        let mut data = activity.personal_data.iter().filter(known).peekable();
        let some = shares(&self.personal_data, activity.personal_data.iter())?;
        let others = !self.data_subjects.is_empty()
            || !self.legal_bases.is_empty()
            || !self.purposes.is_empty();
        Some(match some {
            Coverage::Yes
                if data.peek().is_some() && !data.all(|id| self.personal_data.contains(id)) =>
            {
                if others {
                    Coverage::Unknown
                } else {
                    Coverage::No
                }
            }
            some => some,
        })
    }

    fn covers_data(&self, data: &PersonalData) -> Coverage {
        // What the activities, bases and purposes of the data are, nothing says.
        let elsewhere = !self.activities.is_empty()
            || !self.legal_bases.is_empty()
            || !self.purposes.is_empty();
        self.judge(
            self.personal_data.contains(&data.id),
            &[
                shares(&self.data_subjects, data.data_subjects.iter()),
                elsewhere.then_some(Coverage::Unknown),
            ],
        )
    }

    fn judge(&self, named: bool, shared: &[Option<Coverage>]) -> Coverage {
        let any = |wanted: fn(&Coverage) -> bool| shared.iter().flatten().any(wanted);
        if named || self.everything || any(|covered| matches!(covered, Coverage::Yes)) {
            Coverage::Yes
        } else if self.in_words || any(|covered| matches!(covered, Coverage::Unknown)) {
            Coverage::Unknown
        } else {
            Coverage::No
        }
    }
}

/// Whether some of what is kept is among what a subject has; `None` where no rule is of the kind.
fn shares<T: Eq + std::hash::Hash>(
    kept: &HashSet<T>,
    had: impl Iterator<Item = T>,
) -> Option<Coverage> {
    if kept.is_empty() {
        return None;
    }
    let mut had = had.peekable();
    Some(if had.peek().is_none() {
        Coverage::Unknown
    } else if had.any(|one| kept.contains(&one)) {
        Coverage::Yes
    } else {
        Coverage::No
    })
}

fn criteria_vague(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("retention");
    let mut vague: Option<(usize, &RetentionRule, String)> = None;
    let mut count = 0_usize;
    for (i, rule) in own(view) {
        let message = match &rule.period {
            RetentionPeriod::Unquantified(period) => {
                let wording = period.wording.as_ref();
                let wording = wording.map(|w| format!(": `{w}`")).unwrap_or_default();
                Some(format!("neither a figure nor criteria are given{wording}"))
            }
            RetentionPeriod::Criteria(period)
                if period.laws.is_empty()
                    && (is_vague(&period.criteria) || is_swallowed(rule, &period.criteria)) =>
            {
                let criteria = period.criteria.iter();
                let criteria: Vec<String> = criteria
                    .map(|criterion| criterion.term().label.to_lowercase())
                    .collect();
                Some(format!(
                    "what decides leaves everything open: {}",
                    criteria.join(", ")
                ))
            }
            RetentionPeriod::Criteria(_) => None,
            _ => continue,
        };
        match message {
            Some(message) => {
                count += 1;
                vague = vague.or(Some((i, rule, message)));
            }
            None => sink.met(&at.index(i).key("period")),
        }
    }
    // A notice that is vague about several kinds of data is told so once.
    if let Some((i, rule, message)) = vague {
        let more = match count - 1 {
            0 => String::new(),
            1 => "; and so in another place".to_owned(),
            more => format!("; and so in {more} other places"),
        };
        sink.breach(
            &at.index(i).key("period"),
            &rule.evidence,
            format_args!("{message}{more}"),
        );
    }
    sink.not_applicable("no criteria are stated");
}

/// Whether nobody but the controller can tell when these criteria end.
fn is_vague(criteria: &[RetentionCriterion]) -> bool {
    criteria.iter().any(|criterion| is_empty(*criterion))
        && criteria.iter().all(|criterion| {
            is_empty(*criterion) || *criterion == RetentionCriterion::PurposeFulfilled
        })
}

/// Whether one criterion for everything keeps data for longer than the definite ones beside it.
fn is_swallowed(rule: &RetentionRule, criteria: &[RetentionCriterion]) -> bool {
    matches!(
        rule.applies_to,
        RetentionScope::Everything(_) | RetentionScope::Unspecified(_)
    ) && criteria.iter().any(|criterion| is_empty(*criterion))
}

fn is_empty(criterion: RetentionCriterion) -> bool {
    matches!(
        criterion,
        RetentionCriterion::BusinessNeed
            | RetentionCriterion::InternalPolicy
            | RetentionCriterion::ReasonableTime
    )
}

fn circular(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("retention");
    let more = own(view).any(|(_, rule)| is_stated(rule) && !is_circular(rule));
    let severity = if more {
        Severity::Warning
    } else {
        Severity::Error
    };
    for (i, rule) in own(view).filter(|(_, rule)| is_stated(rule)) {
        let at = at.index(i);
        let at = at.key("period");
        if is_circular(rule) {
            sink.breach_as(
                severity,
                &at,
                &rule.evidence,
                format_args!(
                    "data is kept as long as its purposes need it{}",
                    if more {
                        ""
                    } else {
                        ", and nothing else is said"
                    }
                ),
            );
        } else {
            sink.met(&at);
        }
    }
    sink.not_applicable("nothing is said on how long data is kept");
}

/// Whether a rule says only what Art. 5(1)(e) says already.
fn is_circular(rule: &RetentionRule) -> bool {
    match &rule.period {
        RetentionPeriod::Criteria(period) => {
            period.laws.is_empty() && period.criteria == [RetentionCriterion::PurposeFulfilled]
        }
        RetentionPeriod::UntilEvent(period) => {
            period.event == Some(RetentionEvent::PurposeFulfilled) && period.text.is_none()
        }
        _ => false,
    }
}

fn until_request(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("retention");
    let mut kept: Vec<(usize, &RetentionRule, bool)> = Vec::new();
    for (i, rule) in own(view).filter(|(_, rule)| is_stated(rule)) {
        let at = at.index(i);
        let at = at.key("period");
        if !matches!(rule.period, RetentionPeriod::UntilErasureRequest(_))
            || rests_on_consent(view, &rule.applies_to)
        {
            sink.met(&at);
            continue;
        }
        let another_end = own(view).any(|(j, other)| {
            i != j
                && (rule.applies_to == other.applies_to
                    || matches!(
                        other.applies_to,
                        RetentionScope::Everything(_) | RetentionScope::Unspecified(_)
                    ))
                && has_an_end(other)
        });
        kept.push((i, rule, another_end));
    }
    // The same practice, told of several kinds of data, is one fault: the gravest place shows it.
    kept.sort_by_key(|(_, _, another_end)| *another_end);
    if let Some((i, rule, another_end)) = kept.first() {
        let (severity, beside) = if *another_end {
            (Severity::Warning, ", though another end is stated too")
        } else {
            (Severity::Error, "")
        };
        let places = match kept.len() {
            1 => String::new(),
            count => format!(" in {count} places"),
        };
        sink.breach_as(
            severity,
            &at.index(*i).key("period"),
            &rule.evidence,
            format_args!("data is kept until the person asks for its erasure{places}{beside}"),
        );
    }
    sink.not_applicable("nothing is said on how long data is kept");
}

/// Whether what is kept rests on consent alone and ends with it: asking for erasure is another way
/// to withdraw.
fn rests_on_consent(view: &View<'_>, scope: &RetentionScope) -> bool {
    match scope {
        RetentionScope::LegalBases(kept) => kept.legal_bases == [LegalBasis::Consent],
        RetentionScope::Activities(kept) => {
            let consent = |activity: &ProcessingActivity| {
                let mut bases = activity
                    .legal_bases
                    .iter()
                    .map(|stated| stated.basis.legal_basis());
                bases.next() == Some(LegalBasis::Consent)
                    && bases.all(|basis| basis == LegalBasis::Consent)
            };
            !kept.activities.is_empty()
                && kept
                    .activities
                    .iter()
                    .all(|id| view.activity(id).is_some_and(consent))
        }
        _ => false,
    }
}

/// Whether a rule sets an end of its own.
fn has_an_end(rule: &RetentionRule) -> bool {
    match &rule.period {
        RetentionPeriod::Fixed(_)
        | RetentionPeriod::Range(_)
        | RetentionPeriod::UntilDate(_)
        | RetentionPeriod::Session(_) => true,
        RetentionPeriod::UntilEvent(_) | RetentionPeriod::Criteria(_) => !is_circular(rule),
        RetentionPeriod::Unspecified(_)
        | RetentionPeriod::UntilErasureRequest(_)
        | RetentionPeriod::Indefinite(_)
        | RetentionPeriod::Unquantified(_) => false,
    }
}

fn indefinite(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("retention");
    for (i, rule) in own(view).filter(|(_, rule)| is_stated(rule)) {
        let at = at.index(i);
        let at = at.key("period");
        let RetentionPeriod::Indefinite(period) = &rule.period else {
            sink.met(&at);
            continue;
        };
        let grounded = !period.laws.is_empty()
            || period.archiving_research_statistics == Some(true)
            || period.suppression_list == Some(true);
        let severity = if grounded {
            Severity::Warning
        } else {
            Severity::Error
        };
        let ground = if grounded {
            ", on a ground that may or may not carry it"
        } else {
            ""
        };
        sink.breach_as(
            severity,
            &at,
            &rule.evidence,
            format_args!("personal data is kept without end{ground}"),
        );
    }
    sink.not_applicable("nothing is said on how long data is kept");
}
