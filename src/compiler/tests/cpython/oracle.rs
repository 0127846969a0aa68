//! CPython 3.14, asked once for everything.

use std::{
    collections::HashMap,
    env,
    io::Write,
    process::{Command, Stdio},
    sync::OnceLock,
};

use serde_json::{Value, json};

use crate::cases::{self, Case};

/// What CPython said.
pub struct Oracle {
    /// Its instruction set.
    pub instructions: Value,
    answers: HashMap<String, Value>,
}

impl Oracle {
    /// What it said about a case.
    pub fn answer(&self, case: &Case) -> &Value {
        self.answers.get(&case.name).unwrap_or_else(|| panic!("no answer about {}", case.name))
    }
}

/// The answers, if CPython is at hand.
pub fn get() -> Option<&'static Oracle> {
    static ORACLE: OnceLock<Option<Oracle>> = OnceLock::new();
    ORACLE.get_or_init(|| env::var_os("LOCKSTEP_PYODIDE").and_then(|_| ask())).as_ref()
}

fn ask() -> Option<Oracle> {
    let script = cases::root().join("tests/oracle/dis.mjs");
    let mut node = Command::new("node").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let cases = cases::programs().into_iter().chain(cases::mistakes());
    let question: Value = cases.map(|case| json!({ "name": case.name, "source": case.source })).collect();
    node.stdin.take()?.write_all(question.to_string().as_bytes()).expect("node listens");
    let output = node.wait_with_output().expect("node ends");
    assert!(output.status.success(), "the oracle failed; see above");
    let lines = String::from_utf8(output.stdout).expect("JSON is UTF-8");
    let mut lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line of JSON"));
    let instructions = lines.next().expect("the instruction set comes first");
    let named = |answer: Value| (answer["name"].as_str().expect("each has a name").to_owned(), answer);
    Some(Oracle { instructions, answers: lines.map(named).collect() })
}
