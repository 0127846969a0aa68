# `SystemExit` ends its thread silently, whatever the status.
# needs: threads
import sys
import threading


def leave(status):
    print("leaving with", status)
    sys.exit(status)


for status in (0, 1, "text"):
    thread = threading.Thread(target=leave, args=(status,))
    thread.start()
    thread.join()
print("the program goes on")

# expect: leaving with 0
# expect: leaving with 1
# expect: leaving with text
# expect: the program goes on
