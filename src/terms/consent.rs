//! How people agree: Arts 4(11), 7.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What a text takes as the sign that somebody agrees (Art. 4(11)); not all of these are consent.
    #[non_exhaustive]
    pub enum ConsentSignal ("a sign of consent") {
        /// A choice in a banner.
        Banner = "banner", "Banner", article: "4(11)";
        /// A box that the person ticks.
        Checkbox = "checkbox", "Checkbox", article: "4(11)";
        /// A statement in words, written or spoken.
        ExplicitStatement = "explicit-statement", "Explicit statement", article: "4(11)", dpv: "https://w3id.org/dpv#ExplicitlyExpressedConsent";
        /// A signature.
        Signature = "signature", "Signature", article: "4(11)";
        /// A confirmation by message, as in a double opt-in.
        OptInMessage = "opt-in-message", "Opt in message", article: "4(11)";
        /// A choice in the settings of an account or an app.
        SettingsChoice = "settings-choice", "Settings choice", article: "4(11)";
        /// The settings of the browser as they are.
        BrowserSettings = "browser-settings", "Browser settings", article: "4(11)";
        /// A box that was ticked already.
        PreTickedBox = "pre-ticked-box", "Pre-ticked box", article: "4(11)";
        /// Use of the service or the site.
        UseOfService = "use-of-service", "Use of service", article: "4(11)";
        /// Browsing on.
        ContinuedBrowsing = "continued-browsing", "Continued browsing", article: "4(11)";
        /// Giving the data.
        ProvisionOfData = "provision-of-data", "Provision of data", article: "4(11)";
        /// Registering, subscribing or ordering.
        Registration = "registration", "Registration", article: "4(11)";
        /// Doing nothing, or not saying no.
        Silence = "silence", "Silence", article: "4(11)";
        /// A conclusion from circumstances.
        Inferred = "inferred", "Inferred", article: "4(11)", dpv: "https://w3id.org/dpv#ImpliedConsent";
        /// Something else, which the evidence shows.
        Other = "other", "Other", article: "4(11)";
    }
}

vocabulary! {
    /// What a text takes a sign for.
    #[expect(clippy::exhaustive_enums, reason = "agreed or taken note")]
    pub enum ConsentClaim ("what a sign is taken for") {
        /// Consent.
        Consent = "consent", "Consent", article: "4(11)";
        /// Acknowledgement or acceptance of the notice.
        Acknowledgement = "acknowledgement", "Acknowledgement", article: "7(2)";
    }
}

vocabulary! {
    /// What a consent is said to cover.
    #[non_exhaustive]
    pub enum ConsentScope ("what a consent covers") {
        /// The notice as a whole, with everything in it.
        WholeNotice = "whole-notice", "Whole notice", article: "7(2)";
        /// Cookies and their like.
        Tracking = "tracking", "Tracking";
        /// Direct marketing.
        DirectMarketing = "direct-marketing", "Direct marketing";
        /// Special categories of data.
        SpecialCategories = "special-categories", "Special categories", article: "9(2)(a)";
        /// Transfers to third countries.
        Transfers = "transfers", "Transfers", article: "49(1)(a)";
        /// Disclosure to others.
        Disclosure = "disclosure", "Disclosure";
        /// Decisions by machine.
        AutomatedDecisions = "automated-decisions", "Automated decisions", article: "22(2)(c)";
        /// Changes of the notice.
        NoticeChanges = "notice-changes", "Notice changes";
        /// Something else, which activities or evidence show.
        Other = "other", "Other";
    }
}

vocabulary! {
    /// What follows when somebody does not agree (Art. 7(4)).
    #[non_exhaustive]
    pub enum ConsentRefusal ("what follows a refusal") {
        /// The service cannot be used.
        ServiceRefused = "service-refused", "Service refused", article: "7(4)";
        /// Some features do not work.
        FeatureLoss = "feature-loss", "Feature loss", article: "7(4)";
        /// Nothing.
        NoDisadvantage = "no-disadvantage", "No disadvantage", article: "7(4)";
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
        OtherLaw = "other-law", "Other law";
    }
}
