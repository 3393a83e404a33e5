//! The processor's own document: its contract, what becomes of data, whom it engages (Art. 28).

use super::{Reason, Severity, Sink, View, rules, view::is_processor};
use crate::{
    base::{Article, At},
    extent::Extent,
    model::{
        Policy, ProcessorContract, RecipientRole,
        entries::{Receiver, stated},
    },
    terms::{EndAction, ProcessorClause, SubProcessorAuthorisation},
};

rules! {
    "processor"

    "processor-contract-incomplete" {
        since: "0.1.0",
        items: [ProcessorContract],
        severities: [Error, Warning],
        sources: ["28(2)", "28(3)", "28(4)"],
        binds: Processors,
        summary: "the contract that a processor offers lacks a clause that it must have",
        remedy: "add the clause, or use the standard clauses of Decision (EU) 2021/915",
        check: contract_incomplete,
    }
    "processor-return-missing" {
        since: "0.1.0",
        items: [ProcessorContract, Retention],
        severities: [Advice],
        sources: ["28(3)(g)"],
        binds: Processors,
        summary: "a processor says what becomes of data in the end, and leaves the controller no choice",
        remedy: "say that the controller chooses whether its data is returned or deleted",
        check: return_missing,
    }
    "processor-sub-authorisation-missing" {
        since: "0.1.0",
        items: [ProcessorContract],
        severities: [Warning],
        sources: ["28(2)"],
        binds: Processors,
        summary: "a processor engages others, and nothing says how controllers authorise that",
        remedy: "say that each is authorised, or all in general with notice of changes and a chance to object",
        check: sub_authorisation_missing,
    }
}

/// A clause that a contract must have, and how grave it is if it does not.
struct Wanted {
    clause: ProcessorClause,
    severity: Severity,
    /// Whether it is asked for under a general authorisation of further processors only.
    general: bool,
}

const fn must(clause: ProcessorClause) -> Wanted {
    Wanted {
        clause,
        severity: Severity::Error,
        general: false,
    }
}

const fn should(clause: ProcessorClause) -> Wanted {
    Wanted {
        severity: Severity::Warning,
        ..must(clause)
    }
}

/// What Art. 28(2) to (4) ask of the contract, in their order.
///
/// Art. 28(3)(d) points to paragraphs 2 and 4, and has no clause of its own; that the contract is in
/// writing (28(9)) is a matter of form.
static WANTED: &[Wanted] = &[
    must(ProcessorClause::SubjectMatter),
    must(ProcessorClause::Duration),
    must(ProcessorClause::NatureAndPurpose),
    must(ProcessorClause::DataTypes),
    must(ProcessorClause::DataSubjectCategories),
    must(ProcessorClause::ControllerObligationsAndRights),
    must(ProcessorClause::SubProcessorAuthorisation),
    Wanted {
        general: true,
        ..should(ProcessorClause::SubProcessorChangesNotified)
    },
    Wanted {
        general: true,
        ..should(ProcessorClause::SubProcessorObjection)
    },
    must(ProcessorClause::DocumentedInstructions),
    must(ProcessorClause::LegalRequirementNotice),
    must(ProcessorClause::Confidentiality),
    must(ProcessorClause::Security),
    must(ProcessorClause::AssistanceWithRights),
    must(ProcessorClause::AssistanceWithSecurity),
    must(ProcessorClause::AssistanceWithBreach),
    must(ProcessorClause::AssistanceWithImpactAssessment),
    must(ProcessorClause::AssistanceWithPriorConsultation),
    must(ProcessorClause::DeletionOrReturn),
    must(ProcessorClause::DemonstrateCompliance),
    must(ProcessorClause::Audits),
    should(ProcessorClause::InfringingInstruction),
    should(ProcessorClause::SubProcessorSameObligations),
    should(ProcessorClause::LiabilityForSubProcessors),
];

/// How a contract answers for a clause.
enum Answer {
    Met,
    Lacking,
    /// The annexes of the standard clauses hold it, which the text need not repeat.
    Annexed,
    /// It is not asked for.
    Unasked,
}

impl Wanted {
    fn answer(&self, contract: &ProcessorContract) -> Answer {
        let authorisation = contract.sub_processor_authorisation;
        if self.general && authorisation != Some(SubProcessorAuthorisation::General) {
            return Answer::Unasked;
        }
        let has = |clause| contract.clauses.contains(&clause);
        let in_other_words = match self.clause {
            ProcessorClause::SubProcessorAuthorisation => authorisation.is_some(),
            ProcessorClause::SubProcessorObjection => contract.objection_period.is_some(),
            ProcessorClause::AssistanceWithSecurity
            | ProcessorClause::AssistanceWithBreach
            | ProcessorClause::AssistanceWithImpactAssessment
            | ProcessorClause::AssistanceWithPriorConsultation => {
                has(ProcessorClause::AssistanceWithArticles32To36)
            }
            _ => false,
        };
        if in_other_words || has(self.clause) {
            Answer::Met
        } else if contract.standard_clauses != Some(true) {
            Answer::Lacking
        } else if self.is_of_the_case() {
            Answer::Annexed
        } else {
            Answer::Met
        }
    }

    /// Whether parties write it down for their own processing, and no model can.
    fn is_of_the_case(&self) -> bool {
        matches!(
            self.clause,
            ProcessorClause::SubjectMatter
                | ProcessorClause::Duration
                | ProcessorClause::NatureAndPurpose
                | ProcessorClause::DataTypes
                | ProcessorClause::DataSubjectCategories
        )
    }

    fn article(&self) -> Option<Article> {
        self.clause.term().article
    }
}

impl ProcessorContract {
    /// The clauses that Art. 28(2) to (4) ask for and that the contract is not said to have, in the
    /// order of the Regulation.
    ///
    /// A reference to Arts 32 to 36 as a whole stands for the help with each; notice of changes and a
    /// chance to object are asked for under a general authorisation of further processors only; the
    /// standard clauses of Decision (EU) 2021/915 have all but what their annexes hold.
    ///
    /// ```
    /// use gdpr_policy::{ProcessorClause, ProcessorContract};
    ///
    /// let mut contract = ProcessorContract::default();
    /// contract.clauses = ProcessorClause::ALL.to_vec();
    /// assert_eq!(contract.missing_clauses(), []);
    ///
    /// contract.clauses.retain(|clause| *clause != ProcessorClause::Audits);
    /// assert_eq!(contract.missing_clauses(), [ProcessorClause::Audits]);
    /// ```
    #[must_use]
    pub fn missing_clauses(&self) -> Vec<ProcessorClause> {
        let lacking = WANTED
            .iter()
            .filter(|wanted| matches!(wanted.answer(self), Answer::Lacking));
        lacking.map(|wanted| wanted.clause).collect()
    }

    /// Whether it tells clauses, and not only in words that there is a contract.
    fn is_modelled(&self) -> bool {
        !self.clauses.is_empty()
            || self.sub_processor_authorisation.is_some()
            || self.objection_period.is_some()
            || self.standard_clauses.is_some()
    }
}

/// The contract that a document offers as a processor's, if it tells its clauses.
fn contract<'a>(view: &View<'a>) -> Option<&'a ProcessorContract> {
    let contract = view.policy.processor_contract.as_ref();
    contract.filter(|contract| contract.says_something())
}

fn contract_incomplete(view: &View<'_>, sink: &mut Sink<'_>) {
    let Some(contract) = contract(view) else {
        return sink.not_applicable("the document holds no contract of a processor");
    };
    let at = At::<Policy>::root().processor_contract();
    if !contract.is_modelled() {
        return sink.not_assessed(at, Reason::WordsOnly);
    }
    for wanted in WANTED {
        match wanted.answer(contract) {
            Answer::Met => sink.met(at),
            Answer::Unasked => {}
            Answer::Annexed => sink.not_assessed(at, "the annexes of the standard clauses hold it"),
            Answer::Lacking => {
                let label = wanted.clause.term().label;
                let draft = sink.lacks(at, &contract.evidence).grade(wanted.severity);
                match wanted.article() {
                    Some(article) => {
                        draft.say(format_args!("no clause on {label} (Art. {article})"));
                    }
                    None => draft.say(format_args!("no clause on {label}")),
                }
            }
        }
    }
}

/// Whether the author is a processor somewhere in the document.
fn is_a_processor(view: &View<'_>) -> bool {
    view.policy
        .roles
        .iter()
        .any(|statement| is_processor(statement.role))
}

/// Says that a rule does not apply, unless the author is a processor without a contract here.
fn applies(view: &View<'_>, sink: &mut Sink<'_>) -> bool {
    if !is_a_processor(view) {
        sink.not_applicable("the author is a processor of nothing");
        false
    } else if contract(view).is_some() {
        sink.not_applicable("the document holds the contract, which another rule judges");
        false
    } else {
        true
    }
}

fn return_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    if !applies(view, sink) {
        return;
    }
    let for_others: Vec<_> = view
        .activities()
        .filter(|activity| view.is_processor_of(*activity))
        .map(|activity| view.subject(activity))
        .collect();
    let alone = view.speaker() == super::view::Speaker::Processors;
    let mut bare = sink.gather();
    for rule in stated(At::<Policy>::root().retention(), &view.policy.retention) {
        let reach = view.reach(&rule.value.applies_to);
        // In a document of both roles what is said of everything may be about the company's own data.
        let of_the_processor = alone
            || !rule.applies_to.is_everything()
                && for_others.iter().any(|subject| {
                    matches!(
                        view.extent(subject, &reach, []),
                        Extent::Whole | Extent::Partly
                    )
                });
        if !of_the_processor || rule.end_actions.is_empty() {
            continue;
        }
        let has = |wanted: &[EndAction]| rule.end_actions.iter().any(|own| wanted.contains(own));
        let deletes = has(&[EndAction::Erase, EndAction::Delete, EndAction::Destroy]);
        if deletes && has(&[EndAction::Return]) {
            sink.met(rule.at);
        } else {
            let _ = bare.lacks(rule.at, &rule.value.evidence);
        }
    }
    bare.say(sink, |_| {
        "nothing says that the controller chooses between return and deletion".to_owned()
    });
    sink.otherwise("nothing is said on what becomes of data in the end");
}

fn sub_authorisation_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    if !applies(view, sink) {
        return;
    }
    let (mut unauthorised, mut without_objection) = (sink.gather(), sink.gather());
    let engaged = engaged(view);
    for recipient in view.recipients().filter(|one| engaged[one.index]) {
        let gather = match authorisation(recipient) {
            Authorised::Fully => {
                sink.met(recipient.at());
                continue;
            }
            Authorised::WithoutObjection => &mut without_objection,
            Authorised::Not => &mut unauthorised,
        };
        let _ = gather
            .lacks(recipient.at(), &recipient.entry().evidence)
            .named(recipient.called());
    }
    unauthorised.say(sink, |names| {
        format!(
            "nothing says how controllers authorise that {names} {} engaged",
            names.pick("is", "are")
        )
    });
    without_objection.say(sink, |names| {
        format!("a general authorisation leaves controllers no chance to object: {names}")
    });
    sink.otherwise("no further processor is named");
}

/// Of each recipient, whether the author engages it as a further processor.
fn engaged(view: &View<'_>) -> Vec<bool> {
    let mut for_others = vec![false; view.policy.recipients.len()];
    for activity in view
        .activities()
        .filter(|activity| view.is_processor_of(*activity))
    {
        activity
            .recipients()
            .for_each(|one| for_others[one.index] = true);
    }
    for recipient in view.recipients() {
        for_others[recipient.index] = match recipient.role().value {
            RecipientRole::SubProcessor(role) => role.engaged_by.is_none(),
            RecipientRole::Processor(_) => for_others[recipient.index],
            _ => false,
        };
    }
    for_others
}

enum Authorised {
    Fully,
    /// In general, and the controller is not said to have a chance to object.
    WithoutObjection,
    Not,
}

fn authorisation(recipient: Receiver<'_, '_>) -> Authorised {
    let contract = match recipient.role().value {
        RecipientRole::Processor(role) => role.contract.as_ref(),
        RecipientRole::SubProcessor(role) => role.contract.as_ref(),
        _ => None,
    };
    let Some(contract) = contract else {
        return Authorised::Not;
    };
    let has = |clause| contract.clauses.contains(&clause);
    let objection =
        has(ProcessorClause::SubProcessorObjection) || contract.objection_period.is_some();
    match contract.sub_processor_authorisation {
        Some(SubProcessorAuthorisation::General) if !objection => Authorised::WithoutObjection,
        Some(_) => Authorised::Fully,
        None if has(ProcessorClause::SubProcessorAuthorisation) || objection => Authorised::Fully,
        None => Authorised::Not,
    }
}
