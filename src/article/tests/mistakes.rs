//! Every mistake that an article can hold, each at its line.

mod fixture;

use article::{Files, compile};
use fixture::{FRONT, TOKEN, body, files};

/// All mistakes, one a line, without the article's path.
fn mistakes(files: &Files) -> String {
    let found = compile(files, fixture::check).err().unwrap_or_default();
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
    check_front(
        &with("summary =", "sumary ="),
        "2: the key `summary` is missing
6: unknown key `sumary`, did you mean `summary`?",
    );
    check_front(&with("A summary.", " "), "6: `summary` must be a text in quotes, not empty");
    check_front(&with("\"A title\"", "3"), "5: `title` must be a text in quotes, not empty");
    check_front(&with("2026-01-31", "\"31 January 2026\""), "7: `published` must be a date, `YYYY-MM-DD`");
    check_front(&with("2026-01-31", "2026-02-30"), "7: invalid TOML: invalid date, expected day between 01 and 28");
    check_front(&with("2026-02-01", "2026-02-01T10:00:00"), "8: `updated` must be a date, `YYYY-MM-DD`");
    check_front(&with("2026-02-01", "2026-01-30"), "8: `updated` is before `published`, 2026-01-31");
    check_front(&with("title = \"A title\"", "title"), "5: invalid TOML: key with no value, expected `=`");
    check_front(&with("title =", "title = \"B\"\ntitle ="), "6: invalid TOML: duplicate key");
    check_front(
        &with("title =", "author = \"B\"\ntitle ="),
        "5: unknown key `author` (known: title, summary, published, updated, checked-against)",
    );
}

#[test]
fn headings() {
    check("# Title\n", "11: the title stands in the front matter: use `##` for a section");
    check("## A\n\n#### B\n", "13: a level is left out: `####` below `##`");
    check("### A\n", "11: a level is left out: `###` below the title");
    check("##### A\n", "11: `####` is the deepest heading");
    check("## A\n\n## A\n", "13: the id `a` is taken by line 11");
    check("## …\n", "11: the heading needs a letter or digit to make an anchor of");
    check("> ## A\n", "11: a heading must stand at the top level of the article");
}

#[test]
fn markdown() {
    check("<div>\n\nText.\n", "11: raw HTML: write Markdown, or `<` within backticks");
    check("A\nB <br> C\n", "12: raw HTML: write Markdown, or `<` within backticks");
    check("<!-- note -->\n", "11: raw HTML: write Markdown, or `<` within backticks");
    check("An ![image](a.png).\n", "11: an image: have the site draw it, and show it by a `figure` directive");
    check("    indented\n", "11: indented code: put it between fences, with a language");
    check("```python\nopen\n", "11: this fenced block is never closed");
    check("````python\nopen\n```\n", "11: this fenced block is never closed");
    check(
        "A [word][nowhere],\na [word][],\na [word], not \\[a word] or `[code]`.\n",
        r#"11: `[nowhere]` refers to no link: write `[text](target)`, or `\[` for a bracket
12: `[word]` refers to no link: write `[text](target)`, or `\[` for a bracket
13: `[word]` refers to no link: write `[text](target)`, or `\[` for a bracket"#,
    );
}

#[test]
fn footnotes() {
    check("A.[^nte]\n\n[^note]: B.[^note]\n", "11: no footnote `nte` is defined in this text, did you mean `note`?");
    check("A.[^NOTE]\n\n[^note]: B.\n", "");
    check("A.\n\n[^note]: B.\n", "13: nothing refers to the footnote `note`");
    check("A.[^note]\n\n[^note]: B.\n\n[^note]: C.\n", "15: the footnote `note` is taken by line 13");
    check("A.[^note]\n\n> [^note]: B.\n", "13: a footnote must stand at the top level of the article");
    check("A \\[^note].\n\n```text\n[^note]\n```\n", "");
    check(
        "A.[^note]\n\n[^note]: B.\n\n```aside a\nC.\nD.[^note]\n```\n",
        "17: no footnote `note` is defined in this text",
    );
}

#[test]
fn links() {
    check("## Near\n\nTo [a](#near), [b](../02-two/article.md), [c](../02-two/article.md#far).\n", "");
    check("## Near\n\n[a](article.md#near), [b](./article.md), [c](../01-one/article.md#near).\n", "");
    check(
        "## Near\n\nTo\n[a](#naer).\n",
        "14: there is no anchor `#naer` in content/01-one/article.md, did you mean `near`?",
    );
    check(
        "[a](../02-too/article.md#far)\n",
        "11: there is no article `../02-too/article.md`, did you mean `../02-two/article.md`?",
    );
    check(
        "[a](../02-two/article.md#fat)\n",
        "11: there is no anchor `#fat` in content/02-two/article.md, did you mean `far`?",
    );
    check("[a](#aside)\n\n```aside aside\nText.\n```\n", "");
    check("[a](#pool)\n\n```python show pool\n```\n", "11: there is no anchor `#pool` in content/01-one/article.md");
    check("[a](../nowhere.md)\n", "11: there is no article `../nowhere.md`");
    check(
        "[a](http://python.org)\n",
        "11: the link `http://python.org` must lead to `https://…`, `../NN-slug/article.md` or `#anchor`, did you mean `https://python.org`?",
    );
    check(
        "[a](mailto:a@b.org)\n",
        "11: the link `mailto:a@b.org` must lead to `https://…`, `../NN-slug/article.md` or `#anchor`",
    );
    check("[a](/two)\n", "11: the link `/two` must lead to `https://…`, `../NN-slug/article.md` or `#anchor`");
    check("[a]()\n", "11: the link `` must lead to `https://…`, `../NN-slug/article.md` or `#anchor`");
    check("[a](https://python.org \"Python\")\n", r#"11: a link has no title here: leave out "Python""#);
}

#[test]
fn fences() {
    check("```\na\n```\n\n```python\nb\n```\n\n~~~text\n```\n~~~\n", "");
    check("```pyton\na\n```\n", "11: unknown language `pyton`, did you mean `python`?");
    check(
        "```brainfuck\na\n```\n",
        "11: unknown language `brainfuck` (known: c, console, json, python, rust, text, toml, slideshow, lab, python show, python run, figure, aside)",
    );
    check("```lab\n```\n", "11: `lab` takes one id: `lab <id>`");
    check("```python show\n```\n", "11: `python show` takes one id: `python show <id>`");
    check("```slidshow gil-token\n```\n", "11: unknown directive `slidshow`, did you mean `slideshow`?");
    check("```python shwo pool\n```\n", "11: unknown directive `python shwo`, did you mean `python show`?");
    check(
        "```nothing such\n```\n",
        "11: unknown directive `nothing` (known: slideshow, lab, python show, python run, figure, aside)",
    );
    check("```slideshow gil-token twice\n```\n", "11: `slideshow` takes one id: `slideshow <id>`");
    check("- A\n\n  ```slideshow gil-token\n  ```\n", "13: a directive must stand at the top level of the article");
}

#[test]
fn ids() {
    check("```slideshow adress-spacs\n```\n", "11: unknown slideshow `adress-spacs`, did you mean `address-spaces`?");
    check("```slideshow gil-tokn\n```\n", "11: unknown slideshow `gil-tokn`, did you mean `gil-token`?");
    check(
        "```lab marathon\n```\n",
        "11: `marathon` has no text: write it above the closing fence
11: these keys are missing: question, kernel, units, size, workers
11: unknown lab `marathon` (known: bytecode, gil-timeline, refcount, memory, race, start-methods)",
    );
    check(
        "```figure amdal-curve\ndescription = A curve.\n```\n",
        "11: `amdal-curve` has no text: write it above the closing fence
11: unknown figure `amdal-curve`, did you mean `amdahl-curve`?",
    );
    check("```aside A_b\nText.\n```\n", "11: the id `A_b` must be made of a-z, 0-9 and `-`");
    check(
        "## Pool\n\n```python show pool\n```\n\n```aside pool\nText.\n```\n",
        "13: the id `pool` is taken by line 11
16: the id `pool` is taken by line 11",
    );
}

#[test]
fn keys() {
    let lab = |keys: &str| format!("```lab race\nquestion = Who wins?\n{keys}\n\nText.\n```\n");
    let sound = "kernel = primes\nunits = 8\nsize = 10\nworkers = 4";
    check(&lab(sound), "");
    check(&lab("workers = 8\nsize = 1000\nunits = 64\nkernel = mandelbrot"), "");
    check(&lab("workers = 1\nsize = 1\nunits = 1\nkernel = primes"), "");
    check(
        &lab(&sound.replace("units", "unit")),
        "11: these keys are missing: units
14: unknown key `unit`, did you mean `units`?",
    );
    check(&lab(&sound.replace("primes", "prime")), "13: unknown kernel `prime`, did you mean `primes`?");
    check(
        &lab(&sound.replace("primes", "sorting")),
        "13: unknown kernel `sorting` (known: primes, mandelbrot, python-primes, python-wait, python-digest)",
    );
    check(
        &lab(&sound.replace("= 8", "= 65").replace("= 10", "= 0").replace("= 4", "= four")),
        "14: `units` must be a whole number from 1 to 64, not `65`
15: `size` must be a whole number from 1 to 1000, not `0`
16: `workers` must be a whole number from 1 to 8, not `four`",
    );
    check(&lab(&sound.replace("= 8", "=")), "14: `units` is empty");
    check(&lab(&sound.replace("units = 8", "units = 8\nunits = 9")), "15: the key `units` stands here twice");
    check(
        &lab(&sound.replace("units = 8", "units = 8\nor so")),
        "15: expected `key = value`, or an empty line and then the text",
    );
    check(
        "```lab race\n```\n",
        "11: `race` has no text: write it above the closing fence
11: these keys are missing: question, kernel, units, size, workers",
    );
    check("```python show pool\ntitle =\n```\n", "12: `title` is empty");
    check(
        "```lab bytecode\nquestion = How?\nexamples = pol\n\nText.\n```\n",
        "11: the file `programs/pol.py` is missing, did you mean `pool`?",
    );
    check(
        "```lab memory\nquestion = Whose?\nexamples = pol\n\nText.\n```\n",
        "11: the file `programs/pol.py` is missing, did you mean `pool`?
11: the lab `memory` takes two examples: one with threads, then one with processes",
    );
    check(
        "```lab bytecode\nquestion = How?\nkernel = primes\n\nText.\n```\n",
        "11: these keys are missing: examples
13: unknown key `kernel` (known: question, examples)",
    );
}

#[test]
fn directive_text() {
    check("```slideshow gil-token\n\nText.\n```\n", "13: `gil-token` takes no text here");
    check("```python show pool\ntitle = A pool\n\nText.\n```\n", "14: `pool` takes no text here");
    check(
        "```figure amdahl-curve\ndescription = A curve.\n\nOne.\n\nTwo.\n```\n",
        "11: the caption of `amdahl-curve` must be one paragraph",
    );
    check("```aside a\n```\n", "11: `a` has no text: write it above the closing fence");
    check(
        "````aside a\nText.\n\n```lab race\n```\n\n# Loud\n\n<br>\n````\n",
        "14: a directive must stand at the top level of the article
17: a heading must stand at the top level of the article
19: raw HTML: write Markdown, or `<` within backticks",
    );
}

#[test]
fn files_beside() {
    check("```python show pol\n```\n", "11: the file `programs/pol.py` is missing, did you mean `pool`?");
    check("```python run pol\n```\n", "11: the file `programs/pol.py` is missing, did you mean `pool`?");
    check("```slideshow address-spaces\n```\n", "11: the file `slides/address-spaces.md` is missing");
}

#[test]
fn programs_that_are_to_run() {
    let article = body("```python run bad\n```\n");
    let bad = [("content/01-one/programs/bad.py", "print(1)\n?\n")];
    assert_eq!(mistakes(&files(&article, &bad)), "content/01-one/programs/bad.py:2: SyntaxError: invalid syntax");
    assert_eq!(mistakes(&files(&article.replace("run", "show"), &bad)), "");
}

#[test]
fn pairs() {
    check("```python show pool\nmends = pole\n```\n", "11: `mends` names the program right above, which goes wrong");
    let two = |between: &str| {
        let article = body(&format!("```python show pool\n```\n{between}\n```python show flow\nmends = pool\n```\n"));
        mistakes(&files(&article, &[("content/01-one/programs/flow.py", "print(1)\n")]))
    };
    assert_eq!(two(""), "");
    assert_eq!(two("\nText.\n"), "16: `mends` names the program right above, which goes wrong");
}

#[test]
fn slides() {
    check_slides(TOKEN, "");
    check_slides(&TOKEN.replace("B runs.", "[B](../../02-two/article.md#far)."), "");
    check_slides(
        &TOKEN.replace("B runs.", "[B](../../02-too/article.md)."),
        "slides:19: there is no article `../../02-too/article.md`, did you mean `../../02-two/article.md`?",
    );
    check_slides(
        &TOKEN.replace("# The token\n", ""),
        "slides:1: the file must begin with `# ` and the title of the slideshow",
    );
    check_slides(
        &TOKEN.replace("## One\n", ""),
        "slides:1: `gil-token` has 3 figures but 2 slides here
slides:4: text before the first slide: begin a slide with `## ` and its title
slides:6: text before the first slide: begin a slide with `## ` and its title",
    );
    check_slides(&TOKEN.replace("## Two", "### Two"), "slides:9: only `## ` and a slide's title may stand here");
    check_slides(&TOKEN.replace("## Two", "# Two"), "slides:9: only `## ` and a slide's title may stand here");
    check_slides(
        &TOKEN.replace("Figure: B asks.", "B asks."),
        "slides:9: the slide's first paragraph must begin with `Figure: ` and say what is seen",
    );
    check_slides(
        &TOKEN.replace("A hands over.", ""),
        "slides:9: the slide has no caption: write it below the description",
    );
    check_slides(
        &TOKEN.replace("B runs.", "B runs.\n\n## Four\n\nFigure: C.\n\n[C](#nowhere).\n\n```lab race\n```\n"),
        "slides:1: `gil-token` has 3 figures but 4 slides here
slides:25: there is no anchor `#nowhere` in content/01-one/article.md
slides:27: a directive must stand at the top level of the article",
    );
}

#[test]
fn folders() {
    let article = body("Text.\n");
    check_files(&[("content/README.md", "Text.\n")], "");
    check_files(
        &[("content/one/article.md", &article)],
        "content/one/article.md:1: the folder `one` must be named `NN-slug`: a number, then a-z, 0-9 and `-`",
    );
    check_files(
        &[("content/03-Three/article.md", &article)],
        "content/03-Three/article.md:1: the folder `03-Three` must be named `NN-slug`: a number, then a-z, 0-9 and `-`",
    );
    check_files(
        &[("content/03-three/programs/a.py", ""), ("content/03-three/programs/b.py", "")],
        "content/03-three/article.md:1: the file is missing: every folder here is an article",
    );
    check_files(
        &[("content/1-three/article.md", &article)],
        "content/1-three/article.md:1: the number 1 is taken by content/01-one/article.md",
    );
    check_files(
        &[("content/03-two/article.md", &article)],
        "content/03-two/article.md:1: the slug `two` is taken by content/02-two/article.md",
    );
}

#[test]
fn all_at_once() {
    let article = body("# A\n\n<br>\n\n```lab rase\nunits = 0\n```\n\n[b](#c)\n\n```python run pol\n```\n")
        .replace("title = ", "tittle = ");
    let more = [("content/02-two/article.md", "## Text\n")];
    assert_eq!(
        mistakes(&files(&article, &more)),
        "2: the key `title` is missing
5: unknown key `tittle`, did you mean `title`?
11: the title stands in the front matter: use `##` for a section
13: raw HTML: write Markdown, or `<` within backticks
15: `rase` has no text: write it above the closing fence
15: these keys are missing: question, kernel, size, workers
15: unknown lab `rase`, did you mean `race`?
16: `units` must be a whole number from 1 to 64, not `0`
19: there is no anchor `#c` in content/01-one/article.md, did you mean `a`?
21: the file `programs/pol.py` is missing, did you mean `pool`?
content/02-two/article.md:1: the file must begin with front matter between two `+++` lines"
    );
}
