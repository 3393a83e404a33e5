//! What a notice says: Arts 12 to 14, and what else texts deal with.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// Something that a notice says, or must say; denials, gaps and rules are about one of these.
    ///
    /// ```
    /// use gdpr_policy::NoticeItem;
    /// assert_eq!(NoticeItem::Retention.term().article, Some("13(2)(a)".parse()?));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[non_exhaustive]
    pub enum NoticeItem ("an item of a notice") {
        /// Who the controller is.
        ControllerIdentity = "controller-identity", "Controller identity", article: "13(1)(a)";
        /// How to reach it.
        ControllerContact = "controller-contact", "Controller contact", article: "13(1)(a)";
        /// That several decide together, and the essence of their arrangement.
        JointControllers = "joint-controllers", "Joint controllers", article: "26(2)";
        /// The representative, where there is one.
        Representative = "representative", "Representative", article: "13(1)(a)";
        /// The contact of the data protection officer, where there is one.
        DataProtectionOfficer = "data-protection-officer", "Data protection officer", article: "13(1)(b)";
        /// Which role the company has.
        RoleStatements = "role-statements", "Role statements", article: "4(7)";
        /// What the notice covers.
        Scope = "scope", "Scope", article: "12(1)";
        /// When the text was changed and from when it applies.
        DocumentDates = "document-dates", "Document dates", article: "12(1)";
        /// Whose data it is.
        DataSubjects = "data-subjects", "Data subjects", article: "4(1)";
        /// Which data it is.
        DataCategories = "data-categories", "Data categories", article: "14(1)(d)";
        /// Special categories of data, and the condition for them.
        SpecialCategories = "special-categories", "Special categories", article: "9(2)";
        /// Data on criminal matters, and what allows it.
        CriminalData = "criminal-data", "Criminal data", article: "10";
        /// Where the data comes from.
        Sources = "sources", "Sources", article: "14(2)(f)";
        /// What it is for.
        Purposes = "purposes", "Purposes", article: "13(1)(c)";
        /// Later purposes.
        FurtherProcessing = "further-processing", "Further processing", article: "13(3)";
        /// Why the processing is lawful.
        LegalBases = "legal-bases", "Legal bases", article: "13(1)(c)";
        /// Which interests are pursued.
        LegitimateInterests = "legitimate-interests", "Legitimate interests", article: "13(1)(d)";
        /// Who receives data.
        Recipients = "recipients", "Recipients", article: "13(1)(e)";
        /// The contract with processors.
        ProcessorContract = "processor-contract", "Processor contract", article: "28(3)";
        /// Whether data goes to third countries.
        Transfers = "transfers", "Transfers", article: "13(1)(f)";
        /// By which decision or safeguards.
        TransferSafeguards = "transfer-safeguards", "Transfer safeguards", article: "13(1)(f)";
        /// How to get a copy of them.
        TransferCopyMeans = "transfer-copy-means", "Transfer copy means", article: "13(1)(f)";
        /// How long data is kept.
        Retention = "retention", "Retention", article: "13(2)(a)";
        /// Which rights people have.
        Rights = "rights", "Rights", article: "13(2)(b)";
        /// How they are exercised.
        RightsExercise = "rights-exercise", "Rights exercise", article: "12(2)";
        /// That consent can be withdrawn.
        Withdrawal = "withdrawal", "Withdrawal", article: "13(2)(c)";
        /// That people can complain to an authority.
        Complaint = "complaint", "Complaint", article: "13(2)(d)";
        /// Whether data must be provided.
        Provision = "provision", "Provision", article: "13(2)(e)";
        /// Decisions by machine.
        AutomatedDecisions = "automated-decisions", "Automated decisions", article: "13(2)(f)";
        /// Profiling.
        Profiling = "profiling", "Profiling", article: "4(4)";
        /// How consent is asked.
        ConsentPractices = "consent-practices", "Consent practices", article: "7(1)";
        /// Cookies and their like.
        Tracking = "tracking", "Tracking";
        /// Their categories, lifetimes and providers.
        TrackingDetails = "tracking-details", "Tracking details";
        /// Direct marketing.
        DirectMarketing = "direct-marketing", "Direct marketing", article: "21(2)";
        /// How to stop it.
        MarketingOptOut = "marketing-opt-out", "Marketing opt out", article: "21(4)";
        /// Signing in by way of others.
        SignInProviders = "sign-in-providers", "Sign in providers";
        /// Children.
        Children = "children", "Children", article: "8(1)";
        /// Security measures.
        SecurityMeasures = "security-measures", "Security measures", article: "32(1)";
        /// Data that is no longer personal.
        Anonymisation = "anonymisation", "Anonymisation", article: "4(5)";
        /// Selling data.
        Sale = "sale", "Sale";
        /// Laws and frameworks.
        RegimeClaims = "regime-claims", "Regime claims";
        /// Definitions.
        Definitions = "definitions", "Definitions", article: "4";
        /// How the notice may change.
        Changes = "changes", "Changes", article: "12(1)";
        /// Something else.
        Other = "other", "Other";
    }
}
