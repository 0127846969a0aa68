//! A window of another size.
//!
//! The first window of Firefox and WebKitGTK can't be made as narrow as a phone, a popup can; so a popup serves all.

use super::Session;
use crate::{Failure, Outcome};
use fantoccini::wd::WindowHandle;
use serde_json::Value;

/// Opens a page that knows nothing of the one that opened it.
const POPUP: &str =
    "window.open(arguments[0], '_blank', `popup,noopener,width=${arguments[1]},height=${arguments[2]}`)";

impl Session {
    /// Opens a page in a window of this inner width, does something there, and closes the window.
    ///
    /// # Errors
    /// There is no such window, or what was done there failed.
    pub fn in_window(&self, url: &str, width: u32, act: impl FnOnce() -> Outcome) -> Outcome {
        let before = self.windows()?;
        self.ask_with::<Value>(POPUP, vec![url.into(), width.into(), 800.into()])?;
        let popup = self.appeared(&before)?;
        let home = self.runtime.block_on(self.client.window())?;
        let outcome = self.loads(&popup, url).and_then(|()| self.fit(width)).and_then(|()| act());
        // Whatever became of the popup, the cases that follow are about the window that was there before.
        let closed = self.switch_to(&popup).and_then(|()| Ok(self.runtime.block_on(self.client.close_window())?));
        self.switch_to(&home)?;
        outcome.and(closed)
    }

    fn switch_to(&self, window: &WindowHandle) -> Outcome {
        Ok(self.runtime.block_on(self.client.switch_to_window(window.clone()))?)
    }

    /// Waits until the window's page is there. WebKit's driver loses a window that is sent to a page while it still
    /// loads the first one, and does not answer until the page load's time is up. And Firefox puts an isolated page into
    /// a context of its own: who has switched to the empty window before holds one that is gone, and has to switch anew.
    fn loads(&self, window: &WindowHandle, url: &str) -> Outcome {
        let there = format!("location.href === {} && document.readyState === 'complete'", Value::from(url));
        self.until_seen(&format!("the new window shows {url}"), || {
            self.switch_to(window)?;
            self.ask(&there)
        })
    }

    /// Gives the window this inner width, whatever its frame takes.
    fn fit(&self, width: u32) -> Outcome {
        self.runtime.block_on(self.client.set_window_size(width, 900))?;
        // Firefox's new window has no document for a moment.
        self.until("the new window has a width", "window.innerWidth > 0")?;
        let inner: u32 = self.ask("window.innerWidth")?;
        if inner != width {
            self.runtime.block_on(self.client.set_window_size(2 * width - inner.min(2 * width), 900))?;
        }
        self.until(&format!("the window is {width} px wide"), &format!("window.innerWidth === {width}"))
    }

    fn windows(&self) -> Outcome<Vec<WindowHandle>> {
        Ok(self.runtime.block_on(self.client.windows())?)
    }

    /// The window that was not there before.
    fn appeared(&self, before: &[WindowHandle]) -> Outcome<WindowHandle> {
        let begun = std::time::Instant::now();
        while begun.elapsed() < super::DEADLINE {
            if let Some(popup) = self.windows()?.into_iter().find(|window| !before.contains(window)) {
                return Ok(popup);
            }
            std::thread::sleep(super::PAUSE);
        }
        Err(Failure::silent("no second window opened"))
    }
}
