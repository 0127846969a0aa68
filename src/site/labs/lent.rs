//! What the page lends to a lab that is a module of its own: its one engine, its one compiler, its editor, and what survives
//! a reload.
//! The page's side of it is `bin/page/lending.rs`.

use js_sys::{Function, Uint8Array};
use messages::{Event, Request, decode, encode};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::Element;

use crate::browser::dom::forever;

#[wasm_bindgen]
extern "C" {
    /// The page's module, as far as a lab needs it.
    pub type Page;

    /// A number for an editor that will ask the compiler.
    #[wasm_bindgen(method)]
    pub fn client(this: &Page) -> u32;

    #[wasm_bindgen(method, js_name = edit)]
    fn edit_listing(this: &Page, listing: &Element, label: &str, hear: &Function) -> Option<Function>;

    #[wasm_bindgen(method, js_name = compile)]
    fn compile_for(this: &Page, client: u32, name: &str, source: &str, hear: &Function);

    /// Nothing that this client has asked for is wanted any more.
    #[wasm_bindgen(method)]
    pub fn cancel(this: &Page, client: u32);

    #[wasm_bindgen(method)]
    fn fetch_file(this: &Page, address: &str, hear: &Function);

    #[wasm_bindgen(method, js_name = share)]
    fn share_if(this: &Page, wanted: &Function, hear: &Function);

    #[wasm_bindgen(method, js_name = run)]
    fn run_bytes(this: &Page, request: &[u8], hear: &Function) -> u32;

    /// Ends a run.
    #[wasm_bindgen(method)]
    pub fn stop(this: &Page, job: u32);

    #[wasm_bindgen(method, js_name = keep)]
    fn keep_answer(this: &Page, name: &str, what: &Function);

    /// What the lab kept when the page was loaded again, once.
    #[wasm_bindgen(method)]
    pub fn restored(this: &Page, name: &str) -> Option<String>;
}

impl Page {
    /// Turns a listing into an editor; `hear` is given each new text. `None` if there is no listing.
    pub fn edit(&self, listing: &Element, label: &str, hear: impl Fn(String) + 'static) -> Option<Editor> {
        self.edit_listing(listing, label, &forever(hear)).map(Editor)
    }

    /// Has a text compiled; `hear` is given its code object, or why there is none.
    pub fn compile(&self, client: u32, name: &str, source: &str, hear: impl Fn(Result<Vec<u8>, String>) + 'static) {
        let hear = move |answer: JsValue| {
            hear(match answer.dyn_ref::<Uint8Array>() {
                Some(code) => Ok(code.to_vec()),
                None => Err(answer.as_string().unwrap_or_default()),
            });
        };
        self.compile_for(client, name, source, &forever(hear));
    }

    /// Fetches a file; `hear` is given its bytes, or nothing if it can't be had.
    pub fn fetch(&self, address: &str, hear: impl Fn(Option<Vec<u8>>) + 'static) {
        let hear = move |answer: JsValue| hear(answer.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec));
        self.fetch_file(address, &forever(hear));
    }

    /// Looks for shared memory, for which the page may be loaded again as long as that is `wanted`; `hear` is told why
    /// there is none, or that there is.
    pub fn share(&self, wanted: impl Fn() -> bool + 'static, hear: impl Fn(Option<String>) + 'static) {
        self.share_if(&ask(move || wanted().into()), &forever(move |refused: JsValue| hear(refused.as_string())));
    }

    /// Asks the engine for a run of a program; `hear` hears everything that becomes of it. The number is for
    /// [`Page::stop`].
    pub fn run(&self, request: &Request, hear: impl Fn(Event) + 'static) -> u32 {
        let hear = move |said: JsValue| match said.dyn_ref::<Uint8Array>() {
            // Of one build with the page: only what is no event could not be read.
            Some(bytes) => decode(&bytes.to_vec()).into_iter().for_each(&hear),
            None => hear(said.as_string().map_or(Event::Stopped, Event::Failed)),
        };
        self.run_bytes(&encode(request), &forever(hear))
    }

    /// Keeps what the lab answers when the page is loaded again.
    pub fn keep(&self, name: &str, what: impl Fn() -> String + 'static) {
        self.keep_answer(name, &ask(move || what().into()));
    }
}

/// An editor of the page's.
pub struct Editor(Function);

impl Editor {
    /// Puts another text in its place; nobody is told.
    pub fn set(&self, text: &str) {
        // An editor that fails ends by itself, and has said so.
        let _ = self.0.call1(&JsValue::UNDEFINED, &text.into());
    }
}

/// A function that answers, for as long as the page lives.
fn ask(answer: impl Fn() -> JsValue + 'static) -> Function {
    Closure::<dyn Fn() -> JsValue>::new(answer).into_js_value().unchecked_into()
}
