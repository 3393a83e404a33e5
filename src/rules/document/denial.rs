//! What a notice denies and describes all the same.

use crate::{
    base::{At, Text},
    extent::{Extent, Reach},
    model::{
        Denial, PersonalData, Policy, ProcessingActivity, RecipientRole,
        entries::{Activity, Receiver, Stated, stated},
    },
    rules::{Item, Sink, View, quoted, view::is_person},
    terms::{DataCategory, Modality, NoticeItem, ProcessingOperation},
};

/// A denial is contradicted by every entry that says the denied thing of the denied part for certain;
/// one that states its exception may mean just these entries.
pub(super) fn contradicted(view: &View<'_>, sink: &mut Sink<'_>) {
    let at = At::<Policy>::root().denials();
    for denial in stated(at, &view.policy.denials) {
        let denied = Denied {
            view,
            denial,
            reach: view.reach(&denial.value.applies_to),
        };
        let Some(against) = denied.entries() else {
            continue;
        };
        if against.is_empty() {
            sink.met(denial.at);
            continue;
        }
        let mut names: Vec<&str> = Vec::new();
        for (_, name, _) in &against {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        let mut finding = sink
            .breach(denial.at, &denial.evidence)
            .softened_if(denial.exception.is_some() || denial.modality.is_some())
            .serving(Item::of(denial.item));
        for (at, _, evidence) in &against {
            finding = finding.also(*at, evidence);
        }
        finding.say(format_args!(
            "of {} the notice says that there are none, and it describes {}",
            denied.what(),
            names.join(", ")
        ));
    }
    sink.otherwise("nothing is denied that the document could describe");
}

/// An entry that speaks against a denial, with its name and evidence.
type Against<'a> = (At, String, &'a [Text]);

struct Denied<'v, 'a> {
    view: &'v View<'a>,
    denial: Stated<'a, Denial>,
    reach: Reach,
}

impl<'a> Denied<'_, 'a> {
    /// What is denied, in words.
    fn what(&self) -> String {
        let denial = &self.denial;
        let terms: Vec<&str> = denial
            .data_categories
            .iter()
            .map(|term| term.term().label)
            .chain(denial.operations.iter().map(|term| term.term().label))
            .chain(denial.technologies.iter().map(|term| term.term().label))
            .chain(denial.purposes.iter().map(|term| term.term().label))
            .collect();
        match (&denial.text, terms.is_empty()) {
            (Some(text), _) => quoted(text).to_string(),
            (None, false) => terms.join(", "),
            (None, true) => denial.item.term().label.to_owned(),
        }
    }

    /// Whether a denial is about all of an activity, for certain.
    fn is_about(&self, activity: Activity<'_, 'a>) -> bool {
        self.covers(self.view.subject(activity))
    }

    fn covers(&self, subject: &crate::extent::Subject) -> bool {
        // "Otherwise" is about what the list of the denied item says nothing of: no contradiction.
        !self.reach.is_otherwise()
            && matches!(self.view.extent(subject, &self.reach, []), Extent::Whole)
    }

    /// The entries that say what is denied; `None` where no entry could.
    fn entries(&self) -> Option<Vec<Against<'a>>> {
        let denial = self.denial;
        if denial.text.is_some() {
            return None;
        }
        let mut against = Vec::new();
        if denial.is_of_the_item() {
            return self.of_the_item();
        }
        for activity in self.view.activities() {
            if is_certain(activity) && self.is_about(activity) {
                self.terms_of(activity, &mut against);
            }
        }
        if !denial.data_categories.is_empty() {
            let data = self.view.policy.personal_data.iter().enumerate();
            let root = At::<Policy>::root();
            for (i, data) in data {
                let denied = self.denied_category(data);
                if let (Some(category), true) = (denied, denial.applies_to.is_everything()) {
                    against.push((
                        root.personal_data().index(i).cast(),
                        category.term().label.to_owned(),
                        data.evidence.as_slice(),
                    ));
                }
            }
        }
        Some(against)
    }

    /// The first category of some data that is denied; none of data that nobody wants.
    fn denied_category(&self, data: &PersonalData) -> Option<DataCategory> {
        let mut categories = data.categories.iter().copied();
        let denied = categories.find(|category| self.denial.data_categories.contains(category));
        denied.filter(|_| is_wanted(data))
    }

    /// Purposes, operations, techniques and data of an activity that are denied by their terms.
    fn terms_of(&self, activity: Activity<'_, 'a>, against: &mut Vec<Against<'a>>) {
        let denial = self.denial;
        let evidence = activity.entry().evidence.as_slice();
        for purpose in activity.purposes() {
            if denial.purposes.contains(&purpose.category) {
                let label = purpose.category.term().label.to_owned();
                against.push((purpose.at.cast(), label, purpose.value.evidence.as_slice()));
            }
        }
        let operations = activity
            .owners()
            .flat_map(|owner| owner.entry().operations.iter().copied());
        for operation in operations {
            if denial.operations.contains(&operation) {
                let label = operation.term().label.to_owned();
                against.push((activity.at().operations().cast(), label, evidence));
            }
        }
        if let Some(tracking) = activity.tracking() {
            for technology in &tracking.value.technologies {
                if denial.technologies.contains(technology) {
                    let label = technology.term().label.to_owned();
                    let evidence = tracking.value.evidence.as_slice();
                    against.push((tracking.at.technologies().cast(), label, evidence));
                }
            }
        }
        if !denial.applies_to.is_everything() {
            for index in activity.personal_data() {
                let data = &self.view.policy.personal_data[index];
                if let Some(category) = self.denied_category(data) {
                    let label = category.term().label.to_owned();
                    against.push((activity.at().personal_data().cast(), label, evidence));
                }
            }
        }
    }

    /// The entries that say that there is such a thing as the item.
    #[expect(
        clippy::too_many_lines,
        reason = "an arm for each item that an entry can show"
    )]
    fn of_the_item(&self) -> Option<Vec<Against<'a>>> {
        let view = self.view;
        let policy = view.policy;
        let root = At::<Policy>::root();
        let everything = self.denial.applies_to.is_everything();
        let mut against: Vec<Against<'a>> = Vec::new();
        let of_activities = |says: &dyn Fn(Activity<'_, 'a>) -> Option<Against<'a>>| {
            let about =
                |activity: &Activity<'_, 'a>| is_certain(*activity) && self.is_about(*activity);
            view.activities()
                .filter(about)
                .filter_map(says)
                .collect::<Vec<_>>()
        };
        match self.denial.item {
            NoticeItem::Recipients => {
                if everything {
                    for recipient in view.recipients().filter(|one| is_third_party(*one)) {
                        against.push(entry_of(recipient));
                    }
                } else {
                    against.extend(of_activities(&|activity| {
                        let third = activity.recipients().find(|one| is_third_party(*one))?;
                        Some(entry_of(third))
                    }));
                }
            }
            NoticeItem::Transfers => {
                for transfer in stated(root.transfers(), &policy.transfers) {
                    let reach = view.reach(&transfer.value.applies_to);
                    let certain = transfer.modality.is_none_or(|m| m == Modality::Asserted)
                        && !reach.has_condition();
                    let leaves = transfer
                        .destinations
                        .iter()
                        .any(|place| view.is_place_inside(*place) == Some(false));
                    let touches = everything || self.shares_a_recipient(&transfer);
                    if certain && leaves && touches {
                        against.push((
                            transfer.at.cast(),
                            "a transfer".to_owned(),
                            transfer.value.evidence.as_slice(),
                        ));
                    }
                }
            }
            // What is denied are those of Art. 22(1), which not every machine's decision is.
            NoticeItem::AutomatedDecisions => against.extend(of_activities(&|activity| {
                let decision = activity.automated_decision()?;
                let of_22 = decision.solely_automated != Some(false)
                    && decision.significant_effect != Some(false);
                let evidence = decision.value.evidence.as_slice();
                of_22.then(|| (decision.at.cast(), "one".to_owned(), evidence))
            })),
            NoticeItem::Profiling => against.extend(of_activities(&|activity| {
                let owner = activity.owners().find(|owner| {
                    let operations = &owner.entry().operations;
                    operations.contains(&ProcessingOperation::Profiling)
                })?;
                let evidence = owner.entry().evidence.as_slice();
                Some((
                    owner.at().operations().cast(),
                    quoted(owner.id()).to_string(),
                    evidence,
                ))
            })),
            NoticeItem::Tracking => against.extend(of_activities(&|activity| {
                let tracking = activity.tracking()?;
                let used = !tracking.technologies.is_empty() || !tracking.cookies.is_empty();
                let evidence = tracking.value.evidence.as_slice();
                used.then(|| {
                    (
                        tracking.at.cast(),
                        quoted(activity.id()).to_string(),
                        evidence,
                    )
                })
            })),
            NoticeItem::DirectMarketing => against.extend(of_activities(&|activity| {
                let marketing = activity.direct_marketing()?;
                let evidence = marketing.value.evidence.as_slice();
                Some((
                    marketing.at.cast(),
                    quoted(activity.id()).to_string(),
                    evidence,
                ))
            })),
            NoticeItem::Retention => against.extend(self.kept()),
            NoticeItem::Sources if everything => {
                for source in stated(root.sources(), &policy.sources) {
                    if !is_person(source.category) {
                        let name = quoted(&source.id).to_string();
                        against.push((source.at.cast(), name, source.value.evidence.as_slice()));
                    }
                }
            }
            NoticeItem::SpecialCategories if everything => {
                against.extend(self.data(|data| !data.special_categories.is_empty()));
            }
            NoticeItem::CriminalData if everything => {
                against.extend(self.data(|data| !data.criminal_data.is_empty()));
            }
            NoticeItem::DataProtectionOfficer if everything => {
                let officers = stated(
                    root.data_protection_officers(),
                    &policy.data_protection_officers,
                );
                against.extend(officers.map(|officer| {
                    let evidence = officer.value.evidence.as_slice();
                    (officer.at.cast(), "one".to_owned(), evidence)
                }));
            }
            _ => return None,
        }
        Some(against)
    }

    fn data(&self, says: fn(&PersonalData) -> bool) -> Vec<Against<'a>> {
        let at = At::<Policy>::root().personal_data();
        stated(at, &self.view.policy.personal_data)
            .filter(|data| is_wanted(data) && says(data))
            .map(|data| {
                let name = quoted(&data.id).to_string();
                (data.at.cast(), name, data.value.evidence.as_slice())
            })
            .collect()
    }

    /// Rules that keep something of what is said not to be kept.
    fn kept(&self) -> Vec<Against<'a>> {
        use crate::model::RetentionPeriod as P;
        let view = self.view;
        let at = At::<Policy>::root().retention();
        stated(at, &view.policy.retention)
            .filter(|rule| {
                !matches!(
                    rule.period,
                    P::Unspecified(_) | P::NotKept(_) | P::Session(_)
                )
            })
            .filter(|rule| {
                let reach = view.reach(&rule.value.applies_to);
                let mut denied = view
                    .activities()
                    .filter(|activity| self.is_about(*activity));
                !reach.is_otherwise()
                    && denied.any(|activity| {
                        view.extent(view.subject(activity), &reach, []) == Extent::Whole
                    })
            })
            .map(|rule| {
                (
                    rule.at.cast(),
                    "a period".to_owned(),
                    rule.value.evidence.as_slice(),
                )
            })
            .collect()
    }

    fn shares_a_recipient(&self, transfer: &Stated<'a, crate::model::Transfer>) -> bool {
        let view = self.view;
        let reach = view.reach(&transfer.value.applies_to);
        view.recipients().any(|recipient| {
            let subject = crate::extent::Subject::recipient(&view.entries, recipient);
            !transfer.applies_to.is_everything()
                && self.covers(&subject)
                && view.extent(&subject, &reach, []) == Extent::Whole
        })
    }
}

fn entry_of<'a>(recipient: Receiver<'_, 'a>) -> Against<'a> {
    let evidence = recipient.entry().evidence.as_slice();
    (
        recipient.at().cast(),
        quoted(recipient.id()).to_string(),
        evidence,
    )
}

fn is_wanted(data: &PersonalData) -> bool {
    data.not_wanted != Some(true)
}

/// Whether an activity is said to take place, whatever else happens.
fn is_certain(activity: Activity<'_, '_>) -> bool {
    let modality = activity.one(|entry: &ProcessingActivity| entry.modality);
    let condition = activity.one(|entry| entry.condition.as_ref());
    modality.is_none_or(|modality| modality == Modality::Asserted) && condition.is_none()
}

/// Whether a recipient is a third party to whom data goes as a matter of course.
///
/// "Nobody else" is said of third parties, which processors and staff are not (Art. 4(10)), and with
/// the exception of what the law, an occasion or the person's own choice demands.
fn is_third_party(recipient: Receiver<'_, '_>) -> bool {
    let within = matches!(
        *recipient.role(),
        RecipientRole::Processor(_) | RecipientRole::SubProcessor(_) | RecipientRole::Personnel(_)
    );
    let occasional = recipient.owners().any(|owner| {
        let entry = owner.entry();
        !entry.triggers.is_empty() || entry.condition.is_some()
    });
    let chosen = recipient.one(|entry| entry.chosen_by_person) == Some(true);
    let modality = recipient.one(|entry| entry.modality);
    !within && !occasional && !chosen && modality.is_none_or(|m| m == Modality::Asserted)
}
