//! Counts from a DUO file.

mod choose;
mod summary;
mod view;

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::formats::duo::{DuoError, DuoFile, DuoReader, MAX_BYTES, file_year};
use crate::ui::components::FiguresProps;
use crate::ui::components::element::{attributed, hint};
use crate::ui::platform::duo_file::{self as file, PickedFile, Piece};
use crate::ui::state::Action;
use crate::view_model::{DuoTexts, Form, Language, count, fill};

/// What the section of the DUO file holds.
pub(super) fn duo(figures: &FiguresProps) -> Html {
    html! {
        <DuoSection
            language={figures.language}
            form={figures.screen.form.clone()}
            on_action={figures.on_action.clone()}
        />
    }
}

#[derive(Properties, PartialEq)]
struct DuoProps {
    language: Language,
    form: Rc<Form>,
    on_action: Callback<Action>,
}

/// A file that was read.
#[derive(Debug, PartialEq)]
pub(super) struct Loaded {
    pub(super) name: String,
    pub(super) file: DuoFile,
}

impl Loaded {
    /// The file's own count date.
    fn date(&self, language: Language) -> String {
        let words = DuoTexts::of(language);
        file_year(&self.name)
            .map_or_else(|| words.date_unknown.to_owned(), |year| fill(words.october, &[&year.to_string()]))
    }
}

#[derive(Clone, PartialEq)]
enum Progress {
    Idle,
    Reading(String, usize),
    Failed(String, Option<DuoError>),
    Read(Rc<Loaded>),
}

/// The field for the file, what came of it, and what to do with it.
#[component]
fn DuoSection(props: &DuoProps) -> Html {
    let words = DuoTexts::of(props.language);
    let progress = use_state_eq(|| Progress::Idle);
    // Which of the files chosen so far is the last one: another one is not read on.
    let turn = use_mut_ref(|| Rc::new(Cell::new(0u32)));
    let open = {
        let set = progress.setter();
        let turn = Rc::clone(&turn.borrow());
        Callback::from(move |picked: PickedFile| read(picked, &turn, set.clone()))
    };
    {
        let open = open.clone();
        use_effect_with((), move |()| {
            if let Some(picked) = file::waiting("duo") {
                open.emit(picked);
            }
        });
    }
    let onchange = {
        let open = open.clone();
        Callback::from(move |event: Event| file::chosen(&event).into_iter().for_each(|picked| open.emit(picked)))
    };
    let ondrop = Callback::from(move |event: DragEvent| {
        file::dropped(&event).into_iter().for_each(|picked| open.emit(picked));
    });
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let loaded = match &*progress {
        Progress::Read(loaded) => Some(Rc::clone(loaded)),
        _ => None,
    };
    let values = ["status", "duo__status"].map(|value| Some(AttrValue::Static(value)));
    let status = attributed("p", &["role", "class"], values.to_vec(), vec![sentence(&progress, props.language).into()]);
    html! {
        <div class="duo" {ondrop} {ondragover}>
            <div class="field">
                <label for="duo-file">{ words.choose }</label>
                <p class="hint" id="duo-file-help">{ words.choose_help }</p>
                <input type="file" id="duo-file" data-file="duo" accept=".csv,text/csv" aria-describedby="duo-file-help" {onchange} />
            </div>
            { status }
            if let Some(loaded) = loaded {
                { summary::summary(&loaded, props.language) }
                <choose::Choose language={props.language} {loaded} form={props.form.clone()} on_action={props.on_action.clone()} />
            }
        </div>
    }
}

fn sentence(progress: &Progress, language: Language) -> String {
    let words = DuoTexts::of(language);
    match progress {
        Progress::Idle => String::new(),
        Progress::Reading(name, percent) => fill(words.reading, &[name, &percent.to_string()]),
        Progress::Failed(name, error) => {
            let why = error.as_ref().map_or_else(|| words.unreadable.to_owned(), |error| error.sentence(language));
            fill(words.failed, &[name, &why])
        }
        Progress::Read(loaded) => {
            let pupils = u32::try_from(loaded.file.summary.pupils).unwrap_or(u32::MAX);
            let schools = u32::try_from(loaded.file.schools.len()).unwrap_or(u32::MAX);
            let numbers = [schools, pupils].map(|number| count(number, language));
            fill(words.read, &[&loaded.name, &loaded.date(language), &numbers[0], &numbers[1]])
        }
    }
}

/// Reads a file piece by piece, unless another one is chosen meanwhile.
fn read(picked: PickedFile, turn: &Rc<Cell<u32>>, set: UseStateSetter<Progress>) {
    turn.set(turn.get().wrapping_add(1));
    let (turn, own) = (Rc::clone(turn), turn.get());
    let (name, size) = (picked.name(), picked.size());
    if size > MAX_BYTES {
        set.set(Progress::Failed(name, Some(DuoError::TooLarge)));
        return;
    }
    set.set(Progress::Reading(name.clone(), 0));
    let (mut reader, mut done) = (DuoReader::default(), 0);
    picked.read(move |piece| {
        if turn.get() != own {
            return false;
        }
        let next = match piece {
            Piece::Unreadable => Progress::Failed(name.clone(), None),
            Piece::End => match std::mem::take(&mut reader).finish() {
                Ok(file) => Progress::Read(Rc::new(Loaded { name: name.clone(), file })),
                Err(error) => Progress::Failed(name.clone(), Some(error)),
            },
            Piece::Bytes(bytes) => match reader.feed(&bytes) {
                Ok(()) => {
                    done += bytes.len();
                    Progress::Reading(name.clone(), done.saturating_mul(100) / size.max(1))
                }
                Err(error) => Progress::Failed(name.clone(), Some(error)),
            },
        };
        let goes_on = matches!(next, Progress::Reading(..));
        set.set(next);
        goes_on
    });
}

/// What a list shows at once.
const SHOWN: usize = 60;

fn shown_hint(found: usize, language: Language) -> Html {
    if found <= SHOWN {
        return Html::default();
    }
    hint(&fill(DuoTexts::of(language).first_shown, &[&SHOWN.to_string()]))
}
