//! Laws and frameworks that a text places itself under.

use std::collections::BTreeMap;

use super::{Sink, View, rules, sink::Gather};
use crate::{
    base::{Article, At},
    law::Status,
    model::{
        Policy, RegimeClaim, TransferMechanismDetail,
        entries::{Stated, stated},
    },
    terms::{AdequacyFramework, Regime, RegimeClaimCategory, RelatedDocumentCategory, Reliance},
};

rules! {
    "regime"

    "regime-overrides-policy" {
        since: "0.1.0",
        items: [RegimeClaims],
        severities: [Warning],
        sources: ["12(1)", "5(1)(a)"],
        summary: "a framework that is not in force is said to prevail over the notice",
        remedy: "take the clause out, and let the notice stand as it is",
        check: overrides_policy,
    }
    "regime-obsolete" {
        since: "0.1.0",
        items: [RegimeClaims],
        severities: [Advice],
        sources: ["5(1)(a)"],
        yields_to: ["regime-overrides-policy"],
        summary: "the notice claims to take part in a framework that is not in force",
        remedy: "take the claim out, or say what became of the framework",
        check: obsolete,
    }
    "regime-misattributed" {
        since: "0.1.0",
        items: [RegimeClaims],
        severities: [Advice],
        sources: ["12(1)"],
        summary: "a duty of the Regulation is credited to something else, or only national law is named",
        remedy: "name the Regulation where the duty is its own",
        check: misattributed,
    }
}

/// The framework behind a regime, where it is one.
const fn framework(regime: Regime) -> Option<AdequacyFramework> {
    match regime {
        Regime::SafeHarbour => Some(AdequacyFramework::SafeHarbour),
        Regime::EuUsPrivacyShield => Some(AdequacyFramework::EuUsPrivacyShield),
        Regime::EuUsDataPrivacyFramework => Some(AdequacyFramework::EuUsDataPrivacyFramework),
        Regime::SwissUsPrivacyShield => Some(AdequacyFramework::SwissUsPrivacyShield),
        Regime::SwissUsDataPrivacyFramework => Some(AdequacyFramework::SwissUsDataPrivacyFramework),
        Regime::UkExtension => Some(AdequacyFramework::UkExtension),
        _ => None,
    }
}

/// What a text says of laws and frameworks.
fn claims<'a>(view: &View<'a>) -> impl Iterator<Item = Stated<'a, RegimeClaim>> + Clone {
    let at = At::<Policy>::root().regime_claims();
    stated(at, &view.policy.regime_claims)
}

/// A framework that the text claims as its own.
struct Framework<'a> {
    regime: Regime,
    status: Status,
    claims: Vec<Stated<'a, RegimeClaim>>,
}

impl<'a> Framework<'a> {
    /// Those that are claimed, with all claims about each and its standing on the day. A text that
    /// says that a framework fell claims nothing.
    fn all(view: &View<'a>) -> impl Iterator<Item = Self> {
        let (law, day) = (view.law(), view.day());
        let mut by_regime: BTreeMap<Regime, Vec<Stated<'a, RegimeClaim>>> = BTreeMap::new();
        for claim in claims(view) {
            if claim.category != RegimeClaimCategory::AcknowledgedInvalid {
                by_regime.entry(claim.regime).or_default().push(claim);
            }
        }
        by_regime.into_iter().filter_map(move |(regime, claims)| {
            Some(Self {
                regime,
                status: law.framework_status(framework(regime)?, day),
                claims,
            })
        })
    }

    fn prevailing(&self) -> impl Iterator<Item = &Stated<'a, RegimeClaim>> {
        self.claims
            .iter()
            .filter(|claim| claim.prevails == Some(true))
    }

    fn is_in_force(&self) -> Option<bool> {
        match self.status {
            Status::Lapsed { .. } | Status::NotYet { .. } => Some(false),
            Status::NotAssessable { .. } => None,
            _ => Some(true),
        }
    }

    /// Whether a transfer is said to rest on it: then that it fell is said there.
    fn is_relied_on(&self, view: &View<'_>) -> bool {
        let transfers = view.policy.transfers.iter();
        let transfers = transfers.filter(|transfer| !view.is_elsewhere(&transfer.applies_to));
        let mut mechanisms = transfers.flat_map(|transfer| &transfer.mechanisms);
        mechanisms.any(|stated| {
            let relied_on = stated
                .reliance
                .is_none_or(|reliance| reliance == Reliance::Relied);
            matches!(&stated.mechanism, TransferMechanismDetail::AdequacyDecision(adequacy)
                if relied_on && adequacy.framework.is_some()
                    && adequacy.framework == framework(self.regime))
        })
    }

    /// Says of some of its claims whether they hold; those that do not are gathered.
    fn judge<'c>(
        &self,
        sink: &mut Sink<'_>,
        found: &mut Gather,
        claims: impl IntoIterator<Item = &'c Stated<'a, RegimeClaim>>,
    ) where
        'a: 'c,
    {
        for claim in claims {
            match self.is_in_force() {
                Some(true) => sink.met(claim.at),
                Some(false) => {
                    found.breach(claim.at, &claim.value.evidence);
                }
                None => sink.not_assessed(claim.at, "how the framework stood is not known"),
            }
        }
    }

    /// What is wrong with it, in words.
    fn standing(&self) -> String {
        format!("the {}: {}", self.regime.term().label, self.status)
    }
}

fn overrides_policy(view: &View<'_>, sink: &mut Sink<'_>) {
    // Texts that are under two frameworks say it of both in one sentence.
    let mut found = sink.gather();
    let mut lapsed = Vec::new();
    for framework in Framework::all(view).filter(|framework| !framework.is_relied_on(view)) {
        if framework.prevailing().next().is_some() && framework.is_in_force() == Some(false) {
            lapsed.push(framework.standing());
        }
        framework.judge(sink, &mut found, framework.prevailing());
    }
    found.say(sink, move |_| {
        let lapsed = lapsed.join("; ");
        format!("what is not in force is said to prevail over the notice ({lapsed})")
    });
    sink.otherwise("no framework is said to prevail over the notice");
}

fn obsolete(view: &View<'_>, sink: &mut Sink<'_>) {
    for framework in Framework::all(view) {
        if framework.is_relied_on(view) {
            sink.not_applicable("a transfer rests on the framework, which is another rule's");
        } else if framework.is_in_force() == Some(false) && framework.prevailing().next().is_some()
        {
            sink.not_applicable("that it prevails is another rule's");
        } else {
            // A text that claims it twice is wrong once.
            let mut found = sink.gather();
            framework.judge(sink, &mut found, &framework.claims);
            let standing = framework.standing();
            found.say(sink, move |_| {
                format!("a framework is claimed that is not in force ({standing})")
            });
        }
    }
    sink.otherwise("no framework is claimed");
}

/// Whether a law is one of data protection beside the Regulation, with numbers of its own.
fn has_its_own_articles(regime: Regime) -> bool {
    !matches!(
        regime,
        Regime::Gdpr
            | Regime::UkGdpr
            | Regime::EuropeanLaw
            | Regime::NationalDataProtectionLaw
            | Regime::Other
    )
}

fn misattributed(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut credited = sink.gather();
    let mut national = sink.gather();
    let mut to_a_feature = sink.gather();
    let known = names_the_regulation(view, |regime| {
        matches!(regime, Regime::Gdpr | Regime::EuropeanLaw)
    });
    for claim in claims(view) {
        let evidence = &claim.value.evidence;
        let cites = claim.cited_articles.iter().copied();
        let mut cites = cites.filter(|article| Article::is_of_the_regulation(*article));
        if has_its_own_articles(claim.regime) && cites.next().is_some() {
            credited
                .breach(claim.at, evidence)
                .named(claim.regime.term().label);
        } else if claim.category == RegimeClaimCategory::FeatureMapping && is_of_the_company(&claim)
        {
            for article in &claim.value.cited_articles {
                let name = format!("Art. {article}");
                to_a_feature.breach(claim.at, evidence).told(name);
            }
        } else if claim.regime == Regime::NationalDataProtectionLaw && is_taken_on(&claim) && !known
        {
            national.breach(claim.at, evidence);
        } else {
            sink.met(claim.at);
        }
    }
    credited.say(sink, |names| {
        format!("a duty of the Regulation is credited to {names}")
    });
    to_a_feature.say(sink, |names| {
        format!(
            "{names} binds the company itself, and is said to be met by a feature of the product"
        )
    });
    by_national_law(view, sink);
    national.say(sink, |_| {
        "only national law on data protection is named, and the Regulation is not".to_owned()
    });
    sink.otherwise("no law or framework is named");
}

/// Whether what is cited are duties of the company's own organisation, which nothing that it offers to
/// customers fulfils: responsibility, joint control, processors, records, co-operation, breaches,
/// impact assessments and officers.
fn is_of_the_company(claim: &RegimeClaim) -> bool {
    let mut cited = claim.cited_articles.iter();
    !claim.cited_articles.is_empty()
        && cited.all(|article| matches!(article.number(), 24 | 26..=31 | 33..=39))
}

/// Requests under Arts 15 to 22 that are said to be answered under national law, where nothing names
/// the Regulation that gives the rights.
fn by_national_law(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut national = sink.gather();
    let named = names_the_regulation(view, |regime| regime == Regime::Gdpr);
    let at = At::<Policy>::root().rights_exercise();
    for exercise in stated(at, &view.policy.rights_exercise) {
        let mut laws = exercise.value.governing_law.iter();
        if exercise.value.governing_law.is_empty() || view.is_elsewhere(&exercise.value.applies_to)
        {
            continue;
        }
        if named || !laws.all(|country| view.law().is_eea(*country, view.day())) {
            sink.met(exercise.at);
            continue;
        }
        for country in &exercise.value.governing_law {
            let place = national.breach(exercise.at, &exercise.value.evidence);
            let _ = place.told(country.name());
        }
    }
    national.say(sink, |names| {
        format!("requests are answered under the law of {names}, and the Regulation is not named")
    });
}

/// Whether a law is named as the one that is applied or followed.
fn is_taken_on(claim: &RegimeClaim) -> bool {
    matches!(
        claim.category,
        RegimeClaimCategory::Application
            | RegimeClaimCategory::Compliance
            | RegimeClaimCategory::Commitment
    )
}

/// Whether the text names the Regulation anywhere: by words that count as its name, or by a provision
/// of it.
fn names_the_regulation(view: &View<'_>, is_its_name: impl Fn(Regime) -> bool) -> bool {
    let policy = view.policy;
    let mut related = policy.document.related.iter();
    let mut claims = claims(view);
    let mut bases = Vec::new();
    view.each_basis(|basis| bases.push(basis));
    claims.any(|claim| is_its_name(claim.regime) || !claim.cited_articles.is_empty())
        || bases.iter().any(|basis| !basis.cited_articles.is_empty())
        || policy
            .rights
            .iter()
            .any(|right| !right.cited_articles.is_empty())
        || related.any(|one| one.category == RelatedDocumentCategory::GdprNotice)
}
