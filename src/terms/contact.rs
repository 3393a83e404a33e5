//! Ways to reach somebody.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What a text calls a way to reach somebody.
    #[non_exhaustive]
    pub enum ContactChannel ("a channel of contact") {
        /// Electronic mail.
        Email = "email", "e-mail";
        /// Telephone.
        Telephone = "telephone", "telephone";
        /// Fax.
        Fax = "fax", "fax";
        /// Letter.
        Post = "post", "post";
        /// A web page.
        WebPage = "web-page", "web page";
        /// A form on a web page.
        WebForm = "web-form", "web form";
        /// A ticket in a support system.
        Ticket = "ticket", "support ticket";
        /// The account.
        Account = "account", "account";
        /// The settings of an app.
        AppSettings = "app-settings", "app settings";
        /// A chat.
        Chat = "chat", "chat";
    }
}

vocabulary! {
    /// What a contact is said to be for.
    #[non_exhaustive]
    pub enum ContactPurpose ("a purpose of contact") {
        /// Everything.
        General = "general", "any matter";
        /// Questions of data protection.
        Privacy = "privacy", "data protection", article: "13(1)(a)";
        /// Requests to exercise rights.
        RightsRequests = "rights-requests", "requests to exercise rights", article: "12(2)";
        /// The data protection officer.
        DataProtectionOfficer = "data-protection-officer", "reaching the data protection officer", article: "13(1)(b)";
        /// Complaints to the company.
        Complaints = "complaints", "complaints";
        /// Stopping marketing.
        Marketing = "marketing", "stopping marketing", article: "21(2)";
        /// Matters of security.
        Security = "security", "security matters";
        /// Help with the service.
        Support = "support", "help with the service";
    }
}
