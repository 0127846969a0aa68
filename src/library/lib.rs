//! The part of Python's standard library that is written in Python.
//!
//! What has to be quick or reach the interpreter is native, in the crate `python`; the rest is Python, as in CPython. It
//! comes in two [volumes](Volume), since a page waits for what programs import. With the feature `linked` the code of both
//! is part of the program. An engine on the page goes without: it knows the names, and is [lent](lend) a volume that a
//! program [wants](wanted_by). Knows nothing of running, and not where the files come from.

mod imports;

use python::code::Code;
use std::sync::OnceLock;

/// A part of the library: a folder here, a file for who publishes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Volume {
    /// What programs with threads or processes import, most of which say no more than that.
    Usual,
    /// What most programs do without.
    Seldom,
}

impl Volume {
    /// All there are.
    pub const ALL: [Self; 2] = [Self::Usual, Self::Seldom];

    /// The name of its file.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Usual => "usual.bin",
            Self::Seldom => "seldom.bin",
        }
    }

    /// Its file, for who publishes it: pairs of a name and a code object.
    #[cfg(feature = "linked")]
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Usual => include_bytes!(concat!(env!("OUT_DIR"), "/usual.bin")),
            Self::Seldom => include_bytes!(concat!(env!("OUT_DIR"), "/seldom.bin")),
        }
    }

    /// The names of its modules, linked in or not.
    fn names(self) -> &'static [&'static str] {
        const NAMES: [&[&str]; 2] = include!(concat!(env!("OUT_DIR"), "/names.rs"));
        NAMES[self as usize]
    }
}

/// Modules by name, as they lie in a file.
type Shelf = Vec<(&'static str, &'static [u8])>;

static LENT: [OnceLock<Shelf>; 2] = [const { OnceLock::new() }; 2];

/// Who fetches a volume's file, at once.
static SOURCE: OnceLock<Source> = OnceLock::new();

/// Fetches a volume's file, while the caller waits; nothing if it can't be had.
pub type Source = fn(Volume) -> Option<Vec<u8>>;

/// The code of the module of that name, if there is such a module. It is fetched if need be: not every import can be told
/// from a program's code beforehand, since modules and built-ins import, too.
///
/// # Errors
/// There is one, and it can't be had now: what to say of it.
pub fn find(name: &str) -> Result<Option<Code>, String> {
    let Some(volume) = Volume::ALL.into_iter().find(|volume| volume.names().contains(&name)) else { return Ok(None) };
    let lost = || format!("the module {name} could not be loaded: check the connection and run again");
    let shelf = shelf(volume).ok_or_else(lost)?;
    let bytes = shelf.iter().find(|(known, _)| *known == name).map(|(_, bytes)| bytes);
    Ok(bytes.and_then(|bytes| postcard::from_bytes(bytes).ok()))
}

/// A volume's modules, if they are here or can be had.
fn shelf(volume: Volume) -> Option<&'static Shelf> {
    let place = &LENT[volume as usize];
    if place.get().is_none() {
        let shelf = read(fetched(volume)?).ok()?;
        // Who comes second brings the same.
        let _ = place.set(shelf);
    }
    place.get()
}

#[cfg(feature = "linked")]
fn fetched(volume: Volume) -> Option<&'static [u8]> {
    Some(volume.bytes())
}

#[cfg(not(feature = "linked"))]
fn fetched(volume: Volume) -> Option<&'static [u8]> {
    SOURCE.get().and_then(|fetch| fetch(volume)).map(|file| &*file.leak())
}

fn read(file: &'static [u8]) -> Result<Shelf, postcard::Error> {
    postcard::from_bytes(file)
}

/// The first volume that is not here and from which code may import modules.
pub fn wanted_by(code: &Code) -> Option<Volume> {
    Volume::ALL.into_iter().find(|volume| !is_here(*volume) && imports::any(code, volume.names()))
}

/// Whether a volume is here.
pub fn is_here(volume: Volume) -> bool {
    cfg!(feature = "linked") || LENT[volume as usize].get().is_some()
}

/// Names who fetches a volume when a module is asked for that is not here; the first one named stays.
pub fn fetch_by(source: Source) {
    let _ = SOURCE.set(source);
}

/// Puts a volume's modules at everybody's disposal, for the rest of this program's life.
///
/// # Errors
/// It is no such file.
pub fn lend(volume: Volume, file: Vec<u8>) -> Result<(), postcard::Error> {
    let shelf = read(file.leak())?;
    let _ = LENT[volume as usize].set(shelf);
    Ok(())
}

#[cfg(all(test, feature = "linked"))]
mod tests {
    use super::*;

    #[test]
    fn every_module_can_be_read() {
        for name in Volume::ALL.into_iter().flat_map(Volume::names) {
            assert!(find(name).is_ok_and(|code| code.is_some()), "{name}");
        }
    }

    /// A program that imports from the first volume is not to wait for the other one, too.
    #[test]
    fn usual_modules_begin_without_seldom_ones() {
        for name in Volume::Usual.names() {
            let code = find(name).ok().flatten().expect("it is there");
            assert!(!imports::at_once(&code, Volume::Seldom.names()), "{name}");
        }
    }

    #[test]
    fn a_file_can_be_lent() {
        for volume in Volume::ALL {
            assert!(lend(volume, volume.bytes().to_vec()).is_ok());
        }
    }

    #[test]
    fn what_is_no_library_is_not_lent() {
        assert!(lend(Volume::Seldom, b"<!DOCTYPE html>".to_vec()).is_err());
    }
}
