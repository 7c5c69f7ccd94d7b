//! The DUO file on the page: what was generated is what is read, damage loses nothing, and everything says which file
//! the counts came from.

use std::collections::BTreeMap;
use std::fs;

use e2e::{Media, Page, Result, cell, fewer_elsewhere, keys, only_in_chromium, run};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::duo_files::damaged::{damaged, good};
use crate::duo_files::{PLAIN, Row, Variant, Vestiging, expected, file, row, uncounted};
use crate::shown::amounts;

/// Chooses a file in the menu, as a person does, and waits until the page says something about it.
async fn choose(page: &Page, name: &str, bytes: &[u8]) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join(name);
    fs::write(&path, bytes)?;
    page.choose_file("duo", &path).await?;
    page.until_says("#duo-said", name).await
}

async fn open_with(page: &Page, name: &str, bytes: &[u8]) -> Result<()> {
    page.open("").await?;
    choose(page, name, bytes).await
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
fn files_of_every_kind_and_size_give_the_counts_that_were_generated() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        let mut numbers = Numbers(2019);
        for at in fewer_elsewhere((0..20).collect(), 5)? {
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
            page.until_says("#duo-said", &format!("{name} is gelezen")).await?;
            page.choose("duo-date", 1).await?;
            if page.script("return Boolean(document.querySelector('#duo-masked'))", Vec::new()).await? == json!(true) {
                page.choose("duo-masked", each).await?;
            }
            page.click("#duo-replace").await?;
            let kept = kept(page, &name).await?;
            let each = u16::try_from(each).unwrap();
            assert_eq!(counts(&kept), expected(&counted, variant.masked, each), "{name}: {variant:?}");
        }
        Ok(())
    })
}

#[test]
fn schools_are_found_by_name_place_province_and_brin() -> Result<()> {
    let rows: Vec<Row> = (0..240).map(|at| row(at, at, [9, 0, 0, 0])).collect();
    run(async |page| {
        open_with(page, "zoeken.csv", &file(PLAIN, &rows)).await?;
        page.until_says("#duo-found", "240 van 240 vestigingen").await?;
        let shown = "return document.querySelectorAll('.duo__list li').length";
        assert_eq!(page.script(shown, Vec::new()).await?, json!(100), "a long list comes in portions");
        page.click(".duo__more .button").await?;
        page.until("document.querySelectorAll('.duo__list li').length == 200").await?;
        page.until("document.activeElement.id == 'duo-tick-100'").await?;
        page.choose("duo-province", 2).await?;
        page.until_says("#duo-found", "60 van 240").await?;
        page.choose("duo-place", 1).await?;
        page.until("!document.querySelector('#duo-found').textContent.startsWith('60')").await?;
        page.choose("duo-province", 0).await?;
        page.until_says("#duo-found", "240 van 240").await?;
        for (search, found) in
            [("proefdam 17", "5 van"), (&rows[3].brin.to_lowercase(), "1 van"), ("\" 239;", "1 van"), ("x?", "0 van")]
        {
            page.type_into("#duo-search", search).await?;
            page.until_says("#duo-found", found).await?;
        }
        page.type_into("#duo-search", "239;").await?;
        page.until_says("#duo-found", "1 van").await?;
        page.click("#duo-tick-all").await?;
        page.type_into("#duo-search", "").await?;
        page.until_says("#duo-found", "Aangevinkt: 1").await?;
        page.click("#duo-tick-0").await?;
        page.until_says("#duo-found", "Aangevinkt: 2").await?;
        page.choose("duo-date", 1).await?;
        page.click("#duo-add-ticked").await?;
        page.until_says("#duo-taken", "Scholen toegevoegd: 2").await?;
        assert_eq!(
            page.script("return document.querySelectorAll('#school option').length", Vec::new()).await?,
            json!(2)
        );
        // The overview shows the same, with a total that is the sum of what shows.
        page.type_into("#duo-search", "").await?;
        page.choose("duo-province", 1).await?;
        page.click("#duo-view").await?;
        page.until("document.querySelector('#duo-overview tfoot data')").await?;
        let total = "return [...document.querySelectorAll('#duo-overview tfoot data')].map((total, at) =>
            [+total.value, [...document.querySelectorAll(`#duo-overview tbody td:nth-child(${at + 3}) data`)]
                .reduce((sum, { value }) => sum + +value, 0)])";
        for pair in page.script(total, Vec::new()).await?.as_array().unwrap() {
            assert!((pair[0].as_f64().unwrap() - pair[1].as_f64().unwrap()).abs() < 0.005, "{pair}");
        }
        Ok(())
    })
}

#[test]
fn a_masked_count_is_asked_for_and_the_file_is_named_wherever_its_counts_go() -> Result<()> {
    let rows = [row(1, 1, [20, 3, 0, 0]), row(2, 2, [30, 0, 0, 0])];
    run(async |page| {
        open_with(page, "leerlingen-2023.csv", &file(Variant { masked: true, ..PLAIN }, &rows)).await?;
        page.until_says("#duo-date-notice", "Dit bestand telt de leerlingen van 1 oktober 2023.").await?;
        page.click("#duo-add-found").await?;
        page.until_says("#duo-taken", "Kies eerst voor welke teldatum de aantallen zijn.").await?;
        page.until("document.activeElement.id == 'duo-date'").await?;
        page.choose("duo-date", 1).await?;
        let notice = "leerlingen van 1 oktober 2023 tellen hier als die van 1 oktober 2017 en 1 oktober 2018";
        page.until_says("#duo-date-notice", notice).await?;
        page.click("#duo-add-found").await?;
        page.until_says("#duo-taken", "Kies eerst waar ‘<5’ voor staat.").await?;
        page.until("document.activeElement.id == 'duo-masked'").await?;
        page.choose("duo-masked", 2).await?;
        page.click("#duo-add-found").await?;
        page.until_says("#duo-taken", "Scholen toegevoegd: 2").await?;
        page.until_says("#duo-taken", notice).await?;
        for part in ["leerlingen-2023.csv", "1 oktober 2023", "telt hier 2", "21 tot 24 leerlingen"] {
            page.until_says(".origin", part).await?;
        }
        page.type_into(&cell("PIE.BB"), "40").await?;
        page.until_says(".origin", "daarna veranderd").await?;
        page.open_view("region").await?;
        page.until_says(".region .badge", "bij benadering, 21 tot 24").await?;
        page.until_says(
            ".region",
            "Aantallen uit: leerlingen-2023.csv (DUO, teldatum van het bestand 1 oktober 2023).",
        )
        .await?;

        page.open_view("calculate").await?;
        page.open_keep().await?;
        let catch = "const make = URL.createObjectURL; window.saved = []; URL.createObjectURL = (blob) => {
            blob.text().then((text) => window.saved.push(text)); return make(blob) }";
        page.script(catch, Vec::new()).await?;
        for id in ["#save-document", "#save-receipt"] {
            page.activate(id).await?;
        }
        for table in ["bedragen", "profielen", "herleiding", "scholen"] {
            page.activate(&format!("[data-table='{table}.csv'] button:last-of-type")).await?;
        }
        page.until("window.saved.length == 6").await?;
        for text in page.texts("return window.saved").await? {
            assert!(text.contains("leerlingen-2023.csv"), "{text}");
        }
        page.until_says(
            "[aria-labelledby=take-link]",
            "Uit welk DUO-bestand de aantallen komen, staat niet in de link.",
        )
        .await?;
        page.script("dispatchEvent(new Event('beforeprint'))", Vec::new()).await?;
        page.until_says(".print-document", "leerlingen-2023.csv").await
    })
}

#[test]
fn a_region_of_572_schools_is_loaded_totalled_and_searched() -> Result<()> {
    let rows: Vec<Row> = (0..1716).map(|at| row(at % 572, at, [u16::try_from(at % 40).unwrap(), 2, 0, 1])).collect();
    run(async |page| {
        open_with(page, "land-2019.csv", &file(PLAIN, &rows)).await?;
        page.choose("duo-date", 1).await?;
        page.click("#duo-replace").await?;
        page.until_says("#duo-taken", "Scholen toegevoegd: 572").await?;
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
        for (path, pointer) in [("phase1.total", "/phase1/total"), ("phase2.fourYears.high", "/phase2/fourYears/high")]
        {
            let amount = result["region"].pointer(pointer).and_then(Value::as_str).unwrap();
            page.until_amount(&format!("region.{path}"), amount).await?;
        }
        assert_eq!(
            page.script("return document.querySelectorAll('#school option').length", Vec::new()).await?,
            json!(572)
        );
        let brin = page.texts("return [document.querySelectorAll('#school option')[400].textContent]").await?;
        page.type_into(".school-choice__search input", &brin[0]).await?;
        page.press(&keys(&[Key::Enter])).await?;
        page.until("document.querySelector('#school').selectedIndex == 400").await?;
        page.until("document.querySelector('[data-cell]').dataset.cell.startsWith('400.')").await?;
        page.open_view("region").await?;
        page.until("document.querySelectorAll('.region .region-table tbody tr').length == 572").await?;
        amounts(page).await.map(drop)
    })
}

#[test]
fn a_dropped_file_is_read_wherever_it_comes_from_and_nothing_is_lost() -> Result<()> {
    run(async |page| {
        let bytes = file(PLAIN, &[row(1, 1, [20, 3, 0, 0])]);
        page.open("en/").await?;
        page.type_into(&cell("PIE.BB"), "24").await?;
        // From another view and with another panel open.
        page.open_view("region").await?;
        for name in ["gesleept.csv", "nog-een.CSV", "weer.txt"] {
            page.drop_file(name, &bytes).await?;
            page.until_says("#duo-said", name).await?;
            page.until("document.activeElement.id == 'duo-kop'").await?;
            assert_eq!(page.value(&cell("PIE.BB")).await?, "24", "{name}");
        }
        // A document is opened as one, whatever its name.
        let damaged = damaged().into_iter().filter(|(_, bytes, _)| !bytes.starts_with(b"{"));
        for (at, (reason, bytes, message)) in damaged.enumerate().step_by(3) {
            let name = format!("damaged-{at}.csv");
            page.drop_file(&name, &bytes).await?;
            for part in [&name, message, "What you entered stays.", "Below is still weer.txt."] {
                page.until_says("#duo-said", part)
                    .await
                    .map_err(|error| e2e::Error::new(format!("{reason}: {error}")))?;
            }
        }
        page.drop_file("werkmap.xlsx", b"PK\x03\x04\x14\0\x06\0").await?;
        page.until_says("#duo-said", "werkmap.xlsx").await?;
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("large.csv");
        fs::File::create(&path)?.set_len(200_000_000)?;
        page.choose_file("duo", &path).await?;
        page.until_says("#duo-said", "larger than 100 MB").await?;
        // What was read is still there when the panel opens again, and closing it leads back.
        page.press(&keys(&[Key::Escape])).await?;
        page.until("!document.querySelector('#duo') && document.activeElement.id == 'ophalen'").await?;
        choose(page, "good-2018.csv", good().as_bytes()).await?;
        page.click("#duo-add-found").await?;
        page.until_says("#duo-taken", "Schools added: 2").await
    })
}

#[test]
fn the_duo_panel_has_no_findings_in_any_look() -> Result<()> {
    if !only_in_chromium()? {
        return Ok(());
    }
    let rows: Vec<Row> =
        (0..300).map(|at| row(at % 40, at, [3, 20, 0, 1])).chain([uncounted(1, 2, [9, 0, 0, 0])]).collect();
    run(async |page| {
        for address in ["", "en/"] {
            page.open(address).await?;
            choose(page, "alles-2023.csv", &file(Variant { masked: true, ..PLAIN }, &rows)).await?;
            assert_eq!(page.accessibility_findings().await?, [""; 0], "a file");
            page.choose("duo-masked", 3).await?;
            page.click("#duo-view").await?;
            page.activate("#duo-left-out summary").await?;
            page.until("document.querySelector('#duo-overview')").await?;
            for look in [&[][..], &[Media::Dark], &[Media::ForcedColors], &[Media::Dark, Media::MoreContrast]] {
                page.media(look).await?;
                assert_eq!(page.accessibility_findings().await?, [""; 0], "{look:?}");
            }
            page.media(&[]).await?;
            page.viewport(320, 800).await?;
            assert_eq!(page.accessibility_findings().await?, [""; 0], "narrow");
            let wider = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
            assert_eq!(page.script(wider, Vec::new()).await?, json!(false), "nothing scrolls sideways but tables");
            page.viewport(1280, 900).await?;
        }
        Ok(())
    })
}
