//! The supervisory authorities: Art. 51.
//!
//! Right as of [`AS_OF`]. National authorities by the members' list of the EDPB, the German ones
//! and the addresses by the open data of datenanfragen.de (July 2026), both compared with the W3C
//! Data Privacy Vocabulary 2.3, whose Croatian address and names for Liechtenstein and
//! Lithuania are wrong. Addresses for complaints come from datenanfragen.de alone and are given
//! only where they are plain pages of the authority's own; they change more often than the rest.
//! The English names of the German authorities are our translations; the Greek name of the
//! Cypriot one stands in both forms that the sources have. Names in a second official language are
//! those that notices use: Swedish in Finland, Irish, Maltese, French and Italian in Switzerland;
//! German in Belgium is that of the Act of 3 December 2017 in its German version. Of the two names
//! of the Basque authority the older stands among the others. The European Data Protection
//! Supervisor has the names of Art. 68(3) in its 24 languages, in their base form.
//!
//! Supervisors of churches and broadcasters in Germany (Arts 91, 85) are in the table, as of
//! another [`Remit`], and are no authorities for anybody else. Left out, because no second source
//! confirmed them: the Turkish name in Cyprus, the German one in Luxembourg, the supervisors of
//! single dioceses and of single broadcasters. The EDPB itself takes no complaints and is not listed.
//!
//! To bring it up to date: compare with the members' list of the EDPB and the list of authorities
//! of the German conference (DSK). A renamed authority keeps its row, with the old name among
//! `other_names` and in [`names::former`](super::names::former); one that another replaced gets an
//! `until`, and the new one a row with `since`. Then the same in `tests/law/authorities.csv`. Until
//! a release has it, [`Law::with_authority`] does the same at run time.

use std::sync::LazyLock;

use isocountry::CountryCode;

use super::{Law, day};
use crate::base::{Country, Date};

/// The day as of which the table is right.
pub const AS_OF: Date = day(2026, 11, 22);

/// An authority that supervises data protection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authority {
    /// Its name in English.
    pub name: &'static str,
    /// Its names in the official languages of the country.
    pub native_names: &'static [&'static str],
    /// What it is called in short.
    pub acronyms: &'static [&'static str],
    /// Earlier names, and others that texts use.
    pub other_names: &'static [&'static str],
    /// The country; none for an authority of the Union.
    pub country: Option<Country>,
    /// The part of the country that it is for, by ISO 3166-2, such as `DE-BY`.
    pub subdivision: Option<&'static str>,
    /// Over whom it watches.
    pub remit: Remit,
    /// Its website.
    pub website: &'static str,
    /// Where it takes complaints, if a page for them is known.
    pub complaints: Option<&'static str>,
    /// Its first day, if it was set up after the Regulation applied.
    pub since: Option<Date>,
    /// Its last day, if another has replaced it.
    pub until: Option<Date>,
}

/// Over whom an authority watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Remit {
    /// Everybody in the country.
    Country,
    /// The bodies of a federation, and telecommunications and post.
    Federation,
    /// Everybody in a part of the country.
    Region,
    /// Public bodies in a part of the country.
    RegionPublicSector,
    /// Private bodies in a part of the country.
    RegionPrivateSector,
    /// The institutions of the Union, by Regulation (EU) 2018/1725.
    UnionInstitutions,
    /// Churches and religious associations with rules of their own (Art. 91(2)).
    Church,
    /// Broadcasters, as a law for journalism sets it up (Art. 85(2)).
    Broadcasting,
}

impl Remit {
    /// Whether it watches over one kind of body only, wherever these are, and never over a company
    /// like any other: the Union's institutions, churches, broadcasters.
    #[must_use]
    pub const fn is_special(self) -> bool {
        matches!(
            self,
            Self::UnionInstitutions | Self::Church | Self::Broadcasting
        )
    }
}

impl Authority {
    /// An authority that watches over everybody in a country; the rest is assigned.
    ///
    /// Texts live as long as the program: they are literals, or leaked.
    #[must_use]
    pub const fn new(country: Country, name: &'static str, website: &'static str) -> Self {
        Self {
            name,
            native_names: &[],
            acronyms: &[],
            other_names: &[],
            country: Some(country),
            subdivision: None,
            remit: Remit::Country,
            website,
            complaints: None,
            since: None,
            until: None,
        }
    }

    /// Whether it exists on the day `on`.
    #[must_use]
    pub fn exists_on(&self, on: Date) -> bool {
        self.since.is_none_or(|since| since <= on) && self.until.is_none_or(|until| on <= until)
    }

    /// Whether it is, on the day `on`, an authority of Art. 51: of a state where the Regulation
    /// applies.
    ///
    /// The Member States from 25 May 2018; Iceland, Liechtenstein and Norway from 20 July 2018;
    /// the United Kingdom to 31 December 2020, the end of the transition; Switzerland never. The
    /// European Data Protection Supervisor is none either: it watches over the Union's
    /// institutions, by another law. One of churches or broadcasters is (Art. 91(2)), but only for
    /// these: see [`Remit::is_special`]. An accession that was added is asked of
    /// [`Law::is_authority_of_the_eea`].
    ///
    /// ```
    /// use gdpr_policy::{Date, law::authority};
    ///
    /// let ico = authority::find("the ICO")[0];
    /// assert!(ico.is_of_the_eea(Date::constant(2020, 12, 31)));
    /// assert!(!ico.is_of_the_eea(Date::constant(2021, 1, 1)));
    /// ```
    #[must_use]
    pub fn is_of_the_eea(&self, on: Date) -> bool {
        Law::builtin().is_authority_of_the_eea(self, on)
    }

    /// Every name but the acronyms.
    fn names(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name)
            .chain(self.native_names.iter().copied())
            .chain(self.other_names.iter().copied())
    }
}

/// The authorities that can be competent in `country` on the day `on`, in the order of the table.
///
/// In Germany that is the federal one and those of the Länder: which of them depends on the seat
/// and kind of the controller. The French overseas departments and Saint-Martin have codes of
/// their own and the French authority. Empty for a country that the table does not know.
///
/// ```
/// use gdpr_policy::{Date, law::authority};
///
/// let day = Date::constant(2026, 11, 22);
/// let names: Vec<_> = authority::competent_in("EE".parse()?, day).map(|a| a.name).collect();
/// assert_eq!(names, ["Data Protection Inspectorate"]);
/// assert_eq!(authority::competent_in("DE".parse()?, day).count(), 18);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
pub fn competent_in(country: Country, on: Date) -> impl Iterator<Item = &'static Authority> {
    let country = state_of(country);
    ALL.iter()
        .filter(move |authority| is_competent(authority, country, on))
}

/// The state whose authority a territory has.
fn state_of(country: Country) -> Country {
    match CountryCode::from(country) {
        CountryCode::GLP
        | CountryCode::MTQ
        | CountryCode::GUF
        | CountryCode::REU
        | CountryCode::MYT
        | CountryCode::MAF => Country::new(CountryCode::FRA),
        CountryCode::ALA => Country::new(CountryCode::FIN),
        _ => country,
    }
}

fn is_competent(authority: &Authority, country: Country, on: Date) -> bool {
    authority.country == Some(country) && !authority.remit.is_special() && authority.exists_on(on)
}

impl Law {
    /// Every authority: those of the table, then those that were added.
    pub fn authorities(&self) -> impl Iterator<Item = &Authority> {
        ALL.iter().chain(&self.authorities)
    }

    /// The authorities that can be competent in a country on a day: see [`competent_in`].
    pub fn competent_authorities(
        &self,
        country: Country,
        on: Date,
    ) -> impl Iterator<Item = &Authority> {
        let country = state_of(country);
        self.authorities()
            .filter(move |authority| is_competent(authority, country, on))
    }

    /// The authorities that a text names: see [`find`].
    #[must_use]
    pub fn authorities_named(&self, text: &str) -> Vec<&Authority> {
        let added = self.authorities.iter().map(Named::new).collect::<Vec<_>>();
        find_among(NAMES.iter().chain(&added), text)
    }

    /// Whether it is, on a day, an authority of a state where the Regulation applies: see
    /// [`Authority::is_of_the_eea`].
    #[must_use]
    pub fn is_authority_of_the_eea(&self, authority: &Authority, on: Date) -> bool {
        let applies = |country| self.gdpr_applies(country, on) == Some(true);
        authority.country.is_some_and(applies) && authority.exists_on(on)
    }

    /// The same with one more authority.
    ///
    /// One that took the place of another needs a `since`; the other goes on unless it has an
    /// `until` of its own.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law, law::authority::Authority};
    ///
    /// // Invented.
    /// let mut authority = Authority::new("EE".parse()?, "Example Authority", "https://example.com/");
    /// authority.since = Some(Date::constant(2031, 1, 1));
    /// let law = Law::builtin().with_authority(authority);
    ///
    /// assert_eq!(law.authorities_named("the Example Authority"), [&authority]);
    /// assert!(!law.is_authority_of_the_eea(&authority, Date::constant(2030, 12, 31)));
    /// assert!(law.is_authority_of_the_eea(&authority, Date::constant(2031, 1, 1)));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn with_authority(mut self, authority: Authority) -> Self {
        self.authorities.push(authority);
        self
    }
}

/// The authorities that `text` names, in the order of the table; empty if it names none that the
/// table knows.
///
/// `text` is what a notice calls an authority, with words around it or without: "the Estonian
/// Data Protection Inspectorate (AKI)". Case does not matter in names; inside a longer text an
/// acronym counts only as it is written, and one of two letters only in brackets. Of names that
/// stand one within the other the longer counts. Authorities that are named alike all come back
/// (`Datatilsynet`, `CNPD`): tell them apart by the country. A name that is only a common noun,
/// such as "data protection authority", counts only if nothing else is said. Also those come back
/// that no longer exist.
///
/// ```
/// use gdpr_policy::law::authority;
///
/// let found = authority::find("Andmekaitse inspektsioon, Tatari 39, Tallinn");
/// assert_eq!(found[0].website, "https://www.aki.ee/");
/// assert!(authority::find("the competent supervisory authority").is_empty());
/// ```
#[must_use]
pub fn find(text: &str) -> Vec<&'static Authority> {
    find_among(NAMES.iter(), text)
}

fn find_among<'a: 'b, 'b>(
    all: impl Iterator<Item = &'b Named<'a>>,
    text: &str,
) -> Vec<&'a Authority> {
    let tokens = tokens(text);
    let words: Vec<String> = tokens.iter().map(|token| fold(token)).collect();
    let mut hits: Vec<Hit<'a>> = Vec::new();
    for Named { authority, names } in all {
        let by_name = names.iter().flat_map(|name| find_name(&words, name));
        let by_acronym = authority
            .acronyms
            .iter()
            .flat_map(|acronym| find_acronym(text, &tokens, acronym));
        hits.extend(by_name.chain(by_acronym).map(|(start, end)| Hit {
            start,
            end,
            authority,
        }));
    }
    let is_within_longer = |hit: &Hit<'a>| {
        hits.iter().any(|other| {
            other.start <= hit.start
                && hit.end <= other.end
                && other.end - other.start > hit.end - hit.start
        })
    };
    let mut found: Vec<&'a Authority> = hits
        .iter()
        .filter(|hit| !is_within_longer(hit))
        .map(|hit| hit.authority)
        .collect();
    // Hits are in the order of the table, those of one authority together.
    found.dedup();
    found
}

/// A name that stands in a text, by the places of its words.
struct Hit<'a> {
    start: usize,
    end: usize,
    authority: &'a Authority,
}

/// Names that are common nouns in their language.
const COMMON_NOUNS: &[&str] = &[
    "data protection authority",
    "datenschutzbehörde",
    "datenschutzstelle",
];

/// Words that can stand before a name and are no part of it.
const ARTICLES: &[&str] = &["the", "der", "die", "das", "den", "dem", "des"];

/// Every authority with its names as they are compared: made once, as a check asks for each
/// authority that a text names.
static NAMES: LazyLock<Vec<Named<'static>>> =
    LazyLock::new(|| ALL.iter().map(Named::new).collect());

/// An authority with its names as they are compared.
struct Named<'a> {
    authority: &'a Authority,
    names: Vec<Name>,
}

impl<'a> Named<'a> {
    fn new(authority: &'a Authority) -> Self {
        Self {
            authority,
            names: authority.names().map(Name::new).collect(),
        }
    }
}

/// A name as it is compared.
struct Name {
    words: Vec<String>,
    is_common_noun: bool,
}

impl Name {
    fn new(name: &str) -> Self {
        let tokens = tokens(name);
        let words = without_article(&tokens).iter().map(|token| fold(token));
        let words: Vec<String> = words.collect();
        Self {
            is_common_noun: COMMON_NOUNS.contains(&words.join(" ").as_str()),
            words,
        }
    }
}

fn find_name(words: &[String], name: &Name) -> Vec<(usize, usize)> {
    if name.is_common_noun {
        return if without_article(words) == name.words {
            vec![(0, words.len())]
        } else {
            Vec::new()
        };
    }
    places(words, &name.words)
}

fn find_acronym(text: &str, tokens: &[&str], acronym: &str) -> Vec<(usize, usize)> {
    let parts = self::tokens(acronym);
    let alone = without_article(tokens);
    if alone.len() == parts.len()
        && alone
            .iter()
            .zip(&parts)
            .all(|(token, part)| token.to_lowercase() == part.to_lowercase())
    {
        return vec![(0, tokens.len())];
    }
    if acronym.chars().count() == 2 && !text.contains(&format!("({acronym})")) {
        return Vec::new();
    }
    places(tokens, &parts)
}

/// Where `part` stands in `whole`.
fn places<T: PartialEq>(whole: &[T], part: &[T]) -> Vec<(usize, usize)> {
    if part.is_empty() {
        return Vec::new();
    }
    whole
        .windows(part.len())
        .enumerate()
        .filter(|(_, window)| *window == part)
        .map(|(start, _)| (start, start + part.len()))
        .collect()
}

fn tokens(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|token| !token.is_empty())
        .collect()
}

fn without_article<T: AsRef<str>>(tokens: &[T]) -> &[T] {
    match tokens {
        [first, rest @ ..] if ARTICLES.contains(&first.as_ref().to_lowercase().as_str()) => rest,
        _ => tokens,
    }
}

/// A word as it is compared: in lower case, with the Romanian letters of older keyboards made
/// right, and without the endings of German titles, which follow the office holder.
fn fold(word: &str) -> String {
    let word = word.to_lowercase().replace('ţ', "ț").replace('ş', "ș");
    let stem = word.strip_suffix(['r', 'n']);
    match stem {
        Some(stem) if stem.ends_with("beauftragte") || stem.ends_with("ische") => stem.to_owned(),
        _ => word,
    }
}

const fn national(country: CountryCode, name: &'static str, website: &'static str) -> Authority {
    Authority::new(Country::new(country), name, website)
}

const fn land(subdivision: &'static str, name: &'static str, website: &'static str) -> Authority {
    Authority {
        subdivision: Some(subdivision),
        remit: Remit::Region,
        ..national(CountryCode::DEU, name, website)
    }
}

const fn german(remit: Remit, name: &'static str, website: &'static str) -> Authority {
    Authority {
        remit,
        ..national(CountryCode::DEU, name, website)
    }
}

const fn spanish(
    subdivision: &'static str,
    name: &'static str,
    website: &'static str,
) -> Authority {
    Authority {
        subdivision: Some(subdivision),
        remit: Remit::RegionPublicSector,
        ..national(CountryCode::ESP, name, website)
    }
}

/// Every authority: the EEA by country, then the Union's, then Switzerland and the United Kingdom.
pub static ALL: &[Authority] = &[
    Authority {
        // The second is the name in § 18 DSG.
        native_names: &["Österreichische Datenschutzbehörde", "Datenschutzbehörde"],
        acronyms: &["DSB"],
        ..national(
            CountryCode::AUT,
            "Austrian Data Protection Authority",
            "https://www.dsb.gv.at/",
        )
    },
    Authority {
        native_names: &[
            "Gegevensbeschermingsautoriteit",
            "Autorité de protection des données",
            "Datenschutzbehörde",
        ],
        acronyms: &["GBA", "APD"],
        other_names: &["Belgian Data Protection Authority"],
        complaints: Some(
            "https://www.dataprotectionauthority.be/citizen/actions/lodge-a-complaint",
        ),
        ..national(
            CountryCode::BEL,
            "Data Protection Authority",
            "https://www.dataprotectionauthority.be/",
        )
    },
    Authority {
        native_names: &["Комисия за защита на личните данни"],
        acronyms: &["CPDP", "КЗЛД"],
        ..national(
            CountryCode::BGR,
            "Commission for Personal Data Protection",
            "https://www.cpdp.bg/",
        )
    },
    Authority {
        native_names: &["Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα"],
        other_names: &[
            "Commissioner for Personal Data Protection",
            "Γραφείο Επιτρόπου Δεδομένων Προσωπικού Χαρακτήρα",
        ],
        ..national(
            CountryCode::CYP,
            "Office of the Commissioner for Personal Data Protection",
            "https://www.dataprotection.gov.cy/",
        )
    },
    Authority {
        native_names: &["Úřad pro ochranu osobních údajů"],
        acronyms: &["ÚOOÚ", "UOOU"],
        ..national(
            CountryCode::CZE,
            "Office for Personal Data Protection",
            "https://uoou.gov.cz/",
        )
    },
    Authority {
        native_names: &["Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit"],
        acronyms: &["BfDI"],
        remit: Remit::Federation,
        ..national(
            CountryCode::DEU,
            "Federal Commissioner for Data Protection and Freedom of Information",
            "https://www.bfdi.bund.de/",
        )
    },
    Authority {
        native_names: &[
            "Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg",
        ],
        ..land(
            "DE-BW",
            "Commissioner for Data Protection and Freedom of Information of Baden-Württemberg",
            "https://www.baden-wuerttemberg.datenschutz.de/",
        )
    },
    Authority {
        native_names: &["Bayerisches Landesamt für Datenschutzaufsicht"],
        acronyms: &["BayLDA"],
        remit: Remit::RegionPrivateSector,
        complaints: Some("https://www.lda.bayern.de/de/beschwerde.html"),
        ..land(
            "DE-BY",
            "Bavarian Office for Data Protection Supervision",
            "https://www.lda.bayern.de/",
        )
    },
    Authority {
        native_names: &["Der Bayerische Landesbeauftragte für den Datenschutz"],
        remit: Remit::RegionPublicSector,
        complaints: Some("https://www.datenschutz-bayern.de/service/complaint.html"),
        ..land(
            "DE-BY",
            "Bavarian Commissioner for Data Protection",
            "https://www.datenschutz-bayern.de/",
        )
    },
    Authority {
        native_names: &["Berliner Beauftragte für Datenschutz und Informationsfreiheit"],
        ..land(
            "DE-BE",
            "Berlin Commissioner for Data Protection and Freedom of Information",
            "https://www.datenschutz-berlin.de/",
        )
    },
    Authority {
        native_names: &[
            "Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg",
        ],
        complaints: Some(
            "https://www.lda.brandenburg.de/lda/de/service/formulare-und-musterschreiben/beschwerdeformular/",
        ),
        ..land(
            "DE-BB",
            "Commissioner for Data Protection and Access to Files of Brandenburg",
            "https://www.lda.brandenburg.de/",
        )
    },
    Authority {
        native_names: &["Die Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen"],
        complaints: Some(
            "https://www.datenschutz.bremen.de/wir-ueber-uns/online-meldungen/beschwerdeformular-15253",
        ),
        ..land(
            "DE-HB",
            "Commissioner for Data Protection and Freedom of Information of Bremen",
            "https://www.datenschutz.bremen.de/",
        )
    },
    Authority {
        native_names: &["Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit"],
        complaints: Some("https://datenschutz-hamburg.de/beschwerde/"),
        ..land(
            "DE-HH",
            "Hamburg Commissioner for Data Protection and Freedom of Information",
            "https://datenschutz-hamburg.de/",
        )
    },
    Authority {
        native_names: &["Der Hessische Beauftragte für Datenschutz und Informationsfreiheit"],
        complaints: Some("https://datenschutz.hessen.de/service/beschwerde-uebermitteln"),
        ..land(
            "DE-HE",
            "Hessian Commissioner for Data Protection and Freedom of Information",
            "https://datenschutz.hessen.de/",
        )
    },
    Authority {
        native_names: &[
            "Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern",
        ],
        complaints: Some(
            "https://www.datenschutz-mv.de/kontakt/online-beschwerdeformular-mitteilung-ueber-einen-datenschutzverstoss/",
        ),
        ..land(
            "DE-MV",
            "Commissioner for Data Protection and Freedom of Information of Mecklenburg-Western Pomerania",
            "https://www.datenschutz-mv.de/",
        )
    },
    Authority {
        native_names: &["Der Landesbeauftragte für den Datenschutz Niedersachsen"],
        ..land(
            "DE-NI",
            "Commissioner for Data Protection of Lower Saxony",
            "https://lfd.niedersachsen.de/startseite/",
        )
    },
    Authority {
        native_names: &[
            "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen",
        ],
        acronyms: &["LDI NRW"],
        ..land(
            "DE-NW",
            "Commissioner for Data Protection and Freedom of Information of North Rhine-Westphalia",
            "https://www.ldi.nrw.de/",
        )
    },
    Authority {
        native_names: &[
            "Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz",
        ],
        complaints: Some(
            "https://www.datenschutz.rlp.de/de/themenfelder-themen/online-services/beschwerdeformular/",
        ),
        ..land(
            "DE-RP",
            "Commissioner for Data Protection and Freedom of Information of Rhineland-Palatinate",
            "https://www.datenschutz.rlp.de/",
        )
    },
    Authority {
        native_names: &["Unabhängiges Datenschutzzentrum Saarland"],
        complaints: Some("https://www.datenschutz.saarland.de/online-dienste/beschwerdeformular"),
        ..land(
            "DE-SL",
            "Independent Data Protection Centre of Saarland",
            "https://datenschutz.saarland.de/",
        )
    },
    Authority {
        native_names: &["Sächsische Datenschutz- und Transparenzbeauftragte"],
        ..land(
            "DE-SN",
            "Saxon Commissioner for Data Protection and Transparency",
            "https://www.datenschutz.sachsen.de/",
        )
    },
    Authority {
        native_names: &["Landesbeauftragter für den Datenschutz Sachsen-Anhalt"],
        complaints: Some(
            "https://datenschutz.sachsen-anhalt.de/service/online-formulare/beschwerde-anfrage",
        ),
        ..land(
            "DE-ST",
            "Commissioner for Data Protection of Saxony-Anhalt",
            "https://datenschutz.sachsen-anhalt.de/",
        )
    },
    Authority {
        native_names: &["Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein"],
        acronyms: &["ULD", "ULD Schleswig-Holstein"],
        complaints: Some("https://www.datenschutzzentrum.de/formular/beschwerde.php"),
        ..land(
            "DE-SH",
            "Independent Centre for Data Protection of Schleswig-Holstein",
            "https://www.datenschutzzentrum.de/",
        )
    },
    Authority {
        native_names: &[
            "Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit",
        ],
        acronyms: &["TLfDI"],
        ..land(
            "DE-TH",
            "Thuringian Commissioner for Data Protection and Freedom of Information",
            "https://www.tlfdi.de/",
        )
    },
    Authority {
        native_names: &["Der Beauftragte für den Datenschutz der EKD"],
        other_names: &["Beauftragter für den Datenschutz der Evangelischen Kirche in Deutschland"],
        ..german(
            Remit::Church,
            "Commissioner for Data Protection of the Protestant Church in Germany",
            "https://datenschutz.ekd.de/",
        )
    },
    Authority {
        native_names: &["Katholisches Datenschutzzentrum"],
        ..german(
            Remit::Church,
            "Catholic Data Protection Centre",
            "https://www.katholisches-datenschutzzentrum.de/",
        )
    },
    Authority {
        native_names: &["Katholisches Datenschutzzentrum Frankfurt"],
        other_names: &["Katholisches Datenschutzzentrum Frankfurt/M."],
        ..german(
            Remit::Church,
            "Catholic Data Protection Centre Frankfurt",
            "https://www.kath-datenschutzzentrum-ffm.de/",
        )
    },
    Authority {
        native_names: &["Der Rundfunkdatenschutzbeauftragte"],
        ..german(
            Remit::Broadcasting,
            "Broadcasting Data Protection Commissioner",
            "https://www.mdr.de/rundfunkdatenschutz/index.html",
        )
    },
    Authority {
        native_names: &["Datatilsynet"],
        other_names: &["Danish Data Protection Authority"],
        ..national(
            CountryCode::DNK,
            "Danish Data Protection Agency",
            "https://www.datatilsynet.dk/",
        )
    },
    Authority {
        native_names: &["Andmekaitse Inspektsioon"],
        acronyms: &["AKI"],
        ..national(
            CountryCode::EST,
            "Data Protection Inspectorate",
            "https://www.aki.ee/",
        )
    },
    Authority {
        native_names: &["Agencia Española de Protección de Datos"],
        acronyms: &["AEPD"],
        ..national(
            CountryCode::ESP,
            "Spanish Data Protection Agency",
            "https://www.aepd.es/",
        )
    },
    Authority {
        native_names: &["Consejo de Transparencia y Protección de Datos de Andalucía"],
        acronyms: &["CTPDA"],
        ..spanish(
            "ES-AN",
            "Transparency and Data Protection Council of Andalusia",
            "https://www.ctpdandalucia.es/",
        )
    },
    Authority {
        native_names: &["Autoritat Catalana de Protecció de Dades"],
        acronyms: &["APDCAT"],
        ..spanish(
            "ES-CT",
            "Catalan Data Protection Authority",
            "https://apdcat.gencat.cat/",
        )
    },
    Authority {
        native_names: &[
            "Autoridad Vasca de Protección de Datos",
            "Datuak Babesteko Euskal Agintaritza",
        ],
        acronyms: &["AVPD"],
        other_names: &[
            "Agencia Vasca de Protección de Datos",
            "Datuak Babesteko Euskal Bulegoa",
        ],
        ..spanish(
            "ES-PV",
            "Basque Data Protection Authority",
            "https://www.avpd.eus/",
        )
    },
    Authority {
        native_names: &["Tietosuojavaltuutetun toimisto", "Dataombudsmannens byrå"],
        other_names: &[
            "Data Protection Ombudsman",
            "Tietosuojavaltuutettu",
            "Dataombudsmannen",
        ],
        complaints: Some("https://tietosuoja.fi/ilmoitus-tietosuojavaltuutetulle"),
        ..national(
            CountryCode::FIN,
            "Office of the Data Protection Ombudsman",
            "https://tietosuoja.fi/",
        )
    },
    Authority {
        native_names: &["Commission nationale de l'informatique et des libertés"],
        acronyms: &["CNIL"],
        complaints: Some("https://www.cnil.fr/fr/plaintes"),
        ..national(
            CountryCode::FRA,
            "National Commission on Informatics and Liberty",
            "https://www.cnil.fr/",
        )
    },
    Authority {
        native_names: &["Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα"],
        acronyms: &["HDPA", "ΑΠΔΠΧ"],
        ..national(
            CountryCode::GRC,
            "Hellenic Data Protection Authority",
            "https://www.dpa.gr/",
        )
    },
    Authority {
        native_names: &["Agencija za zaštitu osobnih podataka"],
        acronyms: &["AZOP"],
        complaints: Some("https://azop.hr/zahtjev-za-utvrdivanje-povrede-prava/"),
        ..national(
            CountryCode::HRV,
            "Personal Data Protection Agency",
            "https://azop.hr/",
        )
    },
    Authority {
        native_names: &["Nemzeti Adatvédelmi és Információszabadság Hatóság"],
        acronyms: &["NAIH"],
        ..national(
            CountryCode::HUN,
            "National Authority for Data Protection and Freedom of Information",
            "https://www.naih.hu/",
        )
    },
    Authority {
        native_names: &[
            "Data Protection Commission",
            "An Coimisiún um Chosaint Sonraí",
        ],
        acronyms: &["DPC"],
        ..national(
            CountryCode::IRL,
            "Data Protection Commission",
            "https://www.dataprotection.ie/",
        )
    },
    Authority {
        native_names: &["Persónuvernd"],
        ..national(
            CountryCode::ISL,
            "Icelandic Data Protection Authority",
            "https://www.personuvernd.is/",
        )
    },
    Authority {
        native_names: &["Garante per la protezione dei dati personali"],
        acronyms: &["Garante"],
        ..national(
            CountryCode::ITA,
            "Italian Data Protection Authority",
            "https://www.garanteprivacy.it/",
        )
    },
    Authority {
        native_names: &["Datenschutzstelle"],
        acronyms: &["DSS"],
        other_names: &[
            "Datenschutzstelle Fürstentum Liechtenstein",
            "Liechtenstein Data Protection Authority",
        ],
        ..national(
            CountryCode::LIE,
            "Data Protection Authority",
            "https://www.datenschutzstelle.li/",
        )
    },
    Authority {
        native_names: &["Valstybinė duomenų apsaugos inspekcija"],
        acronyms: &["VDAI"],
        ..national(
            CountryCode::LTU,
            "State Data Protection Inspectorate",
            "https://vdai.lrv.lt/",
        )
    },
    Authority {
        native_names: &["Commission nationale pour la protection des données"],
        acronyms: &["CNPD"],
        other_names: &["National Commission for Data Protection"],
        complaints: Some(
            "https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html",
        ),
        ..national(
            CountryCode::LUX,
            "National Data Protection Commission",
            "https://cnpd.public.lu/",
        )
    },
    Authority {
        native_names: &["Datu valsts inspekcija"],
        acronyms: &["DVI"],
        ..national(
            CountryCode::LVA,
            "Data State Inspectorate",
            "https://www.dvi.gov.lv/",
        )
    },
    Authority {
        native_names: &[
            "Office of the Information and Data Protection Commissioner",
            "Uffiċċju tal-Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data",
        ],
        acronyms: &["IDPC"],
        other_names: &[
            "Information and Data Protection Commissioner",
            "Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data",
        ],
        complaints: Some("https://register.idpc.org.mt/report-breach/complaint/"),
        ..national(
            CountryCode::MLT,
            "Office of the Information and Data Protection Commissioner",
            "https://idpc.org.mt/",
        )
    },
    Authority {
        native_names: &["Autoriteit Persoonsgegevens"],
        acronyms: &["AP"],
        complaints: Some("https://autoriteitpersoonsgegevens.nl/nl/meldingsformulier-klachten"),
        ..national(
            CountryCode::NLD,
            "Dutch Data Protection Authority",
            "https://autoriteitpersoonsgegevens.nl/",
        )
    },
    Authority {
        native_names: &["Datatilsynet"],
        ..national(
            CountryCode::NOR,
            "Norwegian Data Protection Authority",
            "https://www.datatilsynet.no/",
        )
    },
    Authority {
        native_names: &["Urząd Ochrony Danych Osobowych"],
        acronyms: &["UODO", "PUODO"],
        other_names: &["Prezes Urzędu Ochrony Danych Osobowych"],
        ..national(
            CountryCode::POL,
            "Personal Data Protection Office",
            "https://uodo.gov.pl/",
        )
    },
    Authority {
        native_names: &["Comissão Nacional de Proteção de Dados"],
        acronyms: &["CNPD"],
        other_names: &["Comissão Nacional de Protecção de Dados"],
        ..national(
            CountryCode::PRT,
            "National Data Protection Commission",
            "https://www.cnpd.pt/",
        )
    },
    Authority {
        native_names: &[
            "Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal",
        ],
        acronyms: &["ANSPDCP"],
        complaints: Some("https://www.dataprotection.ro/index.jsp?page=Plangeri_pagina_principala"),
        ..national(
            CountryCode::ROU,
            "National Supervisory Authority for Personal Data Processing",
            "https://www.dataprotection.ro/",
        )
    },
    Authority {
        native_names: &["Integritetsskyddsmyndigheten"],
        acronyms: &["IMY"],
        // Its names until 31 December 2020.
        other_names: &["Datainspektionen", "Swedish Data Protection Authority"],
        ..national(
            CountryCode::SWE,
            "Swedish Authority for Privacy Protection",
            "https://www.imy.se/",
        )
    },
    Authority {
        native_names: &["Informacijski pooblaščenec"],
        acronyms: &["IP"],
        ..national(
            CountryCode::SVN,
            "Information Commissioner",
            "https://www.ip-rs.si/",
        )
    },
    Authority {
        native_names: &["Úrad na ochranu osobných údajov Slovenskej republiky"],
        acronyms: &["ÚOOÚ SR"],
        other_names: &["Úrad na ochranu osobných údajov"],
        ..national(
            CountryCode::SVK,
            "Office for Personal Data Protection of the Slovak Republic",
            "https://dataprotection.gov.sk/",
        )
    },
    Authority {
        country: None,
        native_names: SUPERVISOR,
        acronyms: &["EDPS"],
        remit: Remit::UnionInstitutions,
        ..national(
            CountryCode::BEL,
            "European Data Protection Supervisor",
            "https://www.edps.europa.eu/",
        )
    },
    Authority {
        native_names: &[
            "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter",
            "Préposé fédéral à la protection des données et à la transparence",
            "Incaricato federale della protezione dei dati e della trasparenza",
        ],
        acronyms: &["FDPIC", "EDÖB", "PFPDT", "IFPDT"],
        ..national(
            CountryCode::CHE,
            "Federal Data Protection and Information Commissioner",
            "https://www.edoeb.admin.ch/",
        )
    },
    Authority {
        native_names: &["Information Commissioner's Office"],
        acronyms: &["ICO"],
        other_names: &["Information Commissioner"],
        complaints: Some(
            "https://ico.org.uk/make-a-complaint/data-protection-complaints/data-protection-complaints/",
        ),
        until: Some(Date::constant(2026, 9, 29)),
        ..national(
            CountryCode::GBR,
            "Information Commissioner's Office",
            "https://ico.org.uk/",
        )
    },
    // Data (Use and Access) Act 2025, ss. 117 to 119; SI 2026/1015.
    Authority {
        native_names: &["Information Commission"],
        // It goes on under the short name of its predecessor, too.
        acronyms: &["IC", "ICO"],
        other_names: &["Information Commission's Office"],
        since: Some(Date::constant(2026, 9, 30)),
        ..national(
            CountryCode::GBR,
            "Information Commission",
            "https://ico.org.uk/",
        )
    },
];

/// The European Data Protection Supervisor in the languages of the Union, in the order of their
/// codes; English is its name.
const SUPERVISOR: &[&str] = &[
    "Европейски надзорен орган по защита на данните",
    "Европейският надзорен орган по защита на данните",
    "evropský inspektor ochrany údajů",
    "Den Europæiske Tilsynsførende for Databeskyttelse",
    "Europäischer Datenschutzbeauftragter",
    "Ευρωπαίος Επόπτης Προστασίας Δεδομένων",
    "Supervisor Europeo de Protección de Datos",
    "Euroopa Andmekaitseinspektor",
    "Euroopan tietosuojavaltuutettu",
    "Contrôleur européen de la protection des données",
    "an Maoirseoir Eorpach ar Chosaint Sonraí",
    "Europski nadzornik za zaštitu podataka",
    "európai adatvédelmi biztos",
    "garante europeo della protezione dei dati",
    "Europos duomenų apsaugos priežiūros pareigūnas",
    "Eiropas Datu aizsardzības uzraudzītājs",
    "il-Kontrollur Ewropew għall-Protezzjoni tad-Data",
    "Europese Toezichthouder voor gegevensbescherming",
    "Europejski Inspektor Ochrony Danych",
    "Autoridade Europeia para a Proteção de Dados",
    "Autoritatea Europeană pentru Protecția Datelor",
    "európsky dozorný úradník pre ochranu údajov",
    "Evropski nadzornik za varstvo podatkov",
    "Europeiska datatillsynsmannen",
];
