# A timer that was cancelled before it started does nothing.
# needs: threads
import threading

timer = threading.Timer(1000, print, ("never",))
timer.cancel()
timer.start()
timer.join()
print("through", timer.name)

# expect: through Thread-1
