# A thread that `threading` did not start is known by a stand-in.
# needs: threads
import _thread
import threading

seen = []
done = _thread.allocate_lock()
done.acquire()


def work():
    me = threading.current_thread()
    seen.append((type(me).__name__, me.name.rstrip("0123456789"), me.daemon, me.is_alive()))
    seen.append(me is threading.current_thread() and me in threading.enumerate())
    try:
        threading.Thread.join(me)
    except RuntimeError as error:
        seen.append(str(error))
    done.release()


_thread.start_new_thread(work, ())
done.acquire()
print(*seen, sep="\n")

# expect: ('_DummyThread', 'Dummy-', True, True)
# expect: True
# expect: cannot join current thread
