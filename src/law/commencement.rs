//! From which day an act, or a part of it, applies; and what it adds to the Regulation (Art. 99).
//!
//! **As of [`AS_OF`].** The Regulation by its Art. 99(2); Directive 95/46/EC by its Art. 32(1), three
//! years after its adoption on 24 October 1995; Directive 2002/58/EC by its Art. 17(1), and its Art.
//! 5(3) as Directive 2009/136/EC amended it by Art. 4(1) of that; Regulation (EU) 2025/2518 by the
//! Official Journal of 12 December 2025. For directives it is the last day for national law: it
//! could come earlier, and often came later. The revised data protection act of Switzerland, with
//! its duty to have a representative (Art. 14), came into force on 1 September 2023; that of the
//! United Kingdom's own Art. 27 began with the end of the transition.
//!
//! No act has added to or taken from the provisions of the Regulation by then.
//!
//! **To bring it up to date**, add a row to `TABLE` for an act, and one to `PROVISIONS` for each
//! provision that it adds or takes away. Until a release has it, [`Law::with_commencement`] and
//! [`Law::with_provision`] do the same at run time.

use std::borrow::Cow::{self, Borrowed};

use super::{Law, day, territory};
use crate::{
    base::{Article, Celex, Country, Date},
    terms::Regime,
};

/// The day as of which the table is right.
pub const AS_OF: Date = day(2026, 10, 7);

/// The day by which States were to have Directive 95/46/EC in their law, with its Arts 25 and 26 on
/// transfers.
pub const DIRECTIVE_95_46: Date = day(1998, 10, 24);

/// The day by which States were to have Directive 2002/58/EC in their law, with its Art. 13 on
/// unsolicited messages.
pub const EPRIVACY: Date = day(2003, 10, 31);

/// The day by which States were to ask for consent to store or read on a device: Art. 5(3) of
/// Directive 2002/58/EC as Directive 2009/136/EC amended it.
pub const EPRIVACY_CONSENT: Date = day(2011, 5, 25);

/// The first day of the revised data protection act of Switzerland.
pub const SWISS_FADP: Date = day(2023, 9, 1);

/// The first day on which the United Kingdom had a General Data Protection Regulation of its own.
pub const UK_GDPR: Date = territory::UK_BRIDGE;

/// From which day an act applies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Commencement {
    /// The act, where it has a CELEX number.
    pub act: Option<Celex>,
    /// How it stands at the start of a sentence: `Regulation (EU) 2025/2518`.
    pub title: Cow<'static, str>,
    /// The day on which this was published; at the latest the first day itself.
    pub announced: Date,
    /// The first day on which it applies.
    pub from: Date,
}

impl Commencement {
    /// An act that applies from a day on, which nobody knew before.
    #[must_use]
    pub fn new(act: Celex, title: impl Into<Cow<'static, str>>, from: Date) -> Self {
        Self {
            act: Some(act),
            title: title.into(),
            announced: from,
            from,
        }
    }

    /// The same, published on an earlier day; a later one counts as the first day.
    #[must_use]
    pub fn announced_on(mut self, day: Date) -> Self {
        self.announced = day.min(self.from);
        self
    }
}

const fn row(act: &'static str, title: &'static str, announced: Date, from: Date) -> Commencement {
    Commencement {
        act: Some(Celex::constant(act)),
        title: Borrowed(title),
        announced,
        from,
    }
}

/// In the order of their days.
static TABLE: &[Commencement] = &[
    row(
        "31995L0046",
        "National law under Directive 95/46/EC",
        DIRECTIVE_95_46,
        DIRECTIVE_95_46,
    ),
    row(
        "32002L0058",
        "National law under Directive 2002/58/EC",
        EPRIVACY,
        EPRIVACY,
    ),
    row(
        "32009L0136",
        "Consent to what is stored or read on a device, by Directive 2009/136/EC,",
        EPRIVACY_CONSENT,
        EPRIVACY_CONSENT,
    ),
    row(
        "32016R0679",
        "The General Data Protection Regulation",
        Law::APPLICATION,
        Law::APPLICATION,
    ),
    Commencement {
        act: None,
        title: Borrowed("The revised data protection act of Switzerland"),
        announced: SWISS_FADP,
        from: SWISS_FADP,
    },
    row(
        "32025R2518",
        "Regulation (EU) 2025/2518 on procedure across borders",
        day(2025, 12, 12),
        day(2027, 4, 2),
    ),
];

/// A provision that an act added to the Regulation, or took away.
///
/// What the Regulation had when it was adopted needs no row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Provision {
    /// The provision, with its parts.
    pub article: Article,
    /// The first day on which there is such a provision.
    pub from: Date,
    /// The first day on which there is none any more, if it was taken away.
    pub until: Option<Date>,
}

impl Provision {
    /// A provision that is there from a day on, such as `33a` or `13(5)`.
    #[must_use]
    pub const fn added(article: Article, from: Date) -> Self {
        Self {
            article,
            from,
            until: None,
        }
    }

    /// A provision of the Regulation that is there no more from a day on.
    #[must_use]
    pub const fn repealed(article: Article, on: Date) -> Self {
        Self {
            article,
            from: Law::APPLICATION,
            until: Some(on),
        }
    }
}

/// What acts have added and taken away: nothing by now.
static PROVISIONS: &[Provision] = &[];

impl Law {
    /// Every act whose first day is known: those of the table, then those that were added.
    pub fn commencements(&self) -> impl Iterator<Item = &Commencement> {
        TABLE.iter().chain(&self.commencements)
    }

    /// The same with one more act that applies from a day on.
    ///
    /// It is told among [`Law::changes`]. What it changes is added beside: a
    /// [provision](Law::with_provision), a [time limit](Law::with_time_limit), a
    /// [fine](Law::with_fine), a [limit](Law::with_limit) of a right. `examples/amendment.rs` shows
    /// all of them.
    #[must_use]
    pub fn with_commencement(mut self, commencement: Commencement) -> Self {
        self.commencements.push(commencement);
        self
    }

    /// Whether an act applied on a day; `None` where the tables do not know it.
    ///
    /// ```
    /// use gdpr_policy::{Celex, Date, Law};
    ///
    /// let procedure = Celex::constant("32025R2518");
    /// let law = Law::builtin();
    /// assert_eq!(law.has_begun(procedure, Date::constant(2027, 4, 1)), Some(false));
    /// assert_eq!(law.has_begun(procedure, Date::constant(2027, 4, 2)), Some(true));
    /// assert_eq!(law.has_begun(Celex::constant("32024R1689"), Date::constant(2027, 4, 2)), None);
    /// ```
    #[must_use]
    pub fn has_begun(&self, act: Celex, on: Date) -> Option<bool> {
        self.commencements()
            .filter(|commencement| commencement.act == Some(act))
            .map(|commencement| commencement.from <= on)
            .reduce(|one, other| one || other)
    }

    /// Whether the Regulation applied anywhere on a day (Art. 99(2)).
    ///
    /// ```
    /// use gdpr_policy::{Date, Law};
    ///
    /// assert!(!Law::applies_on(Date::constant(2018, 5, 24)));
    /// assert!(Law::applies_on(Date::constant(2018, 5, 25)));
    /// ```
    #[must_use]
    pub fn applies_on(on: Date) -> bool {
        Self::APPLICATION <= on
    }

    /// The first day on which the Regulation applied in a country, or is to; `None` where it never
    /// did as far as the table goes.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law};
    ///
    /// let law = Law::builtin();
    /// assert_eq!(law.first_day_in("NO".parse()?), Some(Date::constant(2018, 7, 20)));
    /// assert_eq!(law.first_day_in("GB".parse()?), Some(Date::constant(2018, 5, 25)));
    /// assert_eq!(law.first_day_in("US".parse()?), None);
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn first_day_in(&self, country: Country) -> Option<Date> {
        let rows = self.standings().filter(|(of, ..)| *of == country);
        rows.map(|(_, from, _)| from.max(Self::APPLICATION))
            .filter(|day| self.gdpr_applies(country, *day) == Some(true))
            .min()
    }

    /// The first day of a body of law that a notice can be under, where the tables have it.
    ///
    /// From that day the laws of the United Kingdom and of Switzerland ask for a representative
    /// there.
    #[must_use]
    pub fn regime_since(regime: Regime) -> Option<Date> {
        match regime {
            Regime::Gdpr => Some(Self::APPLICATION),
            Regime::UkGdpr => Some(UK_GDPR),
            Regime::SwissFadp => Some(SWISS_FADP),
            _ => None,
        }
    }

    /// Whether the Regulation had a provision on a day.
    ///
    /// None had any before the Regulation applied. Those with a letter more, as the law of the
    /// United Kingdom has them, it never had unless an amendment was added.
    ///
    /// ```
    /// use gdpr_policy::{Article, Date, Law, law::Provision};
    ///
    /// // Invented: an amendment inserts Art. 33a and takes Art. 13(2)(e) away.
    /// let (inserted, taken): (Article, Article) = ("33a".parse()?, "13(2)(e)".parse()?);
    /// let day = Date::constant(2031, 1, 1);
    /// let law = Law::builtin()
    ///     .with_provision(Provision::added(inserted, day))
    ///     .with_provision(Provision::repealed(taken, day));
    ///
    /// let before = Date::constant(2030, 12, 31);
    /// assert!(!law.has_provision(inserted, before) && law.has_provision(inserted, day));
    /// assert!(law.has_provision(taken, before) && !law.has_provision(taken, day));
    /// assert!(!Law::builtin().has_provision(inserted, day));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn has_provision(&self, article: Article, on: Date) -> bool {
        if !Self::applies_on(on) {
            return false;
        }
        let rows = PROVISIONS.iter().chain(&self.provisions);
        let events = rows
            .filter(|row| row.article.contains(article))
            .flat_map(|row| [Some((row.from, true)), row.until.map(|day| (day, false))])
            .flatten();
        events
            .filter(|(day, _)| *day <= on)
            .max_by_key(|(day, _)| *day)
            .map_or(article.is_of_the_regulation(), |(_, there)| there)
    }

    /// The same with a provision that an act adds or takes away.
    #[must_use]
    pub fn with_provision(mut self, provision: Provision) -> Self {
        self.provisions.push(provision);
        self
    }
}
