// Runs the programs of `costs/` natively on our interpreter and on CPython, in turn, and prints what each costs:
// `cargo xtask bench costs`.
//
//   node costs.mjs [--rounds N]
//
// LOCKSTEP is the command line `lockstep`, LOCKSTEP_CPYTHON a native `python3`. A program's docstring says what its number
// is; of several rounds the best counts: the smallest cost, the largest gain. The last rows are ours alone: threads
// without a GIL, and what the record of a run costs, as a pure loop takes with it and without.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { LOCKSTEP, LOCKSTEP_CPYTHON } = process.env;
const folder = join(import.meta.dirname, "costs");
const rounds = process.argv[2] === "--rounds" ? Number(process.argv[3]) : 5;
const scratch = mkdtempSync(join(tmpdir(), "lockstep-costs-"));

const number = (command, ...args) => Number(execFileSync(command, args, { cwd: folder, encoding: "utf8" }));
const ours = (...args) => number(LOCKSTEP, "run", ...args);

/** The best of what each side gives, the sides taking turns. */
function best(better, ...sides) {
  const all = Array.from({ length: rounds }, () => sides.map((side) => side()));
  return sides.map((_, n) => all.map((row) => row[n]).reduce((a, b) => better(a, b)));
}

function row(what, values, ratio) {
  const cells = values.map((value) => (value === undefined ? "" : value.toFixed(2)).padStart(10));
  console.log(`${cells.join("")}${ratio === undefined ? "".padStart(9) : `${ratio.toFixed(2)} ×`.padStart(9)}   ${what}`);
}

console.log(`${["ours", "CPython"].map((name) => name.padStart(10)).join("")}    ratio`);
for (const file of readdirSync(folder).filter((name) => name.endsWith(".py")).sort()) {
  const what = /"""(.*?)"""/.exec(readFileSync(join(folder, file), "utf8"))[1];
  const better = what.startsWith("times as fast") ? Math.max : Math.min;
  const [own, cpython] = best(better, () => ours(file), () => number(LOCKSTEP_CPYTHON, file));
  row(what, [own, cpython], own / cpython);
}
const [free] = best(Math.max, () => ours("--free-threaded", "threads.py"));
row("times as fast as one after the other: the same two threads, without a GIL", [free]);
const trace = join(scratch, "trace.json");
const timed = (...args) => {
  const began = performance.now();
  ours(...args);
  return performance.now() - began;
};
const [recorded, plain] = best(Math.min, () => timed("--trace", trace, "threads.py"), () => timed("threads.py"));
row("ms for two threads of pure Python with a record of them, beside none", [recorded, plain], recorded / plain);
rmSync(scratch, { recursive: true });
