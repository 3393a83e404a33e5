//! Files that a test keeps fresh.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "what is generated is in the source tree"
)]

use std::{fs, path::Path};

/// Compares a generated text with the file that holds it, or writes it where `BLESS` is set.
#[track_caller]
pub(crate) fn keep_fresh(file: &str, target: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var("BLESS").is_ok() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        return;
    }
    let found = fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    if found != text {
        let differs = found.lines().zip(text.lines()).position(|(a, b)| a != b);
        let line = differs.unwrap_or_else(|| found.lines().count().min(text.lines().count()));
        panic!(
            "{file} is not fresh from line {}:\n- {}\n+ {}\nrun `BLESS=1 cargo test --test {target}` and read the difference",
            line + 1,
            found.lines().nth(line).unwrap_or("(end)"),
            text.lines().nth(line).unwrap_or("(end)"),
        );
    }
}
