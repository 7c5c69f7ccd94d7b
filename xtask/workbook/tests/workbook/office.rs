//! LibreOffice, which computes the formulas of many workbooks in one run.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Its settings: compute everything again when a file is opened, whatever values are stored in it.
const ALWAYS_RECALCULATE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// Opens workbooks, computes them and saves them again; returns them in their order.
pub(crate) fn recalculate(workbooks: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let [profile, given, computed] = ["profile/user", "given", "computed"].map(|name| folder.path().join(name));
    for folder in [&profile, &given, &computed] {
        fs::create_dir_all(folder).unwrap();
    }
    fs::write(profile.join("registrymodifications.xcu"), ALWAYS_RECALCULATE).unwrap();
    let name = |at: usize| format!("{at}.xlsx");
    for (at, workbook) in workbooks.iter().enumerate() {
        fs::write(given.join(name(at)), workbook).unwrap();
    }
    let output = Command::new(program())
        .arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()))
        .args(["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"])
        .arg(&computed)
        .args((0..workbooks.len()).map(|at| given.join(name(at))))
        .output()
        .unwrap();
    let read = |at| {
        let said = String::from_utf8_lossy(&output.stderr);
        fs::read(computed.join(name(at)))
            .unwrap_or_else(|error| panic!("LibreOffice did not open {at}: {error}; {said}"))
    };
    (0..workbooks.len()).map(read).collect()
}

fn program() -> PathBuf {
    if let Some(program) = env::var_os("LIBREOFFICE") {
        return program.into();
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&path).flat_map(|folder| ["soffice", "libreoffice"].map(|name| folder.join(name)));
    let found = found.into_iter().find(|program: &PathBuf| Path::is_file(program));
    found.expect("LibreOffice: install libreoffice-calc, set LIBREOFFICE, or run `cargo xtask test`, which sets it up")
}
