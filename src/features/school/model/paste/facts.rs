//! Which pupils a row, a column or a title is about.

use crate::features::school::model::paste::dates::NamedDate;
use crate::features::school::model::paste::label::Label;
use crate::features::school::model::paste::words::Sex;
use engine::domain::{Leerweg, Profiel};

/// How often a thing of one kind was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Named<T> {
    #[default]
    Not,
    One(T),
    /// Different ones, of which none can be chosen.
    Several,
}

impl<T: Copy + PartialEq> Named<T> {
    fn of(values: &[T]) -> Self {
        match values {
            [] => Self::Not,
            [one] => Self::One(*one),
            _ => Self::Several,
        }
    }

    /// Both together.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (named, Self::Not) | (Self::Not, named) => named,
            (Self::One(one), Self::One(other)) if one == other => self,
            _ => Self::Several,
        }
    }

    fn or(self, other: Self) -> Self {
        if matches!(self, Self::Not) { other } else { self }
    }

    pub(crate) const fn is_named(self) -> bool {
        !matches!(self, Self::Not)
    }

    const fn is_several(self) -> bool {
        matches!(self, Self::Several)
    }

    /// Whether both can be about the same pupils.
    fn fits(self, other: Self) -> bool {
        !matches!((self, other), (Self::One(one), Self::One(other)) if one != other)
    }

    pub(crate) const fn one(self) -> Option<T> {
        match self {
            Self::One(one) => Some(one),
            _ => None,
        }
    }
}

/// What is said about the pupils of a row, a column or a number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Facts {
    pub(crate) profiel: Named<Profiel>,
    pub(crate) leerweg: Named<Leerweg>,
    pub(crate) date: Named<NamedDate>,
    /// A leerjaar alone; 3 and 4 together are everybody.
    pub(crate) leerjaar: Named<u8>,
    /// Men or women alone; both together are everybody.
    pub(crate) sex: Named<Sex>,
    pub(crate) vestiging: Option<String>,
    pub(crate) is_total: bool,
}

impl Facts {
    /// What a label with this text says.
    pub(crate) fn of(label: &Label, text: &str) -> Self {
        let mut leerjaren = label.leerjaren.clone();
        leerjaren.sort_unstable();
        Self {
            profiel: Named::of(&label.profielen),
            leerweg: Named::of(&label.leerwegen),
            date: Named::of(&label.dates),
            leerjaar: match leerjaren.as_slice() {
                [3, 4] => Named::Not,
                // None of them is in the bovenbouw.
                [1, 2] => Named::One(1),
                other => Named::of(other),
            },
            sex: match label.sexes.as_slice() {
                [_, _] => Named::Not,
                other => Named::of(other),
            },
            vestiging: label.names_vestiging().then(|| text.to_owned()),
            is_total: label.is_total,
        }
    }

    /// Both together: of a row and of a column.
    pub(crate) fn and(&self, other: &Self) -> Self {
        Self {
            profiel: self.profiel.and(other.profiel),
            leerweg: self.leerweg.and(other.leerweg),
            date: self.date.and(other.date),
            leerjaar: self.leerjaar.and(other.leerjaar),
            sex: self.sex.and(other.sex),
            vestiging: match (&self.vestiging, &other.vestiging) {
                (Some(one), Some(other)) if one != other => Some(format!("{one} {other}")),
                (one, other) => one.clone().or_else(|| other.clone()),
            },
            is_total: self.is_total || other.is_total,
        }
    }

    /// These, and what a title says about the rest.
    pub(crate) fn or(&self, title: &Self) -> Self {
        Self {
            profiel: self.profiel.or(title.profiel),
            leerweg: self.leerweg.or(title.leerweg),
            date: self.date.or(title.date),
            leerjaar: self.leerjaar.or(title.leerjaar),
            sex: self.sex.or(title.sex),
            vestiging: self.vestiging.clone().or_else(|| title.vestiging.clone()),
            is_total: self.is_total,
        }
    }

    /// Whether something was named twice and differently.
    pub(crate) const fn is_unclear(&self) -> bool {
        self.profiel.is_several()
            || self.leerweg.is_several()
            || self.date.is_several()
            || self.leerjaar.is_several()
            || self.sex.is_several()
    }

    /// Whether both name something of one kind: two leerwegen, or the same one twice.
    pub(crate) const fn share_a_kind(&self, other: &Self) -> bool {
        (self.profiel.is_named() && other.profiel.is_named())
            || (self.leerweg.is_named() && other.leerweg.is_named())
            || (self.date.is_named() && other.date.is_named())
            || (self.leerjaar.is_named() && other.leerjaar.is_named())
            || (self.sex.is_named() && other.sex.is_named())
    }

    /// Whether the pupils can be among those of a total.
    pub(crate) fn fits(&self, total: &Self) -> bool {
        self.profiel.fits(total.profiel)
            && self.leerweg.fits(total.leerweg)
            && self.date.fits(total.date)
            && self.leerjaar.fits(total.leerjaar)
            && self.sex.fits(total.sex)
    }
}
