//! What runs in workers: the engine, built from one source with and without shared memory, and the compiler.

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

/// A build of what runs in a worker.
struct Engine {
    /// Its folder, and its profile.
    name: &'static str,
    /// The crate's library.
    package: &'static str,
    /// What its files are called: `<stem>.js`, `<stem>_bg.wasm`.
    stem: &'static str,
    /// The script that starts it.
    worker: &'static str,
    flavour: Flavour,
    features: &'static str,
    /// wasm-opt's aim.
    aim: &'static str,
}

const ENGINE: Engine = Engine {
    name: "engine-st",
    package: "engine",
    stem: "engine",
    worker: "src/engine/worker.js",
    flavour: Flavour::Plain,
    features: "",
    aim: "-O3",
};

const ENGINES: [Engine; 3] = [
    ENGINE,
    Engine { name: "engine-mt", flavour: Flavour::Threads, features: "threads", ..ENGINE },
    Engine {
        name: "compiler",
        package: "compiler-worker",
        stem: "compiler",
        worker: "src/compiler/worker/worker.js",
        aim: "-Oz",
        ..ENGINE
    },
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
    let digest = digest(engine, &module)?;
    if folder.is_dir() && fs::read_to_string(&stamp).is_ok_and(|last| last == digest) {
        return Ok(());
    }
    cache::remove(&folder)?;
    bind(tools, engine, &module, &folder)?;
    optimise(tools, engine, &folder.join(format!("{}_bg.wasm", engine.stem)))?;
    fs::write(&stamp, digest).at("write", &stamp)
}

fn compile(tools: &Tools, engine: &Engine) -> Outcome<PathBuf> {
    let mut cargo = command::cargo();
    cargo.args(["build", "--locked", "--package", engine.package, "--lib", "--target", "wasm32-unknown-unknown"]);
    cargo.args(["--profile", engine.name, "--features", engine.features]);
    tools.compiler.apply(&mut cargo, engine.flavour);
    command::run(&mut cargo)?;
    let file = format!("{}.wasm", engine.package.replace('-', "_"));
    Ok(workspace::web_target().join("wasm32-unknown-unknown").join(engine.name).join(file))
}

/// What the output depends on: the module, and the worker's own script.
fn digest(engine: &Engine, module: &Path) -> Outcome<String> {
    let mut hash = Sha256::new();
    for file in [module, &engine.script()] {
        hash.update(fs::read(file).at("read", file)?);
    }
    for settings in ["tools.toml", "src/xtask/build/engines.rs"] {
        let path = workspace::root().join(settings);
        hash.update(fs::read(&path).at("read", &path)?);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn bind(tools: &Tools, engine: &Engine, module: &Path, folder: &Path) -> Outcome<()> {
    let mut bindgen = Command::new(tools.wasm_bindgen.join("wasm-bindgen"));
    bindgen
        .args(["--target", "web", "--no-typescript", "--out-name", engine.stem, "--out-dir"])
        .arg(folder)
        .arg(module);
    command::run(&mut bindgen)?;
    let script = folder.join("worker.js");
    fs::copy(engine.script(), &script).at("write", &script)?;
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
    wasm_opt.arg(engine.aim).args(WASM_FEATURES).arg(module).arg("-o").arg(module);
    if engine.flavour == Flavour::Threads {
        wasm_opt.arg("--enable-threads");
    }
    command::run(&mut wasm_opt)
}

impl Engine {
    fn script(&self) -> PathBuf {
        workspace::root().join(self.worker)
    }
}
