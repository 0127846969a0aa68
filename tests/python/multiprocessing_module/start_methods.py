# The start method is chosen once; contexts stand for one each.
# needs: processes
# since: 3.14
import multiprocessing
from multiprocessing import get_context, get_start_method, set_start_method


def attempt(call, *args):
    try:
        print(call(*args))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    print(multiprocessing.get_all_start_methods()[0], get_start_method(allow_none=True))
    print(get_start_method())
    attempt(set_start_method, "spawn")
    attempt(set_start_method, "spawn", True)
    print(get_start_method())
    attempt(get_context, "thread")
    spawn = get_context("spawn")
    print(type(spawn).__name__, spawn.get_start_method(), spawn.Process.__name__)
    attempt(spawn.set_start_method, "forkserver")
    print(get_context("forkserver").Process().name, get_context("fork").get_start_method())
    print(type(get_context("fork").get_context()).__name__)

# expect: forkserver None
# expect: forkserver
# expect: RuntimeError: context has already been set
# expect: None
# expect: spawn
# expect: ValueError: cannot find context for 'thread'
# expect: SpawnContext spawn SpawnProcess
# expect: ValueError: cannot set start method of concrete context
# expect: ForkServerProcess-1 fork
# expect: ForkContext
