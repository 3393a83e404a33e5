//! How a controller is named: Art. 13(1)(a).

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// What kind of name a text gives to a controller (Art. 13(1)(a)).
    #[non_exhaustive]
    pub enum NameKind ("a kind of name") {
        /// The name under which it is registered.
        Registered = "registered", "registered name", article: "13(1)(a)";
        /// The name under which it trades.
        Trade = "trade", "trade name", article: "13(1)(a)";
        /// Letters that stand for a name.
        Acronym = "acronym", "acronym", article: "13(1)(a)";
        /// Words that describe it, such as "the operator of this site".
        Description = "description", "description", article: "13(1)(a)";
        /// A name that only follows, such as from a domain or a copyright line.
        Inferred = "inferred", "inferred name", article: "13(1)(a)";
        /// A name that stands in a list elsewhere, to which the text links.
        LinkedList = "linked-list", "name in a linked list", article: "13(1)(a)";
    }
}
