//! What processing is for: Art. 5(1)(b).

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What kind of purpose processing has (Art. 5(1)(b), 13(1)(c)).
    ///
    /// ```
    /// use gdpr_policy::PurposeCategory;
    /// let purpose: PurposeCategory = "direct-marketing".parse()?;
    /// assert_eq!(purpose.term().label, "Direct marketing");
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[non_exhaustive]
    pub enum PurposeCategory ("a category of purposes") {
        /// Providing the service.
        ServiceProvision = "service-provision", "Service provision", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceProvision";
        /// Running the service from day to day.
        ServiceOperation = "service-operation", "Service operation", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceManagement";
        /// Keeping the technology running, with faults and maintenance.
        TechnicalOperation = "technical-operation", "Technical operation", article: "13(1)(c)", dpv: "https://w3id.org/dpv#TechnicalServiceProvision";
        /// Managing accounts.
        AccountManagement = "account-management", "Account management", article: "13(1)(c)", dpv: "https://w3id.org/dpv#AccountManagement";
        /// Registering people.
        Registration = "registration", "Registration", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceRegistration";
        /// Coming to a contract.
        ContractConclusion = "contract-conclusion", "Contract conclusion", article: "13(1)(c)", dpv: "https://w3id.org/dpv#EstablishContractualAgreement";
        /// Performing a contract.
        ContractFulfilment = "contract-fulfilment", "Contract fulfilment", article: "13(1)(c)", dpv: "https://w3id.org/dpv#FulfilmentOfContractualObligation";
        /// Dealing with orders.
        OrderProcessing = "order-processing", "Order processing", article: "13(1)(c)", dpv: "https://w3id.org/dpv#CustomerOrderManagement";
        /// Delivering goods.
        Delivery = "delivery", "Delivery", article: "13(1)(c)", dpv: "https://w3id.org/dpv#DeliveryOfGoods";
        /// Payments, invoices and refunds.
        Payment = "payment", "Payment", article: "13(1)(c)", dpv: "https://w3id.org/dpv#PaymentManagement";
        /// Helping customers.
        CustomerSupport = "customer-support", "Customer support", article: "13(1)(c)", dpv: "https://w3id.org/dpv#CustomerCare";
        /// Exchanging messages.
        Communication = "communication", "Communication", article: "13(1)(c)", dpv: "https://w3id.org/dpv#CommunicationManagement";
        /// Looking after relations with customers.
        CustomerRelationshipManagement = "customer-relationship-management", "Customer relationship management", article: "13(1)(c)", dpv: "https://w3id.org/dpv#CustomerRelationshipManagement";
        /// Marketing, without saying by what means.
        Marketing = "marketing", "Marketing", article: "13(1)(c)", dpv: "https://w3id.org/dpv#Marketing";
        /// Marketing addressed to a person (Art. 21(2)).
        DirectMarketing = "direct-marketing", "Direct marketing", article: "13(1)(c)", dpv: "https://w3id.org/dpv#DirectMarketing";
        /// A newsletter.
        Newsletter = "newsletter", "Newsletter", article: "13(1)(c)";
        /// Marketing on social networks.
        SocialMediaMarketing = "social-media-marketing", "Social media marketing", article: "13(1)(c)", dpv: "https://w3id.org/dpv#SocialMediaMarketing";
        /// Advertising.
        Advertising = "advertising", "Advertising", article: "13(1)(c)", dpv: "https://w3id.org/dpv#Advertising";
        /// Advertising chosen by what is known about the person.
        PersonalisedAdvertising = "personalised-advertising", "Personalised advertising", article: "13(1)(c)", dpv: "https://w3id.org/dpv#PersonalisedAdvertising";
        /// Advertising aimed at chosen audiences.
        TargetedAdvertising = "targeted-advertising", "Targeted advertising", article: "13(1)(c)", dpv: "https://w3id.org/dpv#TargetedAdvertising";
        /// Measuring and analysing use.
        Analytics = "analytics", "Analytics", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceUsageAnalytics";
        /// Watching how well something works.
        PerformanceMonitoring = "performance-monitoring", "Performance monitoring", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceMonitoring";
        /// Improving and developing products and services.
        ProductImprovement = "product-improvement", "Product improvement", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ImproveExistingProductsAndServices";
        /// Making a service run better.
        ServiceOptimisation = "service-optimisation", "Service optimisation", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ServiceOptimisation";
        /// Fitting the service to the person.
        Personalisation = "personalisation", "Personalisation", article: "13(1)(c)", dpv: "https://w3id.org/dpv#Personalisation";
        /// Recommending things.
        Recommendations = "recommendations", "Recommendations", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ProvidePersonalisedRecommendations";
        /// The security of systems, premises and people.
        Security = "security", "Security", article: "13(1)(c)", dpv: "https://w3id.org/dpv#EnforceSecurity";
        /// Preventing and finding fraud.
        FraudPrevention = "fraud-prevention", "Fraud prevention", article: "13(1)(c)", dpv: "https://w3id.org/dpv#FraudPreventionAndDetection";
        /// Preventing misuse and unlawful use.
        MisusePrevention = "misuse-prevention", "Misuse prevention", article: "13(1)(c)", dpv: "https://w3id.org/dpv#MisusePreventionAndDetection";
        /// Making sure that somebody is who signs in.
        Authentication = "authentication", "Authentication", article: "13(1)(c)", dpv: "https://w3id.org/dpv#IdentityAuthentication";
        /// Verifying identity.
        IdentityVerification = "identity-verification", "Identity verification", article: "13(1)(c)", dpv: "https://w3id.org/dpv#IdentityVerification";
        /// Verifying age.
        AgeVerification = "age-verification", "Age verification", article: "13(1)(c)", dpv: "https://w3id.org/dpv#AgeVerification";
        /// Judging creditworthiness.
        CreditCheck = "credit-check", "Credit check", article: "13(1)(c)", dpv: "https://w3id.org/dpv/sector/finance#CreditChecking";
        /// Preventing money laundering and the financing of terrorism.
        AntiMoneyLaundering = "anti-money-laundering", "Anti money laundering", article: "13(1)(c)", dpv: "https://w3id.org/dpv#CounterMoneyLaundering";
        /// Meeting obligations under law.
        LegalCompliance = "legal-compliance", "Legal compliance", article: "13(1)(c)", dpv: "https://w3id.org/dpv#LegalCompliance";
        /// Taxes and accounts.
        TaxAndAccounting = "tax-and-accounting", "Tax and accounting", article: "13(1)(c)";
        /// Establishing, exercising or defending legal claims.
        LegalClaims = "legal-claims", "Legal claims", article: "13(1)(c)";
        /// Enforcing terms and contracts.
        ContractEnforcement = "contract-enforcement", "Contract enforcement", article: "13(1)(c)";
        /// Answering courts and authorities.
        LegalRequests = "legal-requests", "Legal requests", article: "13(1)(c)";
        /// Dealing with requests under data protection law.
        DataSubjectRequests = "data-subject-requests", "Data subject requests", article: "13(1)(c)", dpv: "https://w3id.org/dpv#RightsFulfilment";
        /// Keeping records and archives.
        RecordKeeping = "record-keeping", "Record keeping", article: "13(1)(c)", dpv: "https://w3id.org/dpv#RecordManagement";
        /// Keeping copies against loss.
        Backup = "backup", "Backup", article: "13(1)(c)";
        /// Research and development.
        ResearchAndDevelopment = "research-and-development", "Research and development", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ResearchAndDevelopment";
        /// Scientific or historical research (Art. 89(1)).
        ScientificResearch = "scientific-research", "Scientific research", article: "13(1)(c)", dpv: "https://w3id.org/dpv#ScientificResearch";
        /// Statistics.
        Statistics = "statistics", "Statistics", article: "13(1)(c)";
        /// Archiving in the public interest (Art. 89(1)).
        Archiving = "archiving", "Archiving", article: "13(1)(c)";
        /// Testing with personal data.
        Testing = "testing", "Testing", article: "13(1)(c)";
        /// Recruitment.
        Recruitment = "recruitment", "Recruitment", article: "13(1)(c)", dpv: "https://w3id.org/dpv#RecruitmentManagement";
        /// Managing staff.
        HumanResources = "human-resources", "Human resources", article: "13(1)(c)", dpv: "https://w3id.org/dpv#HumanResourceManagement";
        /// Paying staff.
        Payroll = "payroll", "Payroll", article: "13(1)(c)", dpv: "https://w3id.org/dpv#PersonnelPayment";
        /// Managing suppliers.
        VendorManagement = "vendor-management", "Vendor management", article: "13(1)(c)", dpv: "https://w3id.org/dpv#VendorManagement";
        /// Holding events and competitions.
        EventManagement = "event-management", "Event management", article: "13(1)(c)";
        /// Surveys and feedback.
        Surveys = "surveys", "Surveys", article: "13(1)(c)";
        /// Publishing, such as testimonials.
        Publication = "publication", "Publication", article: "13(1)(c)";
        /// Teaching and training.
        Education = "education", "Education", article: "13(1)(c)";
        /// Health care.
        HealthCare = "health-care", "Health care", article: "13(1)(c)";
        /// A task in the public interest or of an authority.
        PublicTask = "public-task", "Public task", article: "13(1)(c)";
        /// Watching premises by camera.
        VideoSurveillance = "video-surveillance", "Video surveillance", article: "13(1)(c)";
        /// Protecting life and health in an emergency.
        EmergencyProtection = "emergency-protection", "Emergency protection", article: "13(1)(c)";
        /// Selling, buying or merging businesses.
        CorporateTransaction = "corporate-transaction", "Corporate transaction", article: "13(1)(c)";
        /// Selling data.
        SaleOfData = "sale-of-data", "Sale of data", article: "13(1)(c)", dpv: "https://w3id.org/dpv#SellDataToThirdParties";
        /// Training models.
        AiTraining = "ai-training", "AI training", article: "13(1)(c)";
        /// Passing data to others for their purposes.
        DataSharing = "data-sharing", "Data sharing", article: "13(1)(c)";
        /// Another purpose, which the text beside it describes.
        Other = "other", "Other", article: "13(1)(c)";
    }
}

vocabulary! {
    /// What an open-ended or further purpose is tied to (Art. 5(1)(b), 6(4)).
    #[non_exhaustive]
    pub enum PurposeLimit ("a limit of an open purpose") {
        /// People are told before.
        PriorNotice = "prior-notice", "Prior notice", article: "13(3)";
        /// People are asked to agree before.
        Consent = "consent", "Consent", article: "6(4)";
        /// It must be compatible with the first purpose.
        Compatible = "compatible", "Compatible", article: "6(4)";
        /// A law must require or allow it.
        RequiredByLaw = "required-by-law", "Required by law", article: "6(4)";
    }
}

vocabulary! {
    /// Something that is done with data (Art. 4(2)).
    #[non_exhaustive]
    pub enum ProcessingOperation ("a processing operation") {
        /// Getting data.
        Collection = "collection", "Collection", article: "4(2)", dpv: "https://w3id.org/dpv#Collect";
        /// Taking data down.
        Recording = "recording", "Recording", article: "4(2)", dpv: "https://w3id.org/dpv#Record";
        /// Putting data in order.
        Organisation = "organisation", "Organisation", article: "4(2)", dpv: "https://w3id.org/dpv#Organise";
        /// Giving data a structure.
        Structuring = "structuring", "Structuring", article: "4(2)", dpv: "https://w3id.org/dpv#Structure";
        /// Keeping data.
        Storage = "storage", "Storage", article: "4(2)", dpv: "https://w3id.org/dpv#Store";
        /// Fitting data to a need.
        Adaptation = "adaptation", "Adaptation", article: "4(2)", dpv: "https://w3id.org/dpv#Adapt";
        /// Changing data.
        Alteration = "alteration", "Alteration", article: "4(2)", dpv: "https://w3id.org/dpv#Alter";
        /// Finding and fetching data.
        Retrieval = "retrieval", "Retrieval", article: "4(2)", dpv: "https://w3id.org/dpv#Retrieve";
        /// Looking data up.
        Consultation = "consultation", "Consultation", article: "4(2)", dpv: "https://w3id.org/dpv#Consult";
        /// Using data.
        Use = "use", "Use", article: "4(2)", dpv: "https://w3id.org/dpv#Use";
        /// Sending data to somebody.
        DisclosureByTransmission = "disclosure-by-transmission", "Disclosure by transmission", article: "4(2)", dpv: "https://w3id.org/dpv#DiscloseByTransmission";
        /// Spreading data.
        Dissemination = "dissemination", "Dissemination", article: "4(2)", dpv: "https://w3id.org/dpv#Disseminate";
        /// Letting somebody reach data.
        MakingAvailable = "making-available", "Making available", article: "4(2)", dpv: "https://w3id.org/dpv#MakeAvailable";
        /// Comparing data with other data.
        Alignment = "alignment", "Alignment", article: "4(2)", dpv: "https://w3id.org/dpv#Align";
        /// Joining data with other data.
        Combination = "combination", "Combination", article: "4(2)", dpv: "https://w3id.org/dpv#Combine";
        /// Marking data so that it is kept and not used.
        Restriction = "restriction", "Restriction", article: "4(2)", dpv: "https://w3id.org/dpv#Restrict";
        /// Deleting data for good.
        Erasure = "erasure", "Erasure", article: "4(2)", dpv: "https://w3id.org/dpv#Erase";
        /// Destroying what holds data.
        Destruction = "destruction", "Destruction", article: "4(2)", dpv: "https://w3id.org/dpv#Destruct";
        /// Evaluating personal aspects by automated means.
        Profiling = "profiling", "Profiling", article: "4(4)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#Profiling";
    }
}
