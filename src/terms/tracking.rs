//! Storing and reading on devices: Directive 2002/58/EC.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// A technique that stores or reads something on people's devices, or tells them apart.
    #[non_exhaustive]
    pub enum TrackingTechnology ("a tracking technology") {
        /// Cookies.
        Cookies = "cookies", "cookies";
        /// Other storage of the browser.
        LocalStorage = "local-storage", "local storage";
        /// Pixels or beacons on pages.
        Pixels = "pixels", "pixels";
        /// Pixels in e-mails.
        EmailPixels = "email-pixels", "pixels in e-mails";
        /// Scripts of others on the page.
        Scripts = "scripts", "scripts";
        /// Tags that load other techniques.
        Tags = "tags", "tags";
        /// Software of others within an app.
        Sdk = "sdk", "SDKs";
        /// Embedded parts of social networks.
        SocialPlugins = "social-plugins", "social plug-ins";
        /// Films, maps and other content that the page loads from somebody else.
        EmbeddedContent = "embedded-content", "embedded content";
        /// Tests that tell people from machines.
        Captcha = "captcha", "CAPTCHAs";
        /// Telling devices apart by their properties.
        DeviceFingerprinting = "device-fingerprinting", "device fingerprinting";
        /// Advertising identifiers of mobile devices.
        MobileIdentifiers = "mobile-identifiers", "mobile advertising identifiers";
        /// Identifiers in links.
        LinkDecoration = "link-decoration", "identifiers in links";
        /// Sending identifiers from server to server.
        ServerSideMatching = "server-side-matching", "server-side matching";
        /// Logs of the server.
        ServerLogs = "server-logs", "server logs";
        /// Another technique, which items or evidence show.
        Other = "other", "other techniques";
    }
}

vocabulary! {
    /// What cookies or their like are for, as texts sort them.
    #[non_exhaustive]
    pub enum TrackingCategory ("a category of cookies") {
        /// Without which the service that the person asked for does not work.
        StrictlyNecessary = "strictly-necessary", "strictly necessary";
        /// For preferences and comfort.
        Functional = "functional", "functional";
        /// For measuring use.
        Analytics = "analytics", "analytics";
        /// For advertising.
        Advertising = "advertising", "advertising";
        /// For social networks.
        SocialMedia = "social-media", "social media";
        /// For crediting whoever sent the visitor.
        Affiliate = "affiliate", "affiliate";
        /// For security and against fraud.
        Security = "security", "security";
        /// Not sorted.
        Unclassified = "unclassified", "unclassified";
        /// Another category, which its label describes.
        Other = "other", "other";
    }
}

vocabulary! {
    /// What a text says about Art. 5(3) of Directive 2002/58/EC.
    #[non_exhaustive]
    pub enum EprivacyGround ("a ground under Directive 2002/58/EC") {
        /// No consent is needed, as the service that was asked for needs it.
        Exempt = "exempt", "exemption of a requested service";
        /// No consent is needed for measuring the audience, as some states allow.
        AudienceMeasurementExemption = "audience-measurement-exemption", "exemption of audience measurement";
        /// Consent is asked.
        Consent = "consent", "consent";
        /// Consent is concluded from use.
        ImpliedConsent = "implied-consent", "implied consent";
    }
}

vocabulary! {
    /// A signal by which a browser or device says what its user wants (Art. 21(5)).
    #[non_exhaustive]
    pub enum BrowserSignal ("a signal of a browser") {
        /// Do Not Track.
        DoNotTrack = "do-not-track", "Do Not Track", article: "21(5)";
        /// Global Privacy Control.
        GlobalPrivacyControl = "global-privacy-control", "Global Privacy Control", article: "21(5)";
        /// Another signal, or signals in general, which the text beside it describes.
        Other = "other", "other signals", article: "21(5)";
    }
}

vocabulary! {
    /// How a signal of a browser is treated (Art. 21(5)).
    #[non_exhaustive]
    pub enum SignalTreatment ("how a signal is treated") {
        /// It is followed.
        Honoured = "honoured", "honoured", article: "21(5)";
        /// It is followed in part.
        PartlyHonoured = "partly-honoured", "honoured in part", article: "21(5)";
        /// It is not followed.
        NotHonoured = "not-honoured", "not honoured", article: "21(5)";
    }
}
