// How a worker asks for one more thread: the coordinator starts it, a thread asks the coordinator to. An engine without a
// page has neither.
export function hire() {
  self.lockstep?.hire();
  return 'lockstep' in self;
}
