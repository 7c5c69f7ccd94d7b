use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::browser::field::text_of;
use crate::features::duo::view::Loaded;
use crate::features::duo::view::portion::use_portion;
use crate::features::duo::view::take::Take;
use crate::formats::duo::DuoSchool;
use crate::view_model::{DuoTexts, Form, Language, count, count_of, fill};
use crate::widgets::element::{attributed, text};
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
struct Wanted {
    province: Option<Rc<str>>,
    place: Option<Rc<str>>,
    search: Rc<str>,
}

impl Wanted {
    /// The places in the file of the vestigingen that match.
    fn found(&self, loaded: &Loaded) -> Vec<usize> {
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
    let wanted = use_state_eq(Wanted::default);
    let ticked = use_state_eq(|| Rc::new(BTreeSet::<usize>::new()));
    let found = use_memo((Rc::clone(&props.loaded), (*wanted).clone()), |(loaded, wanted)| wanted.found(loaded));
    let portion = use_portion(&*wanted, |first_new| format!("duo-tick-{first_new}"));
    let schools = &props.loaded.file.schools;
    let list = found.iter().take(portion.shown()).enumerate().filter_map(|(place, at)| {
        Some(tick(&format!("duo-tick-{place}"), *at, schools.get(*at)?, &ticked, props.language))
    });
    let number = |number: usize| count_of(number, props.language);
    let numbers = [found.len(), schools.len(), ticked.len()].map(number);
    let sentence = fill(words.found, &numbers.each_ref().map(String::as_str));
    let on_all = {
        let (found, now, set) = (Rc::clone(&found), Rc::clone(&ticked), ticked.setter());
        Callback::from(move |_: MouseEvent| set.set(Rc::new(now.iter().chain(found.iter()).copied().collect())))
    };
    let on_none = {
        let set = ticked.setter();
        Callback::from(move |_: MouseEvent| set.set(Rc::default()))
    };
    html! {
        <>
            { text("h3", "", words.step_choose) }
            { fields(&props.loaded, &wanted, props.language) }
            <p role="status" id="duo-found">{ sentence }</p>
            <fieldset class="choice">
                { attributed("legend", &["class"], vec![Some(AttrValue::Static("visually-hidden"))], vec![words.list.into()]) }
                <ul class="duo__list">{ for list }</ul>
            </fieldset>
            { portion.more(found.len(), props.language) }
            <div class="tools">
                <button type="button" class="button" id="duo-tick-all" disabled={found.is_empty()} onclick={on_all}>
                    { fill(words.tick_found, &[&number(found.len())]) }
                </button>
                <button type="button" class="button" id="duo-tick-none" onclick={on_none}>{ words.untick }</button>
            </div>
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
fn fields(loaded: &Loaded, wanted: &UseStateHandle<Wanted>, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let schools = &loaded.file.schools;
    let provinces = sorted(schools.iter().map(|school| &school.province));
    let in_province =
        |school: &&DuoSchool| wanted.province.as_deref().is_none_or(|province| *province == *school.province);
    let places = sorted(schools.iter().filter(in_province).map(|school| &school.place));
    let choice =
        |id, label, all: &str, options: &[Rc<str>], now: Option<&Rc<str>>, set: fn(&mut Wanted, Option<Rc<str>>)| {
            let chosen = now.and_then(|now| options.iter().position(|option| option == now)).map_or(0, |at| at + 1);
            let on_choose = {
                let (wanted, options) = (wanted.clone(), options.to_vec());
                Callback::from(move |at: usize| {
                    let mut next = Wanted::clone(&wanted);
                    set(&mut next, at.checked_sub(1).and_then(|at| options.get(at)).cloned());
                    wanted.set(next);
                })
            };
            let labels: Vec<String> =
                std::iter::once(all.to_owned()).chain(options.iter().map(|name| name.to_string())).collect();
            select(&Select { id, label, options: &labels, chosen, on_choose })
        };
    let oninput = {
        let wanted = wanted.clone();
        Callback::from(move |event: InputEvent| {
            wanted.set(Wanted { search: text_of(&event), ..Wanted::clone(&wanted) });
        })
    };
    html! {
        <div class="region__fields">
            { choice("duo-province", words.province, words.country, &provinces, wanted.province.as_ref(), |next, province| {
                next.province = province;
                next.place = None;
            }) }
            { choice("duo-place", words.place, words.everywhere, &places, wanted.place.as_ref(), |next, place| {
                next.place = place;
            }) }
            <div class="field">
                <label for="duo-search">{ words.search }</label>
                <input
                    type="text"
                    id="duo-search"
                    value={AttrValue::from(Rc::clone(&wanted.search))}
                    autocomplete="off"
                    spellcheck="false"
                    {oninput}
                />
            </div>
        </div>
    }
}

fn sorted<'a>(names: impl Iterator<Item = &'a String>) -> Vec<Rc<str>> {
    let all: BTreeSet<&str> = names.map(String::as_str).collect();
    all.into_iter().map(Rc::from).collect()
}

/// A vestiging to tick.
fn tick(
    id: &str,
    at: usize,
    school: &DuoSchool,
    ticked: &UseStateHandle<Rc<BTreeSet<usize>>>,
    language: Language,
) -> Html {
    let words = DuoTexts::of(language);
    let checked = ticked.contains(&at);
    let onchange = {
        let ticked = ticked.clone();
        Callback::from(move |_: Event| {
            let mut next = BTreeSet::clone(&ticked);
            if !next.remove(&at) {
                next.insert(at);
            }
            ticked.set(Rc::new(next));
        })
    };
    let [low, high] = [1, 4].map(|masked| count(school.pupils(masked), language));
    let pupils =
        if school.masked() > 0 { fill(words.approximate, &[&low, &high]) } else { fill(words.pupils_of, &[&low]) };
    html! {
        <li key={at}>
            <label class="choice__option">
                <input type="checkbox" id={id.to_owned()} {checked} {onchange} />
                <span>
                    { format!("{}, {} ({})", school.name.as_str(), school.place, school.brin.as_str()) }
                    { text("span", "place", &format!(" {pupils}")) }
                </span>
            </label>
        </li>
    }
}
