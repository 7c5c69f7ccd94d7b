//! Filling in the table of counts: by keyboard alone, from a spreadsheet, and with a way back.

use e2e::{Page, Result, VIEWS, cell, field, keys, run};
use fantoccini::key::Key;
use serde_json::{Value, json};

const PROFIELEN: [&str; 10] = ["BWI", "PIE", "M&T", "MaT", "MVI", "E&O", "Groen", "HBR", "Z&W", "D&P"];
const MESSAGE: &str = ".table-message";

fn control(letter: &str) -> String {
    keys(&[Key::Control]) + letter
}

/// What stands in the fields that are not empty, by their cell without the school.
async fn filled(page: &Page) -> Result<Value> {
    let script = "return Object.fromEntries([...document.querySelectorAll('[data-cell]')]
        .filter(({ value }) => value).map(({ dataset, value }) => [dataset.cell.slice(2), value]))";
    page.script(script, Vec::new()).await
}

async fn until_value(page: &Page, selector: &str, value: &str) -> Result<()> {
    page.until(&format!("document.querySelector({})?.value == '{value}'", json!(selector))).await
}

#[test]
fn the_whole_table_is_filled_by_keyboard_alone() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        // Nothing is in the way that a keyboard cannot pass.
        page.script("document.querySelector('h1').focus()", Vec::new()).await?;
        let mut tabs = 0;
        while !page.focused().await?.ends_with("BWI.BB") {
            page.press(&keys(&[Key::Tab])).await?;
            tabs += 1;
            assert!(tabs < 8, "the table is far away: {}", page.focused().await?);
        }
        let mut others = 0;
        for (column, leerweg) in ["BB", "KB", "GL"].into_iter().enumerate() {
            for (row, profiel) in PROFIELEN.into_iter().enumerate() {
                assert_eq!(page.focused().await?, format!("0.2017-10-01.{profiel}.{leerweg}"));
                page.press(&(10 * column + row + 10).to_string()).await?;
                page.press(&keys(&[Key::Enter])).await?;
                others += 1;
            }
        }
        assert!(others <= 60, "{others} keys besides the digits for 30 fields");
        // BB 10-19, KB 20-29, GL 30-39.
        assert!(page.text(".counts tfoot td:last-child").await?.starts_with("735"));
        page.until_amount("region.technology.2018", &format!("{}.00", 1500 * (33 + 63) + 750 * 93)).await?;
        page.script("document.querySelector(arguments[0]).focus()", vec![json!(cell("D&P.GL"))]).await?;
        page.press(&keys(&[Key::Up])).await?;
        page.press("7").await?;
        assert_eq!(page.value(&cell("Z&W.GL")).await?, "7", "what stood there was selected");
        for (pressed, focused) in [
            (vec![Key::Shift, Key::Up], "BWI.GL"),
            (vec![Key::Up], "BWI.GL"),
            (vec![Key::Control, Key::Left], "BWI.KB"),
            (vec![Key::Shift, Key::Down], "D&P.KB"),
        ] {
            page.press(&keys(&pressed)).await?;
            assert_eq!(page.focused().await?, format!("0.2017-10-01.{focused}"), "{pressed:?}");
        }
        Ok(())
    })
}

#[test]
fn a_clear_block_is_taken_at_once_and_undone_in_one_step() -> Result<()> {
    let both_dates = "\t1 oktober 2017\t\t1 oktober 2018\n\tBB\tKB\tBB\tKB\nPIE\t10\t20\t30\t40\n";
    let table = [
        ("12", None, "one value is left to the browser"),
        (" 12\r\n", None, "with its end of line too"),
        (
            "38\t52\t9\n1\t2\t3\r\n",
            Some(json!({ "2017-10-01.PIE.BB": "38", "2017-10-01.PIE.KB": "52", "2017-10-01.PIE.GL": "9",
                "2017-10-01.M&T.BB": "1", "2017-10-01.M&T.KB": "2", "2017-10-01.M&T.GL": "3" })),
            "numbers from the field on",
        ),
        (
            both_dates,
            Some(json!({ "2017-10-01.PIE.BB": "10", "2017-10-01.PIE.KB": "20",
                "2018-10-01.PIE.BB": "30", "2018-10-01.PIE.KB": "40" })),
            "headings that name both dates",
        ),
    ];
    run(async |page| {
        let pie = cell("PIE.BB");
        page.open("").await?;
        page.type_into(&pie, "5").await?;
        for (text, pasted, reason) in table {
            let taken = page.paste(&pie, text).await?;
            assert_eq!(taken, pasted.is_some(), "{reason}");
            let Some(pasted) = pasted else { continue };
            page.until_says(MESSAGE, &format!("{} aantallen overgenomen", pasted.as_object().unwrap().len())).await?;
            assert_eq!(filled(page).await?, pasted, "{reason}");
            assert_eq!(page.focused().await?, "0.2017-10-01.PIE.BB", "{reason}");
            page.press(&control("z")).await?;
            until_value(page, &pie, "5").await?;
            assert_eq!(filled(page).await?, json!({ "2017-10-01.PIE.BB": "5" }), "{reason}");
            page.press(&control("y")).await?;
            page.until(&format!("document.querySelector(\"{pie}\").value != '5'")).await?;
            assert_eq!(filled(page).await?, pasted, "{reason}");
            page.press(&control("z")).await?;
            until_value(page, &pie, "5").await?;
        }
        // Undone from a field that goes away.
        page.press(&control("y")).await?;
        page.until("document.querySelectorAll('[data-cell]').length == 60").await?;
        page.script("document.querySelector('[data-cell^=\"0.2018\"]').focus()", Vec::new()).await?;
        page.press(&control("z")).await?;
        page.until("document.activeElement.id == 'undo'").await
    })
}

#[test]
fn a_doubtful_block_is_looked_at_before_it_is_taken() -> Result<()> {
    let doubtful = "\tBB\tKB\nPIE\t10\t20\nXYZ\t1\t2\n";
    let buttons = [".paste-preview .button--primary", ".paste-preview .button:not(.button--primary)"];
    run(async |page| {
        let pie = cell("PIE.BB");
        page.open("").await?;
        page.type_into(&pie, "5").await?;
        let look = async || -> Result<()> {
            assert!(page.paste(&pie, doubtful).await?);
            page.until("document.querySelector('.paste-preview')?.contains(document.activeElement)").await?;
            let preview = page.text(".paste-preview").await?;
            for part in ["10", "20", "XYZ", "Overnemen", "Niet overnemen"] {
                assert!(preview.contains(part), "{part}: {preview}");
            }
            assert_eq!(filled(page).await?, json!({ "2017-10-01.PIE.BB": "5" }), "nothing is taken yet");
            Ok(())
        };
        let closed =
            "!document.querySelector('.paste-preview') && document.activeElement.dataset.cell?.endsWith('PIE.BB')";
        look().await?;
        page.click(buttons[1]).await?;
        page.until(closed).await?;
        look().await?;
        page.press(&keys(&[Key::Escape])).await?;
        page.until(closed).await?;
        assert_eq!(filled(page).await?, json!({ "2017-10-01.PIE.BB": "5" }));
        look().await?;
        page.click(buttons[0]).await?;
        page.until(closed).await?;
        assert_eq!(filled(page).await?, json!({ "2017-10-01.PIE.BB": "10", "2017-10-01.PIE.KB": "20" }));
        page.until_says(MESSAGE, "2 aantallen overgenomen").await?;
        page.press(&control("z")).await?;
        until_value(page, &pie, "5").await?;
        // A table of one's own that comes as a file is looked at, too; what holds no count is refused by its name.
        page.drop_file("klas.csv", "Profiel;BB;KB\nPIE;11;21\n".as_bytes()).await?;
        page.until_says(".paste-preview", "21").await?;
        page.click(buttons[0]).await?;
        page.until_says(MESSAGE, "2 aantallen overgenomen").await?;
        assert_eq!(filled(page).await?, json!({ "2017-10-01.PIE.BB": "11", "2017-10-01.PIE.KB": "21" }));
        page.drop_file("adressen.csv", b"naam;plaats\nWest;Delft\n").await?;
        page.until_says("#duo-said", "adressen.csv").await
    })
}

#[test]
fn what_was_typed_is_undone_field_by_field() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        let way = "[...document.querySelectorAll('#undo, #redo')].map((tool) => tool.ariaDisabled).join()";
        page.until(&format!("{way} == 'true,true'")).await?;
        page.open_menu("school-gegevens").await?;
        page.type_into(&field("schools.0.name"), "Het College").await?;
        page.activate("#school-gegevens").await?;
        page.type_into(&cell("PIE.BB"), "12").await?;
        page.press(&keys(&[Key::Enter])).await?;
        page.press("345").await?;
        page.press(&keys(&[Key::Up])).await?;
        page.press("7").await?;
        let found = "['[data-cell$=\"PIE.BB\"]', '[data-cell$=\"M&T.BB\"]', '[data-field$=name]']
            .map((field) => document.querySelector(field).value).join()";
        let states = ["7,345,Het College", "12,345,Het College", "12,,Het College", ",,Het College", ",,"];
        page.until(&format!("{found} == '{}'", states[0])).await?;
        for state in &states[1..] {
            page.press(&control("z")).await?;
            page.until(&format!("{found} == '{state}'")).await?;
        }
        page.press(&control("z")).await?;
        page.until(&format!("{way} == 'true,'")).await?;
        let ways = [control("y"), keys(&[Key::Control, Key::Shift]) + "z"];
        for (way, state) in ways.iter().cycle().zip(states[..4].iter().rev()) {
            page.press(way).await?;
            page.until(&format!("{found} == '{state}'")).await?;
        }
        assert_eq!(page.focused().await?, "0.2017-10-01.PIE.BB", "the focus was never moved");
        page.until_amount("region.technology.2018", &format!("{}.00", 1500 * 352)).await?;
        page.click("#clear-table").await?;
        page.until_says(MESSAGE, "leeg").await?;
        page.click("#undo").await?;
        page.until(&format!("{found} == '{}'", states[0])).await?;
        // An example takes the place of the school, and gives it back.
        page.open_menu("ophalen").await?;
        page.click("#ophalen + .menu__content .from-file:nth-of-type(3) button").await?;
        page.until(&format!("{found} != '{}'", states[0])).await?;
        page.click("#undo").await?;
        page.until(&format!("{found} == '{}'", states[0])).await
    })
}

#[test]
fn a_removed_school_comes_back_and_opens() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(&cell("PIE.BB"), "10").await?;
        page.add_school().await?;
        assert_eq!(page.script("return document.querySelectorAll('[data-cell]').length", Vec::new()).await?, 30);
        page.type_into("[data-cell='1.2017-10-01.PIE.BB']", "8").await?;
        page.until_amount("region.technology.2018", "27000.00").await?;
        page.open_menu("school-gegevens").await?;
        page.click("#school-gegevens + .menu__content .menu__buttons button:last-child").await?;
        page.until_amount("region.technology.2018", "15000.00").await?;
        page.until("document.querySelectorAll('#school option').length < 2 && document.activeElement != document.body")
            .await?;
        page.click("#undo").await?;
        until_value(page, "[data-cell='1.2017-10-01.PIE.BB']", "8").await?;
        page.until_amount("region.technology.2018", "27000.00").await?;
        assert_eq!(page.focused().await?, "undo");
        page.open_school(0).await?;
        assert_eq!(page.value(&cell("PIE.BB")).await?, "10");
        Ok(())
    })
}

#[test]
fn the_caret_stays_where_it_is_in_the_middle_of_a_number() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(&cell("PIE.BB"), "134").await?;
        page.press(&keys(&[Key::Left, Key::Left])).await?;
        let caret = "const { value, selectionStart, selectionEnd } = document.activeElement;
            return [value, selectionStart, selectionEnd]";
        for (pressed, value, at) in [
            ("2".to_owned(), "1234", 2),
            (".".to_owned(), "12.34", 3),
            (keys(&[Key::Backspace]), "1234", 2),
            // In one go: WebKit's driver takes a caret at the very beginning for none, and goes to the end.
            (keys(&[Key::Home, Key::Right]), "1234", 1),
            (" ".to_owned(), "1 234", 2),
            (keys(&[Key::Delete]), "1 34", 2),
            ("x".to_owned(), "1 x34", 3),
            (keys(&[Key::End]), "1 x34", 5),
            (keys(&[Key::Home]), "1 x34", 0),
        ] {
            page.press(&pressed).await?;
            assert_eq!(page.script(caret, Vec::new()).await?, json!([value, at, at]), "after {pressed:?}");
        }
        // The first press on a field chooses all of it, so that what is typed takes its place.
        page.click(&cell("BWI.BB")).await?;
        page.click(&cell("PIE.BB")).await?;
        page.press("56").await?;
        assert_eq!(page.value(&cell("PIE.BB")).await?, "56");
        Ok(())
    })
}

/// Yew reads what stands in a field each time that it renders the field, so reading it is counted.
#[test]
fn a_keystroke_renders_its_own_row_its_totals_and_the_outcome() -> Result<()> {
    run(async |page| {
        let pie = cell("PIE.BB");
        page.open("").await?;
        page.type_into(&pie, "1").await?;
        let watch = "const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
            window.rendered = new Set();
            Object.defineProperty(HTMLInputElement.prototype, 'value', {
              ...property,
              get() { if (this.dataset.cell) window.rendered.add(this.dataset.cell); return property.get.call(this); },
            });
            window.changed = new Set();
            const [own] = arguments;
            new MutationObserver((records) => records.forEach(({ target }) => {
              const place = (target.nodeType == 3 ? target.parentElement : target).closest('td, .outcome');
              // The field's own cell may change in itself.
              if (place?.closest('.counts') && !place.querySelector(own)) window.changed.add(`${place.parentElement.rowIndex}.${place.cellIndex}`);
            })).observe(document.querySelector('.counts'), { subtree: true, childList: true, characterData: true, attributes: true })";
        page.script(watch, vec![json!(pie)]).await?;
        page.press("2").await?;
        page.until_amount("region.technology.2018", "18000.00").await?;
        let found = page.script("return [[...window.rendered].sort(), [...window.changed].sort()]", Vec::new()).await?;
        // The row's total, that of BB and that of everything change.
        let place = "const row = document.querySelector(arguments[0]).closest('tr').rowIndex;
            const last = document.querySelector('.counts tfoot tr').rowIndex;
            return [`${row}.4`, `${last}.1`, `${last}.4`].sort()";
        let totals = page.script(place, vec![json!(pie)]).await?;
        let row = ["BB", "GL", "KB"].map(|leerweg| format!("0.2017-10-01.PIE.{leerweg}"));
        assert_eq!(found, json!([row, totals]));
        // That the count would show others: both dates side by side concern every field.
        page.script("window.rendered.clear()", Vec::new()).await?;
        page.click(&field("schools.0.sameCounts")).await?;
        page.until("document.querySelectorAll('[data-cell]').length == 60 && window.rendered.size >= 30").await
    })
}

/// Types into every text field of the view what is right, wrong and nothing; gives the fields that did not stay.
const TYPE: &str = "
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (async () => {
        const lost = [];
        document.querySelectorAll('main details').forEach((part) => { part.removeAttribute('name'); part.open = true });
        await frames();
        const fields = [...document.querySelectorAll('main :is([data-cell], [data-field])')]
            .filter((field) => field.type === 'text' && field.getClientRects().length > 0);
        for (const field of fields) {
            field.focus();
            for (const text of ['1', '12', '12x', '12', '']) {
                field.value = text;
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                await frames();
                if (document.activeElement !== field) lost.push(`${field.id} ${text}`);
            }
        }
        return [lost, fields.length];
    })()";

/// Presses everything in the view that can be pressed, what appears on the way too; gives what left the focus nowhere.
const PRESS: &str = "
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const name = (element) => [element.closest('section')?.getAttribute('aria-labelledby'), element.tagName, element.id,
        element.dataset.field, element.value, element.tagName === 'BUTTON' && element.textContent].filter(Boolean).join(' ');
    // These leave the page, or begin it anew.
    const apart = /^(save-|afdrukken|werkboek|erase-kept|keep$)/;
    return (async () => {
        const lost = [];
        const pressed = new Set();
        for (;;) {
            document.querySelectorAll('main details').forEach((part) => { part.removeAttribute('name') });
            const all = document.querySelectorAll('main :is(button, select, summary, input[type=checkbox], input[type=radio])');
            const next = [...all].find((element) =>
                element.getClientRects().length > 0 && !apart.test(element.id) && !pressed.has(name(element)));
            if (!next || pressed.size > 300) return [lost, pressed.size];
            const pressing = name(next);
            pressed.add(pressing);
            next.focus();
            next.click();
            for (let at = 0; at < 10 && document.activeElement === document.body; at += 1) await frames();
            await frames();
            if (document.activeElement === document.body) lost.push(pressing);
        }
    })()";

#[test]
fn typing_and_pressing_keep_the_field_and_the_focus() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.fill_example().await?;
        page.add_school().await?;
        page.open_view("region").await?;
        for id in ["mbo", "business", "line"] {
            page.activate(&format!("#plan-add-{id}")).await?;
        }
        for (view, [fields, things]) in VIEWS.into_iter().zip([[32, 40], [8, 20], [12, 6], [0, 0]]) {
            page.open_view(view).await?;
            for (script, least) in [(TYPE, fields), (PRESS, things)] {
                let found = page.script(script, Vec::new()).await?;
                assert_eq!(found[0], json!([]), "{view}");
                assert!(found[1].as_u64() >= Some(least), "{view}: {found}");
            }
        }
        Ok(())
    })
}
