use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::browser::focus;
use crate::features::duo::view::Loaded;
use crate::features::duo::view::overview::Overview;
use crate::formats::duo::{Chosen, CountsFor, DuoSchool, Imported, Others, file_year, import};
use crate::view_model::{DuoTexts, Edit, Form, Language, count_of, fill};
use crate::widgets::element::{element, hint, link, named_text, text};
use crate::widgets::select::{Select, select};
use engine::domain::{Document, Teldatum};

#[derive(Properties, PartialEq)]
pub(crate) struct TakeProps {
    pub(crate) language: Language,
    pub(crate) loaded: Rc<Loaded>,
    /// The places in the file of the vestigingen that were found.
    pub(crate) found: Rc<Vec<usize>>,
    /// Those that are ticked.
    pub(crate) ticked: Rc<BTreeSet<usize>>,
    pub(crate) form: Rc<Form>,
    pub(crate) on_action: Callback<Action>,
}

/// For which count dates counts can be taken over, in the order of the choice.
const COUNTS_FOR: [CountsFor; 3] =
    [CountsFor::BothDates, CountsFor::OneDate(Teldatum::October2017), CountsFor::OneDate(Teldatum::October2018)];

const MASKED_ID: &str = "duo-masked";

/// Taking the counts of vestigingen over, and the overview of those that were found.
#[component]
pub(crate) fn Take(props: &TakeProps) -> Html {
    let words = DuoTexts::of(props.language);
    let dates = use_state_eq(|| 0usize);
    let masked = use_state_eq(|| None::<u8>);
    // What came of the last try, and whether it changed the schools.
    let said = use_state_eq(|| (String::new(), false));
    let summary = &props.loaded.file.summary;
    // What masked counts stand for makes no difference where there are none.
    let each = if summary.masked == 0 { Some(1) } else { *masked };
    let on_take = {
        let (loaded, form, on_action) = (Rc::clone(&props.loaded), Rc::clone(&props.form), props.on_action.clone());
        let (language, dates, said) = (props.language, *dates, said.setter());
        Callback::from(move |(places, others): (Vec<usize>, Others)| {
            let Some(masked) = each else {
                said.set((DuoTexts::of(language).masked_first.to_owned(), false));
                focus::element(MASKED_ID);
                return;
            };
            let by = By { masked, counts_for: COUNTS_FOR.get(dates).copied().unwrap_or_default(), others };
            let (sentence, form) = take(&loaded, &form, &places, by, language);
            said.set((sentence, form.is_some()));
            if let Some(form) = form {
                on_action.emit(Action::Edit(Edit::Replace(Rc::new(form))));
            }
        })
    };
    let button = |id: &'static str, label: &str, places: Vec<usize>, others: Others| {
        let label = fill(label, &[&count_of(places.len(), props.language)]);
        let disabled = places.is_empty();
        let onclick = on_take.reform(move |_: MouseEvent| (places.clone(), others));
        html! { <button type="button" class="button" {id} {disabled} {onclick}>{ label }</button> }
    };
    let ticked: Vec<usize> = props.ticked.iter().copied().collect();
    let found = || props.found.to_vec();
    html! {
        <>
            { text("h3", "", words.step_take) }
            <div class="region__fields">
                { which_dates(*dates, dates.setter(), words) }
                if summary.masked > 0 { { which_masked(*masked, masked.setter(), words) } }
            </div>
            if summary.masked > 0 {
                { hint(&fill(words.masked_help, &[&count_of(summary.masked, props.language)])) }
            }
            { hint(words.take_help) }
            <div class="tools">
                { button("duo-add-ticked", words.add_ticked, ticked, Others::Stay) }
                { button("duo-add-found", words.add_found, found(), Others::Stay) }
                { button("duo-replace", words.replace_found, found(), Others::Go) }
            </div>
            <p role="status" id="duo-taken">{ said.0.clone() }</p>
            if said.1 { { element("p", "", vec![link("#regio", words.to_region)]) } }
            { named_text("h3", "duo-overview-heading", "", words.view) }
            { hint(words.view_help) }
            if let Some(each) = each {
                <Overview
                    language={props.language}
                    loaded={Rc::clone(&props.loaded)}
                    found={Rc::clone(&props.found)}
                    by={(props.form.scheme, each)}
                />
            } else {
                { hint(words.masked_first) }
            }
        </>
    }
}

fn which_dates(chosen: usize, set: UseStateSetter<usize>, words: &'static DuoTexts) -> Html {
    let options = [words.date_both, words.date_2017, words.date_2018].map(str::to_owned);
    let on_choose = Callback::from(move |at: usize| set.set(at));
    select(&Select { id: "duo-date", label: words.date, options: &options, chosen, on_choose })
}

fn which_masked(chosen: Option<u8>, set: UseStateSetter<Option<u8>>, words: &'static DuoTexts) -> Html {
    let options: Vec<String> =
        std::iter::once(words.masked_choose.to_owned()).chain((1..=4).map(|each: u8| each.to_string())).collect();
    let on_choose = Callback::from(move |at: usize| set.set(u8::try_from(at).ok().filter(|each| *each > 0)));
    select(&Select {
        id: MASKED_ID,
        label: words.masked,
        options: &options,
        chosen: chosen.unwrap_or(0).into(),
        on_choose,
    })
}

/// How counts are taken over.
#[derive(Clone, Copy)]
struct By {
    masked: u8,
    counts_for: CountsFor,
    others: Others,
}

/// The form with these vestigingen, if they fit, and a sentence about it.
fn take(loaded: &Loaded, form: &Form, places: &[usize], by: By, language: Language) -> (String, Option<Form>) {
    let words = DuoTexts::of(language);
    let schools: Vec<&DuoSchool> = places.iter().filter_map(|at| loaded.file.schools.get(*at)).collect();
    let chosen = Chosen {
        date: Teldatum::October2017,
        masked: by.masked,
        file: loaded.short_name(),
        file_year: file_year(&loaded.name),
    };
    match import(form, &schools, &chosen, by.counts_for, by.others) {
        None => (fill(words.too_many, &[&count_of(Document::MAX_SCHOOLS, language)]), None),
        Some(Imported { form, added, updated }) => {
            let [added, updated] = [added, updated].map(|schools| count_of(schools, language));
            (fill(words.taken, &[&added, &updated]), Some(form))
        }
    }
}
