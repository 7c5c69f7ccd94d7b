//! The profile that Firefox starts with. In an empty folder it first makes its databases and compiles its own scripts,
//! which takes longer than most tests: so that happens once, and every test gets a copy that has seen no page.

use crate::browser::Browser;
use crate::driver::Driver;
use crate::error::{Error, Result};
use crate::page::connect;
use crate::paths::from_environment;
use std::fs;
use std::path::Path;
use tokio::sync::Mutex;

/// One test makes it, others wait.
static MAKING: Mutex<()> = Mutex::const_new(());

/// Fills an empty folder with a profile.
pub(crate) async fn set_up(profile: &Path) -> Result<()> {
    let output = from_environment("E2E_OUTPUT", "target/e2e");
    let model = output.join("firefox-profile");
    let making = MAKING.lock().await;
    if !model.is_dir() {
        fs::create_dir_all(&output)?;
        let folder = tempfile::tempdir_in(&output)?;
        let mut driver = Driver::start(Browser::Firefox)?;
        let client = connect(Browser::Firefox, &mut driver, folder.path()).await?;
        // What it has set up is written while it ends.
        client.close().await?;
        fs::rename(folder.keep(), &model)?;
    }
    drop(making);
    copy(&model, profile)
}

/// Ends the browser without letting it clean up: what it has written goes away with the profile.
pub(crate) fn end(process: u64) -> Result<()> {
    let status = std::process::Command::new("sh").args(["-c", &format!("kill -KILL {process}")]).status()?;
    if status.success() { Ok(()) } else { Err(Error::new("Firefox has ended by itself")) }
}

/// Files and folders; the links in a profile only say which process has it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (kind, target) = (entry.file_type()?, to.join(entry.file_name()));
        if kind.is_dir() {
            fs::create_dir(&target)?;
            copy(&entry.path(), &target)?;
        } else if kind.is_file() {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
