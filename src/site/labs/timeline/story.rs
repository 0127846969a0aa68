//! What an event says, in words.

use messages::record::{On, Outcome, Record, What, Why};

use super::{
    chart::letter,
    spans::Timeline,
    window::{Window, label},
};

/// An event of a run, by its place in the order of time: when, who, what.
pub fn told(record: &Record, timeline: &Timeline, window: Window, place: usize) -> String {
    let Some((thread, moment)) = timeline.moment(record, place) else { return "Nothing was recorded.".into() };
    let when = label(moment.at_ns, window.length_ns() / 1000);
    format!("{when}: {} {}.", who(thread), what(thread, moment.what))
}

/// A thread as sentences name it.
pub fn who(thread: usize) -> String {
    if thread == 0 { "the main thread".into() } else { format!("thread {}", letter(thread)) }
}

fn what(thread: usize, what: What) -> String {
    match what {
        What::Start { by } if by as usize == thread => "begins the run".into(),
        What::Start { by } => format!("is started by {}", who(by as usize)),
        What::Run => "has begun and wants to run".into(),
        What::Wait => "wants the GIL, which is taken, and waits for it".into(),
        What::Request { holder } => {
            format!("has waited a whole switch interval, and asks {} to drop the GIL", who(holder as usize))
        }
        What::Take { switched: true } => "takes the GIL, which another thread held last".into(),
        What::Take { switched: false } => "takes the GIL".into(),
        What::Drop(why) => format!("drops the GIL {}", because(why)),
        What::Block(on) => format!("waits for {}", awaited(on)),
        What::Unblock(Outcome::Done) => "has what it waited for, and wants to run again".into(),
        What::Unblock(Outcome::TimedOut) => "has waited as long as it meant to, and wants to run again".into(),
        What::Unblock(Outcome::Interrupted) => "is interrupted while it waits".into(),
        What::KernelBegin => "computes in a native kernel, without the GIL".into(),
        What::KernelEnd => "is done with the kernel, and wants to run again".into(),
        What::Exit => "ends".into(),
        What::Enter { interpreter } => format!("goes over into interpreter {interpreter}, which has a GIL of its own"),
        What::Leave => "comes back from the other interpreter".into(),
    }
}

fn because(why: Why) -> &'static str {
    match why {
        Why::Request => "at a check point, since it was asked to",
        Why::Block => "because it is about to wait",
        Why::Kernel => "because a native kernel can do without",
        Why::Exit => "because it ends",
        Why::Leave => "of that interpreter, because its work there is done",
    }
}

fn awaited(on: On) -> String {
    let held = |holder: Option<u32>| {
        holder.map_or_else(String::new, |holder| format!(", which {} holds", who(holder as usize)))
    };
    match on {
        On::Sleep => "some time to pass".into(),
        On::Lock { lock, holder } => format!("lock {lock}{}", held(holder)),
        On::RLock { lock, holder } => format!("RLock {lock}{}", held(holder)),
        On::Join { thread: Some(thread) } => format!("the end of {}", who(thread as usize)),
        On::Join { thread: None } => "the end of a thread".into(),
        On::Import { holder: Some(holder) } => format!("a module that {} imports", who(holder as usize)),
        On::Import { holder: None } => "a module that another thread imports".into(),
        On::Input => "input".into(),
        On::Interpreter => "its work in another interpreter".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::spans::tests::handed_over;
    use super::*;

    #[test]
    fn a_hand_over_reads_as_a_story() {
        let record = handed_over();
        let timeline = Timeline::of(&record);
        let told = |place| told(&record, &timeline, Window::whole(timeline.end_ns), place).replace('\u{202f}', " ");
        let story: Vec<String> = (3..9).map(told).collect();
        assert_eq!(
            story,
            [
                "1.01 ms: thread A is started by the main thread.",
                "1.02 ms: thread A has begun and wants to run.",
                "1.02 ms: thread A wants the GIL, which is taken, and waits for it.",
                "6.01 ms: thread A has waited a whole switch interval, and asks the main thread to drop the GIL.",
                "6.02 ms: the main thread drops the GIL at a check point, since it was asked to.",
                "6.02 ms: the main thread wants the GIL, which is taken, and waits for it.",
            ]
        );
        assert_eq!(told(13), "9.10 ms: the main thread drops the GIL because it is about to wait.");
        assert_eq!(told(14), "9.10 ms: the main thread waits for the end of thread A.");
        assert_eq!(told(99), "Nothing was recorded.");
    }

    #[test]
    fn a_lock_says_who_holds_it() {
        assert_eq!(awaited(On::RLock { lock: 3, holder: Some(2) }), "RLock 3, which thread B holds");
        assert_eq!(awaited(On::Lock { lock: 1, holder: None }), "lock 1");
    }
}
