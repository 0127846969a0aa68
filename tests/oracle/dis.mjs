// Asks CPython 3.14 what its compiler makes of programs: one line of JSON for its instruction set, then one for each.
//
//   LOCKSTEP_PYODIDE=<folder of the npm package pyodide> node dis.mjs < [{"name": …, "source": …}, …]
//
// Why: Pyodide is the CPython 3.14 that can be had everywhere, and one instance serves all programs. `dis.py` says what
// is told of a code object; this file only starts Pyodide and feeds it. It must not know what is expected.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = process.env.LOCKSTEP_PYODIDE;
if (!folder) {
  console.error("LOCKSTEP_PYODIDE is not set: give the folder of the npm package pyodide 314");
  process.exit(2);
}

const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));
const pyodide = await loadPyodide({ env: { PYTHONHASHSEED: "0" } });
const globals = pyodide.toPy({ __name__: "dis_oracle" });
pyodide.runPython(await readFile(fileURLToPath(new URL("dis.py", import.meta.url)), "utf8"), { globals });
const ask = (expression) => pyodide.runPython(expression, { globals });

console.log(ask("json.dumps(instruction_set())"));
const compiled = ask("lambda name, source: json.dumps(compiled(name, source))");
for (const { name, source } of JSON.parse(await text(process.stdin))) {
  console.log(compiled(name, source));
}
