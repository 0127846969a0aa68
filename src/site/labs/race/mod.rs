//! The lab `race`: the same work done one unit after the other, by threads, and by processes; measured, then explained.
//!
//! `model` decides, `measurement`, `numbers` and `verdict` turn reports into figures and words, `view` and its parts
//! draw, `browser` carries commands to the engine and its answers back.

#[cfg(feature = "hydrate")]
mod browser;
mod chart;
mod lanes;
pub mod measurement;
pub mod model;
mod table;
pub mod verdict;
mod view;

use crate::numbers;
use leptos::prelude::*;
use messages::{Kernel, Plan, Recording, Work};
use serde::{Deserialize, Serialize};

/// What the page says about the lab: the values it starts with and what it shows before the first run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Props {
    /// The question it answers: its title.
    pub question: String,
    /// What a unit computes.
    pub kernel: Kernel,
    /// Units of work.
    pub units: u16,
    /// The size of a unit, in thousands.
    pub size: u32,
    /// Workers.
    pub workers: u8,
    /// "What you see", as HTML made at build time. It does not travel with the page a second time: it is on it already,
    /// and hydration leaves it as it is.
    #[serde(skip)]
    pub about_html: String,
    /// The run that stands there before the reader's own.
    pub recording: Option<Recording>,
}

impl Props {
    /// The plan that the controls start with.
    pub fn plan(&self) -> Plan {
        let work = Work { kernel: self.kernel, units: self.units, size: self.size };
        Plan { work, workers: self.workers }
    }
}

/// The lab, the same on both sides.
pub fn view(props: Props) -> impl IntoView {
    let state = RwSignal::new(model::State::new(&props));
    #[cfg(feature = "hydrate")]
    let lab = {
        browser::start(state);
        view::Lab { state, dispatch: Callback::new(move |action| browser::dispatch(state, action)) }
    };
    #[cfg(not(feature = "hydrate"))]
    let lab = view::Lab { state, dispatch: Callback::new(|_| ()) };
    view::view(props, lab)
}

#[cfg(all(test, feature = "prerender"))]
mod tests {
    use super::*;
    use crate::packed;

    fn html(recording: Option<Recording>) -> String {
        let (question, about_html) = ("Which is quickest?".to_owned(), "<p>Look.</p>".to_owned());
        let props = Props { question, kernel: Kernel::Primes, units: 8, size: 50, workers: 2, about_html, recording };
        Owner::new().with(|| view(props).to_html())
    }

    #[test]
    fn without_javascript_the_recording_stands_there_whole() {
        let html = html(Some(Recording { cores: 2, lanes: measurement::tests::walls(1000, 500, 600) }));
        for part in [
            "Which is quickest?",
            "recorded at build time on 2 cores",
            "<table",
            "Speed-up",
            "<p>Look.</p>",
            "JavaScript",
        ] {
            assert!(html.contains(part), "{part} is missing from {html}");
        }
    }

    #[test]
    fn a_strict_policy_finds_nothing_to_refuse() {
        let html = html(None);
        assert!(!html.contains("style=") && !html.contains("<script"), "{html}");
    }

    #[test]
    fn the_explanation_does_not_travel_twice() {
        let (question, about_html) = (String::new(), "<p>Look.</p>".to_owned());
        let props =
            Props { question, kernel: Kernel::Primes, units: 8, size: 50, workers: 2, about_html, recording: None };
        let read: Props = packed::unpack(&packed::pack(&props)).expect("plain data");
        assert_eq!((read.units, read.about_html.as_str()), (8, ""));
    }
}
