//! How long data is kept: Arts 5(1)(e), 13(2)(a).

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What a period of retention runs from, or ends with.
    #[non_exhaustive]
    pub enum RetentionEvent ("an event of retention") {
        /// The data is collected.
        Collection = "collection", "Collection", article: "13(2)(a)";
        /// The service or the data is last used.
        LastUse = "last-use", "Last use", article: "13(2)(a)";
        /// The person was last in contact.
        LastContact = "last-contact", "Last contact", article: "13(2)(a)";
        /// The contract ends.
        ContractEnd = "contract-end", "Contract end", article: "13(2)(a)";
        /// The subscription expires or ends.
        SubscriptionEnd = "subscription-end", "Subscription end", article: "13(2)(a)";
        /// The account is closed.
        AccountClosure = "account-closure", "Account closure", article: "13(2)(a)";
        /// The employment ends.
        EmploymentEnd = "employment-end", "Employment end", article: "13(2)(a)";
        /// Consent is withdrawn.
        ConsentWithdrawn = "consent-withdrawn", "Consent withdrawn", article: "7(3)";
        /// The person objects.
        Objection = "objection", "Objection", article: "21(1)";
        /// The person unsubscribes from messages.
        Unsubscription = "unsubscription", "Unsubscription", article: "21(2)";
        /// The purpose is fulfilled.
        PurposeFulfilled = "purpose-fulfilled", "Purpose fulfilled", article: "5(1)(e)";
        /// The request is dealt with.
        RequestHandled = "request-handled", "Request handled", article: "13(2)(a)";
        /// The procedure, such as a recruitment or a lawsuit, ends.
        ProcedureEnd = "procedure-end", "Procedure end", article: "13(2)(a)";
        /// The calendar or business year ends.
        EndOfYear = "end-of-year", "End of year", article: "13(2)(a)";
        /// Claims lapse.
        LimitationPeriodEnd = "limitation-period-end", "Limitation period end", article: "13(2)(a)";
        /// The person deletes the content.
        ContentDeleted = "content-deleted", "Content deleted", article: "13(2)(a)";
        /// Something else, which the text beside it describes.
        Other = "other", "Other", article: "13(2)(a)";
    }
}

vocabulary! {
    /// What a period of retention follows from (Art. 13(2)(a), 14(2)(a)).
    #[non_exhaustive]
    pub enum RetentionCriterion ("a criterion of retention") {
        /// As long as the purposes need it: what the Regulation requires anyway.
        PurposeFulfilled = "purpose-fulfilled", "Purpose fulfilled", article: "13(2)(a)";
        /// As long as there is an active account.
        WhileAccountActive = "while-account-active", "While account active", article: "13(2)(a)";
        /// As long as the service is provided.
        WhileServiceProvided = "while-service-provided", "While service provided", article: "13(2)(a)";
        /// As long as the contract runs.
        ContractTerm = "contract-term", "Contract term", article: "13(2)(a)";
        /// As long as the consent stands.
        ConsentDuration = "consent-duration", "Consent duration", article: "13(2)(a)";
        /// As long as the person keeps the content there.
        ContentKeptByUser = "content-kept-by-user", "Content kept by user", article: "13(2)(a)";
        /// As long as a law requires.
        LegalObligation = "legal-obligation", "Legal obligation", article: "13(2)(a)";
        /// Until claims lapse.
        LimitationPeriod = "limitation-period", "Limitation period", article: "13(2)(a)";
        /// As long as a dispute needs it.
        LegalClaims = "legal-claims", "Legal claims", article: "13(2)(a)";
        /// Until an inquiry is dealt with.
        InquiryHandled = "inquiry-handled", "Inquiry handled", article: "13(2)(a)";
        /// As long as the business needs it.
        BusinessNeed = "business-need", "Business need", article: "13(2)(a)";
        /// As an internal policy says that people cannot read.
        InternalPolicy = "internal-policy", "Internal policy", article: "13(2)(a)";
        /// For a reasonable time.
        ReasonableTime = "reasonable-time", "Reasonable time", article: "13(2)(a)";
        /// Something else, which the text beside it describes.
        Other = "other", "Other", article: "13(2)(a)";
    }
}

vocabulary! {
    /// What happens to data at the end of its time.
    #[non_exhaustive]
    pub enum EndAction ("what happens at the end") {
        /// It is deleted for good.
        Erase = "erase", "Erase", article: "17(1)", dpv: "https://w3id.org/dpv#Erase";
        /// It is deleted, without saying for good.
        Delete = "delete", "Delete", dpv: "https://w3id.org/dpv#Delete";
        /// What holds it is destroyed.
        Destroy = "destroy", "Destroy", article: "4(2)", dpv: "https://w3id.org/dpv#Destruct";
        /// It is made anonymous (recital 26).
        Anonymise = "anonymise", "Anonymise", dpv: "https://w3id.org/dpv#Anonymise";
        /// It is put together into sums and shares.
        Aggregate = "aggregate", "Aggregate";
        /// It is pseudonymised.
        Pseudonymise = "pseudonymise", "Pseudonymise", article: "4(5)";
        /// It is kept and no longer used.
        Restrict = "restrict", "Restrict", article: "4(3)", dpv: "https://w3id.org/dpv#Restrict";
        /// It is set apart until it can be deleted.
        Isolate = "isolate", "Isolate";
        /// It is given back.
        Return = "return", "Return", article: "28(3)(g)";
        /// It is moved to an archive.
        Archive = "archive", "Archive";
        /// It is looked at again.
        Review = "review", "Review";
    }
}
