//! Ways to reach somebody.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What a text calls a way to reach somebody.
    #[non_exhaustive]
    pub enum ContactChannel ("a channel of contact") {
        /// Electronic mail.
        Email = "email", "E-mail";
        /// Telephone.
        Telephone = "telephone", "Telephone";
        /// Letter.
        Post = "post", "Post";
        /// A web page.
        WebPage = "web-page", "Web page";
        /// A form on a web page.
        WebForm = "web-form", "Web form";
        /// A ticket in a support system.
        Ticket = "ticket", "Ticket";
        /// The account.
        Account = "account", "Account";
        /// A chat.
        Chat = "chat", "Chat";
        /// Something else.
        Other = "other", "Other";
    }
}

vocabulary! {
    /// What a contact is said to be for.
    #[non_exhaustive]
    pub enum ContactPurpose ("a purpose of contact") {
        /// Everything.
        General = "general", "General";
        /// Questions of data protection.
        Privacy = "privacy", "Privacy", article: "13(1)(a)";
        /// Requests to exercise rights.
        RightsRequests = "rights-requests", "Rights requests", article: "12(2)";
        /// The data protection officer.
        DataProtectionOfficer = "data-protection-officer", "Data protection officer", article: "13(1)(b)";
        /// Complaints to the company.
        Complaints = "complaints", "Complaints";
        /// Stopping marketing.
        Marketing = "marketing", "Marketing", article: "21(2)";
        /// Matters of security.
        Security = "security", "Security";
        /// Help with the service.
        Support = "support", "Support";
    }
}
