//! The lab as a page has it without script: the recorded runs, their table, the program, and Run, which waits for a browser.

use leptos::prelude::*;
use messages::Stage;

use super::{chart, model::State, trial::Recorded, view};
use crate::{
    editor,
    labs::shell::{self, Shell},
    markup::{Element, element},
};

/// What the page says about the lab.
#[derive(Clone, Debug)]
pub struct Props {
    /// What all labs have.
    pub shell: Shell,
    /// Where the program and its recorded runs lie, from the page.
    pub address: String,
    /// Both.
    pub recorded: Recorded,
}

/// The lab.
pub fn view(props: Props) -> AnyView {
    let state = State::new(props.recorded);
    let part = |name| shell::part(view::parts(&state), name);
    let [script, absent] = shell::excuses("Running it needs JavaScript; what stands here was recorded beforehand.");
    let inside = [
        controls(),
        script,
        absent,
        chart::inks(),
        part("pictures").class("starts-pictures"),
        element("div").class("starts-notes").child(legend()).child(part("source").class("starts-source")),
        part("said").class("lab-result"),
        shell::told(),
        element("div")
            .class("starts-numbers")
            .child(part("table"))
            .child(part("printed"))
            .child(program(&state, &props.address)),
    ];
    props.shell.around("start-methods", "starts", inside)
}

fn controls() -> Element {
    let run = shell::button("press", "Run")
        .class("lab-run")
        .with("data-state", "ready")
        .with("aria-keyshortcuts", "Control+Enter Meta+Enter");
    let words = element("span").text("All three, one after the other");
    shell::controls("lab-controls", "Controls").child(element("div").class("lab-control").child(words).child(run))
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

fn program(state: &State, address: &str) -> Element {
    element("details")
        .class("starts-program")
        .with("data-run", address)
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
            shell: Shell {
                question: "What does a child cost?".to_owned(),
                module: "../starts-1/starts.js".to_owned(),
                about_html: "<p>Look.</p>".to_owned(),
            },
            address: "../starts/start_methods.bin".to_owned(),
            recorded: Recorded { program, recording },
        };
        shell::tests::sound(|| view(props))
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
}
