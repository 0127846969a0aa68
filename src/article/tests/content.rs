//! The real content folder has no mistakes.

use std::path::Path;

#[test]
fn content() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    if let Err(mistakes) = article::library(&folder) {
        let lines: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        panic!("\n{}\n", lines.join("\n"));
    }
}
