use std::rc::Rc;

use yew::prelude::*;

use super::{Loaded, SHOWN, shown_hint};
use crate::calculation::AmountKey;
use crate::domain::SchemeId;
use crate::formats::duo::{Chosen, DuoSchool, import};
use crate::formats::{csv, tables};
use crate::rules::national_budget;
use crate::ui::components::element::{element, text};
use crate::ui::components::table::{row, table};
use crate::ui::platform::duo_file as file;
use crate::view_model::{
    DuoTexts, Form, Language, REGION_COLUMNS, SchoolLine, Screen, SortBy, amount_label, budget_amount, count, derive,
    fill, money, school_lines, sort_lines,
};

#[derive(Properties, PartialEq)]
pub(super) struct ViewProps {
    pub(super) language: Language,
    pub(super) loaded: Rc<Loaded>,
    /// The vestigingen that were found, by their BRIN, in the order of the file.
    pub(super) brins: Vec<String>,
    pub(super) chosen: Chosen,
    pub(super) scheme: SchemeId,
}

/// The vestigingen that were found and have technical pupils, with their amounts and the national budget beside their
/// totals. Nothing is computed while it is closed.
#[component]
pub(super) fn View(props: &ViewProps) -> Html {
    let words = DuoTexts::of(props.language);
    let is_open = use_state_eq(|| false);
    let onclick = {
        let (open, setter) = (*is_open, is_open.setter());
        Callback::from(move |_: MouseEvent| setter.set(!open))
    };
    html! {
        <div class="duo__view">
            <button type="button" class="button" id="duo-view" aria-expanded={is_open.to_string()} {onclick}>{ words.view }</button>
            if *is_open {
                <Table
                    language={props.language}
                    loaded={props.loaded.clone()}
                    brins={props.brins.clone()}
                    chosen={props.chosen.clone()}
                    scheme={props.scheme}
                />
            }
        </div>
    }
}

#[component]
fn Table(props: &ViewProps) -> Html {
    let words = DuoTexts::of(props.language);
    let order = use_state_eq(|| (SortBy::Place, false));
    let input = (Rc::clone(&props.loaded), props.brins.clone(), props.chosen.clone(), props.scheme);
    let screen = use_memo(input, |(loaded, brins, chosen, scheme)| screen(loaded, brins, chosen, *scheme));
    let Some(screen) = &*screen else { return Html::default() };
    let mut lines: Vec<SchoolLine> = school_lines(screen).into_iter().filter(|line| line.technical > 0).collect();
    sort_lines(&mut lines, order.0, order.1);

    let mut sorts = vec![(SortBy::Name, words.school.to_owned()), (SortBy::Technical, words.technical.to_owned())];
    sorts.extend(REGION_COLUMNS.map(|key| (SortBy::Amount(key), amount_label(key, props.language))));
    let headings = sorts.into_iter().map(|(sort, label)| {
        let setter = order.setter();
        let (by, descending) = *order;
        let next = if sort == by { !descending } else { sort != SortBy::Name };
        let sorted = (sort == by).then_some(if descending { "descending" } else { "ascending" });
        let arrow = sorted.map(|sorted| if sorted == "descending" { "▼" } else { "▲" });
        let class = if sort == SortBy::Name { "" } else { "number" };
        let onclick = Callback::from(move |_: MouseEvent| setter.set((sort, next)));
        html! {
            <th key={label.clone()} scope="col" {class} aria-sort={sorted}>
                <button type="button" class="sort" {onclick}>
                    { label.clone() }<span class="sort__arrow" aria-hidden="true">{ arrow }</span>
                </button>
            </th>
        }
    });
    let head = element("thead", "", vec![element("tr", "", headings.collect())]);
    let rows = lines.iter().take(SHOWN).map(|line| {
        let approximate = screen.form.schools.get(usize::from(line.at)).and_then(|school| {
            let masked = school.provenance.first()?.masked?;
            let ends = [masked.low, masked.high].map(|pupils| count(pupils, props.language));
            Some(text("span", "hint", &format!(" ({})", fill(words.approximate, &[&ends[0], &ends[1]]))))
        });
        let label = html! { <>{ format!("{} ({})", line.name, line.brin) }{ approximate }</> };
        row(&line.brin, false, label, cells(line.technical, |key| *line.amounts.get(key), props.language))
    });
    let technical = lines.iter().map(|line| line.technical).sum();
    let region = &screen.outcome.figures.region;
    let total = row("total", true, words.total.into(), cells(technical, |key| *region.get(key), props.language));
    let caption = text("caption", "", words.view_caption);
    let parts = vec![caption, head, element("tbody", "", rows.collect()), element("tfoot", "", vec![total])];
    let save = {
        let (rows, name) = (tables::schools(screen, props.language), props.loaded.name.clone());
        let dialect = if props.language == Language::Nl { csv::Dialect::Dutch } else { csv::Dialect::Plain };
        let source = fill("{0}, {1}", &[&name, &props.loaded.date(props.language)]);
        Callback::from(move |_: MouseEvent| {
            let mut rows = rows.clone();
            rows.push(vec![csv::Field::from(source.as_str())]);
            file::save("vestigingen.csv", &csv::write(&rows, dialect));
        })
    };
    html! {
        <>
            <div class="scroll" role="region" tabindex="0" aria-label={words.view_caption}>
                { element("table", "figures", parts) }
            </div>
            { shown_hint(lines.len(), props.language) }
            { budget(screen, props.language) }
            <button type="button" class="button" onclick={save}>{ words.csv }</button>
        </>
    }
}

fn cells(technical: u32, amount: impl Fn(AmountKey) -> rust_decimal::Decimal, language: Language) -> Vec<Html> {
    let amounts = REGION_COLUMNS.map(|key| Html::from(money(amount(key), language).shown));
    std::iter::once(count(technical, language).into()).chain(amounts).collect()
}

/// The totals beside the national budgets of the letter.
fn budget(screen: &Screen, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let parts = [
        ("fase-1", AmountKey::Phase1Total, AmountKey::Phase1Total),
        ("fase-2-a", AmountKey::FourYearsLow, AmountKey::FourYearsHigh),
    ];
    let region = &screen.outcome.figures.region;
    let rows = parts.into_iter().filter_map(|(id, low, high)| {
        let line = national_budget().lines.iter().find(|line| line.id == id)?;
        let national: u32 = line.hundredths_of_millions.iter().flatten().sum();
        let own = crate::view_model::range(*region.get(low), *region.get(high), language);
        let cells = vec![own.into(), budget_amount(Some(national), language).into()];
        Some(row(id, false, language.pick(&line.name).into(), cells))
    });
    let columns = [(words.budget_line, false), (words.total, true), (words.budget, true)];
    table("figures", words.budget_caption, &columns, rows.collect())
}

fn screen(loaded: &Loaded, brins: &[String], chosen: &Chosen, scheme: SchemeId) -> Option<Screen> {
    let mut wanted = brins.iter().peekable();
    let schools = loaded.file.schools.iter();
    let schools: Vec<&DuoSchool> =
        schools.filter(|school| wanted.next_if(|brin| *brin == school.brin.as_str()).is_some()).collect();
    let form = Form { scheme, ..Form::default() };
    Some(derive(&import(&form, &schools, chosen, true)?))
}
