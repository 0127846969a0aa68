# The program ends when all threads but the daemons have ended.
# needs: threads
import threading

main_is_through = threading.Event()


def late():
    main_is_through.wait()
    print("still here")


def forever():
    threading.Event().wait()
    print("never")


threading.Thread(target=late).start()
threading.Thread(target=forever, daemon=True).start()
print("main is through")
main_is_through.set()

# expect: main is through
# expect: still here
