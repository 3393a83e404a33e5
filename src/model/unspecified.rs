//! The variant that claims nothing.

use crate::noun;

/// Nothing: the text does not say.
///
/// The first variant of every union that a document may leave out. It stands for the absent
/// member and is not written, so that a form that preselects the first variant states nothing.
#[noun(inline)]
pub struct Unspecified {}

/// Makes `Unspecified` the default of a union, and tells when it holds it.
macro_rules! unspecified {
    ($union:ident) => {
        impl Default for $union {
            fn default() -> Self {
                Self::Unspecified($crate::model::Unspecified::default())
            }
        }

        impl $union {
            /// Whether the text does not say.
            #[must_use]
            pub const fn is_unspecified(&self) -> bool {
                matches!(self, Self::Unspecified(_))
            }
        }
    };
}
pub(super) use unspecified;
