//! The way to the compiler, as a machine of states: one worker, one text at a time, and of each client only the latest
//! that waits. No clock, no worker, no browser: effects are carried out by `compiler`.

use messages::{Compile, Compiled};

/// How long the compiler may take to be fetched and started.
pub const BOOT_MS: u32 = 60_000;
/// How long it may take over a text. The largest that it accepts takes some seconds on a slow phone.
pub const PATIENCE_MS: u32 = 20_000;

/// Who wants texts compiled: an editor.
pub type Client = u32;

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A text is to be compiled; what this client asked for before is no longer wanted.
    Want(Client, Text),
    /// Nothing is wanted any more.
    Cancel(Client),
    /// A text may soon be wanted.
    Warm,
    /// The worker speaks.
    Heard(Compiled),
    /// The worker broke, or could not be understood: what the browser says about it, if anything.
    Lost(String),
    /// The alarm of this number has gone off.
    Rang(u32),
}

/// A program's text and the file name that tracebacks show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The name.
    pub name: String,
    /// The text.
    pub source: String,
}

/// What must be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Start a worker.
    Boot,
    /// End the worker.
    Kill,
    /// Send the worker something.
    Send(Compile),
    /// Tell a client.
    Tell(Client, Answer),
    /// Ring with this number, after so many milliseconds.
    Ring(u32, u32),
}

/// What becomes of a text: its code object, as [`messages::Program`] carries it, or why there is none.
pub type Answer = Result<Vec<u8>, Refusal>;

/// Why there is no code object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no Python.
    Mistake {
        /// What CPython prints to stderr, without a final line end.
        message: String,
        /// The line on which it begins, from 1.
        line: u32,
    },
    /// The compiler failed; what happened, and what to do.
    Failed(String),
}

/// The way to the compiler.
#[derive(Debug, Default)]
pub struct Queue {
    worker: Worker,
    /// Counts everything that was sent or started: the number of the alarm that still means something.
    step: u32,
    current: Option<Job>,
    waiting: Vec<(Client, Text)>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Worker {
    #[default]
    None,
    Booting,
    Ready,
}

/// A text under way.
#[derive(Debug)]
struct Job {
    number: u32,
    /// Who waits for it; nobody any more, if they have asked for another since.
    client: Option<Client>,
}

impl Queue {
    /// Takes in what has happened and says what to do about it.
    pub fn update(&mut self, input: Input) -> Vec<Effect> {
        match input {
            Input::Want(client, text) => {
                self.forget(client);
                self.waiting.push((client, text));
                self.go_on()
            }
            Input::Cancel(client) => {
                self.forget(client);
                Vec::new()
            }
            Input::Warm if self.worker == Worker::None => self.boot(),
            Input::Warm => Vec::new(),
            Input::Heard(Compiled::Ready) => {
                self.worker = Worker::Ready;
                self.go_on()
            }
            Input::Heard(Compiled::Code { job, code }) => self.answered(job, Ok(code)),
            Input::Heard(Compiled::Refused { job, message, line }) => {
                self.answered(job, Err(Refusal::Mistake { message, line }))
            }
            Input::Heard(Compiled::Gone(reason)) | Input::Lost(reason) => self.lose(&reason),
            Input::Rang(step) if step == self.step && self.busy() => self.lose("it did not answer in time"),
            Input::Rang(_) => Vec::new(),
        }
    }

    fn busy(&self) -> bool {
        self.worker == Worker::Booting || self.current.is_some()
    }

    /// Drops what waits for a client; an answer on its way is not passed on.
    fn forget(&mut self, client: Client) {
        self.waiting.retain(|(waiting, _)| *waiting != client);
        self.current.iter_mut().for_each(|job| job.client = job.client.filter(|current| *current != client));
    }

    /// Does what comes next, if anything can be done.
    fn go_on(&mut self) -> Vec<Effect> {
        match self.worker {
            Worker::None if !self.waiting.is_empty() => self.boot(),
            Worker::Ready if self.current.is_none() && !self.waiting.is_empty() => self.send(),
            _ => Vec::new(),
        }
    }

    fn boot(&mut self) -> Vec<Effect> {
        self.worker = Worker::Booting;
        self.step += 1;
        vec![Effect::Boot, Effect::Ring(self.step, BOOT_MS)]
    }

    fn send(&mut self) -> Vec<Effect> {
        let (client, Text { name, source }) = self.waiting.remove(0);
        self.step += 1;
        self.current = Some(Job { number: self.step, client: Some(client) });
        vec![Effect::Send(Compile { job: self.step, name, source }), Effect::Ring(self.step, PATIENCE_MS)]
    }

    fn answered(&mut self, job: u32, answer: Answer) -> Vec<Effect> {
        let Some(job) = self.current.take_if(|current| current.number == job) else { return Vec::new() };
        let mut effects: Vec<Effect> = job.client.map(|client| Effect::Tell(client, answer)).into_iter().collect();
        effects.extend(self.go_on());
        effects
    }

    /// The worker is gone. Whom it failed is told; the others get another, unless none could be started.
    fn lose(&mut self, reason: &str) -> Vec<Effect> {
        let booting = self.worker == Worker::Booting;
        self.worker = Worker::None;
        let mut failed: Vec<Client> = self.current.take().and_then(|job| job.client).into_iter().collect();
        if booting {
            failed.extend(self.waiting.drain(..).map(|(client, _)| client));
        }
        let failure = Refusal::Failed(failure(booting, reason));
        let told = failed.into_iter().map(|client| Effect::Tell(client, Err(failure.clone())));
        let mut effects: Vec<Effect> = std::iter::once(Effect::Kill).chain(told).collect();
        effects.extend(self.go_on());
        effects
    }
}

/// What happened, and what to do.
fn failure(booting: bool, reason: &str) -> String {
    match (booting, reason.trim_end_matches('.')) {
        (true, "") => {
            "The compiler could not be started: its files did not load. Check the connection, then try again.".into()
        }
        (true, reason) => format!("The compiler could not be started: {reason}. Try again."),
        (false, "") => "The compiler failed over this text. The text is as it was.".into(),
        (false, reason) => format!("The compiler failed over this text: {reason}. The text is as it was."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(source: &str) -> Text {
        Text { name: "a.py".into(), source: source.into() }
    }

    fn want(client: Client, source: &str) -> Input {
        Input::Want(client, text(source))
    }

    fn sent(effects: &[Effect]) -> Vec<(u32, &str)> {
        let sent = effects.iter().filter_map(|effect| match effect {
            Effect::Send(Compile { job, source, .. }) => Some((*job, &**source)),
            _ => None,
        });
        sent.collect()
    }

    fn told(effects: &[Effect]) -> Vec<(Client, bool)> {
        let told = effects.iter().filter_map(|effect| match effect {
            Effect::Tell(client, answer) => Some((*client, answer.is_ok())),
            _ => None,
        });
        told.collect()
    }

    fn code(job: u32) -> Input {
        Input::Heard(Compiled::Code { job, code: Vec::new() })
    }

    /// A queue whose worker has the first text of client 1 as job 2.
    fn compiling() -> Queue {
        let mut queue = Queue::default();
        assert_eq!(queue.update(want(1, "one")), [Effect::Boot, Effect::Ring(1, BOOT_MS)]);
        assert_eq!(sent(&queue.update(Input::Heard(Compiled::Ready))), [(2, "one")]);
        queue
    }

    #[test]
    fn of_a_clients_edits_the_latest_is_compiled() {
        let mut queue = compiling();
        assert_eq!(queue.update(want(1, "two")), []);
        assert_eq!(queue.update(want(1, "three")), []);
        let effects = queue.update(code(2));
        assert_eq!(told(&effects), [], "nobody waits for the first any more");
        assert_eq!(sent(&effects), [(3, "three")]);
        assert_eq!(told(&queue.update(code(3))), [(1, true)]);
    }

    #[test]
    fn every_client_gets_its_turn() {
        let mut queue = compiling();
        queue.update(want(2, "two"));
        queue.update(want(3, "three"));
        queue.update(Input::Cancel(2));
        let effects = queue.update(code(2));
        assert_eq!((told(&effects), sent(&effects)), (vec![(1, true)], vec![(3, "three")]));
    }

    #[test]
    fn a_compiler_that_dies_is_replaced_for_the_next() {
        let mut queue = compiling();
        queue.update(want(2, "two"));
        let effects = queue.update(Input::Heard(Compiled::Gone("panicked".into())));
        assert_eq!((&effects[0], told(&effects)), (&Effect::Kill, vec![(1, false)]));
        assert!(effects.contains(&Effect::Boot), "client 2 still waits");
        assert_eq!(sent(&queue.update(Input::Heard(Compiled::Ready))), [(4, "two")]);
        assert_eq!(queue.update(code(2)), [], "an answer of the dead one");
    }

    #[test]
    fn one_that_cannot_start_fails_everybody_and_is_tried_again_later() {
        let mut queue = Queue::default();
        queue.update(want(1, "one"));
        queue.update(want(2, "two"));
        let effects = queue.update(Input::Lost(String::new()));
        assert_eq!(told(&effects), [(1, false), (2, false)]);
        assert!(queue.update(want(1, "one")).contains(&Effect::Boot));
    }

    #[test]
    fn one_that_takes_for_ever_is_lost() {
        let mut queue = compiling();
        assert_eq!(queue.update(Input::Rang(1)), [], "it has started");
        assert_eq!(told(&queue.update(Input::Rang(2))), [(1, false)]);
        let mut idle = compiling();
        idle.update(code(2));
        assert_eq!(idle.update(Input::Rang(2)), []);
    }

    #[test]
    fn warming_starts_it_once() {
        let mut queue = Queue::default();
        assert!(queue.update(Input::Warm).contains(&Effect::Boot));
        assert_eq!(queue.update(Input::Warm), []);
    }
}
