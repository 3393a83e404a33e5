//! Consent: Arts 4(11), 6(1)(a), 7, 9(2)(a), 13(2)(c), 14(2)(d).

use super::{Holder, Severity, Sink, View, is_marketing, rules};
use crate::{
    base::{Place, Pointer, Text},
    model::{
        ConsentCondition, ConsentPractice, ContactPoint, DirectMarketing, LegalBasisDetail,
        StatedBasis, StatedCondition, TransferMechanismDetail,
    },
    terms::{
        ConsentClaim, ConsentLaw, ConsentRefusal, ConsentScope, ConsentSignal, Derogation,
        LegalBasis, Right, SpecialCategoryCondition, TrackingControl,
    },
};

rules! {
    "consent"

    "consent-not-valid-signal" {
        since: "0.1.0",
        items: [ConsentPractices],
        severities: [Warning, Error],
        sources: ["4(11)", "6(1)(a)", "7(1)", "7(2)", "recital 32", "C-673/17"],
        summary: "something that is no clear affirmative act is taken as consent",
        remedy: "ask for a clear affirmative act, or rest the processing on another basis",
        check: not_valid_signal,
    }
    "consent-acknowledgement" {
        since: "0.1.0",
        items: [ConsentPractices],
        severities: [Warning, Advice],
        sources: ["4(11)", "7(2)"],
        yields_to: ["consent-not-valid-signal"],
        summary: "reading or accepting the notice is presented as consent",
        remedy: "inform without asking for acceptance, and ask for consent apart from the notice",
        check: acknowledgement,
    }
    "consent-bundled" {
        since: "0.1.0",
        items: [ConsentPractices],
        severities: [Warning],
        sources: ["4(11)", "7(2)", "7(4)", "recital 43"],
        yields_to: ["consent-acknowledgement"],
        summary: "one consent covers the whole notice or several purposes, or the service is refused without it",
        remedy: "ask for consent for each purpose apart, and let people refuse without losing the service",
        check: bundled,
    }
    "consent-withdrawal-missing" {
        since: "0.1.0",
        items: [Withdrawal, Rights],
        severities: [Error],
        sources: ["13(2)(c)", "14(2)(d)", "7(3)"],
        summary: "processing rests on consent, and the right to withdraw it is not stated",
        remedy: "state the right to withdraw consent at any time, and how",
        check: withdrawal_missing,
    }
    "consent-withdrawal-means-missing" {
        since: "0.1.0",
        items: [Withdrawal, RightsExercise],
        severities: [Warning],
        sources: ["7(3)", "12(2)"],
        summary: "the right to withdraw consent is stated, and no way to do it",
        remedy: "say how consent is withdrawn, in a way as easy as giving it",
        check: withdrawal_means_missing,
    }
    "consent-withdrawal-effect-missing" {
        since: "0.1.0",
        items: [Withdrawal],
        severities: [Advice],
        sources: ["13(2)(c)", "14(2)(d)"],
        summary: "it is not said that processing before the withdrawal stays lawful",
        remedy: "add that withdrawal does not affect the lawfulness of processing before it",
        check: withdrawal_effect_missing,
    }
    "consent-withdrawal-harder" {
        since: "0.1.0",
        items: [ConsentPractices],
        severities: [Warning],
        sources: ["7(3)"],
        summary: "consent is harder to withdraw than to give",
        remedy: "let people withdraw in the same way in which they consented",
        check: withdrawal_harder,
    }
}

/// Whether a sign is no unambiguous indication of wishes by a clear affirmative act (recital 32).
fn is_no_act(signal: ConsentSignal) -> bool {
    matches!(
        signal,
        ConsentSignal::UseOfService
            | ConsentSignal::ContinuedBrowsing
            | ConsentSignal::Silence
            | ConsentSignal::Inferred
            | ConsentSignal::PreTickedBox
    )
}

/// Whether a sign is an act, though one that people make for another reason, or may be none.
fn is_another_act(signal: ConsentSignal) -> bool {
    matches!(
        signal,
        ConsentSignal::ProvisionOfData
            | ConsentSignal::Registration
            | ConsentSignal::BrowserSettings
    )
}

/// The sign, as the subject of a sentence.
fn in_words(signal: ConsentSignal) -> String {
    match signal {
        ConsentSignal::UseOfService => "using the service".to_owned(),
        ConsentSignal::ContinuedBrowsing => "browsing on".to_owned(),
        ConsentSignal::PreTickedBox => "a box that is ticked beforehand".to_owned(),
        ConsentSignal::ProvisionOfData => "providing data".to_owned(),
        ConsentSignal::Inferred => "what the circumstances suggest".to_owned(),
        other => other.term().label.to_lowercase(),
    }
}

fn practices<'a>(view: &View<'a>) -> impl Iterator<Item = (usize, &'a ConsentPractice)> + use<'a> {
    view.policy.consent_practices.iter().enumerate()
}

fn not_valid_signal(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("consentPractices");
    for (i, practice) in practices(view) {
        let at = at.index(i);
        // What is called acceptance counts as consent where something rests on it.
        let claimed = practice.claimed_as != Some(ConsentClaim::Acknowledgement)
            || is_relied_on(view, practice);
        if !claimed || practice.signals.is_empty() {
            continue;
        }
        let no_act = practice.signals.iter().find(|signal| is_no_act(**signal));
        let all_other = practice
            .signals
            .iter()
            .all(|signal| is_another_act(*signal));
        let signal = no_act.or_else(|| practice.signals.first().filter(|_| all_other));
        let Some(signal) = signal else {
            sink.met(&at);
            continue;
        };
        let grave = no_act.is_some() && is_relied_on(view, practice);
        let severity = if grave {
            Severity::Error
        } else {
            Severity::Warning
        };
        let what = in_words(*signal);
        sink.breach_as(
            severity,
            &at,
            &practice.evidence,
            format_args!("{what} is taken as consent"),
        );
    }
    sink.not_applicable("no way of consenting is described");
}

/// Whether something that the document names rests on the consent of this practice.
fn is_relied_on(view: &View<'_>, practice: &ConsentPractice) -> bool {
    let mut activities = practice
        .activities
        .iter()
        .filter_map(|id| view.activity(id));
    let mut recipients = practice
        .recipients
        .iter()
        .filter_map(|id| view.recipient(id));
    let by_consent = |stated: &StatedBasis| matches!(stated.basis, LegalBasisDetail::Consent(_));
    // Where the text knows no other basis, the consent to all of it is what all of it rests on.
    let bases = view.bases();
    let of_everything = practice.covers.contains(&ConsentScope::WholeNotice)
        && practice.claimed_as != Some(ConsentClaim::Acknowledgement)
        && practice.activities.is_empty()
        && bases.iter().all(|basis| *basis == LegalBasis::Consent);
    practice.covers.contains(&ConsentScope::Tracking)
        || of_everything
        || activities.any(|activity| {
            activity.legal_bases.iter().any(by_consent)
                || activity.special_category_conditions.iter().any(is_explicit)
        })
        || recipients.any(|recipient| recipient.legal_bases.iter().any(by_consent))
        || practice.covers.contains(&ConsentScope::Transfers) && transfers_on_consent(view)
        || practice.covers.contains(&ConsentScope::DirectMarketing)
            && marketing_rests_on(view, by_consent)
}

/// Whether direct marketing rests on such a basis, or on none that is stated.
fn marketing_rests_on(view: &View<'_>, basis: impl Fn(&StatedBasis) -> bool) -> bool {
    let of_purposes = view
        .own_activities()
        .filter(|(_, activity)| is_marketing(activity))
        .flat_map(|(_, activity)| &activity.legal_bases);
    let mut stated = view
        .policy
        .direct_marketing
        .iter()
        .flat_map(|marketing| &marketing.legal_bases)
        .chain(of_purposes)
        .peekable();
    let none = stated.peek().is_none() && view.policy.general_legal_bases.is_empty();
    view.has_direct_marketing() && (none || stated.any(basis))
}

fn transfers_on_consent(view: &View<'_>) -> bool {
    view.policy
        .transfers
        .iter()
        .flat_map(|transfer| &transfer.mechanisms)
        .any(|stated| {
            matches!(&stated.mechanism, TransferMechanismDetail::Derogation(detail)
            if detail.derogation == Some(Derogation::ExplicitConsent))
        })
}

fn acknowledgement(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("consentPractices");
    for (i, practice) in practices(view) {
        let at = at.index(i);
        let accepts = practice
            .covers
            .iter()
            .any(|scope| *scope != ConsentScope::NoticeChanges);
        if practice.claimed_as == Some(ConsentClaim::Acknowledgement) && accepts {
            // Who ticks "I accept the notice" at least does something; who only uses the site does not.
            let by_act = !practice.signals.is_empty()
                && !practice
                    .signals
                    .iter()
                    .any(|signal| is_no_act(*signal) || is_another_act(*signal));
            let severity = if by_act {
                Severity::Advice
            } else {
                Severity::Warning
            };
            let what = if practice.covers.contains(&ConsentScope::WholeNotice) {
                "the notice"
            } else {
                "what it says"
            };
            sink.breach_as(
                severity,
                &at,
                &practice.evidence,
                format_args!("people are taken to accept {what}"),
            );
        } else {
            sink.met(&at);
        }
    }
    sink.not_applicable("no way of consenting is described");
}

fn bundled(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("consentPractices");
    for (i, practice) in practices(view) {
        let at = at.index(i);
        if practice.claimed_as == Some(ConsentClaim::Acknowledgement) {
            continue;
        }
        let scopes = practice
            .covers
            .iter()
            .filter(|scope| **scope != ConsentScope::NoticeChanges);
        let subjects = scopes.count().max(practice.activities.len());
        // Without data that the service itself needs there is no service: Art. 7(4) asks for that.
        let needed = practice.covers == [ConsentScope::SpecialCategories];
        let refused = practice.refusal == Some(ConsentRefusal::ServiceRefused) && subjects > 0;
        // What is no consent at all is said to be none by another rule, and what it covers with it.
        let no_act = practice
            .signals
            .iter()
            .any(|signal| is_no_act(*signal) || is_another_act(*signal));
        let how = if practice.covers.contains(&ConsentScope::WholeNotice) && !no_act {
            Some("one consent is taken for the whole notice")
        } else if practice.bundled == Some(true)
            && !(no_act && practice.covers.contains(&ConsentScope::WholeNotice))
        {
            Some("one consent is taken for several purposes together")
        } else if refused && !needed && !no_act {
            Some("the service is refused to those who do not consent")
        } else {
            None
        };
        match how {
            Some(how) => sink.breach(&at, &practice.evidence, format_args!("{how}")),
            None if refused && !no_act => sink.not_assessed(&at, || {
                "whether the service needs the data is not said".into()
            }),
            None if subjects > 1 && practice.bundled.is_none() => {
                sink.not_assessed(&at, || {
                    "whether each purpose can be chosen apart is not recorded".into()
                });
            }
            None => sink.met(&at),
        }
    }
    sink.not_applicable("no way of consenting is described");
}

fn withdrawal_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let mut rights = view.policy.rights.iter();
    let stated = rights.position(|right| right.right == Right::WithdrawConsent);
    let items = sink.rule.items;
    let is_lost = |at: &Pointer| view.gap(items, at).is_some();
    let mut lacking: Option<(Pointer, &[Text])> = None;
    let mut count = 0_usize;
    each_consent(view, |at, withdrawable, evidence| match stated {
        Some(i) => sink.met(&root.key("rights").index(i)),
        None if withdrawable => sink.met(at),
        None => {
            count += 1;
            let at = at.pointer();
            // One that no gap covers is shown before those that one does.
            let shown = lacking.as_ref().map(|(first, _)| is_lost(first));
            if shown.is_none_or(|lost| lost && !is_lost(&at)) {
                lacking = Some((at, evidence));
            }
        }
    });
    if let Some((at, evidence)) = lacking {
        let where_ = if count == 1 {
            String::new()
        } else {
            format!(" in {count} places")
        };
        sink.lacks_at(
            Severity::Error,
            at,
            evidence,
            format_args!(
                "consent is relied on{where_}, and the right to withdraw it is not stated"
            ),
        );
    }
    sink.not_applicable("nothing rests on consent");
}

/// Says of everything that rests on consent where it is stated, whether a way to withdraw it is
/// stated with it, and the evidence.
fn each_consent<'a>(view: &View<'a>, mut f: impl FnMut(&Place<'_>, bool, &'a [Text])) {
    let root = Place::Root;
    let mut any = false;
    view.each_basis(|at, holder, stated| {
        if let LegalBasisDetail::Consent(consent) = &stated.basis {
            any = true;
            let by_tool = matches!(holder, Holder::Tracking) && has_consent_tool(view);
            let withdrawable =
                !consent.withdrawal.is_empty() || by_tool || is_withdrawable(view, holder);
            f(at, withdrawable, &stated.evidence);
        }
    });
    for (i, activity) in view.own_activities() {
        let activities = root.key("activities");
        let at = activities.index(i);
        let holder = Holder::Activity(activity);
        let mut bases = activity.legal_bases.iter();
        let on_basis = bases.any(|s| s.basis.legal_basis() == LegalBasis::Consent);
        let conditions = activity.special_category_conditions.iter().enumerate();
        for (j, stated) in conditions.filter(|(_, stated)| !on_basis && is_explicit(stated)) {
            any = true;
            let at = at.key("specialCategoryConditions");
            f(
                &at.index(j),
                is_withdrawable(view, holder),
                &stated.evidence,
            );
        }
        // What needs consent under the Regulation rests on it where no basis is stated.
        let condition = activity.consent_condition.as_ref();
        let of_regulation = |condition: &&ConsentCondition| {
            condition.required_by == Some(ConsentLaw::Gdpr) && activity.legal_bases.is_empty()
        };
        if let Some(condition) = condition.filter(of_regulation) {
            any = true;
            let at = at.key("consentCondition");
            f(&at, is_withdrawable(view, holder), &condition.evidence);
        }
    }
    if let Some((i, practice)) = claimed_basis(view).filter(|_| !any) {
        let opt_out = |marketing: &DirectMarketing| !marketing.opt_out.is_empty();
        let withdrawable = practices(view).any(|(_, practice)| !practice.withdrawal.is_empty())
            || !practice.covers.contains(&ConsentScope::WholeNotice)
                && view.policy.direct_marketing.iter().any(opt_out);
        let at = root.key("consentPractices");
        f(&at.index(i), withdrawable, &practice.evidence);
    }
}

/// Whether a practice or an opt-out gives a way to withdraw the consent that a holder rests on.
fn is_withdrawable(view: &View<'_>, holder: Holder<'_>) -> bool {
    practices(view).any(|(_, practice)| withdraws(practice, holder)) || has_opt_out(view, holder)
}

fn is_explicit(stated: &StatedCondition) -> bool {
    stated.condition == SpecialCategoryCondition::ExplicitConsent
}

/// Whether choices about tracking can be changed in a tool that can be opened again.
fn has_consent_tool(view: &View<'_>) -> bool {
    view.policy
        .tracking
        .as_ref()
        .is_some_and(|tracking| tracking.controls.contains(&TrackingControl::ConsentTool))
}

/// The practice on which everything rests where the text states no basis and calls this consent.
fn claimed_basis<'a>(view: &View<'a>) -> Option<(usize, &'a ConsentPractice)> {
    let mut claimed = practices(view).filter(|(_, practice)| {
        practice.claimed_as != Some(ConsentClaim::Acknowledgement)
            && practice.covers.iter().any(|scope| {
                matches!(
                    scope,
                    ConsentScope::WholeNotice
                        | ConsentScope::DirectMarketing
                        | ConsentScope::SpecialCategories
                        | ConsentScope::Disclosure
                )
            })
    });
    claimed.next().filter(|_| view.bases().is_empty())
}

/// Whether the way to stop the marketing is stated, which withdraws the consent that it rests on.
fn has_opt_out(view: &View<'_>, holder: Holder<'_>) -> bool {
    let mut marketing = view.policy.direct_marketing.iter();
    match holder {
        Holder::DirectMarketing(marketing) => !marketing.opt_out.is_empty(),
        Holder::Activity(activity) => {
            let of_purposes = is_marketing(activity);
            marketing.any(|marketing| {
                !marketing.opt_out.is_empty()
                    && (of_purposes || marketing.activities.contains(&activity.id))
            })
        }
        _ => false,
    }
}

/// Whether a practice gives a way to withdraw the consent that a holder rests on.
fn withdraws(practice: &ConsentPractice, holder: Holder<'_>) -> bool {
    let covered = match holder {
        Holder::Activity(activity) => practice.activities.contains(&activity.id),
        Holder::Recipient(recipient) => practice.recipients.contains(&recipient.id),
        Holder::Tracking => practice.covers.contains(&ConsentScope::Tracking),
        Holder::DirectMarketing(marketing) => {
            practice.covers.contains(&ConsentScope::DirectMarketing)
                || marketing
                    .activities
                    .iter()
                    .any(|id| practice.activities.contains(id))
        }
        Holder::Document => false,
    };
    !practice.withdrawal.is_empty()
        && (covered || practice.covers.contains(&ConsentScope::WholeNotice))
}

fn withdrawal_means_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("rights");
    let policy = view.policy;
    let mut rights = policy.rights.iter().enumerate();
    let Some((i, right)) = rights.find(|(_, right)| right.right == Right::WithdrawConsent) else {
        return sink.not_applicable("no right to withdraw consent is stated");
    };
    let mut with_consent = false;
    view.each_basis(|_, _, stated| {
        if let LegalBasisDetail::Consent(consent) = &stated.basis {
            with_consent |= !consent.withdrawal.is_empty();
        }
    });
    let exercise = policy.rights_exercise.as_ref();
    let reachable = with_consent
        || policy
            .rights
            .iter()
            .any(|right| right.right == Right::WithdrawConsent && !right.contacts.is_empty())
        || practices(view).any(|(_, practice)| !practice.withdrawal.is_empty())
        || exercise
            .is_some_and(|exercise| !exercise.contacts.is_empty() || exercise.procedure.is_some())
        || policy.controllers.iter().any(|controller| {
            !controller.contacts.is_empty()
                || controller
                    .address
                    .as_ref()
                    .is_some_and(|address| !address.lines.is_empty() || address.locality.is_some())
        })
        || policy
            .joint_controllerships
            .iter()
            .any(|joint| !joint.contacts.is_empty())
        || has_consent_tool(view)
        || policy
            .data_protection_officers
            .iter()
            .any(|officer| !officer.contacts.is_empty());
    if reachable {
        sink.met(&at.index(i));
    } else {
        sink.lacks(
            &at.index(i),
            &right.evidence,
            format_args!("consent can be withdrawn, and nothing says how"),
        );
    }
}

fn withdrawal_effect_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("rights");
    let of_consent = view
        .policy
        .rights
        .iter()
        .enumerate()
        .filter(|(_, r)| r.right == Right::WithdrawConsent);
    let mut silent = None;
    for (i, right) in of_consent {
        if right.prior_processing_unaffected == Some(true) {
            return sink.met(&at.index(i));
        }
        silent = silent.or(Some((i, right)));
    }
    match silent {
        Some((i, right)) => sink.lacks(
            &at.index(i),
            &right.evidence,
            format_args!("it is not said that processing before the withdrawal stays lawful"),
        ),
        None => sink.not_applicable("no right to withdraw consent is stated"),
    }
}

fn withdrawal_harder(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("consentPractices");
    let by_click = |signal: &ConsentSignal| {
        matches!(
            signal,
            ConsentSignal::Banner
                | ConsentSignal::Checkbox
                | ConsentSignal::OptInMessage
                | ConsentSignal::SettingsChoice
                | ConsentSignal::PreTickedBox
                | ConsentSignal::UseOfService
                | ConsentSignal::ContinuedBrowsing
                | ConsentSignal::Silence
        )
    };
    let laborious = |contact: &ContactPoint| {
        matches!(
            contact,
            ContactPoint::Post(_) | ContactPoint::InPerson(_) | ContactPoint::Telephone(_)
        )
    };
    for (i, practice) in practices(view) {
        if practice.claimed_as == Some(ConsentClaim::Acknowledgement) {
            continue;
        }
        let means = withdrawal_means(view, practice);
        let Some(first) = means.first().filter(|_| !practice.signals.is_empty()) else {
            continue;
        };
        if practice.signals.iter().all(by_click) && means.iter().all(|contact| laborious(contact)) {
            let withdrawal = first.kind().replace('-', " ");
            sink.breach(
                &at.index(i),
                &practice.evidence,
                format_args!(
                    "consent is given with a click or less, and withdrawn by {withdrawal}"
                ),
            );
        } else {
            sink.met(&at.index(i));
        }
    }
    sink.not_applicable("no practice states both how consent is given and how it is withdrawn");
}

/// The ways in which the text says that the consent of a practice is withdrawn: with it, with the
/// basis of what it covers, or with the right.
fn withdrawal_means<'a>(view: &View<'a>, practice: &'a ConsentPractice) -> Vec<&'a ContactPoint> {
    let activities = practice
        .activities
        .iter()
        .filter_map(|id| view.activity(id));
    let of_bases = activities
        .flat_map(|activity| &activity.legal_bases)
        .flat_map(|stated| match &stated.basis {
            LegalBasisDetail::Consent(consent) => consent.withdrawal.as_slice(),
            _ => &[],
        });
    let rights = view
        .policy
        .rights
        .iter()
        .filter(|right| right.right == Right::WithdrawConsent);
    let of_right = rights.flat_map(|right| &right.contacts);
    practice
        .withdrawal
        .iter()
        .chain(of_bases)
        .chain(of_right)
        .collect()
}
