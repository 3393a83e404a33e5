//! Standard contractual clauses: Arts 28(7), 46(2)(c), Decisions (EU) 2021/914 and 2021/915.

use super::{Causes, Fact, NO_SUCH, Sink, View, flow::Transfers};
use crate::{model::TransferMechanismDetail, rules::Severity, terms::SccSet};

pub(super) fn module_mismatch(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for ground in transfers.all_grounds() {
        let TransferMechanismDetail::StandardContractualClauses(set) = ground.detail() else {
            continue;
        };
        let transfer = ground.flow.transfer;
        let (Some(exporter), Some(importer)) = (transfer.exporter_role, transfer.importer_role)
        else {
            continue;
        };
        if set.modules.is_empty() {
            continue;
        }
        let fits = set
            .modules
            .iter()
            .any(|module| module.fits(exporter, importer));
        if fits {
            sink.met(ground.at());
            continue;
        }
        let modules: Vec<&str> = set
            .modules
            .iter()
            .map(|module| module.term().label)
            .collect();
        let message = format!(
            "the module for {} does not fit a {} that exports to a {}",
            modules.join(", "),
            exporter.term().label,
            importer.term().label,
        );
        let place = causes
            .of(sink, message)
            .breach(ground.at(), ground.evidence());
        place.softened_if(ground.is_uncertain());
    }
    causes.say(sink);
    sink.otherwise("no transfer states modules of the clauses and the roles of both parties");
}

pub(super) fn importer_under_regulation(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let facts = view.context.facts();
    let mut bound = sink.gather();
    for ground in transfers.all_grounds() {
        let of_2021 = matches!(ground.detail(),
            TransferMechanismDetail::StandardContractualClauses(clauses)
                if clauses.decision == Some(SccSet::Decision2021_914));
        if !of_2021 {
            continue;
        }
        // Of a mere category nobody knows.
        for recipient in ground
            .flow
            .recipients()
            .filter(|one| one.entry().name.is_some())
        {
            match facts.is_under_regulation(recipient.id().as_str()) {
                Some(true) => {
                    let place = bound.breach(ground.at(), ground.evidence());
                    let _ = place.named(recipient.called());
                }
                Some(false) => sink.met(ground.at()),
                None => {
                    sink.open_about(ground.at(), Fact::ImportersUnderRegulation, recipient.id());
                }
            }
        }
    }
    bound.say(sink, |names| {
        let who = names.pick("an importer whom", "importers whom");
        format!("the clauses of 2021 are not made for {who} the Regulation binds itself: {names}")
    });
    sink.otherwise("no recipient is named to whom data goes under the clauses of 2021");
}

pub(super) fn not_a_transfer_tool(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for ground in transfers.all_grounds() {
        let of_processors = matches!(ground.detail(),
            TransferMechanismDetail::ProcessingAgreement(agreement)
                if agreement.standard_clauses == Some(true));
        if !of_processors {
            continue;
        }
        let doubtful = ground.is_uncertain() || ground.is_carried_otherwise();
        let message =
            "the clauses of Decision (EU) 2021/915 are named as if they carried the transfer";
        let place = causes
            .of(sink, message)
            .breach(ground.at(), ground.evidence());
        place.grade(if doubtful {
            Severity::Warning
        } else {
            Severity::Error
        });
    }
    causes.say(sink);
    sink.otherwise(NO_SUCH);
}
