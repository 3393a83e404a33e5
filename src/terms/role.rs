//! Roles in processing: Arts 4, 26, 28.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// The part that somebody has in processing.
    #[expect(clippy::exhaustive_enums, reason = "Arts 4, 26 and 28 know these")]
    pub enum Role ("a role") {
        /// Decides why and how data is processed.
        Controller = "controller", "controller", article: "4(7)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Controller";
        /// Decides so together with others.
        JointController = "joint-controller", "joint controller", article: "26(1)";
        /// Processes for a controller, on its instructions.
        Processor = "processor", "processor", article: "4(8)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Processor";
        /// Processes for a processor, which engaged it.
        SubProcessor = "sub-processor", "sub-processor", article: "28(4)", dpv: "https://w3id.org/dpv#DataSubProcessor";
    }
}

vocabulary! {
    /// How a controller authorises further processors (Art. 28(2)).
    #[expect(clippy::exhaustive_enums, reason = "Art. 28(2) knows two")]
    pub enum SubProcessorAuthorisation ("an authorisation of sub-processors") {
        /// Each one beforehand.
        Specific = "specific", "specific authorisation", article: "28(2)";
        /// All of them beforehand, with a chance to object to each.
        General = "general", "general authorisation", article: "28(2)";
    }
}

vocabulary! {
    /// What a contract with a processor says (Art. 28(2) to (4)).
    #[non_exhaustive]
    pub enum ProcessorClause ("a clause of a processor's contract") {
        /// What the processing is about.
        SubjectMatter = "subject-matter", "subject matter", article: "28(3)";
        /// How long it lasts.
        Duration = "duration", "duration", article: "28(3)";
        /// Its nature and purpose.
        NatureAndPurpose = "nature-and-purpose", "nature and purpose", article: "28(3)";
        /// The types of personal data.
        DataTypes = "data-types", "types of personal data", article: "28(3)";
        /// The categories of people.
        DataSubjectCategories = "data-subject-categories", "categories of data subjects", article: "28(3)";
        /// The controller's obligations and rights.
        ControllerObligationsAndRights = "controller-obligations-and-rights", "obligations and rights of the controller", article: "28(3)";
        /// No further processor without authorisation in writing.
        SubProcessorAuthorisation = "sub-processor-authorisation", "authorisation of sub-processors", article: "28(2)";
        /// The controller is told of changes among further processors.
        SubProcessorChangesNotified = "sub-processor-changes-notified", "notice of changes among sub-processors", article: "28(2)";
        /// The controller can object to them.
        SubProcessorObjection = "sub-processor-objection", "objection to sub-processors", article: "28(2)";
        /// Only on documented instructions, transfers included.
        DocumentedInstructions = "documented-instructions", "documented instructions", article: "28(3)(a)";
        /// The controller is told before a law requires otherwise.
        LegalRequirementNotice = "legal-requirement-notice", "notice of legal requirements", article: "28(3)(a)";
        /// Everybody who processes is bound to confidentiality.
        Confidentiality = "confidentiality", "confidentiality", article: "28(3)(b)";
        /// The measures of Art. 32 are taken.
        Security = "security", "security", article: "28(3)(c)";
        /// Help with requests of the people concerned.
        AssistanceWithRights = "assistance-with-rights", "assistance with requests of data subjects", article: "28(3)(e)";
        /// Help with security (Art. 32).
        AssistanceWithSecurity = "assistance-with-security", "assistance with security", article: "28(3)(f)";
        /// Help with notices of breaches (Arts 33, 34).
        AssistanceWithBreach = "assistance-with-breach", "assistance with notices of breaches", article: "28(3)(f)";
        /// Help with impact assessments (Art. 35).
        AssistanceWithImpactAssessment = "assistance-with-impact-assessment", "assistance with impact assessments", article: "28(3)(f)";
        /// Help with prior consultation (Art. 36).
        AssistanceWithPriorConsultation = "assistance-with-prior-consultation", "assistance with prior consultation", article: "28(3)(f)";
        /// Help with Arts 32 to 36, by reference to them as a whole.
        AssistanceWithArticles32To36 = "assistance-with-articles-32-to-36", "assistance with Articles 32 to 36", article: "28(3)(f)";
        /// Deletion or return at the end, as the controller chooses.
        DeletionOrReturn = "deletion-or-return", "deletion or return", article: "28(3)(g)";
        /// The information is given that shows that the duties are met.
        DemonstrateCompliance = "demonstrate-compliance", "information that shows compliance", article: "28(3)(h)";
        /// Audits and inspections are allowed and supported.
        Audits = "audits", "audits and inspections", article: "28(3)(h)";
        /// The controller is told at once if an instruction infringes the law.
        InfringingInstruction = "infringing-instruction", "notice of infringing instructions", article: "28(3) second subparagraph";
        /// Further processors are bound to the same by contract.
        SubProcessorSameObligations = "sub-processor-same-obligations", "same obligations for sub-processors", article: "28(4)";
        /// The processor is liable for them.
        LiabilityForSubProcessors = "liability-for-sub-processors", "liability for sub-processors", article: "28(4)";
        /// The data is not used for other purposes, as notices put it.
        PurposeLimited = "purpose-limited", "limitation to the agreed purposes", article: "28(3)(a)";
        /// Something else, which the text beside it describes.
        Other = "other", "another clause", article: "28(3)";
    }
}

vocabulary! {
    /// What a text claims about a recipient.
    #[non_exhaustive]
    pub enum ClaimCategory ("a kind of claim about a recipient") {
        /// That it follows the Regulation.
        GdprCompliance = "gdpr-compliance", "compliance with the GDPR", article: "28(1)";
        /// That it is certified.
        Certification = "certification", "certification", article: "28(5)";
        /// That it protects data adequately.
        Adequacy = "adequacy", "adequate protection", article: "45(1)";
        /// That it is bound to confidentiality.
        Confidentiality = "confidentiality", "confidentiality", article: "28(3)(b)";
        /// That it is bound to follow this notice or the like.
        PolicyBound = "policy-bound", "commitment to the notice";
        /// Something else, which the text beside it describes.
        Other = "other", "another claim";
    }
}

vocabulary! {
    /// What the author of a text says that it is in some processing.
    #[expect(clippy::exhaustive_enums, reason = "Arts 4 and 28 know these; a joint controller is a controller")]
    pub enum AuthorRole ("a role of the author") {
        /// It decides why and how data is processed, alone or with others.
        Controller = "controller", "controller", article: "4(7)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Controller";
        /// It processes for a controller, on its instructions.
        Processor = "processor", "processor", article: "4(8)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Processor";
        /// It processes for a processor, which engaged it.
        SubProcessor = "sub-processor", "sub-processor", article: "28(4)", dpv: "https://w3id.org/dpv#DataSubProcessor";
    }
}
