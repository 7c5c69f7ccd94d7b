use yew::prelude::*;

/// Lines and dots for those who see no colours: on paper and where the reader chose them.
pub(crate) fn chart_patterns() -> Html {
    let pattern = |id: &'static str, transform: &'static str, path: &'static str| {
        html! {
            <pattern {id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={transform}>
                <path class="chart__ink" d={path} />
            </pattern>
        }
    };
    html! {
        <defs key="patterns">
            { pattern("chart-lines", "rotate(45)", "M0 0h2v5h-2z") }
            { pattern("chart-dots", "rotate(0)", "M1 1h1.4v1.4h-1.4z") }
        </defs>
    }
}
