# Locks that are always acquired in the same order can't end in a deadlock.
# needs: threads
import threading

locks = [threading.Lock() for _ in range(5)]
meals = [0] * 5


def philosopher(seat):
    left, right = sorted((seat, (seat + 1) % 5))
    for _ in range(50):
        with locks[left], locks[right]:
            meals[seat] += 1


threads = [threading.Thread(target=philosopher, args=(seat,)) for seat in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(meals)

# expect: [50, 50, 50, 50, 50]
