//! Storing and reading on devices: Directive 2002/58/EC.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// A technique that stores or reads something on people's devices, or tells them apart.
    #[non_exhaustive]
    pub enum TrackingTechnology ("a tracking technology") {
        /// Cookies.
        Cookies = "cookies", "Cookies";
        /// Other storage of the browser.
        LocalStorage = "local-storage", "Local storage";
        /// Pixels or beacons on pages.
        Pixels = "pixels", "Pixels";
        /// Pixels in e-mails.
        EmailPixels = "email-pixels", "E-mail pixels";
        /// Scripts of others on the page.
        Scripts = "scripts", "Scripts";
        /// Tags that load other techniques.
        Tags = "tags", "Tags";
        /// Software of others within an app.
        Sdk = "sdk", "SDK";
        /// Embedded parts of social networks.
        SocialPlugins = "social-plugins", "Social plugins";
        /// Telling devices apart by their properties.
        DeviceFingerprinting = "device-fingerprinting", "Device fingerprinting";
        /// Advertising identifiers of mobile devices.
        MobileIdentifiers = "mobile-identifiers", "Mobile identifiers";
        /// Identifiers in links.
        LinkDecoration = "link-decoration", "Link decoration";
        /// Sending identifiers from server to server.
        ServerSideMatching = "server-side-matching", "Server side matching";
        /// Logs of the server.
        ServerLogs = "server-logs", "Server logs";
        /// Another technique, which items or evidence show.
        Other = "other", "Other";
    }
}

vocabulary! {
    /// What cookies or their like are for, as texts sort them.
    #[non_exhaustive]
    pub enum TrackingCategory ("a category of cookies") {
        /// Without which the service that the person asked for does not work.
        StrictlyNecessary = "strictly-necessary", "Strictly necessary";
        /// For preferences and comfort.
        Functional = "functional", "Functional";
        /// For measuring use.
        Analytics = "analytics", "Analytics";
        /// For advertising.
        Advertising = "advertising", "Advertising";
        /// For social networks.
        SocialMedia = "social-media", "Social media";
        /// For crediting whoever sent the visitor.
        Affiliate = "affiliate", "Affiliate";
        /// For security and against fraud.
        Security = "security", "Security";
        /// Not sorted.
        Unclassified = "unclassified", "Unclassified";
        /// Another category, which its label describes.
        Other = "other", "Other";
    }
}

vocabulary! {
    /// What a text says about Art. 5(3) of Directive 2002/58/EC.
    #[non_exhaustive]
    pub enum EprivacyGround ("a ground under Directive 2002/58/EC") {
        /// No consent is needed, as the service that was asked for needs it.
        Exempt = "exempt", "Exempt";
        /// No consent is needed for measuring the audience, as some states allow.
        AudienceMeasurementExemption = "audience-measurement-exemption", "Audience measurement exemption";
        /// Consent is asked.
        Consent = "consent", "Consent";
        /// Consent is concluded from use.
        ImpliedConsent = "implied-consent", "Implied consent";
    }
}

vocabulary! {
    /// How signals such as Do Not Track are treated (Art. 21(5)).
    #[non_exhaustive]
    pub enum DoNotTrackResponse ("a response to Do Not Track") {
        /// They are followed.
        Honoured = "honoured", "Honoured", article: "21(5)";
        /// They are followed in part.
        PartlyHonoured = "partly-honoured", "Partly honoured", article: "21(5)";
        /// They are not followed.
        NotHonoured = "not-honoured", "Not honoured", article: "21(5)";
    }
}

vocabulary! {
    /// How people can control cookies and their like.
    #[non_exhaustive]
    pub enum TrackingControl ("a control of tracking") {
        /// In a banner.
        Banner = "banner", "Banner";
        /// In a tool that can be opened again.
        ConsentTool = "consent-tool", "Consent tool";
        /// In the settings of the browser.
        BrowserSettings = "browser-settings", "Browser settings";
        /// In the settings of the device.
        DeviceSettings = "device-settings", "Device settings";
        /// In the settings of the account.
        AccountSettings = "account-settings", "Account settings";
        /// With the provider.
        ProviderOptOut = "provider-opt-out", "Provider opt out";
        /// In another way, which the evidence shows.
        Other = "other", "Other";
    }
}
