# What a thread keeps in a `local` ends with the thread.
# needs: threads
import threading


class Noisy:
    def __del__(self):
        print("gone")


own = threading.local()


def work():
    own.thing = Noisy()
    print("work ends")


thread = threading.Thread(target=work)
thread.start()
thread.join()
print("joined", own.__dict__)

# expect: work ends
# expect: gone
# expect: joined {}
