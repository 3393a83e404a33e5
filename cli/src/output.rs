//! Standard output, which notices what becomes of what is written.

use std::io::{self, BufWriter, ErrorKind, Stdout, Write as _};

use anstream::AutoStream;

use crate::{Ending, Failure};

/// Standard output. Who closes the pipe has read enough, and hears no more; every other failure to
/// write is one.
pub(crate) struct Output {
    /// For data, of which no byte is to be lost.
    plain: BufWriter<Stdout>,
    /// For texts with colours, which are left out where nobody sees them.
    styled: BufWriter<AutoStream<Stdout>>,
    is_closed: bool,
}

impl Output {
    pub(crate) fn standard() -> Self {
        Self {
            plain: BufWriter::new(io::stdout()),
            styled: BufWriter::new(AutoStream::auto(io::stdout())),
            is_closed: false,
        }
    }

    /// Writes a text as it is; fine if it is written.
    pub(crate) fn text(&mut self, text: &str) -> Result<Ending, Failure> {
        self.attempt(|output| {
            output.styled.flush()?;
            output.plain.write_all(text.as_bytes())
        })?;
        Ok(Ending::Fine)
    }

    /// Writes a text with colours.
    pub(crate) fn styled(&mut self, text: &str) -> Result<(), Failure> {
        self.attempt(|output| {
            output.plain.flush()?;
            output.styled.write_all(text.as_bytes())
        })
    }

    /// Hands on what is written so far, so that a reader sees it while the rest is made.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        self.attempt(|output| {
            output.plain.flush()?;
            output.styled.flush()
        })
    }

    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.flush()
    }

    fn attempt(&mut self, write: impl FnOnce(&mut Self) -> io::Result<()>) -> Result<(), Failure> {
        if self.is_closed {
            return Ok(());
        }
        match write(self) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_closed = true;
                Ok(())
            }
            result => result.map_err(|error| Failure::writing(&error)),
        }
    }
}
