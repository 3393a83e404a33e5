//! The attribute macro by which `gdpr-policy` declares the structs of its model.
//!
//! It is a part of that crate, in a package of its own because procedural macros must be: what it
//! writes names private items of `gdpr-policy`, and is of no use elsewhere.

mod field;
mod noun;

use proc_macro::TokenStream;

/// Makes a noun of the model from an ordinary struct with named public fields.
///
/// A field's type says how it is written: an `Option` or a `Vec` is left out when it is empty, a
/// `bool` is a flag that is written as `true` or not at all, anything else is required. Marks say
/// what the type cannot:
///
/// - `#[optional]`: the type has a default, which is not written.
/// - `#[constant]`: required on the wire, and no parameter of `new`, which takes the default.
/// - `#[into]`: `new` takes what can be turned into it.
/// - `#[silent]`: does not speak alone; `#[speaks]`: does, although its name is one that does not
///   (`id`, `evidence`, `part_of`, `joined_by`).
/// - `#[rename = "$schema"]`: the name on the wire, where it is not the field's in camel case.
///
/// It writes the derives and serde attributes; `new` if a field is required, else `Default`;
/// `Noun`, which walks the members and tells whether they say anything; `says_something`, the same
/// for everybody; and the place of each member on `At`.
///
/// Of the noun itself, `#[noun(inline)]` keeps it out of the schema's definitions, `no_new` leaves
/// `new` to be written by hand, and `says = path` decides by a function whether it says anything.
#[proc_macro_attribute]
pub fn noun(arguments: TokenStream, item: TokenStream) -> TokenStream {
    noun::expand(arguments.into(), item.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
