//! The page's workers, as a browser may lose them.

/// Keeps hold of the page's workers, so that one can be ended as the browser ends it when its process is lost: it
/// falls silent, and all that the page hears is an error.
pub const HOLD_WORKERS: &str = "
    window.workers = [];
    window.Worker = class extends Worker {
        constructor(...address) { super(...address); this.address = String(address[0]); workers.push(this); }
    };";

/// Loses the youngest of those that run programs.
pub const KILL_WORKER: &str = "
    const worker = workers.findLast(worker => worker.address.includes('engine-'));
    worker.dispatchEvent(new ErrorEvent('error', { message: 'the worker was lost', cancelable: true }));
    worker.terminate(); // Last: in WebKit a terminated worker hears no event.";
