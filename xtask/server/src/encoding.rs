//! Which compressed sibling of a file a browser takes.

/// A compression that the build leaves beside each file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    /// The name in `Accept-Encoding` and `Content-Encoding`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// What the sibling's name has after that of the file.
    pub(crate) fn suffix(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        }
    }
}

/// The encodings that an `Accept-Encoding` header allows, smallest result first.
pub(crate) fn accepted(header: &str) -> Vec<Encoding> {
    [Encoding::Brotli, Encoding::Gzip].into_iter().filter(|encoding| accepts(header, encoding.name())).collect()
}

/// Whether the header takes this coding: named, or covered by `*`, and not with a weight of zero.
fn accepts(header: &str, coding: &str) -> bool {
    let weight_of = |wanted: &str| {
        header.split(',').find_map(|item| {
            let mut parts = item.split(';').map(str::trim);
            let name = parts.next()?;
            name.eq_ignore_ascii_case(wanted).then(|| !parts.any(is_zero_weight))
        })
    };
    weight_of(coding).or_else(|| weight_of("*")).unwrap_or(false)
}

fn is_zero_weight(parameter: &str) -> bool {
    parameter.strip_prefix("q=").is_some_and(|weight| weight.chars().all(|digit| matches!(digit, '0' | '.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_goes_before_gzip_whatever_the_order() {
        assert_eq!(accepted("gzip, deflate, br, zstd"), [Encoding::Brotli, Encoding::Gzip]);
    }

    #[test]
    fn a_weight_of_zero_refuses() {
        assert_eq!(accepted("br;q=0, gzip;q=0.5"), [Encoding::Gzip]);
        assert_eq!(accepted("*;q=0.000"), []);
    }

    #[test]
    fn a_star_stands_for_what_is_not_named() {
        assert_eq!(accepted("gzip;q=0, *"), [Encoding::Brotli]);
    }

    #[test]
    fn nothing_asked_is_nothing_compressed() {
        assert_eq!(accepted(""), []);
        assert_eq!(accepted("identity"), []);
    }
}
