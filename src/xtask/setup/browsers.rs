//! The browsers and their drivers: those on the machine, else installed by the system's package manager.

use std::path::PathBuf;

use super::debian;
use crate::{
    command,
    error::{Failure, Outcome},
    pins::Debian,
    progress,
};

/// Where the browsers and drivers are.
pub struct Browsers {
    /// The folder of `geckodriver`, which the system's packages don't have.
    pub geckodriver: PathBuf,
}

const PROGRAMS: [&str; 5] = ["chromium", "chromedriver", "firefox-esr", "WebKitWebDriver", "Xvfb"];

/// Makes sure that every browser is there.
pub fn find_or_install(pins: &Debian, geckodriver: PathBuf) -> Outcome<Browsers> {
    if !missing().is_empty() && debian::available() {
        let what = format!("browsers for the tests, installed for the whole system: {}", pins.browsers.join(", "));
        progress::step(&what, || debian::install(&pins.browsers))?;
    }
    match missing().as_slice() {
        [] => Ok(Browsers { geckodriver }),
        names => Err(Failure::new("find the browsers", format!("not on the search path: {}", names.join(", ")))
            .advise("install them by your system's means (WebKitWebDriver is part of WebKitGTK) and try again")),
    }
}

fn missing() -> Vec<&'static str> {
    PROGRAMS.into_iter().filter(|program| command::find(program).is_none()).collect()
}
