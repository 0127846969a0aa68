// Starts the threads of the pool, in the place of wasm-bindgen-rayon's own script, whose threads each fetch two files besides.
export async function startWorkers(module, memory, builder) {
  const receiver = builder.receiver();
  const hire = () => self.lockstep.recruit('pool');
  // Kept: Firefox lets go of a worker that nobody holds (https://bugzilla.mozilla.org/show_bug.cgi?id=1702191).
  const pool = (self.lockstep.pool = Array.from({ length: builder.numThreads() }, hire));
  pool.forEach((thread) => thread.postMessage({ module, memory, receiver }));
  await Promise.all(pool.map(readiness));
  builder.build();
}

function readiness(thread) {
  return new Promise((resolve, reject) => {
    thread.addEventListener('message', resolve, { once: true });
    thread.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
}
