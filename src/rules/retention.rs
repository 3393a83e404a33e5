//! How long data is kept: Arts 5(1)(e), 13(2)(a), 14(2)(a).

use super::{Severity, Sink, View, is_controller, rules};
use crate::{
    base::{Id, Place},
    model::{ProcessingActivity, RetentionPeriod, RetentionRule, RetentionScope},
    terms::{LegalBasis, RetentionCriterion, RetentionEvent},
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
    let mut lacking = Vec::new();
    for (i, activity) in view.own_activities() {
        if rules
            .iter()
            .any(|rule| covers(view, &rule.applies_to, activity))
        {
            sink.met(&root.key("activities").index(i));
        } else {
            lacking.push((i, &activity.id));
        }
    }
    let Some((first, id)) = lacking.first().copied() else {
        return sink.not_applicable("no activity is described");
    };
    // A scope in words may cover anything: only a reader can tell.
    if rules
        .iter()
        .any(|rule| matches!(rule.applies_to, RetentionScope::Other(_)))
    {
        return sink.not_assessed(&root.key("activities").index(first), || {
            "what a period is about is said in words only".into()
        });
    }
    let others = match lacking.len() - 1 {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    sink.lacks(
        &root.key("retention"),
        &rules[0].evidence,
        format_args!("nothing says how long the data of `{id}`{others} is kept"),
    );
}

/// Whether a retention rule of this scope says something about an activity.
fn covers(view: &View<'_>, scope: &RetentionScope, activity: &ProcessingActivity) -> bool {
    let shares = |one: &[Id], other: &[Id]| one.iter().any(|id| other.contains(id));
    match scope {
        RetentionScope::Unspecified(_) | RetentionScope::Everything(_) => true,
        RetentionScope::Activities(kept) => kept.activities.contains(&activity.id),
        RetentionScope::PersonalData(kept) => shares(&kept.personal_data, &activity.personal_data),
        RetentionScope::DataSubjects(kept) => {
            let of_data = activity
                .personal_data
                .iter()
                .filter_map(|id| view.personal_data(id));
            shares(&kept.data_subjects, &activity.data_subjects)
                || of_data
                    .into_iter()
                    .any(|data| shares(&kept.data_subjects, &data.data_subjects))
        }
        RetentionScope::LegalBases(kept) => activity
            .legal_bases
            .iter()
            .any(|stated| kept.legal_bases.contains(&stated.basis.legal_basis())),
        RetentionScope::Purposes(kept) => activity
            .purposes
            .iter()
            .any(|purpose| kept.purposes.contains(&purpose.category)),
        RetentionScope::Other(_) => false,
    }
}

fn criteria_vague(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("retention");
    for (i, rule) in own(view) {
        let at = at.index(i);
        let at = at.key("period");
        match &rule.period {
            RetentionPeriod::Unquantified(period) => {
                let wording = period
                    .wording
                    .as_ref()
                    .map(|w| format!(": `{w}`"))
                    .unwrap_or_default();
                sink.breach(
                    &at,
                    &rule.evidence,
                    format_args!("a time is promised without a figure{wording}"),
                );
            }
            RetentionPeriod::Criteria(period) if is_vague(&period.criteria) => {
                let criteria: Vec<String> = period
                    .criteria
                    .iter()
                    .map(|criterion| criterion.term().label.to_lowercase())
                    .collect();
                sink.breach(
                    &at,
                    &rule.evidence,
                    format_args!("all that decides is {}", criteria.join(" and ")),
                );
            }
            RetentionPeriod::Criteria(_) => sink.met(&at),
            _ => {}
        }
    }
    sink.not_applicable("no criteria are stated");
}

/// Whether nobody but the controller can tell when these criteria end.
fn is_vague(criteria: &[RetentionCriterion]) -> bool {
    use RetentionCriterion::{BusinessNeed, InternalPolicy, PurposeFulfilled, ReasonableTime};
    let empty = |criterion| matches!(criterion, BusinessNeed | InternalPolicy | ReasonableTime);
    criteria.iter().any(|criterion| empty(*criterion))
        && criteria
            .iter()
            .all(|criterion| empty(*criterion) || *criterion == PurposeFulfilled)
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
    for (i, rule) in own(view).filter(|(_, rule)| is_stated(rule)) {
        let at = at.index(i);
        let at = at.key("period");
        // What rests on consent alone ends with it: asking for erasure is another way to withdraw.
        let consent_only = matches!(&rule.applies_to, RetentionScope::LegalBases(kept)
            if kept.legal_bases == [LegalBasis::Consent]);
        if !matches!(rule.period, RetentionPeriod::UntilErasureRequest(_)) || consent_only {
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
        let severity = if another_end {
            Severity::Warning
        } else {
            Severity::Error
        };
        let beside = if another_end {
            ", though another end is stated too"
        } else {
            ""
        };
        sink.breach_as(
            severity,
            &at,
            &rule.evidence,
            format_args!("data is kept until the person asks for its erasure{beside}"),
        );
    }
    sink.not_applicable("nothing is said on how long data is kept");
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
