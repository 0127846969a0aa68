// Runs programs in an engine's probe and says which of its functions how many of them ran: `NUMBER PROGRAMS`, a line each.
// A program of an article that ends well counts for as many as there are: readers press Run there first. And what an engine's first
// program runs, an empty one, counts for all of those: it runs but once in an engine's life, and in every reader's. So does
// what the benchmark's programs run again and again: a call from one module to the other is not a quick one.
//
//   node probe.mjs ENGINE.JS PROBE.WASM FOLDER       (as `lockstep compile --all` fills it: the articles' folder second, the
//                                                    benchmark's third)

import { readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [script, module, folder] = process.argv.slice(2);
// What workers have and Node.js lacks.
globalThis.self ??= globalThis;
globalThis.addEventListener ??= () => {};
globalThis.navigator ??= { hardwareConcurrency: 2 };

/** Calls by a program of the benchmark that make a function hot. */
const MANY = 2_000;

/** An engine, and its functions' counters. */
async function start(generation) {
  const engine = await import(`${pathToFileURL(script)}?${generation}`);
  const exports = await engine.default({ module_or_path: readFileSync(module) });
  engine.lend_library(readFileSync(`${folder}/library.bin`));
  const counters = Object.entries(exports).filter(([name]) => name.startsWith("ran "));
  return { engine, counters: counters.map(([name, counter]) => ({ number: Number(name.slice(4)), counter })) };
}

const programs = readdirSync(folder).filter((name) => name.endsWith(".py") && name !== "empty.py");
const counts = new Map();

/** Its exit status. */
function run(engine, name) {
  return engine.run_alone(name, readFileSync(`${folder}/${name}`, "utf8"), readFileSync(`${folder}/${name}.code`)).exit;
}

/** Counts a program for each function that it ran; `weigh` tells from the number of calls for how many. */
function count(counters, weigh) {
  for (const { number, counter } of counters) {
    if (counter.value) counts.set(number, (counts.get(number) ?? 0) + weigh(counter.value >>> 0));
    counter.value = 0;
  }
}

/** For how many programs one counts that ended well, by its folder. */
function weight(name, calls) {
  if (name.startsWith("2-") && calls >= MANY) return programs.length ** 2;
  return name.startsWith("1-") ? programs.length : 1;
}

let generation = 0;
let { engine, counters } = await start(generation);
run(engine, "empty.py");
count(counters, () => programs.length ** 2);
for (const [place, name] of programs.entries()) {
  // What programs leave behind of themselves must not become what the last of them die of.
  if (place % 100 === 99) ({ engine, counters } = await start(++generation));
  try {
    const status = run(engine, name);
    count(counters, (calls) => (status === 0 ? weight(name, calls) : 1));
  } catch (error) {
    // A program that breaks the engine tells nothing about what others need.
    console.error(`${name}: ${error.message}`);
    ({ engine, counters } = await start(++generation));
  }
}
for (const [number, count] of counts) console.log(number, count);
