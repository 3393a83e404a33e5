//! Direct marketing: Art. 21(2).

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// By what people are addressed.
    #[non_exhaustive]
    pub enum MarketingChannel ("a channel of marketing") {
        /// By e-mail.
        Email = "email", "E-mail";
        /// By text message or messenger.
        TextMessage = "text-message", "Text message";
        /// By a person on the telephone.
        Telephone = "telephone", "Telephone";
        /// By automated calls.
        AutomatedCall = "automated-call", "Automated call";
        /// By fax.
        Fax = "fax", "Fax";
        /// By post.
        Post = "post", "Post";
        /// By notifications on the device.
        PushNotification = "push-notification", "Push notification";
        /// Within the product or the site.
        InProduct = "in-product", "In product";
        /// On social networks.
        SocialMedia = "social-media", "Social media";
        /// The text does not say.
        Unspecified = "unspecified", "Unspecified";
    }
}
