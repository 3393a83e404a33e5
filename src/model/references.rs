//! Which entry of a document refers to which.

use super::{Policy, RecipientRole, RetentionScope, StatedBasis};
use crate::base::{Id, Place};

/// A list whose entries others refer to by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    Controllers,
    DataSubjects,
    PersonalData,
    Sources,
    Activities,
    Recipients,
}

impl List {
    pub(crate) const ALL: [Self; 6] = [
        Self::Controllers,
        Self::DataSubjects,
        Self::PersonalData,
        Self::Sources,
        Self::Activities,
        Self::Recipients,
    ];

    /// The member of the policy that is this list.
    pub(crate) const fn member(self) -> &'static str {
        match self {
            Self::Controllers => "controllers",
            Self::DataSubjects => "dataSubjects",
            Self::PersonalData => "personalData",
            Self::Sources => "sources",
            Self::Activities => "activities",
            Self::Recipients => "recipients",
        }
    }
}

impl Policy {
    /// The ids of the entries of `list`, with their places in it.
    pub(crate) fn ids(&self, list: List) -> Vec<(usize, &Id)> {
        fn of<'a, T>(
            entries: &'a [T],
            id: impl Fn(&'a T) -> Option<&'a Id>,
        ) -> Vec<(usize, &'a Id)> {
            entries
                .iter()
                .enumerate()
                .filter_map(|(i, entry)| Some((i, id(entry)?)))
                .collect()
        }
        match list {
            List::Controllers => of(&self.controllers, |entry| entry.id.as_ref()),
            List::DataSubjects => of(&self.data_subjects, |entry| Some(&entry.id)),
            List::PersonalData => of(&self.personal_data, |entry| Some(&entry.id)),
            List::Sources => of(&self.sources, |entry| Some(&entry.id)),
            List::Activities => of(&self.activities, |entry| Some(&entry.id)),
            List::Recipients => of(&self.recipients, |entry| Some(&entry.id)),
        }
    }

    /// Calls `visit` for every reference: where it stands, into which list, to which id.
    pub(crate) fn references<'a>(&'a self, mut visit: impl FnMut(&Place<'_>, List, &'a Id)) {
        let mut refer = Refer { visit: &mut visit };
        self.parties(&mut refer);
        self.data(&mut refer);
        self.processing(&mut refer);
        self.flows(&mut refer);
        self.statements(&mut refer);
        self.practices(&mut refer);
    }

    fn parties<'a>(&'a self, refer: &mut Refer<'_, 'a>) {
        let root = Place::Root;
        refer.each(
            &root.key("jointControllerships"),
            &self.joint_controllerships,
            |refer, at, entry| {
                refer.list(
                    &at.key("controllers"),
                    List::Controllers,
                    &entry.controllers,
                );
                refer.list(&at.key("activities"), List::Activities, &entry.activities);
            },
        );
        refer.each(
            &root.key("dataProtectionOfficers"),
            &self.data_protection_officers,
            |refer, at, entry| {
                refer.list(
                    &at.key("controllers"),
                    List::Controllers,
                    &entry.controllers,
                );
            },
        );
        refer.each(
            &root.key("roleStatements"),
            &self.role_statements,
            |refer, at, entry| {
                refer.list(&at.key("activities"), List::Activities, &entry.activities);
            },
        );
    }

    fn data<'a>(&'a self, refer: &mut Refer<'_, 'a>) {
        let root = Place::Root;
        refer.each(
            &root.key("personalData"),
            &self.personal_data,
            |refer, at, entry| {
                refer.list(
                    &at.key("dataSubjects"),
                    List::DataSubjects,
                    &entry.data_subjects,
                );
                refer.list(
                    &at.key("derivedFrom"),
                    List::PersonalData,
                    &entry.derived_from,
                );
                refer.list(
                    &at.key("collectedBy"),
                    List::Recipients,
                    &entry.collected_by,
                );
            },
        );
        refer.each(&root.key("sources"), &self.sources, |refer, at, entry| {
            refer.list(
                &at.key("personalData"),
                List::PersonalData,
                &entry.personal_data,
            );
            refer.list(
                &at.key("dataSubjects"),
                List::DataSubjects,
                &entry.data_subjects,
            );
        });
    }

    fn processing<'a>(&'a self, refer: &mut Refer<'_, 'a>) {
        let root = Place::Root;
        refer.each(
            &root.key("activities"),
            &self.activities,
            |refer, at, entry| {
                refer.list(
                    &at.key("controllers"),
                    List::Controllers,
                    &entry.controllers,
                );
                refer.list(
                    &at.key("personalData"),
                    List::PersonalData,
                    &entry.personal_data,
                );
                refer.list(
                    &at.key("dataSubjects"),
                    List::DataSubjects,
                    &entry.data_subjects,
                );
                refer.list(&at.key("sources"), List::Sources, &entry.sources);
                refer.bases(&at.key("legalBases"), &entry.legal_bases);
                refer.list(&at.key("recipients"), List::Recipients, &entry.recipients);
            },
        );
        refer.each(
            &root.key("furtherProcessing"),
            &self.further_processing,
            |refer, at, entry| {
                refer.list(&at.key("activities"), List::Activities, &entry.activities);
            },
        );
        refer.bases(&root.key("generalLegalBases"), &self.general_legal_bases);
    }

    fn flows<'a>(&'a self, refer: &mut Refer<'_, 'a>) {
        let root = Place::Root;
        refer.each(
            &root.key("recipients"),
            &self.recipients,
            |refer, at, entry| {
                if let RecipientRole::SubProcessor(role) = &entry.role {
                    let engaged_by = role.engaged_by.as_slice();
                    refer.one(
                        &at.key("role").key("engagedBy"),
                        List::Recipients,
                        engaged_by,
                    );
                }
                refer.list(
                    &at.key("personalData"),
                    List::PersonalData,
                    &entry.personal_data,
                );
                refer.bases(&at.key("legalBases"), &entry.legal_bases);
            },
        );
        refer.each(
            &root.key("transfers"),
            &self.transfers,
            |refer, at, entry| {
                refer.list(&at.key("recipients"), List::Recipients, &entry.recipients);
                refer.list(&at.key("activities"), List::Activities, &entry.activities);
                refer.list(
                    &at.key("personalData"),
                    List::PersonalData,
                    &entry.personal_data,
                );
                refer.each(
                    &at.key("mechanisms"),
                    &entry.mechanisms,
                    |refer, at, entry| {
                        refer.list(&at.key("recipients"), List::Recipients, &entry.recipients);
                    },
                );
            },
        );
        refer.each(
            &root.key("retention"),
            &self.retention,
            |refer, at, entry| {
                let at = at.key("appliesTo");
                match &entry.applies_to {
                    RetentionScope::Activities(scope) => {
                        refer.list(&at.key("activities"), List::Activities, &scope.activities);
                    }
                    RetentionScope::PersonalData(scope) => {
                        refer.list(
                            &at.key("personalData"),
                            List::PersonalData,
                            &scope.personal_data,
                        );
                    }
                    RetentionScope::DataSubjects(scope) => {
                        refer.list(
                            &at.key("dataSubjects"),
                            List::DataSubjects,
                            &scope.data_subjects,
                        );
                    }
                    _ => {}
                }
            },
        );
    }

    fn statements<'a>(&'a self, refer: &mut Refer<'_, 'a>) {
        let root = Place::Root;
        refer.each(&root.key("rights"), &self.rights, |refer, at, entry| {
            refer.list(&at.key("activities"), List::Activities, &entry.activities);
        });
        refer.each(
            &root.key("consentPractices"),
            &self.consent_practices,
            |refer, at, entry| {
                refer.list(&at.key("activities"), List::Activities, &entry.activities);
                refer.list(&at.key("recipients"), List::Recipients, &entry.recipients);
            },
        );
        refer.each(
            &root.key("provision"),
            &self.provision,
            |refer, at, entry| {
                refer.list(
                    &at.key("personalData"),
                    List::PersonalData,
                    &entry.personal_data,
                );
            },
        );
        refer.each(
            &root.key("automatedDecisions"),
            &self.automated_decisions,
            |refer, at, entry| {
                refer.list(&at.key("activities"), List::Activities, &entry.activities);
            },
        );
        refer.each(
            &root.key("profiling"),
            &self.profiling,
            |refer, at, entry| {
                refer.list(&at.key("activities"), List::Activities, &entry.activities);
                refer.list(
                    &at.key("personalData"),
                    List::PersonalData,
                    &entry.personal_data,
                );
            },
        );
    }

    fn practices<'a>(&'a self, refer: &mut Refer<'_, 'a>) {
        let root = Place::Root;
        if let Some(tracking) = &self.tracking {
            let at = root.key("tracking");
            refer.each(
                &at.key("categories"),
                &tracking.categories,
                |refer, at, entry| {
                    refer.bases(&at.key("legalBases"), &entry.legal_bases);
                },
            );
            refer.each(
                &at.key("providers"),
                &tracking.providers,
                |refer, at, entry| {
                    refer.one(
                        &at.key("recipient"),
                        List::Recipients,
                        entry.recipient.as_slice(),
                    );
                },
            );
            refer.list(
                &at.key("personalData"),
                List::PersonalData,
                &tracking.personal_data,
            );
        }
        refer.each(
            &root.key("directMarketing"),
            &self.direct_marketing,
            |refer, at, entry| {
                refer.bases(&at.key("legalBases"), &entry.legal_bases);
                refer.list(&at.key("activities"), List::Activities, &entry.activities);
            },
        );
        refer.each(
            &root.key("signInProviders"),
            &self.sign_in_providers,
            |refer, at, entry| {
                refer.one(
                    &at.key("recipient"),
                    List::Recipients,
                    entry.recipient.as_slice(),
                );
            },
        );
        refer.each(&root.key("sale"), &self.sale, |refer, at, entry| {
            refer.list(
                &at.key("personalData"),
                List::PersonalData,
                &entry.personal_data,
            );
        });
        refer.each(&root.key("denials"), &self.denials, |refer, at, entry| {
            refer.list(&at.key("at"), List::Activities, &entry.at);
        });
        refer.each(&root.key("gaps"), &self.gaps, |refer, at, entry| {
            refer.list(&at.key("at"), List::Activities, &entry.at);
        });
    }
}

struct Refer<'f, 'a> {
    visit: &'f mut dyn FnMut(&Place<'_>, List, &'a Id),
}

impl<'a> Refer<'_, 'a> {
    fn each<T>(
        &mut self,
        at: &Place<'_>,
        entries: &'a [T],
        f: impl Fn(&mut Self, &Place<'_>, &'a T),
    ) {
        for (i, entry) in entries.iter().enumerate() {
            f(self, &at.index(i), entry);
        }
    }

    fn list(&mut self, at: &Place<'_>, list: List, ids: &'a [Id]) {
        for (i, id) in ids.iter().enumerate() {
            (self.visit)(&at.index(i), list, id);
        }
    }

    fn one(&mut self, at: &Place<'_>, list: List, id: &'a [Id]) {
        for id in id {
            (self.visit)(at, list, id);
        }
    }

    fn bases(&mut self, at: &Place<'_>, bases: &'a [StatedBasis]) {
        self.each(at, bases, |refer, at, basis| {
            refer.list(
                &at.key("personalData"),
                List::PersonalData,
                &basis.personal_data,
            );
        });
    }
}
