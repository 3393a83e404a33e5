//! Whether the bases of an activity leave a choice, contradict each other or their names: Arts 6(1),
//! 12(1), 13(1)(c), 14(1)(c).

use std::collections::BTreeSet;

use super::grounds::{Bases, Ground, Grounds, Piece};
use crate::{
    base::Article,
    extent::Extent,
    rules::{Reason, Severity, Sink, View},
    terms::{Conjunction, ConsentLaw, LegalBasis, PurposeCategory},
};

/// In which way the bases of something leave a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Choice {
    /// Consent stands beside another basis for the same purpose.
    BesideConsent,
    /// "Or" stands between them.
    Either,
    /// There are several for several purposes, and nothing says which is for which.
    Unallocated,
}

/// Whether several bases leave a choice.
enum Verdict {
    /// There is only one.
    One,
    /// Each has its part, or all carry the same together.
    Told,
    /// Only words, or a condition, tell them apart.
    InWords,
    Left(Choice),
}

/// The purposes that tell by themselves that a basis is theirs.
fn purposes_of(basis: LegalBasis) -> &'static [PurposeCategory] {
    match basis {
        LegalBasis::LegalObligation => &[
            PurposeCategory::LegalCompliance,
            PurposeCategory::TaxAndAccounting,
            PurposeCategory::AntiMoneyLaundering,
            PurposeCategory::LegalRequests,
            PurposeCategory::DataSubjectRequests,
            PurposeCategory::RecordKeeping,
        ],
        LegalBasis::VitalInterests => &[PurposeCategory::EmergencyProtection],
        LegalBasis::PublicTask => &[PurposeCategory::PublicTask],
        LegalBasis::Consent | LegalBasis::Contract | LegalBasis::LegitimateInterests => &[],
    }
}

impl<'a> Grounds<'_, 'a> {
    /// Whether a ground without a part is plainly for certain purposes of the activity.
    fn is_plain(&self, ground: &Ground<'_>) -> bool {
        let of_it = ground.basis().map_or(&[][..], purposes_of);
        !ground.is_particular()
            && self
                .activity
                .purposes()
                .any(|purpose| of_it.contains(&purpose.category))
    }

    /// The grounds among which a piece leaves a choice, and whether others may belong to them.
    fn eligible(&self, piece: &Piece<'a>) -> (Vec<&Ground<'a>>, bool) {
        let carrying = self.carrying(&piece.subject);
        let is_its_own = |ground: &&Ground<'_>| {
            let of_it = ground.basis().map_or(&[][..], purposes_of);
            piece
                .category()
                .is_some_and(|purpose| of_it.contains(&purpose))
        };
        let mut firm = carrying.firm;
        firm.retain(|ground| !ground.is_other_consent());
        if firm.iter().any(is_its_own) {
            firm.retain(is_its_own);
        } else {
            firm.retain(|ground| !self.is_plain(ground));
        }
        (firm, !carrying.loose.is_empty())
    }

    /// How many purposes there are that do not tell their basis by themselves.
    fn purposes_to_allocate(&self) -> usize {
        let set: BTreeSet<PurposeCategory> = self
            .all()
            .filter(|ground| self.is_plain(ground))
            .filter_map(Ground::basis)
            .flat_map(purposes_of)
            .copied()
            .collect();
        let purposes = self.activity.purposes().map(|purpose| purpose.category);
        let mut others = BTreeSet::new();
        let mut in_words = 0;
        for purpose in purposes.filter(|purpose| !set.contains(purpose)) {
            if purpose == PurposeCategory::Other {
                in_words += 1;
            } else {
                others.insert(purpose);
            }
        }
        others.len() + in_words
    }

    fn choice_in(&self, piece: &Piece<'a>) -> Verdict {
        let (eligible, others) = self.eligible(piece);
        // What has a list of its own is told apart from what has none.
        let (particular, general): (Vec<_>, Vec<_>) = eligible
            .iter()
            .copied()
            .partition(|ground| ground.is_particular());
        let mut left = Vec::new();
        for group in [&particular, &general] {
            let meets = |one: &Ground<'a>| {
                let other = |other: &&&Ground<'a>| other.basis() != one.basis();
                let mut others = group.iter().filter(other);
                others.any(|other| self.meet(one, other, &piece.subject))
            };
            let meeting: Vec<&Ground<'a>> = group
                .iter()
                .copied()
                .filter(|ground| meets(ground))
                .collect();
            if meeting.is_empty() {
                continue;
            }
            let or = |ground: &&Ground<'_>| {
                matches!(
                    ground.stated.joined_by,
                    Some(Conjunction::Or | Conjunction::AndOr)
                )
            };
            let several = !meeting[0].is_particular() && self.purposes_to_allocate() > 1;
            if meeting
                .iter()
                .any(|ground| ground.basis() == Some(LegalBasis::Consent))
            {
                left.push(Choice::BesideConsent);
            } else if meeting.iter().any(or) {
                left.push(Choice::Either);
            } else if several {
                left.push(Choice::Unallocated);
            }
        }
        let kinds: BTreeSet<LegalBasis> = eligible
            .iter()
            .filter_map(|ground| ground.basis())
            .collect();
        match left.into_iter().min() {
            Some(choice) => Verdict::Left(choice),
            None if others => Verdict::InWords,
            None if kinds.len() > 1 => Verdict::Told,
            None => Verdict::One,
        }
    }
}

pub(super) fn alternative(view: &View<'_>, sink: &mut Sink<'_>) {
    let bases = Bases::of(view);
    let (mut either, mut unallocated, mut beside) = (sink.gather(), sink.gather(), sink.gather());
    for activity in view.own_activities() {
        let grounds = bases.of_activity(activity);
        let kinds: BTreeSet<LegalBasis> = grounds.all().filter_map(Ground::basis).collect();
        if kinds.len() < 2 {
            continue;
        }
        let (mut left, mut in_words, mut told) = (None, false, false);
        for piece in grounds.pieces() {
            match grounds.choice_in(piece) {
                Verdict::One => {}
                Verdict::Told => told = true,
                Verdict::InWords => in_words = true,
                Verdict::Left(choice) => left = left.into_iter().chain([choice]).min(),
            }
        }
        let gather = match left {
            Some(Choice::Either) => &mut either,
            Some(Choice::Unallocated) => &mut unallocated,
            Some(Choice::BesideConsent) => &mut beside,
            None if in_words => {
                sink.not_assessed(activity.at(), Reason::WordsOnly);
                continue;
            }
            None => {
                if told {
                    sink.met(activity.at());
                }
                continue;
            }
        };
        gather
            .breach(activity.at(), &activity.entry().evidence)
            .if_whole()
            .named(activity.id());
    }
    either.say(sink, |names| {
        format!(
            "{names} {} on one basis or on another",
            names.pick("rests", "rest")
        )
    });
    unallocated.say(sink, |names| {
        let (serves, rests) = (names.pick("serves", "serve"), names.pick("rests", "rest"));
        format!("{names} {serves} several purposes and {rests} on several bases, not said which on which")
    });
    beside.say(sink, |names| {
        let (rests, who) = (names.pick("rests", "rest"), "whoever refuses is misled");
        format!("{names} {rests} on consent and for the same purpose on another basis: {who}")
    });
    sink.otherwise("nothing rests on several bases");
}

pub(super) fn contradictory(view: &View<'_>, sink: &mut Sink<'_>) {
    if view.policy.consents.is_empty() {
        return sink.not_applicable("nothing is made to depend on consent");
    }
    let bases = Bases::of(view);
    let mut found = sink.gather();
    for activity in view.own_activities() {
        let grounds = bases.of_activity(activity);
        let mut worst: Option<(Severity, &[_])> = None;
        let mut in_order = false;
        for piece in grounds.pieces() {
            let carrying = grounds.carrying(&piece.subject);
            let consents = grounds.consents(&piece.subject);
            // A consent to what is stored or read on devices is another law's: the rules on tracking
            // speak of it, unless the text ties it to the Regulation.
            let tracks = activity.tracking().is_some();
            let mut tied = consents.iter().filter(|(consent, _)| {
                !consent.value.applies_to.is_everything()
                    && (!tracks || consent.required_by == Some(ConsentLaw::Gdpr))
            });
            if carrying.kinds().is_empty() || tied.clone().next().is_none() {
                continue;
            }
            let interests = BTreeSet::from([LegalBasis::LegitimateInterests]);
            if carrying.kinds() != interests {
                in_order = true;
                continue;
            }
            // Beside interests that are for all of it, a consent for some of it in words leaves them for
            // the rest, which is said to depend on consent as well.
            let alone = carrying.loose.is_empty();
            let beside_consent = carrying
                .loose
                .iter()
                .all(|ground| ground.basis() == Some(LegalBasis::Consent));
            let whole = tied.clone().any(|(_, extent)| *extent == Extent::Whole);
            if !(alone || beside_consent && whole) {
                in_order = true;
                continue;
            }
            let of_the_regulation = tied.clone().find(|(consent, extent)| {
                alone && consent.required_by == Some(ConsentLaw::Gdpr) && *extent == Extent::Whole
            });
            let severity = if of_the_regulation.is_some() {
                Severity::Error
            } else {
                Severity::Warning
            };
            let consent = of_the_regulation.or_else(|| tied.next());
            let evidence = consent.map_or(&[][..], |(consent, _)| &consent.value.evidence);
            if worst.is_none_or(|(had, _)| severity < had) {
                worst = Some((severity, evidence));
            }
        }
        if let Some((severity, evidence)) = worst {
            let evidence = if evidence.is_empty() {
                &activity.entry().evidence
            } else {
                evidence
            };
            found
                .breach(activity.at(), evidence)
                .grade(severity)
                .if_whole()
                .named(activity.id());
        } else if in_order {
            sink.met(activity.at());
        }
    }
    found.say(sink, |names| {
        let are = names.pick("is", "are");
        format!(
            "{names} {are} said to take place with consent, and to rest on legitimate interests"
        )
    });
    sink.otherwise("nothing that states a basis is made to depend on consent");
}

/// What a citation beside a basis is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cited {
    /// A provision on it, or on bases as such.
    Its,
    /// The point of Art. 6(1) that is another basis.
    Another(LegalBasis),
    /// About something else.
    NoBasis,
}

impl Cited {
    fn of(article: Article, basis: LegalBasis) -> Self {
        if (article.number(), article.paragraph()) == (6, Some(1)) {
            let point = |other: &LegalBasis| {
                other
                    .term()
                    .article
                    .is_some_and(|its| its.point() == article.point())
            };
            return match LegalBasis::ALL.iter().copied().find(point) {
                Some(other) if other != basis => Self::Another(other),
                _ => Self::Its,
            };
        }
        // Conditions of consent, special categories, data on crime, decisions, transfers and special
        // situations have provisions of their own on what allows them.
        match article.number() {
            4 | 6..=10 | 22 | 49 | 85..=89 => Self::Its,
            _ => Self::NoBasis,
        }
    }
}

pub(super) fn mislabelled(view: &View<'_>, sink: &mut Sink<'_>) {
    view.each_basis(|stated| {
        let Some(basis) = stated.basis.legal_basis() else { return };
        let cited = &stated.value.cited_articles;
        if cited.is_empty() {
            return;
        }
        let what: Vec<Cited> = cited.iter().map(|article| Cited::of(*article, basis)).collect();
        if what.contains(&Cited::Its) {
            return sink.met(stated.at);
        }
        let another = what.iter().position(|cited| matches!(cited, Cited::Another(_)));
        let worst = another.unwrap_or(0);
        let finding = sink.breach(stated.at.cited_articles().index(worst), &stated.value.evidence);
        let (label, article) = (basis.term().label, cited[worst]);
        match what[worst] {
            Cited::Another(other) => finding.say(format_args!(
                "{label} is stated as the basis, and Art. {article} is cited, which is {}",
                other.term().label
            )),
            Cited::Its | Cited::NoBasis => finding.say(format_args!(
                "{label} is stated as the basis, and Art. {article} is cited, which is about no basis"
            )),
        }
    });
    sink.otherwise("no article is cited with a basis");
}
