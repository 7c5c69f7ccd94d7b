//! What is left out outside of Chromium: a list, so that no test stops holding something unseen.

use crate::browser::Browser;
use crate::error::{Error, Result};
use std::io::Write as _;
use std::path::Path;
use std::{env, io, thread};

const ENGINE: &str = "the accessibility engine looks at the document, which is the same everywhere";
const EMULATION: &str = "the others emulate no size, look or paper";
const CLIPBOARD: &str = "the others let no test use the clipboard";

/// The tests that leave out a part or all of themselves in Firefox and WebKit, and why.
pub const SKIPS: [(&str, &str); 23] = [
    ("accessible::full_pages_have_no_finding_in_any_look", ENGINE),
    ("accessible::no_state_has_a_finding_in_dutch", ENGINE),
    ("accessible::no_state_has_a_finding_in_english", ENGINE),
    (
        "contract::every_number_is_written_as_the_browser_writes_it",
        "numbers are written by the page, and one can judge",
    ),
    ("contract::typing_an_example_shows_its_result", "keys come to a field in every example alike: one in four"),
    ("derivation::every_amount_opens_whole_at_every_width", EMULATION),
    ("derivation::the_sheet_of_a_phone_holds_the_outcome", EMULATION),
    (
        "duo::files_of_every_kind_and_size_give_the_counts_that_were_generated",
        "the file is read by the same module: one in five",
    ),
    ("duo::the_duo_panel_has_no_findings_in_any_look", ENGINE),
    ("embedding::the_page_about_embedding_makes_a_snippet_that_works", ENGINE),
    ("export::every_table_can_be_copied_for_a_spreadsheet_and_that_of_counts_pasted_back", CLIPBOARD),
    ("export::the_button_prints_the_document_and_nothing_else", EMULATION),
    ("export::the_printed_document_holds_every_figure_whatever_is_open", "the others print no paper of a given size"),
    ("offline::after_one_visit_everything_works_without_a_network", "the others do not judge what can be installed"),
    ("offline::a_new_release_waits_says_what_changes_and_keeps_what_was_typed", ENGINE),
    ("own_amounts::what_is_no_amount_counts_for_nothing_and_the_largest_fit", EMULATION),
    ("screen::everything_of_a_school_is_in_one_window", EMULATION),
    (
        "region::a_coordinator_needs_nothing_but_the_keyboard",
        "Firefox's driver does not tick a box with the space bar here; the cause is not known",
    ),
    ("screen::nothing_scrolls_sideways_on_the_smallest_page", EMULATION),
    (
        "single::everything_but_the_workbook_works_from_a_disk_in_both_languages",
        "axe finds the same in each engine, and WebKit's driver goes back past the states of a file",
    ),
    ("single::every_script_and_style_is_named_in_its_policy", "the others keep no reports for who looks later"),
    ("starting::each_file_is_fetched_once_and_compressed", "the others accept brotli only over a secure connection"),
    ("starting::nothing_moves_when_the_calculator_comes", "the others do not report what moves"),
];

/// Whether a test goes on with what only Chromium is for. Elsewhere that is said, also when the tests' own words are not.
///
/// # Errors
///
/// In every browser when the test is not on the list.
pub fn only_in_chromium() -> Result<bool> {
    let reason = reason()?;
    let goes_on = is_chromium();
    if !goes_on {
        say(reason);
    }
    Ok(goes_on)
}

/// The rows of a long table that a test goes through: all in Chromium, and elsewhere every so many.
///
/// # Errors
///
/// As [`only_in_chromium`].
pub fn fewer_elsewhere<T>(rows: Vec<T>, step: usize) -> Result<Vec<T>> {
    if only_in_chromium()? { Ok(rows) } else { Ok(rows.into_iter().step_by(step).collect()) }
}

/// A file that only a release has; nothing when it is missing and `E2E_QUICK` says that the site is a quick build.
///
/// # Errors
///
/// When it is missing from what should be a release.
pub(crate) fn of_a_release(path: &Path) -> Result<Option<&Path>> {
    if path.is_file() {
        return Ok(Some(path));
    }
    if env::var_os("E2E_QUICK").is_none() {
        let hint = "run `cargo xtask build`, or set E2E_QUICK to leave out what a quick build has not";
        return Err(Error::new(format!("no {}: {hint}", path.display())));
    }
    say("a quick build has no such file");
    Ok(None)
}

fn is_chromium() -> bool {
    // What is no browser is for the start of one to tell.
    matches!(Browser::chosen(), Ok(Browser::Chromium) | Err(_))
}

fn reason() -> Result<&'static str> {
    let test = test();
    let listed = SKIPS.into_iter().find(|(known, _)| *known == test);
    let (_, reason) = listed.ok_or_else(|| Error::new(format!("{test} leaves something out and is not in SKIPS")))?;
    Ok(reason)
}

/// The runner gives each test a thread of its name.
fn test() -> String {
    thread::current().name().unwrap_or_default().to_owned()
}

fn say(reason: &str) {
    let browser = Browser::chosen().map_or_else(|_| String::new(), |browser| format!("{browser:?}"));
    // A line that cannot be printed is no reason to fail.
    let _printed = writeln!(io::stderr(), "left out in {browser}: {}: {reason}", test());
}
