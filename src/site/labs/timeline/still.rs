//! The lab as a page has it without script: the recorded run of the first example, its table, and the controls, which wait
//! for a browser.

use leptos::prelude::*;
use messages::record::Build;

use super::{
    chart,
    model::State,
    run::{INTERVALS, MOST_THREADS, Plan, Recorded, Run},
    verdict::Guess,
    view,
    window::Window,
};
use crate::{
    editor,
    ink::Activity,
    labs::shell::{self, Example, Shell},
    markup::{Element, element},
};

/// What the page says about the lab.
#[derive(Clone, Debug)]
pub struct Props {
    /// What all labs have.
    pub shell: Shell,
    /// The examples.
    pub examples: Vec<Example>,
    /// The run of each.
    pub recorded: Vec<Recorded>,
}

/// The lab. Without a recorded run there is nothing to show.
pub fn view(props: Props) -> AnyView {
    let Some(first) = props.recorded.first() else { return ().into_any() };
    let inside = inside(&props, &State::new(first));
    props.shell.around("gil-timeline", "timeline", inside)
}

fn inside(props: &Props, state: &State) -> [Element; 11] {
    let numbers = element("div").class("timeline-numbers");
    let [script, absent] =
        shell::excuses("Running it needs JavaScript; what stands here was recorded when this page was made.");
    [
        controls(props),
        guesses(),
        script,
        absent,
        figure(state),
        steps(state),
        live(state, "said").class("lab-result"),
        shell::told(),
        numbers.child(live(state, "table")).child(live(state, "printed")),
        others(&props.recorded),
        program(state),
    ]
}

/// A part that the browser writes anew.
fn live(state: &State, name: &'static str) -> Element {
    shell::part(view::picture(state).into_iter().chain(view::words(state)), name)
}

fn controls(props: &Props) -> Element {
    let plan = Plan::default();
    let threads = (1..=MOST_THREADS).map(|threads| (threads.to_string(), threads.to_string()));
    let intervals = INTERVALS.iter().enumerate().map(|(place, ms)| (place.to_string(), format!("{ms}\u{202f}ms")));
    let builds = [(Build::Gil, "with the GIL"), (Build::FreeThreaded, "free-threaded")]
        .map(|(build, text)| ((build as u8).to_string(), text.to_owned()));
    shell::controls("lab-controls", "Controls").children([
        shell::examples("Work", &props.examples),
        shell::choice("threads", "Threads", threads, Some(&plan.threads.to_string())),
        shell::choice("interval", "Switch interval", intervals, Some(&plan.interval.to_string())),
        shell::choice("build", "Build", builds, Some("0")),
        shell::run(),
    ])
}

fn guesses() -> Element {
    let guess = |guess: Guess| {
        let value = guess as u8;
        element("label")
            .html_inside(&format!(r#"<input type="radio" name="guess" value="{value}" autocomplete="off">"#))
            .text(guess.words())
    };
    let asked = "Your guess: compared with one after the other, these threads are";
    shell::controls("timeline-guess", asked)
        .child(element("span").with("aria-hidden", "true").text(asked))
        .children(Guess::ALL.map(guess))
}

fn figure(state: &State) -> Element {
    let picture = element("div").class("timeline-picture").with("data-point", "").children([
        live(state, "gutter").class("timeline-lanes"),
        live(state, "chart").class("timeline-time"),
        live(state, "cursor").class("timeline-time"),
    ]);
    element("figure")
        .class("timeline-figure")
        .child(chart::inks())
        .child(live(state, "before"))
        .child(picture)
        .child(live(state, "source").class("timeline-source"))
        .child(legend())
}

/// What stands for what.
fn legend() -> Element {
    let rect = |activity: Activity| {
        let rect = element("rect").with("x", "1").with("y", "1").with("width", "22").with("height", "12");
        let fill = format!("url(#timeline-a-{})", activity.name());
        let rect =
            if matches!(activity, Activity::Waiting | Activity::Native) { rect.with("fill", &fill) } else { rect };
        element("g").with("data-activity", activity.name()).child(rect)
    };
    let mark = |inside: Element| {
        element("svg")
            .class("timeline-lane")
            .with("data-hue", "a")
            .with("width", "24")
            .with("height", "18")
            .with("aria-hidden", "true")
            .child(inside)
    };
    let used = |class: &'static str, href: &str, x: &str, y: &str| {
        element("use").class(class).with("href", href).with("x", x).with("y", y)
    };
    let entries = [
        (rect(Activity::Running), "runs bytecode"),
        (rect(Activity::Waiting), "wants the GIL"),
        (rect(Activity::Blocked), "blocked, without the GIL"),
        (rect(Activity::Native), "in a kernel, without the GIL"),
        (used("timeline-flag", "#timeline-flag", "8", "14"), "is asked to drop the GIL"),
        (used("timeline-token", "#timeline-token", "12", "9"), "the GIL, and its way"),
    ];
    let entry = |(inside, words): (Element, &str)| element("li").child(mark(inside)).text(words);
    element("ul").class("timeline-legend").children(entries.map(entry))
}

/// The other examples, where nobody can choose them: what was recorded of each, and how it came out.
fn others(recorded: &[Recorded]) -> Element {
    let other = |recorded: &Recorded| {
        let run = Run::recorded(recorded);
        element("li")
            .child(view::alone(&run, Window::whole(run.timeline.end_ns)))
            .child(element("p").class("timeline-source").text(&run.source(false)).text("."))
            .child(element("p").text(&run.verdict))
    };
    element("ul").class("timeline-others").children(recorded.iter().skip(1).map(other))
}

/// Looking closer, and from event to event.
fn steps(state: &State) -> Element {
    let last = state.events().saturating_sub(1);
    let scrub = format!(
        r#"<input type="range" name="at" aria-label="Event" autocomplete="off" min="0" max="{last}" value="0">"#
    );
    let named = |act: &str, text: &str, name: &str| shell::button(act, text).with("aria-label", name);
    let buttons = element("div").class("timeline-buttons").children([
        named("back", "‹ event", "The event before"),
        named("on", "event ›", "The next event"),
        named("closer", "+", "Look closer"),
        named("farther", "−", "Look less closely"),
        named("earlier", "←", "An earlier stretch"),
        named("later", "→", "A later stretch"),
        named("whole", "All", "All of the run"),
        shell::button("compare", "Compare").with("aria-pressed", "true"),
    ]);
    let words = live(state, "story").class("timeline-story").with("role", "status");
    shell::controls("timeline-steps", "The picture")
        .child(buttons)
        .html_inside(&scrub)
        .child(words)
        .child(live(state, "place").class("timeline-place"))
}

/// The program, to be read and changed.
fn program(state: &State) -> Element {
    let hint = element("span").class("timeline-hint").text(": read it, change it, then Run");
    let summary = element("span").text("The program").child(hint);
    element("details")
        .class("lab-program")
        .child(element("summary").child(summary))
        .child(editor::html(state.text.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::super::{run::tests::recorded, spans::tests::handed_over};
    use super::*;
    use crate::labs::shell::tests::sound;

    fn html() -> String {
        let example = |name: &str| Example { title: name.to_owned(), address: format!("../timelines/{name}.bin") };
        let shell = Shell {
            question: "Who runs when?".to_owned(),
            module: "../timeline-1/timeline.js".to_owned(),
            about_html: "<p>Look.</p>".to_owned(),
        };
        let examples = vec![example("pure"), example("mixed")];
        sound(|| view(Props { shell, examples, recorded: vec![recorded(handed_over()); 2] }))
    }

    #[test]
    fn without_script_the_recording_stands_there_whole() {
        let html = html();
        for part in [
            "Who runs when?",
            "recorded when this page was made, on 2 cores",
            "<table",
            "class=\"timeline-chart\"",
            "<p>Look.</p>",
            "JavaScript",
            "</span> threading</code>",
            "<ul class=\"timeline-others\"><li>",
        ] {
            assert!(html.contains(part), "{part} is missing from {html}");
        }
    }
}
