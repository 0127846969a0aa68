//! Processes as workers: each has an instance and a memory of its own, and only bytes cross, but for the compiled module
//! that `worker.js` sends each of them first: what an operating system's processes share, too, is their program's text.

use crate::life_line;
use crate::scope::{contents, parcel};
use js_sys::{Function, Reflect};
use runtime::race::{Fault, Processes};
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use web_sys::{ErrorEvent, Event, MessageEvent, Worker};

/// What is heard from a process: bytes, or why none will follow.
pub(crate) type Heard = Result<Vec<u8>, String>;

type Tell = dyn Fn(u8, Heard);

/// How the names of processes begin that are to run Python.
pub(crate) const PYTHON: &str = "process python";

/// The processes of one crew. Dropping it ends them.
pub(crate) struct Workers {
    start: Function,
    /// What each is called before its number: it tells it what it is for.
    kind: &'static str,
    tell: Rc<Tell>,
    running: Vec<Running>,
}

/// A worker and what listens to it.
struct Running {
    worker: Worker,
    _message: Closure<dyn FnMut(MessageEvent)>,
    _error: Closure<dyn FnMut(Event)>,
}

impl Workers {
    /// Workers that `start` makes from their names, for Python or not; what they say goes to `tell`.
    pub fn new(start: &Function, is_python: bool, tell: impl Fn(u8, Heard) + 'static) -> Self {
        let kind = if is_python { PYTHON } else { "process" };
        Self { start: start.clone(), kind, tell: Rc::new(tell), running: Vec::new() }
    }
}

impl Processes for Workers {
    fn start(&mut self) -> Result<(), Fault> {
        let process = self.running.len() as u8;
        // Put together without `format!`, whose parts are found through tables: they would not be in the engine's first part.
        let token = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
        let name = [self.kind, &process.to_string(), &token.to_string()].join(" ");
        let started = self.start.call1(&JsValue::UNDEFINED, &name.as_str().into());
        let worker = started.map_err(|error| Fault::Start { process, reason: describe(&error) })?;
        self.running.push(Running::listen(worker.unchecked_into(), process, &self.tell, &name));
        Ok(())
    }

    fn send(&mut self, process: u8, order: Vec<u8>) -> Result<(), Fault> {
        let (message, moved) = parcel(&order);
        let sent = self.running[usize::from(process)].worker.post_message_with_transfer(&message, &moved);
        sent.map_err(|error| Fault::Lost { process, reason: describe(&error) })
    }
}

impl Running {
    fn listen(worker: Worker, process: u8, tell: &Rc<Tell>, name: &str) -> Self {
        let listener = Rc::downgrade(tell);
        let name = name.to_owned();
        let mut unwatched = true;
        let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            // By its first message it holds its lock.
            if std::mem::take(&mut unwatched) {
                let listener = listener.clone();
                life_line::watch(&name, move || pass(&listener, process, Err("it ended without a word".to_owned())));
            }
            pass(&listener, process, Ok(contents(&event)));
        });
        let listener = Rc::downgrade(tell);
        let error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // Reported here, it is not reported a second time by the browser.
            event.prevent_default();
            pass(&listener, process, Err(reason(&event)));
        });
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(error.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        Self { worker, _message: message, _error: error }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onmessageerror(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// Tells what was heard, unless the crew is gone.
fn pass(listener: &Weak<Tell>, process: u8, heard: Heard) {
    if let Some(tell) = listener.upgrade() {
        tell(process, heard);
    }
}

/// What an event says about the end of a worker. One that could not be loaded fires a plain event without a message.
pub(crate) fn reason(event: &Event) -> String {
    match event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message) {
        Some(message) if !message.is_empty() => message,
        _ if event.type_() == "messageerror" => "a message of it could not be read".to_owned(),
        _ => "its script could not be loaded; check the connection".to_owned(),
    }
}

/// What a thrown value says.
pub(crate) fn describe(error: &JsValue) -> String {
    let message = Reflect::get(error, &"message".into()).ok().and_then(|message| message.as_string());
    message.unwrap_or_else(|| format!("{error:?}"))
}
