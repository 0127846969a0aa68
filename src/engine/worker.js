// The one script of every worker of the engine. The page starts a coordinator; a coordinator starts processes, whose
// names begin with "process". Everything else is Rust.
//
// A coordinator's URL may carry two parameters: `pool`, the number of threads that share its memory (engine-mt only),
// and `processes`, the URL of the worker.js that its processes run: engine-st's, since a process shares nothing.

import * as engine from './engine.js';

// As many as the largest plan asks for: an operating system would give them, too, whatever its number of cores.
const THREADS = 8;

// WebKit does not ask the service worker for the scripts of nested workers (a pool's threads, processes), so on a host
// without headers they come without any and are refused. Named inside a blob, whose worker inherits this one's isolation,
// they load. Seen in WebKitGTK 2.50; the reason for `blob:` in the policy. Elsewhere it would be the other way round:
// Firefox does not ask the service worker for what a blob's worker imports, which then is missing offline.
if (/AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent)) {
  self.Worker = class extends self.Worker {
    constructor(script, options) {
      const text = `import ${JSON.stringify(new URL(script, location.href).href)};`;
      super(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })), options);
    }
  };
}

async function boot() {
  await engine.default();
  if (self.name.startsWith('process')) return engine.serve();
  const asked = new URLSearchParams(location.search);
  const processes = new URL(asked.get('processes') ?? location.pathname, location.href);
  const pool = engine.initThreadPool ? Number(asked.get('pool')) || THREADS : 0;
  const before = performance.now();
  if (pool) await engine.initThreadPool(pool);
  engine.coordinate(processes.href, pool, performance.now() - before);
}

// A rejected promise would stay unheard in here; an error thrown by a task reaches whoever started this worker.
boot().catch((error) => setTimeout(() => { throw error; }));
