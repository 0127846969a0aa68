//! A record folded into what is drawn: what each thread did from when to when, who held the GIL, and who asked for it.
//!
//! The events of all threads are gone through in the order of their times, and under the GIL with one holder at a time:
//! where events were lost, or two clocks don't quite agree, a thread's turn ends at the latest when another's begins. So
//! whatever the record, the spans of a thread follow each other, and no two threads hold the GIL at once.

use std::{cmp::Reverse, collections::BinaryHeap};

use messages::record::{Build, Moment, On, Record, What, Why};

use crate::ink::Activity;

/// A run as it is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// How the threads shared the interpreter.
    pub build: Build,
    /// The threads, by number.
    pub lanes: Vec<Lane>,
    /// The first interpreter's GIL's way: who held it from when to when, in order. Empty without a GIL.
    pub turns: Vec<Turn>,
    /// Every event in the order of time: whose it is, and which of its events.
    pub order: Vec<(u32, u32)>,
    /// How often the GIL went from one thread to another.
    pub switches: u64,
    /// How often a thread asked for the GIL to be dropped.
    pub requests: u64,
    /// How many events were lost.
    pub lost: u64,
    /// When the last event was, in nanoseconds since the run began.
    pub end_ns: u64,
}

/// A thread.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lane {
    /// What it is called.
    pub name: String,
    /// What it did: in order, none overlaps another.
    pub spans: Vec<Span>,
    /// When it was asked, as the holder, to drop the GIL.
    pub asked: Vec<u64>,
    /// How often it got to run.
    pub turns: u64,
    /// When it was started, and by whom.
    pub started: Option<(u64, u32)>,
    /// When it first ran, or wanted to.
    pub began_ns: Option<u64>,
    /// When it ended.
    pub ended_ns: Option<u64>,
}

/// What a thread did for a while. Times are nanoseconds since the run began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// From when.
    pub from_ns: u64,
    /// Until when; a turn may be shorter than the clock can tell.
    pub to_ns: u64,
    /// What.
    pub activity: Activity,
    /// What it was blocked on, if that is known.
    pub on: Option<On>,
    /// In which interpreter, the first one being 0.
    pub interpreter: u32,
}

/// A turn with the first interpreter's GIL. Another one's is always with the thread that is in there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Who held it.
    pub thread: usize,
    /// From when.
    pub from_ns: u64,
    /// Until when.
    pub to_ns: u64,
}

impl Timeline {
    /// The timeline of a record, as far as it goes: what is under way lasts until the last event.
    pub fn of(record: &Record) -> Self {
        let mut fold = Fold::new(record);
        each_in_order(record, |thread, place, at_ns| {
            fold.timeline.order.push((thread as u32, place as u32));
            fold.take(thread, at_ns, record.threads[thread].moments[place].what);
        });
        fold.finish()
    }

    /// An event, by its place in the order of time.
    pub fn moment(&self, record: &Record, place: usize) -> Option<(usize, Moment)> {
        let (thread, at) = *self.order.get(place)?;
        Some((thread as usize, *record.threads.get(thread as usize)?.moments.get(at as usize)?))
    }

    /// How long the main thread took before it first started another, from when it first ran: in the lab's programs it
    /// does the work of all threads there, one after the other.
    pub fn alone_ns(&self) -> Option<u64> {
        let began = self.lanes.first()?.spans.iter().find(|span| span.activity == Activity::Running)?.from_ns;
        self.first_start_ns()?.checked_sub(began)
    }

    /// How long the started threads took together, from the first start to the last end.
    pub fn together_ns(&self) -> Option<u64> {
        let ends: Option<Vec<u64>> = self.started().map(|lane| lane.ended_ns).collect();
        ends?.into_iter().max()?.checked_sub(self.first_start_ns()?)
    }

    fn first_start_ns(&self) -> Option<u64> {
        self.started().filter_map(|lane| Some(lane.started?.0)).min()
    }

    /// The threads that another thread has started.
    pub fn started(&self) -> impl Iterator<Item = &Lane> {
        self.lanes.iter().skip(1).filter(|lane| lane.started.is_some() || lane.began_ns.is_some())
    }

    /// How many of the started threads did one of these at the same moment, at most.
    pub fn at_once(&self, activities: &[Activity]) -> usize {
        let doing = |span: &&Span| activities.contains(&span.activity) && span.from_ns < span.to_ns;
        let lanes: Vec<Vec<&Span>> = self.started().map(|lane| lane.spans.iter().filter(doing).collect()).collect();
        let (mut now, mut most) = (0_usize, 0);
        // The beginning and the end of each span, in turn.
        let edge = |lane: usize, place: usize| {
            let span = lanes[lane].get(place / 2)?;
            Some(if place.is_multiple_of(2) { (span.from_ns, true) } else { (span.to_ns, false) })
        };
        merged(lanes.len(), &edge, &mut |_, place, _| {
            now = if place.is_multiple_of(2) { now + 1 } else { now - 1 };
            most = most.max(now);
        });
        most
    }

    /// Who had the GIL at a time: who holds it, or held it last.
    pub fn holder(&self, at_ns: u64) -> Option<&Turn> {
        let begun = self.turns.partition_point(|turn| turn.from_ns <= at_ns);
        self.turns.get(begun.checked_sub(1)?)
    }
}

impl Span {
    /// Whether it runs with the token of an interpreter that is its alone.
    pub fn has_own_token(&self) -> bool {
        self.activity == Activity::Running && self.interpreter > 0
    }
}

impl Lane {
    /// How long it did something.
    pub fn spent_ns(&self, activity: Activity) -> u64 {
        let spans = self.spans.iter().filter(|span| span.activity == activity);
        spans.map(|span| span.to_ns - span.from_ns).sum()
    }
}

/// Calls with every event, as thread, place and time, in the order of time. The times of a thread never go back. Of
/// events at the same time those come first that don't take the GIL: clocks are coarse, and it was dropped before.
fn each_in_order(record: &Record, mut call: impl FnMut(usize, usize, u64)) {
    let when = |thread: usize, place: usize| {
        let moment = record.threads[thread].moments.get(place)?;
        Some((moment.at_ns, matches!(moment.what, What::Take { .. })))
    };
    merged(record.threads.len(), &when, &mut call);
}

/// Goes through several rows at once in the order of time: `when` says of a row and a place in it when that was, and whether
/// it comes after others of that time. One for all, since each kind of sorting would be compiled for itself.
fn merged(rows: usize, when: &dyn Fn(usize, usize) -> Option<(u64, bool)>, call: &mut dyn FnMut(usize, usize, u64)) {
    let next = |row: usize, place: usize, not_before: u64| {
        let (at_ns, late) = when(row, place)?;
        Some(Reverse((at_ns.max(not_before), late, row, place)))
    };
    let mut heads: BinaryHeap<_> = (0..rows).filter_map(|row| next(row, 0, 0)).collect();
    while let Some(Reverse((at_ns, _, row, place))) = heads.pop() {
        call(row, place, at_ns);
        heads.extend(next(row, place + 1, at_ns));
    }
}

/// A timeline in the making.
struct Fold {
    timeline: Timeline,
    threads: Vec<Thread>,
    holder: Option<usize>,
}

/// What is known of a thread at some moment.
#[derive(Clone, Default)]
struct Thread {
    alive: bool,
    holds: bool,
    /// The interpreter that it is in.
    inside: u32,
    away: Away,
    /// What it is doing, and since when.
    open: Option<Span>,
}

/// Why a thread does without the GIL.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Away {
    #[default]
    No,
    Blocked(Option<On>),
    Kernel,
}

impl Fold {
    fn new(record: &Record) -> Self {
        let lanes = record.threads.iter().map(|track| Lane { name: track.name.clone(), ..Lane::default() }).collect();
        let lost = record.threads.iter().map(|track| track.lost).sum();
        let timeline = Timeline { build: record.build, lanes, lost, ..Timeline::default() };
        Self { timeline, threads: vec![Thread::default(); record.threads.len()], holder: None }
    }

    fn take(&mut self, thread: usize, at_ns: u64, what: What) {
        self.timeline.end_ns = at_ns;
        self.note(thread, at_ns, what);
        if matches!(what, What::Take { .. }) && self.threads[thread].inside == 0 {
            self.hand_over(thread, at_ns);
        }
        self.threads[thread].learn(what);
        self.settle(thread, at_ns);
    }

    /// What is counted, or marked on a lane.
    fn note(&mut self, thread: usize, at_ns: u64, what: What) {
        let lane = &mut self.timeline.lanes[thread];
        match what {
            What::Start { by } => _ = lane.started.get_or_insert((at_ns, by)),
            What::Exit => lane.ended_ns = Some(at_ns),
            _ => _ = lane.began_ns.get_or_insert(at_ns),
        }
        match what {
            What::Take { switched: true } => self.timeline.switches += 1,
            What::Request { holder } => {
                self.timeline.requests += 1;
                self.timeline.lanes.get_mut(holder as usize).into_iter().for_each(|lane| lane.asked.push(at_ns));
            }
            _ => {}
        }
    }

    /// Whoever held the GIL until now holds it no more.
    fn hand_over(&mut self, to: usize, at_ns: u64) {
        let before = self.holder.replace(to).filter(|from| *from != to);
        // Who has gone over into another interpreter holds that one's.
        if let Some(from) = before.filter(|from| self.threads[*from].inside == 0) {
            self.threads[from].holds = false;
            self.settle(from, at_ns);
        }
    }

    /// Ends what a thread was doing, if it now does something else.
    fn settle(&mut self, thread: usize, at_ns: u64) {
        let doing = self.threads[thread].doing(self.timeline.build);
        let interpreter = self.threads[thread].inside;
        let open = &mut self.threads[thread].open;
        match (open.as_mut(), doing) {
            (Some(span), Some((activity, on)))
                if span.activity == activity
                    && span.interpreter == interpreter
                    && span.on.is_none_or(|old| Some(old) == on) =>
            {
                span.on = on;
            }
            (None, None) => {}
            _ => {
                let span = doing.map(|(activity, on)| Span { from_ns: at_ns, to_ns: at_ns, activity, on, interpreter });
                let ended = std::mem::replace(open, span);
                ended.into_iter().for_each(|span| self.close(thread, Span { to_ns: at_ns, ..span }));
                self.timeline.lanes[thread].turns +=
                    u64::from(doing.is_some_and(|(what, _)| what == Activity::Running));
            }
        }
    }

    fn close(&mut self, thread: usize, span: Span) {
        let took_turns = self.timeline.build == Build::Gil && span.interpreter == 0;
        if span.activity == Activity::Running && took_turns {
            self.timeline.turns.push(Turn { thread, from_ns: span.from_ns, to_ns: span.to_ns });
        } else if span.activity != Activity::Running && span.from_ns == span.to_ns {
            return;
        }
        self.timeline.lanes[thread].spans.push(span);
    }

    fn finish(mut self) -> Timeline {
        let end_ns = self.timeline.end_ns;
        for thread in 0..self.threads.len() {
            if let Some(span) = self.threads[thread].open.take() {
                self.close(thread, Span { to_ns: end_ns, ..span });
            }
        }
        self.timeline
    }
}

impl Thread {
    fn learn(&mut self, what: What) {
        self.alive |= !matches!(what, What::Start { .. });
        match what {
            What::Start { .. } | What::Run => {}
            What::Wait | What::Request { .. } => (self.holds, self.away) = (false, Away::No),
            What::Take { .. } => (self.holds, self.away) = (true, Away::No),
            What::Drop(why) => self.drop(why),
            What::Block(on) => self.away = Away::Blocked(Some(on)),
            What::KernelBegin => self.away = Away::Kernel,
            What::Unblock(_) | What::KernelEnd => self.away = Away::No,
            What::Exit => (self.alive, self.holds, self.away) = (false, false, Away::No),
            What::Enter { interpreter } => (self.inside, self.holds, self.away) = (interpreter, false, Away::No),
            What::Leave => (self.inside, self.holds, self.away) = (0, false, Away::Blocked(Some(On::Interpreter))),
        }
    }

    /// What it drops the GIL for begins with that, whether it is said before or after.
    fn drop(&mut self, why: Why) {
        self.holds = false;
        match (why, self.away) {
            (Why::Block, Away::No) => self.away = Away::Blocked(None),
            (Why::Kernel, _) => self.away = Away::Kernel,
            (Why::Exit, _) => self.alive = false,
            _ => {}
        }
    }

    fn doing(&self, build: Build) -> Option<(Activity, Option<On>)> {
        match self.away {
            _ if !self.alive => None,
            _ if self.holds => Some((Activity::Running, None)),
            Away::Blocked(on) => Some((Activity::Blocked, on)),
            Away::Kernel => Some((Activity::Native, None)),
            Away::No if build == Build::FreeThreaded => Some((Activity::Running, None)),
            Away::No => Some((Activity::Waiting, None)),
        }
    }
}

#[cfg(test)]
#[path = "spans_tests.rs"]
pub(super) mod tests;
