use std::rc::Rc;

use yew::prelude::*;

use super::view::View;
use super::{Loaded, SHOWN, shown_hint};
use crate::domain::{Document, ShortText, Teldatum};
use crate::formats::duo::{Chosen, DuoSchool, file_year, import};
use crate::ui::components::element::hint;
use crate::ui::platform::field::{place_of, text_of};
use crate::ui::state::Action;
use crate::view_model::{DuoTexts, Edit, Form, Language, count, fill};

#[derive(Properties, PartialEq)]
pub(super) struct ChooseProps {
    pub(super) language: Language,
    pub(super) loaded: Rc<Loaded>,
    pub(super) form: Rc<Form>,
    pub(super) on_action: Callback<Action>,
}

/// What was chosen so far.
#[derive(Debug, Clone, PartialEq, Default)]
struct Choices {
    /// The place of the count date in its list.
    date: usize,
    /// What a masked count stands for; 0 while that is not chosen.
    masked: usize,
    /// The place of the province in its list, the whole country first.
    province: usize,
    search: Rc<str>,
    /// The BRINs that were ticked.
    ticked: Vec<String>,
}

/// Choosing vestigingen of the file, and what to do with them.
#[component]
pub(super) fn Choose(props: &ChooseProps) -> Html {
    let words = DuoTexts::of(props.language);
    let choices = use_state_eq(Choices::default);
    let said = use_state_eq(String::new);
    let provinces = provinces(&props.loaded);
    let found = found(&props.loaded, &choices, &provinces);
    let has_masked = props.loaded.file.summary.masked > 0;
    let undecided = has_masked && choices.masked == 0;

    let select =
        |id: &'static str, label: &'static str, options: Vec<String>, at: usize, set: fn(&mut Choices, usize)| {
            let (now, setter) = ((*choices).clone(), choices.setter());
            let onchange = Callback::from(move |event: Event| {
                let mut next = now.clone();
                set(&mut next, place_of(&event));
                setter.set(next);
            });
            let options = options.into_iter().enumerate().map(|(place, label)| {
                html! { <option key={place} value={place.to_string()} selected={place == at}>{ label }</option> }
            });
            html! {
                <div class="field">
                    <label for={id}>{ label }</label>
                    <select {id} {onchange}>{ for options }</select>
                </div>
            }
        };
    let dates = [words.date_both, words.date_2018].map(str::to_owned).to_vec();
    let mut everywhere = vec![words.country.to_owned()];
    everywhere.extend(provinces.iter().cloned());
    let masks = std::iter::once(words.masked_choose.to_owned()).chain((1..=4).map(|each| each.to_string())).collect();
    let oninput = {
        let (now, setter) = ((*choices).clone(), choices.setter());
        Callback::from(move |event: InputEvent| setter.set(Choices { search: text_of(&event), ..now.clone() }))
    };
    let ticked: Vec<&DuoSchool> = props
        .loaded
        .file
        .schools
        .iter()
        .filter(|school| choices.ticked.iter().any(|brin| brin == school.brin.as_str()))
        .collect();
    let button = |label: &'static str, schools: &[&DuoSchool], replace: bool| {
        let brins: Vec<String> = schools.iter().map(|school| school.brin.to_string()).collect();
        let (props_loaded, said, on_action) = (Rc::clone(&props.loaded), said.setter(), props.on_action.clone());
        let (form, chosen) = (Rc::clone(&props.form), chosen(props, &choices));
        let language = props.language;
        let onclick = Callback::from(move |_: MouseEvent| {
            let words = DuoTexts::of(language);
            if undecided {
                said.set(words.choose_masked_first.to_owned());
                return;
            }
            let mut wanted = brins.iter().peekable();
            // Both are in the order of the file.
            let schools: Vec<_> = props_loaded
                .file
                .schools
                .iter()
                .filter(|school| wanted.next_if(|brin| *brin == school.brin.as_str()).is_some())
                .collect();
            match import(&form, &schools, &chosen, replace) {
                None => said.set(fill(words.too_many, &[&Document::MAX_SCHOOLS.to_string()])),
                Some(next) => {
                    said.set(fill(words.added, &[&schools.len().to_string()]));
                    on_action.emit(Action::Edit(Edit::Replace(Rc::new(next))));
                }
            }
        });
        html! { <button type="button" class="button" disabled={schools.is_empty()} {onclick}>{ label }</button> }
    };
    let list = found.iter().take(SHOWN).map(|school| {
        let brin = school.brin.to_string();
        let checked = choices.ticked.contains(&brin);
        let (now, setter) = ((*choices).clone(), choices.setter());
        let onchange = {
            let brin = brin.clone();
            Callback::from(move |_: Event| {
                let mut next = now.clone();
                if checked { next.ticked.retain(|other| *other != brin) } else { next.ticked.push(brin.clone()) }
                setter.set(next);
            })
        };
        let label = format!("{}, {} ({brin})", school.name.as_str(), school.place);
        let about = if school.masked() > 0 {
            fill(words.approximate, &[school.pupils(1), school.pupils(4)].map(|pupils| count(pupils, props.language)).each_ref().map(String::as_str))
        } else {
            format!("{} {}", count(school.pupils(0), props.language), words.pupils.to_lowercase())
        };
        html! {
            <li key={brin.clone()}>
                <label class="choice__option"><input type="checkbox" {checked} {onchange} />{ format!("{label}: {about}") }</label>
            </li>
        }
    });
    let brins: Vec<String> = found.iter().map(|school| school.brin.to_string()).collect();
    html! {
        <>
            <div class="duo__choices">
                { select("duo-date", words.date, dates, choices.date, |choices, at| choices.date = at) }
                if has_masked {
                    { select("duo-masked", words.masked, masks, choices.masked, |choices, at| choices.masked = at) }
                }
                { select("duo-province", words.province, everywhere, choices.province, |choices, at| choices.province = at) }
                <div class="field">
                    <label for="duo-search">{ words.search }</label>
                    <input type="text" id="duo-search" value={AttrValue::from(Rc::clone(&choices.search))} autocomplete="off" spellcheck="false" {oninput} />
                </div>
            </div>
            if has_masked {
                { hint(&fill(words.masked_help, &[&props.loaded.file.summary.masked.to_string()])) }
            }
            <p class="duo__found">{ fill(words.found, &[&found.len().to_string(), &ticked.len().to_string()]) }</p>
            <ul class="duo__list">{ for list }</ul>
            { shown_hint(found.len(), props.language) }
            <div class="duo__buttons">
                { button(words.add_chosen, &ticked, false) }
                { button(words.add_found, &found, false) }
                { button(words.replace_found, &found, true) }
            </div>
            <p role="status">{ (*said).clone() }</p>
            if !undecided && !found.is_empty() {
                <View
                    language={props.language}
                    loaded={props.loaded.clone()}
                    {brins}
                    chosen={chosen(props, &choices)}
                    scheme={props.form.scheme}
                />
            }
        </>
    }
}

fn chosen(props: &ChooseProps, choices: &Choices) -> Chosen {
    Chosen {
        date: if choices.date == 0 { Teldatum::October2017 } else { Teldatum::October2018 },
        masked: u8::try_from(choices.masked.clamp(1, 4)).unwrap_or(1),
        file: ShortText::new(&props.loaded.name).unwrap_or_default(),
        file_year: file_year(&props.loaded.name),
    }
}

fn provinces(loaded: &Loaded) -> Vec<String> {
    let mut all: Vec<String> = loaded.file.schools.iter().map(|school| school.province.clone()).collect();
    all.sort();
    all.dedup();
    all
}

fn found<'a>(loaded: &'a Loaded, choices: &Choices, provinces: &[String]) -> Vec<&'a DuoSchool> {
    let province = choices.province.checked_sub(1).and_then(|at| provinces.get(at));
    let wanted = choices.search.trim().to_lowercase();
    let matches = |school: &&DuoSchool| {
        province.is_none_or(|province| *province == school.province)
            && [school.name.as_str(), &school.place, school.brin.as_str()]
                .iter()
                .any(|text| text.to_lowercase().contains(&wanted))
    };
    loaded.file.schools.iter().filter(matches).collect()
}
