# A child starts its own children as it was started.
# needs: processes
from multiprocessing import get_context, get_start_method


def tell(queue):
    queue.put(get_start_method())


if __name__ == "__main__":
    for method in ("spawn", "forkserver"):
        context = get_context(method)
        queue = context.SimpleQueue()
        child = context.Process(target=tell, args=(queue,))
        child.start()
        print(child.name, queue.get())
        child.join()

# expect: SpawnProcess-1 spawn
# expect: ForkServerProcess-2 forkserver
