//! The result in one sentence: what was measured, then why, as far as the measurement itself can tell.

use messages::{Kernel, Lane};

use super::{
    measurement::Measurement,
    numbers::{count, duration, percent, times},
};

/// What a measurement says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// One sentence.
    pub text: String,
    /// Whether the lanes computed different things, so that their times mean nothing.
    pub wrong: bool,
}

/// The sentence for a measurement.
pub fn verdict(measured: &Measurement) -> Verdict {
    if !measured.agrees() {
        return Verdict { text: disagreement(measured), wrong: true };
    }
    let reasons: Vec<String> = reasons(measured).into_iter().flatten().take(2).collect();
    let why = if reasons.is_empty() { default_reason(measured).to_owned() } else { reasons.join("; ") };
    Verdict { text: format!("{}: {why}.", headline(measured)), wrong: false }
}

fn disagreement(measured: &Measurement) -> String {
    let sums = measured.lanes().iter().filter_map(|lane| measured.report(*lane));
    let sums: Vec<String> = sums.map(|report| format!("{:x}", report.checksum)).collect();
    format!(
        "The lanes did not compute the same (checksums {}), which is a fault of this page: do not trust these times",
        listed(&sums)
    )
}

fn headline(measured: &Measurement) -> String {
    let workers = measured.plan.workers.into();
    let lanes = measured.lanes().iter().filter(|lane| **lane != Lane::Sequential);
    let said: Vec<String> =
        lanes.map(|lane| format!("{} {}", workers_of(*lane, workers), compared(measured, *lane))).collect();
    format!("Against one unit after the other, {}", listed(&said))
}

/// Things in a row, the last after an "and".
fn listed(things: &[String]) -> String {
    match things {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        all => all.join(""),
    }
}

fn workers_of(lane: Lane, workers: u64) -> String {
    match lane {
        Lane::Sequential | Lane::Threads => count(workers, "thread"),
        Lane::FreeThreaded => format!("{} without a GIL", count(workers, "thread")),
        Lane::Interpreters => count(workers, "interpreter"),
        Lane::Processes => processes_of(workers),
    }
}

fn processes_of(workers: u64) -> String {
    format!("{workers} process{}", if workers == 1 { "" } else { "es" })
}

fn compared(measured: &Measurement, lane: Lane) -> String {
    let speedup = measured.figures(lane).speedup;
    match speedup {
        110.. => format!("did it {} as fast", times(speedup, measured.fine())),
        91..110 => "took about as long".to_owned(),
        _ => format!("took {} as long", times(10_000 / speedup.max(1), false)),
    }
}

/// Everything in the measurement that explains it, the weightiest first.
fn reasons(measured: &Measurement) -> [Option<String>; 6] {
    let one_core = measured.cores == Some(1);
    [
        (measured.plan.workers == 1).then(|| "a single worker has nobody to share the units with".to_owned()),
        (one_core && measured.plan.workers > 1).then(|| "on one core, workers can only take turns".to_owned()),
        (if measured.interleaved() { turns(measured) } else { gil(measured) }).map(str::to_owned),
        idle_workers(measured),
        start_up(measured),
        crowded(measured),
    ]
}

/// What it has to do with it that threads took turns for want of shared memory. Waits of theirs overlap all the same.
fn turns(measured: &Measurement) -> Option<&'static str> {
    let gained = measured.figures(Lane::Threads).speedup >= 110;
    Some(match (measured.plan.work.kernel, gained) {
        (Kernel::PythonWait, true) => return gil(measured),
        (_, true) => "without shared memory the threads took turns on one worker, so chance helped them: run it again",
        (_, false) => {
            "without shared memory the threads took turns on one worker, which gains nothing, while processes don’t need it"
        }
    })
}

/// What the lock of the interpreter has to do with it.
fn gil(measured: &Measurement) -> Option<&'static str> {
    let gained = measured.figures(Lane::Threads).speedup >= 110;
    match (measured.plan.work.kernel, gained) {
        (Kernel::PythonPrimes, false) => {
            Some("threads took turns under the one GIL; an interpreter and a process have one of their own")
        }
        (Kernel::PythonPrimes, true) => {
            Some("under one GIL threads gain nothing, so chance or the browser's compiling helped them: run it again")
        }
        (Kernel::PythonWait, true) => Some("a thread that waits holds no GIL, so waiting doesn’t need processes"),
        (Kernel::PythonDigest, true) => Some("hashing lets go of the GIL, so threads computed at the same time, too"),
        _ => None,
    }
}

fn idle_workers(measured: &Measurement) -> Option<String> {
    let (units, workers) = (measured.plan.work.units, measured.plan.workers);
    (units < u16::from(workers)).then(|| format!("{} cannot keep {workers} workers busy", count(units.into(), "unit")))
}

fn start_up(measured: &Measurement) -> Option<String> {
    let processes = measured.figures(Lane::Processes);
    let share = processes.startup_us * 100 / processes.wall_us.max(1);
    let startup = duration(processes.startup_us, measured.grain());
    (share >= 20).then(|| format!("starting the processes took {startup}, {} of their time", percent(share)))
}

/// Units that take longer beside each other than alone: there are fewer free cores than workers.
fn crowded(measured: &Measurement) -> Option<String> {
    let alone = measured.busy_us(Lane::Sequential);
    // Threads that take turns are beside each other, but don't run beside each other.
    let take_turns = measured.interleaved() || measured.plan.work.kernel == Kernel::PythonPrimes;
    let threads = if take_turns { 0 } else { measured.busy_us(Lane::Threads) };
    let others = [Lane::FreeThreaded, Lane::Interpreters, Lane::Processes].map(|lane| measured.busy_us(lane));
    let together = others.into_iter().fold(threads, u64::max);
    let stretch = together * 100 / alone.max(1);
    let (workers, cores) = (measured.plan.workers, measured.cores);
    (stretch >= 130 && alone > 0).then(|| match cores {
        Some(cores) if cores < u32::from(workers) => {
            format!(
                "{workers} workers shared {}, so a unit took up to {} as long",
                count(cores.into(), "core"),
                times(stretch, false)
            )
        }
        _ => format!(
            "beside each other the units took {} as long as alone, as they do when cores are busy elsewhere",
            times(stretch, false)
        ),
    })
}

fn default_reason(measured: &Measurement) -> &'static str {
    let gained = measured.lanes().iter().any(|lane| measured.figures(*lane).speedup >= 110);
    if gained {
        "the units were long enough to pay for starting workers and handing the work out"
    } else {
        "starting workers and handing the work out cost as much as sharing it brought, or more"
    }
}

#[cfg(test)]
mod tests {
    use super::super::measurement::{
        Measurement, Origin, Run,
        tests::{plan, report, walls},
    };
    use super::*;

    fn said(cores: u32, workers: u8, run: Run) -> String {
        let verdict = verdict(&Measurement::new(Origin::Here, Some(cores), plan(workers), run));
        assert!(!verdict.wrong);
        verdict.text.replace('\u{202f}', " ")
    }

    #[test]
    fn both_won() {
        assert_eq!(
            said(2, 2, walls(1000, 537, 600)),
            "Against one unit after the other, 2 threads did it 1.86 × as fast and 2 processes did it 1.67 × as fast: \
             the units were long enough to pay for starting workers and handing the work out."
        );
    }

    #[test]
    fn processes_lost_to_their_start() {
        assert_eq!(
            said(4, 2, walls(50, 27, 90)),
            "Against one unit after the other, 2 threads did it 1.85 × as fast and 2 processes took 1.8 × as long: \
             starting the processes took 40.0 ms, 44 % of their time."
        );
    }

    #[test]
    fn the_gil_explains_what_threads_of_python_gain() {
        let explained = |kernel, run| {
            let mut plan = plan(2);
            plan.work.kernel = kernel;
            verdict(&Measurement::new(Origin::Here, Some(2), plan, run)).text
        };
        assert!(explained(Kernel::PythonPrimes, walls(1000, 1010, 600)).contains("took turns under the one GIL"));
        assert!(explained(Kernel::PythonPrimes, walls(1000, 700, 600)).contains("so chance"));
        assert!(explained(Kernel::PythonWait, walls(1000, 520, 600)).contains("waiting doesn’t need processes"));
        assert!(explained(Kernel::PythonDigest, walls(1000, 520, 600)).contains("hashing lets go of the GIL"));
        assert!(!explained(Kernel::PythonDigest, walls(1000, 1000, 600)).contains("lets go"));
        assert!(!explained(Kernel::Primes, walls(1000, 1000, 600)).contains("GIL"));
    }

    #[test]
    fn work_in_python_has_five_ways() {
        let mut plan = plan(2);
        plan.work.kernel = Kernel::PythonPrimes;
        let times = [(Lane::Sequential, 1000), (Lane::Threads, 1000), (Lane::FreeThreaded, 520)];
        let times = times.into_iter().chain([(Lane::Interpreters, 500), (Lane::Processes, 800)]);
        let run = times.map(|(lane, wall_ms)| report(lane, wall_ms)).collect();
        let text = verdict(&Measurement::new(Origin::Here, Some(2), plan, run)).text.replace('\u{202f}', " ");
        assert_eq!(
            text,
            "Against one unit after the other, 2 threads took about as long, 2 threads without a GIL did it 1.92 × as \
             fast, 2 interpreters did it 2.00 × as fast and 2 processes did it 1.25 × as fast: threads took turns under \
             the one GIL; an interpreter and a process have one of their own."
        );
    }

    #[test]
    fn one_core() {
        let text = said(1, 2, walls(1000, 1010, 1050));
        assert!(
            text.contains("2 threads took about as long and 2 processes took about as long: on one core"),
            "{text}"
        );
    }

    #[test]
    fn one_worker() {
        let text = said(4, 1, walls(1000, 1000, 1040));
        assert!(
            text.contains("1 thread took about as long and 1 process took about as long: a single worker"),
            "{text}"
        );
    }

    #[test]
    fn turns_without_shared_memory() {
        let mut run = walls(1000, 1020, 560);
        run[1].interleaved = true;
        let text = said(2, 2, run);
        assert!(
            text.contains("2 threads took about as long and 2 processes did it 1.79 × as fast: without shared"),
            "{text}"
        );
    }

    #[test]
    fn turns_that_seem_to_gain() {
        let mut run = walls(1000, 800, 560);
        run[1].interleaved = true;
        assert!(said(2, 2, run).contains("so chance helped them"));
    }

    #[test]
    fn waits_overlap_in_turns_too() {
        let mut run = walls(1000, 500, 560);
        run[1].interleaved = true;
        let mut plan = plan(2);
        plan.work.kernel = Kernel::PythonWait;
        let text = verdict(&Measurement::new(Origin::Here, Some(2), plan, run)).text;
        let text = text.replace('\u{202f}', " ");
        assert!(text.contains("2 threads did it 2.00 × as fast") && text.contains("holds no GIL"), "{text}");
        assert!(!text.contains("chance"), "{text}");
    }

    #[test]
    fn fewer_units_than_workers() {
        let mut plan = plan(4);
        plan.work.units = 1;
        let text = verdict(&Measurement::new(Origin::Here, Some(4), plan, walls(1000, 1000, 1040))).text;
        assert!(text.ends_with(": 1 unit cannot keep 4 workers busy."), "{text}");
    }

    #[test]
    fn crowded_cores() {
        let mut run = walls(1000, 560, 600);
        run[1].spans[0].end_us = 4_000_000;
        assert!(said(2, 8, run.clone()).ends_with(": 8 workers shared 2 cores, so a unit took up to 4.0 × as long."));
        assert!(said(8, 2, run).contains("as they do when cores are busy elsewhere"));
    }

    #[test]
    fn nobody_won_and_nothing_stands_out() {
        assert!(said(4, 2, walls(1000, 1000, 1000)).ends_with("cost as much as sharing it brought, or more."));
    }

    #[test]
    fn different_checksums_are_an_error() {
        let mut run = walls(1000, 500, 500);
        run[2].checksum = 0xbad;
        let verdict = verdict(&Measurement::new(Origin::Here, Some(2), plan(2), run));
        assert!(verdict.wrong);
        assert!(verdict.text.starts_with("The lanes did not compute the same (checksums 7, 7 and bad)"));
    }
}
