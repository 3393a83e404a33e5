//! Whether data must be provided: Art. 13(2)(e).

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// Why a person must provide data, or that they need not (Art. 13(2)(e)).
    #[non_exhaustive]
    pub enum ProvisionNecessity ("a necessity to provide data") {
        /// A law requires it.
        Statutory = "statutory", "required by law", article: "13(2)(e)";
        /// A contract requires it.
        Contractual = "contractual", "required by contract", article: "13(2)(e)";
        /// There can be no contract without it.
        ContractEntry = "contract-entry", "required to enter into a contract", article: "13(2)(e)";
        /// It is required, and the text does not say by what.
        Required = "required", "required", article: "13(2)(e)", dpv: "https://w3id.org/dpv#Required";
        /// It is voluntary.
        Optional = "optional", "voluntary", article: "13(2)(e)", dpv: "https://w3id.org/dpv#Optional";
    }
}
