//! Short names for what the module and its glue pass each other. wasm-bindgen's names carry hashes, which no compression
//! makes small, and only these two files ever read them.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use walrus::Module;

/// What the names of wasm-bindgen's own imports start with; other keys in the glue are no imports.
const IMPORT_PREFIX: &str = "__wb";
/// The short name of the object that the module imports everything from.
const SHORT_SOURCE: &str = "a";

/// Which short name stands for which long one.
pub(crate) struct ShortNames {
    source: Option<String>,
    imports: HashMap<String, String>,
    exports: HashMap<String, String>,
}

/// Renames in the module what the script mentions by name; what it does not mention may be meant for others and stays.
/// `source` is the name under which the script hands over its imports.
pub(crate) fn give(module: &mut Module, script: &str, source: &str) -> ShortNames {
    let mentioned = |place| -> HashSet<&str> {
        mentions(script).filter(|(found, _)| *found == place).map(|(_, range)| &script[range]).collect()
    };
    let keys = mentioned(Place::Key);
    let imports = pair(
        module.imports.iter().filter(|import| import.module == source).map(|import| import.name.as_str()),
        |name| name.starts_with(IMPORT_PREFIX) && keys.contains(name),
    );
    let members = mentioned(Place::Member);
    let exports = pair(module.exports.iter().map(|export| export.name.as_str()), |name| members.contains(name));

    let source_changes = script.contains(&key(source));
    for import in module.imports.iter_mut().filter(|import| import.module == source) {
        replace(&mut import.name, &imports);
        if source_changes {
            SHORT_SOURCE.clone_into(&mut import.module);
        }
    }
    for export in module.exports.iter_mut() {
        replace(&mut export.name, &exports);
    }
    ShortNames { source: source_changes.then(|| source.to_owned()), imports, exports }
}

impl ShortNames {
    /// The script with the names that the module has now.
    pub(crate) fn script(&self, script: &str) -> String {
        let mut short = String::with_capacity(script.len());
        let mut done = 0;
        for (place, range) in mentions(script) {
            let names = match place {
                Place::Key => &self.imports,
                Place::Member => &self.exports,
            };
            if let Some(name) = names.get(&script[range.clone()]) {
                short.push_str(&script[done..range.start]);
                short.push_str(name);
                done = range.end;
            }
        }
        short.push_str(&script[done..]);
        match &self.source {
            Some(source) => short.replace(&key(source), &key(SHORT_SOURCE)),
            None => short,
        }
    }
}

fn key(source: &str) -> String {
    format!("\"{source}\":")
}

/// Where in a script a name of the module can stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The key of an object: `name:`.
    Key,
    /// What the module exports: `wasm.name`.
    Member,
}

fn mentions(script: &str) -> impl Iterator<Item = (Place, Range<usize>)> {
    let mut rest = 0;
    let identifiers = std::iter::from_fn(move || {
        let start = rest + script[rest..].find(is_of_identifier)?;
        let end = script[start..].find(|c| !is_of_identifier(c)).map_or(script.len(), |length| start + length);
        rest = end;
        Some(start..end)
    });
    identifiers.filter_map(|range| {
        let before = &script[..range.start];
        let member = before.strip_suffix("wasm.").is_some_and(|before| !before.ends_with(is_of_member));
        if member {
            Some((Place::Member, range))
        } else {
            script[range.end..].starts_with(':').then_some((Place::Key, range))
        }
    })
}

fn is_of_identifier(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

fn is_of_member(c: char) -> bool {
    is_of_identifier(c) || c == '.'
}

/// Gives every name that may change a short one which no other name has, in the order of the module.
fn pair<'a>(names: impl Iterator<Item = &'a str>, may_change: impl Fn(&str) -> bool) -> HashMap<String, String> {
    let (changing, staying): (Vec<&str>, Vec<&str>) = names.partition(|name| may_change(name));
    let mut free = (0..).map(short_name).filter(|name| !staying.contains(&name.as_str()));
    let mut pairs = HashMap::new();
    for name in changing {
        if !pairs.contains_key(name) {
            pairs.extend(free.next().map(|short| (name.to_owned(), short)));
        }
    }
    pairs
}

/// `a` to `z`, then `aa`, `ba` and so on: every number another name.
fn short_name(number: usize) -> String {
    let mut name = String::new();
    let mut rest = number + 1;
    while rest > 0 {
        rest -= 1;
        name.extend(('a'..='z').nth(rest % 26));
        rest /= 26;
    }
    name
}

fn replace(name: &mut String, names: &HashMap<String, String>) {
    if let Some(short) = names.get(name) {
        name.clone_from(short);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{ConstExpr, ir::Value};

    const SOURCE: &str = "./page_bg.js";

    fn module(imports: &[(&str, &str)], exports: &[&str]) -> Module {
        let mut module = Module::default();
        let nothing = module.types.add(&[], &[]);
        for (source, name) in imports {
            module.add_import_func(source, name, nothing);
        }
        for name in exports {
            let global = module.globals.add_local(walrus::ValType::I32, false, false, ConstExpr::Value(Value::I32(1)));
            module.exports.add(name, global);
        }
        module
    }

    fn names(module: &Module) -> (Vec<(&str, &str)>, Vec<&str>) {
        (
            module.imports.iter().map(|import| (import.module.as_str(), import.name.as_str())).collect(),
            module.exports.iter().map(|export| export.name.as_str()).collect(),
        )
    }

    #[test]
    fn module_and_script_get_the_same_short_names() {
        let imports = [(SOURCE, "__wbg_log_01"), (SOURCE, "__wbindgen_cast_02"), ("./snippets/a.js", "__wbg_log_01")];
        let mut module = module(&imports, &["__wbindgen_malloc", "start", "a", "memory"]);
        let script = "export function start() { wasm.start(wasm.__wbindgen_malloc, wasm.memory.buffer); }\n\
            const import0 = { __wbg_log_01: function() {}, __wbindgen_cast_02: (start) => start };\n\
            return { \"./page_bg.js\": import0 };";
        let short = give(&mut module, script, SOURCE);
        let expected = [("a", "a"), ("a", "b"), ("./snippets/a.js", "__wbg_log_01")];
        // `a` is an export that the script does not mention: it stays, and no other takes its name.
        assert_eq!(names(&module), (expected.to_vec(), vec!["b", "c", "a", "d"]));
        assert_eq!(
            short.script(script),
            "export function start() { wasm.c(wasm.b, wasm.d.buffer); }\n\
            const import0 = { a: function() {}, b: (start) => start };\n\
            return { \"a\": import0 };"
        );
    }

    #[test]
    fn what_only_looks_like_a_name_of_the_module_stays() {
        for (script, reason) in [
            ("start()", "a function of the script"),
            ("other.start()", "a member of something else"),
            ("mywasm.start()", "a longer name that ends alike"),
            ("self.wasm.start()", "a member of a member"),
            ("wasm.start_now()", "a longer name that starts alike"),
            ("{ start: 1 }", "a key that is no import"),
            ("__wbg_log_01()", "an import's name that is no key"),
            ("{ __wbg_log_011: 1 }", "a longer key"),
        ] {
            let mut module = module(&[(SOURCE, "__wbg_log_01")], &["start"]);
            let short = give(&mut module, script, SOURCE);
            assert_eq!(short.script(script), script, "{reason}");
            assert_eq!(names(&module), (vec![(SOURCE, "__wbg_log_01")], vec!["start"]), "{reason}");
        }
    }

    #[test]
    fn every_number_has_a_name_of_its_own() {
        let all: HashSet<String> = (0..2000).map(short_name).collect();
        assert_eq!(all.len(), 2000);
        assert_eq!((short_name(0), short_name(25), short_name(26)), ("a".into(), "z".into(), "aa".into()));
    }
}
