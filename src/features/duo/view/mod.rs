//! Counts from a DUO file.

pub(crate) mod choose;
pub(crate) mod overview;
pub(crate) mod portion;
pub(crate) mod reading;
pub(crate) mod summary;
pub(crate) mod take;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::browser::duo_file::PickedFile;
use crate::features::duo::model::provenance_text::file_and_date;
use crate::features::duo::model::{DuoFile, file_year};
use crate::features::duo::text::DuoTexts;
use crate::form::document::Form;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::count_of;
use crate::widgets::figures::Figures;
use choose::Choose;
use engine::domain::{SchemeId, ShortText};
use reading::{Progress, read};

/// What the section of the DUO file holds.
pub(crate) fn duo(figures: &Figures) -> Html {
    html! {
        <DuoSection
            language={figures.language}
            form={figures.screen.form.clone()}
            dropped={figures.duo_file.clone()}
            on_action={figures.on_action.clone()}
        />
    }
}

#[derive(Properties, PartialEq)]
struct DuoProps {
    language: Language,
    form: Rc<Form>,
    /// The file that was dropped on the page last.
    dropped: Option<PickedFile>,
    on_action: Callback<Action>,
}

/// A file that was read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Loaded {
    pub(crate) name: Rc<str>,
    pub(crate) file: DuoFile,
}

impl Loaded {
    /// The file and its own count date.
    fn named(&self, language: Language) -> String {
        file_and_date(&self.name, file_year(&self.name), language)
    }

    /// Its name as a document keeps it.
    fn short_name(&self) -> ShortText {
        let start: String = self.name.chars().take(ShortText::MAX_CHARS).collect();
        ShortText::new(&start).unwrap_or_default()
    }
}

thread_local! {
    /// The file that was read last. Closing the section takes its component away with all its state, and whoever opens it
    /// again finds the file without having to choose it and wait once more. It is no part of the page's own state, for
    /// nothing outside of this section needs it.
    static LAST: RefCell<Option<Rc<Loaded>>> = const { RefCell::new(None) };
}

/// The field for the file, what came of it, and what to do with it.
#[component]
fn DuoSection(props: &DuoProps) -> Html {
    let progress = use_state_eq(|| Progress::Idle);
    let loaded = use_state_eq(|| LAST.with_borrow(Clone::clone));
    // Which of the files chosen so far is the last one: another one is not read on.
    let turn = use_memo((), |()| Cell::new(0_u32));
    let on_file = use_callback((), {
        let (progress, loaded) = (progress.setter(), loaded.setter());
        move |picked: PickedFile, ()| {
            let loaded = loaded.clone();
            let keep = move |read: Rc<Loaded>| {
                LAST.set(Some(Rc::clone(&read)));
                loaded.set(Some(read));
            };
            read(picked, &turn, progress.clone(), keep);
        }
    });
    use_effect_with(props.dropped.clone(), {
        let (on_file, on_action) = (on_file.clone(), props.on_action.clone());
        move |dropped| {
            if let Some(picked) = dropped.clone() {
                on_file.emit(picked);
                on_action.emit(Action::DuoFileTaken);
            }
        }
    });
    html! {
        <div class="duo">
            if let Progress::Reading(name, percent) = &*progress {
                { progress_bar(name, *percent, props.language) }
            }
            { status(&progress, (*loaded).as_deref(), props.language) }
            { how_to_get_it(loaded.is_none(), props.language) }
            if let Some(loaded) = &*loaded {
                { summary::summary(loaded, props.language) }
                <Choose
                    key={Rc::as_ptr(loaded).addr()}
                    language={props.language}
                    loaded={Rc::clone(loaded)}
                    form={props.form.clone()}
                    on_action={props.on_action.clone()}
                />
            }
        </div>
    }
}

/// DUO's page with the files about pupils in secondary education.
const DUO_PAGE: &str = "https://duo.nl/open_onderwijsdata/databestanden/vo/leerlingen/";

/// The steps from DUO's page to the file; open while none was read.
fn how_to_get_it(is_open: bool, language: Language) -> Html {
    let words = DuoTexts::of(language);
    html! {
        <details id="duo-how-to" open={is_open}>
            <summary>{ words.how_to }</summary>
            <ol>
                <li>
                    <span>{ format!("{} ", words.how_to_page) }</span>
                    <a href={DUO_PAGE} rel="noopener">{ words.how_to_link }</a>
                </li>
                <li>{ words.how_to_file }</li>
                <li>{ words.how_to_year }</li>
                <li>{ words.how_to_choose }</li>
            </ol>
        </details>
    }
}

/// How much of a file was read, while it is read.
fn progress_bar(name: &str, percent: usize, language: Language) -> Html {
    let label = AttrValue::from(fill(DuoTexts::of(language).reading, &[name]));
    html! {
        <div class="duo__progress">
            <p>{ &label }</p>
            <progress aria-label={&label} max="100" value={percent.to_string()} />
        </div>
    }
}

/// What came of the file that was chosen last.
fn status(progress: &Progress, loaded: Option<&Loaded>, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let (class, sentence) = match (progress, loaded) {
        (Progress::Failed(name, failure), _) => {
            let failed = fill(words.failed, &[name, &failure.sentence(language)]);
            let stays = loaded.map(|loaded| format!(" {}", fill(words.stays_open, &[&loaded.name])));
            ("problem problem--block", failed + &stays.unwrap_or_default())
        }
        (Progress::Idle, Some(loaded)) => {
            let schools = count_of(loaded.file.schools.len(), language);
            let pupils = count_of(loaded.file.summary.pupils, language);
            ("", fill(words.read, &[&loaded.name, &schools, &pupils]))
        }
        (Progress::Idle, None) | (Progress::Reading(..), _) => ("", String::new()),
    };
    html! { <p id="duo-said" role="status" class={classes!("duo__said", class)}>{ sentence }</p> }
}

/// What the overview is computed by: the scheme, and how many pupils each masked count stands for.
type OverviewBasis = (SchemeId, u8);
