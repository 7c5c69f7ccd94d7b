use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::site;
use crate::app::view::View;
use crate::browser::focus;
use crate::features::duo::model::{
    Chosen, CountsFor, DuoSchool, Imported, Others, count_date_notice, file_year, import, own_count_date,
};
use crate::features::duo::text::DuoTexts;
use crate::features::duo::view::Loaded;
use crate::features::duo::view::overview::Overview;
use crate::form::document::Form;
use crate::form::edit::Edit;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::count_of;
use crate::widgets::select::{Select, select};
use engine::domain::{Document, Teldatum};

#[derive(Properties, Clone, PartialEq)]
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

const DATE_ID: &str = "duo-date";
const MASKED_ID: &str = "duo-masked";

/// What came of the last try to take counts over.
#[derive(Clone, PartialEq, Default)]
struct Attempt {
    sentence: String,
    /// Whether it changed the schools.
    has_changed: bool,
}

/// Taking the counts of vestigingen over, and the overview of those that were found.
#[component]
pub(crate) fn Take(props: &TakeProps) -> Html {
    let words = DuoTexts::of(props.language);
    let year = file_year(&props.loaded.name);
    let dates = use_state_eq(|| own_count_date(year));
    let masked = use_state_eq(|| None::<u8>);
    let attempt = use_state_eq(Attempt::default);
    let all_masked = props.loaded.file.summary.masked;
    // What masked counts stand for makes no difference where there are none.
    let each = if all_masked == 0 { Some(1) } else { *masked };
    html! {
        <>
            <h3>{ words.step_take }</h3>
            <div class="region__fields">
                { which_dates(year, *dates, dates.setter(), words) }
                if all_masked > 0 {
                    { which_masked(*masked, masked.setter(), words) }
                }
            </div>
            { date_notice(year, *dates, props.language) }
            if all_masked > 0 {
                <p class="hint">{ fill(words.masked_help, &[&count_of(all_masked, props.language)]) }</p>
            }
            <p class="hint">{ words.take_help }</p>
            { take_buttons(props, each, *dates, &attempt.setter()) }
            <p role="status" id="duo-taken">{ &attempt.sentence }</p>
            if attempt.has_changed {
                <p><a href={site::address(View::Region, props.language)}>{ words.to_region }</a></p>
            }
            <h3 id="duo-overview-heading">{ words.view }</h3>
            <p class="hint">{ words.view_help }</p>
            if let Some(each) = each {
                <Overview
                    language={props.language}
                    loaded={Rc::clone(&props.loaded)}
                    found={Rc::clone(&props.found)}
                    basis={(props.form.scheme, each)}
                />
            } else {
                <p class="hint">{ words.masked_first }</p>
            }
        </>
    }
}

/// What is worth knowing about the date that was chosen, or that one has to be chosen.
fn date_notice(year: Option<u16>, dates: Option<CountsFor>, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let notice = match (dates, year) {
        (Some(counts_for), _) => count_date_notice(year, counts_for, language),
        (None, Some(year)) => Some(fill(words.date_ask, &[&year.to_string()])),
        (None, None) => Some(words.date_ask_unknown.to_owned()),
    };
    html! { <p id="duo-date-notice" role="status">{ notice.unwrap_or_default() }</p> }
}

/// The buttons that take counts over. `each` is what a masked count stands for, and `dates` the dates that the counts are
/// for, when those were chosen.
fn take_buttons(
    props: &TakeProps,
    each: Option<u8>,
    dates: Option<CountsFor>,
    attempt: &UseStateSetter<Attempt>,
) -> Html {
    let words = DuoTexts::of(props.language);
    let on_take = {
        let (props, attempt) = (props.clone(), attempt.clone());
        Callback::from(move |(places, others): (Vec<usize>, Others)| {
            let words = DuoTexts::of(props.language);
            let (sentence, id) = match (dates, each) {
                (Some(counts_for), Some(masked)) => {
                    let options = TakeOptions { masked, counts_for, others };
                    let (sentence, form) = take(&props.loaded, &props.form, &places, options, props.language);
                    attempt.set(Attempt { sentence, has_changed: form.is_some() });
                    if let Some(form) = form {
                        props.on_action.emit(Action::Edit(Edit::Replace(Rc::new(form))));
                    }
                    return;
                }
                (None, _) => (words.date_first, DATE_ID),
                (Some(_), None) => (words.masked_first, MASKED_ID),
            };
            attempt.set(Attempt { sentence: sentence.to_owned(), has_changed: false });
            focus::element(id);
        })
    };
    let button = |id: &'static str, label: &str, places: Vec<usize>, others: Others| {
        let label = fill(label, &[&count_of(places.len(), props.language)]);
        let disabled = places.is_empty();
        let onclick = on_take.reform(move |_: MouseEvent| (places.clone(), others));
        html! { <button type="button" class="button" {id} {disabled} {onclick}>{ label }</button> }
    };
    html! {
        <div class="tools">
            { button("duo-add-ticked", words.add_ticked, props.ticked.iter().copied().collect(), Others::Stay) }
            { button("duo-add-found", words.add_found, props.found.to_vec(), Others::Stay) }
            { button("duo-replace", words.replace_found, props.found.to_vec(), Others::Go) }
        </div>
    }
}

/// The choice of dates. Only a file of one of them has one from the start.
fn which_dates(
    year: Option<u16>,
    chosen: Option<CountsFor>,
    set: UseStateSetter<Option<CountsFor>>,
    words: &'static DuoTexts,
) -> Html {
    let is_asked = own_count_date(year).is_none();
    let first = is_asked.then_some((words.date_choose, None));
    let dates = [words.date_both, words.date_2017, words.date_2018].into_iter().zip(COUNTS_FOR.map(Some));
    let (labels, values): (Vec<String>, Vec<Option<CountsFor>>) =
        first.into_iter().chain(dates).map(|(label, value)| (label.to_owned(), value)).unzip();
    let at = values.iter().position(|value| *value == chosen).unwrap_or_default();
    let on_choose = Callback::from(move |at: usize| set.set(values.get(at).copied().flatten()));
    select(&Select { id: DATE_ID, label: words.date, options: &labels, chosen: at, on_choose })
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
struct TakeOptions {
    masked: u8,
    counts_for: CountsFor,
    others: Others,
}

/// The form with these vestigingen, if they fit, and a sentence about it.
fn take(
    loaded: &Loaded,
    form: &Form,
    places: &[usize],
    options: TakeOptions,
    language: Language,
) -> (String, Option<Form>) {
    let words = DuoTexts::of(language);
    let schools: Vec<&DuoSchool> = places.iter().filter_map(|at| loaded.file.schools.get(*at)).collect();
    let chosen = Chosen {
        date: Teldatum::October2017,
        masked: options.masked,
        file: loaded.short_name(),
        file_year: file_year(&loaded.name),
    };
    match import(form, &schools, &chosen, options.counts_for, options.others) {
        None => (fill(words.too_many, &[&count_of(Document::MAX_SCHOOLS, language)]), None),
        Some(Imported { form, added, updated }) => {
            let [added, updated] = [added, updated].map(|schools| count_of(schools, language));
            let taken = fill(words.taken, &[&added, &updated]);
            let notice = count_date_notice(chosen.file_year, options.counts_for, language);
            (notice.map_or(taken.clone(), |notice| format!("{taken} {notice}")), Some(form))
        }
    }
}
