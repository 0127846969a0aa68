//! The modules beside the page's: the engine, built from one source with and without shared memory, the compiler, and
//! labs that the page fetches when they come into sight.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest, Sha256};

use super::{copies, split, trim};
use crate::{
    cache, command,
    error::{AtPath, Outcome},
    progress,
    setup::{Flavour, Tools},
    workspace,
};

/// A module beside the page's.
struct Engine {
    /// Its folder.
    name: &'static str,
    profile: &'static str,
    /// What of which crate.
    target: &'static [&'static str],
    /// What cargo calls the module, and what its files are to be called: `<stem>.js`, `<stem>_bg.wasm`.
    stem: &'static str,
    /// The script of a worker that starts it, if it runs in one, and what that imports besides.
    worker: &'static [&'static str],
    flavour: Flavour,
    features: &'static str,
    /// wasm-opt's aim.
    aim: &'static str,
    /// Whether it runs programs: what few of them need becomes a module of its own.
    divided: bool,
}

const ENGINE: Engine = Engine {
    name: "engine-st",
    profile: "engine-st",
    target: &["--package", "engine", "--lib"],
    stem: "engine",
    worker: &["src/engine/worker.js", "src/engine/pool.js"],
    flavour: Flavour::Plain,
    features: "",
    aim: "-O3",
    divided: true,
};

const LAB: Engine = Engine {
    name: "bytecode",
    profile: "page",
    target: &["--package", "site", "--bin", "bytecode", "--no-default-features"],
    stem: "bytecode",
    worker: &[],
    features: "hydrate",
    aim: "-Oz",
    divided: false,
    ..ENGINE
};

const ENGINES: [Engine; 8] = [
    ENGINE,
    Engine { name: "engine-mt", profile: "engine-mt", flavour: Flavour::Threads, features: "threads", ..ENGINE },
    Engine {
        name: "compiler",
        profile: "compiler",
        target: &["--package", "compiler-worker", "--lib"],
        stem: "compiler_worker",
        worker: &["src/compiler/worker/worker.js"],
        aim: "-Oz",
        divided: false,
        ..ENGINE
    },
    LAB,
    Engine {
        name: "timeline",
        target: &["--package", "site", "--bin", "timeline", "--no-default-features"],
        stem: "timeline",
        ..LAB
    },
    Engine {
        name: "refcount",
        target: &["--package", "site", "--bin", "refcount", "--no-default-features"],
        stem: "refcount",
        ..LAB
    },
    Engine {
        name: "memory",
        target: &["--package", "site", "--bin", "memory", "--no-default-features"],
        stem: "memory",
        ..LAB
    },
    Engine {
        name: "starts",
        target: &["--package", "site", "--bin", "starts", "--no-default-features"],
        stem: "starts",
        ..LAB
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

/// How wasm-opt inlines in what runs programs. The loop over instructions is called in one place: inside its caller, and
/// there twice, as it is made once more for traced runs, browsers would compile it to code that takes a fifth more time.
/// Short functions are inlined where they are called, which costs less than half a hundredth of the module's bytes.
const INLINING: [&str; 6] = [
    "--one-caller-inline-max-function-size",
    "300",
    "--always-inline-max-function-size",
    "12",
    "--flexible-inline-max-function-size",
    "70",
];

/// Nothing lies in the first KiB of memory: it is the far end of the main thread's stack, which the linker puts first. So
/// what is added to an address can become a part of the instruction that loads from there or stores; else compilers keep
/// the sums at hand across the loop over instructions, and browsers' compilers run out of registers for them.
const LOW_MEMORY: &str = "--low-memory-unused";

/// What is published of each, in a folder of its name.
pub fn published() -> PathBuf {
    workspace::web_target().join("published")
}

/// Builds what is out of date, into `target/web/engines/<name>/`, and puts together what is published of it. The first
/// takes about as long as all others together, and half of that is a compiler's or an optimiser's work on a single core.
pub fn build(tools: &Tools) -> Outcome<()> {
    let (first, others) = ENGINES.split_at(1);
    std::thread::scope(|scope| {
        let first = scope.spawn(|| each(tools, first));
        let others = each(tools, others);
        first.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)).and(others)
    })
}

fn each(tools: &Tools, engines: &[Engine]) -> Outcome<()> {
    engines.iter().try_for_each(|engine| progress::step(engine.name, || one(tools, engine)))
}

/// The tests' programs and the articles', compiled, by which the module is split.
fn programs() -> Outcome<PathBuf> {
    let folder = workspace::web_target().join("programs");
    cache::remove(&folder)?;
    let mut compile = command::native();
    compile.args(["run", "--quiet", "--package", "lockstep", "--", "compile", "--all"]).arg(&folder);
    compile.args(["tests/python", "content"]);
    command::run(&mut compile)?;
    Ok(folder)
}

fn one(tools: &Tools, engine: &Engine) -> Outcome<()> {
    let module = compile(tools, engine)?;
    let folder = workspace::web_target().join("engines").join(engine.name);
    let stamp = folder.with_extension("stamp");
    let digest = digest(&module)?;
    if !folder.is_dir() || fs::read_to_string(&stamp).ok().as_ref() != Some(&digest) {
        make(tools, engine, &module, &folder)?;
        fs::write(&stamp, digest).at("write", &stamp)?;
    }
    publish(tools, engine, &folder)
}

/// Puts together what is published: the modules and one script, since browsers fetch scripts anew for every worker.
fn publish(tools: &Tools, engine: &Engine, folder: &Path) -> Outcome<()> {
    let out = published().join(engine.name);
    cache::remove(&out)?;
    fs::create_dir_all(&out).at("create", &out)?;
    for entry in fs::read_dir(folder).at("list", folder)? {
        let file = entry.at("list", folder)?.path();
        let script = engine.worker.is_empty() && file.extension().is_some_and(|end| end == "js");
        if script || file.extension().is_some_and(|end| end == "wasm") {
            copy(&file, &out)?;
        }
    }
    for script in engine.worker {
        copy(&workspace::root().join(script), folder)?;
    }
    if engine.worker.is_empty() { Ok(()) } else { bundle(tools, folder, &out) }
}

fn copy(file: &Path, folder: &Path) -> Outcome<()> {
    let to = folder.join(file.file_name().unwrap_or_default());
    fs::copy(file, &to).map(drop).at("write", &to)
}

/// Makes one script of a worker's and of all that it imports.
fn bundle(tools: &Tools, folder: &Path, out: &Path) -> Outcome<()> {
    let mut node = Command::new("node");
    node.arg(workspace::root().join("src/xtask/build/bundle.mjs")).arg(&tools.rollup);
    command::run(node.args([folder, out].map(|folder| folder.join("worker.js"))))
}

/// Makes an engine of its module, all but the script of its worker.
fn make(tools: &Tools, engine: &Engine, module: &Path, folder: &Path) -> Outcome<()> {
    cache::remove(folder)?;
    let file = folder.join(format!("{}_bg.wasm", engine.stem));
    bind(tools, engine, module, folder)?;
    trim::pair(&folder.join(engine.stem).with_extension("js"), &file)?;
    if engine.divided {
        copies::write_out(&file)?;
    }
    optimise(tools, engine, &file)?;
    if engine.divided {
        let programs = (engine.flavour == Flavour::Plain).then(programs).transpose()?;
        split::divide(folder, programs.as_deref())?;
    }
    Ok(())
}

fn compile(tools: &Tools, engine: &Engine) -> Outcome<PathBuf> {
    let mut cargo = command::cargo();
    cargo.args(["build", "--locked"]).args(engine.target).args(["--target", "wasm32-unknown-unknown"]);
    cargo.args(["--profile", engine.profile, "--features", engine.features]);
    tools.compiler.apply(&mut cargo, engine.flavour);
    match engine.profile {
        "page" => lean(&mut cargo),
        _ if engine.divided => lean_engine(&mut cargo),
        _ => {}
    }
    command::run(&mut cargo)?;
    let folder = workspace::web_target().join("wasm32-unknown-unknown").join(engine.profile);
    Ok(folder.join(engine.stem).with_extension("wasm"))
}

/// Flags that make an engine lean, on top of what it needs: a panic names its file and what went wrong, not the line; what
/// derived `Debug` would print is left out but for names; and of what isn't marked to be inlined only what is short is.
/// (Compressed, a module is 479 kB with 60, 464 kB with 25, with which the benchmark's programs took about a tenth more
/// time, and 488 kB with 100, which could not be told from 60.)
fn lean_engine(cargo: &mut Command) {
    add_flags(cargo, "-Zlocation-detail=file -Zfmt-debug=shallow -Cllvm-args=-inline-threshold=60");
}

/// Flags that make the page's module and its labs' lean: a panic says what went wrong, not where, and nothing that is
/// printed by `Debug` is for readers.
pub fn lean(cargo: &mut Command) {
    add_flags(cargo, "-Zlocation-detail=none -Zfmt-debug=none");
}

/// Further flags for what is compiled for browsers.
fn add_flags(cargo: &mut Command, further: &str) {
    const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
    let flags = cargo.get_envs().find(|(name, _)| *name == FLAGS).and_then(|(_, flags)| flags);
    let flags = flags.unwrap_or_default().to_string_lossy().into_owned();
    cargo.env(FLAGS, format!("{flags} {further}"));
}

/// What the output depends on: the module, and how it is made.
fn digest(module: &Path) -> Outcome<String> {
    const SETTINGS: [&str; 12] = [
        "tools.toml",
        "src/xtask/build/copies.rs",
        "src/xtask/build/engines.rs",
        "src/xtask/build/trim.rs",
        "src/xtask/build/split/choice.rs",
        "src/xtask/build/split/first.rs",
        "src/xtask/build/split/mod.rs",
        "src/xtask/build/split/outline.rs",
        "src/xtask/build/split/probe.mjs",
        "src/xtask/build/split/probe.rs",
        "src/xtask/build/split/second.rs",
        "src/xtask/build/split/whole.rs",
    ];
    let settings = SETTINGS.map(|path| workspace::root().join(path));
    let files: Vec<&Path> = settings.iter().map(PathBuf::as_path).chain([module]).collect();
    digest_of(&files)
}

/// A digest of files, in hexadecimal digits.
pub fn digest_of(files: &[&Path]) -> Outcome<String> {
    let mut hash = Sha256::new();
    for file in files {
        hash.update(fs::read(file).at("read", file)?);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn bind(tools: &Tools, engine: &Engine, module: &Path, folder: &Path) -> Outcome<()> {
    let mut bindgen = Command::new(tools.wasm_bindgen.join("wasm-bindgen"));
    bindgen
        .args(["--target", "web", "--no-typescript", "--out-name", engine.stem, "--out-dir"])
        .arg(folder)
        .arg(module);
    command::run(&mut bindgen)
}

fn optimise(tools: &Tools, engine: &Engine, module: &Path) -> Outcome<()> {
    let mut wasm_opt = Command::new(tools.wasm_opt.join("wasm-opt"));
    // The names are for the choice of what is split off, which then leaves them out.
    wasm_opt.args(engine.divided.then_some("-g"));
    if engine.divided {
        wasm_opt.args(INLINING).arg(LOW_MEMORY);
    }
    wasm_opt.arg(engine.aim).args(WASM_FEATURES).arg(module).arg("-o").arg(module);
    if engine.flavour == Flavour::Threads {
        wasm_opt.arg("--enable-threads");
    }
    command::run(&mut wasm_opt)
}

/// Makes a module without threads as small as can be.
pub fn optimise_for_size(tools: &Tools, module: &Path) -> Outcome<()> {
    let mut wasm_opt = Command::new(tools.wasm_opt.join("wasm-opt"));
    command::run(wasm_opt.arg("-Oz").args(WASM_FEATURES).arg(module).arg("-o").arg(module))
}
