//! `cargo xtask fuzz`

use crate::Command;
use crate::failure::Failure;
use crate::process::{cargo, say};
use crate::project::Project;
use lexopt::Arg::Long;
use lexopt::{Parser, ValueExt};
use std::fs;
use std::fs::File;
use std::path::Path;
use std::process;
use std::process::{ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

pub(crate) const COMMAND: Command = Command {
    name: "fuzz",
    summary: "try the readers of links, files and pasted blocks on random texts for long",
    help: "Usage: cargo xtask fuzz [--minutes N] [--seed N]

Options:
  --minutes N  go on for so long (10 when not given)
  --seed N     one round with these texts: what a failure printed

Runs the property tests of everything that reads from outside (links, documents,
receipts, kept work, DUO files, pasted blocks), which `cargo test` runs
briefly with the same texts every time, with twenty times as many texts and other
ones in every round. A round that fails or does not end is a failure, with the
text that shows it and the seed that makes it again.",
    run,
};

/// The tests of readers: whoever has one of these in its name.
const TESTS: [&str; 6] = ["any_text", "link::", "receipt::", "snapshot::", "duo::", "paste::"];

/// How many times the texts of the short run.
const TIMES: &str = "20";

/// Far longer than a round takes: one that lasts so long hangs.
const PATIENCE: Duration = Duration::from_secs(20 * 60);

/// What was asked.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    time: Duration,
    seed: Option<u64>,
}

fn run(arguments: Parser) -> Result<ExitCode, Failure> {
    let options = options(arguments)?;
    let project = Project::find()?;
    let log = project.workshop("fuzz")?.join("round.txt");
    say("compiling the tests");
    crate::process::run(tests(&project).arg("--no-run"))?;
    let start = Instant::now();
    let mut rounds = 0_u32;
    loop {
        let seed = options.seed.unwrap_or_else(random);
        let passed = round(&project, seed, &log)?;
        rounds += 1;
        say(&format!("round {rounds}, seed {seed}: {passed}, each with {TIMES} times its texts"));
        if options.seed.is_some() || start.elapsed() >= options.time {
            say(&format!("{rounds} rounds in {} minutes, no failure", start.elapsed().as_secs() / 60));
            return Ok(ExitCode::SUCCESS);
        }
    }
}

/// Tests as fast as can be, which still notice arithmetic that overflows.
fn tests(project: &Project) -> process::Command {
    let mut command = cargo();
    let programs = [
        "--package",
        "vmbo-techniek-engine",
        "--test",
        "engine",
        "--package",
        "rekenhulp-vmbo-techniek",
        "--test",
        "native",
    ];
    command.current_dir(&project.root).args(["test", "--release", "--quiet"]).args(programs);
    command
}

/// Runs every test once; says how many there were.
fn round(project: &Project, seed: u64, log: &Path) -> Result<String, Failure> {
    let file = File::create(log).map_err(Failure::io("write", log))?;
    let errors = file.try_clone().map_err(Failure::io("write", log))?;
    let mut child = tests(project)
        .arg("--")
        .args(TESTS)
        .env("PROPTEST_RNG_SEED", seed.to_string())
        .env("FUZZ_TIMES", TIMES)
        .stdin(Stdio::null())
        .stdout(file)
        .stderr(errors)
        .spawn()
        .map_err(|error| Failure::new(format!("cannot start cargo: {error}")))?;
    let start = Instant::now();
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break Some(status),
            Ok(None) if start.elapsed() > PATIENCE => {
                // It may have ended meanwhile.
                let _ended = child.kill();
                break None;
            }
            Ok(None) => thread::sleep(Duration::from_millis(200)),
            Err(error) => return Err(Failure::new(format!("cannot wait for the tests: {error}"))),
        }
    };
    let said = fs::read_to_string(log).map_err(Failure::io("read", log))?;
    match status {
        Some(status) if status.success() => Ok(passed(&said)),
        Some(_) => Err(Failure::new(format!("{said}\nagain: cargo xtask fuzz --seed {seed}"))),
        None => Err(Failure::new(format!("{said}\ndoes not end; again: cargo xtask fuzz --seed {seed}"))),
    }
}

/// The number of tests in what cargo printed.
fn passed(said: &str) -> String {
    let results = said.lines().filter_map(|line| line.strip_prefix("test result: ok. "));
    let numbers = results.filter_map(|result| result.split(' ').next()?.parse::<u32>().ok());
    format!("{} passed", numbers.sum::<u32>())
}

/// Another number each time; nothing hangs on how random it is.
fn random() -> u64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    now.as_secs() << 20 | u64::from(now.subsec_micros())
}

fn options(mut arguments: Parser) -> Result<Options, Failure> {
    let mut options = Options { time: Duration::from_secs(10 * 60), seed: None };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("minutes") => {
                options.time = Duration::from_secs(60 * arguments.value()?.parse::<u32>().map(u64::from)?)
            }
            Long("seed") => options.seed = Some(arguments.value()?.parse()?),
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(arguments: &[&str]) -> Result<Options, String> {
        options(Parser::from_args(arguments)).map_err(|failure| failure.to_string())
    }

    #[test]
    fn ten_minutes_and_any_seed_are_the_default() {
        assert_eq!(given(&[]), Ok(Options { time: Duration::from_secs(600), seed: None }));
        let asked = given(&["--minutes", "2", "--seed=7"]);
        assert_eq!(asked, Ok(Options { time: Duration::from_secs(120), seed: Some(7) }));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for arguments in [["--minutes", "-1"], ["--seed", "x"]] {
            assert!(given(&arguments).is_err(), "{arguments:?}");
        }
    }

    #[test]
    fn the_number_of_tests_is_found_in_what_cargo_prints() {
        let said = "\nrunning 3 tests\n...\ntest result: ok. 3 passed; 0 failed; 0 ignored\n";
        assert_eq!(passed(said), "3 passed");
        assert_eq!(passed("test result: FAILED. 2 passed"), "0 passed");
    }
}
