//! The columns of a record of processing: Art. 30.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// A column of a record of processing: what Art. 30 asks for, and what authorities' forms ask beside.
    #[non_exhaustive]
    pub enum RecordColumn ("a column of a record") {
        /// The activity by its id; empty in the row of what is stated for no activity in particular.
        Activity = "activity", "activity";
        /// The activity in words.
        Description = "description", "description";
        /// Whether the organisation is controller or processor in it.
        Role = "role", "role", article: "30(1)";
        /// The controllers with their contact details.
        Controllers = "controllers", "controllers", article: "30(1)(a)";
        /// The joint controllers.
        JointControllers = "joint-controllers", "joint controllers", article: "30(1)(a)";
        /// The representatives of the controllers.
        Representatives = "representatives", "representatives", article: "30(1)(a)";
        /// The data protection officers.
        DataProtectionOfficers = "data-protection-officers", "data protection officers", article: "30(1)(a)";
        /// The controllers on whose behalf a processor acts, with their contact details.
        OnBehalfOf = "on-behalf-of", "on behalf of", article: "30(2)(a)";
        /// The categories of processing that are carried out on behalf of a controller.
        Operations = "operations", "categories of processing", article: "30(2)(b)";
        /// The part of the organisation that answers for it.
        Department = "department", "department";
        /// Who looks after the data.
        Steward = "steward", "steward";
        /// The purposes.
        Purposes = "purposes", "purposes", article: "30(1)(b)";
        /// The legal bases, which Art. 30 does not ask for.
        LegalBases = "legal-bases", "legal bases", article: "6(1)";
        /// The legitimate interests, which Art. 30 does not ask for.
        LegitimateInterests = "legitimate-interests", "legitimate interests", article: "6(1)(f)";
        /// The categories of people.
        DataSubjects = "data-subjects", "categories of data subjects", article: "30(1)(c)";
        /// The categories of data.
        PersonalData = "personal-data", "categories of personal data", article: "30(1)(c)";
        /// The special categories of data, with what allows them.
        SpecialCategories = "special-categories", "special categories", article: "9(2)";
        /// The data on criminal matters.
        CriminalData = "criminal-data", "criminal data", article: "10";
        /// Where the data comes from, which Art. 30 does not ask for.
        Sources = "sources", "sources", article: "14(2)(f)";
        /// The recipients or categories of them.
        Recipients = "recipients", "recipients", article: "30(1)(d)";
        /// The third countries and international organisations to which data is transferred.
        Transfers = "transfers", "transfers", article: "30(1)(e)";
        /// What the transfers rest on; the documentation of suitable safeguards.
        TransferSafeguards = "transfer-safeguards", "safeguards of transfers", article: "30(1)(e)";
        /// The time limits for erasure.
        TimeLimits = "time-limits", "time limits for erasure", article: "30(1)(f)";
        /// Whether the time limits are kept to, and why not.
        TimeLimitsKept = "time-limits-kept", "time limits kept";
        /// The technical and organisational security measures.
        SecurityMeasures = "security-measures", "security measures", article: "30(1)(g)";
        /// The systems that hold the data.
        Systems = "systems", "systems";
        /// Where the data is stored.
        StorageLocations = "storage-locations", "storage locations";
        /// Automated decisions.
        AutomatedDecisions = "automated-decisions", "automated decisions", article: "22(1)";
        /// The assessment of the impact on data protection.
        ImpactAssessment = "impact-assessment", "impact assessment", article: "35(1)";
        /// The assessment of legitimate interests.
        InterestsAssessment = "interests-assessment", "interests assessment", article: "6(1)(f)";
        /// Other assessments.
        OtherAssessments = "other-assessments", "other assessments";
        /// The contracts with processors.
        ProcessorContracts = "processor-contracts", "contracts with processors", article: "28(3)";
        /// Where the proofs of consent are.
        ConsentRecords = "consent-records", "records of consent", article: "7(1)";
        /// What is done in case of a breach, and where breaches are documented.
        Breaches = "breaches", "breaches", article: "33(5)";
        /// When and by whom the entry was last looked through.
        LastReview = "last-review", "last review";
        /// Where people are told of it.
        Notice = "notice", "notice", article: "12(1)";
    }
}
