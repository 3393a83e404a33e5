//! The documentation of a service by aide: the types have schemas, the extractor borrows one.

use aide::{OperationInput, generate::GenContext, openapi::Operation};
use axum::Json;
use gdpr_policy::{LegalBasis, Policy};

use crate::answer_axum::Notice;

/// A body with a term: its schema lists the terms with their meanings.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Question {
    /// The legal basis.
    pub basis: LegalBasis,
}

impl OperationInput for Notice {
    fn operation_input(context: &mut GenContext, operation: &mut Operation) {
        Json::<Policy>::operation_input(context, operation);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_in_the_schema() {
        let schema = schemars::schema_for!(Question).to_value().to_string();
        assert!(schema.contains("legitimate-interests"), "{schema}");
    }
}
