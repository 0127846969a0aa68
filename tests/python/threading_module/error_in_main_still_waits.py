# An exception that ends the main thread does not end the others, which may even wait for its end.
# needs: threads
import threading


def late():
    threading.main_thread().join()
    print("done in spite of it")


threading.Thread(target=late).start()
raise SystemExit(3)

# expect: done in spite of it
# exit: 3
