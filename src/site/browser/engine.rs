//! Carries out what the bridge decides: the engine's worker, its messages, and the alarms. One for the whole page,
//! started by the first Run, or shortly before it.

use std::{cell::RefCell, rc::Rc};

use js_sys::Uint8Array;
use messages::{Event, Request, decode, encode};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::{
    bridge::{Bridge, Effect, Input, Job},
    dom::{address, after, get, on, when_idle, window},
    isolation,
};

type Listener = Rc<dyn Fn(Event)>;

#[derive(Default)]
struct Engine {
    bridge: Bridge,
    worker: Option<Worker>,
    /// Counts workers, so that what a killed one left behind is told apart.
    generation: u32,
    listeners: Vec<(Job, Listener)>,
    jobs: Job,
}

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::default();
}

/// Asks for a run; `listen` hears everything that becomes of it. The number is for [`stop`].
pub fn run(request: Request, shared: bool, listen: impl Fn(Event) + 'static) -> Job {
    let job = ENGINE.with_borrow_mut(|engine| {
        engine.jobs += 1;
        engine.listeners.push((engine.jobs, Rc::new(listen)));
        engine.jobs
    });
    input(Input::Run { job, request, shared });
    job
}

/// Starts the engine for a reader who is about to press Run, so that the first lane need not wait for it: only where
/// memory is shared already, since elsewhere the page may have to be loaded again first.
pub fn warm(workers: u8) {
    if isolation::shared() && !saves_data() {
        input(Input::Warm(workers));
    }
}

/// Ends a run, at once or within the bridge's patience.
pub fn stop(job: Job) {
    input(Input::Stop(job));
}

fn input(input: Input) {
    let effects = ENGINE.with_borrow_mut(|engine| engine.bridge.update(input));
    effects.into_iter().for_each(perform);
}

fn perform(effect: Effect) {
    match effect {
        Effect::Boot { pool, shared } => boot(pool, shared),
        Effect::Kill => kill(),
        Effect::Send(request) => send(&request),
        Effect::Tell(job, event) => tell(job, event),
        Effect::Ring(alarm, after_ms) => after(after_ms, move || input(Input::Rang(alarm))),
    }
}

/// A worker that cannot even be made is a lost one. That is said later: the bridge's other effects come first.
fn boot(pool: u8, shared: bool) {
    let worker = address_of(pool, shared).and_then(|address| start(&address).ok());
    let generation = ENGINE.with_borrow_mut(|engine| {
        engine.generation += 1;
        engine.worker = worker.clone();
        engine.generation
    });
    match worker {
        Some(worker) => listen(&worker, generation),
        None => after(0, move || from(generation, Input::Lost("this browser refused to start a worker".into()))),
    }
}

fn start(address: &str) -> Result<Worker, JsValue> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    options.set_name("engine");
    Worker::new_with_options(address, &options)
}

/// The worker's script; what it has to know stands in its query.
fn address_of(pool: u8, shared: bool) -> Option<String> {
    // A process shares nothing, so that it needs no more than the engine without shared memory.
    let alone = address("data-engine-st")?;
    let script = if shared { address("data-engine-mt")? } else { alone.clone() };
    let [processes, library] = [alone, address("data-library")?].map(|url| js_sys::encode_uri_component(&url));
    Some(format!("{script}?pool={pool}&processes={processes}&library={library}"))
}

fn listen(worker: &Worker, generation: u32) {
    on(worker, "message", move |message: MessageEvent| from(generation, read(&message.data())));
    on(worker, "messageerror", move |_: JsValue| {
        from(generation, Input::Lost("it sent what this page cannot read".into()))
    });
    on(worker, "error", move |error: web_sys::Event| {
        error.prevent_default();
        // A script that did not load says nothing; a fault inside it has a message.
        from(generation, Input::Lost(get(&error, "message").as_string().unwrap_or_default()));
    });
}

fn read(data: &JsValue) -> Input {
    let Some(bytes) = data.dyn_ref::<Uint8Array>() else {
        return Input::Lost("it sent something that is no message".into());
    };
    decode(&bytes.to_vec()).map_or_else(|error| Input::Lost(error.to_string()), Input::Heard)
}

/// What a worker says counts only as long as it is the one.
fn from(generation: u32, said: Input) {
    let current = ENGINE.with_borrow(|engine| engine.generation == generation && engine.worker.is_some());
    let refused = matches!(said, Input::Lost(_)) && ENGINE.with_borrow(|engine| engine.generation == generation);
    if current || refused {
        input(said);
    }
}

fn kill() {
    if let Some(worker) = ENGINE.with_borrow_mut(|engine| engine.worker.take()) {
        worker.terminate();
    }
}

fn send(request: &Request) {
    let bytes = Uint8Array::from(&encode(request)[..]);
    ENGINE.with_borrow(|engine| {
        if let Some(worker) = &engine.worker {
            // Bytes can always be posted.
            let _ = worker.post_message(&bytes);
        }
    });
}

fn tell(job: Job, event: Event) {
    let over = matches!(event, Event::Finished | Event::Ended(_) | Event::Stopped | Event::Failed(_) | Event::Gone(_));
    let listener = ENGINE.with_borrow_mut(|engine| {
        let at = engine.listeners.iter().position(|(listening, _)| *listening == job)?;
        Some(if over { engine.listeners.swap_remove(at).1 } else { engine.listeners[at].1.clone() })
    });
    if let Some(listener) = listener {
        listener(event);
    }
}

/// Fetches the engine's files when the browser is idle, so that the first Run need not wait for them; not where the
/// reader saves data. (A `<link rel=prefetch>` would ask less, but Firefox holds it against `default-src`.)
pub fn prefetch_when_idle() {
    if !saves_data() {
        when_idle(|| _ = prefetch());
    }
}

fn saves_data() -> bool {
    get(&get(&window().navigator(), "connection"), "saveData").is_truthy()
}

fn prefetch() -> Option<()> {
    let script = address(if isolation::shared() { "data-engine-mt" } else { "data-engine-st" })?;
    let folder = script.rsplit_once('/')?.0;
    let files = ["worker.js", "engine.js", "engine_bg.wasm"].map(|file| format!("{folder}/{file}"));
    for file in files.into_iter().chain(address("data-library")) {
        // A file that cannot be had now is asked for again, and told, by the first Run.
        let ignore = Closure::<dyn FnMut(JsValue)>::new(|_| {});
        let _ = window().fetch_with_str(&file).catch(&ignore);
        ignore.forget();
    }
    Some(())
}
