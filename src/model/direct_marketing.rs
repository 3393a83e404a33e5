//! Direct marketing: Art. 21(2) to (4), Directive 2002/58/EC Art. 13.

use crate::{
    base::Text,
    noun,
    terms::{MarketingAudience, MarketingChannel, MarketingGround, MarketingOffer},
};

/// What the text says of an activity about direct marketing (Art. 21(2), 21(3)).
///
/// Its basis under Art. 6(1) is the activity's, and so are the ways to stop it (`optOut`).
#[noun]
pub struct DirectMarketing {
    /// The means by which people are addressed.
    pub channels: Vec<MarketingChannel>,
    /// Whose products are offered.
    pub offers: Vec<MarketingOffer>,
    /// What the text names as allowing it under Art. 13 of Directive 2002/58/EC.
    pub ground: Option<MarketingGround>,
    /// Who is addressed.
    pub audience: Vec<MarketingAudience>,
    /// Whether the addresses are said to come from a sale to the customer (Directive 2002/58/EC Art. 13(2)).
    pub addresses_from_sale: Option<bool>,
    /// Whether people are said to be able to refuse when the address is collected.
    pub refusal_at_collection: Option<bool>,
    /// Whether people are said to be able to refuse in each message.
    pub refusal_in_each_message: Option<bool>,
    /// Whether to refuse is said to be free of charge.
    pub refusal_free: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}
