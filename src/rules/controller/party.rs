//! Whom a document speaks of as responsible, one by one.

use super::{Fact, Sink, View, Ways, is_deliverable};
use crate::{
    base::{At, Id, Text},
    model::{
        Controller, DataProtectionOfficer, Policy,
        entries::{Stated, stated},
    },
    terms::{ContactPurpose, Right},
};

/// A controller of the document, or the company that it does not name.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Party<'v, 'a> {
    view: &'v View<'a>,
    index: Option<usize>,
}

impl<'v, 'a> Party<'v, 'a> {
    /// Every controller; the nameless company where there is none.
    pub(in crate::rules) fn all(view: &'v View<'a>) -> impl Iterator<Item = Self> + Clone {
        let count = view.policy.controllers.len();
        let nameless = (count == 0).then_some(None);
        nameless
            .into_iter()
            .chain((0..count).map(Some))
            .map(move |index| Self { view, index })
    }

    pub(in crate::rules) fn at(self) -> At<Controller> {
        let root = At::<Policy>::root();
        self.index
            .map_or(root.cast(), |index| root.controllers().index(index))
    }

    pub(in crate::rules) fn controller(self) -> Option<&'a Controller> {
        self.view.policy.controllers.get(self.index?)
    }

    pub(in crate::rules) fn id(self) -> Option<&'a Id<Controller>> {
        self.controller()?.id.as_ref()
    }

    pub(in crate::rules) fn name(self) -> &'a str {
        self.controller()
            .map_or("the company", |controller| controller.name.as_str())
    }

    pub(in crate::rules) fn evidence(self) -> &'a [Text] {
        self.controller()
            .map_or(&[], |controller| controller.evidence.as_slice())
    }

    /// Whether the document names others beside it.
    pub(in crate::rules) fn is_one_of_several(self) -> bool {
        self.view.policy.controllers.len() > 1
    }

    pub(in crate::rules) fn known(self, fact: Fact) -> Option<bool> {
        self.view.context.facts().known(fact, self.id())
    }

    /// Says that a fact about it would decide.
    pub(in crate::rules) fn ask(self, sink: &mut Sink<'_>, fact: Fact) {
        match self.id().filter(|_| self.is_one_of_several()) {
            Some(id) => sink.open_about(self.at(), fact, id),
            None => sink.open(self.at(), fact),
        }
    }

    /// Whether an entry that names controllers is about it: one that names none is about all.
    pub(in crate::rules) fn is_meant(self, controllers: &[Id<Controller>]) -> bool {
        controllers.is_empty() || self.id().is_some_and(|id| controllers.contains(id))
    }

    /// The data protection officers that are there for it.
    pub(in crate::rules) fn officers(
        self,
    ) -> impl Iterator<Item = Stated<'a, DataProtectionOfficer>> + use<'v, 'a> {
        let at = At::<Policy>::root().data_protection_officers();
        stated(at, &self.view.policy.data_protection_officers)
            .filter(move |officer| self.is_meant(&officer.value.controllers))
    }

    /// Whether a letter to it would arrive.
    pub(in crate::rules) fn has_address(self) -> bool {
        let address = self
            .controller()
            .and_then(|controller| controller.address.as_ref());
        address.is_some_and(is_deliverable)
    }

    /// The contacts that it gives as its own.
    fn own_ways(self) -> Ways<'a> {
        let Some(controller) = self.controller() else {
            return Ways::default();
        };
        Ways::of(self.view, self.at().contacts(), &controller.contacts)
            .but_to_itself(controller.id.as_ref())
    }

    /// The contacts that the document gives to whoever turns to it: for rights, and of joint
    /// controllers together. An authority's for complaints are not among them.
    fn shared_ways(self) -> Ways<'a> {
        let (view, root) = (self.view, At::<Policy>::root());
        let policy = view.policy;
        let mut ways = Ways::default();
        for exercise in stated(root.rights_exercise(), &policy.rights_exercise) {
            ways = ways.and(Ways::of(
                view,
                exercise.at.contacts(),
                &exercise.value.contacts,
            ));
        }
        for right in stated(root.rights(), &policy.rights) {
            if right.right != Right::LodgeComplaint {
                ways = ways.and(Ways::of(view, right.at.contacts(), &right.value.contacts));
            }
        }
        for joint in stated(root.joint_controllerships(), &policy.joint_controllerships) {
            if self.is_meant(&joint.value.controllers) {
                ways = ways.and(Ways::of(view, joint.at.contacts(), &joint.value.contacts));
            }
        }
        ways
    }

    /// The contacts of its officers.
    pub(in crate::rules) fn officers_ways(self) -> Ways<'a> {
        self.officers().fold(Ways::default(), |ways, officer| {
            let contacts = &officer.value.contacts;
            ways.and(Ways::of(self.view, officer.at.contacts(), contacts))
        })
    }

    /// All contacts that are said to reach it; those of its officer only where the text says so.
    pub(in crate::rules) fn ways(self) -> Ways<'a> {
        let shared = self.shared_ways().only(|way| !way.is_to_officer());
        let for_more = |purpose| {
            matches!(
                purpose,
                ContactPurpose::General | ContactPurpose::Privacy | ContactPurpose::RightsRequests
            )
        };
        let officers = self.officers_ways();
        let officers = officers.only(|way| {
            let purposes = ContactPurpose::ALL.iter().copied();
            purposes
                .filter(|purpose| for_more(*purpose))
                .any(|purpose| way.is_for(purpose))
        });
        self.own_ways().and(shared).and(officers)
    }

    /// Contacts of the company itself that are not its officer's.
    pub(in crate::rules) fn ways_beside_the_officer(self) -> Ways<'a> {
        self.own_ways()
            .and(self.shared_ways())
            .only(|way| !way.is_to_officer())
    }
}
