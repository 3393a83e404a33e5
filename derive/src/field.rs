//! A field: its shape, its marks, and what is written for it.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{
    Attribute, Error, Expr, ExprLit, GenericArgument, Ident, Lit, LitStr, Meta, PathArguments,
    Result, Type, Visibility, ext::IdentExt as _, spanned::Spanned as _,
};

/// What a field's type says of how it is written.
pub(crate) enum Shape {
    Option(Box<Type>),
    List,
    Flag,
    Value,
}

/// Where in the life of an entry a field gets its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Presence {
    Required,
    Constant,
    Optional,
}

pub(crate) struct Field {
    name: Ident,
    ty: Type,
    shape: Shape,
    presence: Presence,
    into: bool,
    speaks: bool,
    key: LitStr,
    renamed: bool,
    visibility: Visibility,
    attributes: Vec<Attribute>,
}

/// Fields that do not speak alone, whatever they are in.
const SILENT: [&str; 4] = ["id", "evidence", "part_of", "joined_by"];

/// Attributes of a field that are others' and passed on.
const OTHERS: [&str; 9] = [
    "allow",
    "cfg_attr",
    "deny",
    "deprecated",
    "doc",
    "expect",
    "schemars",
    "serde",
    "warn",
];

const MARKS: &str =
    "the marks are `into`, `optional`, `constant`, `silent`, `speaks` and `rename = \"…\"`";

/// The marks of a field, each with the place to point at.
#[derive(Default)]
struct Marks {
    into: Option<Span>,
    optional: Option<Span>,
    constant: Option<Span>,
    silent: Option<Span>,
    speaks: Option<Span>,
    rename: Option<LitStr>,
}

impl Marks {
    /// Takes the marks out of the attributes and leaves those of others.
    fn take(attributes: Vec<Attribute>) -> Result<(Self, Vec<Attribute>)> {
        let mut marks = Self::default();
        let mut rest = Vec::new();
        for attribute in attributes {
            match attribute.path().get_ident() {
                Some(name) if OTHERS.iter().all(|other| name != other) => {
                    marks.set(name, &attribute)?;
                }
                _ => rest.push(attribute),
            }
        }
        Ok((marks, rest))
    }

    fn set(&mut self, name: &Ident, attribute: &Attribute) -> Result<()> {
        let twice = || Error::new_spanned(attribute, "the mark is there twice");
        if name == "rename" {
            let text = text(&attribute.meta)?;
            return match self.rename.replace(text) {
                Some(_) => Err(twice()),
                None => Ok(()),
            };
        }
        let mark = match name.to_string().as_str() {
            "into" => &mut self.into,
            "optional" => &mut self.optional,
            "constant" => &mut self.constant,
            "silent" => &mut self.silent,
            "speaks" => &mut self.speaks,
            unknown => {
                let message = format!("`{unknown}` is no mark of a member: {MARKS}");
                return Err(Error::new_spanned(attribute, message));
            }
        };
        attribute.meta.require_path_only()?;
        match mark.replace(attribute.span()) {
            Some(_) => Err(twice()),
            None => Ok(()),
        }
    }
}

/// The text of `rename = "text"`.
fn text(meta: &Meta) -> Result<LitStr> {
    match &meta.require_name_value()?.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Ok(text.clone()),
        other => Err(Error::new_spanned(other, "a text in quotes is expected")),
    }
}

impl Field {
    /// Reads a field; `says` if the noun decides by a function whether it says anything.
    pub(crate) fn read(field: syn::Field, says: bool) -> Result<Self> {
        let Some(name) = field.ident else {
            return Err(Error::new_spanned(field, "a member has a name"));
        };
        if !matches!(field.vis, Visibility::Public(_)) {
            return Err(Error::new_spanned(name, "a member is public"));
        }
        let (marks, attributes) = Marks::take(field.attrs)?;
        let shape = Shape::of(&field.ty)?;
        let presence = presence(&shape, &marks)?;
        if let Some(mark) = marks.into
            && presence != Presence::Required
        {
            let message = "`new` takes what is required, and this is not: there is nothing to turn";
            return Err(Error::new(mark, message));
        }
        let speaks = speaks(&name, presence, &marks, says)?;
        let renamed = marks.rename.is_some();
        let key = marks
            .rename
            .unwrap_or_else(|| LitStr::new(&camel(&name.unraw().to_string()), name.span()));
        Ok(Self {
            name,
            ty: field.ty,
            shape,
            presence,
            into: marks.into.is_some(),
            speaks,
            key,
            renamed,
            visibility: field.vis,
            attributes,
        })
    }

    pub(crate) fn is_required(&self) -> bool {
        self.presence == Presence::Required
    }

    /// The field in the struct, with its attributes.
    pub(crate) fn declared(&self) -> TokenStream {
        let Self {
            name,
            ty,
            key,
            visibility,
            attributes,
            ..
        } = self;
        let rename = self.renamed.then(|| quote!(#[serde(rename = #key)]));
        let written = match (&self.shape, self.presence) {
            (Shape::Option(_), _) => quote! {
                #[serde(skip_serializing_if = "Option::is_none")]
            },
            (Shape::List, _) => quote! {
                #[serde(default, skip_serializing_if = "Vec::is_empty")]
            },
            (Shape::Flag, _) => quote! {
                #[serde(
                    default,
                    skip_serializing_if = "crate::base::flag::is_unset",
                    deserialize_with = "crate::base::flag::read"
                )]
                #[cfg_attr(feature = "schema", schemars(schema_with = "crate::base::flag::schema"))]
            },
            (Shape::Value, Presence::Optional) => quote! {
                #[serde(default, skip_serializing_if = "crate::base::noun::is_default")]
            },
            (Shape::Value, _) => TokenStream::new(),
        };
        quote! {
            #(#attributes)*
            #rename
            #written
            #visibility #name: #ty
        }
    }

    /// The parameter of `new`, for a required field.
    pub(crate) fn parameter(&self) -> TokenStream {
        let Self { name, ty, .. } = self;
        if self.into {
            quote!(#name: impl Into<#ty>)
        } else {
            quote!(#name: #ty)
        }
    }

    /// The field in the struct that `new` makes.
    pub(crate) fn initial(&self) -> TokenStream {
        let name = &self.name;
        match self.presence {
            Presence::Required if self.into => quote!(#name: Into::into(#name)),
            Presence::Required => quote!(#name),
            _ => quote!(#name: Default::default()),
        }
    }

    /// The step of the walk; none for what defines an entry rather than being held by it.
    pub(crate) fn walked(&self) -> Option<TokenStream> {
        let Self { name, key, .. } = self;
        let step = if self.presence == Presence::Optional && matches!(self.shape, Shape::Value) {
            quote!(optional)
        } else {
            quote!(member)
        };
        (name != "id").then(|| quote!(crate::base::noun::#step(walker, #key, &self.#name);))
    }

    /// The term of `says_something`, if the field can speak alone.
    pub(crate) fn said(&self) -> Option<TokenStream> {
        let name = &self.name;
        self.speaks.then(|| match &self.shape {
            // "Says not" says something, which a flag that is not set does not.
            Shape::Option(value) if is_bool(value) => quote!(self.#name.is_some()),
            _ => quote!(crate::base::noun::Noun::says_something(&self.#name)),
        })
    }

    /// The place of the field from the place of the noun.
    pub(crate) fn place(&self) -> TokenStream {
        let Self { name, ty, key, .. } = self;
        let ty = match &self.shape {
            Shape::Option(value) => value,
            _ => ty,
        };
        quote! {
            pub(crate) const fn #name(self) -> crate::base::at::At<#ty> {
                self.key(#key)
            }
        }
    }
}

impl Shape {
    fn of(ty: &Type) -> Result<Self> {
        if is_bool(ty) {
            return Ok(Self::Flag);
        }
        let Type::Path(path) = ty else {
            let message = "a member owns its value: a type by its name is expected";
            return Err(Error::new_spanned(ty, message));
        };
        let Some(last) = path.path.segments.last() else {
            return Ok(Self::Value);
        };
        match &last.arguments {
            PathArguments::AngleBracketed(arguments) if last.ident == "Option" => {
                match arguments.args.first() {
                    Some(GenericArgument::Type(value)) => Ok(Self::Option(Box::new(value.clone()))),
                    _ => Err(Error::new_spanned(ty, "an `Option` of a type is expected")),
                }
            }
            _ if last.ident == "Vec" => Ok(Self::List),
            _ => Ok(Self::Value),
        }
    }

    const fn name(&self) -> &'static str {
        match self {
            Self::Option(_) => "an `Option`",
            Self::List => "a `Vec`",
            Self::Flag => "a flag",
            Self::Value => "a value",
        }
    }
}

fn presence(shape: &Shape, marks: &Marks) -> Result<Presence> {
    let mark = marks.optional.or(marks.constant);
    match (shape, mark) {
        (Shape::Value, _) => match (marks.optional, marks.constant) {
            (None, None) => Ok(Presence::Required),
            (Some(_), None) => Ok(Presence::Optional),
            (None, Some(_)) => Ok(Presence::Constant),
            (Some(_), Some(mark)) => Err(Error::new(
                mark,
                "what is constant is not optional: always there",
            )),
        },
        (_, None) => Ok(Presence::Optional),
        (shape, Some(mark)) => {
            let message = format!("{} is optional by its type", shape.name());
            Err(Error::new(mark, message))
        }
    }
}

/// Whether the field can speak alone. What is constant says nothing: it is always there.
fn speaks(name: &Ident, presence: Presence, marks: &Marks, says: bool) -> Result<bool> {
    let by_name = SILENT.iter().all(|silent| name != silent);
    let constant = presence == Presence::Constant;
    let unmarked = by_name && !constant;
    let (mark, marked) = match (marks.silent, marks.speaks) {
        (None, None) => return Ok(unmarked),
        (Some(_), Some(mark)) => return Err(Error::new(mark, "what is silent does not speak")),
        (Some(mark), None) => (mark, false),
        (None, Some(mark)) => (mark, true),
    };
    if says {
        let message = "`says` decides whether the noun says anything";
        return Err(Error::new(mark, message));
    }
    match (marked, unmarked) {
        (true, true) => Err(Error::new(mark, "it speaks without the mark")),
        (false, false) => Err(Error::new(mark, "it is silent without the mark")),
        (marked, _) => Ok(marked),
    }
}

fn is_bool(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("bool"))
}

/// A field's name on the wire: `cited_articles` is `citedArticles`.
fn camel(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for (i, word) in name.split('_').enumerate() {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if i > 0 => key.extend(first.to_uppercase()),
            Some(first) => key.push(first),
            None => {}
        }
        key.extend(letters);
    }
    key
}
