//! What all parts of a document have in common: they can be walked, and say something or nothing.
//!
//! `#[noun]` writes both for the structs, `vocabulary!` and `union!` for theirs; the rest is here.

use std::any::Any;

pub(crate) use super::at::Step;
use super::{
    Age, Article, Celex, Country, Date, Email, Extensions, Id, LanguageTag, PartialDate, Period,
    Steps, Text, WebUrl,
};
use crate::model::list::{List, Listed};

/// Who walks a document and is told what is there, each thing between the steps that lead to it.
pub(crate) trait Walk<'a> {
    fn enter(&mut self, step: Step);

    fn leave(&mut self);

    /// An id by which something refers to an entry of `list`; the entry's own id is none.
    fn reference(&mut self, _list: List, _id: &'a str) {}

    fn text(&mut self, _text: &'a Text) {}

    /// A struct or a union, before what it holds. Both are at one place if the one is in the other.
    fn noun(&mut self, _noun: &'a dyn Thing) {}
}

/// A struct or a union of whatever type, as a walker meets it.
pub(crate) trait Thing {
    fn as_any(&self) -> &dyn Any;

    /// Whether it says anything.
    fn says(&self) -> bool;
}

impl<T: Noun + Any> Thing for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn says(&self) -> bool {
        self.says_something()
    }
}

/// A part of a document.
pub(crate) trait Noun {
    /// Shows the walker what is in it.
    fn walk<'a>(&'a self, walker: &mut dyn Walk<'a>);

    /// Whether it says anything: what does not is as if it were not there.
    fn says_something(&self) -> bool;

    /// Whether a walker would find something in it.
    fn is_walkable(&self) -> bool {
        true
    }
}

/// Walks the value of a member, unless there is nothing in it to be found.
pub(crate) fn member<'a, T: Noun>(walker: &mut dyn Walk<'a>, key: &'static str, value: &'a T) {
    if value.is_walkable() {
        walker.enter(Step::Key(key));
        value.walk(walker);
        walker.leave();
    }
}

/// The same for a member that is left out where it is the default of its type.
pub(crate) fn optional<'a, T: Noun + Default + PartialEq>(
    walker: &mut dyn Walk<'a>,
    key: &'static str,
    value: &'a T,
) {
    if !is_default(value) {
        member(walker, key, value);
    }
}

/// Whether a value is the default of its type, and so not written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl<T: Noun> Noun for Vec<T> {
    fn walk<'a>(&'a self, walker: &mut dyn Walk<'a>) {
        for (index, entry) in (0..).zip(self) {
            if entry.is_walkable() {
                walker.enter(Step::Index(index));
                entry.walk(walker);
                walker.leave();
            }
        }
    }

    fn says_something(&self) -> bool {
        self.iter().any(T::says_something)
    }

    fn is_walkable(&self) -> bool {
        self.iter().any(T::is_walkable)
    }
}

/// `#[noun]` asks an `Option<bool>` only whether it is there: "not" is a statement.
impl<T: Noun> Noun for Option<T> {
    fn walk<'a>(&'a self, walker: &mut dyn Walk<'a>) {
        if let Some(value) = self {
            value.walk(walker);
        }
    }

    fn says_something(&self) -> bool {
        self.as_ref().is_some_and(T::says_something)
    }

    fn is_walkable(&self) -> bool {
        self.as_ref().is_some_and(T::is_walkable)
    }
}

impl Noun for Text {
    fn walk<'a>(&'a self, walker: &mut dyn Walk<'a>) {
        walker.text(self);
    }

    fn says_something(&self) -> bool {
        true
    }
}

impl<T: Listed> Noun for Id<T> {
    fn walk<'a>(&'a self, walker: &mut dyn Walk<'a>) {
        walker.reference(T::LIST, self.as_str());
    }

    fn says_something(&self) -> bool {
        true
    }
}

/// Values in which nothing is to be found, with what says whether they say anything.
macro_rules! leaf {
    ($($type:ty),+: |$value:ident| $says:expr) => {
        $(impl $crate::base::noun::Noun for $type {
            fn walk<'a>(&'a self, _: &mut dyn $crate::base::noun::Walk<'a>) {}

            fn says_something(&self) -> bool {
                let $value = self;
                $says
            }

            fn is_walkable(&self) -> bool {
                false
            }
        })+
    };
    ($($type:ty),+ $(,)?) => {
        $crate::base::noun::leaf!($($type),+: |_value| true);
    };
}
pub(crate) use leaf;

leaf!(
    u8,
    u16,
    Age,
    Article,
    Celex,
    Country,
    Date,
    Email,
    LanguageTag,
    PartialDate,
    Period,
    Steps,
    WebUrl
);
leaf!(bool: |flag| *flag);
leaf!(String: |text| !text.is_empty());
leaf!(Extensions: |extensions| !extensions.is_empty());

#[cfg(test)]
#[expect(
    dead_code,
    unnameable_types,
    unreachable_pub,
    reason = "what the macros write is public, and here nobody's"
)]
mod tests {
    use gdpr_policy_derive::noun;

    use super::*;
    use crate::base::{at::At, union::union, vocabulary::vocabulary};

    /// A noun with a field of every shape.
    #[noun]
    pub struct Example {
        /// Its name.
        pub id: Id<crate::Recipient>,
        /// What it is.
        #[into]
        pub detail: Detail,
        /// Whom it refers to.
        pub referred_to: Vec<Id<crate::Recipient>>,
        /// Its label.
        pub label: Option<Text>,
        /// Whether it is denied.
        pub denied: Option<bool>,
        /// Whether it is the rest.
        pub otherwise: bool,
        /// A part.
        #[optional]
        pub applies_to: Part,
        /// A kind.
        #[silent]
        pub kinds: Vec<Kind>,
        /// Another name on the wire.
        #[rename = "$note"]
        pub note: Option<String>,
        /// Where the text says so.
        pub evidence: Vec<Text>,
    }

    /// A part, whose evidence speaks.
    #[noun(inline)]
    pub struct Part {
        /// A kind.
        pub kind: Option<Kind>,
        /// Where the text says so.
        #[speaks]
        pub evidence: Vec<Text>,
    }

    /// Speaks as its method says.
    #[noun(says = Self::is_long)]
    pub struct Other {
        /// How long it is.
        pub length: Option<u8>,
    }

    impl Other {
        fn is_long(&self) -> bool {
            self.length > Some(9)
        }
    }

    union! {
        /// A union.
        #[non_exhaustive]
        pub enum Detail ("a detail") {
            /// Speaks if its part does.
            Part(Part) = "part";
            /// Speaks by itself.
            Other(Other) = "other", speaks;
        }
    }

    vocabulary! {
        /// A vocabulary.
        #[non_exhaustive]
        pub enum Kind ("a kind") {
            /// One.
            One = "one", "One";
            /// Another.
            Other = "other", "Other";
        }
    }

    fn text(text: &str) -> Text {
        text.parse().unwrap()
    }

    fn example() -> Example {
        Example::new("example".parse().unwrap(), Part::default())
    }

    /// Writes down what it is told.
    #[derive(Default)]
    struct Scribe {
        steps: Vec<Step>,
        found: Vec<String>,
    }

    impl Scribe {
        fn find(&mut self, what: &str) {
            let place = crate::Pointer::of(&self.steps);
            self.found.push(format!("{place} {what}"));
        }
    }

    impl<'a> Walk<'a> for Scribe {
        fn enter(&mut self, step: Step) {
            self.steps.push(step);
        }

        fn leave(&mut self) {
            self.steps.pop();
        }

        fn reference(&mut self, list: List, id: &'a str) {
            self.find(&format!("{list:?} {id}"));
        }

        fn text(&mut self, text: &'a Text) {
            self.find(text);
        }

        fn noun(&mut self, noun: &'a dyn Thing) {
            if noun.as_any().is::<Part>() {
                self.find("Part");
            } else if noun.as_any().is::<Detail>() {
                self.find("Detail");
            }
        }
    }

    #[test]
    fn a_walk_finds_everything_at_its_place() {
        let mut example = example();
        example.referred_to = vec!["a".parse().unwrap(), "b".parse().unwrap()];
        example.label = Some(text("label"));
        example.kinds = vec![Kind::One];
        example.applies_to.evidence = vec![text("first"), text("second")];
        let mut scribe = Scribe::default();
        example.walk(&mut scribe);
        assert_eq!(
            scribe.found,
            [
                "/detail Detail",
                "/detail Part",
                "/referredTo/0 Recipients a",
                "/referredTo/1 Recipients b",
                "/label label",
                "/appliesTo Part",
                "/appliesTo/evidence/0 first",
                "/appliesTo/evidence/1 second",
            ]
        );
        assert_eq!(scribe.steps, []);
    }

    #[test]
    fn what_is_empty_or_silent_says_nothing() {
        assert!(!example().says_something());
        let silent: [fn(&mut Example); 4] = [
            |it| it.evidence.push(text("line 1")),
            |it| it.kinds.push(Kind::One),
            |it| {
                it.detail = Part {
                    kind: Some(Kind::Other),
                    ..Part::default()
                }
                .into();
            },
            |it| it.note = Some(String::new()),
        ];
        for set in silent {
            let mut example = example();
            set(&mut example);
            assert!(!example.says_something(), "{example:?}");
        }
        let speaking: [fn(&mut Example); 7] = [
            |it| it.referred_to.push("a".parse().unwrap()),
            |it| it.label = Some(text("label")),
            |it| it.denied = Some(false),
            |it| it.otherwise = true,
            |it| it.applies_to.evidence.push(text("line 1")),
            |it| {
                it.detail = Part {
                    kind: Some(Kind::One),
                    ..Part::default()
                }
                .into();
            },
            |it| it.detail = Other::default().into(),
        ];
        for set in speaking {
            let mut example = example();
            set(&mut example);
            assert!(example.says_something(), "{example:?}");
        }
        assert!(!Other { length: Some(9) }.says_something());
        assert!(Other { length: Some(10) }.says_something());
    }

    #[test]
    fn only_what_is_there_is_written() {
        let mut example = example();
        let written = |example: &Example| serde_json::to_string(example).unwrap();
        assert_eq!(
            written(&example),
            r#"{"id":"example","detail":{"kind":"part"}}"#
        );
        example.otherwise = true;
        example.note = Some("n".to_owned());
        example.applies_to.kind = Some(Kind::One);
        let text = written(&example);
        assert_eq!(
            text,
            concat!(
                r#"{"id":"example","detail":{"kind":"part"},"otherwise":true,"#,
                r#""appliesTo":{"kind":"one"},"$note":"n"}"#
            )
        );
        assert_eq!(serde_json::from_str::<Example>(&text).unwrap(), example);
        let refused = serde_json::from_str::<Example>(&text.replace("true", "false"));
        assert!(
            refused
                .unwrap_err()
                .to_string()
                .contains("or no such member")
        );
    }

    #[test]
    fn places_are_named_as_on_the_wire() {
        let at = At::<Example>::root();
        assert_eq!(
            at.referred_to().index(1).pointer().as_str(),
            "/referredTo/1"
        );
        assert_eq!(at.applies_to().kind().pointer().as_str(), "/appliesTo/kind");
        assert_eq!(at.note().pointer().as_str(), "/$note");
    }

    #[cfg(feature = "schema")]
    #[test]
    fn the_schema_says_what_is_required_and_no_defaults() {
        let schema = serde_json::to_value(schemars::schema_for!(Example)).unwrap();
        assert_eq!(schema["required"], serde_json::json!(["id", "detail"]));
        assert_eq!(
            schema["properties"]["otherwise"],
            serde_json::json!({
                "description": "Whether it is the rest.",
                "type": "boolean",
                "const": true,
            })
        );
        assert!(!schema.to_string().contains("\"default\""), "{schema}");
        assert_eq!(schema["$defs"].get("Part"), None);
    }
}
