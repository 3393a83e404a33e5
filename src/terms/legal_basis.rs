//! Why processing is lawful: Art. 6.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// A legal basis of Art. 6(1): why a processing activity is lawful.
    ///
    /// ```
    /// use gdpr_policy::LegalBasis;
    ///
    /// let basis: LegalBasis = "legitimate-interests".parse()?;
    /// assert_eq!(basis.term().article, Some("6(1)(f)".parse()?));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[expect(clippy::exhaustive_enums, reason = "Art. 6(1) is a closed list")]
    pub enum LegalBasis ("a legal basis") {
        /// The person agreed to the processing for one or more specific purposes.
        Consent = "consent", "Consent",
            article: "6(1)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-a";
        /// Needed to perform a contract with the person, or for steps that they asked for before one.
        Contract = "contract", "Contract",
            article: "6(1)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-b";
        /// Needed to comply with an obligation that Union or Member State law puts on the controller.
        LegalObligation = "legal-obligation", "Legal obligation",
            article: "6(1)(c)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-c";
        /// Needed to protect a vital interest of the person or of somebody else.
        VitalInterests = "vital-interests", "Vital interests",
            article: "6(1)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-d";
        /// Needed for a task in the public interest or in the exercise of official authority.
        PublicTask = "public-task", "Public task",
            article: "6(1)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-e";
        /// Needed for an interest of the controller or a third party that the person's do not override.
        LegitimateInterests = "legitimate-interests", "Legitimate interests",
            article: "6(1)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-f";
    }
}

vocabulary! {
    /// Where a contract stands when processing is needed for it (Art. 6(1)(b)).
    #[expect(clippy::exhaustive_enums, reason = "6(1)(b) knows two")]
    pub enum ContractStage ("a stage of a contract") {
        /// The contract exists, and the processing is needed to perform it.
        Performance = "performance", "Performance", article: "6(1)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-b-contract-performance";
        /// The person asked for steps before a contract, and the processing is needed for them.
        PreContractual = "pre-contractual", "Pre contractual", article: "6(1)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-b-enter-into-contract";
    }
}

vocabulary! {
    /// Whose vital interests are protected (Art. 6(1)(d)).
    #[expect(clippy::exhaustive_enums, reason = "6(1)(d) knows two")]
    pub enum VitalInterestHolder ("whose vital interests") {
        /// Those of the person whom the data is about.
        DataSubject = "data-subject", "Data subject", article: "6(1)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-d-data-subject";
        /// Those of another human being.
        OtherPerson = "other-person", "Other person", article: "6(1)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-d-natural-person";
    }
}

vocabulary! {
    /// What makes a task public (Art. 6(1)(e)).
    #[expect(clippy::exhaustive_enums, reason = "6(1)(e) knows two")]
    pub enum PublicTaskGround ("the ground of a public task") {
        /// The task is carried out in the public interest.
        PublicInterest = "public-interest", "Public interest", article: "6(1)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-e-public-interest";
        /// The task exercises official authority that the controller was given.
        OfficialAuthority = "official-authority", "Official authority", article: "6(1)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-e-official-authority";
    }
}

vocabulary! {
    /// Whose legitimate interest is pursued (Art. 6(1)(f)).
    #[expect(clippy::exhaustive_enums, reason = "6(1)(f) knows two")]
    pub enum InterestHolder ("whose legitimate interest") {
        /// The controller's own.
        Controller = "controller", "Controller", article: "6(1)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-f-controller";
        /// That of somebody else.
        ThirdParty = "third-party", "Third party", article: "6(1)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-f-third-party";
    }
}

vocabulary! {
    /// Interests whose like the recitals name; they still have to outweigh the person's.
    #[non_exhaustive]
    pub enum InterestCategory ("a kind of interest") {
        /// Preventing fraud (recital 47).
        FraudPrevention = "fraud-prevention", "Fraud prevention";
        /// Direct marketing, which may be regarded as such an interest (recital 47).
        DirectMarketing = "direct-marketing", "Direct marketing";
        /// A relationship in which the person is a client or in the controller's service (recital 47).
        ClientRelationship = "client-relationship", "Client relationship";
        /// Administration within a group of undertakings (recital 48).
        IntraGroupAdministration = "intra-group-administration", "Intra group administration";
        /// The security of networks and information (recital 49).
        NetworkSecurity = "network-security", "Network security";
        /// Telling an authority of possible criminal acts or threats to security (recital 50).
        CriminalActs = "criminal-acts", "Criminal acts";
        /// Establishing, exercising or defending legal claims.
        LegalClaims = "legal-claims", "Legal claims";
        /// Another interest, which its text describes.
        Other = "other", "Other";
    }
}

vocabulary! {
    /// How several legal bases of one activity relate to each other.
    #[expect(clippy::exhaustive_enums, reason = "every way in which several can stand")]
    pub enum BasesRelation ("how legal bases relate") {
        /// Each covers a part, and the text says which.
        Partitioned = "partitioned", "Partitioned", article: "6(1)";
        /// One or the other, and the text does not say which when.
        Alternative = "alternative", "Alternative", article: "6(1)";
        /// All of them cover the whole.
        Cumulative = "cumulative", "Cumulative", article: "6(1)";
        /// The text does not let the reader tell.
        Unclear = "unclear", "Unclear", article: "6(1)";
    }
}

vocabulary! {
    /// The area of law that a legal obligation is said to come from (Art. 6(1)(c)).
    #[non_exhaustive]
    pub enum LegalArea ("an area of law") {
        /// Keeping books and their documents.
        Accounting = "accounting", "Accounting", article: "6(1)(c)";
        /// Taxes and duties.
        Tax = "tax", "Tax", article: "6(1)(c)";
        /// Employment and social security.
        Employment = "employment", "Employment", article: "6(1)(c)";
        /// Preventing money laundering and the financing of terrorism.
        AntiMoneyLaundering = "anti-money-laundering", "Anti money laundering", article: "6(1)(c)";
        /// Protecting consumers.
        ConsumerProtection = "consumer-protection", "Consumer protection", article: "6(1)(c)";
        /// Health and safety, at work or in public.
        HealthAndSafety = "health-and-safety", "Health and safety", article: "6(1)(c)";
        /// The safety of products, with recalls and vigilance.
        ProductSafety = "product-safety", "Product safety", article: "6(1)(c)";
        /// Telecommunications and the retention of traffic data.
        Telecommunications = "telecommunications", "Telecommunications", article: "6(1)(c)";
        /// Orders of courts and demands of authorities.
        CourtOrders = "court-orders", "Court orders", article: "6(1)(c)";
        /// Data protection itself, such as answering requests.
        DataProtection = "data-protection", "Data protection", article: "6(1)(c)";
        /// Another area, which the text beside it describes.
        Other = "other", "Other", article: "6(1)(c)";
    }
}
