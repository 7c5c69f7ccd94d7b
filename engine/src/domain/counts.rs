use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Expected, Leerweg, Profiel, PupilCount};

/// A cell of the table of counts: one profiel in one leerweg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cell {
    /// The row.
    pub profiel: Profiel,
    /// The column.
    pub leerweg: Leerweg,
}

impl Cell {
    /// All forty cells, row by row.
    pub fn all() -> impl Iterator<Item = Self> {
        Profiel::ALL
            .into_iter()
            .flat_map(|profiel| Leerweg::ALL.into_iter().map(move |leerweg| Self { profiel, leerweg }))
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.profiel, self.leerweg)
    }
}

/// The pupils in leerjaar 3 and 4 of one school on one count date, per profiel and leerweg.
///
/// A cell that was never filled in is `None`. It counts as no pupils, and the derivation can tell the two apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts([[Option<PupilCount>; Leerweg::COUNT]; Profiel::COUNT]);

impl Counts {
    /// Counts with nothing filled in.
    pub const EMPTY: Self = Self([[None; Leerweg::COUNT]; Profiel::COUNT]);

    /// The pupils of a cell, when the document names it.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub const fn get(&self, cell: Cell) -> Option<PupilCount> {
        self.0[cell.profiel.index()][cell.leerweg.index()]
    }

    /// Fills in a cell, or empties it.
    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub const fn set(&mut self, cell: Cell, pupils: Option<PupilCount>) {
        self.0[cell.profiel.index()][cell.leerweg.index()] = pupils;
    }

    /// The cells that were filled in, row by row.
    pub fn filled(&self) -> impl Iterator<Item = (Cell, PupilCount)> {
        Cell::all().filter_map(|cell| Some((cell, self.get(cell)?)))
    }

    /// Whether no cell was filled in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.filled().next().is_none()
    }
}

/// The leerwegen of each profiel that has pupils.
impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows = Profiel::ALL.into_iter().map(|profiel| (profiel.code(), Row { counts: self, profiel }));
        serializer.collect_map(rows.filter(|(_, row)| row.filled().next().is_some()))
    }
}

struct Row<'a> {
    counts: &'a Counts,
    profiel: Profiel,
}

impl Row<'_> {
    fn filled(&self) -> impl Iterator<Item = (&'static str, PupilCount)> {
        Leerweg::ALL.into_iter().filter_map(|leerweg| {
            let pupils = self.counts.get(Cell { profiel: self.profiel, leerweg })?;
            Some((leerweg.code(), pupils))
        })
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.filled())
    }
}

impl<'de> Deserialize<'de> for Counts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut counts = Self::EMPTY;
        deserializer.deserialize_map(RowsReader(&mut counts))?;
        Ok(counts)
    }
}

/// Reads the rows of a table, each profiel once.
struct RowsReader<'a>(&'a mut Counts);

impl<'de> Visitor<'de> for RowsReader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Expected::Object.as_str())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
        let mut seen = [false; Profiel::COUNT];
        while let Some(profiel) = rows.next_key::<Profiel>()? {
            match seen.get_mut(profiel.index()) {
                Some(seen) if !*seen => *seen = true,
                _ => return Err(A::Error::duplicate_field(profiel.code())),
            }
            rows.next_value_seed(RowReader { counts: self.0, profiel })?;
        }
        Ok(())
    }
}

/// Reads the cells of a row, each leerweg once.
struct RowReader<'a> {
    counts: &'a mut Counts,
    profiel: Profiel,
}

impl<'de> DeserializeSeed<'de> for RowReader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RowReader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Expected::Object.as_str())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut cells: A) -> Result<(), A::Error> {
        while let Some(leerweg) = cells.next_key::<Leerweg>()? {
            let cell = Cell { profiel: self.profiel, leerweg };
            if self.counts.get(cell).is_some() {
                return Err(A::Error::duplicate_field(leerweg.code()));
            }
            self.counts.set(cell, Some(cells.next_value()?));
        }
        Ok(())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Counts {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Counts".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let fields = |names: Vec<&'static str>, schema: schemars::Schema| {
            let properties: serde_json::Map<_, _> =
                names.into_iter().map(|name| (name.to_owned(), schema.clone().into())).collect();
            schemars::json_schema!({ "type": "object", "properties": properties, "additionalProperties": false })
        };
        let row = fields(Leerweg::ALL.map(Leerweg::code).to_vec(), generator.subschema_for::<PupilCount>());
        fields(Profiel::ALL.map(Profiel::code).to_vec(), row)
    }
}
