//! The bridge in good and bad weather, without a browser.

use messages::{Ended, Kernel, Plan, Program, Work};

use super::*;

fn plan(workers: u8) -> Plan {
    Plan { work: Work { kernel: Kernel::Primes, units: 4, size: 1 }, workers }
}

fn run(job: Job, workers: u8) -> Input {
    Input::Run { job, errand: Errand::new(&Request::Race(plan(workers))), shared: true }
}

fn ready() -> Input {
    Input::Heard(Event::Ready { shared: true, pool: 2, boot_us: 1 })
}

fn race(workers: u8) -> Effect {
    Effect::Send(encode(&Request::Race(plan(workers))).into())
}

fn program() -> Vec<u8> {
    encode(&Request::Program(Program::new("a.py", "", Vec::new())))
}

fn ended() -> Event {
    Event::Ended(Ended { status: 0, ran_us: 1 })
}

/// A bridge with job 1 under way.
fn running() -> Bridge {
    let mut bridge = Bridge::default();
    bridge.update(run(1, 2));
    bridge.update(ready());
    bridge
}

fn told(effects: &[Effect]) -> Vec<(Job, Event)> {
    let told = effects.iter().filter_map(|effect| match effect {
        Effect::Tell(job, event) => Some((*job, event.clone())),
        _ => None,
    });
    told.collect()
}

fn failed(effects: &[Effect], words: &str) {
    let told = told(effects);
    assert!(matches!(&told[..], [(1, Event::Failed(reason))] if reason.contains(words)), "{told:?}");
}

#[test]
fn nothing_is_started_before_the_first_run() {
    let mut bridge = Bridge::default();
    let booted = [Effect::Boot { pool: 2, shared: true }, Effect::Ring(Alarm::Boot(1), BOOT_MS)];
    assert_eq!(bridge.update(run(1, 2)), booted);
    assert!(bridge.update(ready()).contains(&race(2)));
    assert_eq!(bridge.update(Input::Heard(Event::Finished)), [Effect::Tell(1, Event::Finished)]);
    assert_eq!(bridge.update(run(1, 2))[0], race(2), "the second run finds the worker ready");
}

#[test]
fn a_worker_that_was_warmed_waits_for_the_run() {
    let mut bridge = Bridge::default();
    let booted = [Effect::Boot { pool: 2, shared: true }, Effect::Ring(Alarm::Boot(1), BOOT_MS)];
    assert_eq!(bridge.update(Input::Warm(2)), booted);
    assert_eq!(bridge.update(Input::Warm(2)), [], "once is enough");
    assert_eq!(bridge.update(ready()), [], "nobody has asked yet");
    assert_eq!(bridge.update(run(1, 2))[0], race(2));
}

#[test]
fn a_worker_that_cannot_be_warmed_leaves_the_run_to_try_again() {
    let mut bridge = Bridge::default();
    bridge.update(Input::Warm(2));
    assert_eq!(bridge.update(Input::Lost("no memory".into())), [Effect::Kill]);
    assert_eq!(bridge.update(run(1, 2))[0], Effect::Boot { pool: 2, shared: true });
    assert_eq!(bridge.update(Input::Lost("no memory".into()))[1], Effect::Boot { pool: 2, shared: false });
    assert_eq!(bridge.update(Input::Warm(2)), []);
}

#[test]
fn a_larger_pool_needs_another_worker_and_a_smaller_one_does_not() {
    let mut bridge = running();
    bridge.update(Input::Heard(Event::Finished));
    let effects = bridge.update(run(1, 4));
    assert_eq!(effects[..2], [Effect::Kill, Effect::Boot { pool: 4, shared: true }]);
    bridge.update(ready());
    bridge.update(Input::Heard(Event::Finished));
    assert_eq!(bridge.update(run(1, 1))[0], race(1));
}

#[test]
fn without_shared_memory_any_number_of_workers_fits() {
    let mut bridge = Bridge::default();
    let alone = |workers| Input::Run { job: 1, errand: Errand::new(&Request::Race(plan(workers))), shared: false };
    assert_eq!(bridge.update(alone(1))[0], Effect::Boot { pool: 1, shared: false });
    bridge.update(ready());
    bridge.update(Input::Heard(Event::Finished));
    assert_eq!(bridge.update(alone(8))[0], race(8));
}

#[test]
fn one_run_waits_and_a_newer_one_takes_its_place() {
    let mut bridge = running();
    assert_eq!(bridge.update(run(2, 2)), []);
    let effects = bridge.update(run(3, 2));
    assert_eq!(effects, [Effect::Tell(2, Event::Failed("Another run took its place.".into()))]);
    let effects = bridge.update(Input::Heard(Event::Finished));
    assert_eq!(effects[..2], [Effect::Tell(1, Event::Finished), race(2)]);
    assert_eq!(told(&bridge.update(Input::Heard(Event::Finished))), [(3, Event::Finished)]);
}

#[test]
fn stop_is_asked_for_and_then_enforced() {
    let mut bridge = running();
    let asked = [Effect::Send(encode(&Request::Stop).into()), Effect::Ring(Alarm::Stop(1), STOP_MS)];
    assert_eq!(bridge.update(Input::Stop(1)), asked);
    let effects = bridge.update(Input::Rang(Alarm::Stop(1)));
    assert_eq!(effects[..2], [Effect::Kill, Effect::Boot { pool: 2, shared: true }], "a fresh worker is made ready");
    assert_eq!(told(&effects), [(1, Event::Stopped)]);
    assert_eq!(bridge.update(run(1, 2)), [], "which the next run only has to wait for");
    assert!(bridge.update(ready()).contains(&race(2)));
}

#[test]
fn a_run_that_stops_in_time_keeps_its_worker() {
    let mut bridge = running();
    bridge.update(Input::Stop(1));
    assert_eq!(bridge.update(Input::Heard(Event::Stopped)), [Effect::Tell(1, Event::Stopped)]);
    assert_eq!(bridge.update(Input::Rang(Alarm::Stop(1))), []);
    assert_eq!(bridge.update(run(1, 2))[0], race(2));
}

#[test]
fn a_worn_worker_is_replaced_when_its_run_has_ended() {
    let mut bridge = running();
    assert_eq!(bridge.update(Input::Heard(Event::Worn)), [], "the run goes on");
    let effects = bridge.update(Input::Heard(Event::Finished));
    assert_eq!(effects[..2], [Effect::Kill, Effect::Boot { pool: 2, shared: true }]);
    assert_eq!(told(&effects), [(1, Event::Finished)]);
    assert_eq!(bridge.update(run(1, 2)), [], "the next one waits for the fresh worker");
    assert!(bridge.update(ready()).contains(&race(2)));
    let effects = bridge.update(Input::Heard(Event::Finished));
    assert_eq!(effects, [Effect::Tell(1, Event::Finished)], "which is not worn");
}

#[test]
fn whoever_waits_runs_in_the_fresh_worker() {
    let mut bridge = running();
    bridge.update(run(2, 2));
    bridge.update(Input::Heard(Event::Worn));
    let effects = bridge.update(Input::Heard(Event::Finished));
    assert_eq!(effects.iter().filter(|effect| matches!(effect, Effect::Boot { .. })).count(), 1);
    assert!(!effects.contains(&race(2)));
    assert!(bridge.update(ready()).contains(&race(2)));
}

#[test]
fn a_run_that_ends_while_it_is_stopped_leaves_no_answer_for_the_next() {
    let mut bridge = running();
    bridge.update(Input::Stop(1));
    assert_eq!(bridge.update(Input::Heard(Event::Finished)), [Effect::Tell(1, Event::Finished)]);
    assert_eq!(bridge.update(run(2, 2)), [], "the answer to Stop is still to come");
    let effects = bridge.update(Input::Heard(Event::Stopped));
    assert_eq!(told(&effects), [(1, Event::Stopped)]);
    assert!(effects.contains(&race(2)));
}

#[test]
fn stop_before_the_engine_is_ready_keeps_it_booting() {
    let mut bridge = Bridge::default();
    bridge.update(run(1, 2));
    assert_eq!(bridge.update(Input::Stop(1)), [Effect::Tell(1, Event::Stopped)]);
    assert_eq!(bridge.update(ready()), []);
    assert_eq!(bridge.update(run(1, 2))[0], race(2));
}

#[test]
fn a_run_that_waits_can_be_stopped_and_a_stranger_cannot_stop() {
    let mut bridge = running();
    bridge.update(run(2, 2));
    assert_eq!(bridge.update(Input::Stop(9)), []);
    assert_eq!(bridge.update(Input::Stop(2)), [Effect::Tell(2, Event::Stopped)]);
    assert_eq!(told(&bridge.update(Input::Heard(Event::Finished))), [(1, Event::Finished)]);
}

#[test]
fn a_crash_is_said_and_the_next_run_works() {
    for crash in [Input::Lost("unreachable".into()), Input::Heard(Event::Gone("unreachable.".into()))] {
        let mut bridge = running();
        let effects = bridge.update(crash);
        assert_eq!(effects[0], Effect::Kill);
        failed(&effects, "stopped unexpectedly: unreachable. Press Run");
        assert_eq!(bridge.update(run(1, 2))[0], Effect::Boot { pool: 2, shared: true });
    }
}

#[test]
fn a_failed_run_keeps_the_engine() {
    let mut bridge = running();
    failed(&bridge.update(Input::Heard(Event::Failed("no".into()))), "no");
    assert_eq!(bridge.update(run(1, 2))[0], race(2));
}

#[test]
fn a_crash_while_stopping_is_a_stop() {
    let mut bridge = running();
    bridge.update(Input::Stop(1));
    assert_eq!(told(&bridge.update(Input::Lost(String::new()))), [(1, Event::Stopped)]);
}

#[test]
fn an_engine_that_will_not_share_is_tried_without() {
    let mut bridge = Bridge::default();
    bridge.update(run(1, 2));
    let effects = bridge.update(Input::Lost("out of memory".into()));
    assert_eq!(effects[..2], [Effect::Kill, Effect::Boot { pool: 2, shared: false }]);
    failed(&bridge.update(Input::Lost(String::new())), "could not be started: its files did not load. Check");
    assert_eq!(bridge.update(run(1, 2))[0], Effect::Boot { pool: 2, shared: true }, "sharing was not to blame");
}

#[test]
fn an_engine_that_starts_only_without_sharing_stays_that_way() {
    let mut bridge = Bridge::default();
    bridge.update(run(1, 2));
    bridge.update(Input::Lost("out of memory".into()));
    bridge.update(ready());
    bridge.update(Input::Heard(Event::Finished));
    assert_eq!(bridge.update(run(1, 8))[0], race(8));
}

#[test]
fn an_engine_that_never_gets_ready_is_given_up() {
    let mut bridge = Bridge::default();
    bridge.update(Input::Run { job: 1, errand: Errand::new(&Request::Race(plan(2))), shared: false });
    failed(&bridge.update(Input::Rang(Alarm::Boot(1))), "did not become ready in time");
    assert_eq!(bridge.update(Input::Rang(Alarm::Boot(1))), []);
}

#[test]
fn a_silent_engine_is_given_up_and_a_talking_one_is_not() {
    let mut bridge = running();
    let again = bridge.update(Input::Rang(Alarm::Silence(0)));
    assert_eq!(again, [Effect::Ring(Alarm::Silence(1), SILENCE_MS)]);
    failed(&bridge.update(Input::Rang(Alarm::Silence(1))), "nothing was heard of it");
    assert_eq!(bridge.update(Input::Rang(Alarm::Silence(1))), []);
}

#[test]
fn python_in_turns_may_be_silent() {
    let script = Plan { work: Work { kernel: Kernel::PythonPrimes, units: 4, size: 1 }, workers: 2 };
    for (shared, watched) in [(false, false), (true, true)] {
        let mut bridge = Bridge::default();
        bridge.update(Input::Run { job: 1, errand: Errand::new(&Request::Race(script)), shared });
        let effects = bridge.update(Input::Heard(Event::Ready { shared, pool: 2, boot_us: 1 }));
        let rings = effects.iter().any(|effect| matches!(effect, Effect::Ring(Alarm::Silence(_), _)));
        assert_eq!(rings, watched, "shared: {shared}");
    }
}

#[test]
fn a_lost_spare_is_nobodys_failure() {
    let mut bridge = running();
    bridge.update(Input::Heard(Event::Finished));
    assert_eq!(bridge.update(Input::Lost("gone".into())), [Effect::Kill]);
    assert_eq!(bridge.update(run(1, 2))[0], Effect::Boot { pool: 2, shared: true });
}

#[test]
fn a_program_has_no_pool_and_a_race_has_one() {
    for shared in [true, false] {
        let mut bridge = running();
        bridge.update(Input::Heard(Event::Finished));
        let run = Input::Run { job: 2, errand: Errand::program(program()), shared };
        assert_eq!(bridge.update(run)[..2], [Effect::Kill, Effect::Boot { pool: 0, shared }]);
        bridge.update(ready());
        bridge.update(Input::Heard(ended()));
        assert_eq!(bridge.update(self::run(3, 2))[..2], [Effect::Kill, Effect::Boot { pool: 2, shared: true }]);
    }
}

#[test]
fn without_shared_memory_programs_and_races_share_a_worker() {
    let mut bridge = Bridge::default();
    bridge.update(Input::Run { job: 1, errand: Errand::new(&Request::Race(plan(2))), shared: false });
    bridge.update(Input::Heard(Event::Ready { shared: false, pool: 0, boot_us: 1 }));
    bridge.update(Input::Heard(Event::Finished));
    let run = Input::Run { job: 2, errand: Errand::program(program()), shared: false };
    assert_eq!(bridge.update(run), [Effect::Send(program().into())]);
}

#[test]
fn a_race_in_python_has_what_a_program_has() {
    let mut bridge = Bridge::default();
    let work = Work { kernel: Kernel::PythonPrimes, units: 4, size: 1 };
    let race = |job| {
        let errand = Errand::new(&Request::Race(Plan { work, workers: 4 }));
        Input::Run { job, errand, shared: true }
    };
    assert_eq!(bridge.update(race(1))[0], Effect::Boot { pool: 0, shared: true });
    bridge.update(ready());
    bridge.update(Input::Heard(Event::Finished));
    let run = Input::Run { job: 2, errand: Errand::program(program()), shared: true };
    assert_eq!(bridge.update(run), [Effect::Send(program().into())], "and may be silent for as long as it likes");
    assert_eq!(bridge.update(Input::Rang(Alarm::Silence(2))), []);
    assert_eq!(bridge.update(Input::Heard(ended())), [Effect::Tell(2, ended())]);
}

#[test]
fn a_program_that_does_not_hear_stop_is_cut_off() {
    let mut bridge = Bridge::default();
    bridge.update(Input::Run { job: 1, errand: Errand::program(program()), shared: false });
    bridge.update(Input::Heard(Event::Ready { shared: false, pool: 0, boot_us: 1 }));
    bridge.update(Input::Stop(1));
    let effects = bridge.update(Input::Rang(Alarm::Stop(1)));
    assert_eq!(effects[..2], [Effect::Kill, Effect::Boot { pool: 0, shared: false }]);
    assert_eq!(told(&effects), [(1, Event::Stopped)]);
}

#[test]
fn a_program_that_ends_while_it_is_stopped_leaves_no_answer_for_the_next() {
    let mut bridge = Bridge::default();
    bridge.update(Input::Run { job: 1, errand: Errand::program(program()), shared: true });
    bridge.update(ready());
    bridge.update(Input::Stop(1));
    assert_eq!(bridge.update(Input::Heard(ended())), [Effect::Tell(1, ended())]);
    assert_eq!(told(&bridge.update(Input::Heard(Event::Stopped))), [(1, Event::Stopped)]);
}
