//! A browser under way, and what a reader can do in it.
//!
//! Every call waits for its answer: the cases read as a reader's steps, one after the other. Waits have a deadline far
//! beyond any honest duration; it only keeps a run from hanging.

mod console;
mod start;
mod window;

use crate::program::{Program, Scratch};
use crate::{Browser, Failure, Outcome};
use fantoccini::actions::{Actions, InputSource, KeyAction, KeyActions, MouseActions, PointerAction, TouchActions};
pub use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// Far longer than anything here takes.
const DEADLINE: Duration = Duration::from_secs(60);
/// How often a wait looks again.
const PAUSE: Duration = Duration::from_millis(40);
/// A number that the page keeps for as long as it lives. Its `timeOrigin` would not do: WebKit works it out anew at every
/// question, from two clocks, and the last digit changes.
pub(crate) const THIS_PAGE: &str = "(window.thisPage ??= Math.floor(Math.random() * 2 ** 53))";
/// What a swipe takes from touch to lift.
const SWIPE: Duration = Duration::from_millis(120);

/// A browser under way. It ends, with its driver, when it is dropped.
pub struct Session {
    browser: Browser,
    client: Client,
    runtime: Runtime,
    /// The driver and, for some, a screen; ended in this order.
    _programs: Vec<Program>,
    /// Theirs, and gone after them.
    _scratch: Scratch,
}

impl Session {
    /// Which browser it is.
    pub fn browser(&self) -> Browser {
        self.browser
    }

    /// Opens a page and waits until it has loaded.
    ///
    /// # Errors
    /// The driver says why it could not.
    pub fn open(&self, url: &str) -> Outcome {
        Ok(self.runtime.block_on(self.client.goto(url))?)
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// The driver says why it could not.
    pub fn reload(&self) -> Outcome {
        Ok(self.runtime.block_on(self.client.refresh())?)
    }

    /// What a script returns; its `arguments` are `values`.
    ///
    /// # Errors
    /// The script threw, or returned something of another form.
    pub fn ask_with<T: DeserializeOwned>(&self, script: &str, values: Vec<Value>) -> Outcome<T> {
        let answer = self.runtime.block_on(self.client.execute(script, values))?;
        Ok(serde_json::from_value(answer)?)
    }

    /// What an expression is worth on the page.
    ///
    /// # Errors
    /// It threw, or is of another form.
    pub fn ask<T: DeserializeOwned>(&self, expression: &str) -> Outcome<T> {
        self.ask_with(&format!("return ({expression});"), Vec::new())
    }

    /// Which page this is: another number after a reload.
    ///
    /// # Errors
    /// There is no page to ask.
    pub fn page(&self) -> Outcome<u64> {
        self.ask(THIS_PAGE)
    }

    /// Runs a script on the page.
    ///
    /// # Errors
    /// It threw.
    pub fn run(&self, script: &str) -> Outcome {
        self.ask_with::<Value>(script, Vec::new()).map(drop)
    }

    /// What a script hands to the callback that is its last argument.
    ///
    /// # Errors
    /// It threw, took too long, or handed over something of another form.
    pub fn await_answer<T: DeserializeOwned>(&self, script: &str, values: Vec<Value>) -> Outcome<T> {
        let answer = self.runtime.block_on(self.client.execute_async(script, values))?;
        Ok(serde_json::from_value(answer)?)
    }

    /// Waits until an expression is true; a page that is just being replaced counts as not yet.
    ///
    /// # Errors
    /// It never became true: the message says what was waited for and what the page said last.
    pub fn until(&self, what: &str, expression: &str) -> Outcome {
        self.until_seen(what, || self.ask(expression))
    }

    /// Waits until a look sees `true`.
    fn until_seen(&self, what: &str, look: impl Fn() -> Outcome<Value>) -> Outcome {
        let begun = Instant::now();
        loop {
            match look() {
                Ok(Value::Bool(true)) => return Ok(()),
                _ if begun.elapsed() < DEADLINE => thread::sleep(PAUSE),
                Ok(value) => return Err(Failure::silent(format!("waited in vain until {what} (last: {value})"))),
                Err(failure) => return Err(Failure::silent(format!("waited in vain until {what}: {failure}"))),
            }
        }
    }

    /// Clicks, where a mouse would, in the middle of what the selector finds first. It is brought into sight at once:
    /// where pages scroll smoothly a driver would click at what is still on its way.
    ///
    /// # Errors
    /// There is nothing there, or something else is above it.
    pub fn click(&self, selector: &str) -> Outcome {
        const BRING: &str =
            "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.ask_with::<Value>(BRING, vec![selector.into()])?;
        let missing = |error| Failure::new(format!("clicking `{selector}`: {error}"));
        self.runtime.block_on(async {
            let found = self.client.find(Locator::Css(selector)).await.map_err(missing)?;
            found.click().await.map_err(missing)
        })
    }

    /// Presses and lets go of each key, wherever the focus is.
    ///
    /// # Errors
    /// The driver says why it could not.
    pub fn press(&self, keys: &[Key]) -> Outcome {
        let strokes = keys.iter().map(|key| char::from(*key)).fold(KeyActions::new("keys".into()), |strokes, value| {
            strokes.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.perform(strokes)
    }

    /// Sets the focus as a reader's Tab would, on what the selector finds first.
    ///
    /// # Errors
    /// There is nothing there.
    pub fn focus(&self, selector: &str) -> Outcome {
        self.ask_with::<Value>(
            "document.querySelector(arguments[0]).focus({ focusVisible: true })",
            vec![selector.into()],
        )
        .map(drop)
    }

    /// Puts a finger down at a point of the window, moves it sideways and lifts it: with a driver that has no touch
    /// screen, the pointer of the mouse.
    ///
    /// # Errors
    /// The driver says why it could not.
    pub fn swipe(&self, (x, y): (i64, i64), by: i64) -> Outcome {
        let to = |x| PointerAction::MoveTo { duration: Some(SWIPE / 2), x: x as _, y: y as _ };
        let steps =
            [to(x), PointerAction::Down { button: 0 }, to(x + by / 2), to(x + by), PointerAction::Up { button: 0 }];
        match self.browser.has_touch() {
            true => self.perform(steps.into_iter().fold(TouchActions::new("finger".into()), InputSource::then)),
            false => self.perform(steps.into_iter().fold(MouseActions::new("mouse".into()), InputSource::then)),
        }
    }

    /// Keeps a picture of the window, for whoever looks into a failure.
    pub fn picture(&self, file: &Path) {
        // Without composed layers WebKit's driver never answers, and all that is asked of it after that waits, too.
        if self.browser.is_webkit() {
            return;
        }
        // A picture that can't be had must not hide the failure it was to show.
        if let Ok(picture) = self.runtime.block_on(self.client.screenshot()) {
            let _ = std::fs::write(file, picture);
        }
    }

    fn perform(&self, source: impl Into<fantoccini::actions::ActionSequence>) -> Outcome {
        let actions: Actions = source.into().into();
        self.runtime.block_on(async {
            self.client.perform_actions(actions).await?;
            Ok(self.client.release_actions().await?)
        })
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A driver that no longer answers is ended like one that does.
        let _ = self
            .runtime
            .block_on(async { tokio::time::timeout(Duration::from_secs(5), self.client.clone().close()).await });
    }
}
