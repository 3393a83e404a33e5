//! Arguments of a command: a term is one of a list, each with its meaning in the help.

use clap::{
    Parser,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use gdpr_policy::{Country, Date, LegalBasis, ParseError, Vocabulary};

/// Reads the terms of a list.
pub fn one_of<T>(list: Vocabulary) -> impl TypedValueParser<Value = T>
where
    T: std::str::FromStr<Err = ParseError> + Clone + Send + Sync + 'static,
{
    let terms = list.terms.iter();
    let values = terms.map(|term| PossibleValue::new(term.name).help(term.meaning));
    PossibleValuesParser::new(values).try_map(|name| name.parse())
}

/// What a command takes: terms by `one_of`, value types by `FromStr` as they are.
#[derive(Debug, Parser)]
pub struct Arguments {
    /// The legal basis.
    #[arg(long, value_parser = one_of::<LegalBasis>(LegalBasis::VOCABULARY))]
    pub basis: LegalBasis,
    /// The country.
    #[arg(long)]
    pub country: Option<Country>,
    /// The day.
    #[arg(long)]
    pub on: Option<Date>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_terms() {
        let read =
            |arguments: &[&str]| Arguments::try_parse_from([&["command"], arguments].concat());
        let arguments = read(&[
            "--basis",
            "contract",
            "--country",
            "EE",
            "--on",
            "2026-05-04",
        ])
        .unwrap();
        assert_eq!(arguments.basis, LegalBasis::Contract);
        assert_eq!(arguments.on, Some(Date::constant(2026, 5, 4)));
        let error = read(&["--basis", "contracts"]).unwrap_err().to_string();
        assert!(error.contains("contract"), "{error}");
        assert!(read(&["--basis", "contract", "--country", "uk"]).is_err());
    }
}
