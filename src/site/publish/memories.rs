//! The two programs of the lab `memory`, run at build time with threads and processes of the interpreter that readers run:
//! what the lab shows before the reader's own run. Ids differ from run to run, so it is kept between builds.

use std::path::Path;

use article::Example;
use messages::{Pipe, Program, encode};
use runtime::{native::Machine, program, program::World};

use super::{
    Fault, output,
    programs::{self, Paper},
    recordings,
};
use crate::{
    labs::memory::{
        run::{LENGTHS, Recorded, given},
        scene::Scene,
    },
    pages::{File, Remembered},
};

/// The run of each program, and the files that hold them. `folder` keeps them.
///
/// # Errors
/// A program that is no Python or does not end well, or a recording that can't be kept.
pub fn all<'a>(
    examples: impl Iterator<Item = &'a Example>,
    folder: &Path,
) -> Result<(Vec<Remembered>, Vec<File>), Fault> {
    let mut remembered = Vec::new();
    let mut files = Vec::new();
    for example in examples {
        let recorded = one(example, folder)?;
        let file = output::named_by_content(&format!("memories/{}", example.name), "bin", &encode(&recorded));
        remembered.push(Remembered { example: example.clone(), recorded, address: file.path.clone() });
        files.push(file);
    }
    Ok((remembered, files))
}

fn one(example: &Example, folder: &Path) -> Result<Recorded, Fault> {
    let program = given(&programs::compiled(&example.name, &example.source)?, LENGTHS[0]);
    let fault = |reason| Fault::Program { name: example.name.clone(), reason };
    recordings::kept_or_made("memory", &encode(&program), folder, || record(&program).map_err(fault))
}

fn record(program: &Program) -> Result<Recorded, String> {
    let paper = Paper::default();
    let ended = program::run(program, Machine, paper.clone()).map_err(|fault| fault.to_string())?;
    let (out, err): (Vec<_>, Vec<_>) = paper.printed().into_iter().partition(|printed| printed.pipe == Pipe::Out);
    if ended.status != 0 {
        let said: String = err.into_iter().map(|printed| printed.text).collect();
        return Err(format!("it ended with exit status {}: {said}", ended.status));
    }
    let printed: String = out.into_iter().map(|printed| printed.text).collect();
    if Scene::of(&printed).sights.is_empty() {
        return Err(format!(
            "it tells nothing that the lab `memory` could draw (src/site/labs/memory/scene.rs): {printed}"
        ));
    }
    let cores = Machine.cpu_count().try_into().unwrap_or(u32::MAX);
    Ok(Recorded { program: program.clone(), cores, printed })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "from multiprocessing import Process\nfrom sys import argv\n\n\ndef work():\n    print('A sees [4], 1 items, id 0x5, count 6')\n\n\n\
                          if __name__ == '__main__':\n    process = Process(target=work)\n    process.start()\n    \
                          process.join()\n    print(argv[1])\n";

    #[test]
    fn a_program_is_run_with_its_processes_and_what_it_told_is_kept() {
        let folder = std::env::temp_dir().join(format!("lockstep-memories-{}", std::process::id()));
        let example = Example { name: "two".to_owned(), title: "Two".to_owned(), source: SOURCE.to_owned() };
        let recorded = one(&example, &folder).expect("it runs");
        assert_eq!(recorded.printed, "A sees [4], 1 items, id 0x5, count 6\n3\n");
        assert_eq!(one(&example, &folder).expect("it is kept"), recorded);
        std::fs::remove_dir_all(&folder).expect("it is there");
    }

    #[test]
    fn a_program_that_fails_is_no_recording() {
        let refused = |source| record(&programs::compiled("bad", source).expect("it is Python")).unwrap_err();
        assert_eq!(refused("raise SystemExit('no')\n"), "it ended with exit status 1: no\n");
        assert!(refused("print(5)\n").starts_with("it tells nothing that the lab"));
    }
}
