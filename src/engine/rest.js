// Fetches what few programs need, at once and not by and by: whoever asks is in the middle of a program, and a worker may
// wait.
function fetched(url) {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.responseType = 'arraybuffer';
  request.send();
  if (request.status !== 200) throw new Error(`a part of the engine could not be loaded (${request.status})`);
  return request.response;
}

// Where the engine lies: a worker says so, since all scripts are one there.
const parts = () => self.parts ?? new URL('../../', import.meta.url);

// The engine's second module: all of its code, most of which the first one lacks. Every thread needs an instance of its
// own; the first one that compiles it hands it to those to come.
export function load(exports) {
  const given = self.lockstep?.rest;
  const module = given ?? new WebAssembly.Module(fetched(new URL('engine_rest.wasm', parts()).href));
  new WebAssembly.Instance(module, { engine: exports });
  if (!given && self.name === 'thread') postMessage(module);
}

// A volume of Python's library; nothing if it can't be had. They lie beside each other.
export function library(file) {
  try {
    return new Uint8Array(fetched(new URL(file, self.lockstep.library).href));
  } catch {
    return undefined;
  }
}
