//! The door to the compiler: carries out what the queue decides. One worker for the whole page, fetched for the first
//! edit, or shortly before it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use messages::{decode, encode};
use web_sys::Worker;

pub use super::compile_queue::{Answer, Client, Refusal, Text};
use super::{
    compile_queue::{Effect, Input, Queue},
    dom::{address, after, when_idle},
    engine,
    worker::{self, Said},
};

type Listener = Rc<dyn Fn(Answer)>;

#[derive(Default)]
struct Compiler {
    queue: Queue,
    worker: Option<Worker>,
    /// Counts workers, so that what a killed one left behind is told apart.
    generation: u32,
    listeners: Vec<(Client, Listener)>,
}

thread_local! {
    static COMPILER: RefCell<Compiler> = RefCell::default();
    static CLIENTS: Cell<Client> = const { Cell::new(0) };
}

/// A number for an editor that will ask.
pub fn client() -> Client {
    CLIENTS.set(CLIENTS.get() + 1);
    CLIENTS.get()
}

/// Has a text compiled. `listen` hears the answer, unless this client asks for another text first.
pub fn compile(client: Client, text: Text, listen: impl Fn(Answer) + 'static) {
    COMPILER.with_borrow_mut(|compiler| {
        compiler.listeners.retain(|(listening, _)| *listening != client);
        compiler.listeners.push((client, Rc::new(listen)));
    });
    input(Input::Want(client, text));
}

/// Nothing that this client has asked for is wanted any more.
pub fn cancel(client: Client) {
    input(Input::Cancel(client));
}

/// Starts the compiler, once the browser is idle, for a reader who has begun to edit; not where they save data.
pub fn warm() {
    if !engine::saves_data() {
        when_idle(|| input(Input::Warm));
    }
}

fn input(input: Input) {
    let effects = COMPILER.with_borrow_mut(|compiler| compiler.queue.update(input));
    effects.into_iter().for_each(perform);
}

fn perform(effect: Effect) {
    match effect {
        Effect::Boot => boot(),
        Effect::Kill => {
            if let Some(worker) = COMPILER.with_borrow_mut(|compiler| compiler.worker.take()) {
                worker.terminate();
            }
        }
        Effect::Send(asked) => COMPILER.with_borrow(|compiler| {
            compiler.worker.iter().for_each(|worker| worker::send(worker, &encode(&asked)));
        }),
        Effect::Tell(client, answer) => tell(client, answer),
        Effect::Ring(step, after_ms) => after(after_ms, move || input(Input::Rang(step))),
    }
}

fn boot() {
    let generation = COMPILER.with_borrow_mut(|compiler| {
        compiler.generation += 1;
        compiler.generation
    });
    let hear = move |said| from(generation, said);
    let worker = address("data-compiler").and_then(|address| worker::start(&address, "compiler", hear));
    if worker.is_none() {
        after(0, move || hear(Err("this browser refused to start a worker".into())));
    }
    COMPILER.with_borrow_mut(|compiler| compiler.worker = worker);
}

/// What a worker says counts only as long as it is the one.
fn from(generation: u32, said: Said) {
    if COMPILER.with_borrow(|compiler| compiler.generation) == generation {
        let heard = said.and_then(|bytes| decode(&bytes).map_err(|error| error.to_string()));
        input(heard.map_or_else(Input::Lost, Input::Heard));
    }
}

fn tell(client: Client, answer: Answer) {
    let listener = COMPILER.with_borrow_mut(|compiler| {
        let at = compiler.listeners.iter().position(|(listening, _)| *listening == client)?;
        Some(compiler.listeners.swap_remove(at).1)
    });
    if let Some(listener) = listener {
        listener(answer);
    }
}
