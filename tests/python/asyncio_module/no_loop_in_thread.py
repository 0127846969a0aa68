# A thread has no event loop unless it makes one.
# needs: threads
import asyncio
import threading


def work():
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        print(error)


thread = threading.Thread(target=work, name="other")
thread.start()
thread.join()

# expect: There is no current event loop in thread 'other'.
# expect: no running event loop
