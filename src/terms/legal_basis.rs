//! Why processing is lawful: Art. 6.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// A legal basis of Art. 6(1): why a processing activity is lawful.
    ///
    /// ```
    /// use gdpr_policy::LegalBasis;
    ///
    /// let basis: LegalBasis = "legitimate-interests".parse()?;
    /// assert_eq!(basis.term().article, Some("6(1)(f)".parse()?));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[expect(clippy::exhaustive_enums, reason = "Art. 6(1) is a closed list")]
    pub enum LegalBasis ("a legal basis") {
        /// The person agreed to the processing for one or more specific purposes.
        Consent = "consent", "Consent",
            article: "6(1)(a)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-a";
        /// Needed to perform a contract with the person, or for steps that they asked for before one.
        Contract = "contract", "Contract",
            article: "6(1)(b)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-b";
        /// Needed to comply with an obligation that Union or Member State law puts on the controller.
        LegalObligation = "legal-obligation", "Legal obligation",
            article: "6(1)(c)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-c";
        /// Needed to protect a vital interest of the person or of somebody else.
        VitalInterests = "vital-interests", "Vital interests",
            article: "6(1)(d)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-d";
        /// Needed for a task in the public interest or in the exercise of official authority.
        PublicTask = "public-task", "Public task",
            article: "6(1)(e)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-e";
        /// Needed for an interest of the controller or a third party that the person's do not override.
        LegitimateInterests = "legitimate-interests", "Legitimate interests",
            article: "6(1)(f)", dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-f";
    }
}
