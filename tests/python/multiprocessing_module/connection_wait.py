# wait() tells which of some connections and processes are ready.
# needs: processes
from multiprocessing import Event, Pipe, Process
from multiprocessing.connection import wait

if __name__ == "__main__":
    (first, to_first), (second, to_second) = Pipe(), Pipe()
    go = Event()
    child = Process(target=go.wait)
    child.start()
    objects = {first: "first", second: "second", child.sentinel: "child"}
    print([objects[ready] for ready in wait(objects, timeout=0)])
    print([objects[ready] for ready in wait(objects, 0.05)])
    to_second.send("x")
    print([objects[ready] for ready in wait(objects)])
    to_first.send("y")
    print(sorted(objects[ready] for ready in wait(objects)))
    second.recv()
    first.recv()
    go.set()
    print([objects[ready] for ready in wait(objects)])
    to_first.close()
    print(sorted(objects[ready] for ready in wait([first, child.sentinel])))
    child.join()

# expect: []
# expect: []
# expect: ['second']
# expect: ['first', 'second']
# expect: ['child']
# expect: ['child', 'first']
