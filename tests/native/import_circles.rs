//! No two files import each other, directly or through others: each can be read after those that it rests on.

use std::collections::{BTreeMap, BTreeSet};

use crate::rust_source::{Named, module_of, paths, product_files};

/// What is held to it: the engine, and of the page all that knows no browser.
fn is_held(file: &str) -> bool {
    let features = file.starts_with("src/features/") && !file.contains("/view/");
    features || ["engine/src/", "src/form/", "src/text/"].iter().any(|folder| file.starts_with(folder))
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let files = product_files().into_iter().filter(|(file, _)| is_held(file));
    let (engine, page): (Vec<_>, Vec<_>) = files.partition(|(file, _)| file.starts_with("engine/"));
    let found: Vec<_> = [engine, page].iter().flat_map(|files| circles(files)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_circle_is_found() {
    let passing_on = ("src/m/mod.rs", "mod a; mod b; pub use a::A; pub use b::*;");
    let cases = [
        ("one file each way", vec![("src/a.rs", "use crate::b::B;"), ("src/b.rs", "fn f(a: crate::a::A) {}")], 2),
        ("one way only", vec![("src/a.rs", "use crate::b::B;"), ("src/b.rs", "use std::fmt;")], 0),
        (
            "through a third file",
            vec![("src/a.rs", "use crate::b::B;"), ("src/b.rs", "use crate::c::C;"), ("src/c.rs", "use super::a::A;")],
            3,
        ),
        (
            "through a module that passes names on",
            vec![passing_on, ("src/m/a.rs", "use super::B;"), ("src/m/b.rs", "pub struct B; use super::A;")],
            2,
        ),
        (
            "a module that only passes names on",
            vec![passing_on, ("src/m/a.rs", "use super::B;"), ("src/m/b.rs", "pub struct B;")],
            0,
        ),
        (
            "a module with what its own parts use",
            vec![("src/m/mod.rs", "mod a; use a::A; struct Own;"), ("src/m/a.rs", "use super::Own;")],
            2,
        ),
        (
            "visibility is no import",
            vec![("src/m/mod.rs", "mod a; use a::A;"), ("src/m/a.rs", "pub(super) struct A;")],
            0,
        ),
    ];
    for (case, files, expected) in cases {
        let files: Vec<_> = files.into_iter().map(|(file, code)| (file.to_owned(), code.to_owned())).collect();
        let found = circles(&files);
        assert_eq!(found.len(), expected, "{case}: {found:?}");
    }
}

/// Every import that is part of a circle, among the files of one crate.
fn circles(files: &[(String, String)]) -> Vec<String> {
    let imports = imports(files);
    let mut found = Vec::new();
    for (file, others) in &imports {
        for (other, name) in others {
            if reaches(&imports, other, file) {
                found.push(format!("{file} imports {name} of {other}, which leads back to {file}"));
            }
        }
    }
    found
}

/// Each file with the files that it imports from, and one name for which it does.
type Imports<'a> = BTreeMap<&'a str, BTreeMap<&'a str, String>>;

fn reaches(imports: &Imports<'_>, from: &str, to: &str) -> bool {
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![from]);
    while let Some(file) = waiting.pop() {
        if file == to {
            return true;
        }
        if seen.insert(file) {
            waiting.extend(imports.get(file).into_iter().flat_map(BTreeMap::keys));
        }
    }
    false
}

fn imports(files: &[(String, String)]) -> Imports<'_> {
    let known: BTreeSet<Vec<String>> = files.iter().map(|(file, _)| module_of(file)).collect();
    let modules: Modules<'_> = files
        .iter()
        .map(|(file, code)| {
            let module = module_of(file);
            let names = paths(file, code).into_iter().filter_map(|named| absolute(named, &module, &known));
            (module.clone(), Module { file, code, names: names.collect() })
        })
        .collect();
    let mut imports = Imports::new();
    for module in modules.values() {
        for path in module.names.iter().filter(|path| !path.is_passed_on) {
            if let Some(file) = file_of(&modules, &path.names)
                && file != module.file
            {
                imports.entry(module.file).or_default().entry(file).or_insert_with(|| path.names.join("::"));
            }
        }
    }
    imports
}

/// The files of a crate by their modules.
type Modules<'a> = BTreeMap<Vec<String>, Module<'a>>;

/// A file with the paths into its crate that it names.
struct Module<'a> {
    file: &'a str,
    code: &'a str,
    names: Vec<Named>,
}

/// A path from the root of the crate; nothing for one that leads out of the crate, to a module above as `pub(super)`
/// does, or stays within the file.
fn absolute(path: Named, module: &[String], known: &BTreeSet<Vec<String>>) -> Option<Named> {
    if path.names[0] == "crate" {
        return (!module.starts_with(&path.names)).then_some(path);
    }
    // Only a module below is named without its way from the root.
    let child = [module, &path.names[..1]].concat();
    let is_path = path.names.len() > 1 && known.contains(&child);
    is_path.then(|| Named { names: [module, &path.names].concat(), ..path })
}

/// The file that a path leads to: where its name is defined, not where it is only passed on.
fn file_of<'a>(modules: &Modules<'a>, path: &[String]) -> Option<&'a str> {
    let (length, module) = (1..=path.len()).rev().find_map(|length| Some((length, modules.get(&path[..length])?)))?;
    let Some(name) = path.get(length) else { return Some(module.file) };
    let passed_on = module.names.iter().filter(|known| known.is_passed_on).map(|known| &known.names);
    if let Some(known) = passed_on.clone().find(|known| known.last() == Some(name)) {
        return file_of(modules, known);
    }
    let all = passed_on.filter(|known| known.last().is_some_and(|last| last == "*"));
    let mut from_all = all.filter_map(|known| {
        let inner = modules.get(&known[..known.len() - 1])?;
        let file = file_of(modules, &[&known[..known.len() - 1], std::slice::from_ref(name)].concat())?;
        (file != inner.file || inner.code.contains(&format!(" {name}"))).then_some(file)
    });
    from_all.next_back().or(Some(module.file))
}
