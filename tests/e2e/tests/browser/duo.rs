//! The DUO file on the page: what was generated is what is read, damage loses nothing, and everything says which file
//! the counts came from.

use std::collections::BTreeMap;
use std::fs;

use e2e::{Page, Result, fewer_elsewhere, only_in_chromium, run};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::duo_files::damaged::{damaged, good};
use crate::duo_files::{PLAIN, Row, Variant, Vestiging, expected, file, row, uncounted};
use crate::region::{no_findings_in_any_look, open_section};

/// Chooses a file in the field, as a person does, and waits until the page says something about it.
async fn choose(page: &Page, name: &str, bytes: &[u8]) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join(name);
    fs::write(&path, bytes)?;
    page.find("#duo-file").await?.send_keys(path.to_str().unwrap_or_default()).await?;
    let said = format!("document.querySelector('#duo-said').textContent.includes({})", json!(name));
    page.until(&said).await
}

async fn open_with(page: &Page, name: &str, bytes: &[u8]) -> Result<()> {
    page.open("").await?;
    open_section(page, "duo").await?;
    choose(page, name, bytes).await
}

async fn select(page: &Page, id: &str, place: usize) -> Result<()> {
    let script = "const field = document.getElementById(arguments[0]); field.selectedIndex = arguments[1];
                  field.dispatchEvent(new Event('change', { bubbles: true }))";
    page.script(script, vec![json!(id), json!(place)]).await.map(drop)
}

async fn said(page: &Page, id: &str, part: &str) -> Result<()> {
    page.until(&format!("document.querySelector('#{id}').textContent.includes({})", json!(part))).await
}

/// The form as the browser keeps it, once it names a file.
async fn kept(page: &Page, file: &str) -> Result<Value> {
    page.until(&format!("localStorage.getItem('vmbo-techniek.kept')?.includes({})", json!(file))).await?;
    let text = page.script("return localStorage.getItem('vmbo-techniek.kept')", Vec::new()).await?;
    Ok(serde_json::from_str(text.as_str().unwrap_or_default())?)
}

/// The counts of each school of a form.
fn counts(kept: &Value) -> BTreeMap<String, BTreeMap<String, u16>> {
    let form = if kept["schools"].is_array() { kept } else { &kept["form"] };
    let schools = form["schools"].as_array().unwrap().iter().map(|school| {
        let cells = school["october2017"].as_object().unwrap().iter();
        let cells = cells.map(|(cell, pupils)| (cell.clone(), pupils.as_str().unwrap().parse().unwrap())).collect();
        (school["brin"].as_str().unwrap().to_owned(), cells)
    });
    schools.collect()
}

/// Rows of schools in every profiel and kind; and the same with rows that do not count.
fn some_rows() -> (Vec<Row>, Vec<Row>) {
    let counts = |at: usize| [at, at % 7, at % 5, at % 3].map(|pupils| u16::try_from(pupils % 60).unwrap());
    let counted: Vec<Row> = (0..300).map(|at| row(at % 40, at, counts(at))).collect();
    let all = counted.iter().cloned().chain((0..30).map(|at| uncounted(at % 40, at, counts(at)))).collect();
    (counted, all)
}

#[test]
fn every_variant_gives_exactly_the_counts_that_were_generated() -> Result<()> {
    let table = [
        ("plain", PLAIN),
        ("newer-names", Variant { newer_names: true, ..PLAIN }),
        ("lwoo-column", Variant { lwoo_column: true, ..PLAIN }),
        ("six-characters", Variant { vestiging: Vestiging::Six, ..PLAIN }),
        ("without-zero", Variant { vestiging: Vestiging::NoZero, ..PLAIN }),
        ("utf8", Variant { utf8: true, ..PLAIN }),
        ("crlf", Variant { crlf: true, ..PLAIN }),
        ("quoted", Variant { quoted: true, ..PLAIN }),
        ("reversed", Variant { reversed: true, ..PLAIN }),
        ("masked", Variant { masked: true, ..PLAIN }),
        ("all", Variant { newer_names: true, lwoo_column: true, quoted: true, utf8: true, masked: true, ..PLAIN }),
    ];
    run(async |page| {
        page.open("").await?;
        open_section(page, "duo").await?;
        let (counted, rows) = some_rows();
        for (name, variant) in table {
            let name = format!("{name}-2019.csv");
            choose(page, &name, &file(variant, &rows)).await?;
            if variant.masked {
                select(page, "duo-masked", 3).await?;
            }
            page.click("#duo-replace").await?;
            let kept = kept(page, &name).await?;
            assert_eq!(counts(&kept), expected(&counted, variant.masked, 3), "{name}");
        }
        page.assert_no_console_errors().await
    })
}

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn yes(&mut self) -> bool {
        self.below(2) == 1
    }

    fn variant(&mut self) -> Variant {
        Variant {
            newer_names: self.yes(),
            lwoo_column: self.yes(),
            vestiging: [Vestiging::Two, Vestiging::Six, Vestiging::NoZero][self.below(3)],
            utf8: self.yes(),
            crlf: self.yes(),
            quoted: self.yes(),
            reversed: self.yes(),
            masked: self.yes(),
        }
    }

    fn counts(&mut self) -> [u16; 4] {
        [(); 4].map(|()| u16::try_from(self.below(60)).unwrap())
    }
}

#[test]
fn files_of_every_kind_and_size_give_exactly_the_counts_that_were_generated() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        open_section(page, "duo").await?;
        let mut numbers = Numbers(2019);
        let reason = "what differs between the files is read by the same module";
        for at in fewer_elsewhere((0..40).collect(), 5, reason) {
            let (variant, each) = (numbers.variant(), 1 + numbers.below(4));
            // The largest are more than one piece.
            let rows = 1 + numbers.below([30, 300, 3000][at % 3]);
            let counted: Vec<Row> = (0..rows)
                .map(|_| row(numbers.below(80), numbers.below(100), numbers.counts()))
                .chain([row(0, 0, [5, 0, 0, 0])])
                .collect();
            let others =
                (0..numbers.below(9)).map(|_| uncounted(numbers.below(80), numbers.below(6), numbers.counts()));
            let all: Vec<Row> = others.collect::<Vec<_>>().into_iter().chain(counted.iter().cloned()).collect();
            let name = format!("bestand-{at}-2019.csv");
            choose(page, &name, &file(variant, &all)).await?;
            said(page, "duo-said", &format!("{name} is gelezen")).await?;
            if page.script("return Boolean(document.querySelector('#duo-masked'))", Vec::new()).await? == json!(true) {
                select(page, "duo-masked", each).await?;
            }
            page.click("#duo-replace").await?;
            let kept = kept(page, &name).await?;
            let each = u16::try_from(each).unwrap();
            assert_eq!(counts(&kept), expected(&counted, variant.masked, each), "{name}: {variant:?}");
        }
        page.assert_no_console_errors().await
    })
}

#[test]
fn every_damaged_file_gets_its_message_and_nothing_is_lost() -> Result<()> {
    run(async |page| {
        page.open("en/").await?;
        page.type_into("[data-cell='0.2017-10-01.PIE.BB']", "24").await?;
        open_section(page, "duo").await?;
        choose(page, "good-2018.csv", good().as_bytes()).await?;
        for (at, (reason, bytes, message)) in damaged().into_iter().enumerate() {
            choose(page, &format!("damaged-{at}.csv"), &bytes).await?;
            let said = page.text("#duo-said").await?;
            assert!(said.contains(message), "{reason}: {said}");
            assert!(said.contains("What you entered stays."), "{reason}: {said}");
            assert!(said.contains("Below is still good-2018.csv."), "{reason}: {said}");
            assert_eq!(page.value("[data-cell='0.2017-10-01.PIE.BB']").await?, "24", "{reason}");
        }
        assert_eq!(page.accessibility_findings().await?, [""; 0]);
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("large.csv");
        fs::File::create(&path)?.set_len(200_000_000)?;
        page.find("#duo-file").await?.send_keys(path.to_str().unwrap()).await?;
        said(page, "duo-said", "larger than 100 MB").await?;
        page.click("#duo-add-found").await?;
        said(page, "duo-taken", "Done. Schools added: 2").await?;
        page.assert_no_console_errors().await
    })
}

#[test]
fn schools_are_found_by_name_place_province_and_brin() -> Result<()> {
    let rows: Vec<Row> = (0..240).map(|at| row(at, at, [9, 0, 0, 0])).collect();
    run(async |page| {
        open_with(page, "zoeken.csv", &file(PLAIN, &rows)).await?;
        said(page, "duo-found", "240 van de 240 vestigingen voldoen").await?;
        let shown = "return document.querySelectorAll('.duo__list li').length";
        assert_eq!(page.script(shown, Vec::new()).await?, json!(100), "a long list comes in portions");
        page.click(".duo__more .button").await?;
        page.until("document.querySelectorAll('.duo__list li').length == 200").await?;
        page.until("document.activeElement.id == 'duo-tick-100'").await?;
        select(page, "duo-province", 2).await?;
        said(page, "duo-found", "60 van de 240").await?;
        select(page, "duo-place", 1).await?;
        page.until("!document.querySelector('#duo-found').textContent.startsWith('60')").await?;
        select(page, "duo-province", 0).await?;
        said(page, "duo-found", "240 van de 240").await?;
        for (search, found) in
            [("proefdam 17", "5 van"), (&rows[3].brin.to_lowercase(), "1 van"), ("\" 239;", "1 van"), ("x?", "0 van")]
        {
            page.type_into("#duo-search", search).await?;
            said(page, "duo-found", found).await?;
        }
        page.type_into("#duo-search", "239;").await?;
        said(page, "duo-found", "1 van").await?;
        page.click("#duo-tick-all").await?;
        page.type_into("#duo-search", "").await?;
        said(page, "duo-found", "Aangevinkt: 1").await?;
        page.click("#duo-tick-0").await?;
        said(page, "duo-found", "Aangevinkt: 2").await?;
        page.click("#duo-add-ticked").await?;
        said(page, "duo-taken", "Scholen toegevoegd: 2").await?;
        let names = "return [...document.querySelectorAll('.schools__tab')].map((tab) => tab.textContent)";
        let names = page.script(names, Vec::new()).await?;
        assert_eq!(names.as_array().map(Vec::len), Some(2), "{names}");
        page.assert_no_console_errors().await
    })
}

#[test]
fn masked_counts_are_asked_for_and_marked_wherever_they_show() -> Result<()> {
    let rows = [row(1, 1, [20, 3, 0, 0]), row(2, 2, [30, 0, 0, 0])];
    run(async |page| {
        open_with(page, "leerlingen-2023.csv", &file(Variant { masked: true, ..PLAIN }, &rows)).await?;
        page.click("#duo-add-found").await?;
        said(page, "duo-taken", "Kies eerst waar ‘<5’ voor staat.").await?;
        page.until("document.activeElement.id == 'duo-masked'").await?;
        assert_eq!(page.accessibility_findings().await?, [""; 0]);
        select(page, "duo-masked", 2).await?;
        page.click("#duo-add-found").await?;
        said(page, "duo-taken", "Scholen toegevoegd: 2").await?;
        page.until("document.querySelector('.origin')").await?;
        let origin = page.text(".origin").await?;
        for part in ["leerlingen-2023.csv", "1 oktober 2023", "telt hier 2", "21 tot 24 leerlingen"] {
            assert!(origin.contains(part), "{part}: {origin}");
        }
        assert!(!origin.contains("veranderd"), "{origin}");
        page.type_into("[data-cell='0.2017-10-01.PIE.BB']", "40").await?;
        page.until("document.querySelector('.origin').textContent.includes('daarna veranderd')").await?;
        page.click("#duo-view").await?;
        page.until("document.querySelector('#duo-overview')").await?;
        assert_eq!(page.text("#duo-overview .badge").await?, "bij benadering, 21 tot 24");
        open_section(page, "regio").await?;
        let badges = "return [...document.querySelectorAll('#regio-kop ~ * .badge, .region .badge')].map((badge) => badge.textContent)";
        assert_eq!(page.script(badges, Vec::new()).await?, json!(["bij benadering, 21 tot 24"]));
        let region = page.text(".region").await?;
        assert!(region.contains("Aantallen uit: leerlingen-2023.csv (DUO, teldatum van het bestand 1 oktober 2023)."));
        assert_eq!(page.accessibility_findings().await?, [""; 0]);
        page.assert_no_console_errors().await
    })
}

#[test]
fn what_is_taken_along_says_which_file_and_date() -> Result<()> {
    let rows = [row(1, 1, [20, 3, 0, 0])];
    run(async |page| {
        open_with(page, "leerlingen-2017.csv", &file(PLAIN, &rows)).await?;
        page.click("#duo-add-found").await?;
        page.until("document.querySelector('.origin')").await?;
        open_section(page, "bewaren").await?;
        let catch = "const make = URL.createObjectURL; window.saved = []; URL.createObjectURL = (blob) => {
            blob.text().then((text) => window.saved.push(text)); return make(blob) }";
        page.script(catch, Vec::new()).await?;
        page.click("#duo-view").await?;
        page.until("document.querySelector('#duo-csv')").await?;
        page.click("#duo-csv").await?;
        page.click("#save-document").await?;
        page.click("#save-receipt").await?;
        for table in ["bedragen", "profielen", "herleiding", "scholen"] {
            page.click(&format!("[data-table='{table}.csv'] button:last-of-type")).await?;
        }
        page.until("window.saved.length == 7").await?;
        let saved = page.script("return window.saved", Vec::new()).await?;
        for text in saved.as_array().unwrap() {
            let text = text.as_str().unwrap();
            assert!(text.contains("leerlingen-2017.csv"), "{text}");
            assert!(text.contains("1 oktober 2017") || text.contains("\"fileYear\""), "{text}");
        }
        let link = page.text("[aria-labelledby=take-link]").await?;
        assert!(link.contains("Uit welk DUO-bestand de aantallen komen, staat niet in de link."), "{link}");
        page.script("window.dispatchEvent(new Event('beforeprint'))", Vec::new()).await?;
        page.until("document.querySelector('.print-document')").await?;
        let printed = page.script("return document.querySelector('.print-document').textContent", Vec::new()).await?;
        assert!(
            printed
                .as_str()
                .unwrap()
                .contains("uit leerlingen-2017.csv (DUO, teldatum van het bestand 1 oktober 2017)")
        );
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_region_of_572_schools_is_loaded_and_totalled() -> Result<()> {
    let rows: Vec<Row> = (0..1716).map(|at| row(at % 572, at, [u16::try_from(at % 40).unwrap(), 2, 0, 1])).collect();
    run(async |page| {
        open_with(page, "land-2019.csv", &file(PLAIN, &rows)).await?;
        page.click("#duo-replace").await?;
        said(page, "duo-taken", "Scholen toegevoegd: 572").await?;
        page.click(".duo a[href='#regio']").await?;
        page.press(&String::from(char::from(Key::Tab))).await?;
        let on_the_way = "return document.activeElement.id";
        assert_eq!(page.script(on_the_way, Vec::new()).await?, "regio-open", "what comes next is near");
        let schools: Vec<Value> = expected(&rows, false, 0)
            .into_iter()
            .map(|(brin, cells)| {
                let mut counts = serde_json::Map::new();
                for (cell, pupils) in cells {
                    let (profiel, leerweg) = cell.split_once('.').unwrap();
                    counts.entry(profiel).or_insert_with(|| json!({}))[leerweg] = json!(pupils);
                }
                json!({ "brin": brin, "counts": { "2017-10-01": counts } })
            })
            .collect();
        let result = page.calculate(json!({ "format": "vmbo-techniek/1", "schools": schools })).await?;
        let paths = [
            ("region.phase1.total", &result["region"]["phase1"]["total"]),
            ("region.phase2.fourYears.high", &result["region"]["phase2"]["fourYears"]["high"]),
        ];
        for (path, amount) in paths {
            let shown = format!("document.querySelector('[data-amount=\"{path}\"]').value");
            page.until(&format!("{shown} == {amount}")).await?;
        }
        open_section(page, "regio").await?;
        page.until("document.querySelectorAll('.region .region-table tbody tr').length == 572").await?;
        page.click(".region > a").await?;
        page.press(&String::from(char::from(Key::Tab))).await?;
        let past = "return Boolean(document.activeElement.closest('.missing'))";
        assert_eq!(page.script(past, Vec::new()).await?, json!(true), "nobody has to go through every row");
        page.click("#duo-view").await?;
        page.until("document.querySelector('#duo-overview')").await?;
        page.assert_no_console_errors().await
    })
}

#[test]
fn the_overview_sorts_filters_and_totals() -> Result<()> {
    let rows: Vec<Row> = (0..200).map(|at| row(at, at, [u16::try_from(at % 40 + 1).unwrap(), 0, 0, 0])).collect();
    run(async |page| {
        open_with(page, "land-2019.csv", &file(PLAIN, &rows)).await?;
        page.click("#duo-view").await?;
        page.until("document.querySelectorAll('#duo-overview tbody tr').length == 100").await?;
        let technical = "return [...document.querySelectorAll('#duo-overview tbody td:nth-child(2)')].map((cell) => +cell.textContent)";
        page.click("#duo-overview thead th:nth-child(2) .sort").await?;
        page.until("document.querySelector('#duo-overview th[aria-sort=descending]')").await?;
        let sorted = page.script(technical, Vec::new()).await?;
        assert!(
            sorted
                .as_array()
                .unwrap()
                .iter()
                .map(|pupils| pupils.as_u64().unwrap())
                .is_sorted_by(|one, two| one >= two),
            "{sorted}"
        );
        assert_eq!(page.accessibility_findings().await?, [""; 0]);
        select(page, "duo-province", 1).await?;
        page.until("document.querySelectorAll('#duo-overview tbody tr').length == 30").await?;
        // The total is the sum of what shows, in the order of its columns.
        let total = "return [...document.querySelectorAll('#duo-overview tfoot data')].map((total, at) =>
            [+total.value, [...document.querySelectorAll(`#duo-overview tbody td:nth-child(${at + 3}) data`)]
                .reduce((sum, { value }) => sum + +value, 0)])";
        for pair in page.script(total, Vec::new()).await?.as_array().unwrap() {
            assert!((pair[0].as_f64().unwrap() - pair[1].as_f64().unwrap()).abs() < 0.005, "{pair}");
        }
        page.type_into("#duo-search", "niets").await?;
        page.until("!document.querySelector('#duo-overview')").await?;
        page.assert_no_console_errors().await
    })
}

#[test]
fn nothing_but_the_keyboard_is_needed() -> Result<()> {
    let rows: Vec<Row> = (0..4).map(|at| row(at, at, [9, 0, 0, 0])).collect();
    run(async |page| {
        open_with(page, "toets.csv", &file(PLAIN, &rows)).await?;
        // The driver takes keys in the field itself for the name of a file.
        page.script("document.querySelector('#duo-province').focus()", Vec::new()).await?;
        let tab = String::from(char::from(Key::Tab));
        let mut reached = Vec::new();
        for _ in 0..25 {
            page.press(&tab).await?;
            let id =
                page.script("return document.activeElement.id || document.activeElement.tagName", Vec::new()).await?;
            let id = id.as_str().unwrap_or_default().to_owned();
            if id == "duo-tick-2" {
                page.press(" ").await?;
                said(page, "duo-found", "Aangevinkt: 1").await?;
            }
            if id == "duo-add-ticked" {
                page.press(&String::from(char::from(Key::Enter))).await?;
                said(page, "duo-taken", "Scholen toegevoegd: 1").await?;
            }
            reached.push(id);
        }
        for id in ["duo-place", "duo-search", "duo-date", "duo-replace", "duo-view"] {
            assert!(reached.iter().any(|reached| reached == id), "{id}: {reached:?}");
        }
        page.assert_no_console_errors().await
    })
}

/// Drops a file on the page.
async fn drop_on_page(page: &Page, name: &str, bytes: &[u8]) -> Result<()> {
    let script =
        "const data = new DataTransfer(); data.items.add(new File([new Uint8Array(arguments[1])], arguments[0]));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))";
    page.script(script, vec![json!(name), json!(bytes)]).await.map(drop)
}

#[test]
fn a_dropped_file_is_read_wherever_it_comes_from_and_nothing_is_lost() -> Result<()> {
    run(async |page| {
        let bytes = file(PLAIN, &[row(1, 1, [20, 3, 0, 0])]);
        page.open("").await?;
        page.type_into("[data-cell='0.2017-10-01.PIE.BB']", "24").await?;
        // The section is closed, in the release not even there.
        drop_on_page(page, "gesleept.csv", &bytes).await?;
        page.until("document.querySelector('#duo-said')?.textContent.includes('gesleept.csv is gelezen')").await?;
        page.until("document.activeElement.id == 'duo-file'").await?;
        assert_eq!(page.value("[data-cell='0.2017-10-01.PIE.BB']").await?, "24");
        assert_eq!(page.accessibility_findings().await?, [""; 0]);

        drop_on_page(page, "nog-een.CSV", &bytes).await?;
        said(page, "duo-said", "nog-een.CSV is gelezen").await?;
        drop_on_page(page, "werkmap.xlsx", b"PK\x03\x04\x14\0\x06\0").await?;
        said(page, "duo-said", "Dit is een werkmap").await?;
        page.click("#duo-open").await?;
        page.until("!document.querySelector('#duo-file')").await?;
        drop_on_page(page, "weer.txt", &bytes).await?;
        page.until("document.querySelector('#duo-said')?.textContent.includes('weer.txt is gelezen')").await?;
        assert_eq!(page.value("[data-cell='0.2017-10-01.PIE.BB']").await?, "24");
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_dropped_document_is_opened_whatever_its_name() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        open_section(page, "duo").await?;
        let name = "document.querySelector(\"[data-field='schools.0.name']\").value";
        for file in ["werk.json", "werk.csv", "WERK.JSON"] {
            let document = json!({ "format": "vmbo-techniek/1", "schools": [{ "name": format!("Uit {file}") }] });
            drop_on_page(page, file, document.to_string().as_bytes()).await?;
            page.until(&format!("{name} == 'Uit {file}'")).await?;
        }
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_file_that_was_read_is_still_there_when_the_section_opens_again() -> Result<()> {
    run(async |page| {
        open_with(page, "blijft.csv", good().as_bytes()).await?;
        page.click("#duo-open").await?;
        page.until("!document.querySelector('#duo-file')").await?;
        page.click("#duo-open").await?;
        said(page, "duo-said", "blijft.csv is gelezen").await?;
        page.until("document.querySelectorAll('.duo__list li').length == 2").await
    })
}

/// Every part open, in each look that a system can ask for.
#[test]
fn the_duo_section_has_no_findings_in_any_look() -> Result<()> {
    run(async |page| {
        let masked = Variant { masked: true, ..PLAIN };
        for address in ["", "en/"] {
            page.open(address).await?;
            open_section(page, "duo").await?;
            assert_eq!(page.accessibility_findings().await?, [""; 0], "before a file");
            choose(page, "alles-2023.csv", &file(masked, &some_rows().1)).await?;
            assert_eq!(page.accessibility_findings().await?, [""; 0], "a file");
            select(page, "duo-masked", 3).await?;
            page.click("#duo-view").await?;
            page.click(".duo summary").await?;
            page.until("document.querySelector('#duo-overview')").await?;
            if !only_in_chromium("the others have no looks to emulate") {
                continue;
            }
            no_findings_in_any_look(page).await?;
            page.viewport(1280, 900).await?;
        }
        page.assert_no_console_errors().await
    })
}
