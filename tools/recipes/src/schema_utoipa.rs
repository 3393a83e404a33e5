//! The documentation of a service by utoipa: a term is a string of a list.

use std::borrow::Cow;

use gdpr_policy::LegalBasis;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, Type},
};

/// A legal basis in an interface of one's own; another term goes the same way.
#[derive(Clone, Copy, Debug, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Basis(pub LegalBasis);

impl PartialSchema for Basis {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some(LegalBasis::VOCABULARY.meaning))
            .enum_values(Some(LegalBasis::NAMES.iter().copied()))
            .build()
            .into()
    }
}

impl ToSchema for Basis {
    fn name() -> Cow<'static, str> {
        LegalBasis::VOCABULARY.name.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_in_the_schema() {
        let schema = serde_json::to_value(Basis::schema()).unwrap();
        assert_eq!(schema["enum"].as_array().map(Vec::len), Some(6));
    }
}
