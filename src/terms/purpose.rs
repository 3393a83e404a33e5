//! What processing is for: Art. 5(1)(b).

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What kind of purpose processing has (Art. 5(1)(b), 13(1)(c)).
    ///
    /// ```
    /// use gdpr_policy::PurposeCategory;
    /// let purpose: PurposeCategory = "direct-marketing".parse()?;
    /// assert_eq!(purpose.term().label, "direct marketing");
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[non_exhaustive]
    pub enum PurposeCategory ("a category of purposes") {
        /// Providing the service.
        ServiceProvision = "service-provision", "provision of the service", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceProvision";
        /// Running the service from day to day.
        ServiceOperation = "service-operation", "operation of the service", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceManagement";
        /// Keeping the technology running, with faults and maintenance.
        TechnicalOperation = "technical-operation", "technical operation", article: "13(1)(c)", dpv: "https://w3id.org/dpv#TechnicalServiceProvision";
        /// Managing accounts.
        AccountManagement = "account-management", "account management", article: "13(1)(c)", dpv: "https://w3id.org/dpv#AccountManagement";
        /// Registering people.
        Registration = "registration", "registration", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceRegistration";
        /// Managing memberships.
        Membership = "membership", "membership management", article: "13(1)(c)", dpv: "https://w3id.org/dpv#MemberPartnerManagement";
        /// Coming to a contract.
        ContractConclusion = "contract-conclusion", "conclusion of a contract", article: "13(1)(c)", dpv: "https://w3id.org/dpv#EstablishContractualAgreement";
        /// Performing a contract.
        ContractFulfilment = "contract-fulfilment", "performance of a contract", article: "13(1)(c)", dpv: "https://w3id.org/dpv#FulfilmentOfContractualObligation";
        /// Dealing with orders.
        OrderProcessing = "order-processing", "order processing", article: "13(1)(c)", dpv: "https://w3id.org/dpv#CustomerOrderManagement";
        /// Delivering goods.
        Delivery = "delivery", "delivery", article: "13(1)(c)", dpv: "https://w3id.org/dpv#DeliveryOfGoods";
        /// Payments, invoices and refunds.
        Payment = "payment", "payment", article: "13(1)(c)", dpv: "https://w3id.org/dpv#PaymentManagement";
        /// Helping customers.
        CustomerSupport = "customer-support", "customer support", article: "13(1)(c)", dpv: "https://w3id.org/dpv#CustomerCare";
        /// Dealing with complaints.
        ComplaintHandling = "complaint-handling", "complaint handling", article: "13(1)(c)";
        /// Exchanging messages.
        Communication = "communication", "communication", article: "13(1)(c)", dpv: "https://w3id.org/dpv#CommunicationManagement";
        /// Looking after relations with customers.
        CustomerRelationshipManagement = "customer-relationship-management", "customer relationship management", article: "13(1)(c)", dpv: "https://w3id.org/dpv#CustomerRelationshipManagement";
        /// Marketing, without saying by what means.
        Marketing = "marketing", "marketing", article: "13(1)(c)", dpv: "https://w3id.org/dpv#Marketing";
        /// Marketing addressed to a person (Art. 21(2)).
        DirectMarketing = "direct-marketing", "direct marketing", article: "13(1)(c)", dpv: "https://w3id.org/dpv#DirectMarketing";
        /// A newsletter.
        Newsletter = "newsletter", "newsletters", article: "13(1)(c)";
        /// Marketing on social networks.
        SocialMediaMarketing = "social-media-marketing", "social media marketing", article: "13(1)(c)", dpv: "https://w3id.org/dpv#SocialMediaMarketing";
        /// Finding out what people want, think or buy.
        MarketResearch = "market-research", "market research", article: "13(1)(c)";
        /// Rewarding people for coming back.
        LoyaltyProgramme = "loyalty-programme", "loyalty programmes", article: "13(1)(c)";
        /// Advertising.
        Advertising = "advertising", "advertising", article: "13(1)(c)", dpv: "https://w3id.org/dpv#Advertising";
        /// Advertising chosen by what is known about the person.
        PersonalisedAdvertising = "personalised-advertising", "personalised advertising", article: "13(1)(c)", dpv: "https://w3id.org/dpv#PersonalisedAdvertising";
        /// Advertising aimed at chosen audiences.
        TargetedAdvertising = "targeted-advertising", "targeted advertising", article: "13(1)(c)", dpv: "https://w3id.org/dpv#TargetedAdvertising";
        /// Finding out which advertisement or referral brought somebody, and crediting whoever placed it.
        Attribution = "attribution", "attribution of advertising", article: "13(1)(c)";
        /// Measuring and analysing use.
        Analytics = "analytics", "analytics", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceUsageAnalytics";
        /// Watching how well something works.
        PerformanceMonitoring = "performance-monitoring", "performance monitoring", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceMonitoring";
        /// Improving and developing products and services.
        ProductImprovement = "product-improvement", "product improvement", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ImproveExistingProductsAndServices";
        /// Making a service run better.
        ServiceOptimisation = "service-optimisation", "optimisation of the service", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceOptimisation";
        /// Fitting the service to the person.
        Personalisation = "personalisation", "personalisation", article: "13(1)(c)", dpv: "https://w3id.org/dpv#Personalisation";
        /// Recommending things.
        Recommendations = "recommendations", "recommendations", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ProvidePersonalisedRecommendations";
        /// The security of systems, premises and people.
        Security = "security", "security", article: "13(1)(c)", dpv: "https://w3id.org/dpv#EnforceSecurity";
        /// Preventing and finding fraud.
        FraudPrevention = "fraud-prevention", "fraud prevention", article: "13(1)(c)", dpv: "https://w3id.org/dpv#FraudPreventionAndDetection";
        /// Preventing misuse and unlawful use.
        MisusePrevention = "misuse-prevention", "prevention of misuse", article: "13(1)(c)", dpv: "https://w3id.org/dpv#MisusePreventionAndDetection";
        /// Making sure that somebody is who signs in.
        Authentication = "authentication", "authentication", article: "13(1)(c)", dpv: "https://w3id.org/dpv#IdentityAuthentication";
        /// Verifying identity.
        IdentityVerification = "identity-verification", "identity verification", article: "13(1)(c)", dpv: "https://w3id.org/dpv#IdentityVerification";
        /// Verifying age.
        AgeVerification = "age-verification", "age verification", article: "13(1)(c)", dpv: "https://w3id.org/dpv#AgeVerification";
        /// Judging creditworthiness.
        CreditCheck = "credit-check", "credit checks", article: "13(1)(c)", dpv: "https://w3id.org/dpv/sector/finance#CreditChecking";
        /// Preventing money laundering and the financing of terrorism.
        AntiMoneyLaundering = "anti-money-laundering", "anti-money laundering", article: "13(1)(c)", dpv: "https://w3id.org/dpv#CounterMoneyLaundering";
        /// Meeting obligations under law.
        LegalCompliance = "legal-compliance", "compliance with legal obligations", article: "13(1)(c)", dpv: "https://w3id.org/dpv#LegalCompliance";
        /// Taxes and accounts.
        TaxAndAccounting = "tax-and-accounting", "tax and accounting", article: "13(1)(c)";
        /// Establishing, exercising or defending legal claims.
        LegalClaims = "legal-claims", "legal claims", article: "13(1)(c)";
        /// Enforcing terms and contracts.
        ContractEnforcement = "contract-enforcement", "enforcement of contracts", article: "13(1)(c)";
        /// Answering courts and authorities.
        LegalRequests = "legal-requests", "requests of courts and authorities", article: "13(1)(c)";
        /// Dealing with requests under data protection law.
        DataSubjectRequests = "data-subject-requests", "requests of data subjects", article: "13(1)(c)", dpv: "https://w3id.org/dpv#RightsFulfilment";
        /// Keeping records and archives.
        RecordKeeping = "record-keeping", "record keeping", article: "13(1)(c)", dpv: "https://w3id.org/dpv#RecordManagement";
        /// Keeping copies against loss.
        Backup = "backup", "backups", article: "13(1)(c)";
        /// Research and development.
        ResearchAndDevelopment = "research-and-development", "research and development", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ResearchAndDevelopment";
        /// Scientific or historical research (Art. 89(1)).
        ScientificResearch = "scientific-research", "scientific or historical research", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ScientificResearch";
        /// Statistics.
        Statistics = "statistics", "statistics", article: "13(1)(c)";
        /// Archiving in the public interest (Art. 89(1)).
        Archiving = "archiving", "archiving in the public interest", article: "13(1)(c)";
        /// Testing with personal data.
        Testing = "testing", "testing", article: "13(1)(c)";
        /// Recruitment.
        Recruitment = "recruitment", "recruitment", article: "13(1)(c)", dpv: "https://w3id.org/dpv#RecruitmentManagement";
        /// Managing staff.
        HumanResources = "human-resources", "human resources management", article: "13(1)(c)", dpv: "https://w3id.org/dpv#HumanResourceManagement";
        /// Paying staff.
        Payroll = "payroll", "payroll", article: "13(1)(c)", dpv: "https://w3id.org/dpv#PersonnelPayment";
        /// Managing suppliers.
        VendorManagement = "vendor-management", "supplier management", article: "13(1)(c)", dpv: "https://w3id.org/dpv#VendorManagement";
        /// Holding events and competitions.
        EventManagement = "event-management", "events and competitions", article: "13(1)(c)";
        /// Surveys and feedback.
        Surveys = "surveys", "surveys and feedback", article: "13(1)(c)";
        /// Publishing, such as testimonials.
        Publication = "publication", "publication", article: "13(1)(c)";
        /// Teaching and training.
        Education = "education", "education and training", article: "13(1)(c)";
        /// Health care.
        HealthCare = "health-care", "health care", article: "13(1)(c)";
        /// Protecting the health of the public, such as against epidemics.
        PublicHealth = "public-health", "public health", article: "13(1)(c)";
        /// Protecting children, or adults at risk, from harm.
        Safeguarding = "safeguarding", "protection of children and adults at risk", article: "13(1)(c)";
        /// Religious services and pastoral care.
        ReligiousService = "religious-service", "religious services", article: "13(1)(c)";
        /// Asking for donations, and handling them.
        Fundraising = "fundraising", "fundraising", article: "13(1)(c)";
        /// A task in the public interest or of an authority.
        PublicTask = "public-task", "tasks in the public interest", article: "13(1)(c)";
        /// Watching premises by camera.
        VideoSurveillance = "video-surveillance", "video surveillance", article: "13(1)(c)";
        /// Protecting life and health in an emergency.
        EmergencyProtection = "emergency-protection", "protection in emergencies", article: "13(1)(c)";
        /// Selling, buying or merging businesses.
        CorporateTransaction = "corporate-transaction", "corporate transactions", article: "13(1)(c)";
        /// Selling data.
        SaleOfData = "sale-of-data", "sale of data", article: "13(1)(c)", dpv: "https://w3id.org/dpv#SellDataToThirdParties";
        /// Training models.
        AiTraining = "ai-training", "AI training", article: "13(1)(c)";
        /// Passing data to others for their purposes.
        DataSharing = "data-sharing", "sharing of data for purposes of others", article: "13(1)(c)";
        /// Another purpose, which the text beside it describes.
        Other = "other", "other purposes", article: "13(1)(c)";
    }
}

vocabulary! {
    /// What an open-ended or further purpose is tied to (Art. 5(1)(b), 6(4)).
    #[non_exhaustive]
    pub enum PurposeLimit ("a limit of an open purpose") {
        /// People are told before.
        PriorNotice = "prior-notice", "prior notice", article: "13(3)";
        /// People are asked to agree before.
        Consent = "consent", "consent", article: "6(4)";
        /// It must be compatible with the first purpose.
        Compatible = "compatible", "compatibility with the first purpose", article: "6(4)";
        /// A law must require or allow it.
        RequiredByLaw = "required-by-law", "a requirement or permission of law", article: "6(4)";
    }
}

vocabulary! {
    /// Something that is done with data (Art. 4(2)).
    #[non_exhaustive]
    pub enum ProcessingOperation ("a processing operation") {
        /// Getting data.
        Collection = "collection", "collection", article: "4(2)", dpv: "https://w3id.org/dpv#Collect";
        /// Taking data down.
        Recording = "recording", "recording", article: "4(2)", dpv: "https://w3id.org/dpv#Record";
        /// Putting data in order.
        Organisation = "organisation", "organisation", article: "4(2)", dpv: "https://w3id.org/dpv#Organise";
        /// Giving data a structure.
        Structuring = "structuring", "structuring", article: "4(2)", dpv: "https://w3id.org/dpv#Structure";
        /// Keeping data.
        Storage = "storage", "storage", article: "4(2)", dpv: "https://w3id.org/dpv#Store";
        /// Fitting data to a need.
        Adaptation = "adaptation", "adaptation", article: "4(2)", dpv: "https://w3id.org/dpv#Adapt";
        /// Changing data.
        Alteration = "alteration", "alteration", article: "4(2)", dpv: "https://w3id.org/dpv#Alter";
        /// Finding and fetching data.
        Retrieval = "retrieval", "retrieval", article: "4(2)", dpv: "https://w3id.org/dpv#Retrieve";
        /// Looking data up.
        Consultation = "consultation", "consultation", article: "4(2)", dpv: "https://w3id.org/dpv#Consult";
        /// Using data.
        Use = "use", "use", article: "4(2)", dpv: "https://w3id.org/dpv#Use";
        /// Sending data to somebody.
        DisclosureByTransmission = "disclosure-by-transmission", "disclosure by transmission", article: "4(2)", dpv: "https://w3id.org/dpv#DiscloseByTransmission";
        /// Spreading data.
        Dissemination = "dissemination", "dissemination", article: "4(2)", dpv: "https://w3id.org/dpv#Disseminate";
        /// Letting somebody reach data.
        MakingAvailable = "making-available", "making available", article: "4(2)", dpv: "https://w3id.org/dpv#MakeAvailable";
        /// Comparing data with other data.
        Alignment = "alignment", "alignment", article: "4(2)", dpv: "https://w3id.org/dpv#Align";
        /// Joining data with other data.
        Combination = "combination", "combination", article: "4(2)", dpv: "https://w3id.org/dpv#Combine";
        /// Marking data so that it is kept and not used.
        Restriction = "restriction", "restriction", article: "4(2)", dpv: "https://w3id.org/dpv#Restrict";
        /// Deleting data for good.
        Erasure = "erasure", "erasure", article: "4(2)", dpv: "https://w3id.org/dpv#Erase";
        /// Destroying what holds data.
        Destruction = "destruction", "destruction", article: "4(2)", dpv: "https://w3id.org/dpv#Destruct";
        /// Evaluating personal aspects by automated means.
        Profiling = "profiling", "profiling", article: "4(4)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Profiling";
    }
}
