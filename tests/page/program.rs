//! A program of an article as a reader finds it on the page.

use crate::{Outcome, Stage, equal};
use serde_json::Value;

/// A program.
pub struct Program<'a> {
    stage: &'a Stage<'a>,
    name: &'static str,
}

impl<'a> Program<'a> {
    /// The program of this name of the article, which is opened for it.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn open(stage: &'a Stage<'a>, name: &'static str) -> Outcome<Self> {
        stage.open_article()?;
        Self::here(stage, name)
    }

    /// The program of this name of the article, on the page on which others ran before.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn next(stage: &'a Stage<'a>, name: &'static str) -> Outcome<Self> {
        stage.go_on_in_article()?;
        Self::here(stage, name)
    }

    /// The program of this name of the page that is open.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn here(stage: &'a Stage<'a>, name: &'static str) -> Outcome<Self> {
        let there = format!("!!document.querySelector('#{name} textarea')");
        stage.session.until(&format!("{name} can be edited"), &there)?;
        Ok(Self { stage, name })
    }

    /// A selector for something inside the program.
    pub fn inside(&self, selector: &str) -> String {
        format!("#{} {selector}", self.name)
    }

    /// Puts a text into the editor, as a reader who replaces all of it.
    ///
    /// # Errors
    /// The editor is not there.
    pub fn write(&self, text: &str) -> Outcome {
        let script = "const area = document.querySelector(arguments[0]);
             area.value = arguments[1];
             area.dispatchEvent(new Event('input', { bubbles: true }));";
        self.stage.session.ask_with::<Value>(script, vec![self.inside("textarea").into(), text.into()]).map(drop)
    }

    /// The text in the editor.
    ///
    /// # Errors
    /// The editor is not there.
    pub fn text(&self) -> Outcome<String> {
        self.stage
            .session
            .ask_with("return document.querySelector(arguments[0]).value", vec![self.inside("textarea").into()])
    }

    /// Presses Run, or Stop, which stands in its place.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn press(&self) -> Outcome {
        self.stage.session.click(&self.inside(".program-run"))
    }

    /// Waits for a state of the widget.
    ///
    /// # Errors
    /// It never came; the message says what stands there instead.
    pub fn becomes(&self, state: &str) -> Outcome {
        let there = format!("document.querySelector('#{}').dataset.state === '{state}'", self.name);
        self.stage
            .session
            .until(&format!("the program is {state}"), &there)
            .map_err(|failure| failure.and(self.result().unwrap_or_default()))
    }

    /// Waits until a word stands in what it printed.
    ///
    /// # Errors
    /// It never did.
    pub fn prints(&self, word: &str) -> Outcome {
        let pieces = self.inside("[data-pipe=out]");
        let seen =
            format!("[...document.querySelectorAll('{pieces}')].some(piece => piece.textContent.includes('{word}'))");
        self.stage.session.until(&format!("it prints {word}"), &seen)
    }

    /// Whether nothing is under way.
    ///
    /// # Errors
    /// The page can't be asked.
    pub fn has_ended(&self) -> Outcome<bool> {
        self.stage.session.ask(&format!("document.querySelector('#{}').dataset.state !== 'running'", self.name))
    }

    /// Runs a text to its end; yields what it printed.
    ///
    /// # Errors
    /// It did not end as it should.
    pub fn runs(&self, text: &str) -> Outcome<String> {
        self.write(text)?;
        self.press()?;
        self.becomes("done")?;
        self.output("out")
    }

    /// What stands in the output of one pipe, `out` or `err`.
    ///
    /// # Errors
    /// The page can't be asked.
    pub fn output(&self, pipe: &str) -> Outcome<String> {
        let pieces = self.inside(&format!("[data-pipe={pipe}]"));
        let script = "return [...document.querySelectorAll(arguments[0])].map(piece => piece.textContent).join('')";
        self.stage.session.ask_with(script, vec![pieces.into()])
    }

    /// The sentence under the output.
    ///
    /// # Errors
    /// The page can't be asked.
    pub fn result(&self) -> Outcome<String> {
        self.words(".program-result")
    }

    /// What is said beside the run.
    ///
    /// # Errors
    /// The page can't be asked.
    pub fn notice(&self) -> Outcome<String> {
        self.words(".program-notice")
    }

    /// Where the output comes from, in the widget's words.
    ///
    /// # Errors
    /// The page can't be asked.
    pub fn source(&self) -> Outcome<String> {
        self.words(".program-source")
    }

    fn words(&self, selector: &str) -> Outcome<String> {
        self.stage.session.ask_with(
            "return document.querySelector(arguments[0]).textContent.trim()",
            vec![self.inside(selector).into()],
        )
    }

    /// The listing that is seen shows what the editor holds.
    ///
    /// # Errors
    /// It shows something else.
    pub fn is_drawn(&self) -> Outcome {
        let seen: String = self
            .stage
            .session
            .ask_with("return document.querySelector(arguments[0]).textContent", vec![self.inside("code").into()])?;
        equal("the listing", seen.trim_end(), self.text()?.trim_end())
    }
}
