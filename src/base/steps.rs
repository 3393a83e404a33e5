//! Numbers of steps.

use super::whole::whole;

/// A number of steps, clicks or screens, 1 to 99.
///
/// ```
/// use gdpr_policy::Steps;
///
/// let steps: Steps = serde_json::from_str("4")?;
/// assert_eq!(steps.number(), 4);
/// assert!(serde_json::from_str::<Steps>("0").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Steps(u8);

impl Steps {
    /// The number, if it is 1 to 99.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if number >= 1 && number <= 99 {
            Some(Self(number))
        } else {
            None
        }
    }

    /// The number of steps.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

whole!(Steps, schema: "Steps", expected: "a number of steps, 1 to 99",
    description: "A number of steps, 1 to 99.", 1..=99);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_one_to_ninety_nine() {
        assert_eq!(Steps::new(0), None);
        assert_eq!(Steps::new(100), None);
        let steps = Steps::new(99).unwrap();
        assert_eq!((steps.number(), steps.to_string().as_str()), (99, "99"));
        for text in ["0", "100", "-1", "1.5", "\"1\""] {
            assert!(serde_json::from_str::<Steps>(text).is_err(), "{text}");
        }
        assert_eq!(serde_json::from_str::<Steps>("1.0").unwrap().number(), 1);
    }
}
