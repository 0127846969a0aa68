// How a worker asks for one more thread: the coordinator starts it, a thread asks the coordinator to.
export function hire() {
  self.lockstep.hire();
}
