//! Personal data, its origin and its sources: Arts 4(1), 14.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What kind of personal data it is (Art. 4(1), 14(1)(d)). Special categories have a list of their own.
    #[non_exhaustive]
    pub enum DataCategory ("a category of personal data") {
        /// Names.
        Name = "name", "Name", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Name";
        /// E-mail addresses.
        EmailAddress = "email-address", "E-mail address", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#EmailAddress";
        /// Telephone numbers.
        TelephoneNumber = "telephone-number", "Telephone number", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#TelephoneNumber";
        /// Postal addresses.
        PostalAddress = "postal-address", "Postal address", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#PhysicalAddress";
        /// Contact details, without saying which.
        ContactDetails = "contact-details", "Contact details", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Contact";
        /// Dates of birth.
        DateOfBirth = "date-of-birth", "Date of birth", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#BirthDate";
        /// Ages.
        Age = "age", "Age", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Age";
        /// Gender.
        Gender = "gender", "Gender", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Gender";
        /// Nationality.
        Nationality = "nationality", "Nationality", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Nationality";
        /// The country or region of residence.
        CountryOfResidence = "country-of-residence", "Country of residence", article: "14(1)(d)";
        /// Photographs of people.
        Photo = "photo", "Photo", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Picture";
        /// Films of people.
        VideoFootage = "video-footage", "Video footage", article: "14(1)(d)";
        /// Signatures.
        Signature = "signature", "Signature", article: "14(1)(d)";
        /// User names.
        Username = "username", "Username", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Username";
        /// Identifiers that the controller gives to people.
        UserIdentifier = "user-identifier", "User identifier", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#UID";
        /// Passwords and the like for the person's own account here.
        LoginCredentials = "login-credentials", "Login credentials", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Password";
        /// Passwords and the like for other systems of the person or of others.
        ThirdPartyCredentials = "third-party-credentials", "Third party credentials", article: "14(1)(d)";
        /// Accounts and their settings.
        UserAccount = "user-account", "User account", article: "14(1)(d)";
        /// Numbers and documents of identity.
        GovernmentId = "government-id", "Government identifier", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#OfficialID";
        /// The person's company, and their place in it.
        OrganisationDetails = "organisation-details", "Organisation details", article: "14(1)(d)";
        /// Identifiers of devices, apps and protocols (recital 30).
        OnlineIdentifier = "online-identifier", "Online identifier", article: "14(1)(d)";
        /// IP addresses.
        IpAddress = "ip-address", "IP address", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#IPAddress";
        /// Identifiers of devices.
        DeviceId = "device-id", "Device identifier", article: "14(1)(d)";
        /// Properties of devices and operating systems.
        DeviceInformation = "device-information", "Device information", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#DeviceBased";
        /// Properties of browsers.
        BrowserInformation = "browser-information", "Browser information", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#UserAgent";
        /// Identifiers in cookies, and click identifiers.
        CookieIdentifier = "cookie-identifier", "Cookie identifier", article: "14(1)(d)";
        /// Approximate location.
        Location = "location", "Location", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Location";
        /// Precise location.
        PreciseLocation = "precise-location", "Precise location", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#GPSCoordinate";
        /// Pages visited, before, on and after the site.
        BrowsingBehaviour = "browsing-behaviour", "Browsing behaviour", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#BrowsingBehaviour";
        /// Clicks and other interactions.
        ClickBehaviour = "click-behaviour", "Click behaviour", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#LinkClicked";
        /// Use of the service.
        UsageData = "usage-data", "Usage data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#ServiceConsumptionBehaviour";
        /// Logs of servers.
        LogData = "log-data", "Log data", article: "14(1)(d)";
        /// Times and places of signing in.
        LoginHistory = "login-history", "Login history", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#AuthenticationHistory";
        /// Purchases and orders.
        PurchaseHistory = "purchase-history", "Purchase history", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Purchase";
        /// Transactions.
        TransactionData = "transaction-data", "Transaction data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Transaction";
        /// Payment cards.
        PaymentCard = "payment-card", "Payment card", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#PaymentCard";
        /// Bank accounts.
        BankAccount = "bank-account", "Bank account", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#BankAccount";
        /// Addresses of cryptocurrencies.
        CryptocurrencyAddress = "cryptocurrency-address", "Cryptocurrency address", article: "14(1)(d)";
        /// Invoices and what is needed for them.
        BillingData = "billing-data", "Billing data", article: "14(1)(d)";
        /// Other financial data.
        FinancialData = "financial-data", "Financial data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Financial";
        /// Creditworthiness.
        CreditScore = "credit-score", "Credit score", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#CreditScore";
        /// Income.
        Income = "income", "Income", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Income";
        /// Salaries.
        Salary = "salary", "Salary", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Salary";
        /// Taxes.
        TaxData = "tax-data", "Tax data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Tax";
        /// Insurance.
        InsuranceData = "insurance-data", "Insurance data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Insurance";
        /// The content of messages.
        CommunicationContent = "communication-content", "Communication content", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Communication";
        /// Who communicates with whom, when and how.
        CommunicationMetadata = "communication-metadata", "Communication metadata", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#CommunicationsMetadata";
        /// Messages to and from support.
        SupportCommunications = "support-communications", "Support communications", article: "14(1)(d)";
        /// Recordings of voices.
        VoiceRecording = "voice-recording", "Voice recording", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#VoiceCommunicationRecording";
        /// Answers to surveys, and feedback.
        SurveyAnswers = "survey-answers", "Survey answers", article: "14(1)(d)";
        /// What people publish.
        UserContent = "user-content", "User content", article: "14(1)(d)";
        /// What customers store in the service, about whomever.
        CustomerContent = "customer-content", "Customer content", article: "14(1)(d)";
        /// Profiles on social networks.
        SocialMediaProfile = "social-media-profile", "Social media profile", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#SocialMedia";
        /// Languages.
        Language = "language", "Language", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Language";
        /// Preferences.
        Preferences = "preferences", "Preferences", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Preference";
        /// Consents given and refused.
        ConsentPreferences = "consent-preferences", "Consent preferences", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#PrivacyPreference";
        /// Interests.
        Interests = "interests", "Interests", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Interest";
        /// Profiles made of other data.
        Profile = "profile", "Profile", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#IndividualProfile";
        /// Employment.
        EmploymentData = "employment-data", "Employment data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#EmploymentHistory";
        /// Professional background.
        ProfessionalData = "professional-data", "Professional data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Professional";
        /// Applications for jobs and what belongs to them.
        JobApplication = "job-application", "Job application", article: "14(1)(d)";
        /// Education.
        Education = "education", "Education", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Education";
        /// Family and household.
        Family = "family", "Family", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Family";
        /// Marital status.
        MaritalStatus = "marital-status", "Marital status", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#MaritalStatus";
        /// Demographic data.
        Demographics = "demographics", "Demographics", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Demographic";
        /// Vehicles.
        VehicleData = "vehicle-data", "Vehicle data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Vehicle";
        /// Documents that people hand in.
        Documents = "documents", "Documents", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#PersonalDocuments";
        /// Another category, which label or items describe.
        Other = "other", "Other", article: "14(1)(d)";
    }
}

vocabulary! {
    /// How data came to the controller; it decides between Art. 13 and Art. 14.
    #[non_exhaustive]
    pub enum DataOrigin ("an origin of data") {
        /// The person gave it.
        Provided = "provided", "Provided", article: "13(1)", dpv: "https://w3id.org/dpv#ProvidedData";
        /// It was observed of the person, such as by logs and cookies: collected from the person too.
        Observed = "observed", "Observed", article: "13(1)", dpv: "https://w3id.org/dpv#ObservedData";
        /// It was computed from other data.
        Derived = "derived", "Derived", dpv: "https://w3id.org/dpv#DerivedData";
        /// It was concluded from other data, with some probability.
        Inferred = "inferred", "Inferred", dpv: "https://w3id.org/dpv#InferredData";
        /// Somebody else gave it, or it was public.
        FromThirdParty = "from-third-party", "From third party", article: "14(1)";
    }
}

vocabulary! {
    /// What kind of source data comes from (Art. 14(2)(f)).
    #[non_exhaustive]
    pub enum SourceCategory ("a category of sources") {
        /// The person whom it is about.
        DataSubject = "data-subject", "Data subject", article: "13(1)", dpv: "https://w3id.org/dpv#DataSubjectDataSource";
        /// Observation of the person, by logs, cookies and the like.
        Observation = "observation", "Observation", article: "13(1)";
        /// The person's employer.
        Employer = "employer", "Employer", article: "14(2)(f)";
        /// A customer of the company, about people who act for it or use its service.
        Customer = "customer", "Customer", article: "14(2)(f)";
        /// A provider of payments.
        PaymentProvider = "payment-provider", "Payment provider", article: "14(2)(f)";
        /// A partner in business.
        BusinessPartner = "business-partner", "Business partner", article: "14(2)(f)";
        /// A provider of services to the company.
        ServiceProvider = "service-provider", "Service provider", article: "14(2)(f)";
        /// A company of the same group.
        GroupMember = "group-member", "Group member", article: "14(2)(f)";
        /// A company that deals in data.
        DataBroker = "data-broker", "Data broker", article: "14(2)(f)";
        /// A social network.
        SocialNetwork = "social-network", "Social network", article: "14(2)(f)";
        /// A service by which people sign in.
        AuthenticationProvider = "authentication-provider", "Authentication provider", article: "14(2)(f)";
        /// An advertising network.
        AdvertisingNetwork = "advertising-network", "Advertising network", article: "14(2)(f)";
        /// An agency that judges creditworthiness.
        CreditAgency = "credit-agency", "Credit agency", article: "14(2)(f)";
        /// A public register.
        PublicRegister = "public-register", "Public register", article: "14(2)(f)";
        /// An authority or a court.
        PublicAuthority = "public-authority", "Public authority", article: "14(2)(f)";
        /// Anything that everybody can see, such as websites.
        PubliclyAvailable = "publicly-available", "Publicly available", article: "14(2)(f)", dpv: "https://w3id.org/dpv#PublicDataSource";
        /// Family, friends or contacts of the person.
        Household = "household", "Household", article: "14(2)(f)";
        /// Third parties, with nothing more said.
        ThirdParties = "third-parties", "Third parties", article: "14(2)(f)", dpv: "https://w3id.org/dpv#ThirdPartyDataSource";
        /// Another source, which its name describes.
        Other = "other", "Other", article: "14(2)(f)";
    }
}

vocabulary! {
    /// A ground on which a controller need not inform (Art. 13(4), 14(5)).
    #[expect(clippy::exhaustive_enums, reason = "Art. 13(4) and 14(5) are closed lists")]
    pub enum InformationExemption ("an exemption from informing") {
        /// The person has the information already (also Art. 13(4)).
        AlreadyInformed = "already-informed", "Already informed", article: "14(5)(a)";
        /// It is impossible, would take disproportionate effort, or would defeat the aims.
        ImpossibleOrDisproportionate = "impossible-or-disproportionate", "Impossible or disproportionate", article: "14(5)(b)";
        /// A law lays the obtaining or disclosing down and protects the person.
        LaidDownByLaw = "laid-down-by-law", "Laid down by law", article: "14(5)(c)";
        /// The data must stay confidential under professional secrecy.
        ProfessionalSecrecy = "professional-secrecy", "Professional secrecy", article: "14(5)(d)";
    }
}

vocabulary! {
    /// What is done to data so that it no longer shows, or no longer readily shows, whom it is about.
    #[non_exhaustive]
    pub enum AnonymisationTechnique ("a technique of anonymisation") {
        /// Nobody can be identified by it any more (recital 26).
        Anonymised = "anonymised", "Anonymised", dpv: "https://w3id.org/dpv#Anonymisation";
        /// Many people's data is put together into sums and shares.
        Aggregated = "aggregated", "Aggregated";
        /// It needs further information to be attributed to a person: it stays personal.
        Pseudonymised = "pseudonymised", "Pseudonymised", article: "4(5)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Pseudonymisation";
        /// What directly identifies is taken out, without saying that nobody can be identified.
        DeIdentified = "de-identified", "De-identified";
    }
}
