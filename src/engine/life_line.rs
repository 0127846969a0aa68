//! How a coordinator learns of a process that died without a word: the browser reports a worker's uncaught error, but
//! not its silent end.
//!
//! A process holds a lock that carries its name for as long as it lives. Whoever asks for that lock gets it when the
//! process is gone. Where there are no locks (pages that came over plain HTTP), only reported deaths are noticed.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"], js_name = request)]
    fn request(name: &str, granted: &Function) -> Result<Promise, JsValue>;
}

/// Takes the lock of that name for the rest of this worker's life, then calls `held`; also where there are no locks.
pub(crate) fn hold(name: &str, held: impl Fn() + Clone + 'static) {
    let otherwise = held.clone();
    let granted = Closure::once_into_js(move || {
        held();
        Promise::new(&mut |_, _| {})
    });
    let refused = Closure::<dyn FnMut(JsValue)>::new({
        let held = otherwise.clone();
        move |_| held()
    });
    match request(name, granted.unchecked_ref()) {
        Ok(asked) => drop(asked.catch(&refused)),
        Err(_) => otherwise(),
    }
    refused.forget();
}

/// Calls `ended` when the worker that holds the lock of that name is gone.
pub(crate) fn watch(name: &str, ended: impl FnOnce() + 'static) {
    let granted = Closure::once_into_js(ended);
    let _ = request(name, granted.unchecked_ref());
}
