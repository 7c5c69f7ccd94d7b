//! Rust code as the tests read it: its tokens, without comments, and the paths that it names.

use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};

use crate::support::root;

/// The Rust files of engine and page, each as its path and text.
pub(crate) fn product_files() -> Vec<(String, String)> {
    ["engine/src", "src"].into_iter().flat_map(rust_files).collect()
}

/// The Rust files under a folder of the package, each as its path and text, in the order of the paths.
pub(crate) fn rust_files(folder: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    assert!(!found.is_empty(), "no Rust in {folder}");
    found
}

/// A literal in the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// A number, in plain decimal digits.
    Number(String),
    /// A text, as it is written between its quotes.
    Text(String),
}

/// The literals of a file; comments and documentation are none.
pub(crate) fn literals(code: &str) -> Vec<Value> {
    fn walk(stream: TokenStream, found: &mut Vec<Value>) {
        let mut trees = stream.into_iter().peekable();
        while let Some(tree) = trees.next() {
            match tree {
                TokenTree::Punct(sign) if sign.as_char() == '#' => {
                    _ = trees.next_if(is_documentation);
                }
                TokenTree::Group(group) => walk(group.stream(), found),
                TokenTree::Literal(literal) => found.push(value(&literal)),
                TokenTree::Punct(_) | TokenTree::Ident(_) => {}
            }
        }
    }
    let mut found = Vec::new();
    walk(lex(code), &mut found);
    found
}

/// `[doc = "…"]`, which is what a documentation comment becomes.
fn is_documentation(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Group(group) if group.stream().to_string().starts_with("doc ="))
}

fn value(literal: &Literal) -> Value {
    let text = literal.to_string();
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        let inner = text.find(['"', '\'']).map_or("", |start| &text[start + 1..]);
        return Value::Text(inner.trim_end_matches(['"', '\'', '#']).to_owned());
    }
    let digits = text.replace('_', "");
    let radix = [("0x", 16), ("0o", 8), ("0b", 2)].into_iter().find(|(prefix, _)| digits.starts_with(prefix));
    if let Some((prefix, radix)) = radix {
        let end = digits.find(['u', 'i']).unwrap_or(digits.len());
        return Value::Number(u128::from_str_radix(&digits[prefix.len()..end], radix).unwrap().to_string());
    }
    let end = digits.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(digits.len());
    Value::Number(digits[..end].to_owned())
}

/// A path that code names, in an import or in the middle of an expression, and its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    /// The line.
    pub(crate) line: usize,
    /// `crate::domain::Euro` as its three names. `self` and `super` have been followed, and the library's own name
    /// is `crate`. A single name is a path too.
    pub(crate) names: Vec<String>,
    /// Whether the file only passes it on: `pub use`.
    pub(crate) is_passed_on: bool,
}

/// Every path of a file, macros included.
pub(crate) fn paths(file: &str, code: &str) -> Vec<Named> {
    let mut found = Vec::new();
    walk_paths(lex(code), &module_of(file), &mut found);
    found
}

/// `src/browser/mod.rs` is the module `crate::browser`.
pub(crate) fn module_of(file: &str) -> Vec<String> {
    let inner = file.trim_start_matches("engine/").trim_start_matches("src/").trim_end_matches(".rs");
    let names = inner.split('/').filter(|name| !matches!(*name, "mod" | "lib" | "main"));
    ["crate"].into_iter().chain(names).map(str::to_owned).collect()
}

fn walk_paths(stream: TokenStream, module: &[String], found: &mut Vec<Named>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut at = 0;
    let mut is_passed_on = false;
    while let Some(tree) = trees.get(at) {
        match (tree, trees.get(at + 1), trees.get(at + 2)) {
            (TokenTree::Ident(word), Some(TokenTree::Ident(name)), Some(TokenTree::Group(body))) if word == "mod" => {
                walk_paths(body.stream(), &[module, &[name.to_string()]].concat(), found);
                at += 3;
            }
            (TokenTree::Ident(first), ..) => {
                let line = first.span().start().line;
                if first == "use" {
                    is_passed_on = is_public(&trees[..at]);
                }
                let mut named = Vec::new();
                at = path(&trees, at, &[], &mut named);
                found.extend(named.into_iter().map(|names| Named {
                    line,
                    names: resolved(names, module),
                    is_passed_on,
                }));
            }
            (TokenTree::Group(group), ..) => {
                walk_paths(group.stream(), module, found);
                at += 1;
            }
            _ => {
                is_passed_on &= !matches!(tree, TokenTree::Punct(sign) if sign.as_char() == ';');
                at += 1;
            }
        }
    }
}

/// Whether what comes before an item ends in `pub` or `pub(…)`.
fn is_public(before: &[TokenTree]) -> bool {
    let is_pub = |tree: &TokenTree| matches!(tree, TokenTree::Ident(word) if word == "pub");
    match before {
        [.., tree] if is_pub(tree) => true,
        [.., tree, TokenTree::Group(group)] => is_pub(tree) && group.delimiter() == Delimiter::Parenthesis,
        _ => false,
    }
}

/// Reads the path that starts at `at`, with every branch of its braces; gives the place after it.
fn path(trees: &[TokenTree], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut names = before.to_vec();
    loop {
        match trees.get(at) {
            Some(TokenTree::Ident(name)) => names.push(name.to_string()),
            Some(TokenTree::Punct(star)) if star.as_char() == '*' && !names.is_empty() => names.push("*".to_owned()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace && !names.is_empty() => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                for branch in inner.split(|tree| matches!(tree, TokenTree::Punct(comma) if comma.as_char() == ',')) {
                    // A branch may have a new name, which ends its path.
                    _ = path(branch, 0, &names, found);
                }
                return at + 1;
            }
            _ => break,
        }
        at += 1;
        let colon = |at: usize| matches!(trees.get(at), Some(TokenTree::Punct(sign)) if sign.as_char() == ':');
        let goes_on = |at: usize| match trees.get(at) {
            Some(TokenTree::Ident(_)) => true,
            Some(TokenTree::Punct(sign)) => sign.as_char() == '*',
            Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        if !(colon(at) && colon(at + 1) && goes_on(at + 2)) {
            break;
        }
        at += 2;
    }
    if names.len() > before.len() {
        found.push(names);
    }
    at
}

fn resolved(names: Vec<String>, module: &[String]) -> Vec<String> {
    match names.first().map(String::as_str) {
        Some("self") if names.len() > 1 => [module, &names[1..]].concat(),
        Some("super") => {
            let levels = names.iter().take_while(|name| *name == "super").count();
            let above = module.len().saturating_sub(levels).max(1);
            [&module[..above], &names[levels..]].concat()
        }
        Some("vmbo_techniek") => [&["crate".to_owned()], &names[1..]].concat(),
        _ => names,
    }
}

fn lex(code: &str) -> TokenStream {
    code.parse().unwrap_or_else(|error| panic!("{error} in {code}"))
}
