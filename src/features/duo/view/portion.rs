//! Long lists in portions.

use yew::prelude::*;

use crate::browser::focus;
use crate::features::duo::text::DuoTexts;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::count_of;

/// How many a list shows at first, and how many more each time.
pub(crate) const PORTION: usize = 100;

/// How much of a list shows.
#[derive(Clone, PartialEq)]
pub(crate) struct Portion {
    shown: UseStateHandle<usize>,
}

/// Begins with the first portion, and begins again when `list` is another one. When more of it is asked for, the focus
/// goes to the element that `first_new` names by its place in the list.
#[hook]
pub(crate) fn use_portion<T: PartialEq + Clone + 'static>(list: &T, first_new: fn(usize) -> String) -> Portion {
    let shown = use_state_eq(|| PORTION);
    use_effect_with(list.clone(), {
        let shown = shown.setter();
        move |_| shown.set(PORTION)
    });
    use_effect_with(*shown, move |shown| {
        if *shown > PORTION {
            focus::element(&first_new(shown - PORTION));
        }
    });
    Portion { shown }
}

impl Portion {
    /// How many show.
    pub(crate) fn shown(&self) -> usize {
        *self.shown
    }

    /// The button for more of a list of so many; nothing when all of it shows.
    pub(crate) fn more(&self, all: usize, language: Language) -> Html {
        let words = DuoTexts::of(language);
        let shown = self.shown();
        if all <= shown {
            return Html::default();
        }
        let number = |number: usize| count_of(number, language);
        let setter = self.shown.setter();
        let onclick = Callback::from(move |_: MouseEvent| setter.set(shown + PORTION));
        html! {
            <div class="duo__more">
                <p class="hint">{ fill(words.shown, &[&number(shown), &number(all)]) }</p>
                <button type="button" class="button" {onclick}>
                    { fill(words.more, &[&number(PORTION.min(all - shown))]) }
                </button>
            </div>
        }
    }
}
