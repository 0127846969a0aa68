//! Tells who waits for whom.

use crate::system;
use messages::record::{Deadlock, Input, On, Process, Wait};
use python::vm::{Awaited, GateKind, Peer, Peers, Stuck, Waiting};
use std::sync::Arc;

/// The threads that wait for each other.
pub(super) fn report(peers: &Peers) -> Deadlock {
    Deadlock { waits: peers.deadlock().unwrap_or_default().iter().map(|stuck| wait(stuck, peers)).collect() }
}

/// The threads of a process that wait, in a deadlock between several.
pub(super) fn report_of(process: &system::Process, name: Option<&str>, peers: &Peers) -> Deadlock {
    // CPython's name of the process that has no parent.
    let name = name.or(process.is_first().then_some("MainProcess"));
    let own = Process { pid: process.who().pid, name: name.map(str::to_owned) };
    let mut report = report(peers);
    for (wait, stuck) in report.waits.iter_mut().zip(peers.deadlock().unwrap_or_default()) {
        wait.process = Some(own.clone());
        if let Awaited::Input(resource) = &stuck.waiting.on {
            wait.input = process.explain(resource).map(|(source, by)| Input { source, by });
        }
    }
    report
}

fn wait(stuck: &Stuck, peers: &Peers) -> Wait {
    let Stuck { peer, waiting } = stuck;
    let holder = holder(waiting);
    Wait {
        process: None,
        thread: peer.number,
        name: peer.name().to_string(),
        line: waiting.line,
        on: on(waiting, peers),
        input: None,
        left_behind: holder.as_ref().is_some_and(|holder| holder.is_left_behind()),
        holder: holder.map(|holder| holder.name().to_string()),
    }
}

/// Who could end a wait.
fn holder(waiting: &Waiting) -> Option<Arc<Peer>> {
    match &waiting.on {
        Awaited::Gate { kind: GateKind::End(peer), .. } => peer.clone(),
        Awaited::Gate { gate, .. } => gate.holder(),
        Awaited::Time | Awaited::Input(_) => None,
    }
}

/// What a thread waits for, as the record has it.
pub(super) fn on(waiting: &Waiting, peers: &Peers) -> On {
    let holder = holder(waiting).map(|holder| holder.number);
    match &waiting.on {
        Awaited::Time => On::Sleep,
        Awaited::Input(_) => On::Input,
        Awaited::Gate { gate, kind } => match kind {
            GateKind::Lock => On::Lock { lock: peers.number_of(gate), holder },
            GateKind::RLock => On::RLock { lock: peers.number_of(gate), holder },
            GateKind::End(_) => On::Join { thread: holder },
            GateKind::Import => On::Import { holder },
        },
    }
}
