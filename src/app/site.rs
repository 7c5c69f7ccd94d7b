//! Where the pages of the views stand. It is known once, at the start, and stays for as long as the page is there.

use std::cell::RefCell;

use crate::app::view::View;
use crate::text::language::Language;

/// The pages of the calculator, by their addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Site {
    /// A folder for each view and language, below a root that ends in a slash: an address, or the way up to it from
    /// the page that is being made.
    Folders(String),
    /// One file with every view, at this address.
    OneFile(String),
}

impl Site {
    /// The address of a view in a language.
    #[must_use]
    pub fn address(&self, view: View, language: Language) -> String {
        match self {
            Self::Folders(root) => format!("{root}{}", view.folder(language)),
            Self::OneFile(file) => {
                let view = (view != View::default()).then(|| format!("view={}", view.id()));
                let language = (language != Language::default()).then(|| format!("lang={}", language.code()));
                let query = [view, language].into_iter().flatten().collect::<Vec<_>>().join("&");
                if query.is_empty() { file.clone() } else { format!("{file}?{query}") }
            }
        }
    }

    /// The view and language at an address, whatever stands behind its `#`; nothing for another page.
    #[must_use]
    pub fn find(&self, address: &str) -> Option<(View, Language)> {
        let address = address.split('#').next().unwrap_or_default();
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        match self {
            Self::Folders(root) => {
                let folder = path.strip_prefix(root.as_str())?;
                let folder = folder.strip_suffix("index.html").unwrap_or(folder);
                all().find(|(view, language)| view.folder(*language) == folder)
            }
            Self::OneFile(file) => (path == file).then(|| {
                let named = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
                (
                    named("view").and_then(View::from_id).unwrap_or_default(),
                    named("lang").and_then(Language::from_code).unwrap_or_default(),
                )
            }),
        }
    }
}

/// Every view in every language.
fn all() -> impl Iterator<Item = (View, Language)> {
    View::ALL.into_iter().flat_map(|view| Language::ALL.map(|language| (view, language)))
}

thread_local! {
    static SITE: RefCell<Site> = const { RefCell::new(Site::Folders(String::new())) };
}

/// Says where the pages stand.
pub(crate) fn set(site: Site) {
    SITE.set(site);
}

/// The address of a view in a language, as links have it: in one file without the place of the file, which is nobody's
/// business.
pub(crate) fn address(view: View, language: Language) -> String {
    SITE.with_borrow(|site| {
        let address = site.address(view, language);
        match site {
            Site::Folders(_) => address,
            Site::OneFile(file) => {
                format!("?{}", address.strip_prefix(file).unwrap_or_default().trim_start_matches('?'))
            }
        }
    })
}

/// The view and language at an address; nothing for a page that is none of ours.
pub(crate) fn find(address: &str) -> Option<(View, Language)> {
    SITE.with_borrow(|site| site.find(address))
}

/// Whether the whole site is one file.
pub(crate) fn is_one_file() -> bool {
    SITE.with_borrow(|site| matches!(site, Site::OneFile(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "file:///C:/Mijn%20map/rekenhulp.html";

    #[test]
    fn every_view_is_found_at_its_address() {
        for site in [Site::Folders("https://school.nl/hulp/".to_owned()), Site::OneFile(FILE.to_owned())] {
            for place in all() {
                let address = site.address(place.0, place.1);
                assert_eq!(site.find(&address), Some(place), "{address}");
                assert_eq!(site.find(&format!("{address}#begroting-nl")), Some(place), "{address} with a fragment");
            }
        }
    }

    #[test]
    fn addresses_are_those_of_the_contract() {
        let site = Site::Folders("./".to_owned());
        let cases = [
            (View::Calculate, "./", "./en/"),
            (View::Region, "./regio/", "./en/region/"),
            (View::Ahead, "./vooruitkijken/", "./en/ahead/"),
            (View::Accountability, "./verantwoording/", "./en/accountability/"),
        ];
        for (view, dutch, english) in cases {
            assert_eq!(site.address(view, Language::Nl), dutch);
            assert_eq!(site.address(view, Language::En), english);
        }
    }

    #[test]
    fn other_spellings_and_other_pages_are_told_apart() {
        let folders = Site::Folders("https://school.nl/hulp/".to_owned());
        let file = Site::OneFile(FILE.to_owned());
        let cases = [
            (&folders, "https://school.nl/hulp/index.html", Some((View::Calculate, Language::Nl)), "named in full"),
            (
                &folders,
                "https://school.nl/hulp/en/region/index.html?a=b#c",
                Some((View::Region, Language::En)),
                "asked",
            ),
            (&folders, "https://school.nl/hulp/embed/", None, "a page of the site that is no view"),
            (&folders, "https://school.nl/", None, "above the site"),
            (&folders, "https://ander.nl/hulp/", None, "another site"),
            (&file, "file:///C:/Mijn%20map/rekenhulp.html?lang=en", Some((View::Calculate, Language::En)), "language"),
            (&file, "file:///C:/Mijn%20map/rekenhulp.html?view=x", Some((View::Calculate, Language::Nl)), "no view"),
            (&file, "file:///C:/Mijn%20map/ander.html", None, "another file"),
        ];
        for (site, address, expected, reason) in cases {
            assert_eq!(site.find(address), expected, "{address}: {reason}");
        }
    }
}
