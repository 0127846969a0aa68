# Those that wait at a semaphore go on, as many as are released.
# needs: threads
import threading

semaphore, done = threading.Semaphore(0), threading.Semaphore(0)
passed = []


def work(number):
    semaphore.acquire()
    passed.append(number)
    done.release()


threads = [threading.Thread(target=work, args=(number,)) for number in range(5)]
for thread in threads:
    thread.start()
for count in (1, 3, 1):
    semaphore.release(count)
    for _ in range(count):
        done.acquire()
    print(len(passed))
for thread in threads:
    thread.join()
print(sorted(passed))

# expect: 1
# expect: 4
# expect: 5
# expect: [0, 1, 2, 3, 4]
