//! Changes of the notice: Arts 12(1), 13(3), 14(4).

use super::{Severity, Sink, View, consent, rules};
use crate::{
    base::At,
    model::{Changes, Policy},
    terms::{ChangeNotice, ConsentScope},
};

rules! {
    "changes"

    "changes-user-must-check" {
        since: "0.1.0",
        items: [Changes],
        severities: [Warning],
        sources: ["12(1)", "5(1)(a)", "WP260"],
        summary: "people are told to look for changes themselves, and nobody tells them",
        remedy: "tell people of changes that matter, in a message or where they use the service",
        check: user_must_check,
    }
    "changes-post-only" {
        since: "0.1.0",
        items: [Changes],
        severities: [Advice, Warning],
        sources: ["12(1)", "WP260"],
        yields_to: ["changes-user-must-check"],
        summary: "changes are only put on the page",
        remedy: "tell people of changes that matter before they take effect",
        check: post_only,
    }
    "changes-acceptance-by-use" {
        since: "0.1.0",
        items: [Changes],
        severities: [Warning],
        sources: ["4(11)", "7(1)", "13(3)", "14(4)"],
        summary: "further use is taken as agreement to a changed notice",
        remedy: "inform of changes without asking for agreement, and ask for consent where one is needed",
        check: acceptance_by_use,
    }
}

/// Whether people are told of changes where they look anyway: by a message, when they use the
/// service, or as they are asked.
fn is_active(notice: ChangeNotice) -> bool {
    matches!(
        notice,
        ChangeNotice::DirectNotice | ChangeNotice::AcceptanceAsked | ChangeNotice::HomepageNotice
    )
}

impl Changes {
    fn are_told(&self) -> bool {
        self.notices.iter().any(|notice| is_active(*notice))
    }
}

/// What the text says of its changes, with its place.
fn said<'a>(view: &View<'a>) -> Option<(At<Changes>, &'a Changes)> {
    let changes = view.policy.changes.as_ref();
    let changes = changes.filter(|changes| changes.says_something())?;
    Some((At::<Policy>::root().changes(), changes))
}

const SILENT: &str = "the notice does not speak of its changes";

fn user_must_check(view: &View<'_>, sink: &mut Sink<'_>) {
    let Some((at, changes)) = said(view) else {
        return sink.not_applicable(SILENT);
    };
    if changes.user_must_check == Some(true) && !changes.are_told() {
        sink.lacks(at, &changes.evidence).say(format_args!(
            "people are told to look for changes themselves"
        ));
    } else {
        sink.met(at);
    }
}

fn post_only(view: &View<'_>, sink: &mut Sink<'_>) {
    let Some((at, changes)) = said(view) else {
        return sink.not_applicable(SILENT);
    };
    if changes.notices.is_empty() {
        return sink.not_applicable("how people learn of changes is not said");
    }
    if changes.are_told() {
        return sink.met(at);
    }
    let (severity, how) = if changes.notices.contains(&ChangeNotice::NoNotice) {
        (Severity::Warning, "changes take effect without notice")
    } else if changes.notices.contains(&ChangeNotice::FromPublication) {
        (
            Severity::Warning,
            "changes bind from their publication, and are only put on the page",
        )
    } else {
        (Severity::Advice, "changes are only put on the page")
    };
    sink.lacks(at, &changes.evidence)
        .grade(severity)
        .say(format_args!("{how}"));
}

fn acceptance_by_use(view: &View<'_>, sink: &mut Sink<'_>) {
    let Some((at, changes)) = said(view) else {
        return sink.not_applicable(SILENT);
    };
    if changes.acceptance_by_use != Some(true) {
        return sink.met(at);
    }
    // Where the text takes use as consent to the notice or its changes, it is the same fault.
    let scopes = [ConsentScope::WholeNotice, ConsentScope::NoticeChanges];
    if consent::is_seen_in_no_act(view, &scopes) {
        return sink.not_applicable("that use is no consent is another rule's");
    }
    sink.breach(at, &changes.evidence).say(format_args!(
        "further use is taken as agreement to changes of the notice"
    ));
}
