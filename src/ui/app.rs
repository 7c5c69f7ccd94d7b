use yew::prelude::*;

use super::components::{
    AmountTable, Headline, Intro, Notices, PageFooter, PageHeader, PaymentTables, ProfielTable, RegionPanel,
    SchemeSwitch, SchoolPanel,
};
use super::platform::page;
use super::state::{Action, State};
use crate::view_model::derive;

/// The whole page.
#[component]
pub(crate) fn App() -> Html {
    let state = use_reducer(|| State::new(page::language()));
    let form = state.form.clone();
    let screen = use_memo(form.clone(), |form| derive(form));
    let language = state.language;
    let dispatch: Callback<Action> = state.dispatcher().to_callback();

    use_effect_with(language, |language| page::set_language(*language));
    use_effect_with((), |()| page::announce_ready());

    html! {
        <>
            <a class="skip-link" href="#uitkomst">{ language.texts().page.skip }</a>
            <PageHeader {language} on_action={dispatch.clone()} />
            <main>
                <Intro {language} />
                <div class="workspace">
                    <SchoolPanel
                        {language}
                        at={0}
                        school={form.schools.first().cloned().unwrap_or_default()}
                        problems={screen.problems.clone()}
                        on_action={dispatch.clone()}
                    />
                    <section class="outcome" id="uitkomst" tabindex="-1" aria-labelledby="uitkomst-kop">
                        <h2 id="uitkomst-kop">{ language.texts().outcome.heading }</h2>
                        <SchemeSwitch {language} scheme={form.scheme} on_action={dispatch.clone()} />
                        <Headline {language} screen={screen.clone()} open={state.open.clone()} on_action={dispatch.clone()} />
                    </section>
                </div>
                <PaymentTables {language} screen={screen.clone()} open={state.open.clone()} on_action={dispatch.clone()} />
                <ProfielTable {language} screen={screen.clone()} at={0} />
                <RegionPanel {language} {form} screen={screen.clone()} open={state.open.clone()} on_action={dispatch} />
                <Notices {language} screen={screen.clone()} />
                <AmountTable {language} scheme={screen.document.scheme} />
            </main>
            <PageFooter {language} />
        </>
    }
}
