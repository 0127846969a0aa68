// The script of the compiler's worker. Everything else is Rust.
import * as compiler from './compiler_worker.js';

async function boot() {
  const module = fetch(new URL('compiler_worker_bg.wasm', import.meta.url)).then((response) => {
    if (!response.ok) throw new Error(`${response.url} could not be loaded (${response.status})`);
    return response.arrayBuffer();
  });
  await compiler.default({ module_or_path: await module });
  compiler.serve();
}

// A rejected promise would stay unheard in here; an error thrown by a task reaches the page.
boot().catch((error) => setTimeout(() => { throw error; }));
