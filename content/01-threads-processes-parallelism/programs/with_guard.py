from multiprocessing import Process


def greet():
    print("hello from the child")


if __name__ == "__main__":
    child = Process(target=greet)
    child.start()
    child.join()
