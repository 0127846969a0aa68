//! A published engine without the page's labs: programs go in, what they did comes out.
//!
//! They are compiled here, natively, by the compiler that makes the site; the engine runs in a worker that a page of the
//! site starts, and many programs cross in one call of the driver.

use crate::{Failure, Outcome, Session, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use corpus::Behaviour;
use messages::{Ended, Event, Pipe, Request, decode, encode};
use serde_json::Value;

/// Programs that cross in one call, at most.
const BATCH: usize = 60;
/// Milliseconds that a program may take. One without processes takes less than one hundred.
const LIMIT_MS: u64 = 25_000;
/// Milliseconds after which a call begins no further program. With the limit, for a start and for a program, within the driver's patience of a
/// minute, whatever else the machine does.
const PATIENCE_MS: u64 = 8_000;

/// Which of the published engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The one with shared memory.
    Shared,
    /// The same, as a race has it: what a program needs comes when it is called.
    Racing,
    /// The one without.
    Alone,
}

impl Engine {
    /// What `engine.js` knows it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shared => "engine-mt",
            Self::Racing => "engine-mt for a race",
            Self::Alone => "engine-st",
        }
    }

    /// What becomes of programs, each a file name and a text; `Err` says in words what became of the engine instead.
    ///
    /// # Errors
    /// The page that is open can't be asked.
    pub fn run(self, session: &Session, programs: &[(&str, &str)]) -> Outcome<Vec<Result<Behaviour, String>>> {
        let compiled: Vec<Result<Request, Behaviour>> =
            programs.iter().map(|(name, text)| compile(name, text)).collect();
        let requests: Vec<&Request> = compiled.iter().flatten().collect();
        let mut answers = Vec::new();
        while let Some(rest) = requests.get(answers.len()..).filter(|rest| !rest.is_empty()) {
            let more = self.perform(session, &rest[..rest.len().min(BATCH)])?;
            ensure(!more.is_empty(), || "the page answers for no program".to_owned())?;
            answers.extend(more);
        }
        let mut answers = answers.into_iter();
        let missing = || Failure::new("the page has answered for fewer programs than it was given");
        let mut behaviours = Vec::new();
        for compiled in compiled {
            behaviours.push(match compiled {
                Err(refused) => Ok(refused),
                Ok(request) => match behaviour(&answers.next().ok_or_else(missing)?) {
                    Ok(seen) => Ok(seen),
                    Err(_) => self.alone(session, &request)?,
                },
            });
        }
        Ok(behaviours)
    }

    /// What becomes of a program that is its engine's first. One that asks for all memory in one piece may find too little
    /// where others have run before it.
    fn alone(self, session: &Session, request: &Request) -> Outcome<Result<Behaviour, String>> {
        let answers = self.perform(session, &[request])?;
        Ok(answers.first().map_or_else(|| Err("no answer".to_owned()), |events| behaviour(events)))
    }

    /// Everything that the engine says of programs, one after the other.
    ///
    /// # Errors
    /// The page that is open can't be asked, or the engine did not answer for all.
    pub fn events(self, session: &Session, requests: &[&Request]) -> Outcome<Vec<Vec<Event>>> {
        let mut answers = Vec::new();
        while let Some(rest) = requests.get(answers.len()..).filter(|rest| !rest.is_empty()) {
            for said in self.perform(session, rest)? {
                let read = |event: &String| {
                    let bytes = STANDARD.decode(event).map_err(|_| Failure::new(event.clone()))?;
                    decode(&bytes).map_err(|error| Failure::new(error.to_string()))
                };
                answers.push(said.iter().map(read).collect::<Outcome<Vec<Event>>>()?);
            }
        }
        Ok(answers)
    }

    fn perform(self, session: &Session, requests: &[&Request]) -> Outcome<Vec<Vec<String>>> {
        let requests: Vec<String> = requests.iter().map(|request| STANDARD.encode(encode(request))).collect();
        let last = [
            Event::Ended(Ended { status: 0, ran_us: 0 }),
            Event::Stopped,
            Event::Failed(String::new()),
            Event::Gone(String::new()),
        ];
        // After the protocol's version comes the number of the variant.
        let last: Vec<u8> = last.iter().map(|event| encode(event)[1]).collect();
        let worn = encode(&Event::Worn)[1];
        let values: Vec<Value> =
            vec![self.name().into(), requests.into(), last.into(), worn.into(), LIMIT_MS.into(), PATIENCE_MS.into()];
        session.await_answer(include_str!("engine.js"), values)
    }
}

/// A program as a request, or what the command line would do with a text that is none.
fn compile(name: &str, text: &str) -> Result<Request, Behaviour> {
    let refused = |error: String| Behaviour { stderr: error + "\n", exit: 1, ..Behaviour::default() };
    let image = compiler::image(text, name).map_err(|error| refused(error.to_string()))?;
    let code = postcard::to_allocvec(&image).map_err(|error| refused(error.to_string()))?;
    Ok(Request::Program(messages::Program::new(name, text, code)))
}

/// What events tell of a program, the last of them how it ended.
fn behaviour(events: &[String]) -> Result<Behaviour, String> {
    let mut seen = Behaviour::default();
    for event in events {
        let bytes = STANDARD.decode(event).map_err(|_| event.clone())?;
        match decode(&bytes).map_err(|error| error.to_string())? {
            Event::Printed(printed) => {
                for part in printed {
                    match part.pipe {
                        Pipe::Out => seen.stdout += &part.text,
                        Pipe::Err => seen.stderr += &part.text,
                    }
                }
            }
            Event::Started | Event::Worn => {}
            // As an operating system keeps it.
            Event::Ended(ended) => seen.exit = ended.status.rem_euclid(256),
            // As the command line tells it.
            Event::Failed(reason) if reason.starts_with("deadlock: ") => {
                seen.stderr += &format!("{reason}\n");
                seen.exit = 1;
            }
            Event::Failed(reason) | Event::Gone(reason) => return Err(reason),
            other => return Err(format!("unasked for: {other:?}")),
        }
    }
    Ok(seen)
}
