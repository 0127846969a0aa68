//! A run by one start method: the processes that took part, and what was recorded of all three.

use messages::{Life, Printed, Program, Stage};
use serde::{Deserialize, Serialize};

/// The start methods, in the order in which they are run: the argument of the program.
pub const METHODS: [&str; 3] = ["spawn", "fork", "forkserver"];

/// Pieces of output that are kept, the last ones.
const MOST_PIECES: usize = 40;

/// A recording of all three, made by the published engine in a browser: a file beside the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// The browser that it was made in.
    pub browser: String,
    /// Cores of that machine.
    pub cores: u32,
    /// The runs, in the order of [`METHODS`].
    pub trials: Vec<Trial>,
}

/// The program, and that recording: a file of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// The program.
    pub program: Program,
    /// Its three runs.
    pub recording: Recording,
}

/// A run, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// Its processes, by their numbers: the first one is the program itself.
    pub lives: Vec<Life>,
    /// What they printed.
    pub printed: Vec<Printed>,
    /// Whether it came to its end by itself.
    pub whole: bool,
}

/// A stage of a process, from its beginning to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Which one.
    pub stage: Stage,
    /// Microseconds since the first child was asked for.
    pub from_us: u64,
    /// Likewise.
    pub to_us: u64,
    /// Bytes that it dealt with.
    pub bytes: u64,
}

impl Trial {
    /// A process has come so far.
    pub fn hear(&mut self, life: Life) {
        match self.lives.iter_mut().find(|known| known.pid == life.pid) {
            Some(known) => *known = life,
            None => self.lives.push(life),
        }
        self.lives.sort_by_key(|life| life.pid);
    }

    /// Something was printed.
    pub fn print(&mut self, printed: Vec<Printed>) {
        self.printed.extend(printed);
        self.printed.drain(..self.printed.len().saturating_sub(MOST_PIECES));
    }

    /// The program's own process, and those that it has started.
    fn split(&self) -> Option<(&Life, &[Life])> {
        self.lives.split_first()
    }

    /// When a child was first asked for, in microseconds since 1970: what it takes to import what starts it, and to make what
    /// it is given, is the program's affair.
    fn begin_us(&self) -> u64 {
        let Some((main, children)) = self.split() else { return 0 };
        let pickled = main.marks.iter().find(|mark| mark.stage == Stage::Pickle);
        let asked = children.iter().filter_map(|life| life.marks.first());
        asked.chain(pickled).map(|mark| mark.began_us).min().unwrap_or_else(|| self.end())
    }

    fn end(&self) -> u64 {
        let last = |life: &Life| life.marks.last().map_or(0, |mark| mark.began_us).max(life.ended_us);
        self.lives.iter().map(last).max().unwrap_or(0)
    }

    /// Microseconds from there to the last thing that is known.
    pub fn end_us(&self) -> u64 {
        self.end() - self.begin_us()
    }

    /// What a process went through since the first child was asked for.
    pub fn stretches(&self, life: &Life) -> Vec<Stretch> {
        let begin_us = self.begin_us();
        let end_us = if life.ended_us > 0 { life.ended_us } else { self.end() };
        let ends = life.marks.iter().skip(1).map(|mark| mark.began_us).chain([end_us]);
        let stretch = |(mark, to_us): (&messages::Mark, u64)| Stretch {
            stage: mark.stage,
            from_us: mark.began_us.saturating_sub(begin_us),
            to_us: to_us.saturating_sub(begin_us),
            bytes: mark.bytes,
        };
        life.marks.iter().zip(ends).map(stretch).filter(|stretch| stretch.to_us > 0).collect()
    }

    /// The children that did the program's work, in order: not what helps to start them.
    pub fn children(&self) -> impl Iterator<Item = &Life> {
        self.lives.iter().skip(1).filter(|life| !is_helper(life))
    }

    /// From when a child was asked for until it began with its work, in microseconds; nothing before it has.
    pub fn start_us(&self, child: usize) -> Option<u64> {
        let begun = self.children().nth(child)?.marks.iter().rev().find(|mark| mark.stage == Stage::Run)?.began_us;
        Some(begun.saturating_sub(self.asked_us(child)?))
    }

    /// When a child was asked for: the program begins to pickle for it, or the process itself knows.
    fn asked_us(&self, child: usize) -> Option<u64> {
        let (main, _) = self.split()?;
        let own = self.children().nth(child)?.marks.first()?.began_us;
        let mut pickled = main.marks.iter().filter(|mark| mark.stage == Stage::Pickle && mark.began_us <= own);
        // What is pickled for a helper comes after what is for the first child.
        let asked = if child == 0 { pickled.min_by_key(|mark| mark.began_us) } else { pickled.next_back() };
        Some(asked.map_or(own, |mark| mark.began_us))
    }

    /// Bytes of a kind of stage, in all processes.
    pub fn bytes(&self, stage: Stage) -> u64 {
        self.lives.iter().flat_map(|life| &life.marks).filter(|mark| mark.stage == stage).map(|mark| mark.bytes).sum()
    }
}

/// Whether a process does nothing but fork others.
pub fn is_helper(life: &Life) -> bool {
    life.marks.iter().any(|mark| mark.stage == Stage::Wait)
}

/// What a process is called.
pub fn name(life: &Life) -> String {
    match &*life.name {
        "" => "the program".to_owned(),
        name => name.to_owned(),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A process with stages of these lengths, in milliseconds, from some moment on.
    pub fn life(pid: u32, name: &str, from_ms: u64, stages: &[(Stage, u64, u64)]) -> Life {
        let (mut life, mut at_us, mut before) = (Life { pid, parent: 42, ..Life::default() }, from_ms * 1000, 0);
        for (stage, ms, bytes) in stages {
            life.enter(*stage, at_us, before);
            (at_us, before) = (at_us + ms * 1000, *bytes);
        }
        if let Some(last) = life.marks.last_mut() {
            last.bytes = before;
        }
        (life.name, life.ended_us) = (name.to_owned(), at_us);
        life
    }

    /// The program pickles for two children, one after the other; each boots, imports, unpickles and runs.
    pub fn spawned() -> Trial {
        let child = |pid, from_ms| {
            life(
                pid,
                "SpawnProcess-1",
                from_ms,
                &[(Stage::Boot, 50, 0), (Stage::Import, 20, 0), (Stage::Unpickle, 5, 3_000), (Stage::Run, 10, 0)],
            )
        };
        let main = life(
            42,
            "",
            1_000,
            &[
                (Stage::Run, 100, 0),
                (Stage::Pickle, 4, 3_000),
                (Stage::Run, 90, 0),
                (Stage::Pickle, 6, 3_000),
                (Stage::Run, 90, 0),
            ],
        );
        Trial { lives: vec![main, child(43, 1_104), child(44, 1_200)], printed: Vec::new(), whole: true }
    }

    #[test]
    fn time_begins_when_the_first_child_is_asked_for() {
        let trial = spawned();
        let main = trial.stretches(&trial.lives[0]);
        assert_eq!((main[0].from_us, main[0].to_us, main[1].to_us), (0, 4_000, 94_000), "what was before is left out");
        let child = trial.stretches(&trial.lives[1]);
        assert_eq!((child[0].from_us, child[3].to_us), (4_000, 89_000));
        assert_eq!(trial.end_us(), 190_000);
    }

    #[test]
    fn a_start_lasts_until_the_child_runs() {
        let trial = spawned();
        assert_eq!((trial.start_us(0), trial.start_us(1), trial.start_us(2)), (Some(79_000), Some(81_000), None));
        assert_eq!((trial.bytes(Stage::Pickle), trial.bytes(Stage::Unpickle)), (6_000, 6_000));
    }

    #[test]
    fn who_only_helps_is_no_child() {
        let mut trial = spawned();
        trial.hear(life(45, "fork server", 1_104, &[(Stage::Boot, 5, 0), (Stage::Wait, 50, 0)]));
        assert_eq!((trial.lives.len(), trial.children().count()), (4, 2));
    }

    #[test]
    fn what_a_process_tells_again_takes_the_place_of_what_it_told_before() {
        let mut trial = Trial::default();
        trial.hear(life(44, "b", 5, &[(Stage::Run, 1, 0)]));
        trial.hear(life(42, "", 1, &[(Stage::Run, 1, 0)]));
        trial.hear(life(42, "", 1, &[(Stage::Run, 1, 0), (Stage::Pickle, 1, 9)]));
        assert_eq!(trial.lives.iter().map(|life| (life.pid, life.marks.len())).collect::<Vec<_>>(), [(42, 2), (44, 1)]);
    }
}
