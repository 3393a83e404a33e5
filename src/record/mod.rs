//! The record of processing activities, as it follows from a policy: Art. 30.

mod column;
mod consistency;
mod csv;
mod markdown;
mod statements;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use self::statements::Statements;
pub use self::{
    column::RecordColumn,
    consistency::{Certainty, Untold},
    csv::RecordError,
};
use crate::{
    base::Article,
    extent::Subject,
    model::{
        JointControllership, Policy, RecordEntry, Representative, RetentionRule, SecurityMeasure,
        Transfer,
        entries::{Activity, Receiver},
    },
    rules::{Context, View},
    terms::{Regime, Role},
};

/// A record of processing activities: a row an activity (Art. 30(1), 30(2)).
///
/// It holds words, not terms, so that it can be printed, kept in a table and read back:
/// [`to_markdown`](Self::to_markdown), [`to_csv`](Self::to_csv), [`from_csv`](Self::from_csv), and as
/// JSON by serde. The document that it is made of stays the place where things are changed.
///
/// ```
/// use gdpr_policy::{Document, Policy, ProcessingActivity, Purpose, PurposeCategory, RecordColumn};
///
/// let mut policy = Policy::new(Document::new("en".parse()?));
/// let mut orders = ProcessingActivity::new("orders".parse()?);
/// orders.purposes.push(Purpose::new(PurposeCategory::OrderProcessing));
/// policy.activities.push(orders);
///
/// let record = policy.record();
/// assert_eq!(record.rows[0].get(RecordColumn::Purposes), ["order processing"]);
/// assert_eq!(record.rows[0].get(RecordColumn::Role), ["controller"]);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Record {
    /// The rows, in the order of the activities.
    pub rows: Vec<RecordRow>,
}

/// A row of a record: one activity, or what is stated for none in particular.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordRow {
    cells: BTreeMap<RecordColumn, Vec<String>>,
}

impl RecordRow {
    /// The entries of a cell; none where it is empty.
    #[must_use]
    pub fn get(&self, column: RecordColumn) -> &[String] {
        self.cells.get(&column).map_or(&[], Vec::as_slice)
    }

    /// Puts entries into a cell in the stead of those that it has; what is blank is left out.
    pub fn set(&mut self, column: RecordColumn, entries: Vec<String>) {
        let said = |entry: &String| !entry.trim().is_empty();
        let entries: Vec<String> = entries.into_iter().filter(said).collect();
        if entries.is_empty() {
            self.cells.remove(&column);
        } else {
            self.cells.insert(column, entries);
        }
    }

    fn add(&mut self, column: RecordColumn, entries: impl IntoIterator<Item = String>) {
        let mut all = self.get(column).to_vec();
        for entry in entries {
            if !all.contains(&entry) {
                all.push(entry);
            }
        }
        self.set(column, all);
    }

    /// The provision that asks for a column in this row: a processor's record has points of its own.
    #[must_use]
    pub fn article(&self, column: RecordColumn) -> Option<Article> {
        use RecordColumn as C;
        let is_processor = self
            .get(C::Role)
            .iter()
            .any(|role| role == "processor" || role == "sub-processor");
        if !is_processor {
            let of_processors = matches!(column, C::Operations | C::OnBehalfOf);
            return column.term().article.filter(|_| !of_processors);
        }
        match column {
            C::Controllers | C::OnBehalfOf | C::Representatives | C::DataProtectionOfficers => {
                Some(const { Article::constant("30(2)(a)") })
            }
            C::Operations => Some(const { Article::constant("30(2)(b)") }),
            C::Transfers | C::TransferSafeguards => Some(const { Article::constant("30(2)(c)") }),
            C::SecurityMeasures => Some(const { Article::constant("30(2)(d)") }),
            C::Role => Some(const { Article::constant("30(2)") }),
            C::Purposes
            | C::DataSubjects
            | C::PersonalData
            | C::Recipients
            | C::TimeLimits
            | C::JointControllers => None,
            column => column.term().article,
        }
    }
}

impl Policy {
    /// The record of processing that follows from the policy (Art. 30(1), 30(2)).
    ///
    /// A row an activity, with what is said of its groups; where the company is a processor by `roles`,
    /// the row has what Art. 30(2) asks for. What is said of a part of an activity stands in its row "in
    /// part". Recipients and transfers that are tied to no activity have a row of their own. Places are
    /// compared as of the last day for which the law is known.
    #[must_use]
    pub fn record(&self) -> Record {
        let context = Context::at(crate::law::Law::builtin().known_until());
        let view = View::new(self, &context);
        let maker = Maker::new(&view);
        let mut rows: Vec<RecordRow> = view
            .activities()
            .map(|activity| maker.row(activity))
            .collect();
        rows.extend(maker.rest());
        Record { rows }
    }
}

struct Maker<'v, 'a> {
    view: &'v View<'a>,
    joint: Statements<'a, JointControllership>,
    transfers: Statements<'a, Transfer>,
    retention: Statements<'a, RetentionRule>,
    measures: Statements<'a, SecurityMeasure>,
}

impl<'v, 'a> Maker<'v, 'a> {
    fn new(view: &'v View<'a>) -> Self {
        let policy = view.policy;
        Self {
            view,
            joint: Statements::of(
                view,
                &policy.joint_controllerships,
                JointControllership::says_something,
                |one| &one.applies_to,
            ),
            transfers: Statements::of(view, &policy.transfers, Transfer::says_something, |one| {
                &one.applies_to
            }),
            retention: Statements::of(
                view,
                &policy.retention,
                RetentionRule::says_something,
                |one| &one.applies_to,
            ),
            measures: Statements::of(
                view,
                &policy.security_measures,
                SecurityMeasure::says_something,
                |one| &one.applies_to,
            ),
        }
    }

    fn policy(&self) -> &'a Policy {
        self.view.policy
    }

    fn row(&self, activity: Activity<'v, 'a>) -> RecordRow {
        use RecordColumn as C;
        let policy = self.policy();
        let mut row = RecordRow::default();
        row.add(C::Activity, [activity.id().to_string()]);
        row.add(
            C::Description,
            activity
                .one(|entry| entry.label.as_ref())
                .map(ToString::to_string),
        );
        let processor = self.view.is_processor_of(activity);
        let role = if processor {
            Role::Processor
        } else {
            Role::Controller
        };
        row.add(C::Role, [role.term().label.to_owned()]);
        self.parties(&mut row, activity);
        let operations = activity
            .owners()
            .flat_map(|owner| &owner.entry().operations);
        row.add(
            C::Operations,
            operations.map(|operation| operation.term().label.to_owned()),
        );
        row.add(
            C::Purposes,
            activity
                .purposes()
                .map(|purpose| words::purpose(purpose.value)),
        );
        Self::bases(&mut row, activity);
        let people = activity
            .data_subjects()
            .map(|index| words::people(&policy.data_subjects[index]));
        row.add(C::DataSubjects, people);
        self.data(&mut row, activity);
        let recipients = activity
            .recipients()
            .map(|recipient| Self::recipient(recipient));
        row.add(C::Recipients, recipients);
        let subject = self.view.subject(activity);
        self.transfers(&mut row, Some(subject));
        self.time_limits(&mut row, subject);
        for (_, measure, in_part) in self.measures.about(self.view, subject) {
            let details = measure.details.as_ref().map(ToString::to_string);
            let details = details.unwrap_or_else(|| measure.category.term().label.to_owned());
            row.add(C::SecurityMeasures, [in_part_of(details, in_part)]);
        }
        if let Some(decision) = activity.automated_decision() {
            let text = decision.text.as_ref().map(ToString::to_string);
            row.add(
                C::AutomatedDecisions,
                [text.unwrap_or_else(|| "yes".to_owned())],
            );
        }
        for owner in activity.owners() {
            if let Some(entry) = &owner.entry().record {
                Self::block(&mut row, entry);
            }
        }
        row.add(
            C::Notice,
            policy.document.url.as_ref().map(ToString::to_string),
        );
        row
    }

    fn parties(&self, row: &mut RecordRow, activity: Activity<'v, 'a>) {
        use RecordColumn as C;
        let policy = self.policy();
        let named: Vec<usize> = activity.controllers().collect();
        let counts = |index: usize| named.is_empty() || named.contains(&index);
        for (index, controller) in policy.controllers.iter().enumerate() {
            if !counts(index) {
                continue;
            }
            let name = controller.legal_name.as_ref().unwrap_or(&controller.name);
            let text = words::party(
                Some(name),
                controller.address.as_ref(),
                &controller.contacts,
            );
            row.add(C::Controllers, text);
            // Those under other laws are not for this record.
            let under =
                |one: &&Representative| one.regime.is_none_or(|regime| regime == Regime::Gdpr);
            for one in controller.representatives.iter().filter(under) {
                let one = words::party(one.name.as_deref(), one.address.as_ref(), &one.contacts);
                row.add(C::Representatives, one);
            }
        }
        let subject = self.view.subject(activity);
        for (_, one, in_part) in self.joint.about(self.view, subject) {
            let ids = one.controllers.iter().filter_map(|id| self.view.get(id));
            let ours = ids.map(|controller| controller.name.to_string());
            let others = one.other_parties.iter().map(ToString::to_string);
            row.add(
                C::JointControllers,
                ours.chain(others).map(|name| in_part_of(name, in_part)),
            );
        }
        for officer in &policy.data_protection_officers {
            let positions: Vec<usize> = officer
                .controllers
                .iter()
                .filter_map(|id| self.view.entries.position(id))
                .collect();
            if positions.is_empty() || positions.iter().any(|index| counts(*index)) {
                let text = words::party(officer.name.as_deref(), None, &officer.contacts);
                row.add(C::DataProtectionOfficers, text);
            }
        }
    }

    fn bases(row: &mut RecordRow, activity: Activity<'v, 'a>) {
        use crate::model::LegalBasisDetail;
        for stated in activity.legal_bases() {
            let label = stated
                .basis
                .legal_basis()
                .map(|basis| basis.term().label.to_owned());
            let label = label.or_else(|| stated.value.text.as_ref().map(ToString::to_string));
            let article = stated
                .basis
                .legal_basis()
                .and_then(|basis| basis.term().article);
            let text = label.map(|label| match article {
                Some(article) => format!("{label} (Art. {article})"),
                None => label,
            });
            row.add(RecordColumn::LegalBases, text);
            if let LegalBasisDetail::LegitimateInterests(detail) = &stated.value.basis {
                let interests = detail
                    .interests
                    .iter()
                    .map(|interest| interest.text.to_string());
                row.add(RecordColumn::LegitimateInterests, interests);
            }
        }
    }

    fn data(&self, row: &mut RecordRow, activity: Activity<'v, 'a>) {
        use RecordColumn as C;
        for data in activity.data() {
            row.add(C::PersonalData, [words::data(data)]);
            let special = data
                .special_categories
                .iter()
                .map(|one| one.term().label.to_owned());
            row.add(C::SpecialCategories, special);
            row.add(
                C::CriminalData,
                data.criminal_data
                    .iter()
                    .map(|one| one.term().label.to_owned()),
            );
        }
        for condition in activity.conditions() {
            let term = condition.condition.term();
            let article = term
                .article
                .map_or_else(String::new, |article| format!(" (Art. {article})"));
            let laws: Vec<&str> = condition.laws.iter().map(|law| law.name.as_ref()).collect();
            let laws = if laws.is_empty() {
                String::new()
            } else {
                format!(", {}", laws.join(", "))
            };
            row.add(
                C::SpecialCategories,
                [format!("{}{article}{laws}", term.label)],
            );
        }
        let sources = activity
            .sources()
            .map(|index| &self.policy().sources[index]);
        let names = sources.map(|source| match &source.name {
            Some(name) => name.to_string(),
            None => source.category.term().label.to_owned(),
        });
        row.add(C::Sources, names);
    }

    fn recipient(recipient: Receiver<'_, 'a>) -> String {
        let entry = recipient.entry();
        let category = recipient
            .one(|entry| entry.category)
            .map(|category| category.term().label);
        match (&entry.name, category) {
            (Some(name), Some(category)) => format!("{name} ({category})"),
            _ => recipient.called().to_owned(),
        }
    }

    /// The transfers of a subject; of none, those that are about no activity at all.
    fn transfers(&self, row: &mut RecordRow, subject: Option<&Subject>) {
        use RecordColumn as C;
        let mine: Vec<(&Transfer, bool)> = if let Some(subject) = subject {
            let about = self.transfers.about(self.view, subject);
            about
                .map(|(_, transfer, in_part)| (transfer, in_part))
                .collect()
        } else {
            let subjects = self.view.activities().map(|one| self.view.subject(one));
            let mut tied: BTreeSet<usize> = BTreeSet::new();
            for subject in subjects {
                tied.extend(self.transfers.about(self.view, subject).map(|(i, ..)| i));
            }
            let free = self.transfers.all().filter(|(i, _)| !tied.contains(i));
            free.map(|(_, transfer)| (transfer, false)).collect()
        };
        for (transfer, in_part) in mine {
            let mut destinations = words::destinations(transfer);
            if destinations.is_empty() && !transfer.mechanisms.is_empty() {
                let recipients = transfer.applies_to.recipients.iter();
                let recipients = recipients.filter_map(|id| self.view.get(id));
                let places = recipients.flat_map(|recipient| &recipient.processed_in);
                destinations = places.map(|place| place.label().to_owned()).collect();
            }
            row.add(
                C::Transfers,
                destinations
                    .into_iter()
                    .map(|place| in_part_of(place, in_part)),
            );
            for stated in &transfer.mechanisms {
                let term = stated
                    .mechanism
                    .transfer_mechanism()
                    .map(|mechanism| mechanism.term().label.to_owned());
                let text = term.or_else(|| stated.text.as_ref().map(ToString::to_string));
                row.add(C::TransferSafeguards, text);
            }
        }
    }

    fn time_limits(&self, row: &mut RecordRow, subject: &Subject) {
        for (_, rule, _) in self.retention.about(self.view, subject) {
            let Some(limit) = words::time_limit(rule) else {
                continue;
            };
            let data = rule
                .applies_to
                .personal_data
                .iter()
                .filter_map(|id| self.view.get(id));
            let names =
                data.map(|data| data.label.as_ref().map_or(data.id.as_str(), AsRef::as_ref));
            let purposes = rule
                .applies_to
                .purposes
                .iter()
                .map(|purpose| purpose.term().label);
            let what: Vec<&str> = rule
                .applies_to
                .text
                .as_deref()
                .into_iter()
                .chain(names)
                .chain(purposes)
                .collect();
            let limit = if what.is_empty() {
                limit
            } else {
                format!("{}: {limit}", what.join(", "))
            };
            row.add(RecordColumn::TimeLimits, [limit]);
        }
    }

    /// What only a record holds.
    fn block(row: &mut RecordRow, entry: &RecordEntry) {
        use RecordColumn as C;
        let texts = |texts: &[crate::base::Text]| -> Vec<String> {
            texts.iter().map(ToString::to_string).collect()
        };
        let text = |text: &Option<crate::base::Text>| text.as_ref().map(ToString::to_string);
        for controller in &entry.on_behalf_of {
            let party = words::party(Some(&controller.name), None, &controller.contacts);
            let representatives = controller.representatives.iter();
            let represented = representatives
                .filter(|one| one.regime.is_none_or(|regime| regime == Regime::Gdpr))
                .filter_map(|one| {
                    words::party(one.name.as_deref(), one.address.as_ref(), &one.contacts)
                });
            let party = party.map(|party| {
                represented.fold(party, |party, one| format!("{party}, represented by {one}"))
            });
            row.add(C::OnBehalfOf, party);
        }
        row.add(C::Department, text(&entry.department));
        row.add(C::Steward, text(&entry.steward));
        row.add(C::Systems, texts(&entry.systems));
        row.add(C::StorageLocations, texts(&entry.storage_locations));
        row.add(C::SecurityMeasures, texts(&entry.security_measures));
        row.add(
            C::SecurityMeasures,
            text(&entry.no_measures).map(|why| format!("not described: {why}")),
        );
        row.add(
            C::TimeLimits,
            text(&entry.no_time_limit).map(|why| format!("none: {why}")),
        );
        let kept = entry
            .time_limits_kept
            .map(|kept| if kept { "yes" } else { "no" }.to_owned());
        row.add(
            C::TimeLimitsKept,
            kept.into_iter().chain(text(&entry.time_limits_deviation)),
        );
        row.add(C::TransferSafeguards, texts(&entry.transfer_safeguards));
        row.add(
            C::ImpactAssessment,
            entry.impact_assessment.as_ref().and_then(words::assessment),
        );
        row.add(
            C::InterestsAssessment,
            entry
                .interests_assessment
                .as_ref()
                .and_then(words::assessment),
        );
        row.add(
            C::OtherAssessments,
            entry.other_assessments.iter().filter_map(words::assessment),
        );
        row.add(C::ProcessorContracts, texts(&entry.processor_contracts));
        row.add(C::ConsentRecords, text(&entry.consent_records));
        let breaches = [&entry.breach_procedure, &entry.breach_register];
        row.add(C::Breaches, breaches.into_iter().filter_map(text));
        let review = entry.last_review.map(|day| day.to_string());
        row.add(
            C::LastReview,
            review.into_iter().chain(text(&entry.reviewed_by)),
        );
    }

    /// Recipients and transfers that are tied to no activity, purposes and bases that are stated for none.
    fn rest(&self) -> Option<RecordRow> {
        use RecordColumn as C;
        let mut row = RecordRow::default();
        let policy = self.policy();
        let tied: Vec<usize> = self
            .view
            .activities()
            .flat_map(|activity| {
                activity
                    .recipients()
                    .map(|one| one.index)
                    .collect::<Vec<_>>()
            })
            .collect();
        let free = self
            .view
            .recipients()
            .filter(|one| !tied.contains(&one.index));
        row.add(
            C::Recipients,
            free.map(|recipient| Self::recipient(recipient)),
        );
        row.add(
            C::Purposes,
            policy.general_purposes.iter().map(words::purpose),
        );
        let bases = policy
            .general_legal_bases
            .iter()
            .filter_map(|stated| stated.basis.legal_basis());
        row.add(
            C::LegalBases,
            bases.map(|basis| basis.term().label.to_owned()),
        );
        self.transfers(&mut row, None);
        (row != RecordRow::default()).then_some(row)
    }
}

/// A text with whether it is about a part only.
fn in_part_of(text: String, in_part: bool) -> String {
    if in_part {
        format!("{text} (in part)")
    } else {
        text
    }
}
