//! Which wasm modules the site has.

use super::Mode;
use vmbo_techniek::view_model::Language;

/// A wasm module: a program of the package, compiled with one of its features.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Module {
    /// How the boot script calls it.
    pub(crate) name: &'static str,
    pub(crate) binary: &'static str,
    pub(crate) feature: &'static str,
    /// The language of the page that alone uses it; each page that uses it calls it by the same name.
    pub(crate) only: Option<Language>,
}

impl Module {
    /// How its files begin: no other module of the build has it.
    pub(crate) fn file_stem(self) -> String {
        match self.only {
            Some(language) => format!("{}-{}", self.name, language.code()),
            None => self.name.to_owned(),
        }
    }

    /// Whether the page in a language uses it.
    pub(crate) fn is_for(self, language: Language) -> bool {
        self.only.is_none_or(|only| only == language)
    }
}

/// The name of the module that the page starts with.
pub(crate) const FIRST: &str = "rekenhulp";
/// The name of the module that has the whole page.
pub(crate) const WHOLE: &str = "workbench";
/// The name of the module that reads DUO files.
pub(crate) const DUO: &str = "duo";

/// Without the texts of the other language it is smaller.
const LIGHT: [Module; 2] = [
    Module { name: FIRST, binary: "rekenhulp", feature: "light-nl", only: Some(Language::Nl) },
    Module { name: FIRST, binary: "rekenhulp", feature: "light-en", only: Some(Language::En) },
];
const WORKBENCH: Module = Module { name: WHOLE, binary: "rekenhulp", feature: "workbench", only: None };

/// What the light page lacks when a script asks for it.
const CALCULATION: Module =
    Module { name: "calculation", binary: "calculation", feature: "calculation-module", only: None };

/// Modules that the page fetches when somebody asks for what they do.
const ON_REQUEST: [Module; 2] = [
    Module { name: DUO, binary: "duo", feature: "duo-module", only: None },
    Module { name: "workbook", binary: "workbook", feature: "workbook-module", only: None },
];

/// The modules of a build, the first one first. The quick build has one page only, which is the workbench.
pub(crate) fn of(mode: Mode) -> Vec<Module> {
    let pages = match mode {
        Mode::Quick => vec![Module { name: FIRST, ..WORKBENCH }],
        Mode::Release => LIGHT.into_iter().chain([WORKBENCH, CALCULATION]).collect(),
    };
    pages.into_iter().chain(ON_REQUEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_starts_with_the_first_module_and_knows_each_name_once() {
        for mode in [Mode::Quick, Mode::Release] {
            for language in Language::ALL {
                let modules: Vec<_> = of(mode).into_iter().filter(|module| module.is_for(language)).collect();
                assert_eq!(modules[0].name, FIRST);
                for module in &modules {
                    assert_eq!(modules.iter().filter(|other| other.name == module.name).count(), 1, "{module:?}");
                }
            }
        }
    }

    #[test]
    fn no_two_modules_share_the_begin_of_their_files() {
        let stems: Vec<_> = of(Mode::Release).into_iter().map(Module::file_stem).collect();
        for stem in &stems {
            assert_eq!(stems.iter().filter(|other| *other == stem).count(), 1, "{stem}");
        }
    }
}
