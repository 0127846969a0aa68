//! What labs that are text have in common as they stand on a page without script: the frame, the sentences for readers who
//! can't run them, the controls, which wait for a browser.

use leptos::prelude::*;

use crate::markup::{Element, element};

/// An example that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it shows, in a few words.
    pub title: String,
    /// Where its recorded run lies, from the page.
    pub address: String,
}

/// What the page says about a lab.
#[derive(Clone, Debug, Default)]
pub struct Shell {
    /// The question it answers: its title.
    pub question: String,
    /// Where the module is that brings it to life, from the page.
    pub module: String,
    /// "What you see", as HTML.
    pub about_html: String,
}

impl Shell {
    /// The lab `id` around what is in it: the question comes first, and "what you see" last.
    pub fn around(self, id: &'static str, class: &str, inside: impl IntoIterator<Item = Element>) -> AnyView {
        let about = element("details")
            .class("lab-about")
            .child(element("summary").text("What you see"))
            .child(element("div").html_inside(&self.about_html));
        let question = element("p").class("lab-question").text(&self.question);
        let inside = [question].into_iter().chain(inside).chain([about]);
        let inside: String = inside.map(|part| part.html()).collect();
        let class = format!("lab {class}");
        view! {
            <section
                class=class
                data-lab=id
                data-module=self.module
                data-state="still"
                aria-label=self.question
                inner_html=inside
            ></section>
        }
        .into_any()
    }
}

/// What is said where there is no script, and where the lab's module could not be had.
pub fn excuses(without_script: &str) -> [Element; 2] {
    [
        element("p").class("lab-needs-script").text(without_script),
        element("p")
            .class("lab-absent")
            .with("role", "status")
            .text("What makes this lab work could not be loaded. Check the connection, then tap it."),
    ]
}

/// What a screen reader is told, and nobody else sees.
pub fn told() -> Element {
    element("p").class("visually-hidden").with("role", "status").with("data-part", "told")
}

/// A part that the browser writes anew.
pub fn part(parts: impl IntoIterator<Item = (&'static str, String)>, name: &'static str) -> Element {
    let html = parts.into_iter().find(|(known, _)| *known == name).map(|(_, html)| html).unwrap_or_default();
    element("div").with("data-part", name).html_inside(&html)
}

/// A group of controls, until the browser's half is up.
pub fn controls(class: &'static str, label: &str) -> Element {
    element("fieldset").class(class).with("aria-label", label).with("disabled", "")
}

/// A button.
pub fn button(act: &str, text: &str) -> Element {
    element("button").with("type", "button").with("data-act", act).text(text)
}

/// A list of values and their words to choose from.
pub fn choice(
    name: &str,
    label: &str,
    options: impl IntoIterator<Item = (String, String)>,
    chosen: Option<&str>,
) -> Element {
    let option = |(value, text): (String, String)| {
        let option = element("option").with("value", &value).text(&text);
        if chosen == Some(&*value) { option.with("selected", "") } else { option }
    };
    let select = element("select").with("name", name).with("autocomplete", "off");
    element("label")
        .class("lab-control")
        .child(element("span").text(label))
        .child(select.children(options.into_iter().map(option)))
}

/// A list of examples to choose from.
pub fn examples(label: &str, examples: &[Example]) -> Element {
    let options = examples.iter().map(|example| (example.address.clone(), example.title.clone()));
    choice("example", label, options, None)
}

/// Run, which becomes Stop, and above it how long the last run took.
pub fn run() -> Element {
    let run = button("press", "Run")
        .class("lab-run")
        .with("data-state", "ready")
        .with("aria-keyshortcuts", "Control+Enter Meta+Enter");
    element("div").class("lab-control").child(element("span").with("data-part", "took")).child(run)
}

/// What every lab's HTML must be, for the tests.
#[cfg(test)]
pub mod tests {
    use leptos::prelude::*;

    /// The HTML of a lab that a strict policy has nothing to refuse in, and in which every id is there once.
    pub fn sound(view: impl FnOnce() -> AnyView) -> String {
        let html = Owner::new().with(|| view().to_html());
        assert!(!html.contains("style=") && !html.contains("<script"), "{html}");
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{html}");
        html
    }
}
