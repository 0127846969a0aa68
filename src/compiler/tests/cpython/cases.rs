//! The cases: files of snippets, each after a line `# --- name`.

use std::{fs, path::PathBuf};

/// A piece of Python with a name.
pub struct Case {
    /// What it is called, in the divergence table too.
    pub name: String,
    /// Its text.
    pub source: String,
}

/// The repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Programs that compile.
pub fn programs() -> Vec<Case> {
    let files = ["classes", "exceptions", "expressions", "functions", "matching", "statements", "strings"];
    files.iter().flat_map(|file| read(file)).collect()
}

/// Texts that don't.
pub fn mistakes() -> Vec<Case> {
    read("mistakes")
}

fn read(file: &str) -> Vec<Case> {
    let path = root().join("tests/bytecode").join(file).with_extension("py");
    let text = fs::read_to_string(&path).expect("the cases are there");
    let snippets = text.split("# --- ").skip(1);
    let case = |(name, source): (&str, &str)| Case { name: name.to_owned(), source: source.to_owned() };
    snippets.map(|snippet| case(snippet.split_once('\n').expect("a line for the name"))).collect()
}
