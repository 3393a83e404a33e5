//! The noun: its arguments, and all that is written for it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Ident, Path, Result, meta, parse::Parser as _};

use crate::field::Field;

/// What stands in the brackets of `#[noun(…)]`.
#[derive(Default)]
struct Arguments {
    inline: bool,
    no_new: bool,
    says: Option<Path>,
}

impl Arguments {
    fn read(tokens: TokenStream) -> Result<Self> {
        let mut arguments = Self::default();
        let parser = meta::parser(|argument| {
            if argument.path.is_ident("inline") {
                arguments.inline = true;
            } else if argument.path.is_ident("no_new") {
                arguments.no_new = true;
            } else if argument.path.is_ident("says") {
                arguments.says = Some(argument.value()?.parse()?);
            } else {
                let message = "a noun is `inline` or `no_new`, or has `says = path`";
                return Err(argument.error(message));
            }
            Ok(())
        });
        parser.parse2(tokens)?;
        Ok(arguments)
    }
}

/// Everything that is written for the struct `item`.
pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let arguments = Arguments::read(arguments)?;
    let item: DeriveInput = syn::parse2(item)?;
    if !item.generics.params.is_empty() || item.generics.where_clause.is_some() {
        return Err(Error::new_spanned(
            item.generics,
            "a noun has no parameters",
        ));
    }
    let fields = match item.data {
        Data::Struct(data) => match data.fields {
            Fields::Named(fields) => fields.named,
            Fields::Unnamed(fields) => {
                return Err(Error::new_spanned(
                    fields,
                    "the members of a noun have names",
                ));
            }
            Fields::Unit => {
                return Err(Error::new_spanned(
                    item.ident,
                    "a noun has members: `{}`, if none",
                ));
            }
        },
        Data::Enum(data) => {
            let message = "a noun is a struct; alternatives are declared by `union!`";
            return Err(Error::new(data.enum_token.span, message));
        }
        Data::Union(data) => {
            return Err(Error::new(data.union_token.span, "a noun is a struct"));
        }
    };
    let fields = all(fields
        .into_iter()
        .map(|field| Field::read(field, arguments.says.is_some())))?;

    let name = &item.ident;
    let declared = declared(&arguments, &item.attrs, &item.vis, name, &fields);
    let new = (!arguments.no_new).then(|| new(name, &fields));
    let noun = noun(name, arguments.says.as_ref(), &fields);
    let places = places(name, &fields);
    Ok(quote!(#declared #new #noun #places))
}

/// All fields, or all that is wrong with them at once.
fn all(fields: impl Iterator<Item = Result<Field>>) -> Result<Vec<Field>> {
    let mut right = Vec::new();
    let mut wrong: Option<Error> = None;
    for field in fields {
        match (field, &mut wrong) {
            (Ok(field), _) => right.push(field),
            (Err(error), Some(wrong)) => wrong.combine(error),
            (Err(error), None) => wrong = Some(error),
        }
    }
    wrong.map_or(Ok(right), Err)
}

/// The struct. The derives come first, as helper attributes must not precede them.
fn declared(
    arguments: &Arguments,
    attributes: &[syn::Attribute],
    visibility: &syn::Visibility,
    name: &Ident,
    fields: &[Field],
) -> TokenStream {
    let default = (!fields.iter().any(Field::is_required)).then(|| quote!(Default,));
    let inline = arguments.inline.then(|| quote!(, schemars(inline)));
    let fields = fields.iter().map(Field::declared);
    quote! {
        #[derive(
            Clone, Debug, #default PartialEq, Eq, Hash, ::serde::Serialize, ::serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(::schemars::JsonSchema) #inline)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[non_exhaustive]
        #(#attributes)*
        #visibility struct #name {
            #(#fields,)*
        }
    }
}

fn new(name: &Ident, fields: &[Field]) -> Option<TokenStream> {
    let mut parameters = fields
        .iter()
        .filter(|field| field.is_required())
        .map(Field::parameter)
        .peekable();
    parameters.peek()?;
    let initial = fields.iter().map(Field::initial);
    Some(quote! {
        impl #name {
            /// The entry with what it cannot be without; the rest is assigned.
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#initial,)* }
            }
        }
    })
}

fn noun(name: &Ident, says: Option<&Path>, fields: &[Field]) -> TokenStream {
    let walked = fields.iter().filter_map(Field::walked);
    let said: Vec<TokenStream> = fields.iter().filter_map(Field::said).collect();
    let said = match (says, said.as_slice()) {
        (Some(says), _) => quote!(#says(self)),
        (None, []) => quote!(false),
        (None, said) => quote!(#(#said)||*),
    };
    quote! {
        impl crate::base::noun::Noun for #name {
            fn walk<'a>(&'a self, walker: &mut dyn crate::base::noun::Walk<'a>) {
                walker.noun(self);
                #(#walked)*
            }

            fn says_something(&self) -> bool {
                #said
            }
        }

        impl #name {
            /// Whether the entry says anything: what is empty, or names only its kind, is as if it
            /// were not there.
            #[must_use]
            pub fn says_something(&self) -> bool {
                crate::base::noun::Noun::says_something(self)
            }
        }
    }
}

fn places(name: &Ident, fields: &[Field]) -> Option<TokenStream> {
    let places = fields.iter().map(Field::place);
    (!fields.is_empty()).then(|| {
        quote! {
            #[allow(dead_code, reason = "every member has its place")]
            impl crate::base::at::At<#name> {
                #(#places)*
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(arguments: TokenStream, item: TokenStream) -> String {
        expand(arguments, item).unwrap().to_string()
    }

    /// What is wrong with the item, with the text that each message points at.
    fn wrong(arguments: &str, item: &str) -> Vec<(String, String)> {
        let tokens = |text: &str| text.parse::<TokenStream>().unwrap();
        let error = expand(tokens(arguments), tokens(item)).unwrap_err();
        error
            .into_iter()
            .map(|error| {
                let at = error.span().source_text().unwrap_or_default();
                (at, error.to_string())
            })
            .collect()
    }

    fn points_at(at: &str, of: &str, item: &str) {
        let faults = wrong(of, item);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(faults[0].0, at, "{faults:?}");
    }

    #[test]
    fn new_takes_what_is_required() {
        let text = written(
            quote!(),
            quote! {
                pub struct Transfer {
                    #[constant] pub version: Version,
                    pub id: Id,
                    #[into] pub basis: Basis,
                    pub label: Option<Text>,
                    #[optional] pub part: Part,
                }
            },
        );
        let new = quote! {
            pub fn new(id: Id, basis: impl Into<Basis>) -> Self {
                Self {
                    version: Default::default(),
                    id,
                    basis: Into::into(basis),
                    label: Default::default(),
                    part: Default::default(),
                }
            }
        };
        assert!(text.contains(&new.to_string()), "{text}");
        assert!(!text.contains("Default , PartialEq"), "{text}");
    }

    #[test]
    fn what_requires_nothing_has_a_default_and_no_new() {
        let item = quote!(
            pub struct Empty {
                #[constant]
                pub version: Version,
                pub flag: bool,
            }
        );
        let text = written(quote!(inline), item);
        assert!(text.contains("Debug , Default , PartialEq"), "{text}");
        assert!(text.contains("schemars (inline)"), "{text}");
        assert!(!text.contains("fn new"), "{text}");
        let by_hand = written(
            quote!(no_new),
            quote!(
                pub struct A {
                    pub id: Id,
                }
            ),
        );
        assert!(!by_hand.contains("fn new"), "{by_hand}");
    }

    #[test]
    fn members_are_called_as_serde_calls_them() {
        let text = written(
            quote!(),
            quote! {
                pub struct A {
                    pub cited_articles: Vec<Article>,
                    pub r#type: Option<Text>,
                    #[rename = "$schema"] pub schema: Option<String>,
                }
            },
        );
        for key in ["citedArticles", "type", "$schema"] {
            let step = format!("member (walker , \"{key}\" ,");
            assert!(text.contains(&step), "{key}: {text}");
            assert!(
                text.contains(&format!("self . key (\"{key}\")")),
                "{key}: {text}"
            );
        }
        assert!(text.contains("serde (rename = \"$schema\")"), "{text}");
    }

    #[test]
    fn errors_point_at_what_is_wrong() {
        points_at("#[into]", "", "pub struct A { #[into] pub a: Option<B> }");
        points_at(
            "#[into]",
            "",
            "pub struct A { #[into] #[optional] pub a: B }",
        );
        points_at(
            "#[optional]",
            "",
            "pub struct A { #[optional] pub a: Vec<B> }",
        );
        points_at(
            "#[constant]",
            "",
            "pub struct A { #[constant] pub a: bool }",
        );
        points_at("#[optinal]", "", "pub struct A { #[optinal] pub a: B }");
        points_at(
            "#[silent]",
            "",
            "pub struct A { #[silent] #[silent] pub a: B }",
        );
        points_at(
            "#[silent]",
            "",
            "pub struct A { #[silent] pub evidence: Vec<B> }",
        );
        points_at("#[speaks]", "", "pub struct A { #[speaks] pub a: B }");
        points_at(
            "#[speaks]",
            "says = f",
            "pub struct A { #[speaks] pub id: B }",
        );
        points_at("1", "", "pub struct A { #[rename = 1] pub a: B }");
        points_at("a", "", "pub struct A { a: B }");
        points_at("&'static str", "", "pub struct A { pub a: &'static str }");
        points_at("<T>", "", "pub struct A<T> { pub a: T }");
        points_at("(u8)", "", "pub struct A(u8);");
        points_at("A", "", "pub struct A;");
        points_at("enum", "", "pub enum A { B }");
        points_at("inlined", "inlined", "pub struct A {}");
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let faults = wrong(
            "",
            "pub struct A { #[into] pub a: Option<B>, #[some] pub b: B }",
        );
        let at: Vec<&str> = faults.iter().map(|(at, _)| at.as_str()).collect();
        assert_eq!(at, ["#[into]", "#[some]"]);
    }

    #[test]
    fn attributes_of_others_are_passed_on() {
        let text = written(
            quote!(),
            quote! {
                /// Doc.
                #[expect(clippy::struct_excessive_bools)]
                pub struct A {
                    #[schemars(range(max = 99))]
                    pub a: Option<u8>,
                }
            },
        );
        for part in ["\" Doc.\"", "struct_excessive_bools", "range (max = 99)"] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
}
