//! Legitimate interests: Arts 6(1)(f), 13(1)(d), 14(2)(b).

use super::{
    Reason, Severity, Sink, View,
    legal_basis::grounds::{Bases, Ground, Held, Places},
    rules,
};
use crate::{
    model::{LegalBasisDetail, entries::Activity},
    terms::{LegalBasis, PurposeCategory, RecipientCategory},
};

rules! {
    "legitimate-interest"

    "legitimate-interest-missing" {
        since: "0.1.0",
        items: [LegitimateInterests, LegalBases],
        severities: [Error, Warning, Advice],
        sources: ["13(1)(d)", "14(2)(b)", "C-394/23"],
        summary: "legitimate interests are relied on, and none is stated",
        remedy: "state the interest that is pursued, and whose it is",
        check: missing,
    }
    "legitimate-interest-unspecified" {
        since: "0.1.0",
        items: [LegitimateInterests],
        severities: [Warning],
        sources: ["13(1)(d)", "14(2)(b)", "C-394/23"],
        summary: "legitimate interests are stated in general or by example only",
        remedy: "state each interest that is pursued, with the processing that serves it",
        check: unspecified,
    }
}

/// How an interest that is not named can be read off.
enum Read {
    /// From a purpose that says what is done.
    FromPurpose,
    /// From a purpose that is an interest by what the recitals or the Court say.
    FromKind,
    /// Only the words of the ground may tell it.
    InWords,
    NotAtAll,
}

impl Read {
    fn of(held: &Held<'_, '_>) -> Self {
        let specific = held
            .purposes()
            .any(|purpose| purpose.specific == Some(true));
        if specific {
            return Self::FromPurpose;
        }
        let by_kind = held.categories().into_iter().any(is_an_interest);
        let plain = |(activity, pieces): &(Activity<'_, '_>, Vec<_>)| {
            let untold = pieces.len() == 1 && activity.purposes().next().is_none();
            untold && (activity.direct_marketing().is_some() || is_within_the_group(*activity))
        };
        if by_kind || held.holders.iter().any(plain) {
            return Self::FromKind;
        }
        match held.ground.stated.value.text {
            Some(_) => Self::InWords,
            None => Self::NotAtAll,
        }
    }
}

/// Whether recitals 47 and 49 call the purpose an interest, or the Court does: legal claims (C-13/16).
fn is_an_interest(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::FraudPrevention
            | PurposeCategory::MisusePrevention
            | PurposeCategory::DirectMarketing
            | PurposeCategory::Newsletter
            | PurposeCategory::Security
            | PurposeCategory::LegalClaims
    )
}

/// Whether an activity does nothing but transmit within a group of undertakings (recital 48).
fn is_within_the_group(activity: Activity<'_, '_>) -> bool {
    let mut recipients = activity.recipients().peekable();
    recipients.peek().is_some()
        && recipients.all(|recipient| {
            let category = recipient.one(|entry| entry.category);
            category == Some(RecipientCategory::GroupMembers)
        })
}

fn is_interests(ground: &Ground<'_>) -> bool {
    ground.basis() == Some(LegalBasis::LegitimateInterests)
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let (mut none, mut guessed, mut unnamed) =
        (Places::default(), Places::default(), Places::default());
    for held in Bases::of(view).with_holders(is_interests) {
        let stated = held.ground.stated;
        let LegalBasisDetail::LegitimateInterests(basis) = &stated.value.basis else {
            continue;
        };
        if !basis.interests.is_empty() {
            sink.met(stated.at);
            continue;
        }
        let (places, severity) = match Read::of(&held) {
            Read::FromPurpose => (&mut unnamed, Severity::Advice),
            Read::FromKind => (&mut guessed, Severity::Warning),
            Read::NotAtAll => (&mut none, Severity::Error),
            Read::InWords => {
                sink.not_assessed(stated.at, Reason::WordsOnly);
                continue;
            }
        };
        let severity = if held.is_uncertain() {
            severity.lower()
        } else {
            severity
        };
        places.add_told(stated.at, &stated.value.evidence, severity, held.called());
    }
    none.lacking(sink, |names| {
        format!("no legitimate interest is stated for {names}")
    });
    guessed.lacking(sink, |names| {
        format!("the interest of {names} is left to be guessed from the purpose")
    });
    unnamed.lacking(sink, |names| {
        format!("the interest of {names} is told as a purpose, and not called an interest")
    });
    sink.otherwise("nothing rests on legitimate interests");
}

fn unspecified(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut found = sink.gather();
    let (mut vague, mut exemplary) = (false, false);
    for held in Bases::of(view).with_holders(is_interests) {
        let stated = held.ground.stated;
        let LegalBasisDetail::LegitimateInterests(basis) = &stated.value.basis else {
            continue;
        };
        if basis.interests.is_empty() {
            continue;
        }
        let mut in_order = true;
        for (i, interest) in basis.interests.iter().enumerate() {
            if interest.specific == Some(false) {
                (in_order, vague) = (false, true);
                let own = interest.evidence.as_slice();
                let evidence = if own.is_empty() {
                    &stated.value.evidence
                } else {
                    own
                };
                let at = stated
                    .at
                    .basis()
                    .cast::<crate::model::LegitimateInterests>();
                found
                    .breach(at.interests().index(i), evidence)
                    .if_whole()
                    .named(&interest.text);
            }
        }
        if basis.open_ended == Some(true) {
            (in_order, exemplary) = (false, true);
            found
                .breach(stated.at, &stated.value.evidence)
                .if_whole()
                .told(format!("the list for {}", held.called()));
        }
        if in_order {
            sink.met(stated.at);
        }
    }
    found.say(sink, move |names| match (vague, exemplary) {
        (true, false) => format!(
            "{names} {} nothing that one could object to",
            names.pick("says", "say")
        ),
        (false, _) => format!("legitimate interests are given by example only: {names}"),
        (true, true) => {
            format!("legitimate interests are told vaguely or by example only: {names}")
        }
    });
    sink.otherwise("no legitimate interest is stated");
}
