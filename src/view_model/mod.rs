//! What the screen says, as plain data: typed text and what it means, formatted amounts, sentences in both languages.
//!
//! Nothing here knows a browser, so everything that the page shows can be tested without one.

mod explanation;
mod form;
mod language;
mod navigation;
mod notice_text;
mod number_format;
mod plan_form;
mod problem;
mod screen;
mod snapshot;
mod text;
mod totals;
mod typed;

pub use explanation::{Explanation, ExplanationRow, RuleView, SourceView, explain, rule_view};
pub use form::{CellId, CountTable, Edit, Form, SchoolForm};
pub use language::Language;
pub use navigation::Move;
pub use notice_text::notice_sentence;
pub use number_format::{Money, budget_amount, count, date, decimal, money, percent, range};
pub use plan_form::{InKindField, InKindForm, PlanField, PlanForm};
pub use problem::{FieldId, FieldProblem, Problem};
pub use screen::{ProfielLine, Screen, derive};
pub use snapshot::{FORM_FORMAT, FormError};
pub use text::{
    AmountTexts, CountTexts, ExplainTexts, FormatTexts, NoticeTexts, OutcomeTexts, PageTexts, ProblemTexts,
    RegionTexts, Texts, WorkbenchTexts, fill,
};
pub use totals::{Sum, Totals};
pub use typed::{parse_change, parse_count, parse_euro};
