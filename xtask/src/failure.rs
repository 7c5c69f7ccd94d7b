//! What a command says when it could not do its work.

use std::fmt;
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// A message for a person, and the exit status that tells a script.
#[derive(Debug)]
pub(crate) struct Failure {
    status: u8,
    message: String,
}

impl Failure {
    /// Something did not work: exit status 1. The message says what, and what to do about it.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { status: 1, message: message.into() }
    }

    /// What was given cannot be used: exit status 2.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { status: 2, message: message.into() }
    }

    pub(crate) fn status(&self) -> ExitCode {
        ExitCode::from(self.status)
    }

    /// For `map_err`: names the file that an operation stumbled over.
    pub(crate) fn io(doing: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::new(format!("cannot {doing} {}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::usage(format!("{error}; add --help to see what can be given"))
    }
}
