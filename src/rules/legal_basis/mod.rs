//! Legal bases: Arts 6, 13(1)(c), 14(1)(c).

mod choice;
mod coverage;
pub(in crate::rules) mod grounds;
mod law;
mod necessity;
mod offered;

use super::rules;

pub(in crate::rules) use self::{coverage::is_marketing, grounds::StatedBases};

rules! {
    "legal-basis"

    "legal-basis-missing" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Error, Warning],
        sources: ["13(1)(c)", "14(1)(c)", "6(1)"],
        summary: "data is processed and no legal basis is stated",
        remedy: "state for each purpose the legal basis that it rests on",
        check: coverage::missing,
    }
    "legal-basis-none-of-six" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning, Advice],
        sources: ["6(1)", "13(1)(c)", "14(1)(c)"],
        summary: "something is offered as a legal basis that is none of the six",
        remedy: "state which of the six bases of Art. 6(1) is meant",
        check: offered::none_of_six,
    }
    "legal-basis-unlinked" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Error, Warning, Advice],
        sources: ["13(1)(c)", "14(1)(c)", "6(1)", "EDPB BD 1/2021"],
        summary: "legal bases are listed, and nothing says which covers which purpose",
        remedy: "state with each purpose the legal basis that it rests on",
        check: coverage::unlinked,
    }
    "legal-basis-ungrounded" {
        since: "0.1.0",
        items: [LegalBases, Purposes],
        severities: [Advice],
        sources: ["13(1)(c)", "14(1)(c)"],
        yields_to: ["legal-basis-public-task-without-law"],
        summary: "a legal basis is stated that nothing in the document could rest on",
        remedy: "say what rests on the basis, or leave it out",
        check: offered::ungrounded,
    }
    "legal-basis-alternative" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning],
        sources: ["6(1)", "13(1)(c)", "14(1)(c)", "EDPB 5/2020"],
        yields_to: ["legal-basis-contradictory"],
        summary: "several legal bases are offered for one activity without saying what each covers",
        remedy: "say which part of the activity rests on which basis",
        check: choice::alternative,
    }
    "legal-basis-mislabelled" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning],
        sources: ["12(1)", "13(1)(c)", "14(1)(c)", "6(1)"],
        summary: "the article that is cited with a legal basis is not that of the basis",
        remedy: "cite the point of Art. 6(1) that is the basis",
        check: choice::mislabelled,
    }
    "legal-basis-contradictory" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Error, Warning],
        sources: ["6(1)", "13(1)(c)", "13(1)(d)", "14(1)(c)", "14(2)(b)"],
        summary: "something is made to depend on consent and rests on legitimate interests",
        remedy: "decide on one basis; where another law asks for the consent, say which",
        check: choice::contradictory,
    }
    "legal-basis-advertising-on-contract" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning],
        sources: ["6(1)(b)", "13(1)(c)", "14(1)(c)", "C-252/21", "EDPB 2/2019"],
        summary: "personalised advertising rests on the contract",
        remedy: "ask for consent to personalised advertising, or leave it out",
        check: necessity::advertising_on_contract,
    }
    "legal-basis-advertising-on-interests" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning],
        sources: ["6(1)(f)", "13(1)(c)", "14(1)(c)", "C-252/21"],
        summary: "personalised advertising with data from elsewhere rests on interests alone",
        remedy: "ask for consent to it, or choose by what people do with you only",
        check: necessity::advertising_on_interests,
    }
    "legal-basis-improvement-on-contract" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning, Advice],
        sources: ["6(1)(b)", "13(1)(c)", "14(1)(c)", "EDPB 2/2019"],
        summary: "analysis, improvement or the like rests on the contract alone",
        remedy: "state another basis for it, such as an interest or consent",
        check: necessity::improvement_on_contract,
    }
    "legal-basis-incomplete" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Advice],
        sources: ["6(1)(c)", "13(1)(c)", "14(1)(c)"],
        summary: "data is processed to comply with the law, and no legal obligation is among the bases",
        remedy: "add the legal obligation to the bases of the activity, and name it",
        check: law::incomplete,
    }
    "legal-basis-obligation-law-unspecified" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Advice],
        sources: ["6(1)(c)", "6(3)"],
        yields_to: ["legal-basis-ungrounded"],
        summary: "a legal obligation is relied on, and neither a law nor its area is named",
        remedy: "name the law that obliges you",
        check: law::obligation_law_unspecified,
    }
    "legal-basis-public-task-without-law" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning],
        sources: ["6(1)(e)", "6(3)", "13(1)(c)", "14(1)(c)"],
        summary: "a public task is relied on, and neither the task nor a law is named",
        remedy: "name the task and the law that lays it down",
        check: law::public_task_without_law,
    }
    "legal-basis-public-authority-interests" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning, Error],
        sources: ["6(1) second subparagraph"],
        summary: "a public authority relies on legitimate interests",
        remedy: "rest the tasks of the authority on the law that lays them down",
        check: law::public_authority_interests,
    }
    "legal-basis-contract-not-party" {
        since: "0.1.0",
        items: [LegalBases, DataSubjects],
        severities: [Warning],
        sources: ["6(1)(b)", "13(1)(c)", "14(1)(c)"],
        summary: "data of people who are party to no contract is processed on the basis of one",
        remedy: "state the basis for those people, such as legitimate interests",
        check: necessity::contract_not_party,
    }
    "legal-basis-obligation-foreign-law" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning],
        sources: ["6(3)"],
        summary: "an obligation or a task rests on the law of a state outside the EEA alone",
        remedy: "name the law of the Union or of a Member State, or rely on another basis",
        check: law::obligation_foreign_law,
    }
}
