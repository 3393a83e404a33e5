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
        AdequacyDecision = "adequacy-decision", "adequacy decision", article: "45(3)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A45-3";
        /// A binding and enforceable instrument between public authorities or bodies.
        PublicAuthorityInstrument = "public-authority-instrument", "instrument between public authorities", article: "46(2)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-a";
        /// Binding rules of a group of undertakings that an authority approved (Art. 47).
        BindingCorporateRules = "binding-corporate-rules", "binding corporate rules", article: "46(2)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-b";
        /// Standard data protection clauses that the Commission adopted.
        StandardContractualClauses = "standard-contractual-clauses", "standard contractual clauses", article: "46(2)(c)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-c";
        /// Standard data protection clauses that an authority adopted and the Commission approved.
        AuthorityClauses = "authority-clauses", "clauses of a supervisory authority", article: "46(2)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-d";
        /// An approved code of conduct with binding commitments of the importer (Art. 40).
        CodeOfConduct = "code-of-conduct", "code of conduct", article: "46(2)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-e";
        /// An approved certification with binding commitments of the importer (Art. 42).
        Certification = "certification", "certification", article: "46(2)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-2-f";
        /// Contractual clauses of the parties' own that an authority authorised.
        AdHocClauses = "ad-hoc-clauses", "ad hoc clauses", article: "46(3)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-3-a";
        /// Provisions in an arrangement between public authorities that an authority authorised.
        AdministrativeArrangement = "administrative-arrangement", "administrative arrangement", article: "46(3)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A46-3-b";
        /// An international agreement behind a foreign judgment or decision that asks for data.
        InternationalAgreement = "international-agreement", "international agreement", article: "48";
        /// A derogation for one of the specific situations of the first subparagraph.
        Derogation = "derogation", "derogation", article: "49(1)";
        /// Compelling legitimate interests, where nothing else allows a transfer that is not repetitive.
        CompellingLegitimateInterests = "compelling-legitimate-interests", "compelling legitimate interests", article: "49(1) second subparagraph", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-2";
        /// A contract with a processor (Art. 28(3)): no ground for a transfer.
        ProcessingAgreement = "processing-agreement", "processing agreement", article: "28(3)";
        /// The addendum by which the Union's clauses serve under the law of the United Kingdom.
        UkAddendum = "uk-addendum", "UK addendum";
        /// The international data transfer agreement under the law of the United Kingdom.
        UkTransferAgreement = "uk-transfer-agreement", "UK transfer agreement";
    }
}

vocabulary! {
    /// A specific situation in which data may go without adequacy or safeguards (Art. 49(1)).
    #[expect(clippy::exhaustive_enums, reason = "Art. 49(1) is a closed list")]
    pub enum Derogation ("a derogation of Art. 49(1)") {
        /// The person agreed explicitly after hearing of the risks.
        ExplicitConsent = "explicit-consent", "explicit consent", article: "49(1)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-a";
        /// Needed for a contract with the person, or for steps before it.
        Contract = "contract", "contract with the person", article: "49(1)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-b";
        /// Needed for a contract in the person's interest with somebody else.
        ContractInInterest = "contract-in-interest", "contract in the person's interest", article: "49(1)(c)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-c";
        /// Needed for important reasons of public interest that Union or Member State law knows.
        PublicInterest = "public-interest", "important reasons of public interest", article: "49(1)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-d";
        /// Needed for legal claims.
        LegalClaims = "legal-claims", "legal claims", article: "49(1)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-e";
        /// Needed for vital interests, and the person cannot consent.
        VitalInterests = "vital-interests", "vital interests", article: "49(1)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-f";
        /// Made from a register that is open to the public or to those with an interest.
        PublicRegister = "public-register", "public register", article: "49(1)(g)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A49-1-g";
    }
}

vocabulary! {
    /// A module of the standard contractual clauses of Decision (EU) 2021/914.
    #[expect(clippy::exhaustive_enums, reason = "Decision (EU) 2021/914 has four modules")]
    pub enum SccModule ("a module of the clauses of 2021") {
        /// Module One: a controller exports to a controller.
        ControllerToController = "controller-to-controller", "controller to controller", article: "46(2)(c)";
        /// Module Two: a controller exports to a processor.
        ControllerToProcessor = "controller-to-processor", "controller to processor", article: "46(2)(c)";
        /// Module Three: a processor exports to a further processor.
        ProcessorToProcessor = "processor-to-processor", "processor to processor", article: "46(2)(c)";
        /// Module Four: a processor exports to its controller.
        ProcessorToController = "processor-to-controller", "processor to controller", article: "46(2)(c)";
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
        Controller = "controller", "rules for controllers", article: "47(1)";
        /// For data that the group processes for its customers.
        Processor = "processor", "rules for processors", article: "47(1)";
    }
}

vocabulary! {
    /// How a text relies on a transfer mechanism.
    #[non_exhaustive]
    pub enum Reliance ("how a mechanism is relied on") {
        /// The transfer rests on it.
        Relied = "relied", "relied on", article: "44";
        /// It is to be used later.
        Planned = "planned", "planned", article: "44";
        /// It is named as an example of what may be used.
        Exemplary = "exemplary", "given as an example", article: "44";
        /// It is followed though the text does not rest the transfer on it.
        VoluntaryAdherence = "voluntary-adherence", "followed voluntarily", article: "44";
        /// It is mentioned, as history or for its own sake.
        MentionedOnly = "mentioned-only", "only mentioned", article: "44";
    }
}

vocabulary! {
    /// How often a transfer is said to take place (Art. 49(1), recital 111).
    #[non_exhaustive]
    pub enum TransferFrequency ("how often a transfer takes place") {
        /// Now and then, in single cases.
        Occasional = "occasional", "occasional", article: "49(1)";
        /// Again and again.
        Regular = "regular", "regular", article: "49(1)";
        /// With every use of the service.
        EveryUse = "every-use", "with every use", article: "49(1)";
    }
}

vocabulary! {
    /// A region that texts name in place of countries.
    #[non_exhaustive]
    pub enum Region ("a region") {
        /// The European Union.
        EuropeanUnion = "european-union", "the European Union", dpv: "https://w3id.org/dpv/loc#EU";
        /// The European Economic Area.
        Eea = "eea", "the EEA", dpv: "https://w3id.org/dpv/loc#EEA";
        /// Anywhere outside the European Economic Area.
        OutsideEea = "outside-eea", "countries outside the EEA", article: "44", dpv: "https://w3id.org/dpv/loc#non-EEA";
        /// Europe, without saying which states.
        Europe = "europe", "Europe";
        /// North America.
        NorthAmerica = "north-america", "North America";
        /// Latin America.
        LatinAmerica = "latin-america", "Latin America";
        /// Asia and the Pacific.
        AsiaPacific = "asia-pacific", "Asia and the Pacific";
        /// The Middle East.
        MiddleEast = "middle-east", "the Middle East";
        /// Africa.
        Africa = "africa", "Africa";
        /// The whole world.
        Worldwide = "worldwide", "the whole world";
        /// Another region, which its name describes.
        Other = "other", "other places";
    }
}
