//! Ways to reach somebody, and whether they lead there.

use std::{mem, ptr, slice};

use crate::{
    base::{At, Id},
    model::{ContactPoint, Controller, PostalAddress, entries::stated},
    rules::View,
    terms::ContactPurpose,
};

/// Whether somebody can be reached by a contact.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leads {
    /// It leads there. An address that the copy lost counts: the text has it.
    There,
    /// Words say how, which may lead there or nowhere.
    InWords,
    /// As it is printed it cannot work.
    Nowhere,
    /// Nobody can be reached by it who is not a customer, or not at all.
    No,
}

/// A contact as it stands in a list, and what it leads to.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Way<'a> {
    pub(in crate::rules) at: At<ContactPoint>,
    stated: &'a ContactPoint,
    /// Itself, or what it refers to; a reference can lead to a postal address that is no contact.
    pub(in crate::rules) to: Option<&'a ContactPoint>,
}

impl Way<'_> {
    fn leads(&self) -> Leads {
        self.to.map_or(Leads::There, leads)
    }

    pub(in crate::rules) fn works(&self) -> bool {
        self.leads() == Leads::There
    }

    /// Whether it is said to be for something.
    pub(in crate::rules) fn is_for(&self, purpose: ContactPurpose) -> bool {
        let led = self.to.map_or(&[][..], ContactPoint::purposes);
        self.stated.purposes().contains(&purpose) || led.contains(&purpose)
    }

    /// Whether it refers to the data protection officer, and is no address of its own.
    pub(in crate::rules) fn is_to_officer(&self) -> bool {
        matches!(self.stated, ContactPoint::DataProtectionOfficer(_))
    }

    /// Whether a letter or a visitor arrives by it.
    pub(in crate::rules) fn is_a_place(&self) -> bool {
        matches!(
            self.to,
            None | Some(ContactPoint::Post(_) | ContactPoint::InPerson(_))
        )
    }

    fn is_electronic(&self) -> bool {
        matches!(
            self.to,
            Some(
                ContactPoint::Email(_)
                    | ContactPoint::WebPage(_)
                    | ContactPoint::WebForm(_)
                    | ContactPoint::Ticket(_)
                    | ContactPoint::Chat(_)
            )
        )
    }
}

fn leads(contact: &ContactPoint) -> Leads {
    let given = |address: bool, redacted: bool, as_published: bool| {
        if address || redacted {
            Leads::There
        } else if as_published {
            Leads::Nowhere
        } else {
            Leads::No
        }
    };
    let deliverable =
        |address: &Option<PostalAddress>| address.as_ref().is_some_and(is_deliverable);
    match contact {
        ContactPoint::Email(email) => given(
            email.address.is_some(),
            email.redacted,
            email.as_published.is_some(),
        ),
        ContactPoint::WebPage(page) => {
            given(page.url.is_some(), page.redacted, page.as_published.is_some())
        }
        ContactPoint::WebForm(form) => {
            given(form.url.is_some(), form.redacted, form.as_published.is_some())
        }
        ContactPoint::Telephone(phone) => given(phone.number.is_some(), phone.redacted, false),
        ContactPoint::Fax(fax) => given(fax.number.is_some(), fax.redacted, false),
        ContactPoint::Post(post) => given(deliverable(&post.address), post.redacted, false),
        ContactPoint::InPerson(place) => given(deliverable(&place.address), false, false),
        ContactPoint::Chat(_) | ContactPoint::Ticket(_) => Leads::There,
        ContactPoint::Other(_) => Leads::InWords,
        ContactPoint::Account(_)
        | ContactPoint::AppSettings(_)
        | ContactPoint::ConsentBanner(_)
        | ContactPoint::LinkInMessage(_)
        | ContactPoint::DeviceSettings(_)
        // References are followed before anybody asks; one that is left leads to nothing.
        | ContactPoint::Controller(_)
        | ContactPoint::DataProtectionOfficer(_) => Leads::No,
    }
}

/// Whether a letter would arrive: a country alone is no address.
pub(in crate::rules) fn is_deliverable(address: &PostalAddress) -> bool {
    !address.lines.is_empty() || address.locality.is_some() && address.postal_code.is_some()
}

/// The text of a contact that cannot work as it is printed.
pub(super) fn misprint(contact: &ContactPoint) -> Option<&str> {
    let text = match contact {
        ContactPoint::Email(email) => email.as_published.as_deref(),
        ContactPoint::WebPage(page) => page.as_published.as_deref(),
        ContactPoint::WebForm(form) => form.as_published.as_deref(),
        _ => None,
    };
    text.filter(|_| leads(contact) == Leads::Nowhere)
}

/// The ways to reach somebody.
#[derive(Default)]
pub(in crate::rules) struct Ways<'a> {
    all: Vec<Way<'a>>,
}

impl<'a> Ways<'a> {
    /// The contacts of a list, and what those by reference lead to.
    pub(in crate::rules) fn of(
        view: &View<'a>,
        at: At<Vec<ContactPoint>>,
        list: &'a [ContactPoint],
    ) -> Self {
        let mut all = Vec::new();
        for contact in stated(at, list) {
            let way = |to| Way {
                at: contact.at,
                stated: contact.value,
                to,
            };
            let led = view.contacts(at, slice::from_ref(contact.value));
            all.extend(led.into_iter().map(|led| way(Some(led.value))));
            if let ContactPoint::Controller(by) = contact.value {
                // "At the address above" is the address of the company as well.
                let named = by.controller.as_ref();
                let mut controllers = view.policy.controllers.iter();
                let posted = controllers.any(|controller| {
                    (named.is_none() || named == controller.id.as_ref())
                        && controller.address.as_ref().is_some_and(is_deliverable)
                });
                all.extend(posted.then(|| way(None)));
            }
        }
        Self { all }
    }

    /// Those of them that are so.
    pub(in crate::rules) fn only(mut self, is_so: impl Fn(&Way<'a>) -> bool) -> Self {
        self.all.retain(is_so);
        self
    }

    /// Those and others.
    pub(in crate::rules) fn and(mut self, others: Self) -> Self {
        self.all.extend(others.all);
        self
    }

    /// The same without the references of a controller to itself, which say nothing.
    pub(super) fn but_to_itself(self, id: Option<&Id<Controller>>) -> Self {
        self.only(|way| match way.stated {
            ContactPoint::Controller(by) => by.controller.is_some() && by.controller.as_ref() != id,
            _ => true,
        })
    }

    pub(in crate::rules) fn work(&self) -> bool {
        self.working().next().is_some()
    }

    pub(in crate::rules) fn working(&self) -> impl Iterator<Item = &Way<'a>> {
        self.all.iter().filter(|way| way.works())
    }

    /// Whether words alone tell a way.
    pub(in crate::rules) fn are_in_words(&self) -> bool {
        self.all.iter().any(|way| way.leads() == Leads::InWords)
    }

    /// The places of those that cannot work as they are printed, where they are printed.
    pub(in crate::rules) fn misprinted(&self) -> impl Iterator<Item = At<ContactPoint>> {
        let here = self.all.iter().filter(|way| {
            let is_itself = way.to.is_some_and(|to| ptr::eq(to, way.stated));
            is_itself && way.leads() == Leads::Nowhere
        });
        here.map(|way| way.at)
    }

    /// Whether all that work are of one kind, and that an electronic one.
    pub(super) fn are_one_electronic_kind(&self) -> bool {
        let mut working = self.working();
        let Some(first) = working.next().filter(|way| way.is_electronic()) else {
            return false;
        };
        let kind = |way: &Way<'_>| way.to.map(mem::discriminant);
        working.all(|way| kind(way) == kind(first))
    }
}
