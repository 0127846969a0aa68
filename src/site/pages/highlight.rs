//! Highlighting at build time: a grammar's many scopes become five classes, which the stylesheet colours.

use article::Code;
use leptos::prelude::*;
use std::sync::LazyLock;
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference, SyntaxSet};

/// Loaded once: reading the grammars takes longer than highlighting with them.
static GRAMMARS: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// Which scopes get which class. The first that fits the innermost scopes wins; most code is left as it is.
static CLASSES: LazyLock<Vec<(Scope, &'static str)>> = LazyLock::new(|| {
    const TABLE: [(&str, &str); 11] = [
        ("comment", "c"),
        ("constant.other.placeholder", "n"),
        ("constant.character.escape", "n"),
        ("storage.type.string", "s"),
        ("string", "s"),
        ("constant", "n"),
        ("keyword.operator.logical", "k"),
        ("keyword.operator", ""),
        ("keyword", "k"),
        ("storage", "k"),
        ("entity.name", "f"),
    ];
    TABLE.iter().filter_map(|(scope, class)| Some((Scope::new(scope).ok()?, *class))).collect()
});

/// A listing's text, its words marked with classes where its language is known.
pub(super) fn spans(code: &Code) -> Vec<AnyView> {
    let pieces = grammar(&code.language).map_or_else(|| vec![("", code.text.clone())], |it| pieces(it, &code.text));
    pieces.into_iter().map(|(class, text)| span(class, text)).collect()
}

fn grammar(language: &str) -> Option<&'static SyntaxReference> {
    GRAMMARS.find_syntax_by_token(language).filter(|_| !matches!(language, "" | "text" | "console"))
}

fn span(class: &'static str, text: String) -> AnyView {
    if class.is_empty() { text.into_any() } else { view! { <span class=class>{text}</span> }.into_any() }
}

/// The text cut where its class changes. A line that the grammar cannot read stays plain.
fn pieces(grammar: &SyntaxReference, text: &str) -> Vec<(&'static str, String)> {
    let (mut parser, mut scopes, mut pieces) = (ParseState::new(grammar), ScopeStack::new(), Vec::new());
    for line in text.split_inclusive('\n') {
        let mut from = 0;
        for (at, change) in parser.parse_line(line, &GRAMMARS).unwrap_or_default() {
            push(&mut pieces, class(&scopes), &line[from..at]);
            // A stack that does not fit the change keeps its last class: colour, not content, would suffer.
            let _ = scopes.apply(&change);
            from = at;
        }
        push(&mut pieces, class(&scopes), &line[from..]);
    }
    pieces
}

fn class(scopes: &ScopeStack) -> &'static str {
    let of = |scope: &Scope| CLASSES.iter().find(|(prefix, _)| prefix.is_prefix_of(*scope)).map(|(_, class)| *class);
    scopes.as_slice().iter().rev().find_map(of).unwrap_or_default()
}

/// Adds text, to the last piece if its class is the same; white space takes any class.
fn push(pieces: &mut Vec<(&'static str, String)>, class: &'static str, text: &str) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some((last, piece)) if *last == class || text.trim().is_empty() => piece.push_str(text),
        _ => pieces.push((class, text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(language: &str, text: &str) -> String {
        let grammar = grammar(language).expect("a known language");
        pieces(grammar, text)
            .into_iter()
            .map(|(class, text)| if class.is_empty() { text } else { format!("[{class}:{text}]") })
            .collect()
    }

    #[test]
    fn python_is_marked_sparingly() {
        assert_eq!(
            marked("python", "def work(n):  # one unit\n    return f\"{n}\" + 'x' * 3"),
            "[k:def ][f:work](n):  [c:# one unit\n    ][k:return ][s:f\"]{n}[s:\" ]+ [s:'x' ]* [n:3]"
        );
    }

    /// Every letter of a text that is no space, with its class.
    fn classes<'a>(pieces: impl IntoIterator<Item = (&'static str, &'a str)>) -> Vec<(char, &'static str)> {
        let letters = pieces.into_iter().flat_map(|(class, text)| text.chars().map(move |letter| (letter, class)));
        letters.filter(|(letter, _)| !letter.is_whitespace()).collect()
    }

    /// So that a listing keeps its colours when it becomes an editor, and beside one that does not.
    #[test]
    fn the_editor_colours_the_articles_programs_as_listings_are() {
        let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let articles = article::library(&content, |_, _| Ok(())).expect("the content has no mistakes");
        let directives = articles.iter().flat_map(|article| &article.blocks).filter_map(|block| match block {
            article::Block::Directive(directive) => Some(directive),
            _ => None,
        });
        for program in directives.flat_map(article::Directive::programs) {
            let listing = pieces(grammar("python").expect("known"), &program.source);
            let mut editor = Vec::new();
            crate::editor::tokens::cut(&program.source, |class, text| editor.push((class.name(), text)));
            let listing = classes(listing.iter().map(|(class, text)| (*class, text.as_str())));
            for (at, (ours, theirs)) in classes(editor).into_iter().zip(listing.iter().copied()).enumerate() {
                let around: String =
                    listing[at.saturating_sub(12)..].iter().take(24).map(|(letter, _)| letter).collect();
                assert_eq!(ours, theirs, "{} at …{around}…", program.name);
            }
        }
    }

    #[test]
    fn nothing_is_lost_or_added() {
        let text = "import os\n\nif __name__ == \"__main__\":\n    print(os.name)\n";
        let joined: String =
            pieces(grammar("python").expect("known"), text).into_iter().map(|(_, text)| text).collect();
        assert_eq!(joined, text);
    }

    #[test]
    fn plain_text_and_unknown_languages_stay_plain() {
        assert!(["", "text", "console", "klingon"].iter().all(|language| grammar(language).is_none()));
    }
}
