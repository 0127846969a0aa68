//! What runs in workers: the engine, built from one source with and without shared memory, and the compiler.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest, Sha256};

use super::split;
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

/// The tests' programs, compiled, by which the module is split.
fn programs() -> Outcome<PathBuf> {
    let folder = workspace::web_target().join("programs");
    cache::remove(&folder)?;
    let mut compile = command::cargo();
    compile.args(["run", "--quiet", "--package", "lockstep", "--", "compile", "--all", "tests/python"]).arg(&folder);
    command::run(&mut compile)?;
    Ok(folder)
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
    let file = folder.join(format!("{}_bg.wasm", engine.stem));
    bind(tools, engine, &module, &folder)?;
    optimise(tools, engine, &file)?;
    if engine.runs_programs() {
        split::divide(&folder, &programs()?)?;
    }
    fs::write(&stamp, digest).at("write", &stamp)
}

fn compile(tools: &Tools, engine: &Engine) -> Outcome<PathBuf> {
    let mut cargo = command::cargo();
    cargo.args(["build", "--locked", "--package", engine.package, "--lib", "--target", "wasm32-unknown-unknown"]);
    cargo.args(["--profile", engine.name, "--features", engine.features]);
    tools.compiler.apply(&mut cargo, engine.flavour);
    if engine.runs_programs() {
        lean(&mut cargo);
    }
    command::run(&mut cargo)?;
    let file = format!("{}.wasm", engine.package.replace('-', "_"));
    Ok(workspace::web_target().join("wasm32-unknown-unknown").join(engine.name).join(file))
}

/// Flags that make a module lean, on top of what it needs: a panic names its file and what went wrong, not the line; what
/// derived `Debug` would print is left out but for names; and only what is marked to be inlined, or nearly nothing, is.
fn lean(cargo: &mut Command) {
    const LEAN: &str = "-Zlocation-detail=file -Zfmt-debug=shallow -Cllvm-args=-inline-threshold=25";
    const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
    let flags = cargo.get_envs().find(|(name, _)| *name == FLAGS).and_then(|(_, flags)| flags);
    let flags = flags.unwrap_or_default().to_string_lossy().into_owned();
    cargo.env(FLAGS, format!("{flags} {LEAN}"));
}

/// What the output depends on: the module, and the worker's own script.
fn digest(engine: &Engine, module: &Path) -> Outcome<String> {
    let mut hash = Sha256::new();
    for file in [module, &engine.script()] {
        hash.update(fs::read(file).at("read", file)?);
    }
    for settings in ["tools.toml", "src/xtask/build/engines.rs", "src/xtask/build/split/choice.rs"] {
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
        if !helper.exists() {
            continue;
        }
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
    // The names are for the choice of what is split off, which then leaves them out.
    wasm_opt.args(engine.runs_programs().then_some("-g"));
    wasm_opt.arg(engine.aim).args(WASM_FEATURES).arg(module).arg("-o").arg(module);
    if engine.flavour == Flavour::Threads {
        wasm_opt.arg("--enable-threads");
    }
    command::run(&mut wasm_opt)
}

impl Engine {
    /// Whether it is a build of the crate `engine`.
    fn runs_programs(&self) -> bool {
        self.package == ENGINE.package
    }

    fn script(&self) -> PathBuf {
        workspace::root().join(self.worker)
    }
}
