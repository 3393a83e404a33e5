//! The people whom data is about.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What people are to the controller (Art. 4(1), 30(1)(c)).
    #[non_exhaustive]
    pub enum DataSubjectCategory ("a category of people") {
        /// Customers.
        Customer = "customer", "Customer", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Customer";
        /// Possible customers.
        Prospect = "prospect", "Prospect", article: "30(1)(c)";
        /// Consumers.
        Consumer = "consumer", "Consumer", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Consumer";
        /// Users of a service.
        User = "user", "User", article: "30(1)(c)", dpv: "https://w3id.org/dpv#User";
        /// Visitors of a website.
        WebsiteVisitor = "website-visitor", "Website visitor", article: "30(1)(c)";
        /// Subscribers, also of newsletters.
        Subscriber = "subscriber", "Subscriber", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Subscriber";
        /// Members.
        Member = "member", "Member", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Member";
        /// Clients.
        Client = "client", "Client", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Client";
        /// People who act for a customer that is an organisation.
        RepresentativeOfCustomer = "representative-of-customer", "Representative of customer", article: "30(1)(c)";
        /// People who act for a partner or supplier.
        RepresentativeOfPartner = "representative-of-partner", "Representative of partner", article: "30(1)(c)";
        /// People who use a customer's service, or whose data customers store.
        EndUserOfCustomer = "end-user-of-customer", "End user of customer", article: "30(1)(c)";
        /// Contacts in business.
        BusinessContact = "business-contact", "Business contact", article: "30(1)(c)";
        /// Suppliers.
        Supplier = "supplier", "Supplier", article: "30(1)(c)";
        /// Independent contractors.
        Contractor = "contractor", "Contractor", article: "30(1)(c)";
        /// Investors.
        Investor = "investor", "Investor", article: "30(1)(c)";
        /// Shareholders.
        Shareholder = "shareholder", "Shareholder", article: "30(1)(c)";
        /// Staff.
        Employee = "employee", "Employee", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Employee";
        /// Former staff.
        FormerEmployee = "former-employee", "Former employee", article: "30(1)(c)";
        /// Applicants for jobs.
        JobApplicant = "job-applicant", "Job applicant", article: "30(1)(c)", dpv: "https://w3id.org/dpv#JobApplicant";
        /// Applicants for something else.
        Applicant = "applicant", "Applicant", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Applicant";
        /// Participants, such as of events or studies.
        Participant = "participant", "Participant", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Participant";
        /// Pupils and students.
        Student = "student", "Student", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Student";
        /// Patients.
        Patient = "patient", "Patient", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Patient";
        /// Children.
        Child = "child", "Child", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Child";
        /// Parents of the people concerned.
        ParentOfDataSubject = "parent-of-data-subject", "Parent of data subject", article: "30(1)(c)", dpv: "https://w3id.org/dpv#ParentOfDataSubject";
        /// Guardians.
        Guardian = "guardian", "Guardian", article: "30(1)(c)", dpv: "https://w3id.org/dpv#GuardianOfDataSubject";
        /// Family, friends and contacts of the people concerned.
        ContactOfDataSubject = "contact-of-data-subject", "Contact of data subject", article: "30(1)(c)";
        /// Citizens.
        Citizen = "citizen", "Citizen", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Citizen";
        /// Tourists and guests.
        Tourist = "tourist", "Tourist", article: "30(1)(c)", dpv: "https://w3id.org/dpv#Tourist";
        /// People who need special protection.
        VulnerablePerson = "vulnerable-person", "Vulnerable person", article: "30(1)(c)", dpv: "https://w3id.org/dpv#VulnerableDataSubject";
        /// Elderly people.
        ElderlyPerson = "elderly-person", "Elderly person", article: "30(1)(c)", dpv: "https://w3id.org/dpv#ElderlyDataSubject";
        /// Asylum seekers.
        AsylumSeeker = "asylum-seeker", "Asylum seeker", article: "30(1)(c)", dpv: "https://w3id.org/dpv#AsylumSeeker";
        /// Everybody.
        GeneralPublic = "general-public", "General public", article: "30(1)(c)";
        /// Others, whom the label describes.
        Other = "other", "Other", article: "30(1)(c)";
    }
}
