use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::browser::field::text_of;
use crate::features::duo::model::DuoSchool;
use crate::features::duo::text::DuoTexts;
use crate::features::duo::view::Loaded;
use crate::features::duo::view::portion::use_portion;
use crate::features::duo::view::take::Take;
use crate::form::document::Form;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::{count, count_of};
use crate::widgets::select::{Select, select};

#[derive(Properties, PartialEq)]
pub(crate) struct ChooseProps {
    pub(crate) language: Language,
    pub(crate) loaded: Rc<Loaded>,
    pub(crate) form: Rc<Form>,
    pub(crate) on_action: Callback<Action>,
}

/// Which vestigingen are looked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Filter {
    province: Option<Rc<str>>,
    place: Option<Rc<str>>,
    search: Rc<str>,
}

impl Filter {
    /// The places in the file of the vestigingen that match.
    fn matching(&self, loaded: &Loaded) -> Vec<usize> {
        let search = self.search.trim().to_lowercase();
        let matches = |school: &DuoSchool| {
            self.province.as_deref().is_none_or(|province| *province == *school.province)
                && self.place.as_deref().is_none_or(|place| *place == *school.place)
                && [school.name.as_str(), &school.place, school.brin.as_str()]
                    .iter()
                    .any(|text| text.to_lowercase().contains(&search))
        };
        let schools = loaded.file.schools.iter().enumerate();
        schools.filter(|(_, school)| matches(school)).map(|(at, _)| at).collect()
    }
}

/// Choosing vestigingen of the file, and below it what to do with them.
#[component]
pub(crate) fn Choose(props: &ChooseProps) -> Html {
    let words = DuoTexts::of(props.language);
    let filter = use_state_eq(Filter::default);
    let ticked = use_state_eq(|| Rc::new(BTreeSet::<usize>::new()));
    let found = use_memo((Rc::clone(&props.loaded), (*filter).clone()), |(loaded, filter)| filter.matching(loaded));
    let portion = use_portion(&*filter, |first_new| format!("duo-tick-{first_new}"));
    let schools = &props.loaded.file.schools;
    let numbers = [found.len(), schools.len(), ticked.len()].map(|number| count_of(number, props.language));
    let shown = found.iter().take(portion.shown()).filter_map(|at| Some((*at, schools.get(*at)?)));
    html! {
        <>
            <h3>{ words.step_choose }</h3>
            { search_fields(&props.loaded, &filter, props.language) }
            <p role="status" id="duo-found">{ fill(words.found, &numbers.each_ref().map(String::as_str)) }</p>
            <fieldset class="choice">
                <legend class="visually-hidden">{ words.list }</legend>
                <ul class="duo__list">
                    for (place, (at, school)) in shown.enumerate() {
                        { tick_item(place, at, school, &ticked, props.language) }
                    }
                </ul>
            </fieldset>
            { portion.more(found.len(), props.language) }
            { tick_buttons(&found, &ticked, props.language) }
            <Take
                language={props.language}
                loaded={Rc::clone(&props.loaded)}
                {found}
                ticked={Rc::clone(&ticked)}
                form={props.form.clone()}
                on_action={props.on_action.clone()}
            />
        </>
    }
}

/// Province, place and search.
fn search_fields(loaded: &Loaded, filter: &UseStateHandle<Filter>, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let schools = &loaded.file.schools;
    let provinces = sorted(schools.iter().map(|school| &school.province));
    let in_province =
        |school: &&DuoSchool| filter.province.as_deref().is_none_or(|province| *province == *school.province);
    let places = sorted(schools.iter().filter(in_province).map(|school| &school.place));
    let on_province = {
        let filter = filter.clone();
        Callback::from(move |province| filter.set(Filter { province, place: None, ..Filter::clone(&filter) }))
    };
    let on_place = {
        let filter = filter.clone();
        Callback::from(move |place| filter.set(Filter { place, ..Filter::clone(&filter) }))
    };
    let oninput = {
        let filter = filter.clone();
        move |event: InputEvent| filter.set(Filter { search: text_of(&event), ..Filter::clone(&filter) })
    };
    html! {
        <div class="region__fields">
            { name_select("duo-province", [words.province, words.country], provinces, filter.province.as_ref(), &on_province) }
            { name_select("duo-place", [words.place, words.everywhere], places, filter.place.as_ref(), &on_place) }
            <div key="duo-search" class="field">
                <label for="duo-search">{ words.search }</label>
                <input
                    type="text"
                    id="duo-search"
                    value={AttrValue::from(Rc::clone(&filter.search))}
                    autocomplete="off"
                    spellcheck="false"
                    {oninput}
                />
            </div>
        </div>
    }
}

/// The choice of one of these names, or of none: that is what `all` stands for.
fn name_select(
    id: &'static str,
    [label, all]: [&str; 2],
    names: Vec<Rc<str>>,
    chosen: Option<&Rc<str>>,
    on_choose: &Callback<Option<Rc<str>>>,
) -> Html {
    let chosen = chosen.and_then(|chosen| names.iter().position(|name| name == chosen)).map_or(0, |at| at + 1);
    let options: Vec<String> =
        std::iter::once(all).chain(names.iter().map(|name| &**name)).map(str::to_owned).collect();
    let on_choose = on_choose.reform(move |at: usize| at.checked_sub(1).and_then(|at| names.get(at).cloned()));
    select(&Select { id, label, options: &options, chosen, on_choose })
}

fn sorted<'a>(names: impl Iterator<Item = &'a String>) -> Vec<Rc<str>> {
    let all: BTreeSet<&str> = names.map(String::as_str).collect();
    all.into_iter().map(Rc::from).collect()
}

/// The places in the file of the vestigingen that are ticked.
type Ticked = UseStateHandle<Rc<BTreeSet<usize>>>;

/// A vestiging to tick: its place in the list, and its place in the file.
fn tick_item(place: usize, at: usize, school: &DuoSchool, ticked: &Ticked, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let onchange = {
        let ticked = ticked.clone();
        move |_: Event| {
            let mut next = BTreeSet::clone(&ticked);
            if !next.remove(&at) {
                next.insert(at);
            }
            ticked.set(Rc::new(next));
        }
    };
    let [low, high] = [1, 4].map(|masked| count(school.pupils(masked), language));
    let pupils =
        if school.masked() > 0 { fill(words.approximate, &[&low, &high]) } else { fill(words.pupils_of, &[&low]) };
    html! {
        <li key={at}>
            <label class="choice__option">
                <input type="checkbox" id={format!("duo-tick-{place}")} checked={ticked.contains(&at)} {onchange} />
                <span>
                    <span>{ format!("{}, {} ({})", school.name.as_str(), school.place, school.brin.as_str()) }</span>
                    <span class="place">{ format!(" {pupils}") }</span>
                </span>
            </label>
        </li>
    }
}

/// The buttons that tick all that were found, and none.
fn tick_buttons(found: &Rc<Vec<usize>>, ticked: &Ticked, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let on_all = {
        let (found, ticked) = (Rc::clone(found), ticked.clone());
        move |_: MouseEvent| ticked.set(Rc::new(ticked.iter().chain(found.iter()).copied().collect()))
    };
    let on_none = {
        let ticked = ticked.setter();
        move |_: MouseEvent| ticked.set(Rc::default())
    };
    html! {
        <div class="tools">
            <button type="button" class="button" id="duo-tick-all" disabled={found.is_empty()} onclick={on_all}>
                { fill(words.tick_found, &[&count_of(found.len(), language)]) }
            </button>
            <button type="button" class="button" id="duo-tick-none" onclick={on_none}>{ words.untick }</button>
        </div>
    }
}
