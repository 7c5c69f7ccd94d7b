use yew::prelude::*;

use crate::app::state::Spot;
use crate::features::outcome::view::amount::FiguresProps;
use crate::widgets::element::{element, text, together};
use engine::calculation::FigurePath;

impl FiguresProps {
    /// A range in words: two figures, or one when both ends are the same.
    pub(crate) fn range(&self, spot: Spot, ends: [FigurePath; 2]) -> Html {
        let words = self.language.texts().outcome();
        let word = |word: &'static str| text("span", "amount__word", word);
        if self.screen.phase2_is_single() {
            return together(vec![word(words.at_most), " ".into(), self.single(spot, ends)]);
        }
        let [low, high] = ends;
        let high = element("span", "headline__high", vec![word(words.to), " ".into(), self.amount(spot, high)]);
        together(vec![self.amount(spot, low), " ".into(), high])
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
