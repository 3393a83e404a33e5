//! Runs the rules over a policy and settles what they say beside each other.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use super::{
    Binds, CHECKLIST, Context, Item, ItemRow, Level, Rule, Scope, Severity, Shown, Sink, View, all,
    entry::Entry,
    sink::{Kept, Names, Place, Wording},
    view::{Duty, Speaker},
};
use crate::{
    base::{At, LanguageTag, Source, Step},
    law::Law,
    model::{Document, Policy, ProcessorContract},
    report::{
        Code, Finding, ItemAnswer, Outcome, Parts, Reason, Report, Site, Unassessed, Verdict,
    },
};

/// Checks `policy` with every rule.
pub(crate) fn run(policy: &Policy, context: &Context) -> Report {
    static PLAN: LazyLock<Plan> = LazyLock::new(|| Plan::of(all()));
    PLAN.check(policy, context)
}

/// Checks the contract of a processor by itself.
pub(crate) fn run_contract(contract: &ProcessorContract, context: &Context) -> Report {
    static PLAN: LazyLock<Plan> = LazyLock::new(|| {
        Plan::of(all().filter(|rule| rule.code == "processor-contract-incomplete"))
    });
    let mut policy = Policy::new(Document::new(LanguageTag::undetermined()));
    let mut contract = contract.clone();
    if !contract.says_something() {
        // In a policy it would not be there; whoever asks about it has one, without any clause.
        contract.standard_clauses = Some(false);
    }
    policy.processor_contract = Some(contract);
    let report = PLAN.check(&policy, context);
    let place = At::<Policy>::root().processor_contract().pointer();
    report.within(&place, &[Item::P28.name()])
}

/// The rules, and how they hang together.
pub(super) struct Plan {
    rules: Vec<Planned>,
    /// Of each item, the rules that decide it and the rules that serve it, by index.
    items: Vec<(Vec<usize>, Vec<usize>)>,
}

struct Planned {
    rule: &'static Rule,
    /// The rules beside which it is silent, by index.
    yields_to: Vec<(usize, Scope)>,
    /// The items of the checklist that it decides or serves.
    items: Vec<Item>,
}

impl Plan {
    pub(super) fn of(rules: impl Iterator<Item = &'static Rule>) -> Self {
        let rules: Vec<&'static Rule> = rules.collect();
        let index: HashMap<&str, usize> = (0..).zip(&rules).map(|(i, r)| (r.code, i)).collect();
        let known = |codes: &[&'static str]| {
            let codes = codes.iter().filter_map(|code| index.get(code).copied());
            codes.collect::<Vec<usize>>()
        };
        let items: Vec<_> = CHECKLIST
            .iter()
            .map(|row| (known(row.deciding), known(row.serving)))
            .collect();
        let planned = rules.iter().enumerate().map(|(i, rule)| Planned {
            rule,
            yields_to: rule
                .yields_to
                .iter()
                .filter_map(|other| Some((*index.get(other.to)?, other.scope)))
                .collect(),
            items: CHECKLIST
                .iter()
                .zip(&items)
                .filter(|(_, (deciding, serving))| deciding.contains(&i) || serving.contains(&i))
                .map(|(row, _)| row.item)
                .collect(),
        });
        Self {
            rules: planned.collect(),
            items,
        }
    }

    pub(super) fn check(&self, policy: &Policy, context: &Context) -> Report {
        let view = View::new(policy, context);
        let mut sinks: Vec<Sink<'_>> = self
            .rules
            .iter()
            .map(|planned| ask(planned.rule, &view))
            .collect();
        self.supersede(&mut sinks);
        let breaches = self.breaches(&sinks, context);
        let (outcomes, met_at): (Vec<Outcome>, Vec<Option<At>>) = sinks
            .iter_mut()
            .enumerate()
            .map(|(i, sink)| outcome(sink, &breaches.of(i, &self.rules[i].items)))
            .unzip();
        let mut findings: Vec<(Severity, usize, Kept<'_>)> = Vec::new();
        for (i, sink) in sinks.iter_mut().enumerate() {
            let level = context.level(sink.rule);
            let kept = sink.findings.drain(..);
            findings.extend(kept.map(|kept| (level.limit(kept.severity()), i, kept)));
        }
        findings.sort_by(|(one, i, a), (other, j, b)| {
            one.cmp(other)
                .then_with(|| a.places[0].steps().cmp(b.places[0].steps()))
                .then_with(|| self.rules[*i].rule.code.cmp(self.rules[*j].rule.code))
        });
        let (mut found, mut superseded) = (Vec::new(), Vec::new());
        // Where a finding stands in the report, by the items that it is about.
        let mut about: Vec<Vec<usize>> = vec![Vec::new(); CHECKLIST.len()];
        for (severity, i, kept) in findings {
            let planned = &self.rules[i];
            let items = kept.about.items.unwrap_or(&planned.items);
            let live = kept.superseded_by.is_none();
            if live && severity.is_breach() {
                for item in items {
                    about[*item as usize].push(found.len());
                }
            }
            let finding = finding(planned.rule, severity, kept, &view);
            if live {
                found.push(finding);
            } else {
                superseded.push(finding);
            }
        }
        let duty = duty_at(At::root(), &view);
        let items = CHECKLIST.iter().zip(&about).map(|(row, about)| {
            let (deciding, _) = &self.items[row.item as usize];
            let deciding = deciding.iter().map(|i| (&outcomes[*i], met_at[*i]));
            let findings = about.iter().map(|i| &found[*i]);
            answer(row, duty, findings, &deciding.collect::<Vec<_>>(), &view)
        });
        let items = items.collect();
        Report::new(Parts {
            as_of: context.as_of(),
            law_known_until: context.law().known_until(),
            levels: context
                .levels()
                .map(|(code, level)| (Code::from(code), level))
                .collect(),
            findings: found,
            superseded,
            outcomes,
            items,
        })
    }

    /// Marks the findings beside which another rule goes first.
    ///
    /// Beside a finding that is withheld because of a gap, others are withheld for the same reason:
    /// to record a gap adds no finding.
    fn supersede(&self, sinks: &mut [Sink<'_>]) {
        let mut changes: Vec<(usize, Vec<Vec<Option<Yielded>>>)> = Vec::new();
        for (i, planned) in self.rules.iter().enumerate() {
            if planned.yields_to.is_empty() || sinks[i].findings.is_empty() {
                continue;
            }
            let firsts: Vec<First<'_>> = planned
                .yields_to
                .iter()
                .map(|(to, scope)| First::of(&sinks[*to], *scope))
                .filter(|first| !first.places.is_empty() || !first.withheld.is_empty())
                .collect();
            if firsts.is_empty() {
                continue;
            }
            let findings = sinks[i].findings.iter().map(|kept| {
                let places = kept.places.iter();
                places
                    .map(|place| firsts.iter().find_map(|first| first.before(place.steps())))
                    .collect()
            });
            let findings: Vec<Vec<Option<Yielded>>> = findings.collect();
            if findings.iter().flatten().any(Option::is_some) {
                changes.push((i, findings));
            }
        }
        for (i, yielded) in changes {
            let findings = std::mem::take(&mut sinks[i].findings);
            for (kept, yielded) in findings.into_iter().zip(yielded) {
                give_way(&mut sinks[i], kept, yielded);
            }
        }
    }

    /// The entries where findings graver than advice stand, by item and by rule.
    fn breaches(&self, sinks: &[Sink<'_>], context: &Context) -> Breaches {
        let mut breaches = Breaches {
            by_item: vec![Vec::new(); CHECKLIST.len()],
            by_rule: vec![Vec::new(); sinks.len()],
        };
        for (i, sink) in sinks.iter().enumerate() {
            let code = sink.rule.code;
            let level = context.level(sink.rule);
            for kept in sink
                .findings
                .iter()
                .filter(|kept| kept.superseded_by.is_none())
            {
                if !level.limit(kept.severity()).is_breach() {
                    continue;
                }
                let items = kept.about.items.unwrap_or(&self.rules[i].items);
                for entry in kept.places.iter().map(Place::entry) {
                    breaches.by_rule[i].push((entry, code));
                    for item in items {
                        breaches.by_item[*item as usize].push((entry, code));
                    }
                }
            }
        }
        breaches.sort();
        breaches
    }
}

/// What one rule says.
fn ask<'a>(rule: &'static Rule, view: &'a View<'a>) -> Sink<'a> {
    let mut sink = Sink::new(rule, view);
    match exempt(rule, view) {
        Some(reason) => sink.not_applicable(reason),
        None => (rule.check)(view, &mut sink),
    }
    sink
}

/// Why a rule is not asked about this document on this day.
fn exempt(rule: &Rule, view: &View<'_>) -> Option<Reason> {
    let context = view.context;
    if context.level(rule) == Level::Off {
        return Some(Reason::Off);
    }
    let from = if rule.from == Law::APPLICATION {
        view.applies_from()
    } else {
        rule.from
    };
    if context.as_of() < from {
        return Some(Reason::NotYet { from });
    }
    if let Some(until) = rule.until.filter(|until| context.as_of() > *until) {
        return Some(Reason::NoLonger { until });
    }
    let stranger = rule.binds == Binds::Controllers && view.speaker() == Speaker::Processors;
    stranger.then(|| "the document speaks for a processor only".into())
}

/// What goes before the findings of another rule.
struct First<'s> {
    code: &'static str,
    scope: Scope,
    places: Places<'s, ()>,
    withheld: Places<'s, &'s Reason>,
}

/// Places in order, each with what is below it right after it.
type Places<'s, T> = Vec<(&'s [Step], T)>;

/// Why a place of a finding gives way.
enum Yielded {
    To(&'static str),
    Unheld(Reason),
}

impl<'s> First<'s> {
    fn of(sink: &'s Sink<'_>, scope: Scope) -> Self {
        let places = sink.findings.iter().flat_map(|kept| &kept.places);
        let mut places: Places<'_, ()> = places.map(|place| (place.steps(), ())).collect();
        places.sort_unstable();
        let withheld = sink.withheld.iter();
        let mut withheld: Places<'_, &Reason> =
            withheld.map(|(at, reason)| (at.steps(), reason)).collect();
        withheld.sort_by_key(|(steps, _)| *steps);
        Self {
            code: sink.rule.code,
            scope,
            places,
            withheld,
        }
    }

    fn before(&self, at: &[Step]) -> Option<Yielded> {
        let to = || Yielded::To(self.code);
        let unheld = |reason: &&Reason| Yielded::Unheld((*reason).clone());
        match self.scope {
            Scope::Document if !self.places.is_empty() => Some(to()),
            Scope::Document => self.withheld.first().map(|(_, reason)| unheld(reason)),
            Scope::SamePlace => beside(at, &self.places)
                .map(|()| to())
                .or_else(|| beside(at, &self.withheld).as_ref().map(unheld)),
        }
    }
}

/// What is known of the first place that is `at`, below it or above it.
fn beside<T: Copy>(at: &[Step], places: &[(&[Step], T)]) -> Option<T> {
    let next = |steps: &[Step]| {
        let next = places.partition_point(|(place, _)| *place < steps);
        places.get(next)
    };
    let below = next(at).filter(|(place, _)| place.starts_with(at));
    let above = || {
        let mut ways = (0..at.len()).map(|depth| &at[..depth]);
        ways.find_map(|way| next(way).filter(|(place, _)| *place == way))
    };
    below.or_else(above).map(|(_, known)| *known)
}

/// Takes from a finding the places that give way: where its message names them each, one by one;
/// else all, where the main one does.
fn give_way<'a>(sink: &mut Sink<'a>, kept: Kept<'a>, yielded: Vec<Option<Yielded>>) {
    let Kept {
        places,
        wording,
        about,
        ..
    } = kept;
    let (mut left, mut gone, mut by) = (Vec::new(), Vec::new(), None);
    let mut settle = |yielded: Option<Yielded>, places: Vec<Place>| match yielded {
        None => left.extend(places),
        Some(Yielded::To(code)) => {
            by.get_or_insert(code);
            gone.extend(places);
        }
        Some(Yielded::Unheld(reason)) => {
            let unheld = |place: &Place| place.unassessed(reason.clone());
            sink.not_assessed.extend(places.iter().map(unheld));
        }
    };
    match &wording {
        Wording::Names(_) => {
            for (place, yielded) in places.into_iter().zip(yielded) {
                settle(yielded, vec![place]);
            }
        }
        Wording::Said(_) => settle(yielded.into_iter().next().flatten(), places),
    }
    let mut keep = |places: Vec<Place>, wording, superseded_by| {
        if !places.is_empty() {
            sink.findings.push(Kept {
                places,
                wording,
                about,
                superseded_by,
            });
        }
    };
    match wording {
        Wording::Names(wording) => {
            let said = Wording::Said(wording(&Names::of(&gone)));
            keep(gone, said, by);
            keep(left, Wording::Names(wording), None);
        }
        Wording::Said(said) if left.is_empty() => keep(gone, Wording::Said(said), by),
        Wording::Said(said) => keep(left, Wording::Said(said), None),
    }
}

/// Where findings graver than advice stand.
struct Breaches {
    by_item: Vec<Vec<(Entry, &'static str)>>,
    by_rule: Vec<Vec<(Entry, &'static str)>>,
}

impl Breaches {
    fn sort(&mut self) {
        for entries in self.by_item.iter_mut().chain(&mut self.by_rule) {
            entries.sort_unstable();
            entries.dedup();
        }
    }

    /// Those of a rule itself, and about the items that it serves.
    fn of(&self, rule: usize, items: &[Item]) -> Vec<&[(Entry, &'static str)]> {
        let of_items = items.iter().map(|item| &self.by_item[*item as usize]);
        let all = of_items.chain([&self.by_rule[rule]]);
        all.filter(|entries| !entries.is_empty())
            .map(Vec::as_slice)
            .collect()
    }
}

/// The rule that finds something at an entry; what holds of the whole document, anywhere.
fn found_at(entry: Entry, breaches: &[&[(Entry, &'static str)]]) -> Option<&'static str> {
    breaches.iter().find_map(|entries| {
        let first = if entry == Entry::DOCUMENT {
            entries.first()
        } else {
            let next = entries.partition_point(|(other, _)| *other < entry);
            entries.get(next).filter(|(other, _)| *other == entry)
        };
        first.map(|(_, code)| *code)
    })
}

/// What a rule says as a whole, once it is known which of its findings count, and what others find
/// where it finds things in order.
fn outcome(sink: &mut Sink<'_>, breaches: &[&[(Entry, &'static str)]]) -> (Outcome, Option<At>) {
    let mut counted = sink.findings.iter().filter(|f| f.superseded_by.is_none());
    let first = counted.next().map(|finding| finding.places[0].pointer());
    let count = usize::from(first.is_some()) + counted.count();
    let by = sink.findings.iter().find_map(|f| f.superseded_by);
    let (mut met, mut met_at) = (0, None);
    let mut see = None;
    if breaches.is_empty() {
        (met, met_at) = (sink.met.count(), sink.met.first.take());
    } else if !sink.met.is_empty() {
        (met, met_at) = sink.met.without(|entry| {
            let code = found_at(entry, breaches);
            see = see.or(code);
            code.is_some()
        });
    }
    let not_assessed = std::mem::take(&mut sink.not_assessed);
    let code = Code::from;
    let (verdict, pointer, reason) = if first.is_some() {
        (Verdict::Breached, first, None)
    } else if let Some(first) = not_assessed.first() {
        let (pointer, reason) = (first.pointer.clone(), first.reason.clone());
        (Verdict::NotAssessed, Some(pointer), Some(reason))
    } else if let Some(by) = by {
        let reason = Reason::Superseded { code: code(by) };
        (Verdict::NotApplicable, None, Some(reason))
    } else if met > 0 {
        (Verdict::Met, met_at.map(|at| at.pointer()), None)
    } else if let Some(see) = see {
        let reason = Reason::See { code: code(see) };
        (Verdict::NotApplicable, None, Some(reason))
    } else {
        let reason = sink.not_applicable.take();
        let reason = reason.unwrap_or_else(|| "the document has nothing of the kind".into());
        (Verdict::NotApplicable, None, Some(reason))
    };
    let outcome = Outcome {
        code: code(sink.rule.code),
        verdict,
        breached: count,
        met,
        pointer,
        reason,
        not_assessed,
        questions: std::mem::take(&mut sink.questions),
    };
    (outcome, met_at)
}

fn finding(rule: &'static Rule, severity: Severity, kept: Kept<'_>, view: &View<'_>) -> Finding {
    let message = match kept.wording {
        Wording::Said(message) => message,
        Wording::Names(wording) => wording(&Names::of(&kept.places)),
    };
    let duty = kept.places.iter().map(|place| duty_at(place.at, view));
    let duty = duty.reduce(Duty::or).unwrap_or(Duty::NONE);
    let sources = cited(rule.sources, duty).filter(|source| {
        // Beside the duties to inform, and the principle of Art. 44 that stands before all grounds
        // for transfers, the provision that the finding is about.
        let is_about = match (kept.about.article, source) {
            (Some(about), Source::Article(cited)) => {
                matches!(cited.article, 13 | 14 | 44) || cited.article == about.article
            }
            _ => true,
        };
        is_about && is_of_the_day(source, rule, view)
    });
    let sources = sources.cloned().collect();
    let places = kept.places.into_iter();
    Finding {
        code: rule.code.into(),
        severity,
        message,
        places: places
            .map(|place| Site::new(place.at.pointer(), place.evidence))
            .collect(),
        sources,
        summary: Cow::Borrowed(rule.summary),
        remedy: Cow::Borrowed(rule.remedy),
        superseded_by: kept.superseded_by.map(Code::from),
    }
}

/// What came before the Regulation, where a rule is older: its Art. 94 repealed it.
fn is_directive(source: &Source) -> bool {
    matches!(source, Source::OtherLaw(law) if law.starts_with("Directive 95/46/EC"))
}

/// Whether a source was law on the day: of a rule that names the Directive before the Regulation, the
/// Directive before the day of its repeal, and the Regulation from then on.
fn is_of_the_day(source: &Source, rule: &Rule, view: &View<'_>) -> bool {
    if view.day() >= Law::APPLICATION {
        return !is_directive(source);
    }
    !matches!(source, Source::Article(_)) || !rule.sources.iter().any(is_directive)
}

/// Which of Art. 13 and 14 binds whom the document speaks for, for what is at a place.
fn duty_at(at: At, view: &View<'_>) -> Duty {
    if view.speaker() == Speaker::Processors {
        Duty::NONE
    } else {
        view.duty(at)
    }
}

/// Which number of Arts 13 and 14 a source is of, and whether it applies.
fn informs(source: &Source, duty: Duty) -> Option<bool> {
    match source {
        Source::Article(article) if article.article == 13 => Some(duty.thirteen),
        Source::Article(article) if article.article == 14 => Some(duty.fourteen),
        _ => None,
    }
}

/// Without those of Art. 13 or of Art. 14 that do not apply, where others are left.
fn cited(sources: &'static [Source], duty: Duty) -> impl Iterator<Item = &'static Source> {
    let applies = move |source: &&Source| informs(source, duty) != Some(false);
    let is_of = |number: u8| move |source: &Source| matches!(source, Source::Article(a) if a.article == number);
    // One of the two alone is a duty that the other does not know.
    let choice = duty == Duty::NONE || [13, 14].iter().all(|n| sources.iter().any(is_of(*n)));
    let choice = choice && sources.iter().any(|source| applies(&source));
    sources
        .iter()
        .filter(move |source| !choice || applies(source))
}

/// The answer to an item of the checklist: from the findings about it that are more than advice, and
/// the rules that decide it, with the place where each is met.
fn answer<'f>(
    row: &'static ItemRow,
    duty: Duty,
    findings: impl Iterator<Item = &'f Finding>,
    deciding: &[(&Outcome, Option<At>)],
    view: &View<'_>,
) -> ItemAnswer {
    let mut answer = ItemAnswer {
        item: Cow::Borrowed(row.item.name()),
        sources: cited(row.sources, duty).cloned().collect(),
        condition: Cow::Borrowed(row.condition),
        answer: Verdict::NotApplicable,
        rules: Vec::new(),
        places: Vec::new(),
        reasons: Vec::new(),
        questions: Vec::new(),
    };
    for finding in findings {
        answer.answer = Verdict::Breached;
        if !answer.rules.contains(&finding.code) {
            answer.rules.push(finding.code.clone());
        }
        answer.places.extend(finding.places.iter().cloned());
    }
    if answer.answer == Verdict::Breached {
        return answer;
    }
    if let Shown::Elsewhere(why) | Shown::InPart(why) = row.shown {
        answer.answer = Verdict::NotAssessed;
        answer.reasons.push(why.into());
        return answer;
    }
    if duty != Duty::NONE && row.sources.iter().all(|s| informs(s, duty) == Some(false)) {
        answer.reasons.push(if duty.thirteen {
            "no data is obtained elsewhere".into()
        } else {
            "no data is collected from the person".into()
        });
        return answer;
    }
    let is_open =
        |outcome: &Outcome| !outcome.not_assessed.is_empty() || outcome.reason == Some(Reason::Off);
    let is_met = |outcome: &Outcome| outcome.met > 0 || outcome.breached > 0;
    let behind: Vec<_> = if deciding.is_empty() && !row.deciding.is_empty() {
        answer.answer = Verdict::NotAssessed;
        answer.reasons.push("no rule decides it yet".into());
        Vec::new()
    } else if deciding.iter().any(|(outcome, _)| is_open(outcome)) {
        answer.answer = Verdict::NotAssessed;
        deciding.iter().filter(|(o, _)| is_open(o)).collect()
    } else if deciding.iter().any(|(outcome, _)| is_met(outcome)) {
        answer.answer = Verdict::Met;
        deciding.iter().filter(|(o, _)| is_met(o)).collect()
    } else {
        if row.deciding.is_empty() {
            answer
                .reasons
                .push("its rules advise and decide nothing".into());
        }
        deciding.iter().collect()
    };
    let mut told = HashSet::new();
    for (outcome, met_at) in behind {
        answer.rules.push(outcome.code.clone());
        if answer.answer == Verdict::Met {
            let met = met_at.map(|at| Site::new(at.pointer(), view.evidence(at).to_vec()));
            let judged = outcome.pointer.clone().map(|at| Site::new(at, Vec::new()));
            answer.places.extend(met.or(judged));
            continue;
        }
        for Unassessed {
            pointer,
            evidence,
            reason,
        } in &outcome.not_assessed
        {
            let site = Site::new(pointer.clone(), evidence.clone());
            answer.places.push(site);
            if told.insert(reason) {
                answer.reasons.push(reason.clone());
            }
        }
        let reason = outcome.reason.iter();
        let reason = reason.filter(|reason| told.insert(*reason));
        answer.reasons.extend(reason.cloned());
        answer.questions.extend(outcome.questions.iter().cloned());
    }
    answer
}
