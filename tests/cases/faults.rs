//! What goes wrong is said, and the next Run works.

use tests::page::engine::Engine;
use tests::page::lab::{LONG, Lab, QUICK};
use tests::page::workers::{HOLD_WORKERS, KILL_WORKER};
use tests::{Case, Failure, Mode, Outcome, Settings, Stage, edition, ensure, equal};

pub const CASES: &[Case] = &[
    Case { name: "an engine that does not load is said", modes: &[Mode::Blocked], body: lost_engine },
    Case { name: "a worker that dies is said", modes: &[Mode::Headers, Mode::Blocked], body: dead_worker },
    Case {
        name: "a memory that is refused at first is asked for again",
        modes: &[Mode::Headers],
        body: refused_at_first,
    },
    Case { name: "a fork that gets no memory is told so", modes: &[Mode::Headers], body: refused_for_good },
];

fn lost_engine(stage: &mut Stage<'_>) -> Outcome {
    const ENGINE: &str = ".wasm";
    stage.open_article()?;
    let lab = Lab::here(stage)?;
    stage.server.refuse(ENGINE);
    let failed = lab.set(QUICK).and_then(|()| lab.press()).and_then(|()| lab.becomes("failed"));
    stage.server.allow(ENGINE);
    failed?;
    says_what_to_do(&lab)?;
    lab.runs()?;
    lab.is_right()
}

fn dead_worker(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    stage.session.run(HOLD_WORKERS)?;
    lab.set(LONG)?;
    lab.press()?;
    lab.is_under_way()?;
    stage.session.run(KILL_WORKER)?;
    lab.becomes("failed")?;
    says_what_to_do(&lab)?;
    lab.set(QUICK)?;
    lab.runs()?;
    lab.is_right()
}

fn says_what_to_do(lab: &Lab<'_>) -> Outcome {
    let result = lab.result()?;
    ensure(result.contains("Run"), || format!("the lab only says {result:?}"))
}

/// A process of its own, by a fork, and what its parent hears of it.
const FORKS: &str = r#"
import multiprocessing
context = multiprocessing.get_context("fork")
here = context.SimpleQueue()
process = context.Process(target=lambda: here.put("from a copy"))
try:
    process.start()
    print(here.get())
    process.join()
except OSError as error:
    print(error)
"#;

fn refused_at_first(stage: &mut Stage<'_>) -> Outcome {
    prints_where_memory_is_refused(stage, "asked % 4 < 3", "from a copy\n")
}

fn refused_for_good(stage: &mut Stage<'_>) -> Outcome {
    prints_where_memory_is_refused(stage, "asked > 0", "[Errno 12] Cannot allocate memory\n")
}

/// Runs the program on a host of its own, whose workers refuse a memory as browsers do that have no room for one: if this
/// expression says so, over how often a worker has `asked` before.
fn prints_where_memory_is_refused(stage: &Stage<'_>, refuses: &str, expected: &str) -> Outcome {
    if !stage.shares_memory() {
        return Err(Failure::cannot("without shared memory nothing is copied"));
    }
    let refusing = format!(
        "{{
            const Memory = WebAssembly.Memory;
            let asked = 0;
            WebAssembly.Memory = class extends Memory {{
                constructor(...description) {{
                    const refuses = {refuses};
                    asked++;
                    if (refuses) throw new RangeError('refused by a test');
                    super(...description);
                }}
            }};
        }}\n"
    );
    let folder = stage.settings.logs.join(format!("{}-refusing", stage.browser().name()));
    edition::publish(&stage.settings.dist, &folder, |file, bytes| match file.ends_with("worker.js") {
        true => (file.to_owned(), [refusing.as_bytes(), &bytes].concat()),
        false => (file.to_owned(), bytes),
    })?;
    let settings = Settings { dist: folder, ..stage.settings.clone() };
    let host = stage.on_another_host(&settings)?;
    host.open("")?;
    let ran = Engine::Shared.run(host.session, &[("main.py", FORKS)])?.remove(0).map_err(Failure::new)?;
    equal("its complaints", ran.stderr.as_str(), "")?;
    equal("its output", ran.stdout.as_str(), expected)
}
