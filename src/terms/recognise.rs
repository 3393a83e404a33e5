//! Terms as other systems write them: for importers only, as documents are read strictly.
//!
//! A name is recognised however its words are joined (`LegitimateInterests`, `legal_obligation`,
//! `VITAL INTERESTS`), in the singular or plural, in British or American spelling; so is a citation
//! (`Art. 6 (1) lit. f GDPR`, `6.1.f`, `GDPR-6-1-a`, a letter alone where the list has letters), the
//! IRI or short form of the Data Privacy Vocabulary (`eu-gdpr:A6-1-a`), and the names of fideslang,
//! TILT and the Transparency and Consent Framework where they mean the same. What means two things,
//! or cites one provision and names another, is not recognised.

use crate::{
    base::{Country, Vocabulary},
    terms::{
        DataCategory, Derogation, LegalBasis, PurposeCategory, Right, Role, SpecialCategory,
        SpecialCategoryCondition, TransferMechanism,
    },
};

/// What is known of a list beside its terms.
struct List<T: 'static> {
    vocabulary: Vocabulary,
    all: &'static [T],
    /// Other names, as keys, each with its term.
    names: &'static [(&'static str, T)],
    /// The article and paragraph whose points the letters are.
    lettered: &'static [&'static str],
    /// Words that may stand before a name and add nothing.
    before: &'static [&'static str],
    /// Names that mean two things.
    ambiguous: &'static [&'static str],
    /// Whether a dotted name that is not known means what its longest known beginning means.
    inherits: bool,
}

impl<T: Copy + PartialEq> List<T> {
    fn recognise(&self, text: &str) -> Option<T> {
        if let Some(local) = local_name(text) {
            return self.by_iri(local);
        }
        let key = key(text);
        if key.is_empty() || self.ambiguous.contains(&key.as_str()) {
            return None;
        }
        if let Some(term) = self.by_name(&key) {
            return Some(term);
        }
        let (cited, words) = citation(&key);
        if cited.is_empty() {
            return None;
        }
        let term = self.by_article(&cited)?;
        match self.by_name(&words.join("-")) {
            Some(named) if named != term => None,
            _ => Some(term),
        }
    }

    /// By the last part of an IRI.
    fn by_iri(&self, local: &str) -> Option<T> {
        let is_of = |iri: &str| iri.rsplit('#').next() == Some(local);
        let mut named = self.terms().filter(|(_, term)| term.dpv.is_some_and(is_of));
        if let (Some((term, _)), None) = (named.next(), named.next()) {
            return Some(term);
        }
        let key = key(local);
        let (cited, _) = citation(&key);
        self.by_name(&key)
            .or_else(|| (!cited.is_empty()).then(|| self.by_article(&cited))?)
    }

    fn terms(&self) -> impl Iterator<Item = (T, &'static crate::base::Term)> {
        self.all.iter().copied().zip(self.vocabulary.terms)
    }

    fn by_name(&self, key: &str) -> Option<T> {
        let other = |key: &str| {
            let named = self.names.iter().find(|(name, _)| *name == key);
            named.map(|(_, term)| *term)
        };
        let own = |key: &str| {
            let is_it = |(_, term): &(T, &crate::base::Term)| {
                self::key(term.name) == key || self::key(term.label) == key
            };
            self.terms().find(is_it).map(|(term, _)| term)
        };
        let mut key = key;
        loop {
            if let Some(term) = own(key).or_else(|| other(key)) {
                return Some(term);
            }
            let shorter = self.before.iter().find_map(|word| key.strip_prefix(word));
            match shorter {
                Some(rest) => key = rest,
                None if self.inherits && key.starts_with("user-") => {
                    key = key.rsplit_once('-')?.0;
                }
                None => return None,
            }
        }
    }

    /// By the provision: the same, one within it, or the only one of the list that is within it.
    fn by_article(&self, cited: &[&str]) -> Option<T> {
        let lettered: Vec<&str>;
        let cited = match (cited, self.lettered) {
            (_, []) => cited,
            ([letter], article) if is_letter(letter) => {
                lettered = [article, &[letter]].concat();
                &lettered
            }
            ([number, letter], [article, _]) if number == article && is_letter(letter) => {
                lettered = [self.lettered, &[letter]].concat();
                &lettered
            }
            _ => cited,
        };
        let articles: Vec<(T, String)> = self
            .terms()
            .filter_map(|(term, row)| Some((term, key(&row.article?.to_string()))))
            .collect();
        let one = |is_it: &dyn Fn(&[&str]) -> bool| {
            let mut found = articles.iter().filter(|(_, article)| {
                let parts: Vec<&str> = article.split('-').collect();
                is_it(&parts)
            });
            found
                .next()
                .filter(|_| found.next().is_none())
                .map(|(term, _)| *term)
        };
        one(&|article| article == cited)
            .or_else(|| one(&|article| cited.starts_with(article)))
            .or_else(|| one(&|article| article.starts_with(cited)))
    }
}

/// The last part of an IRI or of its short form; none of another text.
fn local_name(text: &str) -> Option<&str> {
    let text = text.trim().trim_matches(['<', '>']);
    let prefixes = ["dpv:", "eu-gdpr:", "dpv-gdpr:", "dpv-pd:", "pd:", "loc:"];
    let is_iri = text.contains("://") || prefixes.iter().any(|prefix| text.starts_with(prefix));
    let local = text.rsplit(['#', '/', ':']).next();
    local.filter(|_| is_iri)
}

fn is_letter(part: &str) -> bool {
    part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The words of a name in lower case with hyphens, each without the `s` of a plural.
///
/// Letters and digits are different words, so that `6(1)f` and `art6_1_f` are alike.
fn key(text: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut previous = ' ';
    let letters: Vec<char> = text
        .chars()
        .filter(|c| !matches!(c, '\'' | '\u{2019}'))
        .collect();
    for (i, &letter) in letters.iter().enumerate() {
        if letter.is_alphanumeric() {
            // In `IPAddress` a word begins with the `A`, in `SCCs` none with the second `C`.
            let next_is_lower = letters.get(i + 1).is_some_and(|next| {
                let last = !letters
                    .get(i + 2)
                    .is_some_and(|after| after.is_alphanumeric());
                next.is_lowercase() && !(last && *next == 's' && previous.is_uppercase())
            });
            let begins = !previous.is_alphanumeric()
                || previous.is_numeric() != letter.is_numeric()
                || letter.is_uppercase() && (previous.is_lowercase() || next_is_lower);
            if begins {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(letter.to_lowercase());
            }
        }
        previous = letter;
    }
    let words: Vec<String> = words.into_iter().map(|word| plain(&word)).collect();
    words.join("-").replace("e-mail", "email")
}

/// A word in its British spelling, without the `s` of a plural.
fn plain(word: &str) -> String {
    let word = word.replace("iz", "is").replace("behavior", "behaviour");
    let word = match word.as_str() {
        "program" | "programs" => "programme".to_owned(),
        "fulfillment" => "fulfilment".to_owned(),
        _ => word,
    };
    match word.strip_suffix('s') {
        Some(one) if one.len() > 1 && !one.ends_with('s') => one.to_owned(),
        _ => word,
    }
}

/// The parts of the first provision that is cited in a key, and the words that are no citation.
fn citation(key: &str) -> (Vec<&str>, Vec<&str>) {
    const NOISE: [&str; 25] = [
        "a",
        "al",
        "ab",
        "alinea",
        "art",
        "article",
        "artikel",
        "clause",
        "dsgvo",
        "dsgv",
        "eu",
        "gdpr",
        "letter",
        "lit",
        "lett",
        "no",
        "nr",
        "para",
        "paragraph",
        "point",
        "regulation",
        "rgpd",
        "rodo",
        "ukgdpr",
        "uk",
    ];
    const NUMBERED: [&str; 5] = ["s", "satz", "sentence", "subpara", "subparagraph"];
    let mut cited: Vec<&str> = Vec::new();
    let mut words = Vec::new();
    let mut parts = key.split('-').peekable();
    let mut open = true;
    while let Some(part) = parts.next() {
        let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
        if NUMBERED.contains(&part) && parts.peek().is_some_and(|next| next.parse::<u8>().is_ok()) {
            parts.next();
        } else if open && is_number {
            cited.push(part);
        } else if open
            && is_letter(part)
            && (!cited.is_empty() || words.is_empty() && parts.peek().is_none())
        {
            cited.push(part);
            open = false;
        } else if !NOISE.contains(&part) {
            open = open && cited.is_empty();
            words.push(part);
        }
    }
    (cited, words)
}

/// Gives a vocabulary its `recognise`.
macro_rules! recognised {
    (
        $name:ident,
        $(lettered: $lettered:expr,)?
        $(before: $before:expr,)?
        $(ambiguous: $ambiguous:expr,)?
        $(inherits: $inherits:expr,)?
        names: { $($term:ident: $($other:literal),+;)* }
    ) => {
        impl $name {
            /// The term that another system means by a text: for importers, as documents are strict.
            ///
            /// Names however their words are joined, citations, IRIs of the Data Privacy Vocabulary, and
            /// the names of fideslang, TILT and the Transparency and Consent Framework where they mean
            /// the same. `None` for what means another thing, or two.
            #[must_use]
            pub fn recognise(text: &str) -> Option<Self> {
                Self::LIST.recognise(text)
            }

            const LIST: List<Self> = List {
                vocabulary: Self::VOCABULARY,
                all: Self::ALL,
                names: &[$($(($other, Self::$term)),+),*],
                lettered: recognised!(@or $($lettered)?; &[]),
                before: recognised!(@or $($before)?; &[]),
                ambiguous: recognised!(@or $($ambiguous)?; &[]),
                inherits: recognised!(@or $($inherits)?; false),
            };
        }
    };
    (@or $value:expr; $default:expr) => { $value };
    (@or; $default:expr) => { $default };
}

recognised! {
    LegalBasis,
    lettered: &["6", "1"],
    before: &["legal-basi-", "lawful-basi-", "the-"],
    names: {
        Consent: "data-subject-consent", "user-consent", "explicit-consent", "opt-in";
        Contract: "contractual", "contractual-necessity", "contractual-obligation",
            "contract-performance", "performance-of-contract", "performance-of-a-contract",
            "contract-necessity", "necessary-for-contract", "contract-fulfilment",
            "enter-into-contract", "pre-contract";
        LegalObligation: "legal-compliance", "compliance-with-legal-obligation",
            "compliance-with-a-legal-obligation", "legal-requirement", "statutory-obligation";
        VitalInterests: "protection-of-vital-interest";
        PublicTask: "public-interest", "official-authority", "public-authority-task",
            "public-interest-task", "task-in-the-public-interest", "task-in-public-interest",
            "public-interest-or-official-authority";
        LegitimateInterests: "legitimate-interest-of-controller", "leg-int", "li",
            "legitimate-interest-of-third-party", "legitimate-business-interest";
    }
}

recognised! {
    SpecialCategoryCondition,
    lettered: &["9", "2"],
    names: {
        ExplicitConsent: "consent";
        EmploymentAndSocialProtection: "employment", "employment-law",
            "employment-social-security-and-social-protection", "employment-and-social-security";
        NonProfitBody: "not-for-profit-body", "not-for-profit-bodie", "non-profit-bodie",
            "non-profit", "not-for-profit";
        ManifestlyMadePublic: "made-public-by-the-data-subject", "public-by-data-subject",
            "made-public", "manifestly-public";
        LegalClaims: "legal-claim-or-judicial-act", "legal-proceeding";
        SubstantialPublicInterest: "reason-of-substantial-public-interest-with-a-basi-in-law",
            "reason-of-substantial-public-interest";
        HealthOrSocialCare: "health-or-social-care-with-a-basi-in-law", "medical", "health-care",
            "preventive-medicine", "preventive-or-occupational-medicine";
        PublicHealth: "public-health-with-a-basi-in-law", "public-health-interest";
        ArchivingResearchStatistics: "archiving-research-and-statistic-with-a-basi-in-law",
            "archiving-research-and-statistic", "research", "scientific-research";
    }
}

recognised! {
    Right,
    before: &["gdpr-", "data-subject-", "right-to-", "right-of-", "the-right-to-", "the-"],
    ambiguous: &[
        "right-to-information",
        "right-to-rectification-or-deletion",
    ],
    names: {
        Information: "informed", "to-be-informed";
        Access: "subject-access", "subject-access-request", "access-request", "data-access";
        Rectification: "rectify", "correct", "correction", "data-rectification";
        Erasure: "erase", "delete", "deletion", "be-forgotten", "to-be-forgotten", "data-erasure",
            "data-deletion";
        Restriction: "restrict", "restrict-processing", "processing-restriction",
            "limit-processing";
        RecipientNotification: "notification";
        Portability: "export", "data-export", "transfer";
        Objection: "object-to-processing", "objection-to-processing", "oppose";
        ObjectionToDirectMarketing: "object-to-marketing";
        NotSubjectToAutomatedDecision: "object-to-automated-processing", "automated-decision",
            "automated-decision-making", "automated-individual-decision-making",
            "object-to-automated-decision-making", "not-to-be-subject-to-automated-decision-making";
        ContestDecision: "contest-automated-decision";
        WithdrawConsent: "withdraw", "withdrawal-of-consent", "consent-withdrawal",
            "revoke-consent";
        LodgeComplaint: "complain", "complaint", "lodge-a-complaint-with-a-supervisory-authority";
    }
}

recognised! {
    TransferMechanism,
    names: {
        AdequacyDecision: "adequacy", "adequate-country", "eu-us-dpf", "dpf",
            "data-privacy-framework", "eu-us-data-privacy-framework", "privacy-shield",
            "eu-us-privacy-shield";
        BindingCorporateRules: "bcr", "47", "art-47", "article-47", "binding-corporate-rule-bcr";
        StandardContractualClauses: "scc", "eu-scc", "standard-contractual-clause-scc",
            "model-clause", "eu-model-clause", "standard-data-protection-clause", "standard-clause",
            "model-contract-clause";
        AuthorityClauses: "supervisory-authority-clause", "clause-adopted-by-supervisory-authority";
        CodeOfConduct: "approved-code-of-conduct";
        Certification: "certification-mechanism", "approved-certification-mechanism";
        AdHocClauses: "ad-hoc-contractual-clause";
        PublicAuthorityInstrument: "legally-binding-instrument", "instrument-of-public-authoritie";
        Derogation: "specific-derogation", "derogation-for-specific-situation", "explicit-consent",
            "article-49-derogation", "art-49-derogation";
        CompellingLegitimateInterests: "compelling-legitimate-interest-of-controller";
        ProcessingAgreement: "data-processing-agreement", "dpa", "data-processing-addendum";
        UkAddendum: "uk-international-data-transfer-addendum",
            "international-data-transfer-addendum";
        UkTransferAgreement: "idta", "international-data-transfer-agreement";
    }
}

recognised! {
    Derogation,
    lettered: &["49", "1"],
    names: {
        ExplicitConsent: "consent";
        Contract: "contract-performance";
        ContractInInterest: "contract-in-interest-of-data-subject", "contract-with-third-party";
        PublicInterest: "important-public-interest";
        PublicRegister: "register";
    }
}

recognised! {
    Role,
    before: &["data-", "gdpr-", "the-"],
    names: {
        Controller: "responsible", "sole-controller";
        JointController: "joint-data-controller", "co-controller", "jointcontroller";
        SubProcessor: "subprocessor", "sub-data-processor", "data-sub-processor",
            "further-processor";
    }
}

recognised! {
    SpecialCategory,
    before: &["user-demographic-", "user-", "special-category-"],
    names: {
        RacialOrEthnicOrigin: "race", "ethnicity", "race-ethnicity", "racial-origin",
            "ethnic-origin";
        PoliticalOpinions: "political-view", "political-opinion";
        ReligiousOrPhilosophicalBeliefs: "religion", "religiou-belief", "philosophical-belief";
        TradeUnionMembership: "trade-union", "union-membership";
        GeneticData: "genetic", "health-and-medical-genetic";
        BiometricData: "biometric", "biometric-fingerprint", "biometric-retinal",
            "credential-biometric-credential", "fingerprint";
        HealthData: "health", "medical", "medical-data", "health-and-medical", "medical-health",
            "health-and-medical-record-id", "biometric-health", "health-and-medical-data";
    }
}

recognised! {
    PurposeCategory,
    before: &["purpose-", "the-"],
    names: {
        ServiceProvision: "essential-service", "provide-service", "service";
        ServiceOperation: "essential-service-operation", "operation";
        Communication: "essential-service-notification", "essential-service-notification-email",
            "essential-service-notification-sm";
        CustomerSupport: "essential-service-operation-support", "support", "customer-service",
            "customer-care";
        Payment: "essential-service-payment-processing", "payment-processing", "payment-management";
        Authentication: "essential-service-authentication", "login";
        Security: "essential-service-security", "ensure-security-prevent-fraud-and-debug",
            "ensure-security-prevent-and-detect-fraud-and-fix-error", "it-security",
            "special-purpose-1";
        FraudPrevention: "essential-fraud-detection", "fraud-detection",
            "fraud-prevention-and-detection";
        LegalCompliance: "essential-legal-obligation", "legal-obligation", "compliance";
        TaxAndAccounting: "finance", "accounting", "tax", "bookkeeping";
        HumanResources: "employment", "hr", "human-resource", "personnel-management";
        Recruitment: "employment-recruitment", "hiring", "recruiting", "personnel-hiring";
        Analytics: "analytic-reporting", "analytic-reporting-ad-performance",
            "analytic-reporting-content-performance", "analytic-reporting-campaign-insight",
            "analytic-reporting-system", "web-analytic", "measure-ad-performance",
            "measure-advertising-performance", "measure-content-performance", "tcf-purpose-7",
            "tcf-purpose-8";
        PerformanceMonitoring: "analytic-reporting-system-performance";
        ProductImprovement: "functional-service-improve", "develop-and-improve-product",
            "develop-and-improve-service", "improve-product", "product-development",
            "service-improvement", "tcf-purpose-10";
        Marketing: "sale", "promotion";
        DirectMarketing: "marketing-communication", "marketing-communication-email",
            "marketing-communication-sm", "email-marketing";
        Advertising: "marketing-advertising", "marketing-advertising-first-party",
            "marketing-advertising-first-party-contextual", "marketing-advertising-third-party",
            "marketing-advertising-serving", "marketing-advertising-frequency-capping",
            "marketing-advertising-negative-targeting", "select-basic-ad",
            "use-limited-data-to-select-advertising", "tcf-purpose-2";
        TargetedAdvertising: "marketing-advertising-first-party-targeted",
            "marketing-advertising-third-party-targeted", "ad-targeting";
        PersonalisedAdvertising: "marketing-advertising-profiling",
            "create-a-personalised-ad-profile", "create-profile-for-personalised-advertising",
            "select-personalised-ad", "use-profile-to-select-personalised-advertising",
            "personalised-ad", "tcf-purpose-3", "tcf-purpose-4";
        Personalisation: "personalise", "personalise-content", "personalise-profiling",
            "personalise-system", "create-a-personalised-content-profile",
            "create-profile-to-personalise-content", "select-personalised-content",
            "use-profile-to-select-personalised-content", "tcf-purpose-5", "tcf-purpose-6";
        MarketResearch: "apply-market-research-to-generate-audience-insight", "tcf-purpose-9",
            "understand-audience-through-statistic-or-combination-of-data-from-different-source";
        AiTraining: "train-ai-system", "machine-learning", "model-training";
        DataSharing: "third-party-sharing";
        LegalRequests: "third-party-sharing-legal-obligation";
        Newsletter: "newsletter-subscription";
        AccountManagement: "account", "user-account-management";
        ScientificResearch: "research", "historical-research";
        ServiceOptimisation: "essential-service-operation-improve", "optimisation";
        VideoSurveillance: "cctv", "surveillance";
    }
}

recognised! {
    DataCategory,
    before: &["category-", "personal-data-"],
    ambiguous: &[
        "user",
        "user-biometric",
        "user-children",
        "user-demographic-political-opinion",
        "user-demographic-race-ethnicity",
        "user-demographic-religiou-belief",
        "user-demographic-sexual-orientation",
        "user-biometric-fingerprint",
        "user-biometric-retinal",
        "user-biometric-health",
        "user-credential-biometric-credential",
    ],
    inherits: true,
    names: {
        Name: "user-name", "user-name-first", "user-name-last", "first-name", "last-name",
            "full-name", "surname", "personal-name", "given-name", "family-name";
        EmailAddress: "email", "user-contact-email", "email-addresse", "mail";
        TelephoneNumber: "phone", "phone-number", "telephone", "mobile-number",
            "user-contact-phone-number";
        PostalAddress: "address", "postal-addresse", "street-address", "home-address",
            "user-contact-address", "physical-address", "user-contact-address-street",
            "user-contact-address-city", "user-contact-address-state",
            "user-contact-address-postal-code";
        CountryOfResidence: "country", "user-contact-address-country";
        ContactDetails: "contact", "contact-data", "contact-information", "user-contact";
        OrganisationDetails: "user-contact-organisation", "user-workplace", "company", "employer";
        ProfessionalData: "user-job-title", "job-title", "profession", "occupation";
        DateOfBirth: "birthday", "birth-date", "dob", "user-date-of-birth",
            "user-demographic-date-of-birth";
        Age: "user-non-specific-age", "user-demographic-age-range", "age-range";
        Gender: "sex", "user-gender", "user-demographic-gender";
        Photo: "photograph", "picture", "user-content-self-image", "image", "profile-picture";
        Username: "user-account-username", "nickname", "login-name";
        UserIdentifier: "user-id", "user-id-pseudonymou", "customer-number", "customer-id";
        LoginCredentials: "password", "credential", "user-credential", "user-credential-password",
            "user-authorisation", "user-authorisation-credential",
            "user-authorisation-credential-unencrypted";
        UserAccount: "account", "account-information", "user-account-setting";
        GovernmentId: "passport-number", "national-identification-number", "social-security-number",
            "ssn", "user-government-id", "passport", "identity-card-number";
        IpAddress: "ip", "user-device-ip-address", "ip-addresse";
        DeviceId: "user-device-device-id", "device-identifier";
        DeviceInformation: "device", "device-data", "user-device", "user-telemetry";
        CookieIdentifier: "cookie", "cookie-id", "user-device-cookie", "user-device-cookie-id";
        Location: "location-data", "user-location", "user-location-imprecise", "geolocation";
        PreciseLocation: "gp", "user-location-precise", "precise-geolocation", "gp-location";
        BrowsingBehaviour: "browsing-history", "user-behaviour-browsing-history", "search-history",
            "user-search-history", "user-behaviour-search-history", "browsing-data";
        UsageData: "user-behaviour", "user-observed", "usage", "user-media-consumption",
            "user-behaviour-media-consumption", "usage-information";
        PurchaseHistory: "user-behaviour-purchase-history", "order-history", "purchase";
        PaymentCard: "credit-card", "user-financial-credit-card", "credit-card-number",
            "card-number";
        BankAccount: "iban", "user-financial-bank-account", "bank-account-number", "bank-detail",
            "user-financial-account-number", "bank-account-information";
        BillingData: "user-payment", "payment-data", "payment-information";
        FinancialData: "user-financial", "financial", "financial-information";
        VoiceRecording: "user-biometric-voice", "voice";
        UserContent: "content", "user-content-private", "user-content-public";
        SocialMediaProfile: "user-social", "user-contact-url";
        Language: "user-demographic-language";
        MaritalStatus: "user-demographic-marital-statu", "marital-statu";
        Demographics: "user-demographic", "demographic";
        Profile: "user-demographic-profile", "user-profiling", "profiling-data";
        ConsentPreferences: "user-privacy-preference", "privacy-preference";
        LogData: "log", "server-log", "log-file";
    }
}

impl Country {
    /// The country that another system means by a text: for importers, as documents are strict.
    ///
    /// Codes of two and three letters in upper or lower case, `UK` and `EL`, English names, and IRIs of
    /// the Data Privacy Vocabulary. Kosovo has no code, and the Union is no country.
    ///
    /// ```
    /// use gdpr_policy::Country;
    ///
    /// for text in ["DE", "de", "DEU", "Germany", "https://w3id.org/dpv/loc#DE"] {
    ///     assert_eq!(Country::recognise(text).map(Country::code), Some("DE"));
    /// }
    /// assert_eq!(Country::recognise("UK").map(Country::code), Some("GB"));
    /// assert_eq!(Country::recognise("European Union"), None);
    /// ```
    #[must_use]
    pub fn recognise(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = local_name(text).unwrap_or(text);
        match text.to_ascii_uppercase().as_str() {
            "UK" => "GB".parse().ok(),
            "EL" => "GR".parse().ok(),
            _ => Self::lenient(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each_is_its_key<T>(list: &List<T>) {
        let names = list.names.iter().map(|(name, _)| *name);
        for name in names.chain(list.ambiguous.iter().copied()) {
            assert_eq!(key(name), name);
        }
        let mut names: Vec<&str> = list.names.iter().map(|(name, _)| *name).collect();
        names.sort_unstable();
        let doubled = names.windows(2).find(|pair| pair[0] == pair[1]);
        assert_eq!(doubled, None);
    }

    #[test]
    fn other_names_are_written_as_keys() {
        each_is_its_key(&LegalBasis::LIST);
        each_is_its_key(&SpecialCategoryCondition::LIST);
        each_is_its_key(&SpecialCategory::LIST);
        each_is_its_key(&Right::LIST);
        each_is_its_key(&TransferMechanism::LIST);
        each_is_its_key(&Derogation::LIST);
        each_is_its_key(&Role::LIST);
        each_is_its_key(&PurposeCategory::LIST);
        each_is_its_key(&DataCategory::LIST);
    }

    #[test]
    fn words_are_found_however_they_are_joined() {
        for text in [
            "LegitimateInterests",
            "legitimate_interests",
            "LEGITIMATE-INTEREST",
            "legitimateInterest",
            "Legitimate interests",
            " legitimate.interest ",
        ] {
            assert_eq!(key(text), "legitimate-interest", "{text}");
        }
        assert_eq!(key("IPAddress"), "ip-address");
        assert_eq!(key("art6_1_f"), "art-6-1-f");
        assert_eq!(key("6(1)f"), "6-1-f");
        assert_eq!(key("E-mail address"), "email-address");
        assert_eq!(key("personalization"), "personalisation");
    }

    #[test]
    fn citations_are_found_among_words() {
        let of = |text: &str| {
            let key = key(text);
            let (cited, words) = citation(&key);
            (cited.join("-"), words.join("-"))
        };
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(of("Art. 6 Abs. 1 S. 1 lit. f DSGVO"), pair("6-1-f", ""));
        assert_eq!(of("GDPR-6-1-a"), pair("6-1-a", ""));
        assert_eq!(of("A6-1-a"), pair("6-1-a", ""));
        assert_eq!(of("lit. f"), pair("f", ""));
        assert_eq!(of("consent (Art. 6(1)(a))"), pair("6-1-a", "consent"));
        assert_eq!(of("49(1) second subparagraph").0, "49-1");
    }
}
