//! The part of Python's library that is written in Python: a volume of it is fetched when a program first needs it.

use crate::processes::describe;
use js_sys::{Function, Promise, Uint8Array};
use runtime::program::{Volume, lend_library};
use wasm_bindgen::prelude::*;

/// Programs have the library from now on; or why not, and what to do.
pub(crate) type Came = Result<(), String>;

/// Calls `fetch` with the name of the volume's file, of which it returns a promise, lends what comes to all programs, and
/// calls `then`.
pub(crate) fn fetch(fetch: &Function, volume: Volume, then: fn(Came)) {
    let came = Closure::<dyn FnMut(JsValue)>::new(move |bytes| then(lend(volume, bytes)));
    let refused = Closure::<dyn FnMut(JsValue)>::new(move |error| then(Err(sentence(&describe(&error)))));
    match fetch.call1(&JsValue::UNDEFINED, &volume.file().into()) {
        Ok(promise) => drop(promise.unchecked_into::<Promise>().then2(&came, &refused)),
        Err(error) => then(Err(sentence(&describe(&error)))),
    }
    came.forget();
    refused.forget();
}

fn lend(volume: Volume, bytes: JsValue) -> Came {
    lend_library(volume, bytes.unchecked_into::<Uint8Array>().to_vec()).map_err(|fault| sentence(&fault.to_string()))
}

fn sentence(reason: &str) -> String {
    format!("what this program imports could not be loaded ({reason}): check the connection and run again")
}
