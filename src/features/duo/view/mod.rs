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
use crate::browser::duo_file as files;
use crate::browser::duo_file::PickedFile;
use crate::features::outcome::view::amount::FiguresProps;
use crate::formats::duo::{DuoFile, file_year};
use crate::view_model::{DuoTexts, Form, Language, count_of, file_and_date, fill};
use crate::widgets::element::{attributed, element, named_text, text};
use choose::Choose;
use engine::domain::{SchemeId, ShortText};
use reading::{Progress, read};

/// What the section of the DUO file holds.
pub(crate) fn duo(figures: &FiguresProps) -> Html {
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
    /// The file that was read last. It outlives the section, which goes when it is closed.
    static LAST: RefCell<Option<Rc<Loaded>>> = const { RefCell::new(None) };
}

/// The field for the file, what came of it, and what to do with it.
#[component]
fn DuoSection(props: &DuoProps) -> Html {
    let words = DuoTexts::of(props.language);
    let progress = use_state_eq(|| Progress::Idle);
    let loaded = use_state_eq(|| LAST.with_borrow(Clone::clone));
    // Which of the files chosen so far is the last one: another one is not read on.
    let turn = use_memo((), |()| Rc::new(Cell::new(0u32)));
    let open = use_memo((), |()| {
        let (turn, progress, loaded) = (Rc::clone(&turn), progress.setter(), loaded.setter());
        Callback::from(move |picked: PickedFile| {
            let loaded = loaded.clone();
            let keep = move |read: Rc<Loaded>| {
                LAST.set(Some(Rc::clone(&read)));
                loaded.set(Some(read));
            };
            read(picked, &turn, progress.clone(), keep);
        })
    });
    use_effect_with(props.dropped.clone(), {
        let (open, on_action) = ((*open).clone(), props.on_action.clone());
        move |dropped| {
            if let Some(picked) = dropped.clone() {
                open.emit(picked);
                on_action.emit(Action::DuoFileTaken);
            }
        }
    });
    let onchange = {
        let open = (*open).clone();
        Callback::from(move |event: Event| files::chosen(&event).into_iter().for_each(|picked| open.emit(picked)))
    };
    let onclick = Callback::from(|event: MouseEvent| files::forget(&event));
    html! {
        <div class="duo">
            <div class="field">
                <label for="duo-file">{ words.choose }</label>
                { named_text("p", "duo-file-help", "hint", words.choose_help) }
                <input
                    type="file"
                    id="duo-file"
                    data-file="duo"
                    accept=".csv,text/csv"
                    aria-describedby="duo-file-help"
                    {onchange}
                    {onclick}
                />
            </div>
            { how_far(&progress, props.language) }
            { said(&progress, (*loaded).as_deref(), props.language) }
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

/// How much of a file was read, while it is read.
fn how_far(progress: &Progress, language: Language) -> Html {
    let Progress::Reading(name, percent) = progress else { return Html::default() };
    let label = fill(DuoTexts::of(language).reading, &[name]);
    let values = [label.clone(), "100".to_owned(), percent.to_string()];
    let bar = attributed(
        "progress",
        &["aria-label", "max", "value"],
        values.map(|value| Some(AttrValue::from(value))).to_vec(),
        Vec::new(),
    );
    element("div", "duo__progress", vec![text("p", "", &label), bar])
}

/// What came of the file that was chosen last.
fn said(progress: &Progress, loaded: Option<&Loaded>, language: Language) -> Html {
    let words = DuoTexts::of(language);
    let (class, sentence) = match (progress, loaded) {
        (Progress::Failed(name, why), _) => {
            let why = why.sentence(language);
            let stays = loaded.map(|loaded| fill(words.stays_open, &[&loaded.name])).unwrap_or_default();
            ("problem problem--block", format!("{} {stays}", fill(words.failed, &[name, &why])))
        }
        (Progress::Idle, Some(loaded)) => {
            let schools = count_of(loaded.file.schools.len(), language);
            let pupils = count_of(loaded.file.summary.pupils, language);
            ("", fill(words.read, &[&loaded.name, &schools, &pupils]))
        }
        (Progress::Idle, None) | (Progress::Reading(..), _) => ("", String::new()),
    };
    let values = vec![
        Some(AttrValue::Static("duo-said")),
        Some(AttrValue::Static("status")),
        Some(AttrValue::from(format!("duo__said {class}"))),
    ];
    attributed("p", &["id", "role", "class"], values, vec![sentence.trim().into()])
}

/// What the overview is computed by.
type By = (SchemeId, u8);
