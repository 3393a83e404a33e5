//! Decisions by machine: Art. 22.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// A ground on which decisions by machine alone are allowed (Art. 22(2)).
    #[expect(clippy::exhaustive_enums, reason = "Art. 22(2) is a closed list")]
    pub enum AutomatedDecisionGround ("a ground for automated decisions") {
        /// Needed for a contract between the person and a controller.
        Contract = "contract", "Contract", article: "22(2)(a)";
        /// A law of the Union or a Member State authorises it, with safeguards.
        AuthorisedByLaw = "authorised-by-law", "Authorised by law", article: "22(2)(b)";
        /// The person agreed explicitly.
        ExplicitConsent = "explicit-consent", "Explicit consent", article: "22(2)(c)";
    }
}

vocabulary! {
    /// A safeguard that the person can ask for (Art. 22(3)).
    #[non_exhaustive]
    pub enum DecisionSafeguard ("a safeguard for automated decisions") {
        /// A human being looks at it.
        HumanIntervention = "human-intervention", "Human intervention", article: "22(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A22-3-a";
        /// The person is heard.
        ExpressPointOfView = "express-point-of-view", "Express point of view", article: "22(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A22-3-b";
        /// The person can contest it.
        ContestDecision = "contest-decision", "Contest decision", article: "22(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A22-3-c";
    }
}
