//! The record of a run as a trace that Perfetto and Chrome's `about:tracing` open (the Trace Event Format, as JSON).
//!
//! One lane per thread with what it did, one more with who held the GIL.

use messages::record::{Build, On, Record, State, Stay, Track, What};
use serde_json::{Value, json};

/// All lanes are of one process.
const PROCESS: u32 = 1;

/// The record as JSON.
pub fn json(record: &Record) -> Value {
    let mut events = vec![json!({"ph": "M", "pid": PROCESS, "name": "process_name", "args": {"name": "lockstep"}})];
    for (number, track) in record.threads.iter().enumerate() {
        events.push(lane(number, &track.name));
        events.extend(track.stays(record.build).iter().map(|stay| span(number, &state(stay.state, record), stay)));
        events.extend(requests(number, track, record));
    }
    if record.build == Build::Gil {
        events.extend(token(record));
    }
    json!({"traceEvents": events, "displayTimeUnit": "ms"})
}

fn lane(number: usize, name: &str) -> Value {
    json!({"ph": "M", "pid": PROCESS, "tid": number, "name": "thread_name", "args": {"name": name}})
}

/// The format counts in microseconds.
fn us(ns: u64) -> f64 {
    ns as f64 / 1e3
}

fn span(number: usize, name: &str, stay: &Stay) -> Value {
    let (start, duration) = (us(stay.from_ns), us(stay.to_ns - stay.from_ns));
    json!({"ph": "X", "pid": PROCESS, "tid": number, "name": name, "ts": start, "dur": duration})
}

fn name(thread: u32, record: &Record) -> String {
    record.threads.get(thread as usize).map_or_else(|| format!("thread {thread}"), |track| track.name.clone())
}

fn state(state: State, record: &Record) -> String {
    let held = |holder: Option<u32>| holder.map(|holder| format!(" of {}", name(holder, record))).unwrap_or_default();
    match state {
        State::Starting => "starts".to_owned(),
        State::Running => "runs".to_owned(),
        State::Inside(interpreter) => format!("runs in interpreter {interpreter}"),
        State::Wanting => "wants the GIL".to_owned(),
        State::Kernel => "computes in a kernel".to_owned(),
        State::Blocked(On::Sleep) => "sleeps".to_owned(),
        State::Blocked(On::Lock { lock, holder }) => format!("waits for lock {lock}{}", held(holder)),
        State::Blocked(On::RLock { lock, holder }) => format!("waits for RLock {lock}{}", held(holder)),
        State::Blocked(On::Join { thread }) => format!("waits for the end{}", held(thread)),
        State::Blocked(On::Import { holder }) => format!("waits for an import{}", held(holder)),
        State::Blocked(On::Input) => "waits for input".to_owned(),
        State::Blocked(On::Interpreter) => "in another interpreter".to_owned(),
    }
}

fn requests(number: usize, track: &Track, record: &Record) -> Vec<Value> {
    let request = |moment: &messages::record::Moment| {
        let What::Request { holder } = moment.what else { return None };
        let text = format!("asks {} to drop the GIL", name(holder, record));
        Some(json!({"ph": "i", "s": "t", "pid": PROCESS, "tid": number, "name": text, "ts": us(moment.at_ns)}))
    };
    track.moments.iter().filter_map(request).collect()
}

/// Who held the GIL when.
fn token(record: &Record) -> Vec<Value> {
    let lane_of_gil = record.threads.len();
    let mut events = vec![lane(lane_of_gil, "GIL")];
    for track in &record.threads {
        let held = track.stays(record.build).into_iter().filter(|stay| stay.state == State::Running);
        events.extend(held.map(|stay| span(lane_of_gil, &track.name, &stay)));
    }
    events
}

#[cfg(test)]
mod tests {
    use super::*;
    use messages::record::Moment;

    #[test]
    fn each_thread_has_a_lane_and_so_has_the_gil() {
        let moments = [(0, What::Run), (1_000, What::Take { switched: true }), (3_500, What::Exit)]
            .map(|(at_ns, what)| Moment { at_ns, what });
        let track = Track { name: "MainThread".to_owned(), lost: 0, moments: moments.into() };
        let trace = json(&Record { build: Build::Gil, threads: vec![track] });
        let events = trace["traceEvents"].as_array().expect("a list");
        let spans: Vec<&Value> = events.iter().filter(|event| event["ph"] == "X").collect();
        assert_eq!(spans.len(), 3, "{spans:?}");
        assert_eq!((&spans[0]["name"], &spans[0]["dur"]), (&json!("wants the GIL"), &json!(1.0)));
        assert_eq!((&spans[1]["name"], &spans[1]["ts"], &spans[1]["dur"]), (&json!("runs"), &json!(1.0), &json!(2.5)));
        assert_eq!((&spans[2]["name"], &spans[2]["tid"]), (&json!("MainThread"), &json!(1)));
    }
}
