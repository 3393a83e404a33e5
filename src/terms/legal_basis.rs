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
        Consent = "consent", "consent",
            article: "6(1)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-a";
        /// Needed to perform a contract with the person, or for steps that they asked for before one.
        Contract = "contract", "contract",
            article: "6(1)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-b";
        /// Needed to comply with an obligation that Union or Member State law puts on the controller.
        LegalObligation = "legal-obligation", "legal obligation",
            article: "6(1)(c)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-c";
        /// Needed to protect a vital interest of the person or of somebody else.
        VitalInterests = "vital-interests", "vital interests",
            article: "6(1)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-d";
        /// Needed for a task in the public interest or in the exercise of official authority.
        PublicTask = "public-task", "public task",
            article: "6(1)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-e";
        /// Needed for an interest of the controller or a third party that the person's do not override.
        LegitimateInterests = "legitimate-interests", "legitimate interests",
            article: "6(1)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-f";
    }
}

vocabulary! {
    /// Where a contract stands when processing is needed for it (Art. 6(1)(b)).
    #[expect(clippy::exhaustive_enums, reason = "6(1)(b) knows two")]
    pub enum ContractStage ("a stage of a contract") {
        /// The contract exists, and the processing is needed to perform it.
        Performance = "performance", "performance of a contract", article: "6(1)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-b-contract-performance";
        /// The person asked for steps before a contract, and the processing is needed for them.
        PreContractual = "pre-contractual", "pre-contractual steps", article: "6(1)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-b-enter-into-contract";
    }
}

vocabulary! {
    /// Whose vital interests are protected (Art. 6(1)(d)).
    #[expect(clippy::exhaustive_enums, reason = "6(1)(d) knows two")]
    pub enum VitalInterestHolder ("whose vital interests") {
        /// Those of the person whom the data is about.
        DataSubject = "data-subject", "the person concerned", article: "6(1)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-d-data-subject";
        /// Those of another human being.
        OtherPerson = "other-person", "another person", article: "6(1)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-d-natural-person";
    }
}

vocabulary! {
    /// What makes a task public (Art. 6(1)(e)).
    #[expect(clippy::exhaustive_enums, reason = "6(1)(e) knows two")]
    pub enum PublicTaskGround ("the ground of a public task") {
        /// The task is carried out in the public interest.
        PublicInterest = "public-interest", "public interest", article: "6(1)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-e-public-interest";
        /// The task exercises official authority that the controller was given.
        OfficialAuthority = "official-authority", "official authority", article: "6(1)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-e-official-authority";
    }
}

vocabulary! {
    /// Whose legitimate interest is pursued (Art. 6(1)(f)).
    #[expect(clippy::exhaustive_enums, reason = "6(1)(f) knows two")]
    pub enum InterestHolder ("whose legitimate interest") {
        /// The controller's own.
        Controller = "controller", "the controller", article: "6(1)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-f-controller";
        /// That of somebody else.
        ThirdParty = "third-party", "a third party", article: "6(1)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-f-third-party";
    }
}

vocabulary! {
    /// Interests whose like the recitals name; they still have to outweigh the person's.
    #[non_exhaustive]
    pub enum InterestCategory ("a kind of interest") {
        /// Preventing fraud (recital 47).
        FraudPrevention = "fraud-prevention", "fraud prevention";
        /// Direct marketing, which may be regarded as such an interest (recital 47).
        DirectMarketing = "direct-marketing", "direct marketing";
        /// A relationship in which the person is a client or in the controller's service (recital 47).
        ClientRelationship = "client-relationship", "relationship with clients";
        /// Administration within a group of undertakings (recital 48).
        IntraGroupAdministration = "intra-group-administration", "administration within the group";
        /// The security of networks and information (recital 49).
        NetworkSecurity = "network-security", "network and information security";
        /// Telling an authority of possible criminal acts or threats to security (recital 50).
        CriminalActs = "criminal-acts", "reporting of criminal acts";
        /// Establishing, exercising or defending legal claims.
        LegalClaims = "legal-claims", "legal claims";
        /// Another interest, which its text describes.
        Other = "other", "another interest";
    }
}

vocabulary! {
    /// The area of law that a legal obligation is said to come from (Art. 6(1)(c)).
    #[non_exhaustive]
    pub enum LegalArea ("an area of law") {
        /// Keeping books and their documents.
        Accounting = "accounting", "accounting", article: "6(1)(c)";
        /// Taxes and duties.
        Tax = "tax", "tax", article: "6(1)(c)";
        /// Employment and social security.
        Employment = "employment", "employment and social security", article: "6(1)(c)";
        /// Preventing money laundering and the financing of terrorism.
        AntiMoneyLaundering = "anti-money-laundering", "anti-money laundering", article: "6(1)(c)";
        /// Protecting consumers.
        ConsumerProtection = "consumer-protection", "consumer protection", article: "6(1)(c)";
        /// Health and safety, at work or in public.
        HealthAndSafety = "health-and-safety", "health and safety", article: "6(1)(c)";
        /// The safety of products, with recalls and vigilance.
        ProductSafety = "product-safety", "product safety", article: "6(1)(c)";
        /// Telecommunications and the retention of traffic data.
        Telecommunications = "telecommunications", "telecommunications", article: "6(1)(c)";
        /// Orders of courts and demands of authorities.
        CourtOrders = "court-orders", "orders of courts and authorities", article: "6(1)(c)";
        /// Data protection itself, such as answering requests.
        DataProtection = "data-protection", "data protection", article: "6(1)(c)";
        /// Another area, which the text beside it describes.
        Other = "other", "another area of law", article: "6(1)(c)";
    }
}
