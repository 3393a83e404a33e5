//! What stands in a cell: terms by their labels, the words of the text where it has any.

use std::fmt::Write as _;

use crate::{
    base::Period,
    model::{
        Assessment, ContactPoint, DataSubject, PersonalData, PostalAddress, Purpose,
        RetentionPeriod, RetentionRule, Transfer,
    },
    terms::{RetentionEvent, Whichever},
};

pub(super) fn purpose(purpose: &Purpose) -> String {
    match &purpose.text {
        Some(text) => text.to_string(),
        None => purpose.category.term().label.to_owned(),
    }
}

pub(super) fn people(people: &DataSubject) -> String {
    let category = people.category.map(|category| category.term().label);
    match &people.label {
        Some(label) => label.to_string(),
        None => category.unwrap_or(people.id.as_str()).to_owned(),
    }
}

pub(super) fn data(data: &PersonalData) -> String {
    let categories = data.categories.iter().map(|category| category.term().label);
    let items = data.items.iter().map(AsRef::as_ref);
    let all: Vec<&str> = categories.chain(items).collect();
    match (&data.label, all.is_empty()) {
        (Some(label), true) => label.to_string(),
        (Some(label), false) => format!("{label}: {}", all.join(", ")),
        (None, false) => all.join(", "),
        (None, true) => data.id.to_string(),
    }
}

pub(super) fn address(address: &PostalAddress) -> String {
    let town = [&address.postal_code, &address.locality];
    let town: Vec<&str> = town.into_iter().flatten().map(AsRef::as_ref).collect();
    let lines = address.lines.iter().map(AsRef::as_ref);
    let town = (!town.is_empty()).then(|| town.join(" "));
    let region = address.region.as_ref().map(ToString::to_string);
    let country = address.country.map(|country| country.name().to_owned());
    let lines = lines.map(|line: &str| line.to_owned());
    lines
        .chain(town)
        .chain(region)
        .chain(country)
        .collect::<Vec<_>>()
        .join(", ")
}

/// A way to reach somebody; none where it was not captured.
pub(super) fn contact(contact: &ContactPoint) -> Option<String> {
    match contact {
        ContactPoint::Email(email) => {
            let published = || email.as_published.as_ref().map(ToString::to_string);
            email
                .address
                .as_ref()
                .map(ToString::to_string)
                .or_else(published)
        }
        ContactPoint::Telephone(telephone) => telephone.number.as_ref().map(ToString::to_string),
        ContactPoint::Fax(fax) => fax.number.as_ref().map(|number| format!("fax {number}")),
        ContactPoint::Post(post) => post.address.as_ref().map(address),
        ContactPoint::InPerson(person) => person.address.as_ref().map(address),
        ContactPoint::WebPage(page) => {
            let published = || page.as_published.as_ref().map(ToString::to_string);
            page.url
                .as_ref()
                .map(ToString::to_string)
                .or_else(published)
        }
        ContactPoint::WebForm(form) => {
            let published = || form.as_published.as_ref().map(ToString::to_string);
            form.url
                .as_ref()
                .map(ToString::to_string)
                .or_else(published)
        }
        ContactPoint::ConsentBanner(banner) => banner.url.as_ref().map(ToString::to_string),
        ContactPoint::Other(other) => other.text.as_ref().map(ToString::to_string),
        _ => None,
    }
}

/// A name with the ways to reach it.
pub(super) fn party<'c>(
    name: Option<&str>,
    post: Option<&PostalAddress>,
    contacts: impl IntoIterator<Item = &'c ContactPoint>,
) -> Option<String> {
    let name = name.map(str::to_owned);
    let ways = contacts.into_iter().filter_map(contact);
    let mut all: Vec<String> = Vec::new();
    for part in name.into_iter().chain(post.map(address)).chain(ways) {
        if !all.contains(&part) {
            all.push(part);
        }
    }
    (!all.is_empty()).then(|| all.join(", "))
}

pub(super) fn assessment(assessment: &Assessment) -> Option<String> {
    let needed = assessment
        .needed
        .map(|needed| if needed { "needed" } else { "not needed" }.to_owned());
    let reference = assessment.reference.as_ref().map(ToString::to_string);
    let url = assessment.url.as_ref().map(ToString::to_string);
    let date = assessment.date.map(|date| format!("of {date}"));
    let all: Vec<String> = [needed, reference, url, date]
        .into_iter()
        .flatten()
        .collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// Where data is transferred to, in the words of the text or by name.
pub(super) fn destinations(transfer: &Transfer) -> Vec<String> {
    let places = transfer
        .destinations
        .iter()
        .map(|place| place.label().to_owned());
    let words = [&transfer.destination_text, &transfer.organisation]
        .into_iter()
        .flatten();
    let mut all: Vec<String> = places.chain(words.map(ToString::to_string)).collect();
    if transfer.open_ended == Some(true) && !all.is_empty() {
        all.push("and others".to_owned());
    }
    all
}

pub(super) fn time_limit(rule: &RetentionRule) -> Option<String> {
    let mut text = period(&rule.period)?;
    let actions: Vec<&str> = rule
        .end_actions
        .iter()
        .map(|action| action.term().label)
        .collect();
    if !actions.is_empty() {
        let _ = write!(text, ", then {}", actions.join(", "));
    }
    if let Some(condition) = &rule.applies_to.condition {
        let _ = write!(text, " ({condition})");
    }
    Some(text)
}

/// How long: "3 years from the end of the contract".
pub(super) fn period(period: &RetentionPeriod) -> Option<String> {
    let from = |event: Option<RetentionEvent>, words: Option<&crate::base::Text>| {
        let event = event.filter(|event| words.is_none() || *event != RetentionEvent::Other);
        let from = event.map(|event| event.term().label.to_owned());
        let from = from.or_else(|| words.map(ToString::to_string));
        from.map_or_else(String::new, |from| format!(" from {from}"))
    };
    let until = |events: &[RetentionEvent], whichever: Option<Whichever>| {
        let events: Vec<&str> = events.iter().map(|event| event.term().label).collect();
        let which = whichever.map_or_else(String::new, |which| format!(", {}", which.term().label));
        if events.is_empty() {
            String::new()
        } else {
            format!(" or until {}{which}", events.join(" or "))
        }
    };
    Some(match period {
        RetentionPeriod::Unspecified(_) => return None,
        RetentionPeriod::Fixed(fixed) => format!(
            "{}{}{}",
            length(fixed.duration),
            from(fixed.from, fixed.from_text.as_ref()),
            until(&fixed.until, fixed.whichever)
        ),
        RetentionPeriod::Range(range) => {
            let length = match (range.minimum, range.maximum) {
                (Some(minimum), Some(maximum)) => {
                    format!("between {} and {}", length(minimum), length(maximum))
                }
                (Some(minimum), None) => format!("at least {}", length(minimum)),
                (None, Some(maximum)) => format!("at most {}", length(maximum)),
                (None, None) => String::new(),
            };
            let from = from(range.from, range.from_text.as_ref());
            let text = format!("{length}{from}{}", until(&range.until, range.whichever));
            text.trim_start_matches(" or ").trim().to_owned()
        }
        RetentionPeriod::UntilDate(until) => format!("until {}", until.date),
        RetentionPeriod::UntilEvent(event) => {
            let least = if event.at_least == Some(true) {
                "at least "
            } else {
                ""
            };
            let until = until(&event.events, event.whichever);
            match (&event.text, until.strip_prefix(" or ")) {
                (_, Some(until)) => format!("{least}{until}"),
                (Some(text), None) => format!("{least}until {text}"),
                (None, None) => return None,
            }
        }
        RetentionPeriod::Criteria(criteria) => {
            let labels = criteria
                .criteria
                .iter()
                .map(|criterion| criterion.term().label.to_owned());
            let text = criteria.text.iter().map(ToString::to_string);
            let all: Vec<String> = labels.chain(text).collect();
            if all.is_empty() {
                return None;
            }
            all.join(", ")
        }
        RetentionPeriod::Session(_) => "until the end of the session".to_owned(),
        RetentionPeriod::NotKept(_) => "not kept".to_owned(),
        RetentionPeriod::UntilErasureRequest(_) => "until a request for erasure".to_owned(),
        RetentionPeriod::Indefinite(_) => "without an end".to_owned(),
        RetentionPeriod::Unquantified(unquantified) => unquantified
            .text
            .as_ref()
            .map_or_else(|| "not quantified".to_owned(), ToString::to_string),
    })
}

/// "3 years", "1 year 6 months".
pub(super) fn length(period: Period) -> String {
    let parts = [
        (period.years(), "year"),
        (period.months(), "month"),
        (period.weeks(), "week"),
        (period.days(), "day"),
        (period.hours(), "hour"),
        (period.minutes(), "minute"),
    ];
    let parts = parts.into_iter().filter(|(number, _)| *number > 0);
    let parts = parts.map(|(number, unit)| {
        let plural = if number == 1 { "" } else { "s" };
        format!("{number} {unit}{plural}")
    });
    parts.collect::<Vec<_>>().join(" ")
}
