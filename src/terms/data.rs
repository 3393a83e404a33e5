//! Personal data, its origin and its sources: Arts 4(1), 14.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What kind of personal data it is (Art. 4(1), 14(1)(d)). Special categories have a list of their own.
    #[non_exhaustive]
    pub enum DataCategory ("a category of personal data") {
        /// Names.
        Name = "name", "names", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Name";
        /// E-mail addresses.
        EmailAddress = "email-address", "e-mail addresses", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#EmailAddress";
        /// Telephone numbers.
        TelephoneNumber = "telephone-number", "telephone numbers", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#TelephoneNumber";
        /// Postal addresses.
        PostalAddress = "postal-address", "postal addresses", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#PhysicalAddress";
        /// Contact details, without saying which.
        ContactDetails = "contact-details", "contact details", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Contact";
        /// Dates of birth.
        DateOfBirth = "date-of-birth", "dates of birth", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#BirthDate";
        /// Ages.
        Age = "age", "age", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Age";
        /// Gender.
        Gender = "gender", "gender", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Gender";
        /// Nationality.
        Nationality = "nationality", "nationality", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Nationality";
        /// The country or region of residence.
        CountryOfResidence = "country-of-residence", "country of residence", article: "14(1)(d)";
        /// Photographs of people.
        Photo = "photo", "photographs", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Picture";
        /// Films of people.
        VideoFootage = "video-footage", "video footage", article: "14(1)(d)";
        /// Signatures.
        Signature = "signature", "signatures", article: "14(1)(d)";
        /// User names.
        Username = "username", "user names", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Username";
        /// Identifiers that the controller gives to people.
        UserIdentifier = "user-identifier", "user identifiers", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#UID";
        /// Passwords and the like for the person's own account here.
        LoginCredentials = "login-credentials", "login credentials", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Password";
        /// Passwords and the like for other systems of the person or of others.
        ThirdPartyCredentials = "third-party-credentials", "credentials for other systems", article: "14(1)(d)";
        /// Accounts and their settings.
        UserAccount = "user-account", "account data", article: "14(1)(d)";
        /// Numbers and documents of identity.
        GovernmentId = "government-id", "official identifiers", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#OfficialID";
        /// The person's company, and their place in it.
        OrganisationDetails = "organisation-details", "company and position", article: "14(1)(d)";
        /// Identifiers of devices, apps and protocols (recital 30).
        OnlineIdentifier = "online-identifier", "online identifiers", article: "14(1)(d)";
        /// IP addresses.
        IpAddress = "ip-address", "IP addresses", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#IPAddress";
        /// Identifiers of devices.
        DeviceId = "device-id", "device identifiers", article: "14(1)(d)";
        /// Properties of devices and operating systems.
        DeviceInformation = "device-information", "device information", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#DeviceBased";
        /// Properties of browsers.
        BrowserInformation = "browser-information", "browser information", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#UserAgent";
        /// Identifiers in cookies, and click identifiers.
        CookieIdentifier = "cookie-identifier", "cookie identifiers", article: "14(1)(d)";
        /// Approximate location.
        Location = "location", "approximate location", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Location";
        /// Precise location.
        PreciseLocation = "precise-location", "precise location", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#GPSCoordinate";
        /// Pages visited, before, on and after the site.
        BrowsingBehaviour = "browsing-behaviour", "browsing behaviour", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#BrowsingBehaviour";
        /// Clicks and other interactions.
        ClickBehaviour = "click-behaviour", "clicks and interactions", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#LinkClicked";
        /// Use of the service.
        UsageData = "usage-data", "usage data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#ServiceConsumptionBehaviour";
        /// Logs of servers.
        LogData = "log-data", "log data", article: "14(1)(d)";
        /// When something happened.
        Timestamps = "timestamps", "dates and times", article: "14(1)(d)";
        /// Times and places of signing in.
        LoginHistory = "login-history", "login history", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#AuthenticationHistory";
        /// Purchases and orders.
        PurchaseHistory = "purchase-history", "purchase history", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Purchase";
        /// Transactions.
        TransactionData = "transaction-data", "transaction data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Transaction";
        /// Payment cards.
        PaymentCard = "payment-card", "payment card data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#PaymentCard";
        /// Bank accounts.
        BankAccount = "bank-account", "bank account data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#BankAccount";
        /// Addresses of cryptocurrencies.
        CryptocurrencyAddress = "cryptocurrency-address", "cryptocurrency addresses", article: "14(1)(d)";
        /// Invoices and what is needed for them.
        BillingData = "billing-data", "billing data", article: "14(1)(d)";
        /// Other financial data.
        FinancialData = "financial-data", "financial data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Financial";
        /// Creditworthiness.
        CreditScore = "credit-score", "creditworthiness", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#CreditScore";
        /// Income.
        Income = "income", "income", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Income";
        /// Salaries.
        Salary = "salary", "salary", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Salary";
        /// Taxes.
        TaxData = "tax-data", "tax data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Tax";
        /// Insurance.
        InsuranceData = "insurance-data", "insurance data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Insurance";
        /// The content of messages.
        CommunicationContent = "communication-content", "content of messages", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Communication";
        /// Who communicates with whom, when and how.
        CommunicationMetadata = "communication-metadata", "communication metadata", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#CommunicationsMetadata";
        /// Messages to and from support.
        SupportCommunications = "support-communications", "messages to and from support", article: "14(1)(d)";
        /// Recordings of voices.
        VoiceRecording = "voice-recording", "voice recordings", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#VoiceCommunicationRecording";
        /// Answers to surveys, and feedback.
        SurveyAnswers = "survey-answers", "survey answers and feedback", article: "14(1)(d)";
        /// What people publish.
        UserContent = "user-content", "content that users publish", article: "14(1)(d)";
        /// What customers store in the service, about whomever.
        CustomerContent = "customer-content", "content that customers store", article: "14(1)(d)";
        /// Files of whatever kind that people upload or send.
        Files = "files", "uploaded files", article: "14(1)(d)";
        /// Profiles on social networks.
        SocialMediaProfile = "social-media-profile", "social media profiles", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#SocialMedia";
        /// The contacts that people have stored in a device or an account.
        AddressBook = "address-book", "address books", article: "14(1)(d)";
        /// Languages.
        Language = "language", "language", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Language";
        /// Preferences.
        Preferences = "preferences", "preferences", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Preference";
        /// Consents given and refused.
        ConsentPreferences = "consent-preferences", "consent choices", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#PrivacyPreference";
        /// Interests.
        Interests = "interests", "interests", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Interest";
        /// Profiles made of other data.
        Profile = "profile", "profiles", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#IndividualProfile";
        /// Employment.
        EmploymentData = "employment-data", "employment data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#EmploymentHistory";
        /// Professional background.
        ProfessionalData = "professional-data", "professional background", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Professional";
        /// Applications for jobs and what belongs to them.
        JobApplication = "job-application", "job applications", article: "14(1)(d)";
        /// Education.
        Education = "education", "education", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Education";
        /// Family and household.
        Family = "family", "family and household", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Family";
        /// Marital status.
        MaritalStatus = "marital-status", "marital status", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#MaritalStatus";
        /// Demographic data.
        Demographics = "demographics", "demographic data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Demographic";
        /// Vehicles.
        VehicleData = "vehicle-data", "vehicle data", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#Vehicle";
        /// Documents that people hand in.
        Documents = "documents", "documents", article: "14(1)(d)", dpv: "https://w3id.org/dpv/pd#PersonalDocuments";
        /// Another category, which label or items describe.
        Other = "other", "other data", article: "14(1)(d)";
    }
}

impl DataCategory {
    /// Whether it tells one person or one device from all others (Art. 4(1), recital 30).
    #[must_use]
    pub const fn is_identifier(self) -> bool {
        self.is_online_identifier()
            || matches!(
                self,
                Self::Name
                    | Self::EmailAddress
                    | Self::TelephoneNumber
                    | Self::Username
                    | Self::UserIdentifier
                    | Self::GovernmentId
                    | Self::PaymentCard
                    | Self::BankAccount
                    | Self::CryptocurrencyAddress
            )
    }

    /// Whether devices, apps, tools and protocols provide it as an identifier (recital 30).
    #[must_use]
    pub const fn is_online_identifier(self) -> bool {
        matches!(
            self,
            Self::OnlineIdentifier | Self::IpAddress | Self::DeviceId | Self::CookieIdentifier
        )
    }

    /// Whether it arises by itself, is assigned or is made of other data, so that hardly anybody is
    /// asked for it.
    #[must_use]
    pub const fn is_observed(self) -> bool {
        self.is_online_identifier()
            || matches!(
                self,
                Self::UserIdentifier
                    | Self::DeviceInformation
                    | Self::BrowserInformation
                    | Self::Location
                    | Self::PreciseLocation
                    | Self::BrowsingBehaviour
                    | Self::ClickBehaviour
                    | Self::UsageData
                    | Self::LogData
                    | Self::Timestamps
                    | Self::LoginHistory
                    | Self::PurchaseHistory
                    | Self::TransactionData
                    | Self::CommunicationMetadata
                    | Self::VideoFootage
                    | Self::CreditScore
                    | Self::Profile
            )
    }
}

vocabulary! {
    /// How data came to the controller; it decides between Art. 13 and Art. 14.
    #[non_exhaustive]
    pub enum DataOrigin ("an origin of data") {
        /// The person gave it.
        Provided = "provided", "provided by the person", article: "13(1)", dpv: "https://w3id.org/dpv#ProvidedData";
        /// It was observed of the person, such as by logs and cookies: collected from the person too.
        Observed = "observed", "observed of the person", article: "13(1)", dpv: "https://w3id.org/dpv#ObservedData";
        /// It was computed from other data.
        Derived = "derived", "derived from other data", dpv: "https://w3id.org/dpv#DerivedData";
        /// It was concluded from other data, with some probability.
        Inferred = "inferred", "inferred from other data", dpv: "https://w3id.org/dpv#InferredData";
        /// Somebody else gave it, or it was public.
        FromThirdParty = "from-third-party", "obtained from others", article: "14(1)";
        /// The controller gave it to the person, such as a customer number.
        AssignedByController = "assigned-by-controller", "assigned by the controller";
    }
}

vocabulary! {
    /// What kind of source data comes from (Art. 14(2)(f)).
    #[non_exhaustive]
    pub enum SourceCategory ("a category of sources") {
        /// The person whom it is about.
        DataSubject = "data-subject", "the person concerned", article: "13(1)", dpv: "https://w3id.org/dpv#DataSubjectDataSource";
        /// Observation of the person, by logs, cookies and the like.
        Observation = "observation", "observation of the person", article: "13(1)";
        /// The person's employer.
        Employer = "employer", "employers", article: "14(2)(f)";
        /// A customer of the company, about people who act for it or use its service.
        Customer = "customer", "customers", article: "14(2)(f)";
        /// A provider of payments.
        PaymentProvider = "payment-provider", "payment providers", article: "14(2)(f)";
        /// A bank.
        Bank = "bank", "banks", article: "14(2)(f)";
        /// A partner in business.
        BusinessPartner = "business-partner", "business partners", article: "14(2)(f)";
        /// A provider of services to the company.
        ServiceProvider = "service-provider", "service providers", article: "14(2)(f)";
        /// A company of the same group.
        GroupMember = "group-member", "group companies", article: "14(2)(f)";
        /// A company that deals in data.
        DataBroker = "data-broker", "data brokers", article: "14(2)(f)";
        /// A social network.
        SocialNetwork = "social-network", "social networks", article: "14(2)(f)";
        /// A service by which people sign in.
        AuthenticationProvider = "authentication-provider", "sign-in providers", article: "14(2)(f)";
        /// An advertising network.
        AdvertisingNetwork = "advertising-network", "advertising networks", article: "14(2)(f)";
        /// An agency that judges creditworthiness.
        CreditAgency = "credit-agency", "credit agencies", article: "14(2)(f)";
        /// An agency that finds staff.
        RecruitmentAgency = "recruitment-agency", "recruitment agencies", article: "14(2)(f)";
        /// A public register.
        PublicRegister = "public-register", "public registers", article: "14(2)(f)";
        /// An authority or a court.
        PublicAuthority = "public-authority", "public authorities", article: "14(2)(f)";
        /// Anything that everybody can see, such as websites.
        PubliclyAvailable = "publicly-available", "publicly available sources", article: "14(2)(f)", dpv: "https://w3id.org/dpv#PublicDataSource";
        /// Family, friends or contacts of the person.
        Household = "household", "family, friends and contacts", article: "14(2)(f)";
        /// Third parties, with nothing more said.
        ThirdParties = "third-parties", "third parties", article: "14(2)(f)", dpv: "https://w3id.org/dpv#ThirdPartyDataSource";
        /// Another source, which its name describes.
        Other = "other", "other sources", article: "14(2)(f)";
    }
}

vocabulary! {
    /// A ground on which a controller need not inform (Art. 13(4), 14(5)).
    #[expect(clippy::exhaustive_enums, reason = "Art. 13(4) and 14(5) are closed lists")]
    pub enum InformationExemption ("an exemption from informing") {
        /// The person has the information already (also Art. 13(4)).
        AlreadyInformed = "already-informed", "information that the person already has", article: "14(5)(a)";
        /// It is impossible, would take disproportionate effort, or would defeat the aims.
        ImpossibleOrDisproportionate = "impossible-or-disproportionate", "impossibility or disproportionate effort", article: "14(5)(b)";
        /// A law lays the obtaining or disclosing down and protects the person.
        LaidDownByLaw = "laid-down-by-law", "obtaining or disclosure laid down by law", article: "14(5)(c)";
        /// The data must stay confidential under professional secrecy.
        ProfessionalSecrecy = "professional-secrecy", "professional secrecy", article: "14(5)(d)";
    }
}

vocabulary! {
    /// What is done to data so that it no longer shows, or no longer readily shows, whom it is about.
    #[non_exhaustive]
    pub enum AnonymisationTechnique ("a technique of anonymisation") {
        /// Nobody can be identified by it any more (recital 26).
        Anonymised = "anonymised", "anonymised", dpv: "https://w3id.org/dpv#Anonymisation";
        /// Many people's data is put together into sums and shares.
        Aggregated = "aggregated", "aggregated";
        /// It needs further information to be attributed to a person: it stays personal.
        Pseudonymised = "pseudonymised", "pseudonymised", article: "4(5)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Pseudonymisation";
        /// What directly identifies is taken out, without saying that nobody can be identified.
        DeIdentified = "de-identified", "de-identified";
        /// A function turned it into a value that is the same each time: it can still single somebody out.
        Hashed = "hashed", "hashed", dpv: "https://w3id.org/dpv#HashFunctions";
    }
}
