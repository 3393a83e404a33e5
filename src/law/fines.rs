//! The two tiers of administrative fines: Art. 83(4) and (5).
//!
//! Right as of [`AS_OF`], from the consolidated text of the Regulation (CELEX
//! `02016R0679-20180523`); no act had amended Art. 83 by then. To bring it up to date: read the
//! latest consolidated text on EUR-Lex, compare the lists of Art. 83(4)(a) to (c) and 83(5)(a) to
//! (e) with `GROUNDS`, change the row here and the line in `tests/law/fines.csv`. Until a release
//! has it, [`Law::with_fine`] does the same at run time. [`Law::fine`] asks with the day of the
//! infringement; [`tier`] knows the Regulation as it was adopted.

use super::{Law, day};
use crate::base::{Article, Date};

/// The day as of which the table is right.
pub const AS_OF: Date = day(2026, 11, 22);

/// The highest fine for infringing a provision.
///
/// For an undertaking the limit is the higher of the two amounts, otherwise the fixed one. The
/// conditions of Art. 83(2) and national law for public bodies (Art. 83(7)) are beside the point
/// here: this is a ceiling, not a forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Tier {
    /// The point of Art. 83 that names the provision.
    pub ground: Article,
    /// The fixed amount, in euro.
    pub euro: u32,
    /// The share of the worldwide annual turnover of the year before, in percent.
    pub turnover_percent: u8,
}

impl Tier {
    /// A ceiling that a provision on fines sets.
    #[must_use]
    pub const fn new(ground: Article, euro: u32, turnover_percent: u8) -> Self {
        Self {
            ground,
            euro,
            turnover_percent,
        }
    }

    /// The ceiling for an undertaking with this worldwide turnover of the year before, in euro.
    ///
    /// ```
    /// use gdpr_policy::law::fines;
    ///
    /// let tier = fines::tier("13".parse()?).ok_or("no tier")?;
    /// assert_eq!(tier.ceiling(400_000_000), 20_000_000);
    /// assert_eq!(tier.ceiling(600_000_000), 24_000_000);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn ceiling(self, turnover_euro: u64) -> u64 {
        let share = u128::from(turnover_euro) * u128::from(self.turnover_percent) / 100;
        u64::from(self.euro).max(u64::try_from(share).unwrap_or(u64::MAX))
    }

    /// Whether it is the upper tier, that of Art. 83(5).
    #[must_use]
    pub fn is_upper(self) -> bool {
        self.ground.paragraph == Some(5)
    }
}

/// The tier that an infringement of `article` falls in, or `None` where Art. 83 lists none.
///
/// A paragraph or point has the tier of its article. Where Art. 83 names a paragraph only, the
/// whole article has none: of Art. 41 only 41(4), of Art. 58 only 58(1) and (2), which stand for
/// refusing access to an authority and for disregarding its order (for that see Art. 83(6), too).
/// Arts 10, 24 and 40 are in neither list. For Arts 42 and 43 the ground is that of controllers
/// and processors; a certification body's is 83(4)(b). Arts 85 to 91 stand for the national law
/// that is adopted under them.
///
/// ```
/// use gdpr_policy::law::fines;
///
/// let tier = fines::tier("13(2)(d)".parse()?).ok_or("no tier")?;
/// assert_eq!(tier.ground.to_string(), "83(5)(b)");
/// assert_eq!((tier.euro, tier.turnover_percent), (20_000_000, 4));
/// assert_eq!(fines::tier("10".parse()?), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn tier(article: Article) -> Option<Tier> {
    if article.letter.is_some() {
        return None;
    }
    let listed = GROUNDS.iter().find(|listed| {
        listed.articles.contains(&article.article)
            && (listed.paragraphs.is_empty()
                || article
                    .paragraph
                    .is_some_and(|paragraph| listed.paragraphs.contains(&paragraph)))
    })?;
    let upper = listed.ground.paragraph == Some(5);
    Some(if upper {
        Tier::new(listed.ground, 20_000_000, 4)
    } else {
        Tier::new(listed.ground, 10_000_000, 2)
    })
}

/// The fine for infringing a provision from a day on, as an amendment sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Fine {
    /// The provision, with its parts.
    pub provision: Article,
    /// The first day on which infringing it has this ceiling.
    pub from: Date,
    /// The ceiling; none if there is to be none.
    pub tier: Option<Tier>,
}

impl Fine {
    /// The ceiling for infringing a provision from a day on.
    #[must_use]
    pub const fn new(provision: Article, from: Date, tier: Option<Tier>) -> Self {
        Self {
            provision,
            from,
            tier,
        }
    }
}

impl Law {
    /// The ceiling for infringing `article` on a day, or `None` where the law of that day has none.
    ///
    /// ```
    /// use gdpr_policy::{Article, Date, Law, law::fines::{Fine, Tier}};
    ///
    /// // Invented: an amendment puts Art. 88a in the upper tier.
    /// let (inserted, from) = ("88a".parse()?, Date::constant(2031, 1, 1));
    /// let upper = Tier::new("83(5)(a)".parse()?, 20_000_000, 4);
    /// let law = Law::builtin().with_fine(Fine::new(inserted, from, Some(upper)));
    ///
    /// assert_eq!(law.fine("88a(1)".parse()?, from), Some(upper));
    /// assert_eq!(law.fine("88a(1)".parse()?, Date::constant(2030, 12, 31)), None);
    /// assert_eq!(law.fine("13".parse()?, Date::constant(2018, 5, 24)), None);
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn fine(&self, article: Article, on: Date) -> Option<Tier> {
        let amended = self
            .fines
            .iter()
            .filter(|fine| fine.from <= on && fine.provision.contains(article))
            .max_by_key(|fine| fine.from);
        match amended {
            Some(fine) => fine.tier,
            None => tier(article).filter(|_| Self::applies_on(on)),
        }
    }

    /// The same with another ceiling for a provision from a day on.
    #[must_use]
    pub fn with_fine(mut self, fine: Fine) -> Self {
        self.fines.push(fine);
        self
    }
}

/// What one point of Art. 83(4) or (5) lists.
struct Listed {
    ground: Article,
    articles: &'static [u8],
    /// The paragraphs that are meant, or none for the whole article.
    paragraphs: &'static [u8],
}

static GROUNDS: [Listed; 7] = [
    Listed {
        ground: Article::constant("83(4)(a)"),
        articles: &[
            8, 11, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 42, 43,
        ],
        paragraphs: &[],
    },
    Listed {
        ground: Article::constant("83(4)(c)"),
        articles: &[41],
        paragraphs: &[4],
    },
    Listed {
        ground: Article::constant("83(5)(a)"),
        articles: &[5, 6, 7, 9],
        paragraphs: &[],
    },
    Listed {
        ground: Article::constant("83(5)(b)"),
        articles: &[12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22],
        paragraphs: &[],
    },
    Listed {
        ground: Article::constant("83(5)(c)"),
        articles: &[44, 45, 46, 47, 48, 49],
        paragraphs: &[],
    },
    Listed {
        ground: Article::constant("83(5)(d)"),
        articles: &[85, 86, 87, 88, 89, 90, 91],
        paragraphs: &[],
    },
    Listed {
        ground: Article::constant("83(5)(e)"),
        articles: &[58],
        paragraphs: &[1, 2],
    },
];
