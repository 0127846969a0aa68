//! A worker as the page talks to it: bytes out, bytes in, and its faults as words.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::dom::{get, on};

/// What a worker said, or why it could not be understood: in its own words, if it had any.
pub type Said = Result<Vec<u8>, String>;

/// Starts a worker; `hear` hears everything of it. `None` if the browser refuses.
pub fn start(address: &str, name: &str, hear: impl Fn(Said) + Clone + 'static) -> Option<Worker> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    options.set_name(name);
    let worker = Worker::new_with_options(address, &options).ok()?;
    let (said, faulty) = (hear.clone(), hear.clone());
    on(&worker, "message", move |message: MessageEvent| said(bytes(&message.data())));
    on(&worker, "messageerror", move |_: JsValue| faulty(Err("it sent what this page cannot read".into())));
    on(&worker, "error", move |error: web_sys::Event| {
        error.prevent_default();
        // A script that did not load says nothing; a fault inside it has a message.
        hear(Err(get(&error, "message").as_string().unwrap_or_default()));
    });
    Some(worker)
}

fn bytes(data: &JsValue) -> Said {
    let bytes = data.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
    bytes.ok_or_else(|| "it sent something that is no message".into())
}

/// Sends bytes, which can always be sent.
pub fn send(worker: &Worker, bytes: &[u8]) {
    let _ = worker.post_message(&Uint8Array::from(bytes));
}
