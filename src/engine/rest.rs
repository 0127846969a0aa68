//! The door to the code that the build splits off: in the place of each function that lies in the second module, the
//! first one has a stub that calls [`load_rest`] and then the function. See `src/xtask/build/split`.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/rest.js")]
extern "C" {
    fn load(exports: &JsValue);
}

/// Puts the second module's functions where the stubs look for them.
#[wasm_bindgen]
pub fn load_rest() {
    load(&wasm_bindgen::exports());
}
