//! `completions` and `man`: what shells and manuals know of the command.

use std::fs;

use clap::CommandFactory as _;
use clap_mangen::Man as Page;

use crate::{
    Ending, Failure,
    arguments::{Arguments, Completions, Man},
    output::Output,
    shown::Shown,
};

pub(crate) fn completions(options: &Completions, output: &mut Output) -> Result<Ending, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(
        options.shell,
        &mut Arguments::command(),
        "gdpr-policy",
        &mut script,
    );
    output.text(&String::from_utf8_lossy(&script))
}

pub(crate) fn man(options: &Man, output: &mut Output) -> Result<Ending, Failure> {
    let mut command = Arguments::command();
    command.build();
    if let Some(folder) = &options.folder {
        let failure = |error: std::io::Error| {
            Failure(format!("{}: {error}", Shown(&folder.to_string_lossy())))
        };
        fs::create_dir_all(folder).map_err(failure)?;
        clap_mangen::generate_to(command, folder).map_err(failure)?;
        return Ok(Ending::Fine);
    }
    let command = match &options.verb {
        None => command,
        Some(verb) => {
            let found = command.find_subcommand(verb);
            found
                .cloned()
                .ok_or_else(|| Failure(format!("there is no verb `{verb}`")))?
        }
    };
    let mut page = Vec::new();
    Page::new(command)
        .render(&mut page)
        .map_err(|error| Failure::writing(&error))?;
    output.text(&String::from_utf8_lossy(&page))
}
