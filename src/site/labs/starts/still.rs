//! The lab as a page has it without script: the recorded runs, their table, the program, and Run, which waits for a browser.

use leptos::prelude::*;
use messages::Stage;

use super::{chart, model::State, trial::Recorded, view};
use crate::{
    editor,
    markup::{Element, element},
};

/// What the page says about the lab.
#[derive(Clone, Debug)]
pub struct Props {
    /// The question it answers: its title.
    pub question: String,
    /// Where the module is that brings it to life, from the page.
    pub module: String,
    /// Where the program and its recorded runs lie, from the page.
    pub address: String,
    /// Both.
    pub recorded: Recorded,
    /// "What you see", as HTML.
    pub about_html: String,
}

/// The lab.
pub fn view(props: Props) -> AnyView {
    let state = State::new(props.recorded.clone());
    let inside: String = inside(&props, &state).iter().map(Element::html).collect();
    let (label, module, address) = (props.question.clone(), props.module.clone(), props.address.clone());
    view! {
        <section
            class="lab starts"
            data-lab="start-methods"
            data-module=module
            data-address=address
            data-state="still"
            aria-label=label
            inner_html=inside
        ></section>
    }
    .into_any()
}

fn inside(props: &Props, state: &State) -> [Element; 11] {
    let part = |name| view::part(state, name);
    [
        element("p").class("lab-question").text(&props.question),
        controls(),
        element("p")
            .class("lab-needs-script")
            .text("Running it needs JavaScript; what stands here was recorded beforehand."),
        element("p")
            .class("lab-absent")
            .with("role", "status")
            .text("What makes this lab work could not be loaded. Check the connection, then tap it."),
        chart::inks(),
        part("pictures").class("starts-pictures"),
        element("div").class("starts-notes").child(legend()).child(part("source").class("starts-source")),
        part("said").class("lab-result"),
        element("p").class("visually-hidden").with("role", "status").with("data-part", "told"),
        element("div").class("starts-numbers").child(part("table")).child(part("printed")).child(program(state)),
        element("details")
            .class("lab-about")
            .child(element("summary").text("What you see"))
            .child(element("div").html_inside(&props.about_html)),
    ]
}

fn controls() -> Element {
    let run = element("button")
        .class("lab-run")
        .with("type", "button")
        .with("data-act", "press")
        .with("data-state", "ready")
        .with("aria-keyshortcuts", "Control+Enter Meta+Enter")
        .text("Run");
    element("fieldset").class("lab-controls").with("aria-label", "Controls").with("disabled", "").child(
        element("div").class("lab-control").child(element("span").text("All three, one after the other")).child(run),
    )
}

/// What stands for what.
fn legend() -> Element {
    let entries = [
        (Stage::Pickle, "pickles, or unpickles"),
        (Stage::Copy, "memory is copied"),
        (Stage::Boot, "a worker and an interpreter start"),
        (Stage::Import, "imports modules"),
        (Stage::Run, "runs the program, or waits for a child"),
        (Stage::Wait, "waits to be asked"),
    ];
    let entry = |(stage, words): (Stage, &str)| {
        let bar = chart::bar(stage).with("x", "1").with("y", "1").with("width", "22").with("height", "12");
        let mark = element("svg").with("width", "24").with("height", "14").with("aria-hidden", "true").child(bar);
        element("li").child(mark).text(words)
    };
    element("ul").class("starts-legend").children(entries.map(entry))
}

fn program(state: &State) -> Element {
    element("details")
        .class("starts-program")
        .child(element("summary").text("The program"))
        .child(editor::html(state.text().trim_end()))
}

#[cfg(test)]
mod tests {
    use super::super::trial::{Recording, tests::spawned};
    use super::*;
    use messages::Program;

    fn html() -> String {
        let recording = Recording { browser: "Chromium 1".into(), cores: 2, trials: vec![spawned(); 3] };
        let program = Program::new("start_methods.py", "import sys\n", vec![7]);
        let props = Props {
            question: "What does a child cost?".to_owned(),
            module: "../starts-1/starts.js".to_owned(),
            address: "../starts/start_methods.bin".to_owned(),
            recorded: Recorded { program, recording },
            about_html: "<p>Look.</p>".to_owned(),
        };
        Owner::new().with(|| view(props).to_html())
    }

    #[test]
    fn without_script_the_recording_stands_there_whole() {
        let html = html();
        for part in [
            "What does a child cost?",
            "Recorded in Chromium 1 on 2 cores",
            "<table",
            "class=\"starts-chart\"",
            "<p>Look.</p>",
            "JavaScript",
            "</span> sys</code>",
        ] {
            assert!(html.contains(part), "{part} is missing from {html}");
        }
        assert_eq!(html.matches("<figure>").count(), 3);
    }

    #[test]
    fn a_strict_policy_finds_nothing_to_refuse() {
        let html = html();
        assert!(!html.contains("style=") && !html.contains("<script"), "{html}");
    }
}
