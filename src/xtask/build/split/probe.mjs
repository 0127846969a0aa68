// Runs programs in an engine's probe, each in an engine of its own, and says which of its functions they ran: a line each,
// first for how many programs it counts. An article's counts for several: readers press Run there first.
//
//   node probe.mjs ENGINE.JS PROBE.WASM FOLDER       (as `lockstep compile --all` fills it: the articles' folder second)

import { readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

const ARTICLES = 4;

/** Runs a program in an engine that is new; the functions that ran. */
async function run({ script, module, folder, name }) {
  // What the page's workers have and Node.js lacks.
  globalThis.self ??= globalThis;
  globalThis.addEventListener ??= () => {};
  globalThis.navigator ??= { hardwareConcurrency: 2 };
  const engine = await import(pathToFileURL(script));
  const exports = await engine.default({ module_or_path: module });
  engine.lend_library(readFileSync(`${folder}/library.bin`));
  engine.run_alone(name, readFileSync(`${folder}/${name}`, "utf8"), readFileSync(`${folder}/${name}.code`));
  const counters = Object.entries(exports).filter(([name, counter]) => name.startsWith("ran ") && counter.value);
  return counters.map(([name]) => name.slice(4));
}

/** Has a program run by a worker, which takes the engine with it when it ends. */
function ran(given) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: given });
    worker.once("message", resolve).once("error", reject);
  });
}

if (isMainThread) {
  const [script, file, folder] = process.argv.slice(2);
  const module = await WebAssembly.compile(readFileSync(file));
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".py"))) {
    try {
      const functions = await ran({ script, module, folder, name });
      console.log(name.startsWith("1-") ? ARTICLES : 1, ...functions);
    } catch (error) {
      // A program that breaks the engine tells nothing about what others need.
      console.error(`${name}: ${error.message}`);
    }
  }
} else {
  parentPort.postMessage(await run(workerData));
}
