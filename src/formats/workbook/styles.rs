use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// How cells look.
pub(super) struct Styles {
    pub(super) title: Format,
    pub(super) heading: Format,
    pub(super) column: Format,
    pub(super) number_column: Format,
    /// Beside numbers, which end where these begin.
    pub(super) column_beside: Format,
    pub(super) wrapped_beside: Format,
    pub(super) link: Format,
    pub(super) group: Format,
    pub(super) text: Format,
    pub(super) wrapped: Format,
    pub(super) note: Format,
    pub(super) count: Format,
    pub(super) count_input: Format,
    pub(super) count_total: Format,
    pub(super) euro: Format,
    pub(super) euro_total: Format,
    pub(super) euro_input: Format,
    pub(super) percent_input: Format,
    pub(super) helper: Format,
    pub(super) verdict: Format,
}

const INK: Color = Color::RGB(0x15_42_73);
const INPUT: Color = Color::RGB(0xFF_F6_D5);
const BAND: Color = Color::RGB(0xE5_EE_F7);
const GREY: Color = Color::RGB(0x59_59_59);
const LINE: Color = Color::RGB(0xA6_A6_A6);

const EURO: &str = "\"€\" #,##0.00;\"€\" -#,##0.00";
/// Nobody is a dash, so that a table of few pupils is easy to read.
const COUNT: &str = "#,##0;-#,##0;–";
const PERCENT: &str = "0.0#\"%\"";

impl Styles {
    pub(super) fn new() -> Self {
        let plain = Format::new().set_align(FormatAlign::Top);
        let input = plain.clone().set_background_color(INPUT).set_border(FormatBorder::Thin).set_border_color(LINE);
        let bold = plain.clone().set_bold();
        let band = bold.clone().set_background_color(BAND);
        let column = band.clone().set_text_wrap().set_border_bottom(FormatBorder::Thin);
        Self {
            title: bold.clone().set_font_size(16).set_font_color(INK),
            heading: bold.clone().set_font_size(12).set_font_color(INK),
            column: column.clone(),
            column_beside: column.clone().set_align(FormatAlign::Left).set_indent(1),
            number_column: column.set_align(FormatAlign::Right),
            group: band.set_align(FormatAlign::Center),
            text: plain.clone(),
            wrapped: plain.clone().set_text_wrap(),
            wrapped_beside: plain.clone().set_text_wrap().set_align(FormatAlign::Left).set_indent(1),
            link: plain.clone().set_text_wrap().set_hyperlink(),
            note: plain.clone().set_font_color(GREY),
            count: plain.clone().set_num_format(COUNT),
            count_input: input.clone().set_num_format(COUNT),
            count_total: bold.clone().set_num_format(COUNT),
            euro: plain.clone().set_num_format(EURO),
            euro_total: bold.set_num_format(EURO),
            euro_input: input.clone().set_num_format(EURO),
            percent_input: input.set_num_format(PERCENT),
            helper: plain.clone().set_font_color(GREY).set_num_format("0"),
            verdict: plain.set_align(FormatAlign::Right),
        }
    }
}
