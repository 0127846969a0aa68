from multiprocessing import Process


def greet():
    print("hello from the child")


child = Process(target=greet)
child.start()
child.join()
