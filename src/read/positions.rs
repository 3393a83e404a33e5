//! Where the values of a text stand.

use super::tree::{self, Node, Value};
use crate::base::Pointer;

/// The line and column of every value of a JSON text, for who shows findings beside the text.
///
/// ```
/// use gdpr_policy::read::Positions;
///
/// let text = "{\n  \"rights\": [\n    { \"right\": \"access\" }\n  ]\n}";
/// let positions = Positions::of(text).expect("the text is JSON");
/// assert_eq!(positions.find(&"/rights/0/right".parse()?), Some((3, 16)));
/// assert_eq!(positions.find(&"/rights/1".parse()?), None);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
pub struct Positions<'a> {
    text: &'a str,
    root: Node<'a>,
}

impl<'a> Positions<'a> {
    /// Looks through a text; `None` if it is not JSON.
    #[must_use]
    pub fn of(text: &'a str) -> Option<Self> {
        tree::parse(text).ok().map(|root| Self { text, root })
    }

    /// The line and the column of the value at a place, both counted from 1, in characters.
    #[must_use]
    pub fn find(&self, pointer: &Pointer) -> Option<(usize, usize)> {
        let mut node = &self.root;
        for token in pointer.tokens() {
            node = match &node.value {
                Value::Object(members) => {
                    &members.iter().find(|member| member.key == token.as_str())?.node
                }
                Value::List(list) => list.get(token.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(line_and_column(self.text, node.at))
    }
}

impl std::fmt::Debug for Positions<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Positions").field("text", &self.text.len()).finish_non_exhaustive()
    }
}

/// The line and the column of a byte, both counted from 1, in characters.
pub(super) fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    let lines = before.bytes().filter(|&byte| byte == b'\n').count();
    (lines + 1, before[line..].chars().count() + 1)
}
