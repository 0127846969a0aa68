//! Every mistake that an article can hold, each at its line.

mod fixture;

use article::{Files, compile};
use fixture::{FRONT, TOKEN, body, files};

/// All mistakes, one a line, without the article's path.
fn mistakes(files: &Files) -> String {
    let found = compile(files).err().unwrap_or_default();
    let lines = found.iter().map(|mistake| mistake.to_string().replace("content/01-one/article.md:", ""));
    lines.collect::<Vec<_>>().join("\n")
}

/// The mistakes of an article with this text; its line 1 is line 11 of the file.
#[track_caller]
fn check(text: &str, expect: &str) {
    assert_eq!(mistakes(&files(&body(text), &[])), expect);
}

/// The mistakes of an article that is this, front matter and all.
#[track_caller]
fn check_front(article: &str, expect: &str) {
    assert_eq!(mistakes(&files(article, &[])), expect);
}

/// The mistakes of a sound article with these files beside it.
#[track_caller]
fn check_files(more: &[(&str, &str)], expect: &str) {
    assert_eq!(mistakes(&files(&body("Text.\n"), more)), expect);
}

/// The mistakes in the captions of `gil-token`.
#[track_caller]
fn check_slides(slides: &str, expect: &str) {
    let path = "content/01-one/slides/gil-token.md";
    let found = mistakes(&files(&body("```slideshow gil-token\n```\n"), &[(path, slides)]));
    assert_eq!(found.replace(path, "slides"), expect);
}

#[test]
fn sound() {
    check("## A\n\n### B\n\n#### C\n\n## D\n\nText `<br>` and [a link](#b).\n", "");
}

#[test]
fn front_matter() {
    let without = |line: &str| FRONT.replace(line, "");
    let with = |from: &str, to: &str| FRONT.replace(from, to);
    check_front("Text.\n", "1: the file must begin with front matter between two `+++` lines");
    check_front("+++\ntitle = \"A\"\n", "1: the file must begin with front matter between two `+++` lines");
    check_front(&without("title = \"A title\"\n"), "2: the key `title` is missing");
    check_front(&with("summary =", "sumary ="), "");
    check_front(&with("A summary.", " "), "");
    check_front(&with("\"A title\"", "3"), "");
    check_front(&with("2026-01-31", "\"31 January 2026\""), "");
    check_front(&with("2026-01-31", "2026-02-30"), "");
    check_front(&with("2026-02-01", "2026-02-01T10:00:00"), "");
    check_front(&with("2026-02-01", "2026-01-30"), "");
    check_front(&with("title = \"A title\"", "title"), "");
    check_front(&with("title =", "title = \"B\"\ntitle ="), "");
    check_front(&with("title =", "author = \"B\"\ntitle ="), "");
}

#[test]
fn headings() {
    check("# Title\n", "");
    check("## A\n\n#### B\n", "");
    check("### A\n", "");
    check("##### A\n", "");
    check("## A\n\n## A\n", "");
    check("## …\n", "");
    check("> ## A\n", "");
}

#[test]
fn markdown() {
    check("<div>\n\nText.\n", "");
    check("A\nB <br> C\n", "");
    check("<!-- note -->\n", "");
    check("An ![image](a.png).\n", "");
    check("    indented\n", "");
    check("```python\nopen\n", "");
    check("A [word][nowhere],\na [word][],\na [word], not \\[a word] or `[code]`.\n", "");
}

#[test]
fn footnotes() {
    check("A.[^nte]\n\n[^note]: B.[^note]\n", "");
    check("A.\n\n[^note]: B.\n", "");
    check("A.[^note]\n\n[^note]: B.\n\n[^note]: C.\n", "");
    check("A.[^note]\n\n> [^note]: B.\n", "");
    check("A \\[^note].\n\n```text\n[^note]\n```\n", "");
    check("A.[^note]\n\n[^note]: B.\n\n```aside a\nC.\nD.[^note]\n```\n", "");
}

#[test]
fn links() {
    check("## Near\n\nTo [a](#near), [b](../02-two/article.md), [c](../02-two/article.md#far).\n", "");
    check("## Near\n\nTo\n[a](#naer).\n", "");
    check("[a](../02-too/article.md#far)\n", "");
    check("[a](../02-two/article.md#fat)\n", "");
    check("[a](../nowhere.md)\n", "");
    check("[a](http://python.org)\n", "");
    check("[a](mailto:a@b.org)\n", "");
    check("[a](/two)\n", "");
    check("[a]()\n", "");
    check("[a](https://python.org \"Python\")\n", "");
}

#[test]
fn fences() {
    check("```\na\n```\n\n```python\nb\n```\n\n~~~text\n```\n~~~\n", "");
    check("```pyton\na\n```\n", "");
    check("```brainfuck\na\n```\n", "");
    check("```lab\n```\n", "");
    check("```python show\n```\n", "");
    check("```slidshow gil-token\n```\n", "");
    check("```python shwo pool\n```\n", "");
    check("```nothing such\n```\n", "");
    check("```slideshow gil-token twice\n```\n", "");
    check("- A\n\n  ```slideshow gil-token\n  ```\n", "");
}

#[test]
fn ids() {
    check("```slideshow gil-tokn\n```\n", "");
    check("```lab marathon\n```\n", "");
    check("```figure amdal-curve\ndescription = A curve.\n```\n", "");
    check("```aside A_b\nText.\n```\n", "");
    check("## Pool\n\n```python show pool\n```\n\n```aside pool\nText.\n```\n", "");
}

#[test]
fn keys() {
    let lab = |keys: &str| format!("```lab race\nquestion = Who wins?\n{keys}\n\nText.\n```\n");
    let sound = "kernel = primes\nunits = 8\nsize = 10\nworkers = 4";
    check(&lab(sound), "");
    check(&lab(&sound.replace("units", "unit")), "");
    check(&lab(&sound.replace("primes", "prime")), "");
    check(&lab(&sound.replace("primes", "sorting")), "");
    check(&lab(&sound.replace("= 8", "= 65").replace("= 10", "= 0").replace("= 4", "= four")), "");
    check(&lab(&sound.replace("= 8", "=")), "");
    check(&lab(&sound.replace("units = 8", "units = 8\nunits = 9")), "");
    check(&lab(&sound.replace("units = 8", "units = 8\nor so")), "");
    check("```lab race\n```\n", "");
    check("```python show pool\ntitle =\n```\n", "");
}

#[test]
fn directive_text() {
    check("```slideshow gil-token\n\nText.\n```\n", "");
    check("```python show pool\ntitle = A pool\n\nText.\n```\n", "");
    check("```figure amdahl-curve\ndescription = A curve.\n\nOne.\n\nTwo.\n```\n", "");
    check("```aside a\n```\n", "");
    check("````aside a\nText.\n\n```lab race\n```\n\n# Loud\n\n<br>\n````\n", "");
}

#[test]
fn files_beside() {
    check("```python show pol\n```\n", "");
    check("```python run pool\n```\n", "");
    check("```slideshow address-spaces\n```\n", "");
}

#[test]
fn slides() {
    check_slides(TOKEN, "");
    check_slides(&TOKEN.replace("# The token\n", ""), "");
    check_slides(&TOKEN.replace("## One\n", ""), "");
    check_slides(&TOKEN.replace("## Two", "### Two"), "");
    check_slides(&TOKEN.replace("## Two", "# Two"), "");
    check_slides(&TOKEN.replace("Figure: B asks.", "B asks."), "");
    check_slides(&TOKEN.replace("A hands over.", ""), "");
    check_slides(
        &TOKEN.replace("B runs.", "B runs.\n\n## Four\n\nFigure: C.\n\n[C](#nowhere).\n\n```lab race\n```\n"),
        "",
    );
}

#[test]
fn folders() {
    let article = body("Text.\n");
    check_files(&[("content/README.md", "Text.\n")], "");
    check_files(&[("content/one/article.md", &article)], "");
    check_files(&[("content/03-Three/article.md", &article)], "");
    check_files(&[("content/03-three/programs/a.py", ""), ("content/03-three/programs/b.py", "")], "");
    check_files(&[("content/1-three/article.md", &article)], "");
    check_files(&[("content/03-two/article.md", &article)], "");
}

#[test]
fn all_at_once() {
    let article = body("# A\n\n<br>\n\n```lab rase\nunits = 0\n```\n\n[b](#c)\n\n```python run pool\n```\n")
        .replace("title = ", "tittle = ");
    let more = [("content/02-two/article.md", "## Text\n")];
    assert_eq!(mistakes(&files(&article, &more)), "");
}
