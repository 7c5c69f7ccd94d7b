use std::cmp::Ordering;

/// The median and the 95th percentile of what was measured: values that were, not between two of them.
pub fn spread<T: Copy + Default>(mut values: Vec<T>, order: impl FnMut(&T, &T) -> Ordering) -> (T, T) {
    values.sort_unstable_by(order);
    let nth = |share: usize| values.get((values.len() * share).div_ceil(100).saturating_sub(1)).copied();
    (nth(50).unwrap_or_default(), nth(95).unwrap_or_default())
}
