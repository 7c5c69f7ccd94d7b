use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::field::{place_of, text_of};
use crate::features::scenarios::model::question::{Asked, Question};
use crate::features::scenarios::text::ScenarioTexts;
use crate::features::school::model::school_label::{names_typed, school_labels};
use crate::features::school::text::profiel_in_words;
use crate::form::document::Form;
use crate::form::move_pupils::Moved;
use crate::form::typed::parse_change;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::count;
use engine::domain::{Profiel, SchemeId};
use engine::rules::scheme;

/// The questions, each a sentence to fill in with a button that shows the answer.
pub(crate) struct Questions<'a> {
    pub(crate) language: Language,
    pub(crate) form: &'a Form,
    pub(crate) asked: &'a Asked,
    /// Whether there are pupils to ask about.
    pub(crate) has_pupils: bool,
    pub(crate) on_change: Callback<Asked>,
    pub(crate) on_show: Callback<Question>,
}

impl Questions<'_> {
    pub(crate) fn view(&self) -> Html {
        let several = self.form.schools.len() > 1;
        let shown = Question::ALL.into_iter().filter(|question| several || *question != Question::Leave);
        html! {
            for question in shown {
                <form key={what(question, self.words())} class="question" onsubmit={self.show(question)}>
                    { self.question(question) }
                </form>
            }
        }
    }

    const fn words(&self) -> &'static ScenarioTexts {
        ScenarioTexts::of(self.language)
    }

    fn show(&self, question: Question) -> Callback<SubmitEvent> {
        self.on_show.reform(move |event: SubmitEvent| {
            event.prevent_default();
            question
        })
    }

    fn question(&self, question: Question) -> Html {
        let words = self.words();
        let sentence = match question {
            Question::Move => self.moving(),
            Question::Change => sentence(words.ask_change, &[self.percent()]),
            Question::Join => sentence(words.ask_join, &[]),
            Question::Leave => sentence(words.ask_leave, &[self.leaving()]),
            Question::Scheme => sentence(words.ask_scheme, &[self.scheme()]),
        };
        let is_ready = self.has_pupils && self.asked.step(question, self.form, self.language).is_some();
        html! {
            <>
                <div class="question__sentence">{ sentence }</div>
                <button
                    type="submit"
                    class="button button--primary"
                    aria-label={fill(words.show_named, &[what(question, words)])}
                    aria-disabled={(!is_ready).then_some("true")}
                >
                    { words.show }
                </button>
                { self.below(question) }
            </>
        }
    }

    /// What stands below a question: what is wrong in it, or what it would do.
    fn below(&self, question: Question) -> Html {
        let words = self.words();
        match question {
            Question::Move => html! {
                <>
                    if let Some(problem) = self.amount_problem() {
                        <p key="problem" id="step-amount-message" class="problem">{ problem }</p>
                    } else {
                        <p key="preview" class="question__preview">{ self.preview() }</p>
                    }
                    { self.how_they_move() }
                </>
            },
            Question::Change => match parse_change(self.asked.percent()) {
                Err(problem) => {
                    let problem = problem.sentence(&self.asked.percent, self.language);
                    html! { <p key="problem" id="step-percent-message" class="problem">{ problem }</p> }
                }
                Ok(_) => html! { <p key="help" id="step-percent-help" class="hint">{ words.percent_help }</p> },
            },
            Question::Join | Question::Leave | Question::Scheme => Html::default(),
        }
    }

    fn moving(&self) -> Html {
        let words = self.words();
        let asked = self.asked;
        let profielen =
            Profiel::ALL.map(|profiel| format!("{} {}", profiel.code(), profiel_in_words(profiel, self.language)));
        let profiel = |place: usize| Profiel::ALL.get(place).copied();
        let amount_problem = self.amount_problem().map(|_| "step-amount-message");
        let mut fields = vec![
            self.text(["step-amount", words.how_many], &asked.amount, amount_problem, None, |asked, text| {
                asked.amount = text;
            }),
            self.select(["step-from", words.from], &profielen, asked.from.index(), move |asked, place| {
                asked.from = profiel(place).unwrap_or(asked.from);
            }),
            self.select(["step-to", words.to], &profielen, asked.to.index(), move |asked, place| {
                asked.to = profiel(place).unwrap_or(asked.to);
            }),
        ];
        if self.form.schools.len() == 1 {
            return sentence(words.ask_move, &fields);
        }
        let schools = self.schools(words.all_schools);
        fields.push(self.select(
            ["step-school", words.at_school],
            &schools,
            place_after_first(asked.at_school),
            |asked, place| asked.at_school = place.checked_sub(1),
        ));
        sentence(words.ask_move_at, &fields)
    }

    fn percent(&self) -> Html {
        let problem = parse_change(self.asked.percent()).is_err().then_some("step-percent-message");
        let help = Some("step-percent-help");
        let percent = &self.asked.percent;
        self.text(["step-percent", self.words().percent_a_year], percent, problem, help, |asked, text| {
            asked.percent = text;
        })
    }

    fn leaving(&self) -> Html {
        let words = self.words();
        let chosen = place_after_first(self.asked.leaving);
        self.select(["step-leave", words.which_school], &self.schools(words.choose), chosen, |asked, place| {
            asked.leaving = place.checked_sub(1);
        })
    }

    fn scheme(&self) -> Html {
        let words = self.words();
        let others: Vec<SchemeId> = SchemeId::ALL.into_iter().filter(|id| *id != self.form.scheme).collect();
        let names = others.iter().map(|id| self.language.pick(&scheme(*id).name).to_owned());
        let names: Vec<String> = std::iter::once(words.choose.to_owned()).chain(names).collect();
        let chosen = others.iter().position(|id| Some(*id) == self.asked.scheme);
        self.select(["step-scheme", words.which_scheme], &names, place_after_first(chosen), move |asked, place| {
            asked.scheme = place.checked_sub(1).and_then(|place| others.get(place).copied());
        })
    }

    /// All schools, after what stands first in the list.
    fn schools(&self, first: &str) -> Vec<String> {
        std::iter::once(first.to_owned()).chain(school_labels(names_typed(self.form), self.language)).collect()
    }

    fn amount_problem(&self) -> Option<String> {
        let amount = self.asked.amount.trim();
        let is_wrong = !amount.is_empty() && self.asked.move_amount().is_none();
        is_wrong.then(|| fill(self.words().not_an_amount, &[amount]))
    }

    /// Who would move, in a sentence.
    fn preview(&self) -> String {
        let words = self.words();
        if self.asked.from == self.asked.to {
            return words.same_profiel.to_owned();
        }
        let Some(amount) = self.asked.move_amount() else { return String::new() };
        let moved: Moved = self.asked.moving(amount).apply(self.form).1;
        if moved.available == 0 {
            return words.nobody_moves.to_owned();
        }
        let [bb, kb, gl] = moved.per_leerweg;
        let numbers = [moved.total(), moved.available, bb, kb, gl].map(|pupils| count(pupils, self.language));
        fill(words.will_move, &numbers.each_ref().map(String::as_str))
    }

    /// The rule by which pupils are divided, and whether they moved in 2017 already.
    fn how_they_move(&self) -> Html {
        let words = self.words();
        let asked = self.asked.clone();
        let onchange = self.on_change.reform(move |_: Event| Asked { in_2017: !asked.in_2017, ..asked.clone() });
        html! {
            <details key="rule" class="question__rule">
                <summary>{ words.move_heading }</summary>
                <p class="hint">{ words.move_rule }</p>
                <label class="choice__option">
                    <input type="checkbox" checked={self.asked.in_2017} aria-describedby="step-2017-help" {onchange} />
                    <span>{ words.in_2017 }</span>
                </label>
                <p id="step-2017-help" class="hint">{ words.in_2017_help }</p>
            </details>
        }
    }

    fn select(
        &self,
        [id, label]: [&'static str; 2],
        options: &[String],
        chosen: usize,
        set: impl Fn(&mut Asked, usize) + 'static,
    ) -> Html {
        let asked = self.asked.clone();
        let onchange = self.on_change.reform(move |event: Event| {
            let mut asked = asked.clone();
            set(&mut asked, place_of(&event));
            asked
        });
        html! {
            <select key={id} {id} aria-label={label} {onchange}>
                for (place, option) in options.iter().enumerate() {
                    <option key={place} value={place.to_string()} selected={place == chosen}>{ option.clone() }</option>
                }
            </select>
        }
    }

    fn text(
        &self,
        [id, label]: [&'static str; 2],
        value: &Rc<str>,
        problem: Option<&'static str>,
        help: Option<&'static str>,
        set: impl Fn(&mut Asked, Rc<str>) + 'static,
    ) -> Html {
        let asked = self.asked.clone();
        let oninput = self.on_change.reform(move |event: InputEvent| {
            let mut asked = asked.clone();
            set(&mut asked, text_of(&event));
            asked
        });
        html! {
            <input
                key={id}
                type="text"
                {id}
                aria-label={label}
                value={AttrValue::from(Rc::clone(value))}
                inputmode={if id == "step-percent" { "text" } else { "numeric" }}
                autocomplete="off"
                aria-invalid={problem.map(|_| "true")}
                aria-describedby={problem.or(help)}
                onfocus={|event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select()}
                {oninput}
            />
        }
    }
}

/// What a question is about, in a few words.
const fn what(question: Question, words: &'static ScenarioTexts) -> &'static str {
    match question {
        Question::Move => words.what_move,
        Question::Change => words.what_change,
        Question::Join => words.what_join,
        Question::Leave => words.what_leave,
        Question::Scheme => words.what_scheme,
    }
}

/// The place in a list that begins with something else.
fn place_after_first(place: Option<usize>) -> usize {
    place.map_or(0, |place| place + 1)
}

/// A sentence with fields where `{0}`, `{1}` and so on stand in it.
fn sentence(template: &'static str, fields: &[Html]) -> Html {
    let parts = template.split(['{', '}']).enumerate();
    let part = |(at, part): (usize, &'static str)| match part.parse::<usize>() {
        Ok(place) => fields.get(place).cloned().unwrap_or_default(),
        Err(_) => html! { <span key={at}>{ part }</span> },
    };
    parts.map(part).collect()
}
