//! The fuzzer: invents programs and changes those of the corpus, runs them here and in CPython 3.14, and keeps the
//! smallest program of everything that is not the same.
//!
//!   LOCKSTEP_PYODIDE=<folder of the npm package pyodide> fuzz MINUTES SEED LOCKSTEP
//!
//! `cargo xtask fuzz` calls it. A program is told by its seed alone: the same seed with 0 minutes runs that one again.

mod grammar;
mod mutate;
mod oracle;
mod reduce;
mod statements;
mod subject;
mod verdict;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs, io};

use corpus::{Behaviour, Program};
use fastrand::Rng;

use grammar::Grammar;
use oracle::Oracle;
use subject::{Ending, Subject};
use verdict::{Finding, Verdict, judge};

/// How often it says how far it is.
const TELL: Duration = Duration::from_secs(60);

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let usage = || io::Error::other("usage: fuzz MINUTES SEED LOCKSTEP");
    let [minutes, seed, lockstep] = arguments.as_slice() else { return Err(usage()) };
    let number = |text: &String| text.parse::<u64>().map_err(|_| usage());
    let (minutes, seed) = (number(minutes)?, number(seed)?);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/fuzz");
    fs::create_dir_all(&folder)?;
    Fuzzer::new(Subject::new(Path::new(lockstep)), folder).run(Duration::from_secs(60 * minutes), seed)
}

/// Both interpreters, and what was found with them.
struct Fuzzer {
    subject: Subject,
    oracle: Oracle,
    /// Where findings are kept, and the program that is being run.
    folder: PathBuf,
    counts: BTreeMap<&'static str, usize>,
    found: BTreeMap<Finding, usize>,
}

impl Fuzzer {
    fn new(subject: Subject, folder: PathBuf) -> Self {
        Self { subject, oracle: Oracle::default(), folder, counts: BTreeMap::new(), found: BTreeMap::new() }
    }

    fn run(&mut self, time: Duration, first: u64) -> io::Result<()> {
        let grammar = Grammar::read(include_str!("grammar.txt"));
        let missing = corpus::not_yet();
        // What threads do in a changed program is nobody's to foresee.
        let corpus: Vec<Program> = corpus::programs()
            .into_iter()
            .filter(|program| !missing.contains(&program.name) && program.needed().is_none())
            .collect();
        let (begun, mut told) = (Instant::now(), Instant::now());
        for seed in first.. {
            self.one(seed, &text(seed, &grammar, &corpus))?;
            if told.elapsed() > TELL {
                told = Instant::now();
                println!("{}", self.summary(begun.elapsed()));
            }
            if begun.elapsed() >= time {
                break;
            }
        }
        println!("{}", self.summary(begun.elapsed()));
        Ok(())
    }

    /// Runs a program, and reduces it if it shows something new.
    fn one(&mut self, seed: u64, text: &str) -> io::Result<()> {
        match self.verdict(text)?.0 {
            Verdict::Same => *self.counts.entry("the same").or_default() += 1,
            Verdict::Skipped(reason) => *self.counts.entry(reason).or_default() += 1,
            Verdict::Found(finding) => {
                let times = self.found.entry(finding.clone()).or_default();
                *times += 1;
                if *times == 1 {
                    self.keep(seed, text, &finding)?;
                }
            }
        }
        Ok(())
    }

    fn keep(&mut self, seed: u64, text: &str, finding: &Finding) -> io::Result<()> {
        let small = reduce::reduce(text, |text| {
            Ok::<_, io::Error>(matches!(self.verdict(text)?.0, Verdict::Found(same) if same == *finding))
        })?;
        let (_, ours, theirs) = self.verdict(&small)?;
        let expected = theirs.map(|theirs| theirs.comments()).unwrap_or_default();
        let name = format!("{:?}-{seed}.py", finding.kind).to_lowercase();
        fs::write(self.folder.join(&name), format!("{}\n{expected}", commented(&small)))?;
        println!("--- {name}\n{small}{finding:?}\n{}", told(&ours));
        Ok(())
    }

    /// What both make of a program.
    fn verdict(&mut self, text: &str) -> io::Result<(Verdict, Ending, Option<Behaviour>)> {
        let file = self.folder.join("fuzz.py");
        fs::write(&file, commented(text))?;
        let (ours, theirs) = (self.subject.run(&file)?, self.oracle.ask(&file)?);
        Ok((judge(&ours, theirs.as_ref()), ours, theirs))
    }

    fn summary(&self, time: Duration) -> String {
        let found: usize = self.found.values().sum();
        let programs = found + self.counts.values().sum::<usize>();
        let minutes = time.as_secs() / 60;
        format!("{minutes} min, {programs} programs: {found} show {} findings; {:?}", self.found.len(), self.counts)
    }
}

/// The program of a seed: half of them are invented, half are changed ones of the corpus.
fn text(seed: u64, grammar: &Grammar<'_>, corpus: &[Program]) -> String {
    let mut rng = Rng::with_seed(seed);
    match rng.bool() {
        true => grammar.text("program", &mut rng),
        false => mutate::program(corpus, grammar, &mut rng),
    }
}

/// As a test program has it: the first line is a comment, so that others keep their numbers when it becomes one.
fn commented(text: &str) -> String {
    format!("# Found by the fuzzer.\n{text}")
}

/// The end of what our interpreter said.
fn told(ours: &Ending) -> String {
    let Ending::Exit(behaviour) = ours else { return format!("{ours:?}") };
    let lines: Vec<&str> = behaviour.stdout.lines().chain(behaviour.stderr.lines()).collect();
    lines[lines.len().saturating_sub(8)..].join("\n")
}
