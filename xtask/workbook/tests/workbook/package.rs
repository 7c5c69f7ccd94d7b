//! The inside of an `.xlsx` file.

use std::collections::HashMap;
use std::io::{Cursor, Read, Write};

use roxmltree::Document as Xml;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The files of a workbook by their names, in their order.
pub(crate) struct Package(pub(crate) Vec<(String, String)>);

/// A cell by the name of its sheet and its own: `B7`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Address {
    pub(crate) sheet: String,
    pub(crate) cell: String,
}

impl Package {
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let files = (0..archive.len()).map(|at| {
            let mut file = archive.by_index(at).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        });
        Self(files.collect())
    }

    pub(crate) fn write(&self) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in &self.0 {
            archive.start_file(name, SimpleFileOptions::default()).unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    pub(crate) fn file(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(known, _)| known == name);
        &found.unwrap_or_else(|| panic!("no {name}")).1
    }

    /// The file of each sheet by the name of the sheet.
    pub(crate) fn sheets(&self) -> HashMap<String, String> {
        let relations = Xml::parse(self.file("xl/_rels/workbook.xml.rels")).unwrap();
        let target = |id: &str| {
            let relation = relations.descendants().find(|node| node.attribute("Id") == Some(id)).unwrap();
            format!("xl/{}", relation.attribute("Target").unwrap().trim_start_matches("/xl/"))
        };
        let workbook = Xml::parse(self.file("xl/workbook.xml")).unwrap();
        let sheets = workbook.descendants().filter(|node| node.has_tag_name_local("sheet"));
        sheets
            .map(|sheet| {
                let id = sheet.attributes().find(|attribute| attribute.name() == "id").unwrap().value();
                (sheet.attribute("name").unwrap().to_owned(), target(id))
            })
            .collect()
    }

    /// The cell of each defined name.
    pub(crate) fn names(&self) -> HashMap<String, Address> {
        let workbook = Xml::parse(self.file("xl/workbook.xml")).unwrap();
        let names = workbook.descendants().filter(|node| node.has_tag_name_local("definedName"));
        let cells = names.filter_map(|node| {
            let (sheet, cell) = node.text()?.rsplit_once('!')?;
            let address = Address {
                sheet: sheet.trim_start_matches('$').trim_matches('\'').to_owned(),
                cell: cell.replace('$', ""),
            };
            Some((node.attribute("name")?.to_owned(), address))
        });
        cells.filter(|(name, _)| !name.starts_with("_xlnm")).collect()
    }

    /// The stored value of every cell.
    pub(crate) fn values(&self) -> HashMap<Address, String> {
        let mut values = HashMap::new();
        for (sheet, file) in self.sheets() {
            let xml = Xml::parse(self.file(&file)).unwrap();
            for cell in xml.descendants().filter(|node| node.has_tag_name_local("c")) {
                let value = cell.children().find(|node| node.has_tag_name_local("v"));
                if let (Some(name), Some(value)) = (cell.attribute("r"), value) {
                    let address = Address { sheet: sheet.clone(), cell: name.to_owned() };
                    values.insert(address, value.text().unwrap_or_default().to_owned());
                }
            }
        }
        values
    }

    /// Puts another value into a cell that holds a number.
    pub(crate) fn set(&mut self, address: &Address, value: &str) {
        let file = self.sheets().remove(&address.sheet).unwrap();
        let text = &mut self.0.iter_mut().find(|(name, _)| *name == file).unwrap().1;
        let start = text.find(&format!("<c r=\"{}\" ", address.cell)).unwrap();
        let from = start + text[start..].find("<v>").unwrap() + 3;
        let to = from + text[from..].find("</v>").unwrap();
        assert!(!text[start..to].contains("<f>"), "{address:?} holds a formula");
        text.replace_range(from..to, value);
    }

    /// Makes the stored value of every formula wrong.
    pub(crate) fn spoil(&mut self) {
        for (name, text) in &mut self.0 {
            if !name.starts_with("xl/worksheets/sheet") {
                continue;
            }
            let mut spoiled = String::with_capacity(text.len());
            let mut rest = text.as_str();
            while let Some((before, after)) = rest.split_once("</f><v>") {
                let (_, after) = after.split_once("</v>").unwrap();
                spoiled.push_str(before);
                spoiled.push_str("</f><v>0.07</v>");
                rest = after;
            }
            spoiled.push_str(rest);
            *text = spoiled;
        }
    }
}

/// Tags by their local names: every part has a namespace of its own.
pub(crate) trait LocalName {
    fn has_tag_name_local(&self, name: &str) -> bool;
}

impl LocalName for roxmltree::Node<'_, '_> {
    fn has_tag_name_local(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}
