use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// How cells look.
pub(crate) struct Styles {
    pub(crate) title: Format,
    pub(crate) heading: Format,
    pub(crate) column: Format,
    pub(crate) number_column: Format,
    /// Beside numbers, which end where these begin.
    pub(crate) column_beside: Format,
    pub(crate) wrapped_beside: Format,
    pub(crate) link: Format,
    pub(crate) group: Format,
    pub(crate) text: Format,
    pub(crate) wrapped: Format,
    pub(crate) note: Format,
    pub(crate) count: Format,
    pub(crate) count_input: Format,
    pub(crate) count_total: Format,
    pub(crate) euro: Format,
    pub(crate) euro_total: Format,
    pub(crate) euro_input: Format,
    pub(crate) percent_input: Format,
    pub(crate) helper: Format,
    pub(crate) verdict: Format,
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
    pub(crate) fn new() -> Self {
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
