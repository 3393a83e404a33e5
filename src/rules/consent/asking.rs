//! How consent is asked for and given.

use super::{Asked, Consents, is_consent, is_no_act};
use crate::{
    base::words::all_of,
    model::{TransferMechanismDetail, entries::Activity},
    report::Reason,
    rules::{Severity, Sink, View, tracking},
    terms::{ConsentRefusal, ConsentScope, ConsentSignal, Derogation, LegalBasis, PurposeCategory},
};

/// What the signs of a consent amount to.
enum Sign {
    /// A clear affirmative act is among them, and nothing else is taken for one.
    Act,
    /// These are no acts at all.
    None(Vec<ConsentSignal>),
    /// These are acts, though people do them for another reason.
    Another(Vec<ConsentSignal>),
    /// It depends on what is not recorded.
    Unknown(Reason),
    /// No sign is told.
    Untold,
}

impl<'a> Consents<'_, 'a> {
    fn sign(&self, asked: &Asked<'a>) -> Sign {
        let of = |test: &dyn Fn(ConsentSignal) -> bool| -> Vec<ConsentSignal> {
            let all = ConsentSignal::ALL.iter().copied();
            all.filter(|signal| asked.signals.contains(signal) && test(*signal))
                .collect()
        };
        let none = of(&is_no_act);
        if !none.is_empty() {
            return Sign::None(none);
        }
        let signals = of(&|signal| signal != ConsentSignal::Other);
        let judged: Vec<Option<bool>> = signals
            .iter()
            .map(|signal| self.is_act(asked, *signal))
            .collect();
        if judged.contains(&Some(true)) {
            Sign::Act
        } else if asked.signals.contains(&ConsentSignal::Other) {
            match asked.text {
                Some(_) => Sign::Unknown(Reason::WordsOnly),
                None if signals.is_empty() => Sign::Untold,
                None => Sign::Another(signals),
            }
        } else if judged.contains(&None) {
            Sign::Unknown("what people consent to by it is not said".into())
        } else if signals.is_empty() {
            Sign::Untold
        } else {
            Sign::Another(signals)
        }
    }

    /// Whether a sign is an act by which people say yes to what the consent covers. Who registers,
    /// subscribes or gets in touch agrees to that very thing and to nothing else.
    fn is_act(&self, asked: &Asked<'a>, signal: ConsentSignal) -> Option<bool> {
        let marketing = asked.covers_scope(ConsentScope::DirectMarketing);
        let beyond = asked.covers.iter().any(|scope| {
            !matches!(
                scope,
                ConsentScope::DirectMarketing | ConsentScope::NoticeChanges | ConsentScope::Other
            )
        });
        let own = self.view.own_activities();
        let mut named = own
            .filter(|activity| self.names(asked, *activity))
            .peekable();
        match signal {
            ConsentSignal::ProvisionOfData | ConsentSignal::BrowserSettings => Some(false),
            ConsentSignal::Subscription => Some(!beyond),
            ConsentSignal::Contacting => {
                Some(!beyond && !marketing && !named.any(|activity| self.is_extra(activity)))
            }
            ConsentSignal::Registration if beyond => Some(false),
            ConsentSignal::Registration if named.peek().is_none() => marketing.then_some(false),
            ConsentSignal::Registration => {
                let named: Vec<_> = named.collect();
                let all = |wanted: &[PurposeCategory]| {
                    named.iter().all(|activity| {
                        let mut purposes = activity.purposes().map(|purpose| purpose.category);
                        purposes.all(|purpose| wanted.contains(&purpose))
                    })
                };
                match (all(REGISTERED_FOR), all(&[PurposeCategory::Newsletter])) {
                    (true, _) => Some(true),
                    (false, true) => None,
                    (false, false) => Some(false),
                }
            }
            _ => Some(true),
        }
    }

    /// Whether an activity is something besides what people get in touch for.
    fn is_extra(&self, activity: Activity<'_, 'a>) -> bool {
        self.view.is_marketing(activity) || activity.tracking().is_some()
    }

    /// Whether something that the document names rests on a consent, or on no other basis.
    fn is_relied_on(&self, asked: &Asked<'a>) -> bool {
        let bases = self.view.bases();
        // Where the text knows no other basis, the consent to all of it is what all of it rests on.
        let of_everything = asked.covers_scope(ConsentScope::WholeNotice)
            && asked.is_claimed()
            && asked.applies_to.is_everything()
            && bases.iter().all(|basis| *basis == LegalBasis::Consent);
        // Who takes note of what becomes of some data does not consent to all that it is used for.
        let is_meant = |activity| asked.is_claimed() || self.names_by_id(asked, activity);
        let mut activities = self
            .activities_of(asked)
            .filter(|activity| is_meant(*activity));
        of_everything
            || self.is_for_tracking(asked)
            || activities.any(|activity| self.rests_on_consent(activity))
            || asked.covers_scope(ConsentScope::Transfers) && transfers_on_consent(self.view)
            || asked.covers_scope(ConsentScope::DirectMarketing) && self.marketing_needs_it()
    }

    /// Whether it covers cookies or the like, and not only those that need no consent.
    fn is_for_tracking(&self, asked: &Asked<'a>) -> bool {
        let activities = self.activities_of(asked);
        let mut groups = activities
            .filter(|activity| activity.tracking().is_some())
            .peekable();
        match groups.peek() {
            None => asked.covers_scope(ConsentScope::Tracking),
            Some(_) => !groups.all(tracking::is_necessary),
        }
    }

    /// Whether direct marketing rests on consent, or on nothing that is stated.
    fn marketing_needs_it(&self) -> bool {
        let own = self.view.own_activities();
        let marketing = own.filter(|activity| self.view.is_marketing(*activity));
        let mut bases = marketing
            .map(|activity| self.view.bases_of(activity))
            .peekable();
        let unlinked = self.view.general_bases().next().is_some();
        bases.peek().is_some()
            && bases
                .any(|bases| bases.contains(&LegalBasis::Consent) || bases.is_empty() && !unlinked)
    }
}

/// What people register or place an order for.
const REGISTERED_FOR: &[PurposeCategory] = &[
    PurposeCategory::ServiceProvision,
    PurposeCategory::ServiceOperation,
    PurposeCategory::AccountManagement,
    PurposeCategory::Registration,
    PurposeCategory::Membership,
    PurposeCategory::LoyaltyProgramme,
    PurposeCategory::ContractConclusion,
    PurposeCategory::ContractFulfilment,
    PurposeCategory::OrderProcessing,
    PurposeCategory::Delivery,
    PurposeCategory::Payment,
    PurposeCategory::Authentication,
    PurposeCategory::EventManagement,
    PurposeCategory::Education,
    PurposeCategory::Recruitment,
    PurposeCategory::Surveys,
];

fn transfers_on_consent(view: &View<'_>) -> bool {
    let transfers = view.policy.transfers.iter();
    transfers
        .flat_map(|transfer| &transfer.mechanisms)
        .any(|stated| {
            matches!(&stated.mechanism, TransferMechanismDetail::Derogation(detail)
            if detail.derogation == Some(Derogation::ExplicitConsent))
        })
}

/// A sign that is no consent, and the statements that take it for one.
struct Fault<'c, 'a> {
    signals: Vec<ConsentSignal>,
    severity: Severity,
    consents: Vec<&'c Asked<'a>>,
}

impl Fault<'_, '_> {
    fn say(self, sink: &mut Sink<'_>) {
        let mut found = sink.gather();
        for asked in &self.consents {
            found
                .breach(asked.stated.at, &asked.evidence)
                .grade(self.severity);
        }
        let covered = ConsentScope::ALL.iter().filter(|scope| {
            let mut consents = self.consents.iter();
            **scope != ConsentScope::Other && consents.any(|asked| asked.covers_scope(**scope))
        });
        let covered: Vec<&str> = covered.map(|scope| scope.term().label).collect();
        let labels: Vec<&str> = self
            .signals
            .iter()
            .map(|signal| signal.term().label)
            .collect();
        let (covered, labels) = (all_of(&covered), all_of(&labels));
        found.say(sink, move |_| match covered.as_str() {
            "" => format!("consent is concluded from {labels}"),
            covered => format!("consent to {covered} is concluded from {labels}"),
        });
    }
}

const NONE: &str = "no way of consenting is described";

pub(super) fn not_valid_signal(view: &View<'_>, sink: &mut Sink<'_>) {
    let consents = Consents::of(view);
    // The same sign in several statements is one fault, if it weighs the same: what a consent carries
    // is another matter than what it only claims.
    let mut faults: Vec<Fault<'_, '_>> = Vec::new();
    for asked in consents.all() {
        let relied_on = consents.is_relied_on(asked);
        // What is called acceptance counts as consent where something rests on it.
        if !asked.is_claimed() && !relied_on {
            continue;
        }
        let (signals, severity) = match consents.sign(asked) {
            Sign::Untold => continue,
            Sign::Act => {
                sink.met(asked.stated.at);
                continue;
            }
            Sign::Unknown(reason) => {
                sink.not_assessed(asked.stated.at, reason);
                continue;
            }
            Sign::None(signals) if relied_on => (signals, Severity::Error),
            Sign::None(signals) | Sign::Another(signals) => (signals, Severity::Warning),
        };
        let is_known =
            |fault: &&mut Fault<'_, '_>| (&fault.signals, fault.severity) == (&signals, severity);
        match faults.iter_mut().find(is_known) {
            Some(fault) => fault.consents.push(asked),
            None => faults.push(Fault {
                signals,
                severity,
                consents: vec![asked],
            }),
        }
    }
    for fault in faults {
        fault.say(sink);
    }
    sink.otherwise(NONE);
}

impl<'a> Consents<'_, 'a> {
    /// Whether what is taken for a consent is no act at all, such as use of the service.
    pub(in crate::rules) fn is_seen_in_no_act(&self, asked: &Asked<'a>) -> bool {
        matches!(self.sign(asked), Sign::None(_))
    }
}

/// Whether use or silence is taken as agreement to changes of the notice, which is no sign of it.
pub(in crate::rules) fn is_seen_in_no_act(view: &View<'_>, scopes: &[ConsentScope]) -> bool {
    let consents = Consents::of(view);
    let of_scopes = |asked: &&Asked<'_>| scopes.iter().any(|scope| asked.covers_scope(*scope));
    let mut found = consents.all().filter(of_scopes);
    found.any(|asked| {
        (asked.is_claimed() || consents.is_relied_on(asked))
            && matches!(consents.sign(asked), Sign::None(_))
    })
}

pub(super) fn acknowledgement(view: &View<'_>, sink: &mut Sink<'_>) {
    let consents = Consents::of(view);
    for asked in consents.all() {
        let mut covers = asked.covers.iter();
        let accepts = covers.any(|scope| *scope != ConsentScope::NoticeChanges);
        if asked.is_claimed() || !accepts {
            sink.met(asked.stated.at);
            continue;
        }
        // Who ticks "I accept the notice" at least does something; who only uses the site does not.
        let severity = match consents.sign(asked) {
            Sign::Act => Severity::Advice,
            _ => Severity::Warning,
        };
        let what = if asked.covers_scope(ConsentScope::WholeNotice) {
            "the notice"
        } else {
            "what it says"
        };
        sink.breach(asked.stated.at, &asked.evidence)
            .grade(severity)
            .say(format_args!("people are taken to accept {what}"));
    }
    sink.otherwise(NONE);
}

pub(super) fn bundled(view: &View<'_>, sink: &mut Sink<'_>) {
    let consents = Consents::of(view);
    for asked in consents.all().filter(|asked| asked.is_claimed()) {
        let scopes = asked.covers.iter();
        let scopes = scopes
            .filter(|scope| **scope != ConsentScope::NoticeChanges)
            .count();
        let subjects = if scopes > 0 {
            scopes
        } else {
            asked.applies_to.activities.len()
        };
        let refused = asked.refusal == Some(ConsentRefusal::ServiceRefused) && subjects > 0;
        let whole = asked.covers_scope(ConsentScope::WholeNotice);
        // What is no consent at all is said to be none by another rule, and what it covers with it.
        let no_act = matches!(consents.sign(asked), Sign::None(_) | Sign::Another(_));
        let how = if whole && !no_act {
            Some("one consent is taken for the whole notice")
        } else if asked.bundled == Some(true) && !(no_act && whole) {
            Some("one consent is taken for several purposes together")
        } else if refused && !no_act && !consents.is_needed(asked) {
            Some("the service is refused to those who do not consent")
        } else {
            None
        };
        let at = asked.stated.at;
        match how {
            Some(how) => sink.breach(at, &asked.evidence).say(format_args!("{how}")),
            None if refused && !no_act => {
                sink.not_assessed(at, "whether the service needs the data is not said");
            }
            None if subjects > 1 && asked.bundled.is_none() => {
                sink.not_assessed(
                    at,
                    "whether each purpose can be chosen apart is not recorded",
                );
            }
            None => sink.met(at),
        }
    }
    sink.otherwise(NONE);
}

impl<'a> Consents<'_, 'a> {
    /// Whether it is about special categories alone: without data that the service itself needs
    /// there is no service, and Art. 7(4) asks for that.
    fn is_needed(&self, asked: &Asked<'a>) -> bool {
        let mut activities = self.activities_of(asked).peekable();
        asked.covers[..] == [ConsentScope::SpecialCategories]
            || asked.covers.is_empty()
                && activities.peek().is_some()
                && activities.all(|activity| {
                    let mut own = activity.legal_bases();
                    activity.conditions().next().is_some() && !own.any(|stated| is_consent(&stated))
                })
    }
}
