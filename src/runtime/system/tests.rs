//! Processes over one system: nothing is lost, nothing is held twice, and the dead hold nothing.

use super::{Family, Memory, Process, Who};
use crate::native::Plain;
use python::vm::{Answer, Errno, Exit, System};
use std::sync::{Arc, Barrier, Mutex};
use std::time::Duration;

/// Notes who was born and who was signalled.
#[derive(Debug, Default)]
struct Register {
    born: Mutex<Vec<(Who, u32, Vec<u8>)>>,
    signalled: Mutex<Vec<Who>>,
}

impl Family for Register {
    fn start(&self, who: Who, parent: u32, preparation: Vec<u8>) -> Answer<()> {
        self.born.lock().expect("no panic").push((who, parent, preparation));
        Ok(())
    }

    fn signal(&self, who: Who, _: bool) -> bool {
        self.signalled.lock().expect("no panic").push(who);
        true
    }
}

struct World {
    memory: Arc<Plain>,
    register: Arc<Register>,
    first: Process,
}

fn world() -> World {
    let (memory, register) = (Arc::<Plain>::default(), Arc::<Register>::default());
    let first = Process::first(memory.clone(), register.clone());
    World { memory, register, first }
}

impl World {
    fn child(&self, handles: &[u32]) -> Process {
        self.first.spawn(b"prepared".to_vec(), handles).expect("there is room");
        let (who, parent, preparation) = self.register.born.lock().expect("no panic").pop().expect("it was born");
        Process::child(self.memory.clone(), self.register.clone(), who, parent, preparation)
    }

    fn end(&self, process: &Process, status: u8) {
        super::end(&*self.memory, process.who(), status);
    }
}

fn wait<T>(process: &Process, mut ask: impl FnMut() -> Answer<Option<T>>) -> T {
    let mut given = None;
    let mut ready = || {
        given = ask().expect("nothing is refused");
        given.is_some()
    };
    assert!(process.wait_until(&mut ready, || Some(Duration::from_secs(1)), |_| {}));
    given.expect("it is ready")
}

#[test]
fn bytes_of_a_pipe_come_whole_and_in_order_however_many_there_are() {
    let world = world();
    let (reader, writer) = world.first.pipe().expect("there is room");
    let child = world.child(&[writer]);
    world.first.close(writer).expect("it is held");
    let sent: Vec<u8> = (0..300_000_u32).map(|number| (number * 7 % 251) as u8).collect();
    let expected = sent.clone();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut rest = &sent[..];
            while !rest.is_empty() {
                let count = wait(&child, || child.write(writer, &rest[..rest.len().min(100_000)]));
                rest = &rest[count..];
            }
            world.end(&child, 0);
        });
        let mut come = Vec::new();
        loop {
            let bytes = wait(&world.first, || world.first.read(reader, 7_001));
            if bytes.is_empty() {
                break;
            }
            come.extend(bytes);
        }
        assert!(come == expected);
    });
}

#[test]
fn a_pipe_that_nobody_reads_is_broken_and_one_that_nobody_writes_ends() {
    let world = world();
    let (reader, writer) = world.first.pipe().expect("there is room");
    let child = world.child(&[reader]);
    world.first.close(reader).expect("it is held");
    assert_eq!(world.first.write(writer, b"x"), Ok(Some(1)));
    world.end(&child, 0);
    assert_eq!(world.first.write(writer, b"x"), Err(Errno::BrokenPipe));
    world.first.close(writer).expect("it is held");
    let (reader, writer) = world.first.pipe().expect("there is room");
    assert_eq!(world.first.is_ready(reader), Ok(false));
    world.first.close(writer).expect("it is held");
    assert_eq!((world.first.is_ready(reader), world.first.read(reader, 9)), (Ok(true), Ok(Some(Vec::new()))));
}

#[test]
fn a_semaphore_of_one_is_never_held_by_two() {
    let world = world();
    let semaphore = world.first.semaphore(1, 1).expect("there is room");
    let memory = world.first.memory(8).expect("there is room");
    let children: Vec<Process> = (0..4).map(|_| world.child(&[semaphore, memory])).collect();
    std::thread::scope(|scope| {
        for child in &children {
            scope.spawn(|| {
                for _ in 0..500 {
                    wait(child, || child.acquire(semaphore));
                    let count = child.load(memory, 0, 8).expect("it is held");
                    let count = u64::from_le_bytes(count.try_into().expect("eight bytes"));
                    std::thread::yield_now();
                    child.store(memory, 0, &(count + 1).to_le_bytes()).expect("it is held");
                    child.release(semaphore).expect("it is held");
                }
            });
        }
    });
    assert_eq!(world.first.load(memory, 0, 8), Ok(2000_u64.to_le_bytes().to_vec()));
    assert_eq!(world.first.release(semaphore), Err(Errno::Overflow));
}

#[test]
fn counts_that_many_change_at_the_same_moment_stay_right() {
    let world = world();
    let semaphore = world.first.semaphore(4, 4).expect("there is room");
    let children: Vec<Process> = (0..4).map(|_| world.child(&[semaphore])).collect();
    let together = Barrier::new(children.len());
    std::thread::scope(|scope| {
        for child in &children {
            scope.spawn(|| {
                together.wait();
                for _ in 0..100_000 {
                    // As many as hold it can take it: nobody ever finds it empty.
                    assert_eq!(child.acquire(semaphore), Ok(Some(())));
                    child.release(semaphore).expect("it was taken");
                }
            });
        }
    });
    assert_eq!(world.first.semaphore_value(semaphore), Ok(4));
}

#[test]
fn how_a_child_ended_is_told_once_and_to_its_parent_alone() {
    let world = world();
    let (child, other) = (world.child(&[]), world.child(&[]));
    let (pid, watched) = (child.pid(), world.first.watch(child.pid()).expect("it lives"));
    assert_eq!((world.first.reap(pid), world.first.is_ready(watched)), (Ok(None), Ok(false)));
    world.end(&child, 3);
    assert_eq!(other.reap(pid), Err(Errno::NoChild));
    assert_eq!(world.first.is_ready(watched), Ok(true));
    assert_eq!(world.first.reap(pid), Ok(Some(Exit::Status(3))));
    assert_eq!(world.first.reap(pid), Err(Errno::NoChild));
    assert_eq!((child.parent(), child.preparation()), (world.first.pid(), &b"prepared"[..]));
}

#[test]
fn who_is_condemned_comes_in_no_more_and_lets_go_of_everything_at_its_end() {
    let world = world();
    let (reader, writer) = world.first.pipe().expect("there is room");
    let child = world.child(&[writer]);
    world.first.close(writer).expect("it is held");
    world.first.signal(child.pid(), 15).expect("it lives");
    assert_eq!(*world.register.signalled.lock().expect("no panic"), [child.who()]);
    assert_eq!(child.write(writer, b"x"), Err(Errno::Interrupted));
    assert!(super::may_be_ended(&*world.memory, child.who()));
    world.end(&child, 0);
    assert_eq!(world.first.read(reader, 1), Ok(Some(Vec::new())));
    assert_eq!(world.first.reap(child.pid()), Ok(Some(Exit::Signal(15))));
    assert_eq!(world.first.signal(child.pid(), 15), Err(Errno::NoProcess));
}

#[test]
fn what_is_not_held_is_refused() {
    let world = world();
    let semaphore = world.first.semaphore(1, 1).expect("there is room");
    let stranger = world.child(&[]);
    assert_eq!(stranger.acquire(semaphore), Err(Errno::BadHandle));
    assert_eq!(world.first.read(semaphore, 1), Err(Errno::BadHandle));
    assert_eq!(world.first.close(2), Err(Errno::BadHandle));
    assert_eq!(world.first.spawn(Vec::new(), &[semaphore, 500]), Err(Errno::BadHandle));
    // Who was not started after all has no row.
    assert_eq!(super::living(&*world.memory).len(), 2);
}

#[test]
fn what_is_published_anybody_may_hold_as_long_as_somebody_does() {
    let world = world();
    let (reader, writer) = world.first.pipe().expect("there is room");
    let stranger = world.child(&[]);
    assert_eq!(stranger.adopt(writer), Err(Errno::BadHandle), "it is not published yet");
    assert_eq!(stranger.publish(writer), Err(Errno::BadHandle), "it is not the stranger's to publish");
    world.first.publish(writer).expect("it is held");
    assert_eq!(stranger.adopt(writer), Ok(()));
    assert_eq!(stranger.adopt(reader), Err(Errno::BadHandle), "the other end is not");
    assert_eq!(stranger.write(writer, b"x"), Ok(Some(1)));
    assert_eq!(world.first.read(reader, 9), Ok(Some(b"x".to_vec())));
    world.first.close(writer).expect("it is held");
    stranger.close(writer).expect("it is held");
    assert_eq!(stranger.adopt(writer), Err(Errno::BadHandle), "nobody holds it");
    world.first.close(reader).expect("it is held");
    let (_, again) = world.first.pipe().expect("there is room");
    assert_eq!((again, stranger.adopt(again)), (writer, Err(Errno::BadHandle)), "what has its number now is another");
}

#[test]
fn there_are_as_many_processes_as_there_may_be_and_rows_are_given_again() {
    let world = world();
    let mut children: Vec<Process> = (1..super::tables::PROCESSES).map(|_| world.child(&[])).collect();
    assert_eq!(world.first.spawn(Vec::new(), &[]), Err(Errno::TooManyProcesses));
    let last = children.pop().expect("there are some");
    world.end(&last, 0);
    // It is kept until somebody has asked.
    assert_eq!(world.first.spawn(Vec::new(), &[]), Err(Errno::TooManyProcesses));
    assert_eq!(world.first.reap_any(), Ok(Some((last.pid(), Exit::Status(0)))));
    assert_eq!(world.child(&[]).pid(), last.pid() + 1);
}

#[test]
fn memory_that_nobody_holds_is_given_again_as_zeros() {
    let world = world();
    let half = world.memory.size() / 3;
    let (first, _kept) = (world.first.memory(half).expect("room"), world.first.memory(half).expect("room"));
    world.first.store(first, 5, b"left behind").expect("it is held");
    assert_eq!(world.first.memory(half + (1 << 17)), Err(Errno::NoMemory));
    world.first.close(first).expect("it is held");
    let again = world.first.memory(half).expect("there is room again");
    assert_eq!(world.first.load(again, 0, 20), Ok(vec![0; 20]));
    assert_eq!(world.first.load(again, half - 1, 2), Err(Errno::Invalid));
}

#[test]
fn a_copy_holds_all_that_its_parent_holds_and_what_comes_later_is_not_the_others() {
    let world = world();
    let (reader, writer) = world.first.pipe().expect("there is room");
    let semaphore = world.first.semaphore(2, 2).expect("there is room");
    let who = world.first.bear_copy().expect("there is room");
    let copy = Process::copy(&world.first, world.memory.clone(), world.register.clone(), who);
    assert_eq!((copy.parent(), copy.pid() == world.first.pid()), (world.first.pid(), false));
    assert_eq!((copy.acquire(semaphore), world.first.acquire(semaphore)), (Ok(Some(())), Ok(Some(()))));
    let own = world.first.semaphore(1, 1).expect("there is room");
    assert_eq!(copy.acquire(own), Err(Errno::BadHandle));
    // A pipe ends when the last of both has let go of its end.
    world.first.close(writer).expect("it is held");
    assert_eq!(world.first.read(reader, 1), Ok(None));
    world.end(&copy, 0);
    assert_eq!(world.first.read(reader, 1), Ok(Some(Vec::new())));
}

#[test]
fn a_copy_that_could_not_be_made_leaves_nothing_behind() {
    let world = world();
    let (reader, writer) = world.first.pipe().expect("there is room");
    let who = world.first.bear_copy().expect("there is room");
    world.first.disown(who);
    assert_eq!(world.first.reap(who.pid), Err(Errno::NoChild));
    world.first.close(writer).expect("it is held");
    assert_eq!(world.first.read(reader, 1), Ok(Some(Vec::new())));
}

#[test]
fn handles_are_given_to_a_process_that_lives() {
    let world = world();
    let (child, semaphore) = (world.child(&[]), world.first.semaphore(1, 1).expect("there is room"));
    assert_eq!(child.acquire(semaphore), Err(Errno::BadHandle));
    world.first.give(child.pid(), &[semaphore]).expect("both are there");
    assert_eq!(child.acquire(semaphore), Ok(Some(())));
    assert_eq!(world.first.give(child.pid(), &[semaphore, 500]), Err(Errno::BadHandle));
    world.end(&child, 0);
    assert_eq!(world.first.give(child.pid(), &[semaphore]), Err(Errno::NoProcess));
}

#[test]
fn nobody_can_go_on_once_all_have_looked_in_vain_since_the_last_change() {
    let world = world();
    let child = world.child(&[]);
    let changes = super::tables::changes(&*world.memory);
    world.first.rest(changes);
    assert!(!world.first.is_deadlocked());
    child.rest(changes.wrapping_sub(1));
    assert!(!child.is_deadlocked());
    child.rest(changes);
    assert!(child.is_deadlocked() && world.first.is_deadlocked());
    // From now on nobody is given anything, but for what is to be said of it.
    assert_eq!(child.pipe(), Err(Errno::Interrupted));
    child.leave_word(b"what it waits for").expect("there is room");
    world.end(&child, 0);
    assert_eq!(world.first.hear_words(), [b"what it waits for"]);
}

#[test]
fn a_change_an_interrupt_and_a_condemned_process_are_something_to_wait_for() {
    let world = world();
    let child = world.child(&[]);
    let rest = |process: &Process| process.rest(super::tables::changes(&*world.memory));
    rest(&world.first);
    let semaphore = world.first.semaphore(0, 1).expect("there is room");
    world.first.release(semaphore).expect("it is held");
    rest(&child);
    assert!(!child.is_deadlocked());
    world.first.signal(child.pid(), 2).expect("it lives");
    rest(&world.first);
    rest(&child);
    assert!(!child.is_deadlocked());
    child.interrupted();
    world.first.signal(child.pid(), 15).expect("it lives");
    rest(&world.first);
    assert!(!world.first.is_deadlocked());
    world.end(&child, 0);
    rest(&world.first);
    assert!(world.first.is_deadlocked());
}
