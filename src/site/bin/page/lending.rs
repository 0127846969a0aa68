//! What the page lends to labs that are modules of their own: its one engine and its one compiler.

use js_sys::{Function, JsString, Uint8Array};
use messages::{Request, decode, encode};
use site::browser::{
    compiler::{self, Client, Refusal, Text},
    engine,
    isolation::{self, Way},
    session,
};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::spawn_local;

/// A number for an editor that will ask the compiler.
#[wasm_bindgen]
pub fn client() -> Client {
    compiler::client()
}

/// A text may soon be edited.
#[wasm_bindgen]
pub fn warm() {
    compiler::warm();
}

/// Has a text compiled; `hear` is given its code object, or a string that says why there is none.
#[wasm_bindgen]
pub fn compile(client: Client, name: String, source: String, hear: Function) {
    compiler::compile(client, Text { name, source }, move |answer| {
        tell(
            &hear,
            &match answer {
                Ok(code) => Uint8Array::from(&*code).into(),
                Err(Refusal::Mistake { message, .. } | Refusal::Failed(message)) => JsString::from(message).into(),
            },
        );
    });
}

/// Nothing that this client has asked for is wanted any more.
#[wasm_bindgen]
pub fn cancel(client: Client) {
    compiler::cancel(client);
}

/// Looks for shared memory, and tells `hear` in a string why there is none, or that there is. If the page is loaded again
/// for it, nothing is told any more; before that `wanted` is asked whether it still may be.
#[wasm_bindgen]
pub fn share(wanted: Function, hear: Function) {
    spawn_local(async move {
        match isolation::way(|| answer(&wanted).is_truthy()).await {
            Way::Shared => tell(&hear, &JsValue::UNDEFINED),
            Way::TakeTurns(reason) => tell(&hear, &reason.into()),
            Way::Reloading => {}
        }
    });
}

/// Registers what a lab wants to keep when the page is loaded again: a text, for which it is asked then.
#[wasm_bindgen]
pub fn keep(name: String, what: Function) {
    session::keep(&name, move || answer(&what).as_string().unwrap_or_default());
}

/// What a lab kept when the page was loaded again, once.
#[wasm_bindgen]
pub fn restored(name: String) -> Option<String> {
    session::restored(&name)
}

/// Asks the engine for a run, in the bytes of a message; `hear` is given the bytes of every event of it. The number is
/// for `stop`; there is none if page and lab are not of the same build.
#[wasm_bindgen]
pub fn run(request: &[u8], hear: Function) -> Option<u32> {
    let request: Request = decode(request).ok()?;
    let hear = move |event| tell(&hear, &Uint8Array::from(&*encode(&event)).into());
    Some(engine::run(request, isolation::shared(), hear))
}

/// Ends a run.
#[wasm_bindgen]
pub fn stop(job: u32) {
    engine::stop(job);
}

/// What a lab answers; one that fails answers nothing.
fn answer(ask: &Function) -> JsValue {
    ask.call0(&JsValue::UNDEFINED).unwrap_or(JsValue::UNDEFINED)
}

/// A lab that fails ends by itself, and has said so: the page goes on.
fn tell(hear: &Function, what: &JsValue) {
    let _ = hear.call1(&JsValue::UNDEFINED, what);
}
