// Runs programs in a published engine, one after the other, and answers with what it said of each, in base64.
//
// Arguments: which engine, the encoded requests, the numbers of the events that end a program, that of the event by which
// an engine asks to be replaced, milliseconds that a program may take, milliseconds after which no further one begins, and
// WebDriver's callback. A program that takes longer, or takes the engine down, costs a new worker; the answer for it says
// why in words, which is no base64. Requests that found no time have no answer.
const [engine, requests, last, worn, limit, patience, answer] = arguments;
const { engineMt, engineSt, library } = document.body.dataset;
const races = engine === 'engine-mt for a race';
const url = new URL(engine === 'engine-st' ? engineSt : engineMt, document.baseURI);
if (races) url.searchParams.set('pool', 1);
for (const [name, value] of Object.entries({ processes: engineSt, library })) {
  if (value) url.searchParams.set(name, new URL(value, document.baseURI).href);
}

const bytes = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
const text = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** What is heard from a worker until `ends` says that it was the last. */
function hear(worker, ends) {
  return new Promise((resolve, reject) => {
    const heard = [];
    const timer = setTimeout(() => reject(new Error(`not over after ${limit} ms`)), limit);
    const refuse = (event) => { clearTimeout(timer); reject(new Error(event.message ?? event.type)); };
    worker.onerror = worker.onmessageerror = refuse;
    worker.onmessage = ({ data }) => {
      heard.push(data);
      if (!ends(data)) return;
      clearTimeout(timer);
      resolve(heard);
    };
  });
}

// An engine's module, which is kept for the next call, as a page keeps it: what a browser has learnt about it serves every
// worker.
function module() {
  const file = engine === 'engine-mt' ? 'engine_whole.wasm' : 'engine_bg.wasm';
  return ((window.modules ??= {})[engine] ??= WebAssembly.compileStreaming(fetch(new URL(file, url))));
}

async function boot() {
  const worker = new Worker(url, { type: 'module', name: 'engine' });
  worker.postMessage(await module());
  await hear(worker, () => true);
  return worker;
}

async function run() {
  const answers = [];
  const begun = performance.now();
  let worker;
  for (const request of requests) {
    if (performance.now() - begun > patience) break;
    try {
      worker ??= await boot();
      worker.postMessage(bytes(request));
      const heard = await hear(worker, (event) => last.includes(event[1]));
      answers.push(heard.map(text));
      if (heard.some((event) => event[1] === worn)) {
        worker.terminate();
        worker = undefined;
      }
    } catch (error) {
      answers.push([`! ${error.message}`]);
      worker?.terminate();
      worker = undefined;
    }
  }
  worker?.terminate();
  return answers;
}

run().then(answer, (error) => answer([[`! ${error.message}`]]));
