//! The npm package, as another project has it: in Node.js, in a bundle that a browser runs, and for TypeScript.

use e2e::{Error, Release, Result, Site, run_on, tool};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

use crate::examples;
use crate::examples::{Example, assert_holds};

const NAME: &str = "rekenhulp-vmbo-techniek";

/// Gives the answers to an array of documents, each with what `calculate` returns or throws.
const ANSWERS: &str = "(documents) => documents.map((document) => {
    try { return calculate(document); }
    catch (error) { return { message: error.message, path: error.path }; }
})";

/// A folder of a project that has installed the package; nothing for a quick build, which has none.
fn project() -> Result<Option<TempDir>> {
    let Some(package) = Site::dist()?.package()? else { return Ok(None) };
    let project = tempfile::tempdir()?;
    let installed = project.path().join("node_modules").join(NAME);
    fs::create_dir_all(&installed)?;
    for entry in fs::read_dir(package)? {
        let path = entry?.path();
        fs::copy(&path, installed.join(path.file_name().unwrap()))?;
    }
    Ok(Some(project))
}

/// What a program of Node.js prints in this project.
fn node(project: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new("node").current_dir(project).args(arguments).output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaint = String::from_utf8_lossy(&output.stderr);
    if output.status.success() { Ok(said) } else { Err(Error::new(format!("{said}{complaint}"))) }
}

/// Every example as an object and as text, and every bad one.
fn documents() -> Vec<Value> {
    let objects = examples::good().into_iter().map(|example| serde_json::from_str(&example.input).unwrap());
    let texts = examples::good().into_iter().chain(examples::bad()).map(|example| json!(example.input));
    objects.chain(texts).collect()
}

fn assert_answers(answers: &Value) {
    let answers = answers.as_array().unwrap();
    let expected = examples::good().into_iter().chain(examples::good()).chain(examples::bad());
    assert_eq!(answers.len(), documents().len());
    for (Example { name, expected, .. }, answer) in expected.zip(answers) {
        assert_holds(&expected, answer, &name);
        if let Some(path) = expected["path"].as_str() {
            assert!(answer["message"].as_str().unwrap().starts_with(&format!("{path}: ")), "{name}: {answer}");
        }
    }
}

#[test]
fn in_node_it_gives_every_example_its_result() -> Result<()> {
    let Some(project) = project()? else { return Ok(()) };
    fs::write(project.path().join("documents.json"), Value::from(documents()).to_string())?;
    let script = format!(
        "import {{ calculate }} from '{NAME}';
         import {{ readFileSync }} from 'node:fs';
         const documents = JSON.parse(readFileSync('documents.json', 'utf8'));
         console.log(JSON.stringify(({ANSWERS})(documents)))"
    );
    let printed = node(project.path(), &["--input-type=module", "--eval", &script])?;
    assert_answers(&serde_json::from_str(&printed)?);
    Ok(())
}

#[test]
fn in_a_bundle_it_gives_every_example_its_result() -> Result<()> {
    let Some(project) = project()? else { return Ok(()) };
    let entry = format!("import {{ calculate }} from '{NAME}'; window.answersOfPackage = {ANSWERS};");
    fs::write(project.path().join("entry.js"), entry)?;
    let esbuild = tool("esbuild/bin/esbuild");
    let bundle = node(project.path(), &[esbuild.to_str().unwrap(), "entry.js", "--bundle"])?;
    run_on(Site::with_script_first(&bundle)?, async |page| {
        page.open("").await?;
        assert_answers(&page.script("return window.answersOfPackage(arguments[0])", vec![documents().into()]).await?);
        Ok(())
    })
}

#[test]
fn its_types_take_the_examples_and_refuse_mistakes() -> Result<()> {
    let Some(project) = project()? else { return Ok(()) };
    let mut text = format!("import {{ calculate, type CalculationDocument }} from '{NAME}';\n");
    for (at, example) in examples::good().into_iter().enumerate() {
        text += &format!("const document{at}: CalculationDocument = {};\n", example.input);
        text += &format!("calculate(document{at}).region.phase2[2020].high satisfies string;\n");
    }
    let mistakes = [
        ("{ schools: [{}] }", "no format"),
        ("{ format: 'vmbo-techniek/1', schools: [{}], naam: '' }", "an unknown field"),
        ("{ format: 'vmbo-techniek/1', schools: [{ kind: 'havo' }] }", "an unknown kind"),
        ("{ format: 'vmbo-techniek/1', schools: [{ counts: { '2019-10-01': {} } }] }", "an unknown date"),
        ("{ format: 'vmbo-techniek/1', schools: [{}], requestedSubsidy: 5 }", "a number for an amount"),
    ];
    for (document, reason) in mistakes {
        text += &format!("// @ts-expect-error {reason}\ncalculate({document});\n");
    }
    text += "// @ts-expect-error no field of a result\ncalculate('').region.fase1;\n";
    fs::write(project.path().join("use.mts"), text)?;
    let compiler = tool("typescript/bin/tsc");
    let options = ["--noEmit", "--strict", "--module", "nodenext", "use.mts"];
    node(project.path(), &[&[compiler.to_str().unwrap()], options.as_slice()].concat()).map(drop)
}

#[test]
fn no_visitor_stores_it() -> Result<()> {
    let Some(release) = Release::of(Site::dist()?.folder())? else { return Ok(()) };
    assert!(release.files.iter().any(|file| file.starts_with("assets/")));
    assert!(!release.files.iter().any(|file| file.starts_with("package")), "{:?}", release.files);
    Ok(())
}
