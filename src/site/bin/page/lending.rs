//! What the page lends to labs that are modules of their own: its one engine and its one compiler, and its editor.

use js_sys::{Function, JsString, Uint8Array};
use messages::Event;
use site::browser::{
    bridge::Errand,
    compiler::{self, Client, Refusal, Text},
    dom::{fetched, forever},
    engine,
    isolation::{self, Way},
    session,
};
use site::editor::browser::{Editor, Told};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

/// A number for an editor that will ask the compiler.
#[wasm_bindgen]
pub fn client() -> Client {
    compiler::client()
}

/// Turns a listing into an editor; `hear` is given each new text. What is answered puts another text in its place, and is
/// nothing if there is no listing.
#[wasm_bindgen]
pub fn edit(listing: Element, label: String, hear: Function) -> Option<Function> {
    let editor = Editor::start(&listing, &label, move |told| match told {
        Told::Reached => compiler::warm(),
        Told::Changed(text) => tell(&hear, &text.into()),
        Told::TooLong => {}
    });
    let editor = editor?;
    Some(forever(move |text: String| editor.set(&text)))
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

/// Fetches a file; `hear` is given its bytes, or nothing if it can't be had. (Called `fetch`, it would stand in the way of the
/// browser's own in the page's script.)
#[wasm_bindgen]
pub fn fetch_file(address: String, hear: Function) {
    spawn_local(async move {
        let bytes = fetched(&address).await;
        tell(&hear, &bytes.map_or(JsValue::UNDEFINED, |bytes| Uint8Array::from(&*bytes).into()));
    });
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

/// Asks the engine for a run of a program, in the bytes of a message, which are passed on as they are; so are those of
/// every event, to `hear`. That it has failed is a string, that it was stopped is nothing. The number is for `stop`.
#[wasm_bindgen]
pub fn run(request: Vec<u8>, hear: Function) -> u32 {
    let hear = move |event, bytes: &[u8]| {
        tell(
            &hear,
            &match event {
                Event::Stopped => JsValue::UNDEFINED,
                Event::Failed(reason) | Event::Gone(reason) => JsString::from(reason).into(),
                _ => Uint8Array::from(bytes).into(),
            },
        );
    };
    engine::go(Errand::program(request), isolation::shared(), hear)
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
