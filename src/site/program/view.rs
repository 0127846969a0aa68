//! A program as a page has it without script: the listing, and what it printed when the page was made. What a browser
//! adds or shows stands here too, hidden.

use leptos::prelude::*;
use messages::Pipe;

use super::Runnable;
use crate::{
    editor,
    markup::{Element, element},
};

/// The program, of this name in its article; `code` is where its code object lies, from the page.
pub fn view(name: &str, title: Option<&str>, program: &Runnable, code: String) -> AnyView {
    let inside = [
        caption(title, &program.name),
        editor::html(program.source.trim_end()),
        controls(),
        element("p").class("lab-needs-script").text("Running or changing it needs JavaScript."),
        output(program),
        element("p").class("program-notice").with("role", "status"),
    ];
    let inside: String = inside.iter().map(Element::html).collect();
    view! {
        <figure
            class="listing program"
            id=name.to_owned()
            data-program=program.name.clone()
            data-code=code
            data-state="idle"
            inner_html=inside
        ></figure>
    }
    .into_any()
}

fn caption(title: Option<&str>, name: &str) -> Element {
    let title = title.map(|title| element("span").class("program-title").text(title));
    element("figcaption").children(title).child(element("span").class("program-name").text(name))
}

/// Hidden until there is something behind them.
fn controls() -> Element {
    let button = |class, text: &str| element("button").with("type", "button").class(class).text(text);
    let run = button("program-run", "Run").with("aria-keyshortcuts", "Control+Enter Meta+Enter");
    let others = [("program-share", "Copy link"), ("program-reset", "Reset")];
    element("div")
        .class("program-controls")
        .with("data-copy", "")
        .with("hidden", "")
        .child(run)
        .children(others.map(|(class, text)| button(class, text)))
        .child(element("span").class("program-keys").text("Ctrl or ⌘ Enter"))
}

fn output(program: &Runnable) -> Element {
    let recorded = &program.recorded;
    let pieces = recorded.printed.iter().map(|printed| piece(printed.pipe).text(&printed.text));
    let part = |name| element("span").with("data-part", name);
    let text = element("pre")
        .class("output")
        .with("tabindex", "0")
        .with("aria-label", &format!("Output of {}", program.name))
        .with("role", "region")
        .child(part("head").children(pieces))
        .child(part("gap"))
        .child(part("tail"));
    let source = match recorded.in_browser {
        true => "Output · recorded beforehand in a browser, by the interpreter that runs here",
        false => "Output · recorded when this page was made, by the interpreter that runs here",
    };
    element("div")
        .class("program-output")
        .child(element("p").class("program-source").text(source))
        .child(text)
        .child(element("p").class("program-result").text(&format!("Exit status {}.", recorded.status)))
        .child(element("p").class("visually-hidden program-told").with("role", "status"))
}

fn piece(pipe: Pipe) -> Element {
    element("span").with("data-pipe", if pipe == Pipe::Out { "out" } else { "err" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::Recorded;
    use messages::Printed;

    fn program() -> Runnable {
        let printed = |pipe, text: &str| Printed { pipe, text: text.to_owned(), left_out: 0 };
        Runnable {
            name: "a.py".to_owned(),
            source: "print(1 < 2)\n".to_owned(),
            code: "programs/a-1.bin".to_owned(),
            recorded: Recorded {
                printed: vec![printed(Pipe::Out, "True\n"), printed(Pipe::Err, "<no>\n")],
                status: 1,
                in_browser: false,
            },
        }
    }

    fn html(title: Option<&str>) -> String {
        Owner::new().with(|| view("a", title, &program(), "../programs/a-1.bin".to_owned()).to_html())
    }

    #[test]
    fn golden_program() {
        insta::assert_snapshot!(html(Some("A & B")).replace("><", ">\n<"));
    }

    #[test]
    fn without_script_the_recording_says_that_it_is_one() {
        let html = html(None);
        for part in ["recorded when", "True\n", "&lt;no&gt;", "Exit status 1.", "JavaScript", "data-copy=\"\" hidden"] {
            assert!(html.contains(part), "{part} is missing from {html}");
        }
        assert!(!html.contains("style=") && !html.contains("<script") && !html.contains("<textarea"));
    }
}
