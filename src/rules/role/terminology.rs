//! The words for roles, against those of the Regulation.

use super::{Sink, View, statements};
use crate::{
    base::{At, Text},
    law::names::{self, RoleTerm},
    model::{
        Policy, RecipientRole,
        entries::{Receiver, stated},
    },
    rules::{Severity, quoted},
    terms::{AuthorRole, Role},
};

pub(super) fn check(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = At::<Policy>::root();
    let mut words = Words {
        view,
        sink,
        misnomers: Vec::new(),
    };
    for statement in statements(view) {
        if let Some(term) = &statement.value.role_term {
            let role = match statement.role {
                AuthorRole::Controller => Role::Controller,
                AuthorRole::Processor => Role::Processor,
                AuthorRole::SubProcessor => Role::SubProcessor,
            };
            words.judge(statement.at.cast(), role, term, &statement.value.evidence);
        }
    }
    // A text that uses the official word somewhere is understood where it uses another.
    let language = &view.policy.document.language;
    let is_official =
        |term: &Text| names::role_term(term, language) == RoleTerm::Names(Role::Controller);
    let official = statements(view).any(|statement| {
        statement.role == AuthorRole::Controller
            && statement.value.role_term.as_ref().is_some_and(is_official)
    });
    for controller in stated(root.controllers(), &view.policy.controllers) {
        let Some(term) = &controller.value.role_term else {
            continue;
        };
        let unknown = names::role_term(term, language) == RoleTerm::NotOfficial;
        if official && unknown {
            words.sink.met(controller.at);
        } else {
            words.judge(
                controller.at.cast(),
                Role::Controller,
                term,
                &controller.value.evidence,
            );
        }
    }
    for index in 0..view.policy.recipients.len() {
        words.recipient(view.entries.recipient(index));
    }
    words.say();
}

/// A word that is not the official one, for one role, wherever it stands: one cause.
struct Misnomer<'a> {
    term: &'a Text,
    role: Role,
    /// The role whose word it is, if it is one's.
    means: Option<Role>,
    places: Vec<(At, &'a [Text])>,
}

struct Words<'w, 'a, 's> {
    view: &'w View<'a>,
    sink: &'w mut Sink<'s>,
    misnomers: Vec<Misnomer<'a>>,
}

impl<'a> Words<'_, 'a, '_> {
    fn judge(&mut self, at: At, role: Role, term: &'a Text, evidence: &'a [Text]) {
        let language = &self.view.policy.document.language;
        match names::role_term(term, language) {
            RoleTerm::Names(named) if is_same(named, role) => self.sink.met(at),
            RoleTerm::Names(named) => self.keep(at, role, term, Some(named), evidence),
            // The Regulation speaks of another processor: any plain word will do.
            RoleTerm::NotOfficial if role == Role::SubProcessor => self.sink.met(at),
            RoleTerm::NotOfficial => {
                let same = [Role::Controller, Role::JointController, Role::Processor];
                let mut same = same.into_iter().filter(|other| is_same(*other, role));
                if same.any(|other| names::has_role_term(term, other, language)) {
                    self.sink.met(at);
                } else {
                    self.keep(at, role, term, None, evidence);
                }
            }
            RoleTerm::LanguageNotOfficial => self.sink.not_assessed(
                at,
                "the Regulation has no version in the language of the document",
            ),
        }
    }

    fn keep(
        &mut self,
        at: At,
        role: Role,
        term: &'a Text,
        means: Option<Role>,
        evidence: &'a [Text],
    ) {
        let is_known = |known: &&mut Misnomer<'_>| (known.term, known.role) == (term, role);
        match self.misnomers.iter_mut().find(is_known) {
            Some(known) => known.places.push((at, evidence)),
            None => self.misnomers.push(Misnomer {
                term,
                role,
                means,
                places: vec![(at, evidence)],
            }),
        }
    }

    /// A recipient has a word for its role, and a label that may be one.
    fn recipient(&mut self, recipient: Receiver<'_, 'a>) {
        let entry = recipient.entry();
        let role = match recipient.role().value {
            RecipientRole::Processor(_) => Some(Role::Processor),
            RecipientRole::SubProcessor(_) => Some(Role::SubProcessor),
            RecipientRole::Controller(_) => Some(Role::Controller),
            RecipientRole::JointController(_) => Some(Role::JointController),
            _ => None,
        };
        let language = &self.view.policy.document.language;
        let at = recipient.at().cast();
        let names_a_role =
            |text: &&Text| matches!(names::role_term(text, language), RoleTerm::Names(_));
        // A label is a description, and a word for a role only where it is the official one.
        let label = entry.label.as_ref().filter(names_a_role);
        match (role, &entry.role_term) {
            (Some(role), Some(term)) => self.judge(at, role, term, &entry.evidence),
            (None, Some(term)) if names_a_role(&term) => self.sink.met(at),
            (None, Some(_)) => {
                self.sink
                    .not_assessed(at, "the text does not show which role the word is for");
            }
            (Some(role), None) => {
                if let Some(label) = label {
                    self.judge(at, role, label, &entry.evidence);
                }
            }
            (None, None) => {}
        }
    }

    fn say(self) {
        let language = &self.view.policy.document.language;
        for misnomer in self.misnomers {
            let mut places = self.sink.gather();
            let severity = match misnomer.means {
                Some(_) => Severity::Warning,
                None => Severity::Advice,
            };
            for (at, evidence) in misnomer.places {
                let _ = places
                    .breach(at, evidence)
                    .grade(severity)
                    .named(misnomer.term);
            }
            let role = misnomer.role.term().label;
            let official = misnomer.role.official_name(language);
            let official = official.map(|name| format!("; the Regulation says {}", quoted(name)));
            let rest = match misnomer.means {
                Some(other) => format!(", which is the word for the {}", other.term().label),
                None => official.unwrap_or_default(),
            };
            places.say(self.sink, move |names| {
                format!("the {role} is called {names}{rest}")
            });
        }
        self.sink.otherwise("no word for a role is recorded");
    }
}

/// Whether one word serves for both roles: the Regulation names no sub-processors, and joint
/// controllers are controllers.
fn is_same(named: Role, role: Role) -> bool {
    let processes = |role| matches!(role, Role::Processor | Role::SubProcessor);
    processes(named) == processes(role)
}
