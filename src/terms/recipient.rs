//! Who receives data: Arts 4(9), 13(1)(e).

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What kind of recipient somebody is (Art. 4(9), 13(1)(e)).
    #[non_exhaustive]
    pub enum RecipientCategory ("a category of recipients") {
        /// Providers of services that are not named more closely.
        ServiceProviders = "service-providers", "Service providers", article: "13(1)(e)";
        /// Providers of information technology and its support.
        ItServices = "it-services", "IT services", article: "13(1)(e)";
        /// Providers of servers, storage and data centres.
        Hosting = "hosting", "Hosting", article: "13(1)(e)";
        /// Providers of internet access and telephony.
        Telecommunications = "telecommunications", "Telecommunications", article: "13(1)(e)";
        /// Providers of software as a service.
        SoftwareProviders = "software-providers", "Software providers", article: "13(1)(e)";
        /// Companies of the same group.
        GroupMembers = "group-members", "Group members", article: "13(1)(e)";
        /// Staff of the controller, who are no third parties.
        Personnel = "personnel", "Personnel", article: "29";
        /// Independent contractors.
        Contractors = "contractors", "Contractors", article: "13(1)(e)";
        /// Providers of payments.
        PaymentServices = "payment-services", "Payment services", article: "13(1)(e)";
        /// Banks and other financial institutions.
        Banks = "banks", "Banks", article: "13(1)(e)";
        /// Agencies that judge creditworthiness.
        CreditAgencies = "credit-agencies", "Credit agencies", article: "13(1)(e)";
        /// Collectors of debts.
        DebtCollection = "debt-collection", "Debt collection", article: "13(1)(e)";
        /// Services against fraud.
        FraudPrevention = "fraud-prevention", "Fraud prevention", article: "13(1)(e)";
        /// Services that verify identity.
        IdentityVerification = "identity-verification", "Identity verification", article: "13(1)(e)";
        /// Services that deliver messages, by text or e-mail.
        Messaging = "messaging", "Messaging", article: "13(1)(e)";
        /// Services for marketing by e-mail.
        EmailMarketing = "email-marketing", "E-mail marketing", article: "13(1)(e)";
        /// Agencies and tools for marketing.
        MarketingServices = "marketing-services", "Marketing services", article: "13(1)(e)";
        /// Services that measure use.
        Analytics = "analytics", "Analytics", article: "13(1)(e)";
        /// Services for market research and surveys.
        MarketResearch = "market-research", "Market research", article: "13(1)(e)";
        /// Advertisers and advertising networks.
        Advertising = "advertising", "Advertising", article: "13(1)(e)";
        /// Services that match contact data with their users, to advertise to them.
        AudienceMatching = "audience-matching", "Audience matching", article: "13(1)(e)";
        /// Services for helping customers.
        CustomerSupport = "customer-support", "Customer support", article: "13(1)(e)";
        /// Accountants and accounting software.
        Accounting = "accounting", "Accounting", article: "13(1)(e)";
        /// Systems for customer relations.
        Crm = "crm", "CRM", article: "13(1)(e)";
        /// Systems for planning resources.
        Erp = "erp", "ERP", article: "13(1)(e)";
        /// Services for calls and meetings.
        Conferencing = "conferencing", "Conferencing", article: "13(1)(e)";
        /// Carriers and warehouses.
        Logistics = "logistics", "Logistics", article: "13(1)(e)";
        /// Insurers.
        Insurers = "insurers", "Insurers", article: "13(1)(e)";
        /// Lawyers, auditors and consultants.
        ProfessionalAdvisers = "professional-advisers", "Professional advisers", article: "13(1)(e)";
        /// Authorities, the police among them.
        PublicAuthorities = "public-authorities", "Public authorities", article: "4(9)";
        /// Courts and tribunals.
        Courts = "courts", "Courts", article: "13(1)(e)";
        /// Other parties to a dispute and their advisers.
        PartiesToProceedings = "parties-to-proceedings", "Parties to proceedings", article: "13(1)(e)";
        /// Whoever takes over the business or a part of it.
        Acquirer = "acquirer", "Acquirer", article: "13(1)(e)";
        /// Investors and lenders.
        Investors = "investors", "Investors", article: "13(1)(e)";
        /// Partners in business that are not named more closely.
        BusinessPartners = "business-partners", "Business partners", article: "13(1)(e)";
        /// Resellers and distributors.
        Resellers = "resellers", "Resellers", article: "13(1)(e)";
        /// Partners in events.
        EventPartners = "event-partners", "Event partners", article: "13(1)(e)";
        /// Social networks.
        SocialNetworks = "social-networks", "Social networks", article: "13(1)(e)";
        /// Services by which people sign in.
        AuthenticationProviders = "authentication-providers", "Authentication providers", article: "13(1)(e)";
        /// Providers of health care.
        HealthcareProviders = "healthcare-providers", "Healthcare providers", article: "13(1)(e)";
        /// Employers of the people concerned.
        Employers = "employers", "Employers", article: "13(1)(e)";
        /// Customers of the company, about people who act for them or use their service.
        Customers = "customers", "Customers", article: "13(1)(e)";
        /// Other users of the service.
        OtherUsers = "other-users", "Other users", article: "13(1)(e)";
        /// Everybody.
        Public = "public", "Public", article: "13(1)(e)";
        /// Third parties, with nothing more said.
        ThirdParties = "third-parties", "Third parties", article: "13(1)(e)";
        /// Another category, which the text beside it describes.
        Other = "other", "Other", article: "13(1)(e)";
    }
}

vocabulary! {
    /// What brings about a disclosure that is not routine.
    #[non_exhaustive]
    pub enum DisclosureTriggerCategory ("an occasion of disclosure") {
        /// A law requires it.
        LegalRequirement = "legal-requirement", "Legal requirement", article: "6(1)(c)";
        /// A court or an authority asks for it.
        LegalRequest = "legal-request", "Legal request", article: "6(1)(c)";
        /// It protects rights, property or safety.
        ProtectRights = "protect-rights", "Protect rights", article: "6(1)(f)";
        /// Somebody is in danger.
        Emergency = "emergency", "Emergency", article: "6(1)(d)";
        /// Fraud or another wrong is looked into.
        FraudInvestigation = "fraud-investigation", "Fraud investigation", article: "6(1)(f)";
        /// The business or a part of it changes hands.
        CorporateTransaction = "corporate-transaction", "Corporate transaction", article: "6(1)(f)";
        /// The person agrees.
        Consent = "consent", "Consent", article: "6(1)(a)";
        /// The person asks for it, such as by connecting an account.
        UserDirection = "user-direction", "User direction", article: "6(1)(b)";
        /// A payment is returned or disputed.
        Refund = "refund", "Refund", article: "6(1)(b)";
        /// Another occasion, which the text beside it describes.
        Other = "other", "Other";
    }
}
