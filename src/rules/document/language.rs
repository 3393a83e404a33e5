//! The language of a notice: whether its readers speak it, and what it calls things.

use crate::{
    base::At,
    law::official_languages,
    model::Policy,
    rules::{Sink, View, quoted},
    terms::Place,
};

/// The languages of the people whom the text addresses: those that are recorded or, of a country with
/// one official language, that one.
pub(super) fn audience(view: &View<'_>, sink: &mut Sink<'_>) {
    let document = &view.policy.document;
    let root = At::<Policy>::root();
    let offered = |wanted: &str| {
        std::iter::once(&document.language)
            .chain(&document.translations)
            .any(|language| spoken(language.language()) == spoken(wanted))
    };
    let mut found = sink.gather();
    let at = root.document().audience_languages();
    for (i, wanted) in document.audience_languages.iter().enumerate() {
        if offered(wanted.language()) {
            sink.met(at.index(i));
        } else {
            found
                .breach(at.index(i), &document.evidence)
                .named(&wanted.to_string());
        }
    }
    // Where the audience's languages are recorded, they are not guessed from countries.
    let scope = view.policy.scope.iter();
    let places = scope.flat_map(|scope| scope.people_in.iter().map(move |place| (scope, place)));
    for (i, (scope, place)) in places.enumerate() {
        let ([language], true) = (languages_of(*place), document.audience_languages.is_empty())
        else {
            continue;
        };
        let at = root.scope().people_in().index(i);
        if offered(language) {
            sink.met(at);
        } else {
            found.breach(at, &scope.evidence).named(language);
        }
    }
    let written = document.language.to_string();
    found.say(sink, move |names| {
        format!("people are addressed in {names}, and the notice is in `{written}`")
    });
    sink.otherwise("the languages of the audience are not recorded");
}

/// The official languages of a country; a region has none of its own.
fn languages_of(place: Place) -> &'static [&'static str] {
    place.country().map_or(&[], official_languages)
}

/// The language of a tag; Bokmål, which is what is written where Norwegian is said, under both names.
fn spoken(language: &str) -> &str {
    if language.eq_ignore_ascii_case("nb") {
        "no"
    } else {
        language
    }
}

pub(super) fn quality(view: &View<'_>, sink: &mut Sink<'_>) {
    let document = &view.policy.document;
    let at = At::<Policy>::root().document().language_faults();
    let mut found = sink.gather();
    for (i, fault) in document.language_faults.iter().enumerate() {
        found
            .breach(at.index(i), &document.evidence)
            .named(fault.term().label);
    }
    found.say(sink, |names| {
        format!("what the notice means is hidden by its language: {names}")
    });
    sink.otherwise("no fault of language is recorded");
}

/// By the day of the check: a name that was right when the notice was written may be so no more.
pub(super) fn misnamed(view: &View<'_>, sink: &mut Sink<'_>) {
    for (at, name, evidence) in view.survey().named.iter().flatten() {
        match view.law().former_name(name, view.day()) {
            Some(former) => sink.breach(*at, evidence).say(format_args!(
                "{} is called `{}` since {}",
                quoted(*name),
                former.current,
                former.since
            )),
            None => sink.met(*at),
        }
    }
    sink.otherwise("no authority, law or framework is named");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::LanguageTag;

    #[test]
    fn bokmal_is_norwegian() {
        let tag: LanguageTag = "nb".parse().unwrap();
        assert_eq!(spoken(tag.language()), "no");
        assert_eq!(spoken("sv"), "sv");
        assert_eq!(languages_of("EE".parse().unwrap()), ["et"]);
        assert!(languages_of("european-union".parse().unwrap()).is_empty());
    }
}
