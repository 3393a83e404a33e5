//! How long data is kept: Arts 5(1)(e), 13(2)(a).

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What a period of retention runs from, or ends with.
    #[non_exhaustive]
    pub enum RetentionEvent ("an event of retention") {
        /// The data is collected.
        Collection = "collection", "the collection of the data", article: "13(2)(a)";
        /// The service or the data is last used.
        LastUse = "last-use", "the last use", article: "13(2)(a)";
        /// The person was last in contact.
        LastContact = "last-contact", "the last contact", article: "13(2)(a)";
        /// The contract ends.
        ContractEnd = "contract-end", "the end of the contract", article: "13(2)(a)";
        /// The subscription expires or ends.
        SubscriptionEnd = "subscription-end", "the end of the subscription", article: "13(2)(a)";
        /// The account is closed.
        AccountClosure = "account-closure", "the closure of the account", article: "13(2)(a)";
        /// The employment ends.
        EmploymentEnd = "employment-end", "the end of the employment", article: "13(2)(a)";
        /// Consent is withdrawn.
        ConsentWithdrawn = "consent-withdrawn", "the withdrawal of consent", article: "7(3)";
        /// The person objects.
        Objection = "objection", "an objection", article: "21(1)";
        /// The person unsubscribes from messages.
        Unsubscription = "unsubscription", "unsubscription", article: "21(2)";
        /// The purpose is fulfilled.
        PurposeFulfilled = "purpose-fulfilled", "the fulfilment of the purpose", article: "5(1)(e)";
        /// The request is dealt with.
        RequestHandled = "request-handled", "the handling of the request", article: "13(2)(a)";
        /// A message is sent.
        Sending = "sending", "the sending of a message", article: "13(2)(a)";
        /// Something that has a term of its own, such as a document or a warranty, expires.
        Expiry = "expiry", "expiry", article: "13(2)(a)";
        /// What was begun, such as an order or a registration, is not completed.
        NotCompleted = "not-completed", "the failure to complete what was begun", article: "13(2)(a)";
        /// The procedure, such as a recruitment or a lawsuit, ends.
        ProcedureEnd = "procedure-end", "the end of the procedure", article: "13(2)(a)";
        /// The calendar or business year ends.
        EndOfYear = "end-of-year", "the end of the year", article: "13(2)(a)";
        /// Claims lapse.
        LimitationPeriodEnd = "limitation-period-end", "the end of the limitation period", article: "13(2)(a)";
        /// The person deletes the content.
        ContentDeleted = "content-deleted", "the deletion of the content", article: "13(2)(a)";
        /// Something else, which the text beside it describes.
        Other = "other", "another event", article: "13(2)(a)";
    }
}

vocabulary! {
    /// What a period of retention follows from (Art. 13(2)(a), 14(2)(a)).
    #[non_exhaustive]
    pub enum RetentionCriterion ("a criterion of retention") {
        /// As long as the purposes need it: what the Regulation requires anyway.
        PurposeFulfilled = "purpose-fulfilled", "as long as the purposes require", article: "13(2)(a)";
        /// As long as there is an active account.
        WhileAccountActive = "while-account-active", "as long as the account is active", article: "13(2)(a)";
        /// As long as the service is provided.
        WhileServiceProvided = "while-service-provided", "as long as the service is provided", article: "13(2)(a)";
        /// As long as the contract runs.
        ContractTerm = "contract-term", "as long as the contract runs", article: "13(2)(a)";
        /// As long as the consent stands.
        ConsentDuration = "consent-duration", "as long as the consent stands", article: "13(2)(a)";
        /// As long as the person keeps the content there.
        ContentKeptByUser = "content-kept-by-user", "as long as the user keeps the content", article: "13(2)(a)";
        /// As long as a law requires.
        LegalObligation = "legal-obligation", "as long as a law requires", article: "13(2)(a)";
        /// Until claims lapse.
        LimitationPeriod = "limitation-period", "until claims lapse", article: "13(2)(a)";
        /// As long as a dispute needs it.
        LegalClaims = "legal-claims", "as long as a dispute requires", article: "13(2)(a)";
        /// Until an inquiry is dealt with.
        InquiryHandled = "inquiry-handled", "until the inquiry is handled", article: "13(2)(a)";
        /// As long as the business needs it.
        BusinessNeed = "business-need", "as long as the business requires", article: "13(2)(a)";
        /// As an internal policy says that people cannot read.
        InternalPolicy = "internal-policy", "as an internal policy says", article: "13(2)(a)";
        /// For a reasonable time.
        ReasonableTime = "reasonable-time", "for a reasonable time", article: "13(2)(a)";
        /// Something else, which the text beside it describes.
        Other = "other", "by another criterion", article: "13(2)(a)";
    }
}

vocabulary! {
    /// What happens to data at the end of its time.
    #[non_exhaustive]
    pub enum EndAction ("what happens at the end") {
        /// It is deleted for good.
        Erase = "erase", "erased", article: "17(1)", dpv: "https://w3id.org/dpv#Erase";
        /// It is deleted, without saying for good.
        Delete = "delete", "deleted", dpv: "https://w3id.org/dpv#Delete";
        /// What holds it is destroyed.
        Destroy = "destroy", "destroyed", article: "4(2)", dpv: "https://w3id.org/dpv#Destruct";
        /// It is made anonymous (recital 26).
        Anonymise = "anonymise", "anonymised", dpv: "https://w3id.org/dpv#Anonymise";
        /// It is put together into sums and shares.
        Aggregate = "aggregate", "aggregated";
        /// It is pseudonymised.
        Pseudonymise = "pseudonymise", "pseudonymised", article: "4(5)";
        /// It is kept and no longer used.
        Restrict = "restrict", "restricted", article: "4(3)", dpv: "https://w3id.org/dpv#Restrict";
        /// It is set apart until it can be deleted.
        Isolate = "isolate", "isolated";
        /// It is given back.
        Return = "return", "returned", article: "28(3)(g)";
        /// It is moved to an archive.
        Archive = "archive", "archived";
        /// It is looked at again.
        Review = "review", "reviewed";
        /// The account or the data is put out of use: it is still kept, and this ends nothing.
        Deactivate = "deactivate", "deactivated";
    }
}

vocabulary! {
    /// Which of several ends of a period counts.
    #[expect(clippy::exhaustive_enums, reason = "of several days one is first and one is last")]
    pub enum Whichever ("which of several ends counts") {
        /// The one that comes first.
        First = "first", "whichever comes first", article: "13(2)(a)";
        /// The one that comes last.
        Last = "last", "whichever comes last", article: "13(2)(a)";
    }
}
