//! Terms as other systems write them.

use gdpr_policy::{
    Country, DataCategory, Derogation, LegalBasis, PurposeCategory, Right, Role, SpecialCategory,
    SpecialCategoryCondition, TransferMechanism,
};

/// A name in the usual ways of writing it.
fn written(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split(['-', ' ']).collect();
    let capital = |word: &&str| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    };
    let pascal: String = words.iter().map(capital).collect();
    let camel = words[0].to_owned() + &words[1..].iter().map(capital).collect::<String>();
    vec![
        words.join("-"),
        words.join("_"),
        words.join("_").to_uppercase(),
        words.join(" "),
        words.iter().map(capital).collect::<Vec<_>>().join(" "),
        pascal,
        camel,
    ]
}

macro_rules! own_names {
    ($($test:ident: $type:ident;)+) => {$(
        #[test]
        fn $test() {
            for term in $type::ALL {
                for text in written(term.name()) {
                    assert_eq!($type::recognise(&text), Some(*term), "{text}");
                }
                let row = term.term();
                assert_eq!($type::recognise(row.label), Some(*term), "{}", row.label);
                assert_eq!($type::recognise(&row.title()), Some(*term), "{}", row.label);
                let Some(iri) = row.dpv else { continue };
                let same = $type::ALL.iter().filter(|other| other.term().dpv == Some(iri)).count();
                if same == 1 {
                    assert_eq!($type::recognise(iri), Some(*term), "{iri}");
                }
            }
            for text in ["", " ", "-", "\u{fffd}", "tbd", "99(9)(z)", "https://example.com/"] {
                assert_eq!($type::recognise(text), None, "{text}");
            }
        }
    )+};
}

own_names! {
    legal_bases: LegalBasis;
    conditions: SpecialCategoryCondition;
    special_categories: SpecialCategory;
    rights: Right;
    mechanisms: TransferMechanism;
    derogations: Derogation;
    roles: Role;
    purposes: PurposeCategory;
    data_categories: DataCategory;
}

macro_rules! means {
    ($type:ident: $($($text:literal),+ => $expected:expr;)+) => {
        $($(assert_eq!($type::recognise($text), $expected, "{}", $text);)+)+
    };
}

#[test]
fn legal_bases_of_others() {
    use LegalBasis::{
        Consent, Contract, LegalObligation, LegitimateInterests, PublicTask, VitalInterests,
    };
    means! { LegalBasis:
        "a", "(a)", "6(1)(a)", "Art. 6(1)(a)", "Art. 6 (1) a GDPR", "GDPR-6-1-a", "eu-gdpr:A6-1-a",
        "https://w3id.org/dpv/legal/eu/gdpr#A6-1-a-explicit-consent", "Consent (Art. 6(1)(a))"
            => Some(Consent);
        "6.1.b", "Article 6(1)(b) \u{2013} contract", "PerformanceOfContract", "contractual_necessity",
        "eu-gdpr:A6-1-b-enter-into-contract" => Some(Contract);
        "Legal obligations", "art6_1_c", "LEGAL_OBLIGATION", "6c" => Some(LegalObligation);
        "Vital interests", "dpv:VitalInterest" => Some(VitalInterests);
        "Public interest", "PublicInterest", "6(1)(e)", "official_authority" => Some(PublicTask);
        "Art. 6 Abs. 1 S. 1 lit. f DSGVO", "Legitimate interests", "legitimateInterest", "legInt", "f"
            => Some(LegitimateInterests);
        // Another provision, two things at once, a point that is not there.
        "9(2)(a)", "Consent (Art. 9(2)(a))", "6(1)", "6(1)(b) consent", "g", "6(4)", "legal", "interest"
            => None;
    }
}

#[test]
fn conditions_of_others() {
    means! { SpecialCategoryCondition:
        "a", "9(2)(a)", "Explicit consent", "eu-gdpr:A9-2-a" => Some(SpecialCategoryCondition::ExplicitConsent);
        "Reasons of substantial public interest (with a basis in law)", "9(2)(g)"
            => Some(SpecialCategoryCondition::SubstantialPublicInterest);
        "Not-for-profit bodies" => Some(SpecialCategoryCondition::NonProfitBody);
        "Archiving, research and statistics (with a basis in law)", "Art. 9 Abs. 2 lit. j DSGVO"
            => Some(SpecialCategoryCondition::ArchivingResearchStatistics);
        "6(1)(a)", "k" => None;
    }
}

#[test]
fn rights_of_others() {
    means! { Right:
        "Access", "right_of_access", "RightToAccess", "Art. 15", "A15" => Some(Right::Access);
        "Restrict Processing", "18" => Some(Right::Restriction);
        "right to be forgotten", "Erasure", "delete", "Article 17 GDPR" => Some(Right::Erasure);
        "rightToDataPortability", "20" => Some(Right::Portability);
        "rightToWithdrawConsent", "Withdraw Consent", "7(3)" => Some(Right::WithdrawConsent);
        "rightToComplain", "77" => Some(Right::LodgeComplaint);
        "Object", "21(1)", "https://w3id.org/dpv/legal/eu/gdpr#A21" => Some(Right::Objection);
        "Object to Automated Processing", "22(1)" => Some(Right::NotSubjectToAutomatedDecision);
        "Informed", "right-to-be-informed" => Some(Right::Information);
        "eu-gdpr:A22-3-c" => Some(Right::ContestDecision);
        // In TILT it is the right of access, elsewhere that of being informed; and two rights in one.
        "rightToInformation", "rightToRectificationOrDeletion" => None;
        "22(3)", "21" => None;
    }
}

#[test]
fn mechanisms_of_others() {
    use TransferMechanism::{
        AdequacyDecision, BindingCorporateRules, CompellingLegitimateInterests,
        StandardContractualClauses,
    };
    means! { TransferMechanism:
        "Adequacy Decision", "45", "45(3)", "EU-US DPF" => Some(AdequacyDecision);
        "SCCs", "SCC", "46(2)(c)", "Standard data protection clauses", "model_clauses"
            => Some(StandardContractualClauses);
        "BCRs", "47", "46(2)(b)" => Some(BindingCorporateRules);
        "49(1)(a)", "Art. 49 (1) lit. b" => Some(TransferMechanism::Derogation);
        "https://w3id.org/dpv/legal/eu/gdpr#A49-2" => Some(CompellingLegitimateInterests);
        "46", "Supplementary Measures", "49(2)" => None;
    }
    means! { Derogation:
        "49(1)(a)", "a" => Some(Derogation::ExplicitConsent);
        "eu-gdpr:A49-1-g" => Some(Derogation::PublicRegister);
        "h" => None;
    }
}

#[test]
fn roles_of_others() {
    means! { Role:
        "Data Controller", "dpv:DataController", "CONTROLLER", "4(7)" => Some(Role::Controller);
        "joint controllers", "JointController" => Some(Role::JointController);
        "DataProcessor" => Some(Role::Processor);
        "subprocessor", "Sub-Processor", "https://w3id.org/dpv#DataSubProcessor" => Some(Role::SubProcessor);
        "recipient" => None;
    }
}

#[test]
fn purposes_of_others() {
    means! { PurposeCategory:
        "marketing.advertising.first_party.targeted" => Some(PurposeCategory::TargetedAdvertising);
        "essential.service.payment_processing" => Some(PurposeCategory::Payment);
        "train_ai_system" => Some(PurposeCategory::AiTraining);
        "Use limited data to select advertising", "Select basic ads" => Some(PurposeCategory::Advertising);
        "Develop and improve products" => Some(PurposeCategory::ProductImprovement);
        "Personalization" => Some(PurposeCategory::Personalisation);
        "Understand audiences through statistics or combinations of data from different sources"
            => Some(PurposeCategory::MarketResearch);
        "dpv:DirectMarketing" => Some(PurposeCategory::DirectMarketing);
        // Storing on devices is no purpose of its own.
        "Store and/or access information on a device", "collect" => None;
    }
}

#[test]
fn data_of_others() {
    means! { DataCategory:
        "user.contact.email", "E-mail address", "EmailAddress", "email" => Some(DataCategory::EmailAddress);
        "user.contact.address.street", "Postal addresses" => Some(DataCategory::PostalAddress);
        "user.device.cookie_id" => Some(DataCategory::CookieIdentifier);
        "user.government_id.passport_number" => Some(DataCategory::GovernmentId);
        "browsing behavior" => Some(DataCategory::BrowsingBehaviour);
        "https://w3id.org/dpv/pd#IPAddress" => Some(DataCategory::IpAddress);
        // Special categories have a list of their own.
        "user.biometric.fingerprint", "user", "user.health_and_medical" => None;
    }
    means! { SpecialCategory:
        "user.health_and_medical", "Health" => Some(SpecialCategory::HealthData);
        "user.demographic.race_ethnicity" => Some(SpecialCategory::RacialOrEthnicOrigin);
        "user.biometric.fingerprint" => Some(SpecialCategory::BiometricData);
        "user.contact.email" => None;
    }
}

#[test]
fn every_country_is_recognised_by_code_and_name() {
    for country in Country::all() {
        for text in [
            country.code().to_owned(),
            country.code().to_lowercase(),
            country.name().to_uppercase(),
        ] {
            assert_eq!(Country::recognise(&text), Some(country), "{text}");
        }
    }
    assert_eq!(Country::recognise("usa").map(Country::code), Some("US"));
    assert_eq!(Country::recognise("EL").map(Country::code), Some("GR"));
    for text in ["", "EU", "Kosovo", "XX", "Atlantis", "loc:EU"] {
        assert_eq!(Country::recognise(text), None, "{text}");
    }
}
