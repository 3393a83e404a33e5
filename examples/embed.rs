//! A service that uses three terms and no policy: with serde, with a schema, with a `match`.
#![expect(clippy::print_stdout, reason = "an example that prints")]

use std::collections::BTreeMap;

use gdpr_policy::{Country, LegalBasis, Right};
use serde::{Deserialize, Serialize};

/// A request as a service stores it.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Request {
    right: Right,
    basis: LegalBasis,
    residence: Country,
}

impl Request {
    /// Whether the law gives the right on that basis at all.
    fn is_owed(&self) -> bool {
        gdpr_policy::law::rights::applicability(self.basis, self.right).can_apply()
    }

    /// Who looks at it first.
    fn desk(&self) -> &'static str {
        match self.basis {
            LegalBasis::Consent => "preferences",
            LegalBasis::Contract => "accounts",
            LegalBasis::LegitimateInterests => "privacy",
            LegalBasis::LegalObligation | LegalBasis::VitalInterests | LegalBasis::PublicTask => {
                "legal"
            }
        }
    }
}

fn main() -> serde_json::Result<()> {
    let requests: Vec<Request> = serde_json::from_str(
        r#"[
            { "right": "portability", "basis": "contract", "residence": "EE" },
            { "right": "objection", "basis": "legitimate-interests", "residence": "SE" },
            { "right": "portability", "basis": "legal-obligation", "residence": "FR" }
        ]"#,
    )?;
    let mut desks: BTreeMap<LegalBasis, usize> = BTreeMap::new();
    for request in &requests {
        *desks.entry(request.basis).or_default() += 1;
        println!("{}", serde_json::to_string(request)?);
        println!(
            "  to {}, {} on {}; from {}",
            request.desk(),
            if request.is_owed() {
                "may be owed"
            } else {
                "is not owed"
            },
            request.basis.term().label.to_lowercase(),
            request.residence.name(),
        );
    }
    println!("{} bases: {desks:?}", desks.len());

    // A typo is refused with the nearest terms.
    if let Err(error) = serde_json::from_str::<Right>("\"acess\"") {
        println!("{error}");
    }

    #[cfg(feature = "schema")]
    {
        let schema = schemars::schema_for!(Request).to_value();
        println!(
            "the schema of a request has these terms: {:?}",
            schema["$defs"]
                .as_object()
                .map(|defs| defs.keys().collect::<Vec<_>>())
        );
    }
    Ok(())
}
