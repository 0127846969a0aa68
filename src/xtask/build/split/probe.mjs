// Runs programs in an engine's probe, each in an engine of its own, and says which of its functions they ran: a line each,
// first for how many programs it counts. An article's counts for several: readers press Run there first.
//
//   node probe.mjs ENGINE.JS PROBE.WASM FOLDER       (as `lockstep compile --all` fills it: the articles' folder second)

import { readFileSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

const ARTICLES = 4;

/** How many programs a worker runs; what they leave behind goes with it. */
const PORTION = 20;

/** Runs a program in an engine that is new; the functions that ran. */
async function run({ script, module, folder }, name) {
  const engine = await import(`${pathToFileURL(script)}?${name}`);
  const exports = await engine.default({ module_or_path: module });
  for (const volume of ["usual.bin", "seldom.bin"]) engine.lend_library(volume, readFileSync(`${folder}/${volume}`));
  engine.run_alone(name, readFileSync(`${folder}/${name}`, "utf8"), readFileSync(`${folder}/${name}.code`));
  const counters = Object.entries(exports).filter(([name, counter]) => name.startsWith("ran ") && counter.value);
  return counters.map(([name]) => name.slice(4));
}

/** What a worker does. */
async function portion({ names, ...given }) {
  // What the page's workers have and Node.js lacks.
  globalThis.self ??= globalThis;
  globalThis.addEventListener ??= () => {};
  globalThis.navigator ??= { hardwareConcurrency: 2 };
  const lines = [];
  for (const name of names) {
    try {
      lines.push([name.startsWith("1-") ? ARTICLES : 1, ...(await run(given, name))].join(" "));
    } catch (error) {
      // A program that breaks the engine tells nothing about what others need.
      console.error(`${name}: ${error.message}`);
    }
  }
  return lines.join("\n");
}

/** Has programs run by a worker. */
function ran(given) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: given });
    worker.once("message", resolve).once("error", reject);
  });
}

if (isMainThread) {
  const [script, file, folder] = process.argv.slice(2);
  const module = await WebAssembly.compile(readFileSync(file));
  const programs = readdirSync(folder).filter((name) => name.endsWith(".py"));
  const portions = Array.from({ length: Math.ceil(programs.length / PORTION) }, () => programs.splice(0, PORTION));
  // In the order of the programs, whoever is done first: the same programs make the same engine.
  const answers = [];
  const ahead = portions.entries();
  const lane = async () => {
    for (const [place, names] of ahead) answers[place] = await ran({ script, module, folder, names });
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  console.log(answers.join("\n"));
} else {
  parentPort.postMessage(await portion(workerData));
}
