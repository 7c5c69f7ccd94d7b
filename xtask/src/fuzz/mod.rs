//! `cargo xtask fuzz`

mod seeds;

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
    summary: "try everything that reads from outside on texts that nobody made on purpose",
    help: "Usage: cargo xtask fuzz [--minutes N] [--seed N]

Options:
  --minutes N  so long for each target (1 when not given)
  --seed N     only the property tests, with these texts: what a failure printed

Runs each target of fuzz/ (documents, links, receipts, kept work, pasted blocks, DUO files, and
the engine against the arithmetic in whole cents) by a fuzzer that looks at coverage, begun with
what the tests know. It needs a compiler for C++. What it found goes on from one run to the next in
target/fuzz/corpus. Then runs the property tests of the same readers, which know what
should come out, once with twenty times as many texts and other ones than `cargo test`.
A failure prints the command that makes it again.",
    run,
};

/// The programs of `fuzz/`.
const TARGETS: [&str; 7] = ["differential", "document", "duo", "link", "paste", "receipt", "snapshot"];

/// What makes a program tell the fuzzer where it has been.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table -Ccodegen-units=1 --cfg fuzzing";

/// Longer texts find nothing that shorter ones do not, and take time.
const LONGEST: &str = "-max_len=20000";

/// The tests of readers: whoever has one of these in its name.
const TESTS: [&str; 6] = ["any_text", "link::", "receipt::", "snapshot::", "duo::", "paste::"];

/// How many times the texts of the short run.
const TIMES: &str = "20";

/// Far longer than a round takes: one that lasts so long hangs.
const PATIENCE: Duration = Duration::from_secs(20 * 60);

/// What was asked.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    minutes: u32,
    seed: Option<u64>,
}

fn run(arguments: Parser) -> Result<ExitCode, Failure> {
    let options = options(arguments)?;
    let project = Project::find()?;
    if options.seed.is_none() {
        fuzz(&project, options.minutes)?;
    }
    say("running the property tests of readers");
    crate::process::run(tests(&project).arg("--no-run"))?;
    let seed = options.seed.unwrap_or_else(random);
    let log = project.workshop("fuzz")?.join("round.txt");
    let passed = round(&project, seed, &log)?;
    say(&format!("seed {seed}: {passed}, each with {TIMES} times its texts; no failure"));
    Ok(ExitCode::SUCCESS)
}

/// Runs each target for so many minutes. The first failure ends it.
fn fuzz(project: &Project, minutes: u32) -> Result<(), Failure> {
    let folder = project.target.join("fuzz");
    let corpus = folder.join("corpus");
    seeds::write(project, &corpus)?;
    say("compiling the targets");
    // With a target of its own, only what runs in it tells where it has been, and no build script.
    let with = |verb: &str| {
        let mut command = cargo();
        command.args([verb, "--quiet", "--release", "--target", "host-tuple", "--manifest-path", "fuzz/Cargo.toml"]);
        command.current_dir(&project.root).env("RUSTFLAGS", COVERAGE).env("CARGO_TARGET_DIR", &folder);
        command
    };
    crate::process::run(&mut with("build"))?;
    for target in TARGETS {
        let (corpus, found) = (corpus.join(target), folder.join("found").join(target));
        for folder in [&corpus, &found] {
            fs::create_dir_all(folder).map_err(Failure::io("make", folder))?;
        }
        say(&format!("fuzzing {target} for {minutes} minutes; what fails is kept in {}", found.display()));
        let mut command = with("run");
        command.args(["--bin", target, "--"]).arg(corpus).arg(LONGEST).arg("-timeout=20").arg("-print_final_stats=1");
        command.arg(format!("-max_total_time={}", 60 * minutes)).arg(format!("-artifact_prefix={}/", found.display()));
        let again = format!("again: cargo run --release --manifest-path fuzz/Cargo.toml --bin {target} -- FILE");
        crate::process::run(&mut command).map_err(|failure| Failure::new(format!("{failure}\n{again}")))?;
    }
    Ok(())
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
    let mut options = Options { minutes: 1, seed: None };
    while let Some(argument) = arguments.next()? {
        match argument {
            // Nothing is for ever: for the fuzzer no time is.
            Long("minutes") => options.minutes = arguments.value()?.parse::<std::num::NonZeroU32>()?.get(),
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
    fn a_minute_and_any_seed_are_the_default() {
        assert_eq!(given(&[]), Ok(Options { minutes: 1, seed: None }));
        assert_eq!(given(&["--minutes", "2", "--seed=7"]), Ok(Options { minutes: 2, seed: Some(7) }));
    }

    #[test]
    fn every_target_of_the_folder_is_run() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz/fuzz_targets");
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let mut names: Vec<_> = names.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
        names.sort();
        assert_eq!(names, TARGETS);
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for arguments in [["--minutes", "-1"], ["--minutes", "0"], ["--seed", "x"]] {
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
