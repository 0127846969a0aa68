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
    markup::{Element, element},
};

/// An example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it shows, in a few words.
    pub title: String,
    /// Where its program and its recorded run lie, from the page.
    pub address: String,
}

/// What the page says about the lab.
#[derive(Clone, Debug)]
pub struct Props {
    /// The question it answers: its title.
    pub question: String,
    /// Where the module is that brings it to life, from the page.
    pub module: String,
    /// The examples.
    pub examples: Vec<Example>,
    /// The run of each.
    pub recorded: Vec<Recorded>,
    /// "What you see", as HTML.
    pub about_html: String,
}

/// The lab. Without a recorded run there is nothing to show.
pub fn view(props: Props) -> AnyView {
    let Some(first) = props.recorded.first() else { return ().into_any() };
    let (label, module, state) = (props.question.clone(), props.module.clone(), State::new(first));
    let inside: String = inside(&props, &state).iter().map(Element::html).collect();
    view! {
        <section
            class="lab timeline"
            data-lab="gil-timeline"
            data-module=module
            data-state="still"
            aria-label=label
            inner_html=inside
        ></section>
    }
    .into_any()
}

fn inside(props: &Props, state: &State) -> [Element; 13] {
    let numbers = element("div").class("timeline-numbers");
    [
        element("p").class("lab-question").text(&props.question),
        controls(props),
        guesses(),
        element("p")
            .class("lab-needs-script")
            .text("Running it needs JavaScript; what stands here was recorded when this page was made."),
        element("p")
            .class("lab-absent")
            .with("role", "status")
            .text("What makes this lab work could not be loaded. Check the connection, then tap it."),
        figure(state),
        steps(state),
        live(state, "said").class("lab-result"),
        element("p").class("visually-hidden").with("role", "status").with("data-part", "told"),
        numbers.child(live(state, "table")).child(live(state, "printed")),
        others(&props.recorded),
        program(state),
        element("details")
            .class("lab-about")
            .child(element("summary").text("What you see"))
            .child(element("div").html_inside(&props.about_html)),
    ]
}

/// A part that the browser writes anew.
fn live(state: &State, name: &'static str) -> Element {
    let parts = view::picture(state).into_iter().chain(view::words(state));
    let html = parts.into_iter().find(|(known, _)| *known == name).map(|(_, html)| html).unwrap_or_default();
    element("div").with("data-part", name).html_inside(&html)
}

/// A group of controls, until the browser's half is up.
fn group(class: &'static str, label: &str) -> Element {
    element("fieldset").class(class).with("aria-label", label).with("disabled", "")
}

fn button(act: &str, text: &str) -> Element {
    element("button").with("type", "button").with("data-act", act).text(text)
}

fn controls(props: &Props) -> Element {
    let select = |name: &str, label: &str, options: Vec<(String, String)>, chosen: &str| {
        let option = |(value, text): (String, String)| {
            let option = element("option").with("value", &value).text(&text);
            if value == chosen { option.with("selected", "") } else { option }
        };
        let select = element("select").with("name", name).with("autocomplete", "off");
        element("label")
            .class("lab-control")
            .child(element("span").text(label))
            .child(select.children(options.into_iter().map(option)))
    };
    let plan = Plan::default();
    let examples = props.examples.iter().map(|example| (example.address.clone(), example.title.clone())).collect();
    let threads = (1..=MOST_THREADS).map(|threads| (threads.to_string(), threads.to_string())).collect();
    let intervals = INTERVALS.iter().enumerate().map(|(place, ms)| (place.to_string(), format!("{ms}\u{202f}ms")));
    let builds = [(Build::Gil, "with the GIL"), (Build::FreeThreaded, "free-threaded")]
        .map(|(build, text)| ((build as u8).to_string(), text.to_owned()));
    let run = button("press", "Run")
        .class("lab-run")
        .with("data-state", "ready")
        .with("aria-keyshortcuts", "Control+Enter Meta+Enter");
    let run = element("div").class("lab-control").child(element("span").with("data-part", "took")).child(run);
    group("lab-controls", "Controls").children([
        select("example", "Work", examples, ""),
        select("threads", "Threads", threads, &plan.threads.to_string()),
        select("interval", "Switch interval", intervals.collect(), &plan.interval.to_string()),
        select("build", "Build", builds.into(), "0"),
        run,
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
    group("timeline-guess", asked)
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
    let named = |act: &str, text: &str, name: &str| button(act, text).with("aria-label", name);
    let buttons = element("div").class("timeline-buttons").children([
        named("back", "‹ event", "The event before"),
        named("on", "event ›", "The next event"),
        named("closer", "+", "Look closer"),
        named("farther", "−", "Look less closely"),
        named("earlier", "←", "An earlier stretch"),
        named("later", "→", "A later stretch"),
        named("whole", "All", "All of the run"),
        button("compare", "Compare").with("aria-pressed", "true"),
    ]);
    let words = live(state, "story").class("timeline-story").with("role", "status");
    group("timeline-steps", "The picture")
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
        .class("timeline-program")
        .child(element("summary").child(summary))
        .child(editor::html(state.text.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::super::{run::tests::recorded, spans::tests::handed_over};
    use super::*;

    fn html() -> String {
        let example = |name: &str| Example { title: name.to_owned(), address: format!("../timelines/{name}.bin") };
        let props = Props {
            question: "Who runs when?".to_owned(),
            module: "../timeline-1/timeline.js".to_owned(),
            examples: vec![example("pure"), example("mixed")],
            recorded: vec![recorded(handed_over()); 2],
            about_html: "<p>Look.</p>".to_owned(),
        };
        Owner::new().with(|| view(props).to_html())
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

    #[test]
    fn a_strict_policy_finds_nothing_to_refuse() {
        let html = html();
        assert!(!html.contains("style=") && !html.contains("<script"), "{html}");
    }

    #[test]
    fn ids_are_unique() {
        let html = html();
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
    }
}
