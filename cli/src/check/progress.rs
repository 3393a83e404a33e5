//! How far a run is, on a terminal alone.

use std::io::{IsTerminal as _, stderr, stdout};

use indicatif::{ProgressBar, ProgressStyle};

/// From how many documents on progress is shown.
const MANY: usize = 20;

/// A bar on standard error, where that is a terminal and there is much to do.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    pub(super) fn over(files: usize) -> Self {
        let is_shown = files >= MANY && stderr().is_terminal();
        Self(is_shown.then(|| {
            let bar = ProgressBar::new(files as u64);
            if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos} of {len} documents") {
                bar.set_style(style);
            }
            bar
        }))
    }

    pub(super) fn step(&self) {
        if let Some(bar) = &self.0 {
            bar.inc(1);
        }
    }

    /// Writes something, without the bar where both would be on one screen.
    pub(super) fn pause<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(bar) if stdout().is_terminal() => bar.suspend(write),
            _ => write(),
        }
    }

    pub(super) fn end(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
