//! Damaged files, each with why, and a part of the English message that it gets.

use super::{PLAIN, Variant, file, row};

/// A file of two schools with nothing wrong.
pub(crate) fn good() -> String {
    String::from_utf8(file(Variant { utf8: true, ..PLAIN }, &[row(1, 3, [1, 2, 3, 4]), row(2, 14, [9, 8, 7, 6])]))
        .unwrap()
}

/// The files.
#[expect(clippy::too_many_lines, reason = "a table is as long as it is")]
pub(crate) fn damaged() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let good = good();
    let swap = |from: &str, to: &str| good.replacen(from, to, 1).into_bytes();
    let headings = good.lines().next().unwrap().to_owned() + "\n";
    let cut = |bytes: usize| good.as_bytes()[..good.len() - bytes].to_vec();
    let mut not_windows = file(PLAIN, &[row(1, 3, [1, 2, 3, 4])]);
    let high = not_windows.iter().position(|byte| *byte == 0xEF).unwrap();
    not_windows[high] = 0x81;
    let utf16: Vec<u8> = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        ("nothing", Vec::new(), "empty"),
        ("a byte order mark and nothing else", vec![0xEF, 0xBB, 0xBF], "empty"),
        ("empty lines", b"\n\r\n \n\n".to_vec(), "empty"),
        ("one letter", b"a".to_vec(), "BRIN NUMMER"),
        ("headings only", headings.clone().into_bytes(), "no rows"),
        ("headings without a line end", headings.trim_end().as_bytes().to_vec(), "no rows"),
        ("commas", good.replace(';', ",").into_bytes(), "separated by ‘,’"),
        (
            "the file of DUO's catalogue, with a row for each year",
            b"\"BRIN NUMMER\",\"VESTIGINGSNUMMER\",\"BEVOEGD GEZAG\",\"SCHOOLJAAR\",\"LEERJAAR\",\"LEERWEG\",\"AANTAL LEERLINGEN\"\n"
                .to_vec(),
            "another of DUO’s files",
        ),
        ("tabs", good.replace(';', "\t").into_bytes(), "separated by"),
        ("no headings", good.lines().skip(1).collect::<Vec<_>>().join("\n").into_bytes(), "BRIN NUMMER"),
        ("no column of BRIN", swap("BRIN NUMMER", "NUMMER"), "BRIN NUMMER"),
        ("no column of vestigingen", swap("VESTIGINGSNUMMER", "NUMMER"), "VESTIGINGSNUMMER"),
        ("no column of codes", swap("ELEMENTCODE", "CODE"), "ELEMENTCODE"),
        ("no column of afdelingen", swap("AFDELING", "X"), "AFDELING"),
        ("no column of provinces", swap("PROVINCIE VESTIGING", "X"), "PROVINCIE"),
        ("no column of girls in year 4", swap("4 - VROUW", "4 - X"), "4 - VROUW"),
        ("a column twice", swap("3 - VROUW", "3 - MAN"), "twice"),
        ("one heading more than fields", swap("BRIN NUMMER", "X;BRIN NUMMER"), "Row 2: found 22 fields, expected 23"),
        (
            "a field too many",
            swap("0;0;0;0\n", "0;0;0;0\n")
                .into_iter()
                .chain(*b"00AB;01;x;y;z;a;b;c;d;e;0;0;0;0;0;0;0;0;0;0;0;0;0\n")
                .collect(),
            "Row 4: found 23 fields, expected 22",
        ),
        (
            "a row too short",
            good.clone().into_bytes().into_iter().chain(*b"00AB;01\n").collect(),
            "Row 4: found 2 fields",
        ),
        (
            "text in a count",
            swap(";1;2;3;4;", ";1;veel;3;4;"),
            "Row 2, column LEER- OF VERBLIJFSJAAR 3 - VROUW: found ‘veel’",
        ),
        ("a decimal count", swap(";1;2;3;4;", ";1;2,5;3;4;"), "found ‘2,5’"),
        ("a negative count", swap(";1;2;3;4;", ";-1;2;3;4;"), "found ‘-1’"),
        ("a huge count", swap(";1;2;3;4;", ";99999999999999999999;2;3;4;"), "found ‘99999999999999999999’"),
        ("counts that are too large together", swap(";1;2;3;4;", ";9999;2;3;4;"), "at most 9999 pupils together"),
        ("an empty count", swap(";1;2;3;4;", ";1;;3;4;"), "column LEER- OF VERBLIJFSJAAR 3 - VROUW"),
        ("another mask", swap(";1;2;3;4;", ";1;<10;3;4;"), "found ‘<10’"),
        ("a BRIN of letters", swap("\n00AB;", "\nABCD;"), "Row 2, column BRIN NUMMER: found ‘ABCD’"),
        ("a BRIN that is too long", swap("\n00AB;", "\n00ABC;"), "found ‘00ABC’"),
        ("the vestiging of another school", swap(";01;", ";09XX01;"), "Row 2, column VESTIGINGSNUMMER: found ‘09XX01’"),
        ("a vestiging of letters", swap(";01;", ";XX;"), "found ‘XX’"),
        ("a name that is too long", swap("De Proef", &"x".repeat(200)), "at most 120 characters"),
        ("a NUL byte", swap("PROEFDAM", "PROEF\0DAM"), "Row 2: found bytes that are no text"),
        (
            "UTF-8 that is none",
            good.as_bytes().iter().map(|byte| if *byte == 0xAF { 0x28 } else { *byte }).collect(),
            "Row 2: found bytes",
        ),
        ("a byte that Windows-1252 has not", not_windows, "Row 2: found bytes"),
        ("UTF-16 without the mark that says so", utf16[2..].to_vec(), "UTF-16"),
        ("UTF-16 that ends within a character", utf16[..utf16.len() - 1].to_vec(), "Row 3: the file stops"),
        ("UTF-16 that is none", [&utf16[..200], &[0x00, 0xDC], &utf16[200..]].concat(), "found bytes that are no text"),
        (
            "UTF-16 with tabs, as Excel's Unicode text",
            good.replace(';', "\t").encode_utf16().flat_map(u16::to_be_bytes).collect(),
            "separated by ‘\\t’",
        ),
        (
            "a first line that names the comma",
            format!("sep=,\n{}", good.replace(';', ",")).into_bytes(),
            "separated by ‘,’",
        ),
        (
            "DUO's file 03, pupils by vestiging and leerjaar",
            b"BRIN NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM VESTIGING;PLAATSNAAM VESTIGING;PROVINCIE;BEVOEGD GEZAG NUMMER;LEERJAAR 1;LEERJAAR 2;LEERJAAR 3;LEERJAAR 4;LEERJAAR 5;LEERJAAR 6;TOTAAL\n00AB;01;De Proef;PROEFDAM;Drenthe;41234;10;20;30;40;0;0;100\n"
                .to_vec(),
            "per vestiging and leerjaar, without profielen",
        ),
        (
            "DUO's file 03 of later years",
            b"INSTELLINGSCODE;VESTIGINGSCODE;INSTELLINGSNAAM VESTIGING;LEER- OF VERBLIJFSJAAR 1;LEER- OF VERBLIJFSJAAR 2;LEER- OF VERBLIJFSJAAR 3\n00AB;01;De Proef;10;20;30\n"
                .to_vec(),
            "per vestiging and leerjaar, without profielen",
        ),
        (
            "DUO's addresses",
            b"PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;POSTCODE;PLAATSNAAM\n"
                .to_vec(),
            "without pupils by profiel and leerweg. Columns found: PROVINCIE;",
        ),
        (
            "DUO's examinations",
            b"BRIN NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM VESTIGING;ONDERWIJSTYPE VO;EXAMENKANDIDATEN;GESLAAGDEN\n".to_vec(),
            "without pupils by profiel and leerweg. Columns found: BRIN NUMMER;",
        ),
        ("a workbook", b"PK\x03\x04\x14\0\x06\0rest of a workbook".to_vec(), "workbook"),
        ("an old workbook", vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "workbook"),
        ("a compressed file", vec![0x1F, 0x8B, 8, 0, 0], "compressed"),
        ("a web page", b"<!doctype html>\n<title>404</title>\n".to_vec(), "BRIN NUMMER"),
        ("a document of the page", b"{\"format\": \"vmbo-techniek/1\"}".to_vec(), "BRIN NUMMER"),
        ("a quote that is never closed", swap("noord\"", "noord"), "Row 2"),
        ("a line without an end", vec![b'x'; 100_000], "Row 1: this row does not end"),
        ("cut off in the middle of a row", cut(40), "Row 3: the file stops"),
        ("cut off after a separator", cut(2), "Row 3: the file stops"),
        (
            "vmbo without a leerweg and no other",
            (headings.clone() + "00AB;01;x;y;z;VMBO-MBO2 lj 3-6;b;c;1;e;0;0;0;0;5;0;0;0;0;0;0;0\n").into_bytes(),
            "No row is about",
        ),
        (
            "only other education",
            swap("", "")
                .split(|byte| *byte == b'\n')
                .take(1)
                .flatten()
                .copied()
                .chain(*b"\n00AB;01;x;y;z;HAVO lj 4-5;b;c;1;e;0;0;0;0;0;0;0;0;0;0;0;0\n")
                .collect(),
            "No row is about",
        ),
    ]
}
