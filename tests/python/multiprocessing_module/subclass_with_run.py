# A subclass says in run() what its process does; its attributes go along.
# needs: processes
from multiprocessing import Process


class Adder(Process):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers

    def run(self):
        print(self.name, sum(self.numbers))


if __name__ == "__main__":
    adder = Adder([1, 2, 3])
    adder.start()
    adder.join()
    print(adder.exitcode)

# expect: Adder-1 6
# expect: 0
