# A manager is started once, serves while it lives, and can't be started again.
# needs: processes
from multiprocessing import Manager, active_children
from multiprocessing.context import ProcessError
from multiprocessing.managers import SyncManager


def prepare(text):
    print("server:", text)


if __name__ == "__main__":
    manager = SyncManager()
    try:
        manager.dict()
    except AssertionError as error:
        print("AssertionError", error)
    manager.start(prepare, ("ready",))
    shared = manager.dict(a=1)
    print(shared, [child.name for child in active_children()])
    try:
        manager.start()
    except ProcessError as error:
        print(type(error).__name__, error)
    manager.shutdown()
    print(active_children(), "failed" in str(shared))
    try:
        manager.start()
    except ProcessError as error:
        print(type(error).__name__, error)
    try:
        with manager:
            pass
    except ProcessError as error:
        print(type(error).__name__, error)
    # Who forgets to shut it down has it done at the end.
    forgotten = Manager()
    print(forgotten.list("ab"))

# expect: AssertionError server not yet started
# expect: server: ready
# expect: {'a': 1} ['SyncManager-1']
# expect: ProcessError Already started server
# expect: [] True
# expect: ProcessError Manager has shut down
# expect: ProcessError Manager has shut down
# expect: ['a', 'b']
