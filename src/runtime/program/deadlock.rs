//! Tells who waits for whom.

use messages::record::{Deadlock, On, Wait};
use python::vm::{Awaited, GateKind, Peer, Peers, Stuck, Waiting};
use std::sync::Arc;

/// The threads that wait for each other.
pub(super) fn report(peers: &Peers) -> Deadlock {
    Deadlock { waits: peers.deadlock().unwrap_or_default().iter().map(|stuck| wait(stuck, peers)).collect() }
}

fn wait(stuck: &Stuck, peers: &Peers) -> Wait {
    let Stuck { peer, waiting } = stuck;
    let holder = holder(waiting);
    Wait {
        thread: peer.number,
        name: peer.name().to_string(),
        line: waiting.line,
        on: on(waiting, peers),
        left_behind: holder.as_ref().is_some_and(|holder| holder.is_left_behind()),
        holder: holder.map(|holder| holder.name().to_string()),
    }
}

/// Who could end a wait.
fn holder(waiting: &Waiting) -> Option<Arc<Peer>> {
    match &waiting.on {
        Awaited::Gate { kind: GateKind::End(peer), .. } => peer.clone(),
        Awaited::Gate { gate, .. } => gate.holder(),
        Awaited::Time | Awaited::Input => None,
    }
}

/// What a thread waits for, as the record has it.
pub(super) fn on(waiting: &Waiting, peers: &Peers) -> On {
    let holder = holder(waiting).map(|holder| holder.number);
    match &waiting.on {
        Awaited::Time => On::Sleep,
        Awaited::Input => On::Input,
        Awaited::Gate { gate, kind } => match kind {
            GateKind::Lock => On::Lock { lock: peers.number_of(gate), holder },
            GateKind::RLock => On::RLock { lock: peers.number_of(gate), holder },
            GateKind::End(_) => On::Join { thread: holder },
            GateKind::Import => On::Import { holder },
        },
    }
}
