//! What the screen says, as plain data: typed text and what it means, formatted amounts, sentences in both languages.
//!
//! Nothing here knows a browser, so everything that the page shows can be tested without one.

#[cfg(not(light))]
mod beside;
mod chart;
mod comparison;
mod document_error_text;
mod example;
mod explanation;
mod form;
mod history;
mod language;
mod move_pupils;
mod navigation;
mod notice_text;
mod number_format;
mod other_rules;
mod own_amounts_form;
#[cfg(not(light))]
mod own_amounts_reading;
mod own_amounts_view;
mod pair_chart;
mod paste;
#[cfg(not(light))]
mod plan_edit;
mod plan_form;
#[cfg(not(light))]
mod plan_reading;
mod plan_view;
mod problem;
mod provenance_text;
mod region_table;
#[cfg(not(light))]
mod scenario_edit;
mod scenario_names;
mod scheme_comparison;
#[cfg(not(light))]
mod school_edit;
mod school_form;
mod screen;
mod shown_amounts;
mod snapshot;
mod text;
mod together;
mod totals;
mod typed;
mod warning;
#[cfg(not(light))]
mod wrong_fields;

pub use chart::{Chart, ChartBar, chart};
pub use comparison::{
    ComparedLine, MEASURES, PAYMENTS, amount_label, compare_payments, compare_profielen, compare_schools,
    difference_shown, percent_shown,
};
pub use document_error_text::document_error_sentence;
pub use example::Example;
pub use explanation::{
    Explanation, ExplanationRow, RuleView, SourceView, explain, figure_label, rule_view, school_label, status_label,
    step_label, used_rule,
};
pub use form::{Edit, Form};
pub use history::History;
pub use language::Language;
pub use move_pupils::{MoveAmount, MovePupils, Moved, parse_move_amount};
pub use navigation::Move;
pub use notice_text::{is_in_advice, notice_sentence};
pub use number_format::{Money, budget_amount, count, count_of, date, decimal, money, percent, range};
pub use other_rules::{other_rules, remark_view};
pub use own_amounts_form::{OwnAmountField, OwnAmountsForm};
pub use own_amounts_view::rests_on_own;
pub use pair_chart::{PairBar, PairYear, pair_bars};
pub use paste::{
    LeftOut, PastePreview, PasteReport, Pasted, Place, PreviewColumn, PreviewRow, Remark, Skipped, copy as copy_counts,
    paste, paste_file,
};
#[cfg(not(light))]
pub use plan_edit::PlanEdit;
pub use plan_form::{InKindField, InKindForm, PlanField, PlanForm};
pub use plan_view::{Check, Missing, Moment, Verdict, checks, missing, missing_sentences, moments};
pub use problem::{FieldId, FieldProblem, Problem};
pub use provenance_text::{approximate_pupils, file_and_date, provenance_files, provenance_sentences};
pub use region_table::{REGION_COLUMNS, SchoolLine, SortBy, school_lines, sort_lines, technical_pupils};
#[cfg(not(light))]
pub use scenario_edit::{ScenarioEdit, Step};
pub use scenario_names::{scenario_label, scenario_letter, scenario_on_page, school_name};
pub use scheme_comparison::{RateChange, compare_schemes, rate_changes};
#[cfg(not(light))]
pub use school_edit::SchoolEdit;
pub use school_form::{CellId, CountTable, SchoolForm, Target};
pub use screen::{ProfielLine, Screen, derive, derive_after};
pub use shown_amounts::{PROFIEL_COLUMNS, phase1_lines, phase2_lines, reading_label};
pub use snapshot::FORM_FORMAT;
#[cfg(not(light))]
pub use snapshot::FormError;
pub use text::*;
pub use together::together_label;
pub use totals::{Sum, Totals};
pub use typed::{parse_change, parse_count, parse_euro};
pub use warning::{Warning, WarningKind, school_warnings, warnings};
#[cfg(not(light))]
pub use wrong_fields::wrong_fields;
