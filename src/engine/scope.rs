//! The worker that this code runs in: what it hears and what it says.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// This worker.
pub(crate) fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// Sends bytes to whoever started this worker.
pub(crate) fn post(bytes: &[u8]) {
    let (message, moved) = parcel(bytes);
    // It throws only for what cannot be cloned, and bytes always can.
    let _ = scope().post_message_with_transfer(&message, &moved);
}

/// Calls `hear` with the bytes of each message from whoever started this worker, for as long as the worker lives.
pub(crate) fn listen(mut hear: impl FnMut(Vec<u8>) + 'static) {
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event| hear(contents(&event)));
    scope().set_onmessage(Some(listener.as_ref().unchecked_ref()));
    listener.forget();
}

/// Bytes as a message, and the list of what of it moves instead of being copied.
pub(crate) fn parcel(bytes: &[u8]) -> (Uint8Array, Array) {
    let message = Uint8Array::from(bytes);
    let moved = Array::of1(&message.buffer());
    (message, moved)
}

/// The bytes of a message; none if it is something else, which decoding then says.
pub(crate) fn contents(event: &MessageEvent) -> Vec<u8> {
    event.data().dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default()
}
