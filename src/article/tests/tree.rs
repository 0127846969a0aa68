//! The tree of an article that holds something of everything.

mod fixture;

use article::{Article, compile, plain_text};
use fixture::{body, check, files};

const TEXT: &str = r#"Don't say "no" -- it's `"yes"`...
A second line,\
a forced one.

## One *thing* & `two`

Text with **strong *both***, a [site](https://python.org), [here](#deeper), [there](../02-two/article.md#far),
[the other](../02-two/article.md) and notes.[^b][^a][^b]

[^a]: First written.
[^b]: Second
    written.

### Deeper

- tight
- list

  with `more`

3. three
   - nested
4. four

| Left | Middle | Right |
|------|:------:|------:|
| a | `b` | **c** |
| d |

> Quoted.
>
> ```python
> x = 1
>
> y = "2"
> ```

---

```console
$ python --version
```

```
plain
```

## Shown

```slideshow gil-token
```

```lab race
question = Who is first?
kernel = primes
units = 16
size = 20
workers = 4

What you *see*.

- All.
```

```python show pool
title = A pool
```

```python show hang
```

```python show flow
mends = hang
```

```figure amdahl-curve
description = A curve that flattens.

The *curve*.
```

````aside by-the-way
An aside with code:

```python
a = b
```
````
"#;

/// A program that goes wrong, and one that does better.
const PAIR: [(&str, &str); 2] =
    [("content/01-one/programs/hang.py", "print(2)\n"), ("content/01-one/programs/flow.py", "print(3)\n")];

fn article() -> Article {
    compile(&files(&body(TEXT), &PAIR), check).expect("a sound article").remove(0)
}

#[test]
fn everything() {
    insta::assert_debug_snapshot!(article());
}

#[test]
fn reading_order() {
    let more = ["content/9-nine/article.md", "content/10-ten/article.md"].map(|path| (path, body("")));
    let more = more.each_ref().map(|(path, text)| (*path, text.as_str()));
    let articles = compile(&files(&body(""), &more), check).expect("sound articles");
    assert_eq!(articles.iter().map(|article| article.number).collect::<Vec<_>>(), [1, 2, 9, 10]);
}

/// Half an article, as an editor saves it, has mistakes at most.
#[test]
fn cut_off() {
    let text = body(TEXT);
    for (end, _) in text.char_indices() {
        let _ = compile(&files(&text[..end], &[]), check);
        let _ = compile(&files(&body(&text[end..]), &[]), check);
    }
}

#[test]
fn outline() {
    let article = article();
    let sections = article.outline();
    let titles = sections.iter().map(|section| {
        let parts: Vec<&str> = section.parts.iter().map(|part| part.id.as_str()).collect();
        (plain_text(&section.heading.text), parts)
    });
    let expect = [("One thing & two".to_owned(), vec!["deeper"]), ("Shown".to_owned(), vec![])];
    assert_eq!(titles.collect::<Vec<_>>(), expect);
}

#[test]
fn minutes() {
    let reading = |blocks: &str, words: usize| {
        let text = format!("{}\n\n{blocks}", "word ".repeat(words));
        compile(&files(&body(&text), &[]), check).expect("a sound article")[0].minutes()
    };
    assert_eq!(reading("", 1), 1);
    assert_eq!(reading("", 230), 1);
    assert_eq!(reading("", 240), 2);
    assert_eq!(reading("```python show pool\n```\n", 230), 1, "code does not count");
}
