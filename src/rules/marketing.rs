//! Direct marketing: Art. 21(2) and (3), Directive 2002/58/EC Art. 13.

use super::{Severity, Sink, View, consent::Consents, rules};
use crate::{
    base::{At, Text, noun::Noun, words::all_of},
    extent::{Axis, Extent, Reach},
    model::{
        DirectMarketing, Policy, RightStatement,
        entries::{Activity, Stated, stated},
    },
    report::Reason,
    terms::{
        ConsentScope, ContactPurpose, DataSubjectCategory, LegalBasis, MarketingAudience,
        MarketingChannel, MarketingGround, MarketingOffer, RefusalGround, Right, RightLimit,
        RightStance,
    },
};

rules! {
    "marketing"

    "marketing-consent-missing" {
        since: "0.1.0",
        items: [DirectMarketing, LegalBases, Consents],
        severities: [Warning, Advice],
        sources: ["Directive 2002/58/EC 13(1)", "Directive 2002/58/EC 13(2)", "6(1)"],
        from: (2003, 10, 31),
        summary: "marketing by e-mail or the like rests neither on consent nor on a sale",
        remedy: "ask for consent before, or write to customers alone about similar products",
        check: consent_missing,
    }
    "marketing-soft-opt-in-incomplete" {
        since: "0.1.0",
        items: [DirectMarketing, MarketingOptOut],
        severities: [Warning, Advice],
        sources: ["Directive 2002/58/EC 13(2)", "C-654/23"],
        from: (2003, 10, 31),
        summary: "marketing to customers goes beyond what is allowed without their consent",
        remedy: "offer own similar products, and a free refusal at collection and in each message",
        check: soft_opt_in_incomplete,
    }
    "marketing-third-party-offers" {
        since: "0.1.0",
        items: [DirectMarketing, LegalBases, Consents],
        severities: [Warning, Advice],
        sources: ["6(1)", "Directive 2002/58/EC 13(1)", "Directive 2002/58/EC 13(2)"],
        yields_to: ["marketing-consent-missing"],
        from: (2003, 10, 31),
        summary: "offers of others are sent without consent",
        remedy: "ask for consent to the offers of others",
        check: third_party_offers,
    }
    "marketing-opt-out-missing" {
        since: "0.1.0",
        items: [MarketingOptOut, Rights],
        severities: [Warning, Advice],
        sources: ["21(2)", "21(3)", "21(4)", "13(2)(b)", "14(2)(c)"],
        summary: "neither the right to object to direct marketing nor a way to stop it is stated",
        remedy: "state the right to object to direct marketing at any time, and how",
        check: opt_out_missing,
    }
    "marketing-objection-conditional" {
        since: "0.1.0",
        items: [Rights],
        severities: [Error, Warning],
        sources: ["21(2)", "21(3)", "12(5)"],
        summary: "the right to object to direct marketing is made to depend on something",
        remedy: "let people object to direct marketing without reasons, weighing or a fee",
        check: objection_conditional,
    }
}

/// What the text says of an activity as direct marketing.
struct Campaign<'v, 'a> {
    view: &'v View<'a>,
    activity: Activity<'v, 'a>,
    marketing: Stated<'a, DirectMarketing>,
}

/// What the text names as allowing it.
enum Allowed {
    Consent,
    /// An existing customer relationship (Directive 2002/58/EC Art. 13(2)).
    Sale,
    /// Something else, which is not enough.
    Otherwise,
    /// Nothing that is told.
    Untold,
}

impl<'v, 'a> Campaign<'v, 'a> {
    fn all(view: &'v View<'a>) -> impl Iterator<Item = Self> {
        view.own_activities().filter_map(move |activity| {
            let marketing = activity.direct_marketing()?;
            Some(Self {
                view,
                activity,
                marketing,
            })
        })
    }

    fn evidence(&self) -> &'a [Text] {
        &self.marketing.value.evidence
    }

    fn is_by(&self, test: impl Fn(MarketingChannel) -> bool) -> bool {
        self.marketing.channels.iter().any(|channel| test(*channel))
    }

    /// Whether it says that it goes to customers and to nobody else.
    fn is_to_customers(&self) -> bool {
        let people = &self.view.policy.data_subjects;
        let mut named = self.activity.data_subjects().peekable();
        let audience = &self.marketing.audience;
        if audience.is_empty() {
            named.peek().is_some()
                && named.all(|i| {
                    matches!(
                        people[i].category,
                        Some(
                            DataSubjectCategory::Customer
                                | DataSubjectCategory::Client
                                | DataSubjectCategory::RepresentativeOfCustomer
                        )
                    )
                })
        } else {
            audience
                .iter()
                .all(|one| *one == MarketingAudience::Customers)
        }
    }

    fn allowed(&self, consents: &Consents<'v, 'a>) -> Allowed {
        let bases = self.view.bases_of(self.activity);
        match self.marketing.ground {
            Some(MarketingGround::Consent) => return Allowed::Consent,
            Some(MarketingGround::ExistingCustomer) => return Allowed::Sale,
            _ => {}
        }
        if bases.contains(&LegalBasis::Consent) || consents.about(self.activity).next().is_some() {
            Allowed::Consent
        } else if bases.is_empty() || consents.all().any(is_for_everything) {
            Allowed::Untold
        } else {
            Allowed::Otherwise
        }
    }
}

/// Whether a consent is to the whole notice, and may be meant for marketing, too.
fn is_for_everything(asked: &super::consent::Asked<'_>) -> bool {
    asked.is_claimed() && asked.covers_scope(ConsentScope::WholeNotice)
}

/// Whether an act of consent to the whole notice may be meant for marketing, too.
fn may_be_meant<'a>(consents: &Consents<'_, 'a>, asked: &super::consent::Asked<'a>) -> bool {
    is_for_everything(asked) && !consents.is_seen_in_no_act(asked)
}

/// Whether a message is one that nobody may send without consent or a sale before.
fn is_electronic(channel: MarketingChannel) -> bool {
    matches!(
        channel,
        MarketingChannel::Email
            | MarketingChannel::TextMessage
            | MarketingChannel::AutomatedCall
            | MarketingChannel::Fax
    )
}

const UNTOLD: &str = "on what the marketing rests is not said";

fn consent_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let consents = Consents::of(view);
    let mut found = sink.gather();
    for campaign in Campaign::all(view) {
        let at = campaign.activity.at();
        if !campaign.is_by(is_electronic) || campaign.is_to_customers() {
            continue;
        }
        match campaign.allowed(&consents) {
            Allowed::Consent => sink.met(at),
            // Another rule looks at what was sold to whom.
            Allowed::Sale => {}
            Allowed::Untold => sink.not_assessed(at, UNTOLD),
            Allowed::Otherwise => {
                found
                    .breach(at, campaign.evidence())
                    .if_whole()
                    .softened_if(campaign.activity.is_uncertain())
                    .named(campaign.activity.id());
            }
        }
    }
    found.say(sink, |names| {
        format!(
            "{} {names} {} electronic marketing without consent, not said to be for customers alone",
            names.pick("activity", "activities"),
            names.pick("sends", "send")
        )
    });
    sink.otherwise("no marketing goes to others than customers by electronic means");
}

impl Campaign<'_, '_> {
    /// How it goes beyond a sale before, as the text says it.
    fn beyond_a_sale(&self) -> Vec<&'static str> {
        let marketing = self.marketing.value;
        let offers = |offer| marketing.offers.contains(&offer);
        let others = marketing
            .audience
            .iter()
            .any(|one| *one != MarketingAudience::Customers);
        let no_way_out = marketing.refusal_in_each_message != Some(true)
            && self.activity.opt_out().next().is_none();
        let parts = [
            (
                marketing.addresses_from_sale == Some(false) || others,
                "the addresses do not all come from a sale",
            ),
            (
                offers(MarketingOffer::Others),
                "products of others are offered",
            ),
            (
                offers(MarketingOffer::Own) && !offers(MarketingOffer::OwnSimilar),
                "the products are not said to be similar",
            ),
            (
                self.is_by(|channel| {
                    matches!(
                        channel,
                        MarketingChannel::Fax | MarketingChannel::AutomatedCall
                    )
                }),
                "fax and automated calls are no electronic mail",
            ),
            (
                marketing.refusal_at_collection == Some(false),
                "people cannot refuse when the address is collected",
            ),
            (
                marketing.refusal_in_each_message == Some(false) || no_way_out,
                "no message is said to offer a refusal",
            ),
            (
                marketing.refusal_free == Some(false),
                "to refuse is not free of charge",
            ),
        ];
        let stated = parts.into_iter().filter(|(is_so, _)| *is_so);
        stated.map(|(_, part)| part).collect()
    }

    /// Whether all that it takes is said.
    fn is_all_said(&self) -> bool {
        let marketing = self.marketing.value;
        marketing.offers.contains(&MarketingOffer::OwnSimilar)
            && marketing.refusal_at_collection == Some(true)
    }
}

fn soft_opt_in_incomplete(view: &View<'_>, sink: &mut Sink<'_>) {
    for campaign in Campaign::all(view) {
        let at = campaign.activity.at();
        if campaign.marketing.ground != Some(MarketingGround::ExistingCustomer) {
            continue;
        }
        let beyond = campaign.beyond_a_sale();
        if !beyond.is_empty() {
            let id = super::quoted(campaign.activity.id());
            sink.lacks(at, campaign.evidence())
                .softened_if(campaign.activity.is_uncertain())
                .say(format_args!(
                    "activity {id} relies on customers who bought before, and {}",
                    all_of(&beyond)
                ));
        } else if campaign.is_all_said() {
            sink.met(at);
        } else {
            sink.not_assessed(
                at,
                "whether similar products are offered, and a refusal at collection, is not said",
            );
        }
    }
    sink.otherwise("no marketing relies on an existing customer relationship");
}

fn third_party_offers(view: &View<'_>, sink: &mut Sink<'_>) {
    let consents = Consents::of(view);
    let mut found = sink.gather();
    for campaign in Campaign::all(view) {
        let at = campaign.activity.at();
        if !campaign.marketing.offers.contains(&MarketingOffer::Others) {
            continue;
        }
        let by_post = !campaign.marketing.channels.is_empty()
            && !campaign.is_by(|channel| channel != MarketingChannel::Post);
        match campaign.allowed(&consents) {
            Allowed::Consent => sink.met(at),
            // That products of others are no own ones is told there.
            Allowed::Sale => {}
            Allowed::Untold if consents.all().any(|one| may_be_meant(&consents, one)) => {
                sink.not_assessed(at, UNTOLD);
            }
            // Nothing but consent allows it, and none is told.
            Allowed::Untold | Allowed::Otherwise => {
                let severity = if by_post {
                    Severity::Advice
                } else {
                    Severity::Warning
                };
                found
                    .breach(at, campaign.evidence())
                    .if_whole()
                    .grade(severity)
                    .softened_if(campaign.activity.is_uncertain())
                    .named(campaign.activity.id());
            }
        }
    }
    found.say(sink, |names| {
        format!(
            "{} {names} {} offers of others, and no consent to it is stated",
            names.pick("activity", "activities"),
            names.pick("sends", "send")
        )
    });
    sink.otherwise("no offers of others are sent");
}

/// The rights to object, the general one and that of direct marketing, with their parts.
struct Objections<'v, 'a> {
    view: &'v View<'a>,
    rights: Vec<(Stated<'a, RightStatement>, Reach)>,
}

impl<'v, 'a> Objections<'v, 'a> {
    fn of(view: &'v View<'a>) -> Self {
        let rights = stated(At::<Policy>::root().rights(), &view.policy.rights)
            .filter(|right| right.stance != Some(RightStance::Refused))
            .filter(|right| !view.is_elsewhere(&right.applies_to))
            .map(|right| (right, view.reach(&right.value.applies_to).unconditional()));
        Self {
            view,
            rights: rights.collect(),
        }
    }

    fn to_marketing(&self) -> impl Iterator<Item = &(Stated<'a, RightStatement>, Reach)> {
        self.rights
            .iter()
            .filter(|(right, _)| is_objection(right.right))
    }

    /// How much of an activity people can object to, or withdraw their consent to.
    fn cover(&self, activity: Activity<'v, 'a>) -> Extent {
        let consent = self.view.bases_of(activity).contains(&LegalBasis::Consent);
        let stops = |right| is_objection(right) || consent && right == Right::WithdrawConsent;
        let rights = self.rights.iter().filter(|(right, _)| stops(right.right));
        let subject = self.view.subject(activity);
        self.view
            .cover(subject, rights.map(|(_, reach)| reach))
            .extent()
    }
}

fn is_objection(right: Right) -> bool {
    matches!(right, Right::Objection | Right::ObjectionToDirectMarketing)
}

/// Whether a way to stop direct marketing is told with an activity.
fn has_way_out(activity: Activity<'_, '_>) -> bool {
    let marketing = activity.direct_marketing();
    marketing.is_some_and(|marketing| marketing.refusal_in_each_message == Some(true))
        || activity.opt_out().next().is_some()
}

/// Whether a contact is said to be there for stopping marketing.
fn has_contact_to_stop(view: &View<'_>) -> bool {
    let of_controllers = view.policy.controllers.iter().flat_map(|one| &one.contacts);
    let of_rights = view
        .policy
        .rights_exercise
        .iter()
        .flat_map(|one| &one.contacts);
    let mut contacts = of_controllers.chain(of_rights);
    contacts.any(|contact| {
        contact.says_something() && contact.purposes().contains(&ContactPurpose::Marketing)
    })
}

fn opt_out_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    if !view.has_direct_marketing() {
        return sink.not_applicable("no direct marketing is described");
    }
    let objections = Objections::of(view);
    if objections.to_marketing().next().is_none() {
        return sink.not_applicable("no right to object is stated at all, which is another rule's");
    }
    let contact = has_contact_to_stop(view);
    let mut found = sink.gather();
    for activity in view
        .own_activities()
        .filter(|activity| view.is_marketing(*activity))
    {
        let at = activity.at();
        match objections.cover(activity) {
            Extent::Whole => sink.met(at),
            _ if contact || has_way_out(activity) => sink.met(at),
            Extent::Unknown => sink.not_assessed(at, Reason::WordsOnly),
            Extent::Partly | Extent::Not => {
                found
                    .lacks(at, &activity.entry().evidence)
                    .softened_if(activity.is_uncertain())
                    .named(activity.id());
            }
        }
    }
    found.say(sink, |names| {
        format!(
            "neither the right to object to direct marketing in {} {names} nor a way out is stated",
            names.pick("activity", "activities")
        )
    });
}

/// What a statement of the right makes it depend on, as the words of a sentence.
fn dependences(right: &RightStatement) -> Vec<&'static str> {
    let limits = right.limits.iter().filter(|limit| {
        matches!(
            limit,
            RightLimit::ReasonsRequired
                | RightLimit::Balancing
                | RightLimit::Discretion
                | RightLimit::Fee
        )
    });
    let grounds = right.refusal_grounds.iter().filter(|ground| {
        matches!(
            ground,
            RefusalGround::RightsOfOthers
                | RefusalGround::LegalObligation
                | RefusalGround::LegalClaims
                | RefusalGround::FreedomOfExpression
                | RefusalGround::DisproportionateEffort
                | RefusalGround::Impracticable
                | RefusalGround::Discretion
        )
    });
    let limits = limits.map(|limit| limit.term().label);
    let mut all: Vec<&'static str> = limits
        .chain(grounds.map(|ground| ground.term().label))
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Whether only words say on what the right depends.
fn is_limited_in_words(right: &RightStatement) -> bool {
    right.applies_to.condition.is_some()
        || right.refusal_text.is_some()
        || right.limits.contains(&RightLimit::Other)
        || right.limits.contains(&RightLimit::Unspecified)
        || right.refusal_grounds.contains(&RefusalGround::Other)
}

impl<'a> Objections<'_, 'a> {
    /// Whether a statement of the general right is about direct marketing by its own words.
    fn names_marketing(&self, reach: &Reach) -> bool {
        let named = reach.names(Axis::Activities) || reach.names(Axis::Purposes);
        named && self.is_about_marketing(reach)
    }

    fn is_about_marketing(&self, reach: &Reach) -> bool {
        self.marketing().any(|activity| {
            let subject = self.view.subject(activity);
            self.view.extent(subject, reach, []) != Extent::Not
        })
    }

    fn marketing(&self) -> impl Iterator<Item = Activity<'_, 'a>> {
        let own = self.view.own_activities();
        own.filter(|activity| self.view.is_marketing(*activity))
    }

    /// Whether another statement gives the right for all marketing, and depends on nothing.
    fn is_given_freely(&self) -> bool {
        let free: Vec<&Reach> = self
            .to_marketing()
            .filter(|(right, _)| dependences(right.value).is_empty())
            .map(|(_, reach)| reach)
            .collect();
        self.marketing().all(|activity| {
            let subject = self.view.subject(activity);
            self.view.cover(subject, free.iter().copied()).extent() == Extent::Whole
        })
    }
}

fn objection_conditional(view: &View<'_>, sink: &mut Sink<'_>) {
    if !view.has_direct_marketing() {
        return sink.not_applicable("no direct marketing is described");
    }
    let objections = Objections::of(view);
    for (right, reach) in objections.to_marketing() {
        let depends = dependences(right.value);
        let of_marketing =
            right.right == Right::ObjectionToDirectMarketing || objections.names_marketing(reach);
        if depends.is_empty() {
            if is_limited_in_words(right.value) && of_marketing {
                sink.not_assessed(right.at, Reason::WordsOnly);
            } else if of_marketing || objections.is_about_marketing(reach) {
                sink.met(right.at);
            }
            continue;
        }
        // The general right may ask for reasons (Art. 21(1)); that of direct marketing must not. Where
        // it is told apart, the general one is not about it.
        let severity = if of_marketing {
            Severity::Error
        } else if !objections.is_about_marketing(reach) || objections.is_given_freely() {
            continue;
        } else if objections.marketing().all(has_way_out) {
            Severity::Warning
        } else {
            Severity::Error
        };
        let depends = all_of(&depends);
        sink.breach(right.at, &right.value.evidence)
            .grade(severity)
            .say(format_args!(
                "the right to object to direct marketing is made to depend on {depends}"
            ));
    }
    sink.otherwise("no right to object to direct marketing is stated");
}
