//! The document, its relatives, its scope and its changes.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What kind of document another document is.
    #[non_exhaustive]
    pub enum RelatedDocumentCategory ("a category of documents") {
        /// A notice about cookies.
        CookieNotice = "cookie-notice", "Cookie notice";
        /// The terms of the service.
        TermsOfService = "terms-of-service", "Terms of service";
        /// The contract with processors, or that the company offers as one.
        DataProcessingAgreement = "data-processing-agreement", "Data processing agreement", article: "28(3)", dpv: "https://w3id.org/dpv#ControllerProcessorAgreement";
        /// Notices at the place where data is collected.
        JustInTimeNotice = "just-in-time-notice", "Just in time notice", article: "12(1)";
        /// The text by which consent is asked.
        ConsentNotice = "consent-notice", "Consent notice", article: "7(2)", dpv: "https://w3id.org/dpv#ConsentNotice";
        /// A separate notice on the Regulation.
        GdprNotice = "gdpr-notice", "GDPR notice", article: "12(1)";
        /// A notice for applicants.
        JobApplicantNotice = "job-applicant-notice", "Job applicant notice", article: "12(1)";
        /// A notice for staff.
        EmployeeNotice = "employee-notice", "Employee notice", article: "12(1)";
        /// The notice of another company.
        PartnerNotice = "partner-notice", "Partner notice", article: "12(1)";
        /// A list of further processors.
        SubProcessorList = "sub-processor-list", "Sub processor list", article: "28(2)";
        /// The arrangement of joint controllers.
        JointControllerArrangement = "joint-controller-arrangement", "Joint controller arrangement", article: "26(1)", dpv: "https://w3id.org/dpv#JointDataControllersAgreement";
        /// The record of processing activities.
        RecordOfProcessing = "record-of-processing", "Record of processing", article: "30(1)", dpv: "https://w3id.org/dpv#ROPA";
        /// Rules on how the service may be used.
        AcceptableUsePolicy = "acceptable-use-policy", "Acceptable use policy";
        /// Another notice on data protection.
        OtherNotice = "other-notice", "Other notice", article: "12(1)";
        /// Another document.
        Other = "other", "Other";
    }
}

vocabulary! {
    /// What a text covers or leaves out.
    #[non_exhaustive]
    pub enum ScopeCategory ("a category of scope") {
        /// A website.
        Website = "website", "Website";
        /// Parts of a website under their own names.
        Subdomains = "subdomains", "Subdomains";
        /// An app.
        MobileApp = "mobile-app", "Mobile app";
        /// Software.
        Software = "software", "Software";
        /// A service or product.
        Service = "service", "Service";
        /// Messages and calls.
        Communications = "communications", "Communications";
        /// Events.
        Events = "events", "Events";
        /// Applications for jobs.
        Recruitment = "recruitment", "Recruitment";
        /// Staff.
        Employees = "employees", "Employees";
        /// Data that is collected off line.
        OfflineCollection = "offline-collection", "Offline collection";
        /// Websites of others.
        OtherWebsites = "other-websites", "Other websites";
        /// Data that comes from others.
        ThirdPartySources = "third-party-sources", "Third party sources";
        /// What customers store in or send through the service.
        CustomerContent = "customer-content", "Customer content";
        /// Something else, which the text beside it describes.
        Other = "other", "Other";
    }
}

vocabulary! {
    /// How firmly a text says something.
    #[non_exhaustive]
    pub enum Modality ("a modality") {
        /// It says that it is so.
        Asserted = "asserted", "Asserted";
        /// It says that it may be so.
        Possible = "possible", "Possible";
        /// It gives an example.
        Exemplary = "exemplary", "Exemplary";
        /// It says that it is so on a condition.
        Conditional = "conditional", "Conditional";
        /// It says that it will be so.
        Planned = "planned", "Planned";
    }
}

vocabulary! {
    /// Why a policy does not hold something that the text may say.
    #[non_exhaustive]
    pub enum GapReason ("a reason for a gap") {
        /// The copy lost it.
        LostInCapture = "lost-in-capture", "Lost in capture";
        /// The copy has it in a form that cannot be read.
        Unreadable = "unreadable", "Unreadable";
        /// Another document holds it.
        InOtherDocument = "in-other-document", "In other document";
        /// Nobody has written it down yet.
        NotEncoded = "not-encoded", "Not encoded";
    }
}

vocabulary! {
    /// How people are told of a change.
    #[non_exhaustive]
    pub enum ChangeNotice ("a notice of changes") {
        /// The new text is put on the page.
        PostOnPage = "post-on-page", "Post on page", article: "12(1)";
        /// The page shows a new date.
        DateOnPage = "date-on-page", "Date on page", article: "12(1)";
        /// The home page or the service points to it.
        HomepageNotice = "homepage-notice", "Homepage notice", article: "12(1)";
        /// People are told by a message.
        DirectNotice = "direct-notice", "Direct notice", article: "12(1)";
        /// People are asked to agree.
        AcceptanceAsked = "acceptance-asked", "Acceptance asked", article: "12(1)";
        /// The text says that nobody is told.
        NoNotice = "no-notice", "No notice", article: "12(1)";
    }
}

vocabulary! {
    /// The concept of the Regulation that a definition is about.
    #[non_exhaustive]
    pub enum DefinedConcept ("a concept of the Regulation") {
        /// Personal data.
        PersonalData = "personal-data", "Personal data", article: "4(1)", dpv: "https://w3id.org/dpv#PersonalData";
        /// The person whom data is about.
        DataSubject = "data-subject", "Data subject", article: "4(1)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#DataSubject";
        /// Processing.
        Processing = "processing", "Processing", article: "4(2)";
        /// Pseudonymisation.
        Pseudonymisation = "pseudonymisation", "Pseudonymisation", article: "4(5)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Pseudonymisation";
        /// The controller.
        Controller = "controller", "Controller", article: "4(7)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Controller";
        /// The processor.
        Processor = "processor", "Processor", article: "4(8)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Processor";
        /// A recipient.
        Recipient = "recipient", "Recipient", article: "4(9)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Recipient";
        /// A third party.
        ThirdParty = "third-party", "Third party", article: "4(10)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#ThirdParty";
        /// Consent.
        Consent = "consent", "Consent", article: "4(11)", dpv: "https://w3id.org/dpv#Consent";
        /// Special categories of data.
        SpecialCategories = "special-categories", "Special categories", article: "9(1)", dpv: "https://w3id.org/dpv#SpecialCategoryPersonalData";
        /// Data that is not personal (recital 26).
        AnonymousData = "anonymous-data", "Anonymous data", dpv: "https://w3id.org/dpv#AnonymisedData";
        /// Another concept.
        Other = "other", "Other", article: "4";
    }
}

vocabulary! {
    /// What is said to be done when data is passed on for value.
    #[non_exhaustive]
    pub enum SaleVerb ("a verb of sale") {
        /// Sold.
        Sell = "sell", "Sell";
        /// Traded.
        Trade = "trade", "Trade";
        /// Rented out.
        Rent = "rent", "Rent";
        /// Exchanged.
        Exchange = "exchange", "Exchange";
        /// Shared, where a law puts that beside selling.
        Share = "share", "Share";
        /// Something else, which the text beside it describes.
        Other = "other", "Other";
    }
}

vocabulary! {
    /// What kind of clause a notice holds beside data protection, or beside this model.
    #[non_exhaustive]
    pub enum OtherClauseCategory ("a category of other clauses") {
        /// A disclaimer, such as that no security is perfect.
        Disclaimer = "disclaimer", "Disclaimer";
        /// How the service may be used.
        AcceptableUse = "acceptable-use", "Acceptable use";
        /// Rights in content and marks.
        IntellectualProperty = "intellectual-property", "Intellectual property";
        /// Arbitration.
        Arbitration = "arbitration", "Arbitration";
        /// How the company itself deals with complaints.
        ComplaintHandling = "complaint-handling", "Complaint handling";
        /// Where data is kept, or can be chosen to be kept.
        DataLocation = "data-location", "Data location";
        /// How an account is closed.
        AccountClosure = "account-closure", "Account closure";
        /// How the company as a processor helps its customers.
        ProcessorAssistance = "processor-assistance", "Processor assistance", article: "28(3)(e)";
        /// That a principle of the Regulation is followed.
        PrincipleClaim = "principle-claim", "Principle claim", article: "5(1)";
        /// What people should do themselves.
        UserAdvice = "user-advice", "User advice";
        /// How people are told of matters of security.
        SecurityNotice = "security-notice", "Security notice";
        /// Advertising, and what else belongs to the page.
        Advertising = "advertising", "Advertising";
        /// Which law applies.
        GoverningLaw = "governing-law", "Governing law";
        /// Who is liable.
        Liability = "liability", "Liability";
        /// Something else.
        Other = "other", "Other";
    }
}
