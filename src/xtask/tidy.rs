//! What the compiler does not check: headers, colours in one place, nothing left for later. Tests only.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::workspace;

/// Every file with this extension below the folders that hold sources.
fn files(extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in ["src", "tests", "style", "content", "public"] {
        collect(&workspace::root().join(folder), extension, &mut found);
    }
    assert!(!found.is_empty(), "there is no .{extension} file: this test looks in the wrong place");
    found
}

fn collect(path: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    match fs::read_dir(path) {
        Ok(entries) => entries.for_each(|entry| collect(&entry.expect("a readable folder").path(), extension, found)),
        Err(_) if path.extension().is_some_and(|own| own == extension) => found.push(path.to_owned()),
        Err(_) => {}
    }
}

/// Lines of those files to which `complain` has something to say, as `path:line: complaint`.
fn complaints(files: &[PathBuf], complain: impl Fn(&str) -> Option<&'static str>) -> Vec<String> {
    let lines = files.iter().flat_map(|file| {
        let text = fs::read_to_string(file).expect("sources are text");
        let name = file.strip_prefix(workspace::root()).unwrap_or(file).display().to_string();
        let lines: Vec<(String, String)> =
            text.lines().enumerate().map(|(at, line)| (format!("{name}:{}", at + 1), line.to_owned())).collect();
        lines
    });
    lines.filter_map(|(place, line)| complain(&line).map(|complaint| format!("{place}: {complaint}"))).collect()
}

/// Whether a line of CSS holds a colour literal: `#` and hexadecimal digits, or a colour function with a number.
fn has_colour(line: &str) -> bool {
    let hex = line.split('#').skip(1).any(|rest| {
        let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
        let ends = !rest[digits..].starts_with(|next: char| next.is_alphanumeric() || next == '-' || next == '_');
        matches!(digits, 3 | 4 | 6 | 8) && ends
    });
    let function = ["rgb(", "rgba(", "hsl(", "oklch(", "oklab(", "lab(", "lch("].iter().any(|name| {
        line.split(name).skip(1).any(|rest| rest.trim_start().starts_with(|first: char| first.is_ascii_digit()))
    });
    hex || function
}

#[test]
fn every_source_file_says_what_it_is() {
    let bare: Vec<String> = files("rs")
        .iter()
        .filter(|file| !fs::read_to_string(file).expect("sources are text").starts_with("//!"))
        .map(|file| file.display().to_string())
        .collect();
    assert!(bare.is_empty(), "no `//!` header: {bare:#?}");
}

#[test]
fn colours_stand_in_tokens_css_only() {
    let files: Vec<PathBuf> = files("css").into_iter().filter(|file| !file.ends_with("tokens.css")).collect();
    let found = complaints(&files, |line| has_colour(line).then_some("a colour literal; give it a name in tokens.css"));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nothing_is_left_for_later() {
    // In pieces, or this line would be found.
    let words = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("todo", "!("), concat!("unimplemented", "!(")];
    let sources: Vec<PathBuf> = ["rs", "css", "md", "js"].iter().flat_map(|extension| files(extension)).collect();
    let found = complaints(&sources, |line| words.iter().any(|word| line.contains(word)).then_some("left for later"));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn colour_literals_are_told_from_names() {
    for colour in ["color: #fff;", "a { fill: #0072b2 }", "color: rgb(0 0 0)", "oklch(0.7 0.1 200)"] {
        assert!(has_colour(colour), "{colour}");
    }
    for other in
        ["#face-lift { }", "a[href='#add-it']", "color: var(--ink)", "color-mix(in oklab, var(--ink), transparent)"]
    {
        assert!(!has_colour(other), "{other}");
    }
}
