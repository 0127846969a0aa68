# Each running thread has an ident of its own, which `get_ident` tells, and a native one.
# needs: threads
import threading

together = threading.Barrier(4)
seen = []


def work():
    seen.append((threading.get_ident(), threading.get_native_id()))
    together.wait()


threads = [threading.Thread(target=work) for _ in range(4)]
print({thread.ident for thread in threads}, {thread.native_id for thread in threads})
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
main = threading.main_thread()
print(len({ident for ident, _ in seen} | {threading.get_ident()}), len({native for _, native in seen}))
print(sorted(seen) == sorted((thread.ident, thread.native_id) for thread in threads))
print(main.ident == threading.get_ident(), main.native_id == threading.get_native_id(), main.ident > 0)

# expect: {None} {None}
# expect: 5 4
# expect: True
# expect: True True True
