//! Cookies and their like: Directive 2002/58/EC Art. 5(3).

mod information;
mod permission;

use super::{View, rules};
use crate::{
    base::{Text, noun::Noun},
    extent::{Axis, Reach},
    model::{
        RetentionPeriod, Tracking,
        entries::{Activity, Stated},
    },
    terms::{EprivacyGround, PurposeCategory, TrackingCategory, TrackingTechnology},
};

rules! {
    "tracking"

    "tracking-information-incomplete" {
        since: "0.1.0",
        items: [Tracking, TrackingDetails],
        severities: [Warning, Advice],
        sources: ["13(1)(e)", "13(2)(a)", "Directive 2002/58/EC 5(3)", "C-673/17"],
        summary: "cookies or the like are described without categories, lifetimes or third parties",
        remedy: "say of each group what it is for, how long it lasts and whether third parties have access",
        check: information::incomplete,
    }
    "tracking-consent-unclear" {
        since: "0.1.0",
        items: [Tracking, Consents],
        severities: [Warning, Advice],
        sources: ["Directive 2002/58/EC 5(3)", "4(11)"],
        from: (2011, 5, 25),
        summary: "cookies that are not necessary are described without a consent",
        remedy: "ask for consent before they are set, and say how",
        check: permission::consent_unclear,
    }
    "tracking-exemption-unfounded" {
        since: "0.1.0",
        items: [Tracking],
        severities: [Warning],
        sources: ["Directive 2002/58/EC 5(3)"],
        from: (2011, 5, 25),
        summary: "an exemption from consent is claimed that does not reach so far",
        remedy: "ask for consent, or keep the group to what the requested service needs",
        check: permission::exemption_unfounded,
    }
    "tracking-refusal-harder" {
        since: "0.1.0",
        items: [Consents],
        severities: [Warning],
        sources: ["4(11)", "Directive 2002/58/EC 5(3)"],
        summary: "cookies take more steps to refuse than to accept",
        remedy: "let people refuse where they can accept, with as many steps",
        check: permission::refusal_harder,
    }
    "tracking-device-location" {
        since: "0.1.0",
        items: [LegalBases, Consents],
        severities: [Advice],
        sources: ["Directive 2002/58/EC 5(3)"],
        from: (2011, 5, 25),
        summary: "the location that the device reports is used on legitimate interests",
        remedy: "ask for consent to read the location, unless the requested service needs it",
        check: permission::device_location,
    }
}

/// What the text says of storing and reading on devices for an activity.
struct Group<'v, 'a> {
    view: &'v View<'a>,
    activity: Activity<'v, 'a>,
    tracking: Stated<'a, Tracking>,
}

/// Whether what is stored or read needs consent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// Nothing is stored or read on a device, or the requested service needs it.
    Exempt,
    Consent,
    /// What it is for does not tell.
    Unknown,
}

/// Purposes that no service needs which people ask for.
fn is_extra(purpose: PurposeCategory) -> bool {
    is_for_advertising(purpose)
        || is_measuring(purpose)
        || matches!(
            purpose,
            PurposeCategory::MarketResearch
                | PurposeCategory::SaleOfData
                | PurposeCategory::AiTraining
                | PurposeCategory::DataSharing
        )
}

fn is_for_advertising(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::Marketing
            | PurposeCategory::DirectMarketing
            | PurposeCategory::SocialMediaMarketing
            | PurposeCategory::Advertising
            | PurposeCategory::PersonalisedAdvertising
            | PurposeCategory::TargetedAdvertising
            | PurposeCategory::Attribution
    )
}

/// Purposes of those who measure how a site is used.
fn is_measuring(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::Analytics
            | PurposeCategory::Statistics
            | PurposeCategory::PerformanceMonitoring
            | PurposeCategory::ProductImprovement
            | PurposeCategory::ServiceOptimisation
    )
}

/// Purposes without which what people ask for does not work.
fn is_needed(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::ServiceProvision
            | PurposeCategory::ServiceOperation
            | PurposeCategory::TechnicalOperation
            | PurposeCategory::AccountManagement
            | PurposeCategory::OrderProcessing
            | PurposeCategory::Payment
            | PurposeCategory::Security
            | PurposeCategory::Authentication
            | PurposeCategory::FraudPrevention
            | PurposeCategory::MisusePrevention
    )
}

/// Whether the text says of an activity's tracking that it needs no consent, by its category or its
/// ground.
pub(super) fn is_necessary(activity: Activity<'_, '_>) -> bool {
    let tracking = activity.tracking();
    tracking.is_some_and(|tracking| is_sorted_as_necessary(&tracking) || is_exempt(&tracking))
}

fn is_sorted_as_necessary(tracking: &Tracking) -> bool {
    matches!(
        tracking.category,
        Some(TrackingCategory::StrictlyNecessary | TrackingCategory::Security)
    )
}

fn is_exempt(tracking: &Tracking) -> bool {
    matches!(
        tracking.ground,
        Some(EprivacyGround::Exempt | EprivacyGround::AudienceMeasurementExemption)
    )
}

impl<'v, 'a> Group<'v, 'a> {
    fn all(view: &'v View<'a>) -> impl Iterator<Item = Self> {
        view.own_activities().filter_map(move |activity| {
            let tracking = activity.tracking()?;
            Some(Self {
                view,
                activity,
                tracking,
            })
        })
    }

    fn evidence(&self) -> &'a [Text] {
        &self.tracking.value.evidence
    }

    fn has_purpose(&self, test: impl Fn(PurposeCategory) -> bool) -> bool {
        self.activity
            .purposes()
            .any(|purpose| test(purpose.category))
    }

    /// Whether something is stored or read on the device: a log of the server is not.
    fn is_on_the_device(&self) -> bool {
        let mut technologies = self.tracking.technologies.iter();
        technologies.len() == 0
            || technologies.any(|technology| *technology != TrackingTechnology::ServerLogs)
    }

    fn need(&self) -> Need {
        if !self.is_on_the_device() || is_necessary(self.activity) {
            return Need::Exempt;
        }
        match self.tracking.category {
            Some(
                TrackingCategory::Analytics
                | TrackingCategory::Advertising
                | TrackingCategory::SocialMedia
                | TrackingCategory::Affiliate,
            ) => Need::Consent,
            _ if self.has_purpose(is_extra) => Need::Consent,
            _ if self.activity.purposes().next().is_some()
                && !self.has_purpose(|purpose| !is_needed(purpose)) =>
            {
                Need::Exempt
            }
            _ => Need::Unknown,
        }
    }
}

/// The times that are told of something in particular: by activity, data or purpose, or in words.
struct Lifetimes<'a> {
    rules: Vec<(&'a RetentionPeriod, Reach)>,
}

impl<'a> Lifetimes<'a> {
    fn of(view: &View<'a>) -> Self {
        let rules = view.policy.retention.iter();
        let rules = rules
            .filter(|rule| rule.period.says_something())
            .map(|rule| (&rule.period, view.reach(&rule.applies_to)))
            .filter(|(_, reach)| {
                let mut axes = [Axis::Activities, Axis::PersonalData, Axis::Purposes].into_iter();
                reach.is_in_words() || axes.any(|axis| reach.names(axis))
            });
        Self {
            rules: rules.collect(),
        }
    }
}

const NO_TRACKING: &str = "no cookies or the like are described";
