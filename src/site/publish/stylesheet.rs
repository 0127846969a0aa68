//! The one stylesheet: the files that `main.css` names, in its order.

use std::{fs, path::Path};

use super::Fault;

/// Reads `main.css`, which holds `@import "file.css";` lines and comments, and gives the text of those files.
///
/// # Errors
/// A file that cannot be read, or a line of `main.css` that is anything else.
pub fn read(folder: &Path) -> Result<String, Fault> {
    let main = folder.join("main.css");
    let order = fs::read_to_string(&main).map_err(Fault::read(&main))?;
    let mut style = String::new();
    for (index, line) in order.lines().enumerate() {
        match import(line) {
            Line::Nothing => {}
            Line::File(name) => {
                let path = folder.join(name);
                style += &without_comments(&fs::read_to_string(&path).map_err(Fault::read(&path))?);
            }
            Line::Unknown => {
                let what = "only `@import \"file.css\";` and one-line comments may stand here".to_owned();
                return Err(Fault::Style { path: main, line: index + 1, what });
            }
        }
    }
    Ok(style)
}

/// A line of `main.css`.
enum Line<'a> {
    Nothing,
    File(&'a str),
    Unknown,
}

fn import(line: &str) -> Line<'_> {
    let line = line.trim();
    if line.is_empty() || (line.starts_with("/*") && line.ends_with("*/")) {
        return Line::Nothing;
    }
    let name = line.strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";"));
    name.map_or(Line::Unknown, Line::File)
}

/// The comments are for those who read the sources; an unclosed one swallows the rest, as it would in a browser.
fn without_comments(style: &str) -> String {
    let mut rest = style;
    let mut out = String::with_capacity(style.len());
    while let Some(start) = rest.find("/*") {
        out += &rest[..start];
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_stay_at_home() {
        assert_eq!(without_comments("a{} /* one */b{}/* two\n */ c{}"), "a{} b{} c{}");
        assert_eq!(without_comments("a{} /* open"), "a{} ");
    }

    #[test]
    fn a_line_is_an_import_or_nothing() {
        assert!(matches!(import("@import \"base.css\";"), Line::File("base.css")));
        assert!(matches!(import("  /* order matters */"), Line::Nothing));
        assert!(matches!(import("body { margin: 0 }"), Line::Unknown));
    }
}
