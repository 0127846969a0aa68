//! The part of Python's standard library that is written in Python, compiled at build time.
//!
//! What has to be quick or reach the interpreter is native, in the crate `python`; the rest is Python, as in CPython.
//! With the feature `linked` all of it is part of the program. An engine on the page goes without: most programs import
//! none of it. It knows the names, and is [lent](lend) the [file](FILE) when a program [wants](is_wanted_by) it.
//! Knows nothing of running, and not where the file comes from.

mod imports;

use python::code::Code;
use std::sync::OnceLock;

/// Modules by name, as they lie in a file.
type Shelf = Vec<(&'static str, &'static [u8])>;

/// The whole library as one file, for who publishes it.
#[cfg(feature = "linked")]
pub const FILE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/library.bin"));

#[cfg(feature = "linked")]
const OWN: &[u8] = FILE;
#[cfg(not(feature = "linked"))]
const OWN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/resident.bin"));

/// Every module, linked in or not.
const NAMES: &[&str] = include!(concat!(env!("OUT_DIR"), "/names.rs"));

static LENT: OnceLock<Shelf> = OnceLock::new();

/// Who fetches the file, at once.
static SOURCE: OnceLock<fn() -> Option<Vec<u8>>> = OnceLock::new();

/// The code of the module of that name, if it is here or can be fetched: not every import can be told from a program's
/// code beforehand, since built-ins import, too.
pub fn find(name: &str) -> Option<Code> {
    let here = here(name);
    if here.is_some() || !NAMES.contains(&name) || LENT.get().is_some() {
        return here;
    }
    let file = SOURCE.get().and_then(|fetch| fetch())?;
    lend(file).ok()?;
    self::here(name)
}

fn here(name: &str) -> Option<Code> {
    static LINKED: OnceLock<Shelf> = OnceLock::new();
    let linked = LINKED.get_or_init(|| read(OWN).unwrap_or_default());
    let mut all = linked.iter().chain(LENT.get().into_iter().flatten());
    let (_, bytes) = all.find(|(known, _)| *known == name)?;
    postcard::from_bytes(bytes).ok()
}

/// Whether code may import modules that are not here.
pub fn is_wanted_by(code: &Code) -> bool {
    !is_here() && imports::any(code, NAMES)
}

/// Whether all of the library is here.
pub fn is_here() -> bool {
    cfg!(feature = "linked") || LENT.get().is_some()
}

/// Names who fetches the file when a module is asked for that is not here; the first one named stays.
pub fn fetch_by(source: fn() -> Option<Vec<u8>>) {
    let _ = SOURCE.set(source);
}

/// Puts the file's modules at everybody's disposal, for the rest of this program's life.
///
/// # Errors
/// It is no such file.
pub fn lend(file: Vec<u8>) -> Result<(), postcard::Error> {
    let shelf = read(file.leak())?;
    // Who comes second brings the same.
    let _ = LENT.set(shelf);
    Ok(())
}

fn read(file: &'static [u8]) -> Result<Shelf, postcard::Error> {
    postcard::from_bytes(file)
}

#[cfg(all(test, feature = "linked"))]
mod tests {
    use super::*;

    #[test]
    fn every_module_can_be_read() {
        for name in NAMES {
            assert!(find(name).is_some(), "{name}");
        }
    }

    /// They are at hand also where nothing else of the library is.
    #[test]
    fn resident_modules_import_no_others() {
        let resident = read(include_bytes!(concat!(env!("OUT_DIR"), "/resident.bin"))).expect("it is such a file");
        assert!(!resident.is_empty());
        for (name, _) in resident {
            assert!(!imports::any(&find(name).expect("it is there"), NAMES), "{name}");
        }
    }

    #[test]
    fn what_is_no_library_is_not_lent() {
        assert!(lend(b"<!DOCTYPE html>".to_vec()).is_err());
    }
}
