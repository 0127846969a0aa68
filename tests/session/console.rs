//! What a browser complained about: errors, warnings, refusals of the content policy.
//!
//! Chromium keeps a log of its console and of every request, Firefox one of errors and refusals that its own side can
//! read. WebKit's driver has neither, so there a listener on the page hears what comes after it was placed.

use super::Session;
use crate::{Browser, Outcome};
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// Keeps what the page itself can hear.
const LISTEN: &str = "
    if (window.complaints) return;
    window.complaints = [];
    const keep = (...words) => complaints.push(words.map(String).join(' '));
    addEventListener('error', event => keep('error', event.message));
    addEventListener('unhandledrejection', event => keep('rejection', event.reason));
    addEventListener('securitypolicyviolation', event => keep('policy', event.violatedDirective, event.blockedURI));
    for (const level of ['error', 'warn']) {
        const spoken = console[level];
        console[level] = (...words) => { keep(level, ...words); spoken.apply(console, words); };
    }";

/// What Firefox's own side knows of this page's origin, without its remarks on what these tests do: leave a page that
/// is still loading (the service worker's requests then have no address left), and ask for sizes before it has loaded.
const FIREFOX: &str = "
    const kept = Services.console.getMessageArray().map(String);
    Services.console.reset();
    const remarks = [
        'JavaScript Warning: \"Loading failed for the module',
        'Failed to load ‘’. A ServiceWorker intercepted the request',
        'Layout was forced before the page',
    ];
    const ours = words => remarks.some(remark => words.includes(remark));
    return kept.filter(words => words.includes(arguments[0]) && !ours(words));";

/// The addresses of everything the page asked for.
const RESOURCES: &str = "performance.getEntriesByType('resource').map(entry => entry.name)";

/// How the addresses of the tests' own hosts begin.
const OWN: &str = "http://127.0.0.1:";

/// A command beyond the standard, below the session's address.
#[derive(Debug)]
struct Extra {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extra {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

impl Session {
    /// Begins to listen on the page that is open.
    ///
    /// # Errors
    /// The page can't be asked.
    pub fn listen(&self) -> Outcome {
        self.run(LISTEN)
    }

    /// What was complained about since the last time this was asked; `origin` is the site's.
    ///
    /// # Errors
    /// The browser can't be asked.
    pub fn complaints(&self, origin: &str) -> Outcome<Vec<String>> {
        let mut heard: Vec<String> = self.ask("(window.complaints || []).splice(0)")?;
        match self.browser {
            Browser::Chromium => {
                let complaints = self.chromium_log("browser")?;
                heard.extend(complaints.iter().filter_map(complaint).filter(|words| words.contains(origin)));
            }
            Browser::Firefox => heard.extend(self.firefox_log(origin)?),
            Browser::WebKit | Browser::WebKitUnshared => {}
        }
        Ok(heard)
    }

    /// Addresses beyond this machine that were asked for: what is on it is one of the tests' own hosts.
    ///
    /// # Errors
    /// The browser can't be asked.
    pub fn strangers(&self) -> Outcome<Vec<String>> {
        let mut asked: Vec<String> = self.ask(RESOURCES)?;
        if self.browser == Browser::Chromium {
            asked.extend(self.chromium_log("performance")?.iter().filter_map(request));
        }
        let own = |address: &String| {
            [OWN, "data:", "blob:", "about:", "chrome:"].iter().any(|start| address.starts_with(start))
        };
        asked.retain(|address| !own(address));
        Ok(asked)
    }

    fn chromium_log(&self, kind: &str) -> Outcome<Vec<Value>> {
        let command = Extra { path: "se/log", body: json!({ "type": kind }) };
        Ok(serde_json::from_value(self.runtime.block_on(self.client.issue_cmd(command))?)?)
    }

    fn firefox_log(&self, origin: &str) -> Outcome<Vec<String>> {
        self.firefox_side("chrome")?;
        let heard = self.ask_with(FIREFOX, vec![origin.into()]);
        self.firefox_side("content")?;
        heard
    }

    /// Where Firefox runs scripts from now on: on its own side or on the page.
    fn firefox_side(&self, side: &str) -> Outcome {
        let command = Extra { path: "moz/context", body: json!({ "context": side }) };
        Ok(self.runtime.block_on(self.client.issue_cmd(command)).map(drop)?)
    }
}

/// An entry of Chromium's console, unless it is only information.
fn complaint(entry: &Value) -> Option<String> {
    let serious = matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING"));
    serious.then(|| entry["message"].as_str().unwrap_or_default().to_owned())
}

/// The address in an entry of Chromium's log of requests.
fn request(entry: &Value) -> Option<String> {
    let event: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
    let message = &event["message"];
    let asked = message["method"] == "Network.requestWillBeSent";
    asked.then(|| message["params"]["request"]["url"].as_str().unwrap_or_default().to_owned())
}
