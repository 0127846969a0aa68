//! The door to the code that the build splits off: in the place of each function that only the second module has, the
//! first one has a stub that calls [`load_rest`] and then the function. See `src/xtask/build/split`.

use js_sys::Uint8Array;
use runtime::program::Volume;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/rest.js")]
extern "C" {
    fn load(exports: &JsValue);
    #[wasm_bindgen(js_name = library)]
    fn fetch_library(file: &str) -> Option<Uint8Array>;
}

/// A volume of the library, if it can be had.
pub(crate) fn library(volume: Volume) -> Option<Vec<u8>> {
    fetch_library(volume.file()).map(|file| file.to_vec())
}

/// Puts the second module's functions where the stubs look for them.
#[wasm_bindgen]
pub fn load_rest() {
    load(&wasm_bindgen::exports());
}
