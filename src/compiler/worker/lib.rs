//! The compiler inside a browser worker: a text comes in, a code object or CPython's words about a mistake go out.
//!
//! `worker.js` starts it and calls `serve`. It answers one text after the other; which texts are worth an answer is the
//! page's business. After a panic its instance is lost, but not its reason. Natively this crate is empty.

#![cfg(target_family = "wasm")]

use js_sys::{Array, Uint8Array};
use messages::{Compile, Compiled, decode, encode};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// From now on every message is a text to compile, and is answered.
#[wasm_bindgen]
pub fn serve() {
    std::panic::set_hook(Box::new(|panic| tell(&Compiled::Gone(panic.to_string()))));
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| {
        let bytes = event.data().dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default();
        tell(&decode(&bytes).map_or_else(|error| Compiled::Gone(error.to_string()), answer));
    });
    scope().set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
    tell(&Compiled::Ready);
}

fn answer(asked: Compile) -> Compiled {
    let Compile { job, name, source } = asked;
    match compiler::image(&source, &name) {
        Ok(image) => match postcard::to_allocvec(&image) {
            Ok(code) => Compiled::Code { job, code },
            Err(error) => Compiled::Gone(error.to_string()),
        },
        Err(mistake) => Compiled::Refused { job, message: mistake.to_string(), line: mistake.line },
    }
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

fn tell(what: &Compiled) {
    let bytes = Uint8Array::from(&encode(what)[..]);
    // It throws only for what cannot be cloned, and bytes always can.
    let _ = scope().post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer()));
}
