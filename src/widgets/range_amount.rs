use yew::prelude::*;

use crate::app::state::Spot;
use crate::features::outcome::text::OutcomeTexts;
use crate::widgets::figures::Figures;
use engine::calculation::FigurePath;

impl Figures {
    /// A range in words: two figures, or one when both ends are the same.
    pub(crate) fn range(&self, spot: Spot, ends: [FigurePath; 2]) -> Html {
        let words = OutcomeTexts::of(self.language);
        if self.screen.phase2_is_single() {
            return html! { <><span class="amount__word">{ words.at_most }</span>{ " " }{ self.single(spot, ends) }</> };
        }
        let [low, high] = ends;
        html! {
            <>
                { self.amount(spot, low) }
                { " " }
                <span class="headline__high">
                    <span class="amount__word">{ words.to }</span>
                    { " " }
                    { self.amount(spot, high) }
                </span>
            </>
        }
    }

    /// A range in cells: two figures, or one when both ends are the same.
    pub(crate) fn ends(&self, spot: Spot, ends: [FigurePath; 2]) -> Vec<Html> {
        if self.screen.phase2_is_single() {
            vec![self.single(spot, ends)]
        } else {
            ends.into_iter().map(|figure| self.amount(spot, figure)).collect()
        }
    }
}
