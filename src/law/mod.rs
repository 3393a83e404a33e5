//! The law (stub).
#[derive(Clone, Debug)]
/// The law.
#[non_exhaustive]
pub struct Law;
impl Law { /// Builtin.
 #[must_use] pub const fn builtin() -> Self { Self } }
