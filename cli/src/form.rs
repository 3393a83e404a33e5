//! `fmt`: documents in their canonical form.

use std::{
    fs,
    io::{self, Write as _},
    path::Path,
};

use tempfile::NamedTempFile;

use crate::{
    Ending, Failure,
    arguments::Fmt,
    complain,
    input::{self, Document, Origin, Unreadable},
    output::Output,
    snippet,
};

pub(crate) fn run(options: &Fmt, output: &mut Output) -> Result<Ending, Failure> {
    let origins = input::origins(&options.files)?;
    if options.stdout && origins.len() > 1 {
        return Err(Failure("--stdout prints one document".to_owned()));
    }
    let mut ending = Ending::Fine;
    for origin in &origins {
        let document = match input::policy(origin, options.syntax) {
            Ok(document) => document,
            Err(Unreadable::SomethingElse) => continue,
            Err(unreadable) => {
                let name = origin.name();
                snippet::complain(&match unreadable {
                    Unreadable::Faults { text, errors } => {
                        snippet::unreadable(&name, &text, &errors)
                    }
                    Unreadable::NoBytes(why) => snippet::without_bytes(&name, &why),
                    Unreadable::SomethingElse => String::new(),
                });
                ending = Ending::Failed;
                continue;
            }
        };
        ending = ending.max(one(origin, &document, options, output)?);
    }
    Ok(ending)
}

fn one(
    origin: &Origin,
    document: &Document,
    options: &Fmt,
    output: &mut Output,
) -> Result<Ending, Failure> {
    let canonical = document.policy.to_json() + "\n";
    let is_canonical = !document.has_mark && document.text == canonical;
    let name = origin.name();
    let path = match origin {
        Origin::Named(path) | Origin::Found(path) if !options.stdout => path,
        _ if options.check => {
            let differs = document.is_yaml || !is_canonical;
            if differs {
                output.text(&format!("{name}\n"))?;
            }
            return Ok(if differs { Ending::Found } else { Ending::Fine });
        }
        _ => return output.text(&canonical),
    };
    if document.is_yaml {
        // A folder may well hold both.
        if matches!(origin, Origin::Found(_)) {
            complain(&format!("{name}: YAML is left as it is"));
            return Ok(Ending::Fine);
        }
        complain(&format!(
            "{name}: YAML is not rewritten, for its comments would be lost; `fmt --stdout` prints it as JSON"
        ));
        return Ok(Ending::Failed);
    }
    if is_canonical {
        return Ok(Ending::Fine);
    }
    if options.check {
        output.text(&format!("{name}\n"))?;
        return Ok(Ending::Found);
    }
    replace(path, &canonical).map_err(|error| Failure(format!("{name}: cannot write: {error}")))?;
    Ok(Ending::Fine)
}

/// Puts a text in the place of a file's: all of it or nothing, with the permissions that it had, and
/// behind a link where there is one.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let permissions = fs::metadata(&path)?.permissions();
    if permissions.readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().set_permissions(permissions)?;
    file.as_file().sync_all()?;
    file.persist(&path).map_err(|error| error.error)?;
    Ok(())
}
