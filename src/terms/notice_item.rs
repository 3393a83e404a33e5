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
        ControllerIdentity = "controller-identity", "identity of the controller", article: "13(1)(a)";
        /// How to reach it.
        ControllerContact = "controller-contact", "contact details of the controller", article: "13(1)(a)";
        /// That several decide together, and the essence of their arrangement.
        JointControllers = "joint-controllers", "joint controllers", article: "26(2)";
        /// The representative, where there is one.
        Representative = "representative", "representative", article: "13(1)(a)";
        /// The contact of the data protection officer, where there is one.
        DataProtectionOfficer = "data-protection-officer", "data protection officer", article: "13(1)(b)";
        /// Which role the company has.
        Roles = "roles", "roles", article: "4(7)";
        /// What the notice covers.
        Scope = "scope", "scope of the notice", article: "12(1)";
        /// When the text was changed and from when it applies.
        DocumentDates = "document-dates", "dates of the document", article: "12(1)";
        /// Whose data it is.
        DataSubjects = "data-subjects", "data subjects", article: "4(1)";
        /// Which data it is.
        DataCategories = "data-categories", "categories of data", article: "14(1)(d)";
        /// Special categories of data, and the condition for them.
        SpecialCategories = "special-categories", "special categories of data", article: "9(2)";
        /// Data on criminal matters, and what allows it.
        CriminalData = "criminal-data", "criminal data", article: "10";
        /// Where the data comes from.
        Sources = "sources", "sources", article: "14(2)(f)";
        /// What it is for.
        Purposes = "purposes", "purposes", article: "13(1)(c)";
        /// Later purposes.
        FurtherProcessing = "further-processing", "further processing", article: "13(3)";
        /// Why the processing is lawful.
        LegalBases = "legal-bases", "legal bases", article: "13(1)(c)";
        /// Which interests are pursued.
        LegitimateInterests = "legitimate-interests", "legitimate interests", article: "13(1)(d)";
        /// Who receives data.
        Recipients = "recipients", "recipients", article: "13(1)(e)";
        /// The contract with processors.
        ProcessorContract = "processor-contract", "contract with processors", article: "28(3)";
        /// Whether data goes to third countries.
        Transfers = "transfers", "transfers to third countries", article: "13(1)(f)";
        /// By which decision or safeguards.
        TransferSafeguards = "transfer-safeguards", "transfer safeguards", article: "13(1)(f)";
        /// How to get a copy of them.
        TransferCopyMeans = "transfer-copy-means", "means to obtain a copy of the safeguards", article: "13(1)(f)";
        /// How long data is kept.
        Retention = "retention", "retention", article: "13(2)(a)";
        /// Which rights people have.
        Rights = "rights", "rights", article: "13(2)(b)";
        /// How they are exercised.
        RightsExercise = "rights-exercise", "exercise of rights", article: "12(2)";
        /// That consent can be withdrawn.
        Withdrawal = "withdrawal", "withdrawal of consent", article: "13(2)(c)";
        /// That people can complain to an authority.
        Complaint = "complaint", "complaint to an authority", article: "13(2)(d)";
        /// Whether data must be provided.
        Provision = "provision", "obligation to provide data", article: "13(2)(e)";
        /// Decisions by machine.
        AutomatedDecisions = "automated-decisions", "automated decisions", article: "13(2)(f)";
        /// Profiling.
        Profiling = "profiling", "profiling", article: "4(4)";
        /// How consent is asked.
        Consents = "consents", "consents", article: "7(1)";
        /// Cookies and their like.
        Tracking = "tracking", "cookies and the like";
        /// Their categories, lifetimes and providers.
        TrackingDetails = "tracking-details", "details of cookies and the like";
        /// Direct marketing.
        DirectMarketing = "direct-marketing", "direct marketing", article: "21(2)";
        /// How to stop it.
        MarketingOptOut = "marketing-opt-out", "opt-out from marketing", article: "21(4)";
        /// Children.
        Children = "children", "children", article: "8(1)";
        /// Security measures.
        SecurityMeasures = "security-measures", "security measures", article: "32(1)";
        /// Data that is no longer personal.
        Anonymisation = "anonymisation", "anonymisation", article: "4(5)";
        /// Selling data.
        Sale = "sale", "sale of data";
        /// Laws and frameworks.
        RegimeClaims = "regime-claims", "laws and frameworks";
        /// Definitions.
        Definitions = "definitions", "definitions", article: "4";
        /// How the notice may change.
        Changes = "changes", "changes to the notice", article: "12(1)";
        /// Something else.
        Other = "other", "another item";
    }
}
