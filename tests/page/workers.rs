//! The page's workers, as a browser may lose them.

/// Keeps hold of the page's workers, so that one can be ended as the browser ends it when its process is lost: it
/// falls silent, and all that the page hears is an error.
pub const HOLD_WORKERS: &str = "
    window.workers = [];
    window.Worker = class extends Worker {
        constructor(...address) { super(...address); this.address = String(address[0]); workers.push(this); }
        postMessage(...message) { this.asked = performance.now(); super.postMessage(...message); }
        terminate() { window.workers = workers.filter(other => other !== this); super.terminate(); }
    };";

/// Loses the one of those that run programs which was asked for something last: beside it there may be one in reserve.
pub const KILL_WORKER: &str = "
    const engines = workers.filter(worker => worker.address.includes('engine-'));
    const worker = engines.reduce((last, next) => (next.asked ?? 0) >= (last.asked ?? 0) ? next : last);
    worker.dispatchEvent(new ErrorEvent('error', { message: 'the worker was lost', cancelable: true }));
    worker.terminate(); // Last: in WebKit a terminated worker hears no event.";
