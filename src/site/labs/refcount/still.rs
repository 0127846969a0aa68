//! The lab as a page has it without script: the recorded measurement, its table, and the controls, which wait for a
//! browser.

use leptos::prelude::*;
use messages::Counting;

use super::{
    measurement::{EACH, Measurement, grouped},
    model::State,
    view,
};
use crate::{
    labs::shell::{self, Shell},
    markup::{Element, element},
    packed,
};

/// What the page says about the lab.
#[derive(Clone, Debug)]
pub struct Props {
    /// What all labs have.
    pub shell: Shell,
    /// What was measured when the page was made.
    pub recorded: Measurement,
}

/// The lab.
pub fn view(props: Props) -> AnyView {
    let packed = packed::pack(&props.recorded);
    let state = State::new(props.recorded);
    let part = |name| shell::part(view::parts(&state), name);
    let [script, absent] =
        shell::excuses("Counting here needs JavaScript; what stands here was recorded when this page was made.");
    let figure = element("figure")
        .class("refcount-figure")
        .with("data-recorded", &packed)
        .child(part("picture"))
        .child(legend())
        .child(part("source").class("refcount-source"))
        .child(part("recorded").class("refcount-source"));
    let inside = [
        controls(&state),
        script,
        absent,
        figure,
        part("said").class("lab-result"),
        shell::told(),
        part("table").class("refcount-numbers"),
    ];
    props.shell.around("refcount", "refcount", inside)
}

fn controls(state: &State) -> Element {
    let threads = (1..=Counting::MOST_THREADS).map(|threads| (threads.to_string(), threads.to_string()));
    let each = EACH.iter().enumerate().map(|(place, each)| (place.to_string(), grouped(u64::from(*each))));
    shell::controls("lab-controls", "Controls").children([
        shell::choice("threads", "Threads", threads, Some(&state.plan.threads.to_string())),
        shell::choice("each", "Increments, each", each, Some(&state.each().to_string())),
        shell::run(),
    ])
}

/// What stands for what.
fn legend() -> Element {
    let mark = |inside: Element| {
        element("svg").with("width", "20").with("height", "16").with("aria-hidden", "true").child(inside)
    };
    let dot = |class: &'static str| element("circle").class(class).with("cx", "10").with("cy", "8").with("r", "6");
    let bar = |class: &'static str| {
        element("rect").class(class).with("x", "1").with("y", "2").with("width", "18").with("height", "12")
    };
    let entries = [
        (bar("refcount-there"), "in the counter"),
        (bar("refcount-lost"), "lost"),
        (dot("refcount-alone"), "one thread alone"),
        (dot("refcount-together"), "all threads at once"),
    ];
    let entry = |(inside, words): (Element, &str)| element("li").child(mark(inside)).text(words);
    element("ul").class("refcount-legend").children(entries.map(entry))
}

#[cfg(test)]
mod tests {
    use super::super::measurement::{Origin, tests::measured};
    use super::*;
    use crate::labs::shell::tests::sound;

    #[test]
    fn without_script_the_recording_stands_there_whole() {
        let recorded = Measurement { origin: Origin::Recorded, ..measured([2, 8, 20, 2], 500) };
        let shell =
            Shell { question: "What is lost?".into(), module: "../m.js".into(), about_html: "<p>Look.</p>".into() };
        let html = sound(|| view(Props { shell, recorded: recorded.clone() }));
        for part in [
            "What is lost?",
            "recorded natively when this page was made, on 4 cores",
            "By plain steps 2 threads lost 500",
            "<table",
            "refcount-lost",
            "<p>Look.</p>",
            "JavaScript",
        ] {
            assert!(html.contains(part), "{part} is missing from {html}");
        }
        let packed = html.split("data-recorded=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        assert_eq!(packed::unpack(packed), Some(recorded), "what the browser begins with");
    }
}
