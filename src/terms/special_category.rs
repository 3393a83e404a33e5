//! Special categories of data and criminal data: Arts 9 and 10.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// A special category of personal data, whose processing is prohibited but for Art. 9(2).
    #[expect(clippy::exhaustive_enums, reason = "Art. 9(1) is a closed list")]
    pub enum SpecialCategory ("a special category of data") {
        /// Data that reveals racial or ethnic origin.
        RacialOrEthnicOrigin = "racial-or-ethnic-origin", "racial or ethnic origin", article: "9(1)";
        /// Data that reveals political opinions.
        PoliticalOpinions = "political-opinions", "political opinions", article: "9(1)", dpv: "https://w3id.org/dpv/pd#PoliticalOpinion";
        /// Data that reveals religious or philosophical beliefs.
        ReligiousOrPhilosophicalBeliefs = "religious-or-philosophical-beliefs", "religious or philosophical beliefs", article: "9(1)";
        /// Data that reveals membership in a trade union.
        TradeUnionMembership = "trade-union-membership", "trade union membership", article: "9(1)", dpv: "https://w3id.org/dpv/pd#TradeUnionMembership";
        /// Genetic data, as Art. 4(13) defines it.
        GeneticData = "genetic-data", "genetic data", article: "9(1)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#GeneticData";
        /// Biometric data, as Art. 4(14) defines it, that serves to identify a person uniquely.
        BiometricData = "biometric-data", "biometric data", article: "9(1)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#BiometricData";
        /// Data concerning health, as Art. 4(15) defines it.
        HealthData = "health-data", "health data", article: "9(1)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#HealthData";
        /// Data concerning a person's sex life.
        SexLife = "sex-life", "sex life", article: "9(1)";
        /// Data concerning a person's sexual orientation.
        SexualOrientation = "sexual-orientation", "sexual orientation", article: "9(1)";
    }
}

vocabulary! {
    /// A condition on which special categories of data may be processed (Art. 9(2)).
    #[expect(clippy::exhaustive_enums, reason = "Art. 9(2) is a closed list")]
    pub enum SpecialCategoryCondition ("a condition of Art. 9(2)") {
        /// The person agreed explicitly, and no law rules that out.
        ExplicitConsent = "explicit-consent", "explicit consent", article: "9(2)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-a";
        /// Needed under employment, social security or social protection law.
        EmploymentAndSocialProtection = "employment-and-social-protection", "employment and social protection law", article: "9(2)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-b";
        /// Needed for vital interests, and the person cannot consent.
        VitalInterests = "vital-interests", "vital interests", article: "9(2)(c)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-c";
        /// A non-profit body with a political, religious or similar aim, about its own people.
        NonProfitBody = "non-profit-body", "activities of a non-profit body", article: "9(2)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-d";
        /// The person has manifestly made the data public.
        ManifestlyMadePublic = "manifestly-made-public", "data manifestly made public", article: "9(2)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-e";
        /// Needed for legal claims, or for courts acting as such.
        LegalClaims = "legal-claims", "legal claims", article: "9(2)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-f";
        /// Needed for a substantial public interest, on the basis of law.
        SubstantialPublicInterest = "substantial-public-interest", "substantial public interest", article: "9(2)(g)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-g";
        /// Needed for medicine, health or social care, on the basis of law or a contract with a professional.
        HealthOrSocialCare = "health-or-social-care", "health or social care", article: "9(2)(h)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-h";
        /// Needed for a public interest in public health, on the basis of law.
        PublicHealth = "public-health", "public health", article: "9(2)(i)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-i";
        /// Needed for archiving in the public interest, research or statistics, on the basis of law.
        ArchivingResearchStatistics = "archiving-research-statistics", "archiving, research or statistics", article: "9(2)(j)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-j";
    }
}

vocabulary! {
    /// Data relating to criminal matters, which needs official authority or a law (Art. 10).
    #[expect(clippy::exhaustive_enums, reason = "Art. 10 names three")]
    pub enum CriminalData ("a kind of criminal data") {
        /// Criminal convictions.
        Convictions = "convictions", "criminal convictions", article: "10", dpv: "https://w3id.org/dpv/pd#CriminalConviction";
        /// Criminal offences.
        Offences = "offences", "criminal offences", article: "10", dpv: "https://w3id.org/dpv/pd#CriminalOffence";
        /// Security measures related to them.
        SecurityMeasures = "security-measures", "related security measures", article: "10";
    }
}
