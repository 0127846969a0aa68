# A forked Process needs no pickling and no guard: it has everything already.
# needs: fork
import multiprocessing

context = multiprocessing.get_context("fork")
seen, here = [1, 2], context.SimpleQueue()


def outer():
    secret = "of a closure"
    process = context.Process(target=lambda: here.put((secret, seen, multiprocessing.current_process().name)))
    process.start()
    return process


process = outer()
print(here.get())
process.join()
print(process.exitcode, process.name, multiprocessing.active_children())

# expect: ('of a closure', [1, 2], 'ForkProcess-1')
# expect: 0 ForkProcess-1 []
