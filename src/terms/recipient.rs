//! Who receives data: Arts 4(9), 13(1)(e).

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What kind of recipient somebody is (Art. 4(9), 13(1)(e)).
    #[non_exhaustive]
    pub enum RecipientCategory ("a category of recipients") {
        /// Providers of services that are not named more closely.
        ServiceProviders = "service-providers", "service providers", article: "13(1)(e)";
        /// Providers of information technology and its support.
        ItServices = "it-services", "IT services", article: "13(1)(e)";
        /// Providers of servers, storage and data centres.
        Hosting = "hosting", "hosting providers", article: "13(1)(e)";
        /// Registries and registrars of domain names.
        DomainRegistries = "domain-registries", "domain registries", article: "13(1)(e)";
        /// Providers of internet access and telephony.
        Telecommunications = "telecommunications", "telecommunications providers", article: "13(1)(e)";
        /// Providers of software as a service.
        SoftwareProviders = "software-providers", "software providers", article: "13(1)(e)";
        /// Companies of the same group.
        GroupMembers = "group-members", "group companies", article: "13(1)(e)";
        /// Staff of the controller, who are no third parties.
        Personnel = "personnel", "personnel", article: "29";
        /// Independent contractors.
        Contractors = "contractors", "contractors", article: "13(1)(e)";
        /// Providers of payments.
        PaymentServices = "payment-services", "payment services", article: "13(1)(e)";
        /// Banks and other financial institutions.
        Banks = "banks", "banks", article: "13(1)(e)";
        /// Agencies that judge creditworthiness.
        CreditAgencies = "credit-agencies", "credit agencies", article: "13(1)(e)";
        /// Collectors of debts.
        DebtCollection = "debt-collection", "debt collectors", article: "13(1)(e)";
        /// Services against fraud.
        FraudPrevention = "fraud-prevention", "fraud prevention services", article: "13(1)(e)";
        /// Services that verify identity.
        IdentityVerification = "identity-verification", "identity verification services", article: "13(1)(e)";
        /// Services that deliver messages, by text or e-mail.
        Messaging = "messaging", "messaging services", article: "13(1)(e)";
        /// Services for marketing by e-mail.
        EmailMarketing = "email-marketing", "e-mail marketing services", article: "13(1)(e)";
        /// Agencies and tools for marketing.
        MarketingServices = "marketing-services", "marketing services", article: "13(1)(e)";
        /// Services that measure use.
        Analytics = "analytics", "analytics services", article: "13(1)(e)";
        /// Services for market research and surveys.
        MarketResearch = "market-research", "market research services", article: "13(1)(e)";
        /// Advertisers and advertising networks.
        Advertising = "advertising", "advertisers and advertising networks", article: "13(1)(e)";
        /// Services that match contact data with their users, to advertise to them.
        AudienceMatching = "audience-matching", "audience matching services", article: "13(1)(e)";
        /// Services for helping customers.
        CustomerSupport = "customer-support", "customer support services", article: "13(1)(e)";
        /// Accountants and accounting software.
        Accounting = "accounting", "accounting services", article: "13(1)(e)";
        /// Systems for customer relations.
        Crm = "crm", "CRM services", article: "13(1)(e)";
        /// Systems for planning resources.
        Erp = "erp", "ERP services", article: "13(1)(e)";
        /// Services for calls and meetings.
        Conferencing = "conferencing", "conferencing services", article: "13(1)(e)";
        /// Carriers and warehouses.
        Logistics = "logistics", "carriers and logistics companies", article: "13(1)(e)";
        /// Insurers.
        Insurers = "insurers", "insurers", article: "13(1)(e)";
        /// Lawyers, auditors and consultants.
        ProfessionalAdvisers = "professional-advisers", "professional advisers", article: "13(1)(e)";
        /// Authorities, the police among them.
        PublicAuthorities = "public-authorities", "public authorities", article: "4(9)";
        /// Courts and tribunals.
        Courts = "courts", "courts", article: "13(1)(e)";
        /// Other parties to a dispute and their advisers.
        PartiesToProceedings = "parties-to-proceedings", "parties to proceedings", article: "13(1)(e)";
        /// Whoever takes over the business or a part of it.
        Acquirer = "acquirer", "acquirers of the business", article: "13(1)(e)";
        /// Investors and lenders.
        Investors = "investors", "investors", article: "13(1)(e)";
        /// Partners in business that are not named more closely.
        BusinessPartners = "business-partners", "business partners", article: "13(1)(e)";
        /// Resellers and distributors.
        Resellers = "resellers", "resellers and distributors", article: "13(1)(e)";
        /// Partners in events.
        EventPartners = "event-partners", "event partners", article: "13(1)(e)";
        /// Social networks.
        SocialNetworks = "social-networks", "social networks", article: "13(1)(e)";
        /// Services by which people sign in.
        AuthenticationProviders = "authentication-providers", "sign-in providers", article: "13(1)(e)";
        /// Providers of health care.
        HealthcareProviders = "healthcare-providers", "health care providers", article: "13(1)(e)";
        /// Employers of the people concerned.
        Employers = "employers", "employers", article: "13(1)(e)";
        /// Agencies and platforms that find staff.
        Recruitment = "recruitment", "recruitment agencies", article: "13(1)(e)";
        /// Customers of the company, about people who act for them or use their service.
        Customers = "customers", "customers", article: "13(1)(e)";
        /// Other users of the service.
        OtherUsers = "other-users", "other users", article: "13(1)(e)";
        /// Everybody.
        Public = "public", "the public", article: "13(1)(e)";
        /// Third parties, with nothing more said.
        ThirdParties = "third-parties", "third parties", article: "13(1)(e)";
        /// Another category, which the text beside it describes.
        Other = "other", "other recipients", article: "13(1)(e)";
    }
}

vocabulary! {
    /// What brings about a disclosure that is not routine.
    #[non_exhaustive]
    pub enum DisclosureTriggerCategory ("an occasion of disclosure") {
        /// A law requires it.
        LegalRequirement = "legal-requirement", "a legal requirement", article: "6(1)(c)";
        /// A court or an authority asks for it.
        LegalRequest = "legal-request", "a request of a court or authority", article: "6(1)(c)";
        /// It protects rights, property or safety.
        ProtectRights = "protect-rights", "protection of rights, property or safety", article: "6(1)(f)";
        /// Somebody is in danger.
        Emergency = "emergency", "an emergency", article: "6(1)(d)";
        /// Fraud or another wrong is looked into.
        FraudInvestigation = "fraud-investigation", "an investigation of fraud", article: "6(1)(f)";
        /// The business or a part of it changes hands.
        CorporateTransaction = "corporate-transaction", "a corporate transaction", article: "6(1)(f)";
        /// The person agrees.
        Consent = "consent", "consent", article: "6(1)(a)";
        /// The person asks for it, such as by connecting an account.
        UserDirection = "user-direction", "a direction of the person", article: "6(1)(b)";
        /// A payment is returned or disputed.
        Refund = "refund", "a refund or disputed payment", article: "6(1)(b)";
        /// Another occasion, which the text beside it describes.
        Other = "other", "another occasion";
    }
}
