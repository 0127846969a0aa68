//! Carries out what the bridge decides: the engine's worker, its messages, and the alarms. One for the whole page,
//! started by the first Run, or shortly before it.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Promise, WebAssembly};
use messages::{Event, Request, decode};
use wasm_bindgen::{JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Worker;

use super::{
    bridge::{Bridge, Effect, Errand, Input, Job},
    dom::{address, after, get, when_idle, window},
    isolation,
    worker::{self, Said},
};

/// Hears an event, and the bytes in which it came: none of what the bridge itself has to say.
type Listener = Rc<dyn Fn(Event, &[u8])>;

#[derive(Default)]
struct Engine {
    bridge: Bridge,
    worker: Option<Worker>,
    /// Counts workers, so that what a killed one left behind is told apart.
    generation: u32,
    listeners: Vec<(Job, Listener)>,
    jobs: Job,
    /// The modules that were asked for, of the engine with threads or without.
    prefetched: Vec<(bool, &'static str)>,
    /// Modules by their addresses, compiled or about to be.
    modules: Vec<(String, Promise)>,
}

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::default();
}

/// Asks for a run; `listen` hears everything that becomes of it. The number is for [`stop`].
pub fn run(request: &Request, shared: bool, listen: impl Fn(Event) + 'static) -> Job {
    go(Errand::new(request), shared, move |event, _: &[u8]| listen(event))
}

/// Goes on an errand; `listen` hears every event, and the bytes in which it came. Only that a run has stopped, or failed,
/// may come without.
pub fn go(errand: Errand, shared: bool, listen: impl Fn(Event, &[u8]) + 'static) -> Job {
    let job = ENGINE.with_borrow_mut(|engine| {
        engine.jobs += 1;
        engine.listeners.push((engine.jobs, Rc::new(listen)));
        engine.jobs
    });
    input(Input::Run { job, errand, shared });
    job
}

/// Starts the engine for a reader who is about to press Run, so that the first lane need not wait for it: only where
/// memory is shared already, since elsewhere the page may have to be loaded again first.
pub fn warm(workers: u8) {
    if isolation::shared() && !saves_data() {
        input(Input::Warm(workers));
    }
}

/// Whether a run is under way, so that another has to wait.
pub fn busy() -> bool {
    ENGINE.with_borrow(|engine| engine.bridge.busy())
}

/// Ends a run, at once or within the bridge's patience.
pub fn stop(job: Job) {
    input(Input::Stop(job));
}

fn input(input: Input) {
    take_in(input, &[]);
}

/// What has happened, and the bytes that said so.
fn take_in(input: Input, bytes: &[u8]) {
    let effects = ENGINE.with_borrow_mut(|engine| engine.bridge.update(input));
    effects.into_iter().for_each(|effect| perform(effect, bytes));
}

fn perform(effect: Effect, bytes: &[u8]) {
    match effect {
        Effect::Boot { pool, shared } => boot(pool, shared),
        Effect::Kill => kill(),
        Effect::Send(request) => send(&request),
        Effect::Tell(job, event) => tell(job, event, bytes),
        Effect::Ring(alarm, after_ms) => after(after_ms, move || input(Input::Rang(alarm))),
    }
}

/// A worker that cannot even be made is a lost one. That is said later: the bridge's other effects come first.
fn boot(pool: u8, shared: bool) {
    let generation = ENGINE.with_borrow_mut(|engine| {
        engine.generation += 1;
        engine.generation
    });
    let hear = move |said| from(generation, said);
    let worker = address_of(pool, shared).and_then(|address| worker::start(&address, "engine", hear));
    match worker.clone() {
        Some(worker) => spawn_local(provide(worker, pool, shared)),
        None => after(0, move || hear(Err("this browser refused to start a worker".into()))),
    }
    ENGINE.with_borrow_mut(|engine| engine.worker = worker);
}

/// Gives a worker the engine's module, which is compiled while it comes up. A worker that gets none fetches it itself, and
/// tells what is wrong with it.
async fn provide(worker: Worker, pool: u8, shared: bool) {
    let Some(address) = beside(shared, module_of(pool, shared)) else { return };
    let compiled = JsFuture::from(module(&address)).await;
    if compiled.is_err() {
        ENGINE.with_borrow_mut(|engine| engine.modules.clear());
    }
    let _ = worker.post_message(&compiled.unwrap_or_default());
}

/// A module, compiled. It is kept: what the browser has learnt about its hot loops serves every worker that it is posted to.
fn module(address: &str) -> Promise {
    ENGINE.with_borrow_mut(|engine| {
        if let Some((_, module)) = engine.modules.iter().find(|(known, _)| known == address) {
            return module.clone();
        }
        let module = WebAssembly::compile_streaming(&window().fetch_with_str(address));
        engine.modules.push((address.to_owned(), module.clone()));
        module
    })
}

/// What an engine is made of. Beside threads, what is needed first has room for a race, and for hardly any program.
fn module_of(pool: u8, shared: bool) -> &'static str {
    if shared && pool == 0 { "engine_whole.wasm" } else { "engine_bg.wasm" }
}

/// The address of a file that lies where an engine's script does.
fn beside(shared: bool, file: &str) -> Option<String> {
    let script = address(if shared { "data-engine-mt" } else { "data-engine-st" })?;
    Some(format!("{}/{file}", script.rsplit_once('/')?.0))
}

/// The worker's script; what it has to know stands in its query.
fn address_of(pool: u8, shared: bool) -> Option<String> {
    // A process shares nothing, so that it needs no more than the engine without shared memory.
    let alone = address("data-engine-st")?;
    let script = if shared { address("data-engine-mt")? } else { alone.clone() };
    let [processes, library] = [alone, address("data-library")?].map(|url| js_sys::encode_uri_component(&url));
    Some(format!("{script}?pool={pool}&processes={processes}&library={library}"))
}

/// What a worker says counts only as long as it is the one.
fn from(generation: u32, said: Said) {
    let current = ENGINE.with_borrow(|engine| engine.generation == generation && engine.worker.is_some());
    let refused = said.is_err() && ENGINE.with_borrow(|engine| engine.generation == generation);
    if current || refused {
        let heard = said.as_ref().map_err(String::clone);
        let heard = heard.and_then(|bytes| decode(bytes).map_err(|error| error.to_string()));
        take_in(heard.map_or_else(Input::Lost, Input::Heard), said.as_deref().unwrap_or_default());
    }
}

fn kill() {
    if let Some(worker) = ENGINE.with_borrow_mut(|engine| engine.worker.take()) {
        worker.terminate();
    }
}

fn send(request: &[u8]) {
    ENGINE.with_borrow(|engine| engine.worker.iter().for_each(|worker| worker::send(worker, request)));
}

fn tell(job: Job, event: Event, bytes: &[u8]) {
    let over = matches!(event, Event::Finished | Event::Ended(_) | Event::Stopped | Event::Failed(_) | Event::Gone(_));
    let listener = ENGINE.with_borrow_mut(|engine| {
        let at = engine.listeners.iter().position(|(listening, _)| *listening == job)?;
        Some(if over { engine.listeners.swap_remove(at).1 } else { engine.listeners[at].1.clone() })
    });
    if let Some(listener) = listener {
        listener(event, bytes);
    }
}

/// Fetches an engine's files when the browser is idle, so that the first Run need not wait for them: those of the engine
/// with threads where such a Run will have it, if after a reload, and what a pool of that size needs. Not where the reader
/// saves data. (A `<link rel=prefetch>` would ask less, but Firefox holds it against `default-src`.)
pub fn prefetch_when_idle(threads: bool, pool: u8) {
    let shared = isolation::shared() || threads && isolation::can_be_asked_for();
    let file = module_of(pool, shared);
    let known = ENGINE.with_borrow_mut(|engine| {
        let known = engine.prefetched.contains(&(shared, file));
        engine.prefetched.push((shared, file));
        known
    });
    if !known && !saves_data() {
        when_idle(move || prefetch(shared, file));
    }
}

/// Whether the reader asked for little to be fetched.
pub fn saves_data() -> bool {
    get(&get(&window().navigator(), "connection"), "saveData").is_truthy()
}

fn prefetch(shared: bool, file: &'static str) {
    let rest = (!shared).then_some("engine_rest.wasm");
    let files = ["worker.js", file].into_iter().chain(rest).map(|file| beside(shared, file));
    for file in files.chain([address("data-library")]).flatten() {
        // A file that cannot be had now is asked for again, and told, by the first Run.
        let ignore = Closure::<dyn FnMut(JsValue)>::new(|_| {});
        let _ = window().fetch_with_str(&file).catch(&ignore);
        ignore.forget();
    }
}
