//! Processes of programs in the browser: each a worker with an instance, a memory and threads of its own, over one buffer
//! that is the system's memory. The page's coordinator starts and ends them all, as it never waits; a thread that wants one
//! tells its coordinator, and that of a process passes it on.
//!
//! A process tells its end by a message that comes after all that it has printed, and only then it has ended for the
//! others: so nobody who waited for it overtakes its last words.

use crate::coordinator::{gone, tell};
use crate::last_words;
use crate::program;
use js_sys::Uint8Array;
use messages::{Birth, Ended, Event, Pipe, Printed, decode, encode};
use runtime::program::{Answer, Copied, Errno, Fault, Made, Volume, fetch_library_by, lend_library};
use runtime::system::{self, Memory, Who};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use wasm_bindgen::prelude::*;

/// The exit status of a process that could not begin, or that failed by a bug of ours.
const FAILED: u8 = 255;

mod door {
    use super::*;

    #[wasm_bindgen(module = "/system.js")]
    extern "C" {
        pub fn size() -> usize;
        pub fn load(word: usize) -> i32;
        pub fn store(word: usize, value: i32);
        pub fn add(word: usize, value: i32) -> i32;
        pub fn exchange(word: usize, value: i32) -> i32;
        pub fn compare_exchange(word: usize, old: i32, new: i32) -> i32;
        pub fn wait(word: usize, value: i32, milliseconds: f64);
        pub fn notify(word: usize);
        pub fn read(place: usize, into: &mut [u8]);
        pub fn write(place: usize, bytes: &[u8]);
        pub fn bear(pid: u32, row: u8, birth: Uint8Array);
        pub fn copy(pid: u32, row: u8) -> bool;
        pub fn signal(pid: u32, row: u8, interrupts: bool);
        pub fn interrupt_all();
        pub fn say(number: u32, said: Uint8Array);
        pub fn exit(status: u8);
    }
}

/// The buffer that all workers of a run have.
#[derive(Debug)]
struct Buffer;

impl Memory for Buffer {
    fn size(&self) -> usize {
        door::size()
    }

    fn load(&self, word: usize) -> u32 {
        door::load(word) as u32
    }

    fn store(&self, word: usize, value: u32) {
        door::store(word, value as i32);
    }

    fn add(&self, word: usize, value: u32) -> u32 {
        door::add(word, value as i32) as u32
    }

    fn exchange(&self, word: usize, value: u32) -> u32 {
        door::exchange(word, value as i32) as u32
    }

    fn compare_exchange(&self, word: usize, old: u32, new: u32) -> u32 {
        door::compare_exchange(word, old as i32, new as i32) as u32
    }

    fn wait(&self, word: usize, value: u32, longest: Duration) {
        door::wait(word, value as i32, longest.as_secs_f64() * 1e3);
    }

    fn notify(&self, word: usize) {
        door::notify(word);
    }

    fn read(&self, place: usize, bytes: &mut [u8]) {
        door::read(place, bytes);
    }

    fn write(&self, place: usize, bytes: &[u8]) {
        door::write(place, bytes);
    }
}

/// The system's memory, if this worker was given one.
pub(crate) fn memory() -> Option<Arc<dyn Memory>> {
    (door::size() > 0).then(|| Arc::new(Buffer) as Arc<dyn Memory>)
}

/// Has a process started.
pub(crate) fn bear(birth: &Birth) {
    door::bear(birth.pid, birth.row, Uint8Array::from(&encode(birth)[..]));
}

/// What goes on in a copy of this memory; nothing but while it is copied.
static COPY: Mutex<Option<Box<dyn Copied>>> = Mutex::new(None);

fn take_copy() -> Option<Box<dyn Copied>> {
    COPY.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Copies this memory for a process in which `copy` goes on. The coordinator makes it, as it is not in here then; of the
/// threads as many as `busy`, beside this one, are at work, and asleep.
///
/// # Errors
/// There is no room for as much memory again, or this is a copy of too many copies.
pub(crate) fn fork(who: Who, busy: usize, copy: Box<dyn Copied>) -> Answer<()> {
    *COPY.lock().unwrap_or_else(PoisonError::into_inner) = Some(copy);
    let copied = crate::threads::still(busy + 1, || door::copy(who.pid, who.row()));
    drop(take_copy());
    match copied {
        Some(true) => Ok(()),
        Some(false) => Err(Errno::NoMemory),
        None => Err(Errno::TooManyProcesses),
    }
}

/// Begins with a process whose memory, which is this one, was copied from another one's. It becomes the coordinator of the
/// threads of that process, of which there is none yet: what was copied goes on in the first. When the copy was complete, in
/// microseconds since 1970, and how large it is, is for the record.
#[wasm_bindgen]
pub fn copied(at_us: f64, bytes: f64) {
    last_words::told_by(|words| tell(&Event::Gone(gone(&words))));
    crate::threads::renew();
    let made = Made { at_us: at_us as u64, bytes: bytes as u64 };
    let begun = take_copy().ok_or("its memory was not copied whole").and_then(|copy| {
        crate::threads::start(Box::new(move || live(|| program::perform_copy(copy, made))))
            .map_err(|_| "no thread is left")
    });
    if let Err(reason) = begun {
        complain(reason);
        door::exit(FAILED);
    }
}

/// Has a process ended, or interrupted.
pub(crate) fn signal(who: Who, interrupts: bool) {
    door::signal(who.pid, who.row(), interrupts);
}

/// `KeyboardInterrupt` in every process that the page's coordinator, which this is, has started: Ctrl-C goes to all of a
/// terminal. WebKit also leaves threads running whose process is ended together with the engine.
pub(crate) fn interrupt_all() {
    door::interrupt_all();
}

/// Tells the page what a process has printed, in the order in which all of them did; whether there is a system, and so
/// such an order.
pub(crate) fn say(printed: &Event) -> bool {
    let orders = door::size() > 0;
    if orders {
        door::say(system::number_output(&Buffer), Uint8Array::from(&encode(printed)[..]));
    }
    orders
}

/// Begins with a process in this worker, which has been given the usual volume of the library, if its parent had it. It
/// becomes the coordinator of the threads of that process.
#[wasm_bindgen]
pub fn child(birth: &[u8], library: Option<Vec<u8>>) {
    last_words::told_by(|words| tell(&Event::Gone(gone(&words))));
    fetch_library_by(crate::rest::library);
    let lent = library.map_or(Ok(()), |file| lend_library(Volume::Usual, file)).map_err(|fault| fault.to_string());
    let begun = lent.and_then(|()| {
        let birth: Birth = decode(birth).map_err(|error| error.to_string())?;
        crate::threads::start(Box::new(|| live(|| program::perform_process(birth, tell))))
            .map_err(|_| "no thread is left".to_owned())
    });
    if let Err(reason) = begun {
        complain(&reason);
        door::exit(FAILED);
    }
}

/// The life of a process, on its main thread.
fn live(perform: impl FnOnce() -> Result<Ended, Fault>) {
    let status = match perform() {
        Ok(ended) => ended.status as u8,
        Err(fault) => {
            complain(&fault.to_string());
            FAILED
        }
    };
    door::exit(status);
}

fn complain(reason: &str) {
    say(&Event::Printed(vec![Printed { pipe: Pipe::Err, text: format!("{reason}\n"), left_out: 0 }]));
}

/// `KeyboardInterrupt` in the process whose coordinator this is.
#[wasm_bindgen]
pub fn interrupt() {
    program::interrupt();
}

/// Whether a process that is to be ended from outside can be now.
#[wasm_bindgen]
pub fn may_end_process(pid: u32, row: u8) -> bool {
    system::may_be_ended(&Buffer, Who::of(pid, row))
}

/// A process has ended, and its worker is gone: by itself, with a status, by a signal that the system knows of, or because
/// it could not be had, for a reason.
#[wasm_bindgen]
pub fn process_ended(pid: u32, row: u8, status: u8, reason: Option<String>) {
    if let Some(reason) = reason {
        complain(&format!("process {pid} has failed: {reason}"));
    }
    system::end(&Buffer, Who::of(pid, row), status);
}
