//! The engines: one source, built with and without shared memory.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest, Sha256};

use crate::{
    cache, command,
    error::{AtPath, Failure, Outcome},
    progress,
    setup::{Flavour, Tools},
    workspace,
};

/// A build of the engine.
struct Engine {
    name: &'static str,
    flavour: Flavour,
    features: &'static str,
}

const ENGINES: [Engine; 2] = [
    Engine { name: "engine-st", flavour: Flavour::Plain, features: "" },
    Engine { name: "engine-mt", flavour: Flavour::Threads, features: "threads" },
];

/// What wasm-opt may use: what std was built with and every browser of the last years has.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Builds what is out of date, into `target/web/engines/<name>/`.
pub fn build(tools: &Tools) -> Outcome<()> {
    for engine in &ENGINES {
        progress::step(engine.name, || one(tools, engine))?;
    }
    Ok(())
}

fn one(tools: &Tools, engine: &Engine) -> Outcome<()> {
    let module = compile(tools, engine)?;
    let folder = workspace::web_target().join("engines").join(engine.name);
    let stamp = folder.with_extension("stamp");
    let digest = digest(&module)?;
    if folder.is_dir() && fs::read_to_string(&stamp).is_ok_and(|last| last == digest) {
        return Ok(());
    }
    cache::remove(&folder)?;
    bind(tools, &module, &folder)?;
    optimise(tools, engine, &folder.join("engine_bg.wasm"))?;
    fs::write(&stamp, digest).at("write", &stamp)
}

fn compile(tools: &Tools, engine: &Engine) -> Outcome<PathBuf> {
    let mut cargo = command::cargo();
    cargo.args(["build", "--locked", "--package", "engine", "--lib", "--target", "wasm32-unknown-unknown"]);
    cargo.args(["--profile", engine.name, "--features", engine.features]);
    tools.compiler.apply(&mut cargo, engine.flavour);
    command::run(&mut cargo)?;
    Ok(workspace::web_target().join("wasm32-unknown-unknown").join(engine.name).join("engine.wasm"))
}

/// What the output depends on: the module, and the worker's own script.
fn digest(module: &Path) -> Outcome<String> {
    let mut hash = Sha256::new();
    for file in [module, &worker_script()] {
        hash.update(fs::read(file).at("read", file)?);
    }
    for settings in ["tools.toml", "src/xtask/build/engines.rs"] {
        let path = workspace::root().join(settings);
        hash.update(fs::read(&path).at("read", &path)?);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn bind(tools: &Tools, module: &Path, folder: &Path) -> Outcome<()> {
    let mut bindgen = Command::new(tools.wasm_bindgen.join("wasm-bindgen"));
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", "engine", "--out-dir"]).arg(folder).arg(module);
    command::run(&mut bindgen)?;
    let script = folder.join("worker.js");
    fs::copy(worker_script(), &script).at("write", &script)?;
    name_the_main_script(folder)
}

/// wasm-bindgen-rayon's threads import the main script as `../../..`, which bundlers understand and browsers do not.
/// (Its variant without a bundler starts threads from `blob:` URLs, which the site's policy forbids.)
fn name_the_main_script(folder: &Path) -> Outcome<()> {
    const BEFORE: &str = "import('../../..')";
    let snippets = folder.join("snippets");
    let Ok(packages) = fs::read_dir(&snippets) else { return Ok(()) };
    for package in packages {
        let helper = package.at("list", &snippets)?.path().join("src/workerHelpers.js");
        let text = fs::read_to_string(&helper).at("read", &helper)?;
        if text.matches(BEFORE).count() != 1 {
            let reason = format!("`{BEFORE}` does not stand there exactly once");
            return Err(Failure::new(format!("adapt {}", helper.display()), reason)
                .advise("see what this version of wasm-bindgen-rayon imports instead"));
        }
        let adapted = text.replace(BEFORE, "import('../../../engine.js')");
        fs::write(&helper, adapted).at("write", &helper)?;
    }
    Ok(())
}

fn optimise(tools: &Tools, engine: &Engine, module: &Path) -> Outcome<()> {
    let mut wasm_opt = Command::new(tools.wasm_opt.join("wasm-opt"));
    wasm_opt.arg("-O3").args(WASM_FEATURES).arg(module).arg("-o").arg(module);
    if engine.flavour == Flavour::Threads {
        wasm_opt.arg("--enable-threads");
    }
    command::run(&mut wasm_opt)
}

fn worker_script() -> PathBuf {
    workspace::root().join("src/engine/worker.js")
}
