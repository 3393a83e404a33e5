//! Decisions by machine: Art. 22.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// A ground on which decisions by machine alone are allowed (Art. 22(2)).
    #[expect(clippy::exhaustive_enums, reason = "Art. 22(2) is a closed list")]
    pub enum AutomatedDecisionGround ("a ground for automated decisions") {
        /// Needed for a contract between the person and a controller.
        Contract = "contract", "necessity for a contract", article: "22(2)(a)";
        /// A law of the Union or a Member State authorises it, with safeguards.
        AuthorisedByLaw = "authorised-by-law", "authorisation by law", article: "22(2)(b)";
        /// The person agreed explicitly.
        ExplicitConsent = "explicit-consent", "explicit consent", article: "22(2)(c)";
    }
}

vocabulary! {
    /// A safeguard that the person can ask for (Art. 22(3)).
    #[non_exhaustive]
    pub enum DecisionSafeguard ("a safeguard for automated decisions") {
        /// A human being looks at it.
        HumanIntervention = "human-intervention", "human intervention", article: "22(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A22-3-a";
        /// The person is heard.
        ExpressPointOfView = "express-point-of-view", "a hearing of the person's point of view", article: "22(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A22-3-b";
        /// The person can contest it.
        ContestDecision = "contest-decision", "a way to contest the decision", article: "22(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A22-3-c";
    }
}

vocabulary! {
    /// What a score counts for in the decision that it goes into.
    #[expect(clippy::exhaustive_enums, reason = "it decides or it does not")]
    pub enum ScoreWeight ("the weight of a score") {
        /// It is one factor among others.
        OneFactor = "one-factor", "one factor among others", article: "22(1)";
        /// The decision draws strongly on it, so that it is itself one (C-634/21).
        Decisive = "decisive", "decisive", article: "22(1)";
    }
}
