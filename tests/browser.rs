//! The browser tests: every case in every browser and mode in which it holds, one line each.
//!
//! An argument keeps to the cases whose line contains it: `cargo test -p tests --test browser -- "firefox headers"`.
//! A browser serves the modes of one part after the other; each mode has a host of its own. Browsers run two at a time:
//! much of a case is waiting.

mod cases;

use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::thread;
use tests::{Browser, Case, Failure, Mode, Report, Session, Settings, Stage, Verdict, end_when_interrupted};

/// More would only wait for each other on the two cores that CI has.
const BESIDE_EACH_OTHER: usize = 2;

fn main() -> ExitCode {
    end_when_interrupted();
    let settings = match Settings::from_environment() {
        Ok(settings) => settings,
        Err(failure) => return refuse(&failure.to_string()),
    };
    let filter = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let report = Report::new(filter);
    let turns = Part::ALL.iter().flat_map(|part| settings.browsers.iter().map(|browser| (*browser, *part)));
    let turns = Mutex::new(turns.collect::<Vec<_>>().into_iter());
    let next = || turns.lock().unwrap_or_else(PoisonError::into_inner).next();
    thread::scope(|scope| {
        for _ in 0..BESIDE_EACH_OTHER {
            scope.spawn(|| {
                while let Some((browser, part)) = next() {
                    run(browser, part, &settings, &report);
                }
            });
        }
    });
    if report.close() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn refuse(reason: &str) -> ExitCode {
    eprintln!("browser tests: {reason}");
    ExitCode::FAILURE
}

/// The modes that share a browser: in parts, the longest first, both lanes end at about the same time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Where the host isolates the page, which is where most of the site can be tried.
    Isolated,
    /// On all other hosts.
    Others,
    /// Without JavaScript.
    Still,
}

impl Part {
    const ALL: [Self; 3] = [Self::Isolated, Self::Others, Self::Still];

    fn of(mode: Mode) -> Self {
        match mode {
            Mode::Headers => Self::Isolated,
            mode if mode.javascript() => Self::Others,
            _ => Self::Still,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Isolated => "isolated",
            Self::Others => "others",
            Self::Still => "still",
        }
    }
}

/// Every case of a part that one browser can try.
fn run(browser: Browser, part: Part, settings: &Settings, report: &Report) {
    let here = |mode: &Mode| Part::of(*mode) == part && browser.meets(*mode);
    let modes = settings.modes.iter().copied().filter(here);
    let wanted: Vec<(Mode, Vec<Case>)> = modes.map(|mode| (mode, wanted(browser, mode, report))).collect();
    if wanted.iter().all(|(_, cases)| cases.is_empty()) {
        return;
    }
    let Some(mut session) = start(browser, part, settings, report) else { return };
    for (mode, cases) in &wanted {
        let mut rest = &cases[..];
        let mut may_hang = true;
        while !rest.is_empty() {
            let left = perform(&session, *mode, rest, may_hang, settings, report);
            // The case that is tried again may not hang this time, and those after it have not been tried yet.
            may_hang = false;
            rest = left;
            if !rest.is_empty() {
                drop(session);
                let Some(another) = start(browser, part, settings, report) else { return };
                session = another;
            }
        }
    }
}

/// Starts a browser; none, if it does not, which is reported.
fn start(browser: Browser, part: Part, settings: &Settings, report: &Report) -> Option<Session> {
    let mut session = None;
    report.case(&format!("{} {} starts", browser.name(), part.name()), false, || {
        let logs = settings.logs.join(part.name());
        std::fs::create_dir_all(&logs).map_err(|error| Failure::new(format!("{}: {error}", logs.display())))?;
        session = Some(Session::start(browser, part != Part::Still, &logs)?);
        Ok(())
    });
    session
}

fn wanted(browser: Browser, mode: Mode, report: &Report) -> Vec<Case> {
    let cases = cases::of(browser).into_iter().filter(|case| case.modes.contains(&mode));
    cases.filter(|case| report.wants(&name(browser, mode, case))).collect()
}

/// The cases of one mode, on one host, and those that are left from the first that is to be tried again. The first of them
/// `may_hang`, or was tried before. A host that can't be had fails, or skips, each of them.
fn perform<'c>(
    session: &Session,
    mode: Mode,
    cases: &'c [Case],
    may_hang: bool,
    settings: &Settings,
    report: &Report,
) -> &'c [Case] {
    let mut stage: Option<Stage<'_>> = None;
    for (place, case) in cases.iter().enumerate() {
        let name = name(session.browser(), mode, case);
        let verdict = report.case(&name, may_hang || place > 0, || {
            if stage.is_none() {
                stage = Some(Stage { session, server: mode.serve(settings)?, mode, settings });
            }
            stage.as_mut().map_or(Ok(()), |stage| (case.body)(stage))
        });
        if verdict != Verdict::Passed {
            stage.iter().for_each(Stage::leave);
            let picture = settings.logs.join(name.replace(|letter: char| !letter.is_alphanumeric(), "-"));
            session.picture(&picture.with_extension("png"));
        }
        if verdict == Verdict::Again {
            return &cases[place..];
        }
    }
    &[]
}

/// A case's line.
fn name(browser: Browser, mode: Mode, case: &Case) -> String {
    format!("{} {} {}", browser.name(), mode.name(), case.name)
}
