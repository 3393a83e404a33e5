//! Categories that tell who recipients are (Arts 12(1), 13(1)(e), 14(1)(e)).

use std::collections::BTreeSet;

use super::{Sink, View, evidence, is_named, own};
use crate::{
    model::{RecipientRole, entries::Receiver},
    rules::Reason,
    terms::{Modality, RecipientCategory},
};

/// A label that names a sector beside "partners" has more words than this.
const FEW: usize = 3;

pub(super) fn vague(view: &View<'_>, sink: &mut Sink<'_>) {
    let own_names = OwnNames::of(view);
    let mut vague = sink.gather();
    for recipient in own(view) {
        if is_described(recipient) {
            sink.met(recipient.at());
            continue;
        }
        let label = recipient.one(|entry| entry.label.as_deref());
        let words = label.map_or(0, |label| own_names.others_in(label));
        let telling = match recipient.one(|entry| entry.category) {
            // These two stand for a text that says no more than that, and few words add nothing.
            Some(RecipientCategory::ThirdParties | RecipientCategory::BusinessPartners) => {
                if words > FEW {
                    sink.not_assessed(recipient.at(), Reason::WordsOnly);
                    continue;
                }
                false
            }
            None | Some(RecipientCategory::ServiceProviders | RecipientCategory::Other) => {
                words > 0
            }
            Some(_) => true,
        };
        if telling {
            sink.met(recipient.at());
        } else {
            let perhaps = matches!(
                recipient.one(|entry| entry.modality),
                Some(Modality::Possible | Modality::Exemplary)
            );
            let place = vague.lacks(recipient.at(), evidence(recipient));
            place.named(recipient.called()).softened_if(perhaps);
        }
    }
    vague.say(sink, |names| {
        format!(
            "{names} {} neither who they are nor what they do",
            names.pick("tells", "tell")
        )
    });
    sink.otherwise("no recipients are stated");
}

/// Whether a text tells who somebody is in another way than by a category.
fn is_described(recipient: Receiver<'_, '_>) -> bool {
    let says = |owner: Receiver<'_, '_>| {
        let entry = owner.entry();
        !entry.services.is_empty()
            || !entry.triggers.is_empty()
            || entry.policy_url.is_some()
            || entry.address.is_some()
            || entry.registration_number.is_some()
            || entry.vat_number.is_some()
            // Whom the person picks, the person knows.
            || entry.chosen_by_person == Some(true)
    };
    let known_by_role = matches!(
        recipient.role().value,
        RecipientRole::PublicAuthority(_) | RecipientRole::Personnel(_)
    );
    is_named(recipient) || known_by_role || recipient.owners().any(says)
}

/// The words of which the names of the controllers are made: of others they tell nothing.
struct OwnNames(BTreeSet<String>);

impl OwnNames {
    fn of(view: &View<'_>) -> Self {
        let names = view.policy.controllers.iter().flat_map(|controller| {
            let names = [Some(&controller.name), controller.legal_name.as_ref()];
            names.into_iter().flatten().chain(&controller.name_variants)
        });
        Self(names.flat_map(|name| words(name)).collect())
    }

    /// How many other words a text has.
    fn others_in(&self, text: &str) -> usize {
        words(text).filter(|word| !self.0.contains(word)).count()
    }
}

/// The words of a text, for comparison; a letter alone is none.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().nth(1).is_some())
        .map(str::to_lowercase)
}
