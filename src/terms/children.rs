//! Children: Art. 8.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What a text says about children.
    #[non_exhaustive]
    pub enum ChildrenStance ("a stance on children") {
        /// The service is not for them.
        NotIntended = "not-intended", "not intended for children", article: "8(1)";
        /// Data about them is not knowingly collected.
        NoKnowingCollection = "no-knowing-collection", "no knowing collection from children", article: "8(1)";
        /// The service is offered to them.
        OfferedToChildren = "offered-to-children", "offered to children", article: "8(1)";
        /// Whoever has parental responsibility must agree.
        ParentalAuthorisationRequired = "parental-authorisation-required", "parental authorisation required", article: "8(1)";
        /// A customer, such as a school, must have that agreement.
        AuthorisationByCustomer = "authorisation-by-customer", "authorisation left to the customer", article: "8(1)";
    }
}

vocabulary! {
    /// The law from which an age limit comes.
    #[non_exhaustive]
    pub enum ChildrenRegime ("a law on children") {
        /// Art. 8 and the age that the Member State chose.
        Gdpr = "gdpr", "GDPR", article: "8(1)";
        /// The Children's Online Privacy Protection Act of the United States.
        Coppa = "coppa", "COPPA";
        /// The text does not say.
        Unspecified = "unspecified", "an unspecified law";
        /// Another law.
        Other = "other", "another law";
    }
}
