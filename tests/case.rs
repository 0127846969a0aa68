//! A case: what is tried, in which modes, and the stage on which it is.

use crate::page::workers::HOLD_WORKERS;
use crate::{Browser, Mode, Outcome, Session, Settings};
use server::Server;

/// Something to try.
#[derive(Clone, Copy)]
pub struct Case {
    /// What it says about the site when it passes.
    pub name: &'static str,
    /// The modes in which it holds.
    pub modes: &'static [Mode],
    /// Tries it.
    pub body: fn(&mut Stage<'_>) -> Outcome,
}

/// A browser, and the site on a host.
pub struct Stage<'a> {
    /// The browser under way.
    pub session: &'a Session,
    /// The host.
    pub server: Server,
    /// What kind of host, and what the browser allows.
    pub mode: Mode,
    /// What to test.
    pub settings: &'a Settings,
}

impl Stage<'_> {
    /// Opens a page, by its address below the site's root, and waits until it has come to life.
    ///
    /// # Errors
    /// It did not load, or not come to life.
    pub fn open(&self, page: &str) -> Outcome {
        self.session.open(&self.address(page))?;
        if self.mode.javascript() {
            self.session.listen()?;
            self.live()?;
        }
        Ok(())
    }

    /// Opens the long article.
    ///
    /// # Errors
    /// It did not load, or not come to life.
    pub fn open_article(&self) -> Outcome {
        self.open(&self.settings.article()?)
    }

    /// The long article, as a reader has it who goes on: the page on which cases before this one were, or a new one if there
    /// is none, or if it may have to be loaded again. Most of what a case costs is a page's start and that of its engine.
    /// Its workers can be lost ([`crate::page::workers::KILL_WORKER`]).
    ///
    /// # Errors
    /// It did not load, or not come to life.
    pub fn go_on_in_article(&self) -> Outcome {
        let article = self.address(&self.settings.article()?);
        let there = format!("window.goesOn === true && location.href.split('#')[0] === '{article}'");
        let stays = matches!(self.mode, Mode::Headers | Mode::Blocked);
        // A page that does not answer is none to go on with.
        if stays && self.session.ask::<bool>(&there).unwrap_or_default() {
            return Ok(());
        }
        self.open_article()?;
        self.session.run(HOLD_WORKERS)?;
        self.session.run("window.goesOn = true")
    }

    /// Nobody goes on with the page that is open.
    pub fn leave(&self) {
        // One that does not answer is left as well.
        let _ = self.session.run("delete window.goesOn");
    }

    /// A site on a host of its own, which no service worker knows yet.
    ///
    /// # Errors
    /// The host can't be had.
    pub fn on_another_host<'b>(&self, settings: &'b Settings) -> Outcome<Stage<'b>>
    where
        Self: 'b,
    {
        Ok(Stage { session: self.session, server: self.mode.serve(settings)?, mode: self.mode, settings })
    }

    /// Waits until the page has come to life.
    ///
    /// # Errors
    /// It did not.
    pub fn live(&self) -> Outcome {
        let live = "document.documentElement.hasAttribute('data-live')";
        self.session.until("the page has come to life", live).map_err(|failure| {
            let complaints = self.session.complaints(&self.server.url()).unwrap_or_default();
            failure.and(format!("complaints: {complaints:?}"))
        })
    }

    /// A page's whole address.
    pub fn address(&self, page: &str) -> String {
        format!("{}{page}", self.server.url())
    }

    /// Whether threads share memory here.
    pub fn shares_memory(&self) -> bool {
        self.mode.isolates() && self.session.browser().shares_memory()
    }

    /// Which browser it is.
    pub fn browser(&self) -> Browser {
        self.session.browser()
    }
}
