//! The examples of the lab `gil-timeline`, run at build time on threads of this machine, under the lock that readers' threads
//! have: what the lab shows before the reader's own run. A measurement, so it is kept between builds.

use std::path::Path;

use article::Example;
use messages::{Manner, Program, encode};
use runtime::{native::Machine, program};

use super::{
    Fault, output,
    programs::{self, Paper},
    recordings,
};
use crate::{
    labs::timeline::{
        run::{Plan, Recorded},
        spans::Timeline,
    },
    pages::{File, Timed},
};

/// How often an example is run: of these runs the quickest is shown, which the machine had least else to do in.
const RUNS: usize = 3;

/// The run of every example, and the files that hold them. `folder` keeps them.
///
/// # Errors
/// An example that is no Python or does not end well, or a recording that can't be kept.
pub fn all<'a>(examples: impl Iterator<Item = &'a Example>, folder: &Path) -> Result<(Vec<Timed>, Vec<File>), Fault> {
    let mut timed = Vec::new();
    let mut files = Vec::new();
    for example in examples {
        let recorded = one(example, folder)?;
        let file = output::named_by_content(&format!("timelines/{}", example.name), "bin", &encode(&recorded));
        timed.push(Timed { example: example.clone(), recorded, address: file.path.clone() });
        files.push(file);
    }
    Ok((timed, files))
}

fn one(example: &Example, folder: &Path) -> Result<Recorded, Fault> {
    let fault = |reason: String| Fault::Program { name: example.name.clone(), reason };
    let plan = Plan::default();
    let manner = Manner { build: plan.build, recorded: true };
    let compiled = programs::compiled(&example.name, &example.source)?;
    let program = Program { arguments: plan.arguments(), manner, ..compiled };
    recordings::kept_or_made("timeline", &encode(&program), folder, || {
        quickest(&example.title, plan, &program).map_err(fault)
    })
}

fn quickest(title: &str, plan: Plan, program: &Program) -> Result<Recorded, String> {
    let end_ns = |recorded: &Recorded| Timeline::of(&recorded.record).end_ns;
    let mut quickest = record(title.to_owned(), plan, program)?;
    for _ in 1..RUNS {
        let another = record(title.to_owned(), plan, program)?;
        if end_ns(&another) < end_ns(&quickest) {
            quickest = another;
        }
    }
    Ok(quickest)
}

fn record(title: String, plan: Plan, program: &Program) -> Result<Recorded, String> {
    let paper = Paper::default();
    let run = program::prepare(program, Machine, paper.clone()).map_err(|fault| fault.to_string())?;
    let reins = run.reins();
    let ended = run.go().map_err(|fault| fault.to_string())?;
    if ended.status != 0 {
        return Err(format!("it ended with exit status {}: {}", ended.status, paper.text()));
    }
    let mut record = messages::record::Record { build: plan.build, ..Default::default() };
    reins.recorded().into_iter().for_each(|stretch| record.append(stretch));
    let cores = program::World::cpu_count(&Machine).try_into().unwrap_or(u32::MAX);
    Ok(Recorded { title, program: program.clone(), plan, cores, record, printed: paper.printed() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ink::Activity;

    const SOURCE: &str = "import sys\nfrom threading import Thread\n\n\ndef work():\n    n = 20_000\n    while n:\n        n -= 1\n\n\n\
                          crew = [Thread(target=work) for _ in range(int(sys.argv[1]))]\n\
                          for thread in crew:\n    thread.start()\nfor thread in crew:\n    thread.join()\nprint(sys.argv[2])\n";

    #[test]
    fn an_example_is_run_on_threads_and_what_they_did_is_kept() {
        let folder = std::env::temp_dir().join(format!("lockstep-timelines-{}", std::process::id()));
        let example = Example { name: "crew".to_owned(), title: "A crew".to_owned(), source: SOURCE.to_owned() };
        let recorded = one(&example, &folder).expect("it runs");
        let timeline = Timeline::of(&recorded.record);
        assert_eq!(timeline.lanes.len(), 3, "the main thread, and two");
        assert!(timeline.lanes.iter().all(|lane| lane.spent_ns(Activity::Running) > 0 && lane.ended_ns.is_some()));
        assert_eq!(timeline.at_once(&[Activity::Running]), 1);
        assert!(timeline.alone_ns().is_some() && timeline.together_ns().is_some());
        assert_eq!(recorded.printed[0].text, "5\n");
        assert_eq!(one(&example, &folder).expect("it is kept"), recorded);
        std::fs::remove_dir_all(&folder).expect("it is there");
    }
}
