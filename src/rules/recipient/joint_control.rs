//! Social networks and their like, with which a company decides jointly: Art. 26.

use super::{Severity, Sink, View, evidence, list::is_same, own, subject};
use crate::{
    base::{At, Text},
    extent::{Extent, Subject},
    model::{
        JointControllership, Policy, RecipientRole,
        entries::{Activity, Receiver, Stated, stated},
    },
    terms::{RecipientCategory, ScopeCategory, TrackingTechnology},
};

pub(super) fn unaddressed(view: &View<'_>, sink: &mut Sink<'_>) {
    let arrangements = Arrangements::of(view);
    let mut matched = sink.gather();
    for recipient in own(view) {
        if recipient.one(|entry| entry.category) != Some(RecipientCategory::AudienceMatching) {
            continue;
        }
        if arrangements.address(recipient) {
            sink.met(recipient.at());
        } else {
            let place = matched.lacks(recipient.at(), evidence(recipient));
            let _ = place.named(recipient.called());
        }
    }
    matched.say(sink, |names| {
        format!("audiences are matched, and nothing says that both decide on it: {names}")
    });
    let (mut plug_ins, mut embedded) = (sink.gather(), sink.gather());
    for activity in view.own_activities() {
        let Some(tracking) = activity.tracking() else {
            continue;
        };
        let at = tracking.at.technologies();
        for (i, technology) in tracking.value.technologies.iter().enumerate() {
            let (gather, severity) = match technology {
                TrackingTechnology::SocialPlugins => (&mut plug_ins, Severity::Warning),
                TrackingTechnology::EmbeddedContent | TrackingTechnology::Captcha => {
                    (&mut embedded, Severity::Advice)
                }
                _ => continue,
            };
            if arrangements.cover(activity, *technology) {
                sink.met(at.index(i));
            } else {
                let place = gather.lacks(at.index(i), &tracking.value.evidence);
                let _ = place.grade(severity);
            }
        }
    }
    plug_ins.say(sink, |_| {
        "social plug-ins are embedded, and nothing says that both decide on what they send"
            .to_owned()
    });
    embedded.say(sink, |_| {
        "content of others is embedded, and nothing says who answers for what it sends".to_owned()
    });
    pages(view, &arrangements, sink);
    sink.otherwise("neither audience matching nor a social plug-in or page is described");
}

/// The company's own pages on networks (C-210/16).
fn pages(view: &View<'_>, arrangements: &Arrangements<'_, '_>, sink: &mut Sink<'_>) {
    let Some(scope) = &view.policy.scope else {
        return;
    };
    let mut pages = sink.gather();
    let covers = At::<Policy>::root().scope().covers();
    for item in stated(covers, &scope.covers) {
        if item.category != ScopeCategory::SocialNetworkPage {
            continue;
        }
        if arrangements.name_a_network(item.text.as_ref()) {
            sink.met(item.at);
        } else {
            let evidence = if item.value.evidence.is_empty() {
                &scope.evidence
            } else {
                &item.value.evidence
            };
            let _ = pages.lacks(item.at, evidence);
        }
    }
    pages.say(sink, |_| {
        "the company has pages on a network, and nothing says that both decide on the data there"
            .to_owned()
    });
}

/// What a notice says of deciding jointly.
struct Arrangements<'v, 'a> {
    view: &'v View<'a>,
    stated: Vec<Stated<'a, JointControllership>>,
}

impl<'v, 'a> Arrangements<'v, 'a> {
    fn of(view: &'v View<'a>) -> Self {
        let list = At::<Policy>::root().joint_controllerships();
        Self {
            view,
            stated: stated(list, &view.policy.joint_controllerships).collect(),
        }
    }

    /// Whether joint control with a recipient is addressed, by its role or by an arrangement.
    ///
    /// To call it a processor is an answer, which another rule may doubt; to make it alone
    /// answerable is not.
    fn address(&self, recipient: Receiver<'v, 'a>) -> bool {
        let by_role = matches!(
            recipient.role().value,
            RecipientRole::JointController(_) | RecipientRole::Processor(_)
        );
        by_role || self.stated.iter().any(|one| self.is_with(one, recipient))
    }

    fn is_with(
        &self,
        arrangement: &Stated<'a, JointControllership>,
        recipient: Receiver<'v, 'a>,
    ) -> bool {
        let part = &arrangement.applies_to;
        if !part.recipients.is_empty() {
            return part.recipients.iter().any(|id| recipient.is_named_by(id));
        }
        if !arrangement.other_parties.is_empty() {
            let entry = recipient.entry();
            let mut names = [entry.name.as_ref(), entry.resolved_name.as_ref()]
                .into_iter()
                .flatten();
            let is_party = |name: &Text| arrangement.other_parties.iter().any(|p| is_same(p, name));
            let is_nameless = entry.name.is_none() && entry.resolved_name.is_none();
            return is_nameless || names.any(is_party);
        }
        // With the controllers of the notice alone it answers for nobody else.
        arrangement.controllers.is_empty()
            && self.reaches(arrangement, &subject(self.view, recipient))
    }

    fn reaches(&self, arrangement: &Stated<'a, JointControllership>, subject: &Subject) -> bool {
        let reach = self.view.reach(&arrangement.value.applies_to);
        self.view.extent(subject, &reach, []) != Extent::Not
    }

    /// Whether it is said of what an activity embeds.
    fn cover(&self, activity: Activity<'v, 'a>, technology: TrackingTechnology) -> bool {
        let is_network = |one: &Receiver<'v, 'a>| {
            one.one(|entry| entry.category) == Some(RecipientCategory::SocialNetworks)
        };
        let plug_in = technology == TrackingTechnology::SocialPlugins;
        let mut behind: Vec<_> = activity.recipients().collect();
        if plug_in && behind.iter().any(is_network) {
            behind.retain(is_network);
        } else if plug_in && behind.is_empty() {
            behind = own(self.view).filter(is_network).collect();
        }
        if !plug_in && behind.iter().any(|one| !one.role().is_unspecified()) {
            return true;
        }
        if behind.is_empty() {
            let subject = self.view.subject(activity);
            let mut stated = self.stated.iter();
            return stated.any(|one| {
                let outside = !one.other_parties.is_empty() || one.controllers.is_empty();
                outside && one.applies_to.recipients.is_empty() && self.reaches(one, subject)
            });
        }
        let networks = behind.iter().any(is_network);
        let addressed = |one: &Receiver<'v, 'a>| self.address(*one);
        if networks {
            behind.iter().all(addressed)
        } else {
            behind.iter().any(addressed)
        }
    }

    /// Whether an arrangement is one with a network; of a page that names its own, with this one.
    fn name_a_network(&self, page: Option<&Text>) -> bool {
        let networks = own(self.view).filter(|one| {
            one.one(|entry| entry.category) == Some(RecipientCategory::SocialNetworks)
        });
        let jointly = |one: Receiver<'v, 'a>| {
            let named = || is_same_page(page, one.entry().name.as_ref());
            self.address(one) && !matches!(one.role().value, RecipientRole::Processor(_)) && named()
        };
        let by_party = |one: &Stated<'a, JointControllership>| {
            let mut parties = one.value.other_parties.iter();
            parties.any(|party| is_same_page(page, Some(party)))
        };
        self.stated.iter().any(by_party) || { networks }.any(jointly)
    }
}

/// Whether a page may be on this network; without a name on either side it may.
fn is_same_page(page: Option<&Text>, network: Option<&Text>) -> bool {
    match (page, network) {
        (Some(page), Some(network)) => is_same(page, network),
        _ => true,
    }
}
