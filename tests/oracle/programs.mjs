// Asks CPython 3.14 what programs do: one line of JSON for each, `{file, stdout, stderr, exit}`.
//
//   LOCKSTEP_PYODIDE=<folder of the npm package pyodide> node programs.mjs FILES      (or one a line on stdin)
//
// Why: Pyodide is the CPython 3.14 that can be had everywhere, and one instance serves all programs. What a script sees
// is arranged in `programs.py`; this file only starts Pyodide, feeds it, and starts another one when a program breaks it.
// It must not know what a program is expected to do.

import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = process.env.LOCKSTEP_PYODIDE;
if (!folder) {
  console.error("LOCKSTEP_PYODIDE is not set: give the folder of the npm package pyodide 314");
  process.exit(2);
}

const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));
const runner = await readFile(fileURLToPath(new URL("programs.py", import.meta.url)), "utf8");

/** A function from name and source to what the program did, backed by a Pyodide of its own. */
async function start() {
  const env = { PYTHONHASHSEED: process.env.PYTHONHASHSEED ?? "0" };
  const pyodide = await loadPyodide({ env, stdout: console.error }); // our stdout carries JSON alone
  const globals = pyodide.toPy({ __name__: "programs" });
  pyodide.runPython(runner, { globals });
  const run = pyodide.runPython("lambda name, source: json.dumps(run(name, source))", { globals });
  return (name, source) => JSON.parse(run(name, source));
}

const given = process.argv.slice(2);
let run = await start();
// Answered as they come: the fuzzer asks one after the other.
const files = given.length > 0 ? given : createInterface({ input: process.stdin });
for await (const file of files) {
  const source = await readFile(file, "utf8");
  const needed = source.split("\n")[1]?.match(/^# needs: (.*)/);
  if (needed) {
    console.log(JSON.stringify({ file, skipped: `there is no ${needed[1]} in Pyodide` }));
    continue;
  }
  try {
    console.log(JSON.stringify({ file, ...run(basename(file), source) }));
  } catch (error) {
    console.log(JSON.stringify({ file, broken: String(error) }));
    run = await start();
  }
}
