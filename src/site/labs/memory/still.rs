//! The lab as a page has it without script: what the two programs told when they were recorded, the programs, and the
//! controls, which wait for a browser.

use leptos::prelude::*;

use super::{
    model::State,
    run::{LENGTHS, Recorded},
    view,
};
use crate::{
    editor,
    labs::shell::{self, Example, Shell},
    markup::{Element, element},
};

/// What the page says about the lab.
#[derive(Clone, Debug)]
pub struct Props {
    /// What all labs have.
    pub shell: Shell,
    /// The two programs.
    pub examples: Vec<Example>,
    /// The run of each.
    pub recorded: Vec<Recorded>,
}

/// The lab.
pub fn view(props: Props) -> AnyView {
    let state = State::new(&props.recorded);
    let part = |name| shell::part(view::parts(&state), name);
    let [script, absent] =
        shell::excuses("Running it here needs JavaScript; what stands here was recorded when this page was made.");
    let panel = |title: &str, name: &'static str| {
        element("div").class("memory-panel").child(element("p").class("memory-title").text(title)).child(part(name))
    };
    let figure = element("figure").class("memory-figure").children([
        panel("Two threads append to a list", "threads"),
        panel("Two processes append to it", "processes"),
        part("source").class("memory-source"),
    ]);
    let tables = element("div").class("memory-tables").child(part("threads-table")).child(part("processes-table"));
    let inside = [
        controls(),
        script,
        absent,
        figure,
        element("div").class("lab-result").child(part("notice")).child(part("said")),
        shell::told(),
        tables,
        programs(&props),
    ];
    props.shell.clone().around("memory", "memory", inside)
}

fn controls() -> Element {
    let length = |(place, length): (usize, &u32)| (place.to_string(), format!("{length} items"));
    shell::controls("lab-controls", "Controls")
        .child(shell::choice("length", "The list begins with", LENGTHS.iter().enumerate().map(length), Some("0")))
        .child(shell::run())
}

/// The programs, to be read.
fn programs(props: &Props) -> Element {
    let listing = |(example, recorded): (&Example, &Recorded)| {
        element("div")
            .with("data-run", &example.address)
            .child(element("p").class("memory-title").text(&example.title))
            .child(editor::html(recorded.program.source.trim_end()))
    };
    element("details")
        .class("lab-program")
        .child(element("summary").text("The two programs"))
        .children(props.examples.iter().zip(&props.recorded).map(listing))
}

#[cfg(test)]
mod tests {
    use super::super::scene::tests::{PROCESSES, THREADS};
    use super::*;
    use crate::labs::shell::tests::sound;
    use messages::Program;

    #[test]
    fn without_script_the_recording_stands_there_whole() {
        let recorded = [THREADS, PROCESSES].map(|printed| Recorded {
            program: Program::new("a.py", "import threading\n", Vec::new()),
            cores: 2,
            printed: printed.to_owned(),
        });
        let example = |name: &str| Example { title: name.to_owned(), address: format!("../memory/{name}.bin") };
        let shell =
            Shell { question: "Whose list?".into(), module: "../m.js".into(), about_html: "<p>Look.</p>".into() };
        let examples = vec![example("threads"), example("processes")];
        let html = sound(|| view(Props { shell, examples, recorded: recorded.into() }));
        for part in [
            "Whose list?",
            "recorded when this page was made, on 2 cores",
            "Threads: All of them saw one list",
            "Processes: main had 3 items before and has them after",
            "memory-capsule",
            "<table",
            "</span> threading</code>",
            "data-run=\"../memory/threads.bin\"",
            "<p>Look.</p>",
        ] {
            assert!(html.contains(part), "{part} is missing from {html}");
        }
    }
}
