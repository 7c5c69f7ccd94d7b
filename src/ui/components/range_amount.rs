use yew::prelude::*;

use super::amount::FiguresProps;
use crate::calculation::FigurePath;
use crate::ui::state::Spot;

impl FiguresProps {
    /// A range as two figures, or as one when both ends are the same.
    pub(crate) fn range(&self, spot: Spot, ends: [FigurePath; 2]) -> Html {
        let words = &self.language.texts().outcome;
        if self.screen.phase2_is_single() {
            return html! {
                <>
                    <span class="amount__word">{ words.at_most }</span>
                    { " " }
                    { self.single(spot, ends) }
                </>
            };
        }
        let [low, high] = ends;
        html! {
            <>
                { self.amount(spot, low) }
                <span class="amount__word">{ format!(" {} ", words.to) }</span>
                { self.amount(spot, high) }
            </>
        }
    }
}
