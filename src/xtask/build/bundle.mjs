// Makes one file of a worker's script and of what it imports.
//
//   node bundle.mjs ROLLUP SCRIPT OUT

import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [, , bundler, script, out] = process.argv;
const { rollup } = await import(pathToFileURL(join(bundler, "dist/es/rollup.js")));

/** The engine starts the pool's threads itself. */
const ownPool = {
  name: "own-pool",
  resolveId: (source) => (source.endsWith("/workerHelpers.js") ? resolve(dirname(script), "pool.js") : null),
};

// One script serves all engines, and asks each for what only some of them have.
const onLog = (level, log) => {
  if (log.code !== "MISSING_EXPORT") throw new Error(log.message);
};

const bundle = await rollup({ input: script, plugins: [ownPool], onLog });
await bundle.write({ file: out, format: "es" });
