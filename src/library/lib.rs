//! The part of Python's standard library that is written in Python, compiled at build time.
//!
//! What has to be quick or reach the interpreter is native, in the crate `python`; the rest is Python, as in CPython.
//! Knows nothing of running.

use python::code::Code;

include!(concat!(env!("OUT_DIR"), "/index.rs"));

/// The code of the module of that name.
pub fn find(name: &str) -> Option<Code> {
    let (_, bytes) = MODULES.iter().find(|(known, _)| *known == name)?;
    postcard::from_bytes(bytes).ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_module_can_be_read() {
        for (name, _) in super::MODULES {
            assert!(super::find(name).is_some(), "{name}");
        }
    }
}
