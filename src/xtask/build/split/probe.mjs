// Runs programs in an engine's probe and says which of its functions how many of them ran: `NUMBER PROGRAMS`, a line each.
// A program of an article that ends well counts for as many as there are: readers press Run there first. And what an engine's first
// program runs, an empty one, counts for all of those: it runs but once in an engine's life, and in every reader's. So does
// what the benchmark's programs run, in which the time goes: a call from one module to the other is not a quick one.
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

/** An engine, and its functions' flags. */
async function start(generation) {
  const engine = await import(`${pathToFileURL(script)}?${generation}`);
  const exports = await engine.default({ module_or_path: readFileSync(module) });
  engine.lend_library(readFileSync(`${folder}/library.bin`));
  const flags = Object.entries(exports).filter(([name]) => name.startsWith("ran "));
  return { engine, flags: flags.map(([name, flag]) => ({ number: Number(name.slice(4)), flag })) };
}

const programs = readdirSync(folder).filter((name) => name.endsWith(".py") && name !== "empty.py");
const counts = new Map();

/** Its exit status. */
function run(engine, name) {
  return engine.run_alone(name, readFileSync(`${folder}/${name}`, "utf8"), readFileSync(`${folder}/${name}.code`)).exit;
}

function count(flags, weight) {
  for (const { number, flag } of flags) {
    if (flag.value) counts.set(number, (counts.get(number) ?? 0) + weight);
    flag.value = 0;
  }
}

/** What counts as one program or as many, by its folder. */
function weight(name) {
  if (name.startsWith("2-")) return programs.length ** 2;
  return name.startsWith("1-") ? programs.length : 1;
}

let generation = 0;
let { engine, flags } = await start(generation);
run(engine, "empty.py");
count(flags, programs.length ** 2);
for (const name of programs) {
  try {
    const status = run(engine, name);
    count(flags, status === 0 ? weight(name) : 1);
  } catch (error) {
    // A program that breaks the engine tells nothing about what others need.
    console.error(`${name}: ${error.message}`);
    ({ engine, flags } = await start(++generation));
  }
}
for (const [number, count] of counts) console.log(number, count);
