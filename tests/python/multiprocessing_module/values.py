# A number in shared memory is seen by all.
# needs: processes
from multiprocessing import Array, Process, Value


def change(number, numbers):
    number.value = 2.5
    for place in range(len(numbers)):
        numbers[place] = -numbers[place]


if __name__ == "__main__":
    number, numbers = Value("d", 0.0), Array("i", range(5))
    child = Process(target=change, args=(number, numbers))
    child.start()
    child.join()
    print(number.value, numbers[:], list(numbers))
    with number.get_lock():
        number.value += 1
    with numbers:
        numbers[1:3] = [7, 8]
    print(number.value, numbers[-4], numbers[::2], len(numbers))

# expect: 2.5 [0, -1, -2, -3, -4] [0, -1, -2, -3, -4]
# expect: 3.5 7 [0, 8, -4] 5
