//! The lab `race` as a reader finds it on the page.

use crate::session::THIS_PAGE;
use crate::{Failure, Outcome, Stage, ensure, equal};
use serde_json::Value;
use std::cell::Cell;
use std::collections::BTreeSet;

/// A plan that takes a moment.
pub const QUICK: Plan = Plan { units: 8, size: 40, workers: 2 };
/// A plan that takes long enough to be stopped.
pub const LONG: Plan = Plan { units: 64, size: 1000, workers: 2 };

/// What the reader sets.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Units of work.
    pub units: u32,
    /// The size of a unit, in thousands.
    pub size: u32,
    /// Threads in one lane, processes in another.
    pub workers: u32,
}

/// The lab.
pub struct Lab<'a> {
    stage: &'a Stage<'a>,
    /// The page on which Run was pressed: a reload may come before anyone can ask.
    pressed_on: Cell<u64>,
}

/// Which of the number fields holds what, in the order in which they stand.
const FIELDS: &str = "document.querySelectorAll('.lab[data-lab=race] input[type=number]')";

impl<'a> Lab<'a> {
    /// The lab of the article, which is opened for it.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn open(stage: &'a Stage<'a>) -> Outcome<Self> {
        stage.open_article()?;
        Self::here(stage)
    }

    /// The lab of the page that is open.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn here(stage: &'a Stage<'a>) -> Outcome<Self> {
        stage
            .session
            .until("the lab takes orders", "!document.querySelector('.lab[data-lab=race] .lab-controls').disabled")?;
        Ok(Self { stage, pressed_on: Cell::default() })
    }

    /// Sets the controls, as a reader does who types and leaves each field.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn set(&self, plan: Plan) -> Outcome {
        let script = format!(
            "[...arguments].forEach((value, n) => {{
                const field = {FIELDS}[n];
                field.value = value;
                field.dispatchEvent(new Event('change', {{ bubbles: true }}));
            }});"
        );
        let values = [plan.units, plan.size, plan.workers].map(Value::from);
        self.stage.session.ask_with::<Value>(&script, values.into())?;
        equal("the controls", self.plan()?, [plan.units, plan.size, plan.workers].map(|n| n.to_string()).into())
    }

    /// What the controls say.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn plan(&self) -> Outcome<Vec<String>> {
        self.stage.session.ask(&format!("[...{FIELDS}].map(field => field.value)"))
    }

    /// Chooses the work, by its kernel's name.
    ///
    /// # Errors
    /// The control is not there.
    pub fn choose(&self, kernel: &str) -> Outcome {
        let script = "const choice = document.querySelector('[data-lab=race] select[name=kernel]');
             choice.value = arguments[0];
             choice.dispatchEvent(new Event('change', { bubbles: true }));";
        self.stage.session.ask_with::<Value>(script, vec![kernel.into()]).map(drop)
    }

    /// The work that is chosen, by its kernel's name.
    ///
    /// # Errors
    /// The control is not there.
    pub fn kernel(&self) -> Outcome<String> {
        self.stage.session.ask("document.querySelector('[data-lab=race] select[name=kernel]').value")
    }

    /// Waits until a lane is under way.
    ///
    /// # Errors
    /// None ever was.
    pub fn is_under_way(&self) -> Outcome {
        let runs = "[...document.querySelectorAll('[data-lane] .lane-time')].some(time => time.textContent === 'runs')";
        self.stage.session.until("a lane runs", runs)
    }

    /// Presses Run and waits for the result, which must not be one of before.
    ///
    /// # Errors
    /// The run did not end as it should.
    pub fn runs(&self) -> Outcome {
        self.press()?;
        let begun = "['running', 'done'].includes(document.querySelector('.lab[data-lab=race]').dataset.state)";
        self.stage.session.until("the run has begun", begun)?;
        self.becomes("done")
    }

    /// Presses Run, or Stop, which stands in its place.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn press(&self) -> Outcome {
        self.pressed_on.set(self.stage.session.page()?);
        self.stage.session.click(".lab[data-lab=race] .lab-run")
    }

    /// Waits for a state of the lab; a run that fails instead says why.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn becomes(&self, state: &str) -> Outcome {
        self.stage.session.until(
            &format!("the lab is {state}"),
            &format!("['{state}', 'failed'].includes(document.querySelector('.lab[data-lab=race]').dataset.state)"),
        )?;
        let seen: String = self.stage.session.ask("document.querySelector('.lab[data-lab=race]').dataset.state")?;
        ensure(seen == state, || format!("the lab is {seen}, not {state}: {}", self.result().unwrap_or_default()))
    }

    /// Waits for the end of a run as [`Lab::becomes`] does, and counts how many pages it took since Run was pressed.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn ends_after(&self, state: &str) -> Outcome<usize> {
        let mut pages = BTreeSet::from([self.pressed_on.get()]);
        for _ in 0..2000 {
            std::thread::sleep(std::time::Duration::from_millis(30));
            // Between two pages there is none to ask.
            let seen = self.stage.session.ask::<(u64, Option<String>)>(&format!(
                "[{THIS_PAGE}, document.querySelector('.lab[data-lab=race]')?.dataset.state]"
            ));
            let Ok((page, now)) = seen else { continue };
            pages.insert(page);
            match now.as_deref() {
                Some("failed") => return Err(Failure::new(format!("the run failed: {}", self.result()?))),
                Some(now) if now == state => return Ok(pages.len()),
                _ => {}
            }
        }
        Err(Failure::new(format!("waited in vain until the lab is {state}: {}", self.result()?)))
    }

    /// The sentence under the picture.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn result(&self) -> Outcome<String> {
        self.stage.session.ask("document.querySelector('.lab[data-lab=race] .lab-result').textContent.trim()")
    }

    /// All lanes computed the same.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn checksums_agree(&self) -> Outcome {
        let sums: Vec<Option<String>> = self.stage.session.ask(
            "[...document.querySelectorAll('.lab[data-lab=race] [data-lane]:not([hidden])')]
                .map(lane => lane.dataset.checksum)",
        )?;
        let all = self.kernel()?.starts_with("python") && self.stage.shares_memory();
        let lanes = if all { 5 } else { 3 };
        let same = sums.len() == lanes && sums[0].is_some() && sums.iter().all(|sum| *sum == sums[0]);
        ensure(same, || format!("the lanes' checksums are {sums:?}"))
    }

    /// The lane of threads says whether they share memory, as it should here.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn says_how_threads_run(&self) -> Outcome {
        let note: String =
            self.stage.session.ask("document.querySelector('[data-lane=threads] .lane-note').textContent")?;
        let expected = if self.stage.shares_memory() { "share one " } else { "take turns" };
        ensure(note.contains(expected), || format!("the lane of threads says {note:?}, without {expected:?}"))
    }

    /// Two processes were at work at the same time: their bars overlap.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn processes_overlap(&self) -> Outcome {
        let bars: Vec<Vec<(f64, f64)>> = self.stage.session.ask(
            "[...document.querySelectorAll('[data-lane=processes] .lane-row')].map(row =>
                [...row.querySelectorAll('.lane-bar[data-activity=native] rect:first-child')].map(bar => {
                    const [x, width] = ['x', 'width'].map(name => parseFloat(bar.getAttribute(name)));
                    return [x, x + width];
                }))",
        )?;
        let overlap = |(from, to): &(f64, f64), (other_from, other_to): &(f64, f64)| from < other_to && other_from < to;
        let [first, second, ..] = bars.as_slice() else {
            return Err(Failure::new(format!("{} rows in the lane of processes", bars.len())));
        };
        let together = first.iter().any(|bar| second.iter().any(|other| overlap(bar, other)));
        ensure(together, || format!("no two processes were at work at the same time: {bars:?}"))
    }

    /// A whole run ended as it should.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn is_right(&self) -> Outcome {
        self.checksums_agree()?;
        self.says_how_threads_run()
    }
}
