//! Programs run for the stepper: every state recorded, from the first instruction to the last.
//!
//! - [`list`]: the instructions, spelt out.
//! - `tracer`: sees each instruction before it runs, and notes the state.
//! - `calls`: the calls under way, those included that the interpreter keeps elsewhere while code of ours runs.
//! - `glance`: what values look like, without running any code of the program's.
//! - `tables`: states that share what they have in common.
//!
//! Recording is the same natively, for what a page shows before the reader's own run, and in the browser.

mod calls;
mod glance;
mod listing;
mod tables;
mod tracer;

pub use listing::list;

use super::{Desk, Fault, Output, World};
use messages::record::Build;
use messages::{Ended, Event, Listing, Pipe, Printed, Program, Sealed, Trace, Walk};
use python::code::Image;
use python::vm::{Ending, Interpreter, Thread};
use sharing::access;
use std::sync::{Arc, Mutex, PoisonError};
use tracer::Tracer;

/// How much printed text is recorded, in bytes: enough for a page.
const MOST_TEXT: usize = 64 << 10;

/// Runs a program, and tells its listing, then its states in stretches.
///
/// # Errors
/// It can't be read.
pub fn trace<W: World + 'static>(
    program: &Program,
    world: W,
    tell: impl Fn(Event) + Send + Sync + 'static,
) -> Result<Ended, Fault> {
    let Image { code, warnings } = super::decode(program)?;
    tell(Event::Listed(Sealed::new(&list(&code, &program.source))));
    let _visit = access::visit();
    let host = Desk::new(world, Arc::new(Transcript::default()), Build::Gil, None);
    host.warn(&warnings);
    let interpreter = Interpreter::new(host.clone(), library::find);
    interpreter.add_source(&program.name, &program.source);
    let tracer = Tracer::new(host.clone(), tell);
    let main = interpreter.peers.main().clone();
    host.conductor.begin(&main);
    let mut thread = Thread::new(interpreter.clone());
    thread.observer = Some(Box::new(tracer.clone()));
    let ending = thread.run_main(code);
    tracer.end(&interpreter, ending);
    drop(thread);
    interpreter.finalize();
    host.conductor.end(&main);
    host.conductor.await_all();
    let status = match ending {
        Ending::Exit(status) => status,
        Ending::Halted(_) => 130,
    };
    Ok(Ended { status, ran_us: host.ran_us() })
}

/// Runs a program, and keeps all of it.
///
/// # Errors
/// It can't be read.
pub fn walk<W: World + 'static>(program: &Program, world: W) -> Result<Walk, Fault> {
    let heard: Arc<Mutex<(Listing, Trace)>> = Arc::default();
    let kept = heard.clone();
    trace(program, world, move |event| {
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            Event::Listed(listing) => kept.0 = listing.open().unwrap_or_default(),
            Event::Traced(stretch) => stretch.open().into_iter().for_each(|stretch| kept.1.append(stretch)),
            _ => {}
        }
    })?;
    let (listing, trace) = std::mem::take(&mut *heard.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(Walk { listing, trace })
}

/// What a traced program prints, until the next state takes it.
#[derive(Debug, Default)]
pub(super) struct Transcript(Mutex<Written>);

#[derive(Debug, Default)]
struct Written {
    pieces: Vec<Printed>,
    bytes: usize,
}

impl Output for Transcript {
    fn print(&self, pipe: Pipe, text: &str, _: &dyn Fn() -> u64) {
        let mut written = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let room = text.floor_char_boundary(MOST_TEXT.saturating_sub(written.bytes));
        let left_out = text[room..].matches('\n').count() as u64;
        written.bytes += room;
        match written.pieces.last_mut() {
            Some(last) if last.pipe == pipe && last.left_out == 0 && left_out == 0 => last.text.push_str(text),
            _ => written.pieces.push(Printed { pipe, text: text[..room].to_owned(), left_out }),
        }
    }

    fn flush(&self, _: u64) {}
}

impl Transcript {
    /// What was printed since this was asked last.
    fn take(&self) -> Vec<Printed> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner).pieces)
    }
}

#[cfg(test)]
mod tests;
