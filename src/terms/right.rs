//! The rights of the people: Arts 7, 12 to 22, 77 to 82.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// A right that the Regulation gives to the person whom data is about.
    ///
    /// ```
    /// use gdpr_policy::Right;
    /// let right: Right = "portability".parse()?;
    /// assert_eq!(right.term().article, Some("20".parse()?));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[expect(clippy::exhaustive_enums, reason = "the Regulation grants these and no others")]
    pub enum Right ("a right") {
        /// To be informed about the processing, which a notice serves.
        Information = "information", "be informed", article: "13", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A13";
        /// To know whether and which data is processed, and to get a copy of it.
        Access = "access", "access", article: "15", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A15";
        /// To have wrong data corrected and incomplete data completed.
        Rectification = "rectification", "rectification", article: "16", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A16";
        /// To have data erased where one of the grounds applies.
        Erasure = "erasure", "erasure", article: "17", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A17";
        /// To have data kept and not otherwise used, in four situations.
        Restriction = "restriction", "restriction of processing", article: "18", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A18";
        /// To have recipients told of a correction, erasure or restriction, and to learn who they are.
        RecipientNotification = "recipient-notification", "have recipients notified", article: "19", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A19";
        /// To get data that one provided in a machine-readable form, or have it sent to another.
        Portability = "portability", "data portability", article: "20", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A20";
        /// To object, on grounds of one's own situation, to a public task or legitimate interests.
        Objection = "objection", "object", article: "21(1)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A21";
        /// To object to direct marketing at any time, without giving grounds.
        ObjectionToDirectMarketing = "objection-to-direct-marketing", "object to direct marketing", article: "21(2)";
        /// Not to be subject to a decision by machine alone that has legal or similar effects.
        NotSubjectToAutomatedDecision = "not-subject-to-automated-decision", "not be subject to automated decisions", article: "22(1)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A22";
        /// To have a human being look at such a decision.
        HumanIntervention = "human-intervention", "human intervention", article: "22(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A22-3-a";
        /// To be heard about such a decision.
        ExpressPointOfView = "express-point-of-view", "express one's point of view", article: "22(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A22-3-b";
        /// To contest such a decision.
        ContestDecision = "contest-decision", "contest a decision", article: "22(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A22-3-c";
        /// To withdraw consent at any time, as easily as it was given.
        WithdrawConsent = "withdraw-consent", "withdraw consent", article: "7(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A7-3";
        /// To complain to a supervisory authority.
        LodgeComplaint = "lodge-complaint", "lodge a complaint", article: "77(1)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A77";
        /// To go to court against a decision of a supervisory authority.
        RemedyAgainstAuthority = "remedy-against-authority", "a judicial remedy against an authority", article: "78(1)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A78";
        /// To go to court against a controller or a processor.
        RemedyAgainstControllerOrProcessor = "remedy-against-controller-or-processor", "a judicial remedy against a controller or processor", article: "79(1)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A79";
        /// To have a non-profit body act in one's place.
        Representation = "representation", "representation", article: "80(1)";
        /// To be compensated for damage.
        Compensation = "compensation", "compensation", article: "82(1)";
    }
}

vocabulary! {
    /// How a text limits a right; only some limits are narrower than the Regulation.
    #[non_exhaustive]
    pub enum RightLimit ("a limit of a right") {
        /// To nationals of some state.
        Nationality = "nationality", "nationality", article: "12(1)";
        /// To people who live in some state or region, such as the Union or the EEA.
        Residence = "residence", "residence", article: "12(1)";
        /// As far as the controller thinks fit.
        Discretion = "discretion", "the controller's discretion", article: "12(5)";
        /// On reasons that the person must give though the right needs none.
        ReasonsRequired = "reasons-required", "a demand for reasons", article: "12(2)";
        /// After the controller has weighed its own interests though the right is absolute.
        Balancing = "balancing", "a weighing of interests", article: "21(2)";
        /// Against payment.
        Fee = "fee", "a fee", article: "12(5)";
        /// To what some national law allows.
        NationalLaw = "national-law", "national law", article: "23(1)";
        /// To the conditions that the Regulation itself draws: this narrows nothing.
        RegulationConditions = "regulation-conditions", "the conditions of the Regulation", article: "12(1)";
        /// To certain data or certain cases that the text does not name.
        Unspecified = "unspecified", "unspecified limits", article: "12(1)";
        /// In another way, which the condition of the part describes.
        Other = "other", "another limit", article: "12(1)";
    }
}

vocabulary! {
    /// A ground on which a text says that a request is refused.
    #[non_exhaustive]
    pub enum RefusalGround ("a ground to refuse a request") {
        /// The request is manifestly unfounded.
        ManifestlyUnfounded = "manifestly-unfounded", "a manifestly unfounded request", article: "12(5)";
        /// The request is excessive, in particular because it is repeated.
        Excessive = "excessive", "an excessive request", article: "12(5)";
        /// The person cannot be identified.
        NotIdentified = "not-identified", "lack of identification", article: "12(2)";
        /// The controller shows that it cannot tell whom the data is about (Art. 11(2)).
        IdentificationImpossible = "identification-impossible", "impossibility of identification", article: "12(2)";
        /// A copy would adversely affect others.
        RightsOfOthers = "rights-of-others", "rights of others", article: "15(4)";
        /// The law obliges the controller to keep the data.
        LegalObligation = "legal-obligation", "a legal obligation", article: "17(3)(b)";
        /// The data is needed for legal claims.
        LegalClaims = "legal-claims", "legal claims", article: "17(3)(e)";
        /// The data is needed for freedom of expression and information.
        FreedomOfExpression = "freedom-of-expression", "freedom of expression", article: "17(3)(a)";
        /// A law restricts the right.
        RestrictionByLaw = "restriction-by-law", "a restriction by law", article: "23(1)";
        /// It would take too much effort: no ground of the Regulation for a request.
        DisproportionateEffort = "disproportionate-effort", "disproportionate effort", article: "12(5)";
        /// It would be impracticable: no ground of the Regulation.
        Impracticable = "impracticable", "impracticability", article: "12(5)";
        /// The controller decides as it thinks fit: no ground of the Regulation.
        Discretion = "discretion", "the controller's discretion", article: "12(5)";
        /// Another ground, which the text beside it says.
        Other = "other", "another ground", article: "12(5)";
    }
}

vocabulary! {
    /// What a request is said to cost.
    #[non_exhaustive]
    pub enum FeePractice ("a practice of fees") {
        /// Nothing.
        FreeOfCharge = "free-of-charge", "no fee", article: "12(5)";
        /// A reasonable fee for copies after the first.
        FeeForFurtherCopies = "fee-for-further-copies", "a fee for further copies", article: "15(3)";
        /// A reasonable fee where the request is manifestly unfounded or excessive.
        FeeIfUnfoundedOrExcessive = "fee-if-unfounded-or-excessive", "a fee for unfounded or excessive requests", article: "12(5)";
        /// A fee for every request.
        FeeAlways = "fee-always", "a fee for every request", article: "12(5)";
        /// A fee in other cases, which the text beside it describes.
        Other = "other", "a fee in other cases", article: "12(5)";
    }
}

vocabulary! {
    /// When the identity of a person is checked (Art. 12(6)).
    #[expect(clippy::exhaustive_enums, reason = "when somebody is checked, or that nothing is said")]
    pub enum IdentityCheckScope ("the scope of an identity check") {
        /// Where there are reasonable doubts.
        InCaseOfDoubt = "in-case-of-doubt", "in case of doubt", article: "12(6)";
        /// With every request.
        Always = "always", "with every request", article: "12(6)";
        /// The text does not say when.
        Unspecified = "unspecified", "in unspecified cases", article: "12(6)";
    }
}

vocabulary! {
    /// By what a person is asked to show who they are (Art. 12(6)).
    #[non_exhaustive]
    pub enum IdentityProof ("a proof of identity") {
        /// An identity document or a copy of it.
        IdentityDocument = "identity-document", "an identity document", article: "12(6)";
        /// Signing in to the account.
        AccountLogin = "account-login", "signing in to the account", article: "12(6)";
        /// A message to an address or number that is on file.
        ContactConfirmation = "contact-confirmation", "confirmation through known contact details", article: "12(6)";
        /// Details that the controller already has.
        KnownDetails = "known-details", "details already on file", article: "12(6)";
        /// Further information that is not named.
        AdditionalInformation = "additional-information", "additional information", article: "12(6)";
        /// Something else, which the text beside it says.
        Other = "other", "another proof", article: "12(6)";
    }
}

vocabulary! {
    /// What a text asks people to do before they complain to an authority (Art. 77(1)).
    #[non_exhaustive]
    pub enum ComplaintPrerequisite ("a prerequisite of a complaint") {
        /// To complain to the controller before, as a condition.
        ComplainToControllerFirst = "complain-to-controller-first", "a complaint to the controller", article: "77(1)";
        /// To make a request to the controller before, as a condition.
        RequestToControllerFirst = "request-to-controller-first", "a request to the controller", article: "77(1)";
        /// To go to arbitration before, or instead.
        Arbitration = "arbitration", "arbitration", article: "77(1)";
        /// To go to mediation or an ombudsman before, or instead.
        Mediation = "mediation", "mediation", article: "77(1)";
        /// To contact the controller first, as a mere request: no condition.
        InvitedToContactFirst = "invited-to-contact-first", "an invitation to get in touch first", article: "77(1)";
    }
}

vocabulary! {
    /// How a text stands to a right.
    #[expect(clippy::exhaustive_enums, reason = "said, implied or denied")]
    pub enum RightStance ("a stance on a right") {
        /// It says that there is the right.
        Stated = "stated", "stated", article: "12(1)";
        /// It only follows, such as from an invitation to write when data is wrong.
        Implied = "implied", "implied", article: "12(1)";
        /// It says that there is no such right here, or that it is not granted.
        Refused = "refused", "refused", article: "12(2)";
    }
}

vocabulary! {
    /// Where a person can complain: in which Member State an authority is theirs (Art. 77(1)).
    #[expect(clippy::exhaustive_enums, reason = "Art. 77(1) names three")]
    pub enum ComplaintPlace ("a place of complaint") {
        /// Where the person habitually lives.
        Residence = "residence", "habitual residence", article: "77(1)";
        /// Where the person works.
        Work = "work", "place of work", article: "77(1)";
        /// Where the infringement is said to have taken place.
        Infringement = "infringement", "place of the alleged infringement", article: "77(1)";
    }
}
