//! Direct marketing: Art. 21(2).

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// By what people are addressed.
    #[non_exhaustive]
    pub enum MarketingChannel ("a channel of marketing") {
        /// By e-mail.
        Email = "email", "e-mail";
        /// By text message or messenger.
        TextMessage = "text-message", "text message";
        /// By a person on the telephone.
        Telephone = "telephone", "telephone";
        /// By automated calls.
        AutomatedCall = "automated-call", "automated call";
        /// By fax.
        Fax = "fax", "fax";
        /// By post.
        Post = "post", "post";
        /// By notifications on the device.
        PushNotification = "push-notification", "push notification";
        /// Within the product or the site.
        InProduct = "in-product", "messages in the product";
        /// On social networks.
        SocialMedia = "social-media", "social media";
        /// The text does not say.
        Unspecified = "unspecified", "an unspecified channel";
    }
}

vocabulary! {
    /// On what marketing by electronic mail rests (Art. 13 of Directive 2002/58/EC).
    #[non_exhaustive]
    pub enum MarketingGround ("a ground of marketing") {
        /// The person agreed before (Art. 13(1) of the Directive).
        Consent = "consent", "consent";
        /// The address was obtained when something was sold, and similar things are offered (Art. 13(2)
        /// of the Directive).
        ExistingCustomer = "existing-customer", "an existing customer relationship";
    }
}

vocabulary! {
    /// Whose products and services are offered.
    #[non_exhaustive]
    pub enum MarketingOffer ("what is offered") {
        /// The company's own.
        Own = "own", "own products and services";
        /// The company's own, similar to what the person bought.
        OwnSimilar = "own-similar", "own similar products and services";
        /// Those of others.
        Others = "others", "products and services of others";
    }
}

vocabulary! {
    /// Who is addressed.
    #[non_exhaustive]
    pub enum MarketingAudience ("an audience of marketing") {
        /// Those who have bought something.
        Customers = "customers", "customers";
        /// Those who have asked or might buy.
        Prospects = "prospects", "prospective customers";
        /// Anybody else.
        Others = "others", "others";
    }
}
