use engine::domain::{Brin, Cell, Counts, Leerweg, Profiel, PupilCount, SchoolName};

/// What a DUO file says about the vmbo.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DuoFile {
    /// The vestigingen with pupils in one of the ten profielen (BB, KB, GL), in the order of the file.
    pub schools: Vec<DuoSchool>,
    /// What was read and what was left out.
    pub summary: Summary,
}

/// A vestiging.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuoSchool {
    /// Its six characters.
    pub brin: Brin,
    /// Its name.
    pub name: SchoolName,
    /// Where it is.
    pub place: String,
    /// In which province.
    pub province: String,
    pub(crate) pupils: [[Tally; Leerweg::COUNT]; Profiel::COUNT],
}

/// Pupils in a cell, and how many counts of it were masked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tally {
    pub(crate) pupils: u16,
    pub(crate) masked: u16,
}

impl DuoSchool {
    /// Its counts when each masked count stands for `each` pupils. A count that would be too large is the largest one.
    #[must_use]
    pub fn counts(&self, each: u8) -> Counts {
        let mut counts = Counts::EMPTY;
        for cell in Cell::all() {
            let Tally { pupils, masked } = self.tally(cell);
            let total = pupils.saturating_add(masked.saturating_mul(u16::from(each))).min(PupilCount::MAX);
            if total > 0 {
                counts.set(cell, PupilCount::new(total));
            }
        }
        counts
    }

    /// Its pupils when each masked count stands for `each` pupils.
    #[must_use]
    pub fn pupils(&self, each: u8) -> u32 {
        self.counts(each).filled().map(|(_, pupils)| u32::from(pupils.get())).sum()
    }

    /// How many of its counts are masked.
    #[must_use]
    pub fn masked(&self) -> u32 {
        self.pupils.iter().flatten().map(|tally| u32::from(tally.masked)).sum()
    }

    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    const fn tally(&self, cell: Cell) -> Tally {
        self.pupils[cell.profiel.index()][cell.leerweg.index()]
    }

    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub(crate) const fn tally_mut(&mut self, cell: Cell) -> &mut Tally {
        &mut self.pupils[cell.profiel.index()][cell.leerweg.index()]
    }
}

/// What was read and what was left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// Rows below the headings.
    pub rows: usize,
    /// Rows of other education than leerjaar 3 and 4 of the vmbo.
    pub other_rows: usize,
    /// Rows that count.
    pub counted_rows: usize,
    /// Pupils that were read, those of masked counts not among them.
    pub pupils: u64,
    /// Masked counts among the rows that count.
    pub masked: u64,
    /// What stands in leerjaar 3 and 4 and is not counted, by reason and code.
    pub left_out: Vec<LeftOutLine>,
    /// Whether the last row has a line end. Without it the file may be cut off.
    pub ends_with_line_end: bool,
}

/// Why a row of leerjaar 3 and 4 is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// The theoretische leerweg.
    Theoretical,
    /// A vakmanschapsroute or beroepsroute, which has no profiel.
    Route,
    /// A former afdeling, from before the profielen.
    OldAfdeling,
    /// A code that is not known.
    UnknownCode,
    /// The code says another profiel or leerweg than the names in the row.
    NamesDiffer,
    /// Vmbo that is not told by leerweg, such as `VMBO-MBO2 lj 3-6`. The code is what the file calls it.
    OtherVmbo,
}

/// Rows that are not counted for the same reason, with the same code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOutLine {
    /// Why.
    pub reason: LeftOut,
    /// The code, or what the file calls the education.
    pub code: String,
    /// How many rows.
    pub rows: usize,
    /// How many pupils stand in them, those of masked counts not among them.
    pub pupils: u64,
    /// How many counts in them are masked.
    pub masked: u64,
    /// The first of the rows.
    pub first_row: usize,
}

/// The year of the count date of a file, by its name: 2019 of `…-2019.csv`, 2014 of `…-2014-2015.csv`.
#[must_use]
pub fn file_year(name: &str) -> Option<u16> {
    let parts = name.split(|c: char| !c.is_ascii_digit());
    let mut years = parts.filter(|part| part.len() == 4).filter_map(|part| part.parse().ok());
    years.find(|year| (2000..=2099).contains(year))
}
