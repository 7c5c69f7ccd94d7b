//! The browsers for the tests, and getting them where they are missing.

use crate::failure::Failure;
use crate::process::{cargo, find, output, run, say};
use crate::project::Project;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One of the three engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
    Webkit,
}

/// A program, the variable that can say where it is, and the names that it goes by.
struct Program {
    variable: &'static str,
    names: &'static [&'static str],
}

const CHROMIUM: Program = Program { variable: "CHROME", names: &["chromium", "google-chrome", "chrome"] };
const CHROMEDRIVER: Program = Program { variable: "CHROMEDRIVER", names: &["chromedriver"] };
const FIREFOX: Program = Program { variable: "FIREFOX", names: &["firefox", "firefox-esr"] };
const GECKODRIVER: Program = Program { variable: "GECKODRIVER", names: &["geckodriver"] };
const WEBKITDRIVER: Program = Program { variable: "WEBKITDRIVER", names: &["WebKitWebDriver"] };
/// The version of the crate that cargo installs where Debian has no package.
const GECKODRIVER_VERSION: &str = "0.37.1";

impl Browser {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// As it is called on the command line, here and in the tests.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// Sees to it that browser and driver are there; returns what the tests must know to find them.
    pub(crate) fn ensure(self, project: &Project) -> Result<Vec<(&'static str, OsString)>, Failure> {
        match self {
            Self::Chromium => {
                ensure_packages(&[CHROMIUM, CHROMEDRIVER], &["chromium", "chromium-driver"])?;
                Ok(Vec::new())
            }
            Self::Firefox => {
                ensure_packages(&[FIREFOX], &["firefox-esr"])?;
                Ok(vec![(GECKODRIVER.variable, geckodriver(project)?.into())])
            }
            Self::Webkit => {
                ensure_packages(&[WEBKITDRIVER, XVFB, XAUTH], &["webkit2gtk-driver", "xvfb", "xauth"])?;
                Ok(vec![("MINIBROWSER", minibrowser()?.into())])
            }
        }
    }

    /// The program that runs a command for this browser: WebKit's has no headless mode and needs a screen, if only in name.
    pub(crate) fn command(self, project: &Project) -> Command {
        let plain = cargo();
        let mut command = if self == Self::Webkit {
            let mut command = Command::new("xvfb-run");
            // Wide enough for the page that a computer shows.
            command.args(["--auto-servernum", "--server-args=-screen 0 1400x1000x24"]).arg(plain.get_program());
            command
        } else {
            plain
        };
        command.current_dir(&project.root);
        command
    }
}

/// The screen in name only.
const XVFB: Program = Program { variable: "XVFB_RUN", names: &["xvfb-run"] };
/// What that runs, and what its package only recommends.
const XAUTH: Program = Program { variable: "XAUTH", names: &["xauth"] };

impl Program {
    fn find(&self) -> Option<PathBuf> {
        env::var_os(self.variable).map(PathBuf::from).or_else(|| self.names.iter().find_map(|name| find(name)))
    }
}

/// The office program that computes workbooks, and the programs that read printed pages: what tests need besides a browser.
pub(crate) fn ensure_readers() -> Result<(), Failure> {
    const LIBREOFFICE: Program = Program { variable: "LIBREOFFICE", names: &["soffice", "libreoffice"] };
    const PDFTOTEXT: Program = Program { variable: "PDFTOTEXT", names: &["pdftotext"] };
    ensure_packages(&[LIBREOFFICE, PDFTOTEXT], &["libreoffice-calc", "poppler-utils"])
}

/// Installs Debian's packages when one of the programs is missing.
fn ensure_packages(programs: &[Program], packages: &[&str]) -> Result<(), Failure> {
    let missing: Vec<_> = programs.iter().filter(|program| program.find().is_none()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = missing.iter().filter_map(|program| program.names.first().copied()).collect();
    let variables: Vec<_> = missing.iter().map(|program| program.variable).collect();
    let problem = format!("the tests need {}, not found in PATH", names.join(" and "));
    let remedy = format!(
        "install the packages {} (or what your system calls them), or set {} to the path",
        packages.join(" "),
        variables.join(" and ")
    );
    let Some(mut apt) = apt_get()? else {
        return Err(Failure::new(format!("{problem}; {remedy}")));
    };
    say(&format!("{problem}; installing {}", packages.join(", ")));
    run(apt.arg("update"))
        .and_then(|()| match apt_get()? {
            Some(mut apt) => run(apt.args(["install", "--yes", "--no-install-recommends"]).args(packages)),
            None => Ok(()),
        })
        .map_err(|failure| Failure::new(format!("{failure}; {remedy}")))
}

/// Debian's installer with the rights that it needs, where both are to be had without asking.
fn apt_get() -> Result<Option<Command>, Failure> {
    if find("apt-get").is_none() {
        return Ok(None);
    }
    let is_root = output(Command::new("id").arg("-u"))?.trim() == "0";
    let mut command = match (is_root, find("sudo")) {
        (true, _) => Command::new("env"),
        (false, Some(sudo)) => {
            let mut command = Command::new(sudo);
            command.args(["--non-interactive", "env"]);
            command
        }
        (false, None) => return Ok(None),
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    Ok(Some(command))
}

/// Debian has no package with Firefox's driver; crates.io has its source.
fn geckodriver(project: &Project) -> Result<PathBuf, Failure> {
    let tools = project.workshop("tools")?;
    let own = tools.join("bin/geckodriver");
    if let Some(found) = GECKODRIVER.find().or_else(|| own.is_file().then(|| own.clone())) {
        return Ok(found);
    }
    say("compiling geckodriver, which takes a minute");
    // Not optimised: it passes messages on and waits for the browser, and compiles in a third of the time.
    run(cargo()
        .args(["install", "geckodriver", "--version", GECKODRIVER_VERSION, "--debug", "--root"])
        .arg(&tools)
        .env("CARGO_PROFILE_DEV_DEBUG", "false"))?;
    Ok(own)
}

/// WebKitGTK's browser stands with its library, in a folder that differs by version and processor.
fn minibrowser() -> Result<PathBuf, Failure> {
    if let Some(path) = env::var_os("MINIBROWSER") {
        return Ok(PathBuf::from(path));
    }
    let folders = |path: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    };
    let mut found: Vec<_> = folders(Path::new("/usr/lib"))
        .iter()
        .flat_map(|folder| folders(folder))
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|path| path.is_file())
        .collect();
    found.sort();
    found
        .pop()
        .ok_or_else(|| Failure::new("WebKitGTK's MiniBrowser is not below /usr/lib; set MINIBROWSER to its path"))
}
