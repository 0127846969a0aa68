//! What a thread did, as stretches of time: the record, folded.

use super::{Build, Moment, On, Track, What, Why};
use serde::{Deserialize, Serialize};

/// What a thread does for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// It was started, and its thread or worker has not begun yet.
    Starting,
    /// It runs bytecode.
    Running,
    /// It runs bytecode in another interpreter, of this number.
    Inside(u32),
    /// It could run bytecode, and waits for the GIL.
    Wanting,
    /// It waits for something else, with the GIL released.
    Blocked(On),
    /// It computes in a native kernel, with the GIL released.
    Kernel,
}

/// A stretch of a thread's time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stay {
    /// When it begins, in nanoseconds since the run began.
    pub from_ns: u64,
    /// When it ends: never before it begins.
    pub to_ns: u64,
    /// What the thread does.
    pub state: State,
}

impl Track {
    /// What the thread did from its start to its end, without gaps; states without duration are left out. The last one
    /// ends with the last event.
    pub fn stays(&self, build: Build) -> Vec<Stay> {
        let mut stays = Vec::new();
        let mut now: Option<(u64, State)> = None;
        let mut inside = 0;
        for Moment { at_ns, what } in &self.moments {
            inside = match what {
                What::Enter { interpreter } => *interpreter,
                What::Leave => 0,
                _ => inside,
            };
            let next = match after(*what, now.map(|(_, state)| state), build) {
                Some(State::Running) if inside > 0 => Some(State::Inside(inside)),
                next => next,
            };
            if next == now.map(|(_, state)| state) {
                continue;
            }
            if let Some((from_ns, state)) = now
                && from_ns < *at_ns
            {
                stays.push(Stay { from_ns, to_ns: *at_ns, state });
            }
            now = next.map(|state| (*at_ns, state));
        }
        if let (Some((from_ns, state)), Some(last)) = (now, self.moments.last())
            && from_ns < last.at_ns
        {
            stays.push(Stay { from_ns, to_ns: last.at_ns, state });
        }
        stays
    }
}

/// The state after an event.
fn after(what: What, before: Option<State>, build: Build) -> Option<State> {
    // Where there is a GIL, who could run has to take it first.
    let ready = match build {
        Build::Gil => State::Wanting,
        Build::FreeThreaded => State::Running,
    };
    match what {
        What::Start { .. } => Some(State::Starting),
        What::Run | What::Enter { .. } | What::Unblock(_) | What::KernelEnd | What::Drop(Why::Request) => Some(ready),
        What::Take { .. } => Some(State::Running),
        What::Block(on) => Some(State::Blocked(on)),
        What::Leave => Some(State::Blocked(On::Interpreter)),
        What::KernelBegin => Some(State::Kernel),
        What::Wait | What::Request { .. } | What::Drop(_) => before,
        What::Exit => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Outcome;

    fn stays(build: Build, events: &[(u64, What)]) -> Vec<(u64, u64, State)> {
        let moments = events.iter().map(|&(at_ns, what)| Moment { at_ns, what }).collect();
        let track = Track { moments, ..Track::default() };
        track.stays(build).iter().map(|stay| (stay.from_ns, stay.to_ns, stay.state)).collect()
    }

    #[test]
    fn who_goes_over_into_another_interpreter_runs_with_that_ones_gil() {
        let events = [
            (0, What::Run),
            (0, What::Take { switched: false }),
            (4, What::Block(On::Interpreter)),
            (4, What::Drop(Why::Block)),
            (5, What::Enter { interpreter: 2 }),
            (6, What::Take { switched: false }),
            (9, What::Drop(Why::Leave)),
            (10, What::Leave),
            (11, What::Unblock(Outcome::Done)),
            (12, What::Take { switched: true }),
            (13, What::Exit),
        ];
        let away = State::Blocked(On::Interpreter);
        let expected = [
            (0, 4, State::Running),
            (4, 5, away),
            (5, 6, State::Wanting),
            (6, 10, State::Inside(2)),
            (10, 11, away),
            (11, 12, State::Wanting),
            (12, 13, State::Running),
        ];
        assert_eq!(stays(Build::Gil, &events), expected);
    }

    #[test]
    fn under_the_gil_a_thread_runs_from_take_to_drop() {
        let events = [
            (0, What::Start { by: 0 }),
            (2, What::Run),
            (2, What::Wait),
            (7, What::Request { holder: 0 }),
            (8, What::Take { switched: true }),
            (13, What::Drop(Why::Request)),
            (15, What::Take { switched: true }),
            (20, What::Block(On::Sleep)),
            (20, What::Drop(Why::Block)),
            (30, What::Unblock(Outcome::TimedOut)),
            (30, What::Take { switched: false }),
            (31, What::Drop(Why::Exit)),
            (32, What::Exit),
        ];
        let expected = [
            (0, 2, State::Starting),
            (2, 8, State::Wanting),
            (8, 13, State::Running),
            (13, 15, State::Wanting),
            (15, 20, State::Running),
            (20, 30, State::Blocked(On::Sleep)),
            (30, 32, State::Running),
        ];
        assert_eq!(stays(Build::Gil, &events), expected);
    }

    #[test]
    fn without_a_gil_a_thread_runs_unless_it_is_blocked() {
        let events = [
            (0, What::Start { by: 0 }),
            (1, What::Run),
            (5, What::Block(On::Input)),
            (6, What::Unblock(Outcome::Done)),
            (9, What::Exit),
        ];
        let expected = [
            (0, 1, State::Starting),
            (1, 5, State::Running),
            (5, 6, State::Blocked(On::Input)),
            (6, 9, State::Running),
        ];
        assert_eq!(stays(Build::FreeThreaded, &events), expected);
    }
}
