//! The engines come in parts, which are fetched when a program needs them.

use corpus::Behaviour;
use tests::page::engine::Engine;
use tests::page::lab::{Lab, QUICK};
use tests::page::program::Program;
use tests::{Case, Failure, Mode, Outcome, Stage, ensure, equal};

const MODES: &[Mode] = &[Mode::Headers, Mode::Blocked];

/// How the address of the library's first volume ends.
const USUAL: &str = "usual.bin";
/// And that of its second.
const SELDOM: &str = "seldom.bin";

/// A program from whose code nobody would see that it needs the other volume.
const HIDDEN: &str = "from multiprocessing import dummy\nprint(dummy.__name__)\n";

pub const CASES: &[Case] = &[
    Case { name: "the library comes when a program imports it", modes: MODES, body: imports },
    Case { name: "the rest of the engine comes when a program calls it", modes: MODES, body: rest },
    Case { name: "a race of native kernels does with the first part of the engine", modes: MODES, body: first },
    Case {
        name: "a host that sends modules as another type keeps no program from running",
        modes: MODES,
        body: typeless,
    },
    Case { name: "a library that can't be had is said, and had by the next run", modes: &[Mode::Blocked], body: lost },
];

/// All engines where memory can be shared, else the one.
fn engines(stage: &Stage<'_>) -> &'static [Engine] {
    if stage.shares_memory() { &[Engine::Shared, Engine::Racing, Engine::Alone] } else { &[Engine::Alone] }
}

/// Runs a program in each engine and compares what it printed.
fn prints(stage: &Stage<'_>, source: &str, expected: &str) -> Outcome {
    stage.open("")?;
    for engine in engines(stage) {
        let ran = engine.run(stage.session, &[("main.py", source)])?.remove(0).map_err(Failure::new)?;
        equal("its complaints", ran.stderr.as_str(), "")?;
        equal("its output", ran.stdout.as_str(), expected)?;
    }
    Ok(())
}

/// From the one volume, from both, and from the other by a module of the first one.
fn imports(stage: &mut Stage<'_>) -> Outcome {
    let source = "import collections\nprint(collections.Counter('abracadabra').most_common(1))\n";
    prints(stage, source, "[('a', 5)]\n")?;
    prints(
        stage,
        "import collections, json\nprint(json.dumps(collections.Counter('aab')))\n",
        "{\"a\": 2, \"b\": 1}\n",
    )?;
    prints(stage, HIDDEN, "multiprocessing.dummy\n")
}

fn rest(stage: &mut Stage<'_>) -> Outcome {
    let source = "import math\nprint(pow(3, 10 ** 20, 1000003), math.gamma(5.0), (255.5).hex(), b'a-b'.split(b'-'))\n";
    prints(stage, source, "182834 24.0 0x1.ff00000000000p+7 [b'a', b'b']\n")
}

/// On a host of its own, whose files no browser has yet.
fn first(stage: &mut Stage<'_>) -> Outcome {
    const OTHERS: [&str; 2] = ["engine_rest.wasm", "engine_whole.wasm"];
    let host = stage.on_another_host(stage.settings)?;
    OTHERS.iter().for_each(|file| host.server.refuse(file));
    let lab = Lab::open(&host)?;
    lab.set(QUICK)?;
    lab.runs()?;
    lab.is_right()
}

/// The page's way to a module needs its type, and a worker's own does not.
fn typeless(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::open(stage, "reference_counts")?;
    stage.session.run("WebAssembly.compileStreaming = () => Promise.reject(new TypeError('of another type'))")?;
    equal("the output", program.runs("print('there')\n")?, "there\n".to_owned())
}

fn lost(stage: &mut Stage<'_>) -> Outcome {
    stage.open("")?;
    let named = [(USUAL, "import collections\nprint('there')\n"), (SELDOM, "import json\nprint('there')\n")];
    for (volume, source) in named {
        match without(stage, volume, source)? {
            Err(reason) => ensure(reason.contains("run again"), || format!("it said {reason:?}"))?,
            Ok(ran) => return Err(Failure::new(format!("without its library it did {ran:?}"))),
        }
    }
    // One that turns out to need it while it runs gets an exception.
    let ran = without(stage, SELDOM, HIDDEN)?.map_err(Failure::new)?;
    ensure(ran.stderr.contains("ImportError: ") && ran.stderr.contains("run again"), || format!("it did {ran:?}"))?;
    named.iter().try_for_each(|(_, source)| prints(stage, source, "there\n"))?;
    prints(stage, HIDDEN, "multiprocessing.dummy\n")
}

/// What a program does while a file can't be had.
fn without(stage: &Stage<'_>, file: &str, source: &str) -> Outcome<Result<Behaviour, String>> {
    stage.server.refuse(file);
    let ran = Engine::Alone.run(stage.session, &[("main.py", source)]);
    stage.server.allow(file);
    Ok(ran?.remove(0))
}
