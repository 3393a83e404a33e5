//! The people whom data is about.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What people are to the controller (Art. 4(1), 30(1)(c)).
    #[non_exhaustive]
    pub enum DataSubjectCategory ("a category of people") {
        /// Customers.
        Customer = "customer", "customers", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Customer";
        /// Possible customers.
        Prospect = "prospect", "prospective customers", article: "30(1)(c)";
        /// Consumers.
        Consumer = "consumer", "consumers", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Consumer";
        /// Users of a service.
        User = "user", "users", article: "30(1)(c)", dpv: "https://w3id.org/dpv#User";
        /// Visitors of a website.
        WebsiteVisitor = "website-visitor", "website visitors", article: "30(1)(c)";
        /// Subscribers, also of newsletters.
        Subscriber = "subscriber", "subscribers", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Subscriber";
        /// Members.
        Member = "member", "members", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Member";
        /// Clients.
        Client = "client", "clients", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Client";
        /// People who act for a customer that is an organisation.
        RepresentativeOfCustomer = "representative-of-customer", "representatives of customers", article: "30(1)(c)";
        /// People who act for a partner or supplier.
        RepresentativeOfPartner = "representative-of-partner", "representatives of partners and suppliers", article: "30(1)(c)";
        /// People who use a customer's service, or whose data customers store.
        EndUserOfCustomer = "end-user-of-customer", "end users of customers", article: "30(1)(c)";
        /// Contacts in business.
        BusinessContact = "business-contact", "business contacts", article: "30(1)(c)";
        /// Suppliers.
        Supplier = "supplier", "suppliers", article: "30(1)(c)";
        /// Independent contractors.
        Contractor = "contractor", "contractors", article: "30(1)(c)";
        /// Investors.
        Investor = "investor", "investors", article: "30(1)(c)";
        /// Shareholders.
        Shareholder = "shareholder", "shareholders", article: "30(1)(c)";
        /// Staff.
        Employee = "employee", "employees", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Employee";
        /// Former staff.
        FormerEmployee = "former-employee", "former employees", article: "30(1)(c)";
        /// Applicants for jobs.
        JobApplicant = "job-applicant", "job applicants", article: "30(1)(c)", dpv: "https://w3id.org/dpv#JobApplicant";
        /// Applicants for something else.
        Applicant = "applicant", "applicants", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Applicant";
        /// Participants, such as of events or studies.
        Participant = "participant", "participants", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Participant";
        /// Pupils and students.
        Student = "student", "pupils and students", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Student";
        /// Patients.
        Patient = "patient", "patients", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Patient";
        /// Children.
        Child = "child", "children", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Child";
        /// Parents of the people concerned.
        ParentOfDataSubject = "parent-of-data-subject", "parents", article: "30(1)(c)", dpv: "https://w3id.org/dpv#ParentOfDataSubject";
        /// Guardians.
        Guardian = "guardian", "guardians", article: "30(1)(c)", dpv: "https://w3id.org/dpv#GuardianOfDataSubject";
        /// Family, friends and contacts of the people concerned.
        ContactOfDataSubject = "contact-of-data-subject", "family, friends and contacts", article: "30(1)(c)";
        /// Citizens.
        Citizen = "citizen", "citizens", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Citizen";
        /// Tourists and guests.
        Tourist = "tourist", "tourists and guests", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Tourist";
        /// People who need special protection.
        VulnerablePerson = "vulnerable-person", "vulnerable people", article: "30(1)(c)", dpv: "https://w3id.org/dpv#VulnerableDataSubject";
        /// Elderly people.
        ElderlyPerson = "elderly-person", "elderly people", article: "30(1)(c)", dpv: "https://w3id.org/dpv#ElderlyDataSubject";
        /// Asylum seekers.
        AsylumSeeker = "asylum-seeker", "asylum seekers", article: "30(1)(c)", dpv: "https://w3id.org/dpv#AsylumSeeker";
        /// Everybody.
        GeneralPublic = "general-public", "the general public", article: "30(1)(c)";
        /// Others, whom the label describes.
        Other = "other", "other people", article: "30(1)(c)";
    }
}
