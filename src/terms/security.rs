//! Security measures: Art. 32.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What kind of measure protects data (Art. 32(1)).
    #[non_exhaustive]
    pub enum SecurityMeasureCategory ("a category of security measures") {
        /// Pseudonymising data.
        Pseudonymisation = "pseudonymisation", "Pseudonymisation", article: "32(1)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Pseudonymisation";
        /// Encrypting data.
        Encryption = "encryption", "Encryption", article: "32(1)(a)", dpv: "https://w3id.org/dpv#Encryption";
        /// Encrypting stored data.
        EncryptionAtRest = "encryption-at-rest", "Encryption at rest", article: "32(1)(a)", dpv: "https://w3id.org/dpv#EncryptionAtRest";
        /// Encrypting data under way.
        EncryptionInTransit = "encryption-in-transit", "Encryption in transit", article: "32(1)(a)", dpv: "https://w3id.org/dpv#EncryptionInTransfer";
        /// Encrypting data so that only sender and receiver can read it.
        EndToEndEncryption = "end-to-end-encryption", "End to end encryption", article: "32(1)(a)", dpv: "https://w3id.org/dpv#EndToEndEncryption";
        /// Protecting the keys.
        KeyManagement = "key-management", "Key management", article: "32(1)(a)";
        /// Confidentiality, without saying how.
        Confidentiality = "confidentiality", "Confidentiality", article: "32(1)(b)";
        /// Controlling access.
        AccessControl = "access-control", "Access control", article: "32(1)(b)", dpv: "https://w3id.org/dpv#AccessControlMethod";
        /// Access only for those who need it.
        NeedToKnow = "need-to-know", "Need to know", article: "32(4)";
        /// Signing in by more than one factor.
        MultiFactorAuthentication = "multi-factor-authentication", "Multi factor authentication", article: "32(1)(b)", dpv: "https://w3id.org/dpv#MultiFactorAuthentication";
        /// Signing in by password.
        PasswordAuthentication = "password-authentication", "Password authentication", article: "32(1)(b)", dpv: "https://w3id.org/dpv#PasswordAuthentication";
        /// Authorising people for what they do.
        Authorisation = "authorisation", "Authorisation", article: "32(1)(b)", dpv: "https://w3id.org/dpv#AuthorisationProcedure";
        /// Controlling access to places and devices.
        PhysicalAccessControl = "physical-access-control", "Physical access control", article: "32(1)(b)", dpv: "https://w3id.org/dpv#PhysicalAccessControlMethod";
        /// Securing networks.
        NetworkSecurity = "network-security", "Network security", article: "32(1)(b)", dpv: "https://w3id.org/dpv#NetworkSecurityProtocols";
        /// Noticing intruders.
        IntrusionDetection = "intrusion-detection", "Intrusion detection", article: "32(1)(b)", dpv: "https://w3id.org/dpv#IntrusionDetectionSystem";
        /// Watching for weaknesses and attacks.
        Monitoring = "monitoring", "Monitoring", article: "32(1)(b)";
        /// Logging what is done.
        Logging = "logging", "Logging", article: "32(1)(b)", dpv: "https://w3id.org/dpv#LoggingPolicy";
        /// Withstanding faults.
        Resilience = "resilience", "Resilience", article: "32(1)(b)", dpv: "https://w3id.org/dpv#FailSafeProtocols";
        /// Keeping more than one.
        Redundancy = "redundancy", "Redundancy", article: "32(1)(b)";
        /// Keeping customers' data apart.
        TenantSeparation = "tenant-separation", "Tenant separation", article: "32(1)(b)";
        /// Keeping copies.
        Backup = "backup", "Backup", article: "32(1)(c)", dpv: "https://w3id.org/dpv#DataBackupProtocols";
        /// Recovering from disaster.
        DisasterRecovery = "disaster-recovery", "Disaster recovery", article: "32(1)(c)", dpv: "https://w3id.org/dpv#DisasterRecoveryProcedures";
        /// Testing that data can be restored.
        RestorationTest = "restoration-test", "Restoration test", article: "32(1)(c)", dpv: "https://w3id.org/dpv#DataRestorationPolicy";
        /// Testing regularly that the measures work.
        RegularTesting = "regular-testing", "Regular testing", article: "32(1)(d)", dpv: "https://w3id.org/dpv#EffectivenessDeterminationProcedures";
        /// Trying to break in.
        PenetrationTesting = "penetration-testing", "Penetration testing", article: "32(1)(d)", dpv: "https://w3id.org/dpv#PenetrationTestingMethods";
        /// Looking for weaknesses.
        VulnerabilityTesting = "vulnerability-testing", "Vulnerability testing", article: "32(1)(d)", dpv: "https://w3id.org/dpv#VulnerabilityTestingMethods";
        /// Audits of security.
        SecurityAudit = "security-audit", "Security audit", article: "32(1)(d)", dpv: "https://w3id.org/dpv#SecurityAudit";
        /// Assessing the risks.
        RiskAssessment = "risk-assessment", "Risk assessment", article: "32(2)", dpv: "https://w3id.org/dpv#RiskAssessment";
        /// Developing software securely.
        SecureDevelopment = "secure-development", "Secure development", article: "25(1)";
        /// An approved code of conduct.
        CodeOfConduct = "code-of-conduct", "Code of conduct", article: "32(3)", dpv: "https://w3id.org/dpv#CodeOfConduct";
        /// An approved certification.
        Certification = "certification", "Certification", article: "32(3)", dpv: "https://w3id.org/dpv#Certification";
        /// Instructing staff and binding them to confidentiality.
        StaffInstructionsAndConfidentiality = "staff-instructions-and-confidentiality", "Staff instructions and confidentiality", article: "32(4)", dpv: "https://w3id.org/dpv#ConfidentialityAgreement";
        /// Training staff.
        StaffTraining = "staff-training", "Staff training", article: "39(1)(b)", dpv: "https://w3id.org/dpv#DataProtectionTraining";
        /// Dealing with incidents.
        IncidentManagement = "incident-management", "Incident management", article: "33(1)", dpv: "https://w3id.org/dpv#IncidentManagementProcedures";
        /// A policy on security.
        SecurityPolicy = "security-policy", "Security policy", article: "24(2)", dpv: "https://w3id.org/dpv#InformationSecurityPolicy";
        /// Data protection by design.
        PrivacyByDesign = "privacy-by-design", "Privacy by design", article: "25(1)", dpv: "https://w3id.org/dpv#PrivacyByDesign";
        /// Data protection by default.
        PrivacyByDefault = "privacy-by-default", "Privacy by default", article: "25(2)", dpv: "https://w3id.org/dpv#PrivacyByDefault";
        /// Making data anonymous (recital 26).
        Anonymisation = "anonymisation", "Anonymisation", dpv: "https://w3id.org/dpv#Anonymisation";
        /// Deleting securely.
        SecureDeletion = "secure-deletion", "Secure deletion", dpv: "https://w3id.org/dpv#DataErasurePolicy";
        /// Appropriate or reasonable measures, without saying which.
        Generic = "generic", "Generic";
        /// Another measure, which the details describe.
        Other = "other", "Other";
    }
}
