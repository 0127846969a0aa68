//! The lab `gil-timeline` as a reader finds it on the page.

use crate::{Outcome, Stage};
use serde::Deserialize;
use serde_json::Value;

/// The lab.
pub struct Timeline<'a> {
    stage: &'a Stage<'a>,
}

/// The lab, for scripts.
const LAB: &str = "document.querySelector('[data-lab=gil-timeline]')";

/// A bar in the picture: edges in shares of the width.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Bar {
    /// Whose lane, from 0.
    pub lane: usize,
    /// What the thread does, as style knows it.
    pub activity: String,
    /// The left edge.
    pub from: f64,
    /// The right edge.
    pub to: f64,
}

impl Bar {
    /// Whether two bars of different lanes are at the same time for more than a bar that is widened to be seen: two
    /// pixels of a thousand.
    pub fn overlaps(&self, other: &Bar) -> bool {
        self.lane != other.lane && self.to.min(other.to) - self.from.max(other.from) > 0.004
    }
}

impl<'a> Timeline<'a> {
    /// The lab of the article, which is opened for it and reached for, so that its recorded run comes.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn open(stage: &'a Stage<'a>) -> Outcome<Self> {
        stage.open_article()?;
        // It is a module of its own, which comes when the lab is near.
        stage.session.run(&format!("{LAB}.scrollIntoView({{ behavior: 'instant' }})"))?;
        stage.session.until("the lab takes orders", &format!("!{LAB}.querySelector('fieldset').disabled"))?;
        let lab = Self { stage };
        stage.session.focus("[data-lab=gil-timeline] [name=at]")?;
        lab.until("the recorded run is there", "lab.querySelector('[data-part=told]').textContent.startsWith('With')")?;
        Ok(lab)
    }

    /// Waits for what an expression over `lab` says.
    ///
    /// # Errors
    /// It never became true; the message says what the lab said last.
    pub fn until(&self, what: &str, expression: &str) -> Outcome {
        let waited = self.stage.session.until(what, &format!("(lab => {expression})({LAB})"));
        waited.map_err(|failure| failure.and(format!("the lab says {:?}", self.said().unwrap_or_default())))
    }

    /// Presses one of its buttons.
    ///
    /// # Errors
    /// It is not there, or something is above it.
    pub fn press(&self, act: &str) -> Outcome {
        self.stage.session.click(&format!("[data-lab=gil-timeline] [data-act={act}]"))
    }

    /// Chooses from one of its lists.
    ///
    /// # Errors
    /// There is no such list.
    pub fn choose(&self, list: &str, place: usize) -> Outcome {
        let script = format!(
            "const choice = {LAB}.querySelector(`select[name=${{arguments[0]}}]`);
             choice.selectedIndex = arguments[1];
             choice.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        );
        self.stage.session.ask_with::<Value>(&script, vec![list.into(), place.into()]).map(drop)
    }

    /// Chooses an example by a word of its title, and waits for its recorded run.
    ///
    /// # Errors
    /// There is none, or it did not come.
    pub fn choose_example(&self, word: &str) -> Outcome {
        let places = format!(
            "[...{LAB}.querySelector('[name=example]').options].findIndex(option => option.text.includes('{word}'))"
        );
        self.choose("example", self.stage.session.ask(&places)?)?;
        let shown = format!(
            "lab.dataset.state === 'ready' && lab.querySelector('.timeline-source').textContent.includes('{word}')"
        );
        self.until("the example is there", &shown)
    }

    /// Presses Run and waits until the run is over.
    ///
    /// # Errors
    /// It did not end, or nothing was measured.
    pub fn runs(&self) -> Outcome {
        self.press("press")?;
        self.until(
            "it was measured here",
            "lab.dataset.state === 'ready' && lab.querySelector('[data-act=press]').textContent === 'Run'
                && lab.querySelector('[data-part=took]').textContent.startsWith('took')
                && lab.querySelector('.timeline-figure > [data-part=source]').textContent.includes('measured here')",
        )
    }

    /// The result, and what is the matter.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn said(&self) -> Outcome<String> {
        self.stage.session.ask(&format!("{LAB}.querySelector('[data-part=said]').textContent"))
    }

    /// The event that is told, in words.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn story(&self) -> Outcome<String> {
        self.stage.session.ask(&format!("{LAB}.querySelector('[data-part=story]').textContent"))
    }

    /// The whole bars of the picture; those that several activities share are left out.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn bars(&self) -> Outcome<Vec<Bar>> {
        self.stage.session.ask(&format!(
            "[...{LAB}.querySelectorAll('[data-part=chart] .timeline-lane')].flatMap((lane, number) =>
                [...lane.querySelectorAll('[data-activity]')].flatMap(group =>
                    [...group.querySelectorAll('rect[height=\"22\"]')].map(bar => {{
                        const [x, width] = ['x', 'width'].map(name => parseFloat(bar.getAttribute(name)) / 100);
                        return {{ lane: number, activity: group.dataset.activity, from: x, to: x + width }};
                    }})))"
        ))
    }

    /// What each lane of the picture shows, in the order of the alphabet.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn pictured(&self) -> Outcome<Vec<Vec<String>>> {
        self.stage.session.ask(&format!(
            "[...{LAB}.querySelectorAll('[data-part=chart] .timeline-lane')].map(lane =>
                [...lane.querySelectorAll('[data-activity]')].map(group => group.dataset.activity).sort())"
        ))
    }

    /// What each row of the table has a time for, likewise.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn tabled(&self) -> Outcome<Vec<Vec<String>>> {
        self.stage.session.ask(&format!(
            "(() => {{
                const names = {{ 'running': 'running', 'wants the GIL': 'waiting', 'blocked': 'blocked', 'in kernels': 'native' }};
                const heads = [...{LAB}.querySelectorAll('[data-part=table] thead th')].slice(1).map(head => names[head.textContent]);
                return [...{LAB}.querySelectorAll('[data-part=table] tbody tr')].map(row =>
                    [...row.querySelectorAll('td[data-ns]')].flatMap((cell, place) => +cell.dataset.ns > 0 ? [heads[place]] : []).sort());
            }})()"
        ))
    }

    /// Puts another text into the editor, as typing does.
    ///
    /// # Errors
    /// There is no editor.
    pub fn write(&self, text: &str) -> Outcome {
        let script = format!(
            "const area = {LAB}.querySelector('textarea');
             area.value = arguments[0];
             area.dispatchEvent(new Event('input', {{ bubbles: true }}));"
        );
        self.stage.session.ask_with::<Value>(&script, vec![text.into()]).map(drop)
    }
}
