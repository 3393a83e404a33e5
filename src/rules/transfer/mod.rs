//! Transfers to third countries and international organisations: Arts 13(1)(f), 14(1)(f), 44 to 49.
//!
//! A transfer is judged with its recipients: where it names no destination, it goes where they are.

mod adequacy;
mod clauses;
mod derogations;
mod disclosure;
mod flow;
mod ground;
mod safeguards;
mod validity;

pub(super) use self::flow::{StatedTransfers, Transfers};
use super::{Fact, Sink, View, rules, sink::Gather};

rules! {
    "transfer"

    "transfer-undisclosed-likely" {
        since: "0.1.0",
        items: [Transfers],
        severities: [Warning, Advice],
        sources: ["13(1)(f)", "14(1)(f)", "44"],
        summary: "a recipient is in a third country, and no transfer to it is mentioned",
        remedy: "state the transfer and what protects it, or correct where the recipient is",
        check: disclosure::undisclosed_likely,
    }
    "transfer-destination-missing" {
        since: "0.1.0",
        items: [Transfers],
        severities: [Warning, Advice],
        sources: ["13(1)(f)", "14(1)(f)", "12(1)"],
        summary: "data is transferred, and neither a country nor an organisation is named",
        remedy: "name the third countries or the international organisation",
        check: disclosure::destination_missing,
    }
    "transfer-no-third-country" {
        since: "0.1.0",
        items: [Transfers],
        severities: [Advice],
        sources: ["44"],
        summary: "a place within the European Economic Area is presented as a third country",
        remedy: "leave the place out of the transfers; the Regulation is law there",
        check: disclosure::no_third_country,
    }
    "transfer-safeguard-missing" {
        since: "0.1.0",
        items: [TransferSafeguards, Transfers],
        severities: [Error, Warning],
        sources: ["13(1)(f)", "14(1)(f)"],
        summary: "data goes to a third country, and nothing is said on what protects it there",
        remedy: "name the adequacy decision, the safeguard of Art. 46 or 47, or the derogation of Art. 49",
        check: safeguards::missing,
    }
    "transfer-safeguard-hedged" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning, Advice],
        sources: ["13(1)(f)", "14(1)(f)", "12(1)"],
        summary: "mechanisms are named as examples, alternatives or possibilities",
        remedy: "say which mechanism protects which transfer",
        check: safeguards::hedged,
    }
    "transfer-copy-means-missing" {
        since: "0.1.0",
        items: [TransferCopyMeans],
        severities: [Error, Warning],
        sources: ["13(1)(f)", "14(1)(f)"],
        summary: "safeguards are relied on, and nothing says how to obtain a copy of them",
        remedy: "say how a copy of the safeguards is obtained or where they are available",
        check: safeguards::copy_means_missing,
    }
    "transfer-us-gap" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Advice],
        sources: ["46(1)", "C-311/18"],
        binds: Both,
        from: (2020, 7, 16),
        until: (2023, 7, 9),
        summary: "standard contractual clauses with the United States, at a time when they needed more",
        remedy: "state the supplementary measures",
        check: safeguards::us_gap,
    }
    "transfer-adequacy-scope" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Error, Warning, Advice],
        sources: ["45(1)", "45(3)", "13(1)(f)", "14(1)(f)", "Directive 95/46/EC 25"],
        yields_to: ["transfer-mechanism-invalid"],
        binds: Both,
        from: (1998, 10, 24),
        summary: "adequacy is relied on for a country or a recipient that no decision covers",
        remedy: "rely on a safeguard of Art. 46, or name the framework in which the recipient takes part",
        check: adequacy::scope,
    }
    "transfer-adequacy-country-missing" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning, Advice],
        sources: ["13(1)(f)", "14(1)(f)"],
        yields_to: ["transfer-destination-missing"],
        summary: "adequacy is relied on among several destinations, and nothing says for which",
        remedy: "say for which countries there is an adequacy decision",
        check: adequacy::country_missing,
    }
    "transfer-adequacy-absence-unstated" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning, Advice],
        sources: ["13(1)(f)", "14(1)(f)"],
        summary: "only a derogation is relied on, and the absence of an adequacy decision is not stated",
        remedy: "say that there is no adequacy decision for the country",
        check: adequacy::absence_unstated,
    }
    "transfer-mechanism-invalid" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Error, Warning, Advice],
        sources: [
            "13(1)(f)", "14(1)(f)", "44", "45(1)", "46(1)",
            "Directive 95/46/EC 25", "Directive 95/46/EC 26",
        ],
        binds: Both,
        from: (1998, 10, 24),
        summary: "a transfer rests on a mechanism that is not in force",
        remedy: "rest the transfer on a mechanism in force, or stop it",
        check: validity::invalid,
    }
    "transfer-mechanism-will-lapse" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Advice],
        sources: ["44", "45(3)", "46(2)(c)", "Directive 95/46/EC 25", "Directive 95/46/EC 26"],
        binds: Both,
        from: (1998, 10, 24),
        summary: "a mechanism in force has an end within the next twelve months",
        remedy: "prepare another mechanism for the day on which this one ends",
        check: validity::will_lapse,
    }
    "transfer-other-regime-instrument" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning, Advice],
        sources: ["44", "46(1)"],
        binds: Both,
        summary: "a transfer under the Regulation rests on an instrument of another law alone",
        remedy: "name the mechanism of Chapter V on which the transfer rests",
        check: validity::other_regime_instrument,
    }
    "transfer-adhoc-authorisation-missing" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Advice],
        sources: ["46(3)(a)", "46(3)(b)"],
        binds: Both,
        summary: "clauses or an arrangement need the authorisation of an authority, and none is mentioned",
        remedy: "name the authority that authorised them",
        check: validity::adhoc_authorisation_missing,
    }
    "transfer-scc-module-mismatch" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning, Advice],
        sources: ["46(2)(c)", "Decision (EU) 2021/914"],
        binds: Both,
        from: (2021, 6, 27),
        summary: "the module of the standard contractual clauses does not fit the roles of the parties",
        remedy: "use the module for the roles in which exporter and importer act",
        check: clauses::module_mismatch,
    }
    "transfer-scc-importer-under-regulation" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Advice],
        sources: ["46(2)(c)", "Decision (EU) 2021/914 1(1)"],
        binds: Both,
        from: (2021, 6, 27),
        summary: "the clauses of 2021 are used with an importer whom the Regulation itself binds",
        remedy: "say so, and watch for the set of clauses that is made for such importers",
        check: clauses::importer_under_regulation,
    }
    "transfer-scc-not-a-transfer-tool" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Error, Warning],
        sources: ["28(7)", "46(1)", "46(2)(c)"],
        binds: Both,
        from: (2021, 6, 27),
        summary: "a transfer rests on the clauses between controllers and processors within the Union",
        remedy: "use the clauses of Decision (EU) 2021/914 for transfers; those of 2021/915 are for Art. 28",
        check: clauses::not_a_transfer_tool,
    }
    "transfer-consent-risks-missing" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning, Advice],
        sources: ["49(1)(a)"],
        summary: "a transfer rests on consent that is not called explicit, or whose risks are not explained",
        remedy: "ask for explicit consent, and say where its risks are explained",
        check: derogations::consent_risks_missing,
    }
    "transfer-compelling-interests-incomplete" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning, Advice],
        sources: ["49(1) second subparagraph"],
        summary: "a transfer rests on compelling legitimate interests, and they are not stated",
        remedy: "state the compelling legitimate interests",
        check: derogations::compelling_interests_incomplete,
    }
    "transfer-derogation-systematic" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning, Advice],
        sources: ["49(1)", "recital 111", "EDPB 2/2018"],
        binds: Both,
        summary: "a derogation for specific situations carries transfers that take place regularly",
        remedy: "use a safeguard of Art. 46 for regular transfers",
        check: derogations::systematic,
    }
    "transfer-derogation-public-authority" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Error, Warning],
        sources: ["49(3)"],
        binds: Both,
        summary: "a public authority relies on a derogation that is closed to it",
        remedy: "rely on another ground of Chapter V",
        check: derogations::public_authority,
    }
}

const NONE: &str = "no transfer under the Regulation is stated";
const NO_SUCH: &str = "no transfer under the Regulation rests on such a mechanism";

/// Findings by what they say: one cause is one finding, at all the places where it shows.
#[derive(Default)]
struct Causes {
    gathers: Vec<(String, Gather)>,
}

impl Causes {
    /// The places of the finding that says this.
    fn of(&mut self, sink: &Sink<'_>, message: impl Into<String>) -> &mut Gather {
        self.with(message, || sink.gather())
    }

    /// The same, begun in a way of its own.
    fn with(&mut self, message: impl Into<String>, new: impl FnOnce() -> Gather) -> &mut Gather {
        let message = message.into();
        let known = self.gathers.iter().position(|(other, _)| *other == message);
        let index = known.unwrap_or_else(|| {
            self.gathers.push((message, new()));
            self.gathers.len() - 1
        });
        &mut self.gathers[index].1
    }

    fn say(self, sink: &mut Sink<'_>) {
        for (message, gather) in self.gathers {
            gather.say(sink, move |_| message.clone());
        }
    }
}
