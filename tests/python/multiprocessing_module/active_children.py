# active_children() knows those that run, and waits for nobody.
# needs: processes
from multiprocessing import Event, Process, active_children

if __name__ == "__main__":
    go = Event()
    children = [Process(target=go.wait, name=name) for name in "ab"]
    print(active_children())
    for child in children:
        child.start()
    print(sorted(child.name for child in active_children()))
    go.set()
    for child in children:
        child.join()
    print(active_children())

# expect: []
# expect: ['a', 'b']
# expect: []
