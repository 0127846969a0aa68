//! The programs by name.

use std::fs;
use std::path::Path;

use crate::Behaviour;

/// A program.
#[derive(Clone, Debug)]
pub struct Program {
    /// Its place: `feature/aspect.py`.
    pub name: String,
    /// Its text.
    pub source: String,
}

impl Program {
    /// The name that its tracebacks show: `aspect.py`.
    pub fn file_name(&self) -> &str {
        self.name.rsplit('/').next().unwrap_or(&self.name)
    }

    /// Whether it says that it needs this of an interpreter: `threads`, say.
    pub fn needs(&self, what: &str) -> bool {
        self.needed() == Some(what)
    }

    /// What it needs that not every interpreter has.
    pub fn needed(&self) -> Option<&str> {
        self.source.lines().nth(1)?.strip_prefix("# needs: ")
    }

    /// What its comments say.
    pub fn expected(&self) -> Behaviour {
        Behaviour::expected(&self.source)
    }
}

/// Every program, by name. `LOCKSTEP_PROGRAMS=strings` leaves those whose names contain the word.
///
/// # Panics
/// The folder can't be read: there is nothing to test then.
pub fn programs() -> Vec<Program> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../python");
    let wanted = std::env::var("LOCKSTEP_PROGRAMS").unwrap_or_default();
    let mut programs = Vec::new();
    for feature in fs::read_dir(root).expect("the folder of the programs").flatten() {
        for file in fs::read_dir(feature.path()).into_iter().flatten().flatten() {
            let name = format!("{}/{}", feature.file_name().to_string_lossy(), file.file_name().to_string_lossy());
            if name.ends_with(".py") && name.contains(&wanted) {
                let source = fs::read_to_string(file.path()).expect("a program's text");
                programs.push(Program { name, source });
            }
        }
    }
    programs.sort_by(|one, other| one.name.cmp(&other.name));
    programs
}

/// Names of programs that our interpreter does not run as they say: what they need is still missing.
pub fn not_yet() -> Vec<String> {
    let list = include_str!("../python/not_yet.txt");
    list.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Elsewhere it would be overlooked, and the program tried where it can't run.
    #[test]
    fn what_a_program_needs_stands_in_its_second_line() {
        let said = |program: &Program| program.source.lines().any(|line| line.starts_with("# needs: "));
        let overlooked: Vec<_> =
            programs().into_iter().filter(|program| said(program) != program.needed().is_some()).collect();
        assert!(overlooked.is_empty(), "{:?}", overlooked.iter().map(|program| &program.name).collect::<Vec<_>>());
    }
}
