//! The document, its relatives, its scope and its changes.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What kind of document another document is.
    #[non_exhaustive]
    pub enum RelatedDocumentCategory ("a category of documents") {
        /// A notice about cookies.
        CookieNotice = "cookie-notice", "cookie notice";
        /// The terms of the service.
        TermsOfService = "terms-of-service", "terms of service";
        /// The contract with processors, or that the company offers as one.
        DataProcessingAgreement = "data-processing-agreement", "data processing agreement", article: "28(3)", dpv: "https://w3id.org/dpv#ControllerProcessorAgreement";
        /// Notices at the place where data is collected.
        JustInTimeNotice = "just-in-time-notice", "just-in-time notice", article: "12(1)";
        /// The text by which consent is asked.
        ConsentNotice = "consent-notice", "consent notice", article: "7(2)", dpv: "https://w3id.org/dpv#ConsentNotice";
        /// A separate notice on the Regulation.
        GdprNotice = "gdpr-notice", "GDPR notice", article: "12(1)";
        /// A notice for applicants.
        JobApplicantNotice = "job-applicant-notice", "notice for job applicants", article: "12(1)";
        /// A notice for staff.
        EmployeeNotice = "employee-notice", "notice for staff", article: "12(1)";
        /// The notice that this one adds to.
        SupplementedNotice = "supplemented-notice", "supplemented notice", article: "12(1)";
        /// A version in easy language.
        EasyToRead = "easy-to-read", "easy-to-read version", article: "12(1)";
        /// The notice of another company.
        PartnerNotice = "partner-notice", "notice of another company", article: "12(1)";
        /// A list of further processors.
        SubProcessorList = "sub-processor-list", "list of sub-processors", article: "28(2)";
        /// The arrangement of joint controllers.
        JointControllerArrangement = "joint-controller-arrangement", "arrangement of joint controllers", article: "26(1)", dpv: "https://w3id.org/dpv#JointDataControllersAgreement";
        /// The record of processing activities.
        RecordOfProcessing = "record-of-processing", "record of processing activities", article: "30(1)", dpv: "https://w3id.org/dpv#ROPA";
        /// Rules on how the service may be used.
        AcceptableUsePolicy = "acceptable-use-policy", "acceptable use policy";
        /// Another notice on data protection.
        OtherNotice = "other-notice", "other data protection notice", article: "12(1)";
        /// Another document.
        Other = "other", "other document";
    }
}

vocabulary! {
    /// What a text covers or leaves out.
    #[non_exhaustive]
    pub enum ScopeCategory ("a category of scope") {
        /// A website.
        Website = "website", "websites";
        /// Parts of a website under their own names.
        Subdomains = "subdomains", "subdomains";
        /// An app.
        MobileApp = "mobile-app", "mobile apps";
        /// Software.
        Software = "software", "software";
        /// A service or product.
        Service = "service", "services and products";
        /// Messages and calls.
        Communications = "communications", "messages and calls";
        /// Events.
        Events = "events", "events";
        /// Applications for jobs.
        Recruitment = "recruitment", "job applications";
        /// Staff.
        Employees = "employees", "staff";
        /// Data that is collected off line.
        OfflineCollection = "offline-collection", "offline collection";
        /// Websites of others.
        OtherWebsites = "other-websites", "websites of others";
        /// The company's own page on a social network.
        SocialNetworkPage = "social-network-page", "pages on social networks";
        /// Data that comes from others.
        ThirdPartySources = "third-party-sources", "data from third parties";
        /// What customers store in or send through the service.
        CustomerContent = "customer-content", "customer content";
        /// Something else, which the text beside it describes.
        Other = "other", "something else";
    }
}

vocabulary! {
    /// How firmly a text says something.
    #[non_exhaustive]
    pub enum Modality ("a modality") {
        /// It says that it is so.
        Asserted = "asserted", "asserted";
        /// It says that it may be so.
        Possible = "possible", "possible";
        /// It gives an example.
        Exemplary = "exemplary", "given as an example";
        /// It says that it will be so.
        Planned = "planned", "planned";
    }
}

vocabulary! {
    /// Why a policy does not hold something that the text may say.
    #[non_exhaustive]
    pub enum GapReason ("a reason for a gap") {
        /// The copy lost it.
        LostInCapture = "lost-in-capture", "lost in the copy";
        /// The copy has it in a form that cannot be read.
        Unreadable = "unreadable", "unreadable";
        /// Nobody has written it down yet.
        NotEncoded = "not-encoded", "not yet encoded";
    }
}

vocabulary! {
    /// How people are told of a change.
    #[non_exhaustive]
    pub enum ChangeNotice ("a notice of changes") {
        /// The new text is put on the page.
        PostOnPage = "post-on-page", "publication on the page", article: "12(1)";
        /// The page shows a new date.
        DateOnPage = "date-on-page", "a new date on the page", article: "12(1)";
        /// The home page or the service points to it.
        HomepageNotice = "homepage-notice", "a notice on the home page", article: "12(1)";
        /// People are told by a message.
        DirectNotice = "direct-notice", "a direct message", article: "12(1)";
        /// People are asked to agree.
        AcceptanceAsked = "acceptance-asked", "a request for acceptance", article: "12(1)";
        /// A change holds from its publication.
        FromPublication = "from-publication", "effect from publication", article: "12(1)";
        /// The text says that nobody is told.
        NoNotice = "no-notice", "no notice", article: "12(1)";
    }
}

vocabulary! {
    /// The concept of the Regulation that a definition is about.
    #[non_exhaustive]
    pub enum DefinedConcept ("a concept of the Regulation") {
        /// Personal data.
        PersonalData = "personal-data", "personal data", article: "4(1)", dpv: "https://w3id.org/dpv#PersonalData";
        /// The person whom data is about.
        DataSubject = "data-subject", "data subject", article: "4(1)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#DataSubject";
        /// Processing.
        Processing = "processing", "processing", article: "4(2)";
        /// Pseudonymisation.
        Pseudonymisation = "pseudonymisation", "pseudonymisation", article: "4(5)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Pseudonymisation";
        /// The controller.
        Controller = "controller", "controller", article: "4(7)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Controller";
        /// The processor.
        Processor = "processor", "processor", article: "4(8)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Processor";
        /// A recipient.
        Recipient = "recipient", "recipient", article: "4(9)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Recipient";
        /// A third party.
        ThirdParty = "third-party", "third party", article: "4(10)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#ThirdParty";
        /// Consent.
        Consent = "consent", "consent", article: "4(11)", dpv: "https://w3id.org/dpv#Consent";
        /// Special categories of data.
        SpecialCategories = "special-categories", "special categories of data", article: "9(1)", dpv: "https://w3id.org/dpv#SpecialCategoryPersonalData";
        /// Data that is not personal (recital 26).
        AnonymousData = "anonymous-data", "anonymous data", dpv: "https://w3id.org/dpv#AnonymisedData";
        /// Another concept.
        Other = "other", "another concept", article: "4";
    }
}

vocabulary! {
    /// What is said to be done when data is passed on for value.
    #[non_exhaustive]
    pub enum SaleVerb ("a verb of sale") {
        /// Sold.
        Sell = "sell", "sold";
        /// Traded.
        Trade = "trade", "traded";
        /// Rented out.
        Rent = "rent", "rented out";
        /// Exchanged.
        Exchange = "exchange", "exchanged";
        /// Shared, where a law puts that beside selling.
        Share = "share", "shared";
        /// Something else, which the text beside it describes.
        Other = "other", "passed on in another way";
    }
}

vocabulary! {
    /// What kind of clause a notice holds beside data protection, or beside this model.
    #[non_exhaustive]
    pub enum OtherClauseCategory ("a category of other clauses") {
        /// A disclaimer, such as that no security is perfect.
        Disclaimer = "disclaimer", "disclaimers";
        /// How the service may be used.
        AcceptableUse = "acceptable-use", "acceptable use";
        /// Rights in content and marks.
        IntellectualProperty = "intellectual-property", "intellectual property";
        /// Arbitration.
        Arbitration = "arbitration", "arbitration";
        /// How the company itself deals with complaints.
        ComplaintHandling = "complaint-handling", "complaint handling";
        /// Where data is kept, or can be chosen to be kept.
        DataLocation = "data-location", "location of data";
        /// How an account is closed.
        AccountClosure = "account-closure", "closure of accounts";
        /// How the company as a processor helps its customers.
        ProcessorAssistance = "processor-assistance", "assistance to customers as a processor", article: "28(3)(e)";
        /// That a principle of the Regulation is followed.
        PrincipleClaim = "principle-claim", "adherence to principles", article: "5(1)";
        /// What people should do themselves.
        UserAdvice = "user-advice", "advice to users";
        /// How people are told of matters of security.
        SecurityNotice = "security-notice", "security notices";
        /// Advertising, and what else belongs to the page.
        Advertising = "advertising", "advertising";
        /// Which law applies.
        GoverningLaw = "governing-law", "governing law";
        /// A right that national law gives beside those of the Regulation.
        NationalRight = "national-right", "rights under national law";
        /// Who is liable.
        Liability = "liability", "liability";
        /// Something else.
        Other = "other", "other clauses";
    }
}

vocabulary! {
    /// The word that joins an entry to the one before it; a mere comma is none.
    #[expect(clippy::exhaustive_enums, reason = "the words that join alternatives")]
    pub enum Conjunction ("a joining word") {
        /// And.
        And = "and", "and";
        /// Or.
        Or = "or", "or";
        /// And/or.
        AndOr = "and-or", "and/or";
    }
}

vocabulary! {
    /// What a reference within a text leads to.
    #[expect(clippy::exhaustive_enums, reason = "it leads there, elsewhere or nowhere")]
    pub enum ReferenceTarget ("where a reference leads") {
        /// The part that it names.
        Found = "found", "the part that is named", article: "12(1)";
        /// Another part of the text.
        AnotherPart = "another-part", "another part", article: "12(1)";
        /// Nothing that is in the text.
        Nothing = "nothing", "nothing", article: "12(1)";
    }
}

vocabulary! {
    /// A fault of language that keeps a text from being plain (Art. 12(1)).
    #[non_exhaustive]
    pub enum LanguageFault ("a fault of language") {
        /// It reads as a machine translated it.
        MachineTranslation = "machine-translation", "machine translation", article: "12(1)";
        /// Parts are in another language.
        Untranslated = "untranslated", "untranslated parts", article: "12(1)";
        /// Parts make no sense.
        Garbled = "garbled", "garbled parts", article: "12(1)";
    }
}
