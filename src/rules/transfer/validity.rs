//! Whether what a transfer rests on is in force, and under which law (Arts 44 to 46).

use super::{Causes, NO_SUCH, Sink, View, flow::Transfers, ground::Ground};
use crate::{
    base::{Article, Date},
    law::Status,
    model::TransferMechanismDetail,
    rules::Severity,
};

/// The provision that a mechanism is a ground by.
fn article(ground: Ground<'_, '_, '_>) -> Article {
    match ground.detail() {
        TransferMechanismDetail::AdequacyDecision(_) => const { Article::constant("45(1)") },
        _ => const { Article::constant("46(1)") },
    }
}

pub(super) fn invalid(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for ground in transfers.all_grounds() {
        let Some(status) = ground.status() else {
            continue;
        };
        let undated = ground.stated.concluded.is_none();
        let severity = match status {
            Status::InForce { .. } => {
                sink.met(ground.at());
                continue;
            }
            Status::NotAssessable { .. } => {
                sink.not_assessed(
                    ground.at(),
                    "whether the mechanism holds does not follow from a list",
                );
                continue;
            }
            Status::OldContractsOnly { .. } if undated => Severity::Warning,
            Status::OldContractsOnly { .. } if ground.holds_by(&status) => {
                sink.met(ground.at());
                continue;
            }
            _ if ground.is_carried_otherwise() => Severity::Warning,
            _ => Severity::Error,
        };
        let message = format!("`{}`: {status}", ground.name());
        let cause = causes.with(message, || {
            sink.gather()
                .citing(article(ground))
                .serving(ground.items())
        });
        let place = cause.breach(ground.at(), ground.evidence());
        place.grade(severity).softened_if(ground.is_uncertain());
    }
    causes.say(sink);
    sink.otherwise(NO_SUCH);
}

pub(super) fn will_lapse(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let horizon = view.day().add_months(12);
    let mut causes = Causes::default();
    for ground in transfers.all_grounds() {
        match Future::of(ground) {
            Future::Ends { last, by } if last < horizon => {
                let message = format!("`{}` is in force until {last} ({by})", ground.name());
                let cause = causes.with(message, || {
                    sink.gather()
                        .citing(article(ground))
                        .serving(ground.items())
                });
                let _ = cause.breach(ground.at(), ground.evidence());
            }
            Future::Ends { .. } | Future::Open => sink.met(ground.at()),
            Future::None => {}
        }
    }
    causes.say(sink);
    sink.otherwise("no transfer rests on a mechanism in force");
}

/// How long a mechanism that is in force goes on.
enum Future {
    Ends {
        last: Date,
        by: String,
    },
    Open,
    /// It is not in force, or nobody can say.
    None,
}

impl Future {
    fn of(ground: Ground<'_, '_, '_>) -> Self {
        let status = ground.status();
        match &status {
            Some(Status::InForce {
                until: Some(end), ..
            }) => Self::of_contracts(ground, end.on).unwrap_or_else(|| Self::Ends {
                last: end.last_day(),
                by: end.by.to_string(),
            }),
            Some(Status::InForce { .. }) => Self::Open,
            // Concluded in time, it ends with the other contracts of its kind.
            Some(status @ Status::OldContractsOnly { until, by, .. })
                if ground.stated.concluded.is_some() && ground.holds_by(status) =>
            {
                until.map_or(Self::Open, |last| Self::Ends {
                    last,
                    by: by.to_string(),
                })
            }
            Some(_) => Self::None,
            None => Self::by_country(ground),
        }
    }

    /// Contracts that rest on clauses today outlive their repeal, as the repeal itself says.
    fn of_contracts(ground: Ground<'_, '_, '_>, repeal: Date) -> Option<Self> {
        let TransferMechanismDetail::StandardContractualClauses(clauses) = ground.detail() else {
            return None;
        };
        match ground
            .transfers
            .view
            .law()
            .scc_status(clauses.decision?, repeal)
        {
            Status::OldContractsOnly { until, by, .. } => {
                Some(until.map_or(Self::Open, |last| Self::Ends {
                    last,
                    by: by.to_string(),
                }))
            }
            _ => None,
        }
    }

    /// The first to end among the decisions for the countries that adequacy is relied on for.
    fn by_country(ground: Ground<'_, '_, '_>) -> Self {
        let view = ground.transfers.view;
        let (law, day) = (view.law(), view.day());
        let Some(adequacy) = ground.adequacy() else {
            return Self::None;
        };
        let flow = ground.flow;
        let countries = if !adequacy.countries.is_empty() {
            adequacy.countries.clone()
        } else if adequacy.framework.is_none() && flow.places.len() == 1 && !flow.is_open() {
            flow.third_countries().collect()
        } else {
            Vec::new()
        };
        let decisions = countries
            .into_iter()
            .flat_map(|country| law.adequacy(country, day));
        let ends: Vec<_> = decisions
            .map(|decision| match law.adequacy_status(decision, day) {
                Status::InForce { until, .. } => until,
                _ => None,
            })
            .collect();
        let first = ends.iter().flatten().min_by_key(|end| end.on);
        match first {
            Some(end) => Self::Ends {
                last: end.last_day(),
                by: end.by.to_string(),
            },
            None if ends.is_empty() => Self::None,
            None => Self::Open,
        }
    }
}

pub(super) fn other_regime_instrument(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for ground in transfers.all_grounds().filter(|ground| ground.is_foreign()) {
        let is_own = |ground: Ground<'_, '_, '_>| ground.is_named() && !ground.is_foreign();
        let beside = transfers.grounds(ground.flow).any(is_own)
            || transfers
                .about(ground.flow)
                .any(|other| transfers.grounds(other).any(is_own));
        if beside {
            sink.met(ground.at());
        } else {
            let name = ground.name();
            let message =
                format!("`{name}` is no instrument of the Regulation, and nothing else is named");
            let place = causes
                .of(sink, message)
                .breach(ground.at(), ground.evidence());
            place.softened_if(ground.is_uncertain());
        }
    }
    causes.say(sink);
    sink.otherwise(NO_SUCH);
}

pub(super) fn adhoc_authorisation_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for ground in transfers.all_grounds() {
        let authorised_by = match ground.detail() {
            TransferMechanismDetail::AdHocClauses(detail) => &detail.authorised_by,
            TransferMechanismDetail::AdministrativeArrangement(detail) => &detail.authorised_by,
            _ => continue,
        };
        if authorised_by.is_some() {
            sink.met(ground.at());
        } else {
            let name = ground.name();
            let message =
                format!("`{name}` need the authorisation of an authority, and none is mentioned");
            let _ = causes
                .of(sink, message)
                .lacks(ground.at(), ground.evidence());
        }
    }
    causes.say(sink);
    sink.otherwise(NO_SUCH);
}
