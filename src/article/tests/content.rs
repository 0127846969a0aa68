//! Reading from the disk; and the real content folder has no mistakes.

use std::path::Path;

fn mistakes(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let found = article::library(&folder, |_, _| Ok(())).err().unwrap_or_default();
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn content() {
    let found = mistakes("../../content");
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn no_folder() {
    assert_eq!(mistakes("tests/nowhere"), ["nowhere:1: cannot be read: No such file or directory (os error 2)"]);
}
