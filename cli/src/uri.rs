//! Paths as addresses, which hold names that are no text, too.

use std::{
    ffi::OsStr,
    fmt::Write as _,
    path::{Component, Path},
};

/// The address of a file: relative to the folder of the run, as its path is, or `file:` and absolute.
pub(crate) fn of(path: &Path) -> String {
    let mut uri = String::new();
    for component in path.components() {
        match component {
            Component::Prefix(prefix) => {
                uri.push_str("file:///");
                encode(&mut uri, prefix.as_os_str());
            }
            Component::RootDir if uri.is_empty() => uri.push_str("file:///"),
            Component::RootDir => uri.push('/'),
            Component::CurDir => {}
            Component::ParentDir => step(&mut uri, OsStr::new("..")),
            Component::Normal(name) => step(&mut uri, name),
        }
    }
    uri
}

fn step(uri: &mut String, name: &OsStr) {
    if !uri.is_empty() && !uri.ends_with('/') {
        uri.push('/');
    }
    encode(uri, name);
}

/// Appends a name, with every byte that has another meaning in an address in per cent.
fn encode(uri: &mut String, name: &OsStr) {
    for &byte in name.as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            byte => _ = write!(uri, "%{byte:02X}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_addresses() {
        assert_eq!(of(Path::new("./a b/ü.json")), "a%20b/%C3%BC.json");
        assert_eq!(of(Path::new("../x:y#z")), "../x%3Ay%23z");
        assert_eq!(of(Path::new("/srv/n.json")), "file:///srv/n.json");
    }

    #[cfg(unix)]
    #[test]
    fn names_that_are_no_text_have_one() {
        use std::os::unix::ffi::OsStrExt as _;
        let name = OsStr::from_bytes(b"n\xFF.json");
        assert_eq!(of(Path::new(name)), "n%FF.json");
    }
}
