//! Until when data is kept, by the events that have happened.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gdpr_policy::{Date, Due, Missing, RetentionEvent, RetentionPeriod, RetentionRule};

/// A period as a document has it.
fn period(json: &str) -> RetentionPeriod {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The answer in words, when these events have happened on these days.
#[track_caller]
fn due(json: &str, events: &[(RetentionEvent, &str)]) -> String {
    period(json)
        .due(|asked| {
            let of_it = events.iter().find(|(event, _)| *event == asked);
            of_it.map(|(_, text)| day(text))
        })
        .to_string()
}

const COLLECTED: (RetentionEvent, &str) = (RetentionEvent::Collection, "2026-01-31");
const WITHDRAWN: (RetentionEvent, &str) = (RetentionEvent::ConsentWithdrawn, "2026-05-04");

#[test]
fn a_length_runs_from_its_event() {
    let fixed = r#"{ "kind": "fixed", "duration": "P1M", "from": "collection" }"#;
    assert_eq!(due(fixed, &[COLLECTED]), "on 2026-02-28");
    assert_eq!(
        due(fixed, &[WITHDRAWN]),
        "not known yet: it depends on the collection of the data"
    );
}

#[test]
fn a_length_without_a_start_is_not_given_one() {
    let fixed = r#"{ "kind": "fixed", "duration": "P3Y" }"#;
    let every = |_| Some(day("2026-01-01"));
    assert_eq!(
        period(fixed).due(every),
        Due::NotKnown {
            missing: vec![Missing::Start]
        }
    );
}

#[test]
fn an_event_in_words_is_asked_for_as_other() {
    let fixed = r#"{ "kind": "fixed", "duration": "P1Y", "fromText": "the last visit" }"#;
    assert_eq!(
        due(fixed, &[COLLECTED]),
        "not known yet: it depends on \u{201c}the last visit\u{201d}"
    );
    assert_eq!(
        due(fixed, &[(RetentionEvent::Other, "2024-02-29")]),
        "on 2025-02-28"
    );
    let until = r#"{ "kind": "until-event", "text": "the claim is settled" }"#;
    assert_eq!(
        due(until, &[(RetentionEvent::Other, "2024-02-29")]),
        "on 2024-02-29"
    );
}

#[test]
fn of_several_ends_the_text_says_which() {
    let of = |whichever: &str| {
        format!(
            r#"{{ "kind": "fixed", "duration": "P13M", "from": "collection",
                 "until": ["consent-withdrawn"]{whichever} }}"#
        )
    };
    let first = of(r#", "whichever": "first""#);
    assert_eq!(due(&first, &[COLLECTED, WITHDRAWN]), "on 2026-05-04");
    assert_eq!(
        due(&first, &[COLLECTED]),
        "by 2027-02-28 at the latest, depending on the withdrawal of consent"
    );
    assert_eq!(
        due(&first, &[WITHDRAWN]),
        "by 2026-05-04 at the latest, depending on the collection of the data"
    );
    let last = of(r#", "whichever": "last""#);
    assert_eq!(due(&last, &[COLLECTED, WITHDRAWN]), "on 2027-02-28");
    assert_eq!(
        due(&last, &[COLLECTED]),
        "not before 2027-02-28, depending on the withdrawal of consent"
    );
    let unsaid = of("");
    assert_eq!(
        due(&unsaid, &[COLLECTED, WITHDRAWN]),
        "by 2027-02-28 at the latest, not before 2026-05-04, depending on which of several ends counts"
    );
    assert_eq!(
        due(&unsaid, &[COLLECTED]),
        "not known yet: it depends on the withdrawal of consent, which of several ends counts"
    );
    let same = [COLLECTED, (RetentionEvent::ConsentWithdrawn, "2027-02-28")];
    assert_eq!(due(&unsaid, &same), "on 2027-02-28");
}

#[test]
fn bounds_stay_bounds() {
    let range =
        |members: &str| format!(r#"{{ "kind": "range", "from": "collection", {members} }}"#);
    let most = range(r#""maximum": "P2Y""#);
    assert_eq!(due(&most, &[COLLECTED]), "by 2028-01-31 at the latest");
    let least = range(r#""minimum": "P2Y""#);
    assert_eq!(due(&least, &[COLLECTED]), "not before 2028-01-31");
    let both = range(r#""minimum": "P1Y", "maximum": "P2Y""#);
    assert_eq!(
        due(&both, &[COLLECTED]),
        "by 2028-01-31 at the latest, not before 2027-01-31"
    );
    // "At least two years, or until the withdrawal, whichever comes last."
    let longer = range(r#""minimum": "P2Y", "until": ["consent-withdrawn"], "whichever": "last""#);
    assert_eq!(
        due(&longer, &[COLLECTED, WITHDRAWN]),
        "not before 2028-01-31"
    );
}

#[test]
fn a_month_or_a_year_ends_with_its_last_day_at_the_latest() {
    let until = |date: &str| {
        due(
            &format!(r#"{{ "kind": "until-date", "date": "{date}" }}"#),
            &[],
        )
    };
    assert_eq!(until("2027-03-15"), "on 2027-03-15");
    assert_eq!(
        until("2027-02"),
        "by 2027-02-28 at the latest, not before 2027-02-01"
    );
}

#[test]
fn events_end_it_and_may_be_a_minimum() {
    let until = r#"{ "kind": "until-event", "events": ["consent-withdrawn", "objection"], "whichever": "first" }"#;
    assert_eq!(
        due(until, &[WITHDRAWN]),
        "by 2026-05-04 at the latest, depending on an objection"
    );
    let least = r#"{ "kind": "until-event", "events": ["consent-withdrawn"], "atLeast": true }"#;
    assert_eq!(due(least, &[WITHDRAWN]), "not before 2026-05-04");
}

#[test]
fn what_has_no_day_says_so() {
    for (json, expected) in [
        (r#"{ "kind": "indefinite" }"#, "never"),
        (r#"{ "kind": "not-kept" }"#, "at once: it is not kept"),
        (
            r#"{ "kind": "unquantified", "text": "a reasonable time" }"#,
            "the text does not say",
        ),
        (
            r#"{ "kind": "session" }"#,
            "not known yet: it depends on the end of the session",
        ),
        (
            r#"{ "kind": "until-erasure-request" }"#,
            "not known yet: it depends on a request for erasure",
        ),
        (
            r#"{ "kind": "criteria", "criteria": ["while-account-active", "limitation-period"] }"#,
            "as long as the account is active, until claims lapse",
        ),
    ] {
        assert_eq!(due(json, &[]), expected, "{json}");
    }
}

#[test]
fn a_period_is_over_on_the_day_after() {
    let on = day("2026-06-01");
    let over = |json: &str, events: &[(RetentionEvent, &str)]| {
        let due = period(json).due(|asked| {
            let of_it = events.iter().find(|(event, _)| *event == asked);
            of_it.map(|(_, text)| day(text))
        });
        due.is_over(on)
    };
    let fixed = r#"{ "kind": "fixed", "duration": "P1M", "from": "collection" }"#;
    assert_eq!(
        over(fixed, &[(RetentionEvent::Collection, "2026-05-01")]),
        Some(false)
    );
    assert_eq!(
        over(fixed, &[(RetentionEvent::Collection, "2026-04-30")]),
        Some(true)
    );
    assert_eq!(over(fixed, &[]), Some(false));
    assert_eq!(over(r#"{ "kind": "fixed", "duration": "P1M" }"#, &[]), None);
    assert_eq!(over(r#"{ "kind": "indefinite" }"#, &[]), Some(false));
    assert_eq!(over(r#"{ "kind": "session" }"#, &[]), Some(false));
    assert_eq!(over(r#"{ "kind": "not-kept" }"#, &[]), Some(true));
    assert_eq!(over(r#"{ "kind": "unquantified" }"#, &[]), None);
    let least = r#"{ "kind": "range", "minimum": "P1M", "from": "collection" }"#;
    assert_eq!(
        over(least, &[(RetentionEvent::Collection, "2026-04-30")]),
        None
    );
    assert_eq!(
        over(least, &[(RetentionEvent::Collection, "2026-05-20")]),
        Some(false)
    );
    let most = r#"{ "kind": "range", "maximum": "P1M", "from": "collection" }"#;
    assert_eq!(
        over(most, &[(RetentionEvent::Collection, "2026-05-20")]),
        Some(false)
    );
    let either = |whichever: &str| {
        format!(
            r#"{{ "kind": "fixed", "duration": "P1M", "from": "collection",
                 "until": ["consent-withdrawn"]{whichever} }}"#
        )
    };
    let old = [(RetentionEvent::Collection, "2026-01-01")];
    let young = [(RetentionEvent::Collection, "2026-05-20")];
    assert_eq!(
        over(&either(r#", "whichever": "first""#), &young),
        Some(false)
    );
    assert_eq!(over(&either(r#", "whichever": "first""#), &old), Some(true));
    assert_eq!(over(&either(r#", "whichever": "last""#), &old), Some(false));
    assert_eq!(over(&either(""), &old), None);
}

#[test]
fn a_step_runs_from_the_one_before_unless_that_ends_it() {
    let rule = |json: &str| -> RetentionRule { serde_json::from_str(json).unwrap() };
    let archive = rule(
        r#"{ "period": { "kind": "range", "maximum": "P1Y", "from": "collection" }, "endActions": ["archive"] }"#,
    );
    let delete =
        rule(r#"{ "period": { "kind": "fixed", "duration": "P2Y" }, "endActions": ["delete"] }"#);
    let words = |rules: [&RetentionRule; 2]| -> Vec<String> {
        let steps = RetentionRule::steps(rules, |event| {
            (event == RetentionEvent::Collection).then(|| day("2026-01-31"))
        });
        steps.iter().map(ToString::to_string).collect()
    };
    assert_eq!(
        words([&archive, &delete]),
        [
            "by 2027-01-31 at the latest",
            "by 2029-01-31 at the latest, depending on the day from which it runs"
        ]
    );
    assert_eq!(
        words([&delete, &delete])[1],
        "not known yet: it depends on the day from which it runs"
    );
}
