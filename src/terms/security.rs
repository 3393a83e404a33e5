//! Security measures: Art. 32.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What kind of measure protects data (Art. 32(1)).
    #[non_exhaustive]
    pub enum SecurityMeasureCategory ("a category of security measures") {
        /// Pseudonymising data.
        Pseudonymisation = "pseudonymisation", "pseudonymisation", article: "32(1)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Pseudonymisation";
        /// Encrypting data.
        Encryption = "encryption", "encryption", article: "32(1)(a)", dpv: "https://w3id.org/dpv#Encryption";
        /// Encrypting stored data.
        EncryptionAtRest = "encryption-at-rest", "encryption at rest", article: "32(1)(a)", dpv: "https://w3id.org/dpv#EncryptionAtRest";
        /// Encrypting data under way.
        EncryptionInTransit = "encryption-in-transit", "encryption in transit", article: "32(1)(a)", dpv: "https://w3id.org/dpv#EncryptionInTransfer";
        /// Encrypting data so that only sender and receiver can read it.
        EndToEndEncryption = "end-to-end-encryption", "end-to-end encryption", article: "32(1)(a)", dpv: "https://w3id.org/dpv#EndToEndEncryption";
        /// Protecting the keys.
        KeyManagement = "key-management", "key management", article: "32(1)(a)";
        /// Confidentiality, without saying how.
        Confidentiality = "confidentiality", "confidentiality", article: "32(1)(b)";
        /// Controlling access.
        AccessControl = "access-control", "access control", article: "32(1)(b)", dpv: "https://w3id.org/dpv#AccessControlMethod";
        /// Access only for those who need it.
        NeedToKnow = "need-to-know", "access on a need-to-know basis", article: "32(4)";
        /// Signing in by more than one factor.
        MultiFactorAuthentication = "multi-factor-authentication", "multi-factor authentication", article: "32(1)(b)", dpv: "https://w3id.org/dpv#MultiFactorAuthentication";
        /// Signing in by password.
        PasswordAuthentication = "password-authentication", "password authentication", article: "32(1)(b)", dpv: "https://w3id.org/dpv#PasswordAuthentication";
        /// Authorising people for what they do.
        Authorisation = "authorisation", "authorisation", article: "32(1)(b)", dpv: "https://w3id.org/dpv#AuthorisationProcedure";
        /// Controlling access to places and devices.
        PhysicalAccessControl = "physical-access-control", "physical access control", article: "32(1)(b)", dpv: "https://w3id.org/dpv#PhysicalAccessControlMethod";
        /// Securing networks.
        NetworkSecurity = "network-security", "network security", article: "32(1)(b)", dpv: "https://w3id.org/dpv#NetworkSecurityProtocols";
        /// Noticing intruders.
        IntrusionDetection = "intrusion-detection", "intrusion detection", article: "32(1)(b)", dpv: "https://w3id.org/dpv#IntrusionDetectionSystem";
        /// Watching for weaknesses and attacks.
        Monitoring = "monitoring", "monitoring", article: "32(1)(b)";
        /// Logging what is done.
        Logging = "logging", "logging", article: "32(1)(b)", dpv: "https://w3id.org/dpv#LoggingPolicy";
        /// Withstanding faults.
        Resilience = "resilience", "resilience", article: "32(1)(b)", dpv: "https://w3id.org/dpv#FailSafeProtocols";
        /// Keeping more than one.
        Redundancy = "redundancy", "redundancy", article: "32(1)(b)";
        /// Keeping customers' data apart.
        TenantSeparation = "tenant-separation", "separation of customers' data", article: "32(1)(b)";
        /// Keeping copies.
        Backup = "backup", "backups", article: "32(1)(c)", dpv: "https://w3id.org/dpv#DataBackupProtocols";
        /// Recovering from disaster.
        DisasterRecovery = "disaster-recovery", "disaster recovery", article: "32(1)(c)", dpv: "https://w3id.org/dpv#DisasterRecoveryProcedures";
        /// Testing that data can be restored.
        RestorationTest = "restoration-test", "restoration tests", article: "32(1)(c)", dpv: "https://w3id.org/dpv#DataRestorationPolicy";
        /// Testing regularly that the measures work.
        RegularTesting = "regular-testing", "regular testing", article: "32(1)(d)", dpv: "https://w3id.org/dpv#EffectivenessDeterminationProcedures";
        /// Trying to break in.
        PenetrationTesting = "penetration-testing", "penetration tests", article: "32(1)(d)", dpv: "https://w3id.org/dpv#PenetrationTestingMethods";
        /// Looking for weaknesses.
        VulnerabilityTesting = "vulnerability-testing", "vulnerability tests", article: "32(1)(d)", dpv: "https://w3id.org/dpv#VulnerabilityTestingMethods";
        /// Audits of security.
        SecurityAudit = "security-audit", "security audits", article: "32(1)(d)", dpv: "https://w3id.org/dpv#SecurityAudit";
        /// Assessing the risks.
        RiskAssessment = "risk-assessment", "risk assessment", article: "32(2)", dpv: "https://w3id.org/dpv#RiskAssessment";
        /// Developing software securely.
        SecureDevelopment = "secure-development", "secure development", article: "25(1)";
        /// An approved code of conduct.
        CodeOfConduct = "code-of-conduct", "an approved code of conduct", article: "32(3)", dpv: "https://w3id.org/dpv#CodeOfConduct";
        /// An approved certification.
        Certification = "certification", "an approved certification", article: "32(3)", dpv: "https://w3id.org/dpv#Certification";
        /// Instructing staff and binding them to confidentiality.
        StaffInstructionsAndConfidentiality = "staff-instructions-and-confidentiality", "instruction and confidentiality of staff", article: "32(4)", dpv: "https://w3id.org/dpv#ConfidentialityAgreement";
        /// Training staff.
        StaffTraining = "staff-training", "staff training", article: "39(1)(b)", dpv: "https://w3id.org/dpv#DataProtectionTraining";
        /// Dealing with incidents.
        IncidentManagement = "incident-management", "incident management", article: "33(1)", dpv: "https://w3id.org/dpv#IncidentManagementProcedures";
        /// A policy on security.
        SecurityPolicy = "security-policy", "a security policy", article: "24(2)", dpv: "https://w3id.org/dpv#InformationSecurityPolicy";
        /// Data protection by design.
        PrivacyByDesign = "privacy-by-design", "data protection by design", article: "25(1)", dpv: "https://w3id.org/dpv#PrivacyByDesign";
        /// Data protection by default.
        PrivacyByDefault = "privacy-by-default", "data protection by default", article: "25(2)", dpv: "https://w3id.org/dpv#PrivacyByDefault";
        /// Making data anonymous (recital 26).
        Anonymisation = "anonymisation", "anonymisation", dpv: "https://w3id.org/dpv#Anonymisation";
        /// Deleting securely.
        SecureDeletion = "secure-deletion", "secure deletion", dpv: "https://w3id.org/dpv#DataErasurePolicy";
        /// Appropriate or reasonable measures, without saying which.
        Generic = "generic", "appropriate measures";
        /// Another measure, which the details describe.
        Other = "other", "other measures";
    }
}
