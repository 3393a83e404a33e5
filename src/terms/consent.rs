//! How people agree: Arts 4(11), 7.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What a text takes as the sign that somebody agrees (Art. 4(11)); not all of these are consent.
    #[non_exhaustive]
    pub enum ConsentSignal ("a sign of consent") {
        /// A choice in a banner.
        Banner = "banner", "a choice in a banner", article: "4(11)";
        /// A box that the person ticks.
        Checkbox = "checkbox", "ticking a box", article: "4(11)";
        /// A statement in words, written or spoken.
        ExplicitStatement = "explicit-statement", "a statement in words", article: "4(11)", dpv: "https://w3id.org/dpv#ExplicitlyExpressedConsent";
        /// A signature.
        Signature = "signature", "a signature", article: "4(11)";
        /// A confirmation by message, as in a double opt-in.
        OptInMessage = "opt-in-message", "opt-in by message", article: "4(11)";
        /// A choice in the settings of an account or an app.
        SettingsChoice = "settings-choice", "a choice in the settings", article: "4(11)";
        /// The settings of the browser as they are.
        BrowserSettings = "browser-settings", "the settings of the browser", article: "4(11)";
        /// A box that was ticked already.
        PreTickedBox = "pre-ticked-box", "a pre-ticked box", article: "4(11)";
        /// Use of the service or the site.
        UseOfService = "use-of-service", "use of the service", article: "4(11)";
        /// Browsing on.
        ContinuedBrowsing = "continued-browsing", "continued browsing", article: "4(11)";
        /// Giving the data.
        ProvisionOfData = "provision-of-data", "provision of the data", article: "4(11)";
        /// Registering or ordering.
        Registration = "registration", "registration", article: "4(11)";
        /// Subscribing, such as to a newsletter.
        Subscription = "subscription", "subscription", article: "4(11)";
        /// A button that says what is agreed to.
        Button = "button", "a button", article: "4(11)";
        /// A permission that the device asks for.
        DevicePermission = "device-permission", "a permission on the device", article: "4(11)";
        /// Getting in touch.
        Contacting = "contacting", "getting in touch", article: "4(11)";
        /// Doing nothing, or not saying no.
        Silence = "silence", "silence", article: "4(11)";
        /// A conclusion from circumstances.
        Inferred = "inferred", "inference from circumstances", article: "4(11)", dpv: "https://w3id.org/dpv#ImpliedConsent";
        /// Something else, which the evidence shows.
        Other = "other", "another sign", article: "4(11)";
    }
}

vocabulary! {
    /// What a text takes a sign for.
    #[expect(clippy::exhaustive_enums, reason = "agreed or taken note")]
    pub enum ConsentClaim ("what a sign is taken for") {
        /// Consent.
        Consent = "consent", "consent", article: "4(11)";
        /// Acknowledgement or acceptance of the notice.
        Acknowledgement = "acknowledgement", "acknowledgement of the notice", article: "7(2)";
    }
}

vocabulary! {
    /// What a consent is said to cover.
    #[non_exhaustive]
    pub enum ConsentScope ("what a consent covers") {
        /// The notice as a whole, with everything in it.
        WholeNotice = "whole-notice", "the whole notice", article: "7(2)";
        /// Cookies and their like.
        Tracking = "tracking", "cookies and the like";
        /// Direct marketing.
        DirectMarketing = "direct-marketing", "direct marketing";
        /// Special categories of data.
        SpecialCategories = "special-categories", "special categories of data", article: "9(2)(a)";
        /// Transfers to third countries.
        Transfers = "transfers", "transfers to third countries", article: "49(1)(a)";
        /// Disclosure to others.
        Disclosure = "disclosure", "disclosure to others";
        /// Decisions by machine.
        AutomatedDecisions = "automated-decisions", "automated decisions", article: "22(2)(c)";
        /// Changes of the notice.
        NoticeChanges = "notice-changes", "changes to the notice";
        /// Something else, which activities or evidence show.
        Other = "other", "something else";
    }
}

vocabulary! {
    /// What follows when somebody does not agree (Art. 7(4)).
    #[non_exhaustive]
    pub enum ConsentRefusal ("what follows a refusal") {
        /// The service cannot be used.
        ServiceRefused = "service-refused", "refusal of the service", article: "7(4)";
        /// Some features do not work.
        FeatureLoss = "feature-loss", "loss of features", article: "7(4)";
        /// Nothing.
        NoDisadvantage = "no-disadvantage", "no disadvantage", article: "7(4)";
    }
}

vocabulary! {
    /// The law that asks for a consent.
    #[non_exhaustive]
    pub enum ConsentLaw ("a law that asks for consent") {
        /// The Regulation, as the basis of the processing.
        Gdpr = "gdpr", "GDPR", article: "6(1)(a)";
        /// Directive 2002/58/EC: devices, electronic marketing, communications.
        Eprivacy = "eprivacy", "ePrivacy Directive";
        /// Another law, such as on professional or banking secrecy.
        OtherLaw = "other-law", "another law";
    }
}
