//! Transfers to third countries: Chapter V, and its likes elsewhere.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// A ground on which data goes to a third country, or is said to go.
    ///
    /// ```
    /// use gdpr_policy::TransferMechanism;
    /// let mechanism: TransferMechanism = "standard-contractual-clauses".parse()?;
    /// assert_eq!(mechanism.term().article, Some("46(2)(c)".parse()?));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[non_exhaustive]
    pub enum TransferMechanism ("a transfer mechanism") {
        /// A decision of the Commission that the destination protects data adequately.
        AdequacyDecision = "adequacy-decision", "Adequacy decision", article: "45(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A45-3";
        /// A binding and enforceable instrument between public authorities or bodies.
        PublicAuthorityInstrument = "public-authority-instrument", "Public authority instrument", article: "46(2)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-a";
        /// Binding rules of a group of undertakings that an authority approved (Art. 47).
        BindingCorporateRules = "binding-corporate-rules", "Binding corporate rules", article: "46(2)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-b";
        /// Standard data protection clauses that the Commission adopted.
        StandardContractualClauses = "standard-contractual-clauses", "Standard contractual clauses", article: "46(2)(c)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-c";
        /// Standard data protection clauses that an authority adopted and the Commission approved.
        AuthorityClauses = "authority-clauses", "Authority clauses", article: "46(2)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-d";
        /// An approved code of conduct with binding commitments of the importer (Art. 40).
        CodeOfConduct = "code-of-conduct", "Code of conduct", article: "46(2)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-e";
        /// An approved certification with binding commitments of the importer (Art. 42).
        Certification = "certification", "Certification", article: "46(2)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-f";
        /// Contractual clauses of the parties' own that an authority authorised.
        AdHocClauses = "ad-hoc-clauses", "Ad hoc clauses", article: "46(3)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-3-a";
        /// Provisions in an arrangement between public authorities that an authority authorised.
        AdministrativeArrangement = "administrative-arrangement", "Administrative arrangement", article: "46(3)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-3-b";
        /// An international agreement behind a foreign judgment or decision that asks for data.
        InternationalAgreement = "international-agreement", "International agreement", article: "48";
        /// A derogation for one of the specific situations of the first subparagraph.
        Derogation = "derogation", "Derogation", article: "49(1)";
        /// Compelling legitimate interests, where nothing else allows a transfer that is not repetitive.
        CompellingLegitimateInterests = "compelling-legitimate-interests", "Compelling legitimate interests", article: "49(1) second subparagraph", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-2";
        /// The clauses for processors of Decision (EU) 2021/915: no ground for a transfer.
        ProcessorClauses = "processor-clauses", "Processor clauses", article: "28(7)";
        /// The addendum by which the Union's clauses serve under the law of the United Kingdom.
        UkAddendum = "uk-addendum", "UK addendum";
        /// The international data transfer agreement under the law of the United Kingdom.
        UkTransferAgreement = "uk-transfer-agreement", "UK transfer agreement";
        /// Safeguards that the text promises without naming them.
        UnspecifiedSafeguards = "unspecified-safeguards", "Unspecified safeguards", article: "46(1)";
    }
}

vocabulary! {
    /// A specific situation in which data may go without adequacy or safeguards (Art. 49(1)).
    #[expect(clippy::exhaustive_enums, reason = "Art. 49(1) is a closed list")]
    pub enum Derogation ("a derogation of Art. 49(1)") {
        /// The person agreed explicitly after hearing of the risks.
        ExplicitConsent = "explicit-consent", "Explicit consent", article: "49(1)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-a";
        /// Needed for a contract with the person, or for steps before it.
        Contract = "contract", "Contract", article: "49(1)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-b";
        /// Needed for a contract in the person's interest with somebody else.
        ContractInInterest = "contract-in-interest", "Contract in interest", article: "49(1)(c)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-c";
        /// Needed for important reasons of public interest that Union or Member State law knows.
        PublicInterest = "public-interest", "Public interest", article: "49(1)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-d";
        /// Needed for legal claims.
        LegalClaims = "legal-claims", "Legal claims", article: "49(1)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-e";
        /// Needed for vital interests, and the person cannot consent.
        VitalInterests = "vital-interests", "Vital interests", article: "49(1)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-f";
        /// Made from a register that is open to the public or to those with an interest.
        PublicRegister = "public-register", "Public register", article: "49(1)(g)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-g";
    }
}

vocabulary! {
    /// A module of the standard contractual clauses of Decision (EU) 2021/914.
    #[expect(clippy::exhaustive_enums, reason = "Decision (EU) 2021/914 has four modules")]
    pub enum SccModule ("a module of the clauses of 2021") {
        /// Module One: a controller exports to a controller.
        ControllerToController = "controller-to-controller", "Controller to controller", article: "46(2)(c)";
        /// Module Two: a controller exports to a processor.
        ControllerToProcessor = "controller-to-processor", "Controller to processor", article: "46(2)(c)";
        /// Module Three: a processor exports to a further processor.
        ProcessorToProcessor = "processor-to-processor", "Processor to processor", article: "46(2)(c)";
        /// Module Four: a processor exports to its controller.
        ProcessorToController = "processor-to-controller", "Processor to controller", article: "46(2)(c)";
    }
}

vocabulary! {
    /// A set of standard contractual clauses, by the number of the Commission's decision.
    #[non_exhaustive]
    pub enum SccSet ("the decision behind a set of clauses") {
        /// Controller to controller, Set I; repealed with effect from 27 September 2021.
        Decision2001_497 = "2001/497", "Decision 2001/497/EC", article: "46(2)(c)";
        /// Controller to processor, the first set; followed by Decision 2010/87/EU.
        Decision2002_16 = "2002/16", "Decision 2002/16/EC", article: "46(2)(c)";
        /// Controller to controller, Set II, which amended Decision 2001/497/EC and fell with it.
        Decision2004_915 = "2004/915", "Decision 2004/915/EC", article: "46(2)(c)";
        /// Controller to processor, the second set; repealed with effect from 27 September 2021.
        Decision2010_87 = "2010/87", "Decision 2010/87/EU", article: "46(2)(c)";
        /// The set with four modules.
        Decision2021_914 = "2021/914", "Decision (EU) 2021/914", article: "46(2)(c)";
    }
}

vocabulary! {
    /// A framework whose participants count as adequate, or did.
    #[non_exhaustive]
    pub enum AdequacyFramework ("a framework of adequacy") {
        /// The Safe Harbour of Decision 2000/520/EC between the Union and the United States.
        SafeHarbour = "safe-harbour", "Safe Harbour", article: "45(3)";
        /// The Privacy Shield of Decision (EU) 2016/1250 between the Union and the United States.
        EuUsPrivacyShield = "eu-us-privacy-shield", "EU-US Privacy Shield", article: "45(3)";
        /// The framework of Decision (EU) 2023/1795 between the Union and the United States.
        EuUsDataPrivacyFramework = "eu-us-data-privacy-framework", "EU-US Data Privacy Framework", article: "45(3)";
        /// The Safe Harbour between Switzerland and the United States, under Swiss law.
        SwissUsSafeHarbour = "swiss-us-safe-harbour", "Swiss-US Safe Harbour";
        /// The Privacy Shield between Switzerland and the United States, under Swiss law.
        SwissUsPrivacyShield = "swiss-us-privacy-shield", "Swiss-US Privacy Shield";
        /// The framework between Switzerland and the United States, under Swiss law.
        SwissUsDataPrivacyFramework = "swiss-us-data-privacy-framework", "Swiss-US Data Privacy Framework";
        /// The extension of the EU-US framework to the United Kingdom, under its law.
        UkExtension = "uk-extension", "UK Extension";
    }
}

vocabulary! {
    /// For whose data binding corporate rules are made (Art. 47).
    #[expect(clippy::exhaustive_enums, reason = "for its own data or for its customers'")]
    pub enum BcrKind ("a kind of binding corporate rules") {
        /// For data for which the group is a controller.
        Controller = "controller", "Controller", article: "47(1)";
        /// For data that the group processes for its customers.
        Processor = "processor", "Processor", article: "47(1)";
    }
}

vocabulary! {
    /// How a text relies on a transfer mechanism.
    #[non_exhaustive]
    pub enum Reliance ("how a mechanism is relied on") {
        /// The transfer rests on it.
        Relied = "relied", "Relied", article: "44";
        /// It is used when required or where necessary.
        Conditional = "conditional", "Conditional", article: "44";
        /// It is to be used later.
        Planned = "planned", "Planned", article: "44";
        /// It is named as an example of what may be used.
        Exemplary = "exemplary", "Exemplary", article: "44";
        /// It is followed though the text does not rest the transfer on it.
        VoluntaryAdherence = "voluntary-adherence", "Voluntary adherence", article: "44";
        /// It is mentioned, as history or for its own sake.
        MentionedOnly = "mentioned-only", "Mentioned only", article: "44";
    }
}

vocabulary! {
    /// How several mechanisms of one transfer relate to each other.
    #[non_exhaustive]
    pub enum MechanismsRelation ("how mechanisms relate") {
        /// All of them cover the transfer.
        Cumulative = "cumulative", "Cumulative", article: "44";
        /// One or the other, and the text does not say which when.
        Alternative = "alternative", "Alternative", article: "44";
        /// The text says "and/or".
        AndOr = "and-or", "And/or", article: "44";
        /// Each covers a part, and the text says which.
        Partitioned = "partitioned", "Partitioned", article: "44";
        /// The text does not let the reader tell.
        Unclear = "unclear", "Unclear", article: "44";
    }
}

vocabulary! {
    /// How often a transfer is said to take place (Art. 49(1), recital 111).
    #[non_exhaustive]
    pub enum TransferFrequency ("how often a transfer takes place") {
        /// Now and then, in single cases.
        Occasional = "occasional", "Occasional", article: "49(1)";
        /// Again and again.
        Regular = "regular", "Regular", article: "49(1)";
        /// With every use of the service.
        EveryUse = "every-use", "Every use", article: "49(1)";
    }
}

vocabulary! {
    /// A region that texts name in place of countries.
    #[non_exhaustive]
    pub enum Region ("a region") {
        /// The European Union.
        EuropeanUnion = "european-union", "European Union", dpv: "https://w3id.org/dpv/loc#EU";
        /// The European Economic Area.
        Eea = "eea", "EEA", dpv: "https://w3id.org/dpv/loc#EEA";
        /// Anywhere outside the European Economic Area.
        OutsideEea = "outside-eea", "Outside the EEA", article: "44", dpv: "https://w3id.org/dpv/loc#non-EEA";
        /// The United Kingdom, as the people of a regime rather than a destination.
        UnitedKingdom = "united-kingdom", "United Kingdom";
        /// Switzerland, as the people of a regime rather than a destination.
        Switzerland = "switzerland", "Switzerland";
        /// Europe, without saying which states.
        Europe = "europe", "Europe";
        /// North America.
        NorthAmerica = "north-america", "North America";
        /// Latin America.
        LatinAmerica = "latin-america", "Latin America";
        /// Asia and the Pacific.
        AsiaPacific = "asia-pacific", "Asia-Pacific";
        /// The Middle East.
        MiddleEast = "middle-east", "Middle East";
        /// Africa.
        Africa = "africa", "Africa";
        /// The whole world.
        Worldwide = "worldwide", "Worldwide";
        /// Another region, which its name describes.
        Other = "other", "Other";
    }
}
