// The one script of every worker of the engine. The page starts a coordinator; a coordinator starts the processes of a
// race, whose names begin with "process", those of programs, which are called "child", the threads of programs, which are
// called "thread", and those of kernels, which are called "pool". Everything else is Rust.
//
// The build makes one file of it and of what it imports (`xtask/build/bundle.mjs`). A browser fetches scripts anew for every
// worker, through the service worker where there is one: a program with processes and threads would fetch a hundred.
//
// A coordinator's URL may carry three parameters: `pool`, the number of threads for native kernels, which only a race asks
// for (engine-mt only); `processes`, the URL of the worker.js that its processes run: engine-st's, since a process shares
// nothing; and `library`, the URL of the part of Python's library that most programs need, beside which the other part
// lies. Its first message is the engine's module, which the page has compiled meanwhile, or nothing, and then it fetches
// that itself.

import * as engine from './engine.js';

// Where the other parts of the engine lie.
self.parts = new URL('.', import.meta.url).href;

// WebKit does not ask the service worker for the scripts of nested workers (a pool's threads, processes), so on a host
// without headers they come without any and are refused. Named inside a blob, whose worker inherits this one's isolation,
// they load. Seen in WebKitGTK 2.50; the reason for `blob:` in the policy. Elsewhere it would be the other way round:
// Firefox does not ask the service worker for what a blob's worker imports, which then is missing offline.
if (/AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent)) {
  self.Worker = class extends self.Worker {
    constructor(script, options) {
      const text = `import ${JSON.stringify(new URL(script, import.meta.url).href)};`;
      super(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })), options);
    }
  };
}

// What a thread of a program has for its native stack: as much as a coordinator.
const STACK = 1 << 20;

// The most that a memory may grow to, in pages of 64 KiB: as the engine with threads is linked.
const MOST_PAGES = 4096;
const PAGE = 1 << 16;

// What the system that the processes of a program have in common keeps its tables, pipes and shared memory in.
const SYSTEM = 16 << 20;

// Without the parameters, which are for a coordinator. A worker that was named inside a blob has no address of its own.
const SCRIPT = new URL(import.meta.url).pathname;

// All that is needed first, which beside threads is what a race runs; and there all of it, for programs.
const MODULE = 'engine_bg.wasm';
const WHOLE = 'engine_whole.wasm';
const modules = new Map();

// A module is fetched and compiled once and kept: what the browser has learnt about its hot loops serves every process
// that it is posted to, also those of later runs.
function compiled(url) {
  if (!modules.has(url)) modules.set(url, compile(url));
  // One that could not be had is asked for again.
  modules.get(url).catch(() => modules.delete(url));
  return modules.get(url);
}

async function compile(url) {
  return WebAssembly.compile(await bytes(url));
}

async function bytes(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be loaded (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

// The worker comes up while the module is still on its way.
function start(script, name) {
  const worker = new Worker(script, { type: 'module', name });
  const refuse = ({ message }) => worker.dispatchEvent(new ErrorEvent('error', { message }));
  const { library } = self.lockstep;
  compiled(new URL(MODULE, script).href).then((module) => worker.postMessage({ module, library }), refuse);
  return worker;
}

// A thread on its way, whose script comes while the module is compiled and a memory made.
let coming;

function recruit(name) {
  return new Worker(SCRIPT, { type: 'module', name });
}

// A thread shares what the coordinator has. It tells the page through the coordinator, which never waits; what else it
// says is that one more thread is wanted, or a process, or the engine's second module, compiled, for the threads to come.
function hire() {
  const thread = coming ?? recruit('thread');
  coming = undefined;
  const { module, memory, rest, library, system } = self.lockstep;
  thread.postMessage({ module, memory, rest, library, system });
  thread.addEventListener('message', ({ data }) => {
    if (data === 'hire') hire();
    else if (data instanceof WebAssembly.Module) self.lockstep.rest = data;
    else if (data.copied) copy(data).catch(report);
    else self.lockstep.hear(data);
  });
}

// A fork: the thread that asks waits, and this worker, which is in here, is not in the module.
async function copy({ pid, row, copied }) {
  const memory = await room(duplicate).catch(ifNone);
  if (memory) {
    const at = (performance.timeOrigin + performance.now()) * 1000;
    self.lockstep.hear({ pid, row, memory, at });
  }
  Atomics.store(copied, 0, memory ? 1 : 2);
  Atomics.notify(copied, 0);
}

function duplicate() {
  const from = new Uint8Array(self.lockstep.memory.buffer);
  const memory = new WebAssembly.Memory({ initial: from.length / PAGE, maximum: MOST_PAGES, shared: true });
  new Uint8Array(memory.buffer).set(from);
  return memory;
}

// What needs a memory of its own. WebKit has 32 GiB of addresses for what all memories of a site may grow to, and takes its
// time to give back those of workers and pages that are gone: worth a little patience.
async function room(take, patience = 60) {
  try {
    return await take();
  } catch (error) {
    if (!patience || !(error instanceof RangeError)) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    return room(take, patience - 1);
  }
}

// Nothing, where the browser has no room for a memory, which the program is told.
function ifNone(error) {
  if (!(error instanceof RangeError)) throw error;
}

function pass(data) {
  postMessage(data, [data.buffer ?? (data.birth ?? data.said)?.buffer].filter(Boolean));
}

// What processes print comes on ways of different lengths, but numbered. What is missing for long was lost with its process.
const pieces = new Map();
let next = 0;

function say({ number, said }) {
  if (number < next) return pass(said);
  pieces.set(number, said);
  while (pieces.has(next)) sayNext();
  if (pieces.size) setTimeout(sayThrough, 200, number);
}

function sayNext() {
  pass(pieces.get(next));
  pieces.delete(next++);
}

// Everything up to a piece, whatever is missing.
function sayThrough(last = Infinity) {
  for (const number of [...pieces.keys()].sort((a, b) => a - b)) {
    if (number > last) break;
    next = number;
    sayNext();
  }
}

// The processes of a program, by their numbers. The page's coordinator has them all, those that a process has started, too.
const children = new Map();

// What the page's coordinator hears from threads and processes.
function hear(data) {
  if (data instanceof Uint8Array) {
    sayThrough();
    pass(data);
  } else if (data.said) say(data);
  else if (data.birth || data.memory) bear(data);
  else if (data.interrupts) children.get(data.pid)?.postMessage('interrupt');
  else kill(data);
}

// A process begins with what its parent has prepared for it, or with a copy of the parent's memory.
function bear({ pid, row, birth, memory, at }) {
  const child = recruit('child');
  children.set(pid, child);
  const { module, rest, library, shelf, system } = self.lockstep;
  child.postMessage({ module, rest, library, shelf, system, birth, memory, at }, birth ? [birth.buffer] : []);
  child.addEventListener('message', ({ data }) => {
    // What comes after its end is nobody's.
    if (children.get(pid) !== child) return;
    if ('exit' in data) end({ pid, row }, data.exit);
    else hear(data);
  });
  child.addEventListener('error', (event) => {
    event.preventDefault();
    end({ pid, row }, 255, event.message || 'its script could not be loaded; check the connection');
  });
}

// Not while one of its threads is inside the system: that would stay locked.
function kill({ pid, row }, patience = 200) {
  if (patience && !self.lockstep.engine.may_end_process(pid, row)) setTimeout(kill, 1, { pid, row }, patience - 1);
  else end({ pid, row }, 0);
}

// Ctrl-C goes to all processes of a terminal.
function interrupt() {
  children.forEach((child) => child.postMessage('interrupt'));
}

function end({ pid, row }, status, reason) {
  children.get(pid)?.terminate();
  if (children.delete(pid)) self.lockstep.engine.process_ended(pid, row, status, reason);
}

async function thread() {
  const shared = await posted();
  self.lockstep = { ...shared, hire: () => postMessage('hire') };
  await engine.default({ module_or_path: shared.module, memory: shared.memory, thread_stack_size: STACK });
  engine.work();
}

// A thread of the pool, which natively compiled work is done on: see `pool.js`.
async function pool() {
  const { module, memory, receiver } = await posted();
  await engine.default({ module_or_path: module, memory });
  postMessage('ready');
  engine.wbg_rayon_start_worker(receiver);
}

// A process of a program: a coordinator of its own threads, which hears of the page's coordinator alone.
async function child() {
  coming = recruit('thread');
  const given = await posted();
  const { memory } = await room(() => engine.default({ module_or_path: given.module, memory: given.memory }));
  self.lockstep = { ...given, memory, hire, hear: pass };
  self.addEventListener('message', () => engine.interrupt());
  if (given.birth) engine.child(given.birth, given.shelf);
  else engine.copied(given.at, given.memory.buffer.byteLength);
}

async function process() {
  const { module, library } = await posted();
  await room(() => engine.default({ module_or_path: module }));
  self.lockstep = { library };
  engine.serve();
}

async function coordinator() {
  const asked = new URLSearchParams(location.search);
  const threads = engine.initThreadPool ? Number(asked.get('pool')) : 0;
  if (engine.work) coming = recruit('thread');
  const url = new URL(asked.get('library'), location.href).href;
  // Most programs import something.
  const ahead = engine.work && !threads ? bytes(url).catch(() => undefined) : undefined;
  const file = engine.work && !threads ? WHOLE : MODULE;
  const module = (await posted()) ?? (await compiled(new URL(file, import.meta.url).href));
  const { memory } = await room(() => engine.default({ module_or_path: module }));
  const system = engine.child && new SharedArrayBuffer(SYSTEM);
  self.lockstep = { module, memory, library: url, system, engine, recruit, hire, hear, say, interrupt };
  const script = new URL(asked.get('processes') ?? location.pathname, location.href);
  const before = performance.now();
  if (threads) await engine.initThreadPool(threads);
  const library = async (file) => {
    const volume = new URL(file, url).href;
    if (volume !== url) return bytes(volume);
    return (self.lockstep.shelf = (await ahead) ?? (await bytes(url)));
  };
  engine.coordinate((name) => start(script, name), library, threads, performance.now() - before);
}

function posted() {
  return new Promise((resolve) => self.addEventListener('message', ({ data }) => resolve(data), { once: true }));
}

// A rejected promise would stay unheard in here; an error thrown by a task reaches whoever started this worker.
function report(error) {
  setTimeout(() => { throw error; });
}

const boot = { thread, pool, child, process }[self.name.split(' ')[0]] ?? coordinator;
boot().catch(report);
