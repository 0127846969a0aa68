// Fetches the engine's second module: the code that few programs need, which the build splits off. At once and not by
// and by: whoever calls is in the middle of a program, and a worker may wait. Beside `worker.js`, since the threads of
// a pool don't run that.
export function load(exports) {
  const request = new XMLHttpRequest();
  request.open('GET', new URL('../../engine_rest.wasm', import.meta.url).href, false);
  request.responseType = 'arraybuffer';
  request.send();
  if (request.status !== 200) throw new Error(`a part of the engine could not be loaded (${request.status})`);
  new WebAssembly.Instance(new WebAssembly.Module(request.response), { engine: exports });
}
