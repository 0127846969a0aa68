// Runs the programs beside this file on every engine, in turn, and prints how fast each is: `cargo xtask bench python`.
//
//   node compare.mjs [--rounds N] [PROGRAM …]
//
// It is told by environment variables what there is; what is not named is left out:
//   LOCKSTEP_ENGINES  the folder of the published engines, `engine-st` and `engine-mt`
//   LOCKSTEP          the command line `lockstep`, which also compiles the programs for the engines
//   LOCKSTEP_PYODIDE  the folder of the npm package pyodide: CPython 3.14 in WebAssembly
//   LOCKSTEP_CPYTHON  a native `python3`
//
// Why: each program takes its own time with `time.perf_counter`, so that all engines are measured alike, from the
// program's first statement to its last, without start-up and compiling. The engines take turns, program by program,
// so that whatever else the machine does meets all of them; of several rounds the best counts. What a program prints
// must be the same everywhere. The engines run in this process as they run in a worker of the page; Node has
// Chromium's V8.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const { LOCKSTEP, LOCKSTEP_ENGINES, LOCKSTEP_PYODIDE, LOCKSTEP_CPYTHON } = process.env;
const BEFORE = "import time as _time\n_began = _time.perf_counter()\n";
const AFTER = "\nprint('seconds', _time.perf_counter() - _began)\n";
const MEMORY = 64 << 20;

/** What a program printed, and how long it took in milliseconds. */
function reading(text) {
  const place = text.lastIndexOf("seconds ");
  if (place < 0) throw new Error(`the program did not end: ${text}`);
  return { printed: text.slice(0, place), ms: 1000 * Number(text.slice(place + 8)) };
}

/** How an engine fetches what it was split from, as far as it uses that. */
class Files {
  open(method, address) { this.response = readFileSync(fileURLToPath(address)); }
  send() { this.status = 200; }
}

/** An engine of the page. */
async function published(name) {
  // What the helper of the pool looks for.
  globalThis.self ??= globalThis;
  globalThis.addEventListener ??= () => {};
  globalThis.XMLHttpRequest ??= Files;
  globalThis.navigator ??= { hardwareConcurrency: 2 };
  const folder = join(LOCKSTEP_ENGINES, name);
  const engine = await import(pathToFileURL(join(folder, "engine.js")));
  // What programs get.
  const module = ["engine_whole.wasm", "engine_bg.wasm"].map((file) => join(folder, file)).find(existsSync);
  await engine.default({ module_or_path: readFileSync(module) });
  return ({ file, source, code }) => {
    const run = engine.run_alone(basename(file), source, code);
    if (run.exit !== 0) throw new Error(run.stderr);
    return run.stdout;
  };
}

/** CPython 3.14 in WebAssembly. */
async function pyodide() {
  const { loadPyodide } = await import(pathToFileURL(join(LOCKSTEP_PYODIDE, "pyodide.mjs")));
  let printed = "";
  const python = await loadPyodide({ env: { PYTHONHASHSEED: "0" }, stdout: (line) => { printed += `${line}\n`; } });
  return ({ source }) => {
    printed = "";
    const globals = python.toPy({ __name__: "__main__" });
    python.runPython(source, { globals });
    globals.destroy();
    return printed;
  };
}

/** A program of the operating system. */
function native(...command) {
  return ({ file }) => execFileSync(command[0], [...command.slice(1), file], { encoding: "utf8", maxBuffer: MEMORY });
}

async function engines() {
  const all = {};
  // First: it looks at what there is, and what the engines need it takes for a browser.
  const cpython = LOCKSTEP_PYODIDE && (await pyodide());
  if (LOCKSTEP_ENGINES) {
    all["engine-st"] = await published("engine-st");
    all["engine-mt"] = await published("engine-mt");
  }
  if (cpython) all["Pyodide"] = cpython;
  if (LOCKSTEP_CPYTHON) all["CPython"] = native(LOCKSTEP_CPYTHON);
  if (LOCKSTEP) all["lockstep"] = native(LOCKSTEP, "run");
  return all;
}

/** A program, made to tell its time, as text, as a file, and compiled. */
function prepared(folder, name) {
  const here = fileURLToPath(new URL(`${name}.py`, import.meta.url));
  const source = BEFORE + readFileSync(here, "utf8") + AFTER;
  const file = join(folder, `${name}.py`);
  writeFileSync(file, source);
  const code = LOCKSTEP_ENGINES && execFileSync(LOCKSTEP, ["compile", file], { maxBuffer: MEMORY });
  return { name, file, source, code };
}

/** The best time of each engine. */
function measure(program, engines, rounds) {
  const best = Object.fromEntries(Object.keys(engines).map((name) => [name, Infinity]));
  let expected;
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(engines)) {
      const { printed, ms } = reading(run(program));
      expected ??= printed;
      if (printed !== expected) throw new Error(`${program.name}: ${name} printed ${printed}, not ${expected}`);
      best[name] = Math.min(best[name], ms);
    }
  }
  return best;
}

const mean = (ratios) => Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
const row = (first, cells) => console.log([first.padEnd(12), ...cells.map((cell) => cell.padStart(11))].join(""));

/** How many times as fast as `other` an engine is, for each pair that is asked about. */
function ratios(times) {
  const pairs = [];
  for (const other of ["Pyodide", "CPython"]) {
    for (const own of ["engine-st", "engine-mt", "lockstep"]) {
      if (own in times && other in times) pairs.push([`${own}/${other}`, times[other] / times[own]]);
    }
  }
  return pairs;
}

const words = process.argv.slice(2);
const rounds = words[0] === "--rounds" ? Number(words.splice(0, 2)[1]) : 5;
const all = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".py"));
const names = words.length > 0 ? words : all.map((name) => basename(name, ".py")).sort();
const folder = mkdtempSync(join(tmpdir(), "lockstep-bench-"));
try {
  const programs = names.map((name) => prepared(folder, name));
  const running = await engines();
  const table = [];
  row("ms", Object.keys(running));
  for (const program of programs) {
    const times = measure(program, running, rounds);
    row(program.name, Object.values(times).map((ms) => ms.toFixed(0)));
    table.push([program.name, ratios(times)]);
  }
  console.log("\nHow many times as fast:");
  for (const [index, [pair]] of table[0][1].entries()) {
    const column = table.map(([, pairs]) => pairs[index][1]);
    const each = table.map(([name], place) => `${name} ${column[place].toFixed(2)}`).join(", ");
    console.log(`${pair}: geometric mean ${mean(column).toFixed(2)}, least ${Math.min(...column).toFixed(2)} (${each})`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
