//! Which wasm modules the site has.

use super::Mode;

/// A wasm module: a program of the package, compiled with one of its features.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Module {
    /// How its files begin, and how the boot script calls it.
    pub(crate) name: &'static str,
    pub(crate) binary: &'static str,
    pub(crate) feature: &'static str,
}

/// The name of the module that the page starts with.
pub(crate) const FIRST: &str = "rekenhulp";
/// The name of the module that has the whole page.
pub(crate) const WHOLE: &str = "workbench";
/// The name of the module that reads DUO files.
pub(crate) const DUO: &str = "duo";

const LIGHT: Module = Module { name: FIRST, binary: "rekenhulp", feature: "ui" };
const WORKBENCH: Module = Module { name: WHOLE, binary: "rekenhulp", feature: "workbench" };

/// What the light page lacks when a script asks for it.
const CALCULATION: Module = Module { name: "calculation", binary: "calculation", feature: "calculation-module" };

/// Modules that the page fetches when somebody asks for what they do.
const ON_REQUEST: [Module; 2] = [
    Module { name: DUO, binary: "duo", feature: "duo-module" },
    Module { name: "workbook", binary: "workbook", feature: "workbook-module" },
];

/// The modules of a build, the first one first. The quick build has one page only, which is the workbench.
pub(crate) fn of(mode: Mode) -> Vec<Module> {
    let pages = match mode {
        Mode::Quick => vec![Module { name: FIRST, ..WORKBENCH }],
        Mode::Release => vec![LIGHT, WORKBENCH, CALCULATION],
    };
    pages.into_iter().chain(ON_REQUEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_build_starts_with_the_first_module_and_names_each_once() {
        for mode in [Mode::Quick, Mode::Release] {
            let modules = of(mode);
            assert_eq!(modules[0].name, FIRST);
            for module in &modules {
                assert_eq!(modules.iter().filter(|other| other.name == module.name).count(), 1, "{module:?}");
            }
        }
    }
}
