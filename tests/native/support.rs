//! What several tests share.

use std::path::PathBuf;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};

/// The folder of the package.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Tries `test` on many values and shows the smallest that fails.
///
/// The values are the same on every run. `PROPTEST_RNG_SEED` in the environment gives others, `FUZZ_TIMES` as many times
/// more of them; `cargo xtask fuzz` sets both.
#[track_caller]
pub(crate) fn for_each<S: Strategy>(cases: u32, strategy: S, test: impl Fn(S::Value) -> Result<(), String>) {
    let from_environment = Config::default();
    let times = std::env::var("FUZZ_TIMES").map_or(1, |times| times.parse().expect("FUZZ_TIMES is a whole number"));
    let config = Config {
        cases: cases.saturating_mul(times),
        rng_seed: match from_environment.rng_seed {
            RngSeed::Random => RngSeed::Fixed(2018),
            fixed @ RngSeed::Fixed(_) => fixed,
        },
        failure_persistence: None,
        ..from_environment
    };
    let outcome = TestRunner::new(config).run(&strategy, |value| test(value).map_err(TestCaseError::fail));
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
