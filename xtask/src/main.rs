//! Every chore of the project behind one command: `cargo xtask`.
//!
//! A subcommand is a file with a `COMMAND`; adding one is its `mod` line and its place in [`COMMANDS`].
//! Nothing but a subcommand's own result goes to standard output; what xtask says about its work goes to standard error.

mod bench;
mod browsers;
mod build;
mod calculate;
mod check;
mod document_file;
mod duo;
mod failure;
mod fuzz;
mod golden;
mod link;
mod pictures;
mod process;
mod project;
mod receipt;
mod schema;
mod serve;
mod site;
mod test;
mod toolchain;
mod watch;
mod workbook;

use failure::Failure;
use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;
use std::env;
use std::fmt::Write as _;
use std::io;
use std::io::Write as _;
use std::process::ExitCode;

/// One subcommand.
struct Command {
    name: &'static str,
    /// One line for the list of commands.
    summary: &'static str,
    /// What `--help` prints after the name and the summary: options and explanation.
    help: &'static str,
    /// Does the work; the parser stands behind the name of the command. `--help` never gets this far.
    run: fn(Parser) -> Result<ExitCode, Failure>,
}

/// In the order in which the help shows them.
const COMMANDS: &[Command] = &[
    serve::COMMAND,
    build::COMMAND,
    test::COMMAND,
    check::COMMAND,
    bench::COMMAND,
    fuzz::COMMAND,
    pictures::COMMAND,
    calculate::COMMAND,
    golden::COMMAND,
    schema::COMMAND,
    duo::COMMAND,
    link::COMMAND,
    receipt::RECEIPT,
    receipt::VERIFY,
    workbook::COMMAND,
];

fn main() -> ExitCode {
    match run() {
        Ok(status) => status,
        Err(failure) => {
            eprintln!("{failure}");
            failure.status()
        }
    }
}

fn run() -> Result<ExitCode, Failure> {
    let mut parser = Parser::from_env();
    match parser.next()? {
        None | Some(Short('h') | Long("help")) => print(&overview()),
        Some(Value(name)) => {
            let command = COMMANDS
                .iter()
                .find(|command| name == command.name)
                .ok_or_else(|| Failure::usage(format!("there is no command {}\n\n{}", name.display(), overview())))?;
            if asks_for_help(env::args_os().skip(2)) { print(&help(command)) } else { (command.run)(parser) }
        }
        Some(other) => Err(other.unexpected().into()),
    }
}

/// Whether `--help` or `-h` stands among the arguments, before a lone `--`.
fn asks_for_help(arguments: impl Iterator<Item = std::ffi::OsString>) -> bool {
    arguments.take_while(|argument| argument != "--").any(|argument| argument == "--help" || argument == "-h")
}

fn overview() -> String {
    let mut text = "Usage: cargo xtask <command> [options]\n\nCommands:\n".to_owned();
    let width = COMMANDS.iter().map(|command| command.name.len()).max().unwrap_or_default();
    for Command { name, summary, .. } in COMMANDS {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {name:width$}  {summary}");
    }
    text.push_str("\n`cargo xtask <command> --help` explains one of them.\n");
    text
}

fn help(command: &Command) -> String {
    format!("cargo xtask {}: {}\n\n{}\n", command.name, command.summary, command.help.trim_end())
}

fn print(text: &str) -> Result<ExitCode, Failure> {
    io::stdout().write_all(text.as_bytes()).map_err(|error| Failure::new(format!("cannot write: {error}")))?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &str) -> impl Iterator<Item = std::ffi::OsString> + '_ {
        line.split(' ').map(Into::into)
    }

    #[test]
    fn help_is_found_among_other_options() {
        assert!(asks_for_help(arguments("--port 8080 --help")));
        assert!(asks_for_help(arguments("-h")));
        assert!(!asks_for_help(arguments("--port 8080")));
    }

    #[test]
    fn help_behind_two_dashes_is_a_plain_argument() {
        assert!(!asks_for_help(arguments("-- --help")));
    }

    #[test]
    fn the_overview_names_every_command_once() {
        let overview = overview();
        for command in COMMANDS {
            assert_eq!(overview.matches(&format!("\n  {} ", command.name)).count(), 1, "{}", command.name);
        }
    }
}
