//! Children: Art. 8.

use super::{Sink, View, rules};
use crate::{
    base::{Age, At, Country},
    extent::Extent,
    model::{
        ChildrenStatement, Policy,
        entries::{Activity, Stated, stated},
    },
    terms::{
        ChildrenRegime, ChildrenStance, LegalBasis, Place, ScopeCategory, SpecialCategoryCondition,
    },
};

rules! {
    "children"

    "children-authorisation-missing" {
        since: "0.1.0",
        items: [Children],
        severities: [Warning],
        sources: ["8(1)", "8(2)"],
        summary: "a service on consent is offered to children, and their parents are not mentioned",
        remedy: "say below which age whoever has parental responsibility must consent, and how",
        check: authorisation_missing,
    }
    "children-foreign-age" {
        since: "0.1.0",
        items: [Children],
        severities: [Advice],
        sources: ["8(1)"],
        yields_to: ["children-authorisation-missing" in Document],
        summary: "the age from which children consent alone is not that of their country",
        remedy: "name the age of the countries in which the service is offered",
        check: foreign_age,
    }
}

/// What the text says about children, and what of it is about the Union.
struct Children<'v, 'a> {
    view: &'v View<'a>,
    statements: Vec<Stated<'a, ChildrenStatement>>,
}

/// The bounds of Art. 8(1): Member States can go down to 13 years.
const LOWEST: u8 = 13;
const HIGHEST: u8 = 16;

/// The ages from which children consent alone, as far as the places tell.
enum Ages {
    /// In these countries.
    Of(Vec<(Country, u8)>),
    /// Somewhere in the Union, or nothing is said.
    Between,
}

impl<'v, 'a> Children<'v, 'a> {
    /// `None` where no service on consent is described, or only what is not online.
    fn of(view: &'v View<'a>) -> Option<Self> {
        let statements = stated(At::<Policy>::root().children(), &view.policy.children)
            .filter(|statement| !view.is_elsewhere(&statement.applies_to))
            .collect();
        let children = Self { view, statements };
        (children.is_on_consent() && !is_off_line(view)).then_some(children)
    }

    fn is_on_consent(&self) -> bool {
        let general = self.view.bases().contains(&LegalBasis::Consent);
        let explicit = |activity: Activity<'_, 'a>| {
            let mut conditions = activity.conditions();
            conditions.any(|one| one.condition == SpecialCategoryCondition::ExplicitConsent)
        };
        general || self.view.own_activities().any(explicit)
    }

    /// Whether a statement is about something that rests on consent, or about everything.
    fn is_about_consent(&self, statement: &Stated<'a, ChildrenStatement>) -> bool {
        let part = self.view.reach(&statement.value.applies_to);
        let own = self.view.own_activities();
        let mut on_consent = own
            .filter(|activity| self.view.bases_of(*activity).contains(&LegalBasis::Consent))
            .peekable();
        on_consent.peek().is_none()
            || on_consent.any(|activity| {
                self.view.extent(self.view.subject(activity), &part, []) != Extent::Not
            })
    }

    /// The ages that count for a statement: of the countries that it names, else of those where the
    /// people are, else of those where the controllers are. The Regulation leaves open which counts.
    fn ages(&self, statement: &ChildrenStatement) -> Ages {
        let policy = self.view.policy;
        let scope = policy.scope.iter().flat_map(|scope| &scope.people_in);
        let scope: Vec<Place> = scope.copied().collect();
        let mut places = if statement.applies_to.people_in.is_empty() {
            scope
        } else {
            statement.applies_to.people_in.clone()
        };
        places.retain(|place| self.view.is_place_inside(*place) != Some(false));
        if places.is_empty() {
            let controllers = policy.controllers.iter();
            let seats = controllers.filter_map(|controller| controller.establishment);
            places.extend(seats.map(Place::Country));
        }
        let age = |place: &Place| match place {
            Place::Country(country) => {
                let age = self.view.law().age_of_consent(*country, self.view.day());
                age.map(|age| (*country, age))
            }
            Place::Region(_) => None,
        };
        let known: Option<Vec<(Country, u8)>> = places.iter().map(age).collect();
        match known {
            Some(ages) if !ages.is_empty() => Ages::Of(ages),
            _ => Ages::Between,
        }
    }
}

/// Where children below the age that counts are left who are not below another age.
#[derive(Clone, Copy)]
enum Below {
    Nowhere,
    In(Country, u8),
    /// Whatever the country: no State can go so low.
    Everywhere,
    Unknown,
}

impl Ages {
    fn below(&self, age: u8) -> Below {
        match self {
            Self::Of(ages) => {
                let above = ages.iter().filter(|(_, own)| age < *own);
                let highest =
                    above.max_by_key(|(country, own)| (*own, std::cmp::Reverse(*country)));
                highest.map_or(Below::Nowhere, |(country, own)| Below::In(*country, *own))
            }
            Self::Between if age >= HIGHEST => Below::Nowhere,
            Self::Between if age < LOWEST => Below::Everywhere,
            Self::Between => Below::Unknown,
        }
    }
}

/// Whether the text says what it covers, and nothing of that is online.
fn is_off_line(view: &View<'_>) -> bool {
    let scope = view.policy.scope.as_ref();
    let told = scope.is_some_and(|scope| {
        let mut covers = scope.covers.iter();
        !scope.covers.is_empty()
            && covers.all(|item| {
                matches!(
                    item.category,
                    ScopeCategory::Events
                        | ScopeCategory::Employees
                        | ScopeCategory::Recruitment
                        | ScopeCategory::OfflineCollection
                )
            })
    });
    told && !view.is_online()
}

const NOT_ASKED: &str = "no online service that rests on consent is described";
const COUNTRY: &str = "which country's age counts is not said";

fn has(statement: &ChildrenStatement, stances: &[ChildrenStance]) -> bool {
    statement
        .stances
        .iter()
        .any(|stance| stances.contains(stance))
}

fn authorisation_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let Some(children) = Children::of(view) else {
        return sink.not_applicable(NOT_ASKED);
    };
    let addressed = children.statements.iter().any(|statement| {
        has(
            statement,
            &[
                ChildrenStance::ParentalAuthorisationRequired,
                ChildrenStance::AuthorisationByCustomer,
            ],
        )
    });
    let floor = children.floor();
    let statements = children.statements.iter();
    let offered = statements
        .filter(|statement| has(statement, &[ChildrenStance::OfferedToChildren]))
        .filter(|statement| children.is_about_consent(statement));
    for statement in offered {
        let at = statement.at;
        if addressed {
            sink.met(at);
            continue;
        }
        let ages = children.ages(statement);
        let own = statement.minimum_age.map_or(0, Age::years);
        match (ages.below(floor), ages.below(floor.max(own))) {
            (Below::Nowhere, _) => {}
            (Below::Unknown, _) => sink.not_assessed(at, COUNTRY),
            // "Offered from 16 on" leaves nobody out, "offered below 16" does.
            (_, Below::Nowhere) => {
                sink.not_assessed(at, "whether children below the age are meant is not plain");
            }
            _ => sink.lacks(at, &statement.value.evidence).say(format_args!(
                "a service that rests on consent is offered to children, and nothing is said of the \
                 consent of their parents"
            )),
        }
    }
    sink.otherwise("no service is offered to children who cannot consent alone");
}

impl Children<'_, '_> {
    /// The age below which the text says that nobody is served.
    fn floor(&self) -> u8 {
        let shut = self.statements.iter().filter(|statement| {
            let out = [
                ChildrenStance::NotIntended,
                ChildrenStance::NoKnowingCollection,
            ];
            has(statement, &out) && !has(statement, &[ChildrenStance::OfferedToChildren])
        });
        let ages = shut.filter_map(|statement| statement.minimum_age);
        ages.map(Age::years).max().unwrap_or(0)
    }

    /// Whether the age comes from a law of a state outside the Union.
    fn is_of_foreign_law(&self, statement: &ChildrenStatement) -> bool {
        let law = statement.law.as_ref();
        let abroad = law
            .and_then(|law| law.country)
            .is_some_and(|country| self.view.is_inside(country) == Some(false));
        statement.regime == Some(ChildrenRegime::Coppa) || abroad
    }
}

fn foreign_age(view: &View<'_>, sink: &mut Sink<'_>) {
    let Some(children) = Children::of(view) else {
        return sink.not_applicable(NOT_ASKED);
    };
    for statement in &children.statements {
        let Some(age) = statement.minimum_age.map(Age::years) else {
            continue;
        };
        if !children.is_about_consent(statement) {
            continue;
        }
        let at = statement.at;
        let evidence = &statement.value.evidence;
        if children.is_of_foreign_law(statement) {
            sink.breach(at, evidence).say(format_args!(
                "the age of {age} comes from the law of another state than those of the Union"
            ));
            continue;
        }
        match children.ages(statement).below(age) {
            Below::Nowhere => sink.met(at),
            Below::Unknown => sink.not_assessed(at, COUNTRY),
            Below::Everywhere => sink.breach(at, evidence).say(format_args!(
                "{age} is below the age from which children consent alone anywhere in the Union"
            )),
            Below::In(country, own) => sink.breach(at, evidence).say(format_args!(
                "{age} is below the age of {own} from which children consent alone in {}",
                country.name()
            )),
        }
    }
    sink.otherwise("no age is named below which children are not served or their parents asked");
}
