//! Finds or fetches what building and testing need. A second run finds everything in the cache and fetches nothing.

mod browsers;
mod compiler;
mod crates;
mod debian;
mod npm;
mod std_library;

use std::path::{Path, PathBuf};

pub use browsers::Browsers;
pub use compiler::Compiler;
pub use std_library::Flavour;

use crate::{
    command,
    error::Outcome,
    pins::{self, Pins},
};

/// What building the site needs.
pub struct Tools {
    /// Compiles for wasm32, with and without shared memory.
    pub compiler: Compiler,
    /// The folder of `wasm-bindgen`.
    pub wasm_bindgen: PathBuf,
    /// The folder of `trunk`.
    pub trunk: PathBuf,
    /// The folder of `wasm-opt`.
    pub wasm_opt: PathBuf,
    /// The folder of Rollup, which makes one script of many.
    pub rollup: PathBuf,
}

impl Tools {
    /// The search path on which Trunk finds the others.
    pub fn path(&self) -> Outcome<std::ffi::OsString> {
        let folders: [&Path; 3] = [&self.wasm_bindgen, &self.trunk, &self.wasm_opt];
        command::path_with(&folders)
    }
}

/// What the browser tests need besides.
pub struct TestTools {
    /// What building needs.
    pub tools: Tools,
    /// The browsers and their drivers.
    pub browsers: Browsers,
    /// The accessibility checker's script.
    pub axe: PathBuf,
    /// The folder of CPython 3.14 in WebAssembly.
    pub pyodide: PathBuf,
}

/// Finds or fetches what building needs.
pub fn for_building() -> Outcome<Tools> {
    let pins = pins::read()?;
    let tools = building(&pins)?;
    crates::tidy()?;
    Ok(tools)
}

/// Finds or fetches what building and testing need.
pub fn for_testing() -> Outcome<TestTools> {
    let pins = pins::read()?;
    let tools = building(&pins)?;
    let geckodriver = crates::binary_folder("geckodriver", &pins.cargo["geckodriver"])?;
    let axe = npm::package("axe-core", &pins.npm["axe-core"])?.join("axe.min.js");
    let pyodide = npm::package("pyodide", &pins.npm["pyodide"])?;
    crates::tidy()?;
    Ok(TestTools { tools, browsers: browsers::find_or_install(&pins.debian, geckodriver)?, axe, pyodide })
}

/// Finds or fetches CPython 3.14 in WebAssembly, which is all that fuzzing needs.
pub fn for_fuzzing() -> Outcome<PathBuf> {
    npm::package("pyodide", &pins::read()?.npm["pyodide"])
}

fn building(pins: &Pins) -> Outcome<Tools> {
    Ok(Tools {
        compiler: compiler::find_or_fetch(&pins.debian)?,
        wasm_bindgen: crates::binary_folder("wasm-bindgen-cli", &pins.cargo["wasm-bindgen-cli"])?,
        trunk: crates::binary_folder("trunk", &pins.cargo["trunk"])?,
        wasm_opt: npm::package("binaryen", &pins.npm["binaryen"])?.join("bin"),
        rollup: npm::package("@rollup/wasm-node", &pins.npm["@rollup/wasm-node"])?,
    })
}
