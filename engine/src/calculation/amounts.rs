/// The name of an amount of a school or region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AmountKey {
    /// Phase 1, technology money, paid in 2018.
    Technology2018,
    /// Phase 1, technology money, paid in 2019.
    Technology2019,
    /// Phase 1, technology money of both years.
    TechnologyTotal,
    /// Phase 1, planning money, paid in 2018.
    Planning2018,
    /// Phase 1, planning money, paid in 2019.
    Planning2019,
    /// Phase 1, planning money of both years.
    PlanningTotal,
    /// Phase 1, paid in 2018.
    Phase1In2018,
    /// Phase 1, paid in 2019.
    Phase1In2019,
    /// Phase 1, both years.
    Phase1Total,
    /// Phase 2, the low end of the maximum for 2020.
    Phase2In2020Low,
    /// Phase 2, the high end of the maximum for 2020.
    Phase2In2020High,
    /// Phase 2, the low end of the maximum for 2021.
    Phase2In2021Low,
    /// Phase 2, the high end of the maximum for 2021.
    Phase2In2021High,
    /// Phase 2, the low end of the maximum for 2022.
    Phase2In2022Low,
    /// Phase 2, the high end of the maximum for 2022.
    Phase2In2022High,
    /// Phase 2, the low end of the maximum for 2023.
    Phase2In2023Low,
    /// Phase 2, the high end of the maximum for 2023.
    Phase2In2023High,
    /// Phase 2, the low end of the maximum for four years.
    FourYearsLow,
    /// Phase 2, the high end of the maximum for four years.
    FourYearsHigh,
}

impl AmountKey {
    /// The number of amounts of a school or region.
    pub const COUNT: usize = 19;

    /// All amounts in the order of the result.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Technology2018,
        Self::Technology2019,
        Self::TechnologyTotal,
        Self::Planning2018,
        Self::Planning2019,
        Self::PlanningTotal,
        Self::Phase1In2018,
        Self::Phase1In2019,
        Self::Phase1Total,
        Self::Phase2In2020Low,
        Self::Phase2In2020High,
        Self::Phase2In2021Low,
        Self::Phase2In2021High,
        Self::Phase2In2022Low,
        Self::Phase2In2022High,
        Self::Phase2In2023Low,
        Self::Phase2In2023High,
        Self::FourYearsLow,
        Self::FourYearsHigh,
    ];

    /// The place of the amount in `amounts` or `region` of the result: `phase2.2020.low`.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Technology2018 => "technology.2018",
            Self::Technology2019 => "technology.2019",
            Self::TechnologyTotal => "technology.total",
            Self::Planning2018 => "planning.2018",
            Self::Planning2019 => "planning.2019",
            Self::PlanningTotal => "planning.total",
            Self::Phase1In2018 => "phase1.2018",
            Self::Phase1In2019 => "phase1.2019",
            Self::Phase1Total => "phase1.total",
            Self::Phase2In2020Low => "phase2.2020.low",
            Self::Phase2In2020High => "phase2.2020.high",
            Self::Phase2In2021Low => "phase2.2021.low",
            Self::Phase2In2021High => "phase2.2021.high",
            Self::Phase2In2022Low => "phase2.2022.low",
            Self::Phase2In2022High => "phase2.2022.high",
            Self::Phase2In2023Low => "phase2.2023.low",
            Self::Phase2In2023High => "phase2.2023.high",
            Self::FourYearsLow => "phase2.fourYears.low",
            Self::FourYearsHigh => "phase2.fourYears.high",
        }
    }
}

/// The amounts of a school or region, one per [`AmountKey`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amounts<A>([A; AmountKey::COUNT]);

impl<A> Amounts<A> {
    /// Makes each amount by its name.
    pub fn from_fn(mut amount: impl FnMut(AmountKey) -> A) -> Self {
        Self(AmountKey::ALL.map(&mut amount))
    }

    /// The amounts in the order of [`AmountKey::ALL`].
    #[must_use]
    pub(super) const fn in_order(amounts: [A; AmountKey::COUNT]) -> Self {
        Self(amounts)
    }

    /// The amount with this name.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub const fn get(&self, key: AmountKey) -> &A {
        &self.0[key as usize]
    }

    /// The same amounts in another form.
    pub fn map<B>(&self, mut form: impl FnMut(&A) -> B) -> Amounts<B> {
        Amounts::from_fn(|key| form(self.get(key)))
    }
}
