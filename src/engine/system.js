// The memory of the system that processes have in common: a buffer that every worker of a run was given. Its first words
// are tables, what follows is bytes. Beside it the words by which a thread has its coordinator start and end processes.
const words = () => (self.lockstep.words ??= new Int32Array(self.lockstep.system));
const bytes = () => (self.lockstep.bytes ??= new Uint8Array(self.lockstep.system));

// Bytes; none where there is no system.
export const size = () => self.lockstep?.system?.byteLength ?? 0;

export const load = (word) => Atomics.load(words(), word);
export const store = (word, value) => void Atomics.store(words(), word, value);
export const add = (word, value) => Atomics.add(words(), word, value);
export const exchange = (word, value) => Atomics.exchange(words(), word, value);
export const compare_exchange = (word, old, value) => Atomics.compareExchange(words(), word, old, value);
export const wait = (word, value, milliseconds) => void Atomics.wait(words(), word, value, milliseconds);
export const notify = (word) => void Atomics.notify(words(), word);

export const read = (place, into) => into.set(bytes().subarray(place, place + into.length));
export const write = (place, from) => bytes().set(from, place);

// To whoever started this worker, who does it or passes it on.
export const bear = (pid, row, birth) => postMessage({ pid, row, birth }, [birth.buffer]);
// Has the coordinator copy this memory for a process, and waits until it has, or can't.
export function copy(pid, row) {
  const copied = new Int32Array(new SharedArrayBuffer(4));
  postMessage({ pid, row, copied });
  Atomics.wait(copied, 0, 0);
  return copied[0] === 1;
}
export const signal = (pid, row, interrupts) => postMessage({ pid, row, interrupts });
export function say(number, said) {
  if (self.lockstep.say) self.lockstep.say({ number, said });
  else postMessage({ number, said }, [said.buffer]);
}
export const interrupt_all = () => self.lockstep.interrupt?.();
export const exit = (status) => postMessage({ exit: status });
