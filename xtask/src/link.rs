//! `cargo xtask link`: a document as the fragment of a share link, and back (docs/command-line.md).

use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::Arg::{Long, Value};
use lexopt::Parser;
use lexopt::ValueExt as _;
use vmbo_techniek::features::files::model::link::{LeftOut, read, write};

use crate::Command;
use crate::document_file;
use crate::document_file::print;
use crate::failure::Failure;

pub(crate) const COMMAND: Command = Command {
    name: "link",
    summary: "make or read a share link",
    help: "Usage: cargo xtask link [--names] FILE
       cargo xtask link --read FRAGMENT

Arguments:
  FILE             the calculation document; - for standard input

Options:
  --names          put names and BRIN into the link
  --read FRAGMENT  print the document that a link holds

What the link does not hold, what was lost or added on its way and made good, and
what this version does not understand of it is said on standard error. What cannot be used gives exit status 2.",
    run,
};

fn run(mut arguments: Parser) -> Result<ExitCode, Failure> {
    let mut with_names = false;
    let mut fragment: Option<String> = None;
    let mut file: Option<PathBuf> = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("names") => with_names = true,
            Long("read") => fragment = Some(arguments.value()?.string()?),
            Value(path) if file.is_none() => file = Some(path.into()),
            _ => return Err(argument.unexpected().into()),
        }
    }
    match (fragment, file) {
        (Some(fragment), None) if !with_names => read_link(&fragment),
        (None, Some(file)) => make_link(&file, with_names),
        _ => Err(Failure::usage("give a FILE or --read FRAGMENT; add --help to see what can be given")),
    }
}

fn make_link(file: &std::path::Path, with_names: bool) -> Result<ExitCode, Failure> {
    let document = document_file::read(file)?;
    let link = write(&document, with_names).map_err(|error| Failure::usage(format!("$: {error}")))?;
    for part in link.not_taken {
        eprintln!("not in the link: {part}");
    }
    print(&link.fragment)
}

fn read_link(fragment: &str) -> Result<ExitCode, Failure> {
    let opened = read(fragment).map_err(|error| Failure::usage(format!("$: {error}")))?;
    for mended in opened.mended {
        eprintln!("mended: {mended}");
    }
    if opened.newer {
        eprintln!("a newer version made this link");
    }
    for LeftOut { tag, changes_figures } in opened.left_out {
        let effect = if changes_figures { "figures depend on it" } else { "no figure depends on it" };
        eprintln!("not understood: part {tag}; {effect}");
    }
    print(&opened.document.to_json_indented())
}
