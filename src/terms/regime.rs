//! Laws and frameworks that a text may place itself under.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// A law or framework of data protection, the Regulation and its neighbours.
    #[non_exhaustive]
    pub enum Regime ("a law or framework") {
        /// The General Data Protection Regulation (EU) 2016/679.
        Gdpr = "gdpr", "GDPR", dpv: "https://w3id.org/dpv/legal/eu#law-GDPR";
        /// The Regulation as retained in the law of the United Kingdom.
        UkGdpr = "uk-gdpr", "UK GDPR";
        /// The Federal Act on Data Protection of Switzerland.
        SwissFadp = "swiss-fadp", "Swiss FADP";
        /// The data protection act of a Member State.
        NationalDataProtectionLaw = "national-data-protection-law", "national data protection law";
        /// Directive 2002/58/EC on privacy and electronic communications and its national laws.
        Eprivacy = "eprivacy", "ePrivacy Directive";
        /// Directive (EU) 2016/680 on data in criminal matters.
        LawEnforcementDirective = "law-enforcement-directive", "Law Enforcement Directive";
        /// Regulation (EU) 2018/1725 on data in the Union's own institutions.
        EuInstitutions = "eu-institutions", "Regulation (EU) 2018/1725";
        /// European law on data protection, without saying which.
        EuropeanLaw = "european-law", "European data protection law";
        /// The Safe Harbour between the Union and the United States.
        SafeHarbour = "safe-harbour", "Safe Harbour";
        /// The Privacy Shield between the Union and the United States.
        EuUsPrivacyShield = "eu-us-privacy-shield", "EU-US Privacy Shield";
        /// The Data Privacy Framework between the Union and the United States.
        EuUsDataPrivacyFramework = "eu-us-data-privacy-framework", "EU-US Data Privacy Framework";
        /// The Privacy Shield between Switzerland and the United States.
        SwissUsPrivacyShield = "swiss-us-privacy-shield", "Swiss-US Privacy Shield";
        /// The Data Privacy Framework between Switzerland and the United States.
        SwissUsDataPrivacyFramework = "swiss-us-data-privacy-framework", "Swiss-US Data Privacy Framework";
        /// The extension of the EU-US framework to the United Kingdom.
        UkExtension = "uk-extension", "UK Extension";
        /// The Californian Consumer Privacy Act.
        Ccpa = "ccpa", "CCPA";
        /// The Children's Online Privacy Protection Act of the United States.
        Coppa = "coppa", "COPPA";
        /// The Family Educational Rights and Privacy Act of the United States.
        Ferpa = "ferpa", "FERPA";
        /// The Health Insurance Portability and Accountability Act of the United States.
        Hipaa = "hipaa", "HIPAA";
        /// The General Data Protection Law of Brazil.
        Lgpd = "lgpd", "LGPD";
        /// The Personal Information Protection and Electronic Documents Act of Canada.
        Pipeda = "pipeda", "PIPEDA";
        /// Another, which the text beside it names.
        Other = "other", "another law or framework";
    }
}

vocabulary! {
    /// What a text says about a law or framework.
    #[non_exhaustive]
    pub enum RegimeClaimCategory ("a kind of claim about a regime") {
        /// That it applies.
        Application = "application", "application";
        /// That it is followed.
        Compliance = "compliance", "compliance";
        /// That somebody certified it.
        Certification = "certification", "certification";
        /// That it is followed of the company's own will.
        Commitment = "commitment", "voluntary commitment";
        /// That an authority can enforce it against the company.
        SubjectToEnforcement = "subject-to-enforcement", "enforcement by an authority";
        /// That the company has some role under it.
        RoleUnder = "role-under", "a role under it";
        /// That it no longer holds.
        AcknowledgedInvalid = "acknowledged-invalid", "acknowledged invalidity";
        /// That the company is liable under it.
        LiabilityUnder = "liability-under", "liability";
        /// That a feature of a product fulfils one of its duties.
        FeatureMapping = "feature-mapping", "a feature that fulfils one of its duties";
        /// Something else, which the text beside it describes.
        Other = "other", "another claim";
    }
}
