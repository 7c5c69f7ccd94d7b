/// A sentence in both languages of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bilingual {
    /// In Dutch.
    pub nl: &'static str,
    /// In English.
    pub en: &'static str,
}
