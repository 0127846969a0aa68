//! The lab `refcount` as a reader finds it on the page.

use crate::{Failure, Outcome, Stage};
use serde::Deserialize;
use serde_json::Value;

/// The lab.
pub struct Refcount<'a> {
    stage: &'a Stage<'a>,
}

/// The lab, for scripts.
const LAB: &str = "document.querySelector('[data-lab=refcount]')";

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Row {
    /// The way, as it is named.
    pub way: String,
    /// Increments that were asked for.
    pub asked: u64,
    /// What the counter said.
    pub counted: u64,
    /// What was lost.
    pub lost: u64,
    /// What an increment takes, in words, alone and together.
    pub costs: Vec<String>,
}

impl<'a> Refcount<'a> {
    /// The lab of the article, which is opened for it.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn open(stage: &'a Stage<'a>) -> Outcome<Self> {
        stage.open_article()?;
        // It is a module of its own, which comes when the lab is near.
        stage.session.run(&format!("{LAB}.scrollIntoView({{ behavior: 'instant' }})"))?;
        stage.session.until("the lab takes orders", &format!("!{LAB}.querySelector('fieldset').disabled"))?;
        Ok(Self { stage })
    }

    /// Waits for what an expression over `lab` says.
    ///
    /// # Errors
    /// It never became true; the message says what the lab said last.
    pub fn until(&self, what: &str, expression: &str) -> Outcome {
        let waited = self.stage.session.until(what, &format!("(lab => {expression})({LAB})"));
        waited.map_err(|failure| Failure::new(format!("{failure}; the lab says {:?}", self.said().unwrap_or_default())))
    }

    /// Presses Run, or Stop in its place.
    ///
    /// # Errors
    /// It is not there, or something is above it.
    pub fn press(&self) -> Outcome {
        self.stage.session.click("[data-lab=refcount] [data-act=press]")
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

    /// Waits until a whole run was measured here.
    ///
    /// # Errors
    /// It did not end, or nothing was measured.
    pub fn measured(&self) -> Outcome {
        self.until(
            "it was measured here",
            "lab.dataset.state === 'ready' && lab.querySelector('[data-part=took]').textContent.startsWith('counted')
                && lab.querySelector('[data-part=source]').textContent.includes('measured here, just now')",
        )
    }

    /// The result, and what is the matter.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn said(&self) -> Outcome<String> {
        self.stage.session.ask(&format!("{LAB}.querySelector('[data-part=said]').textContent"))
    }

    /// The table.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn rows(&self) -> Outcome<Vec<Row>> {
        self.stage.session.ask(&format!(
            "[...{LAB}.querySelectorAll('tbody tr')].map(row => {{
                const [asked, counted, lost, ...costs] = [...row.querySelectorAll('td')].map(cell => cell.textContent);
                const number = text => Number(text.replace(/\\s/g, ''));
                const way = row.querySelector('th').textContent;
                return {{ way, asked: number(asked), counted: number(counted), lost: number(lost), costs }};
            }})"
        ))
    }

    /// For each way, whether the picture shows a loss, and how many circles.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn pictured(&self) -> Outcome<Vec<(bool, usize)>> {
        self.stage.session.ask(&format!(
            "[...{LAB}.querySelectorAll('.refcount-way')].map(way =>
                [!!way.querySelector('.refcount-lost'), way.querySelectorAll('circle').length])"
        ))
    }
}
