# What a proxy answers is a copy: changing it changes nothing, until it is put back. Only a proxy inside is the thing itself.
# needs: processes
from multiprocessing import Manager, Process


def change(shared):
    shared["plain"].append(1)
    shared["shared"].append(1)
    again = shared["plain"]
    again.append(2)
    shared["plain"] = again


if __name__ == "__main__":
    with Manager() as manager:
        shared = manager.dict(plain=[])
        shared["shared"] = manager.list()
        child = Process(target=change, args=(shared,))
        child.start()
        child.join()
        print(shared["plain"], shared["shared"])
        print(type(shared["plain"]).__name__, type(shared["shared"]).__name__)
        print(repr(shared).split(" at ")[0], type(shared._getvalue()).__name__)

# expect: [2] [1]
# expect: list ListProxy
# expect: <DictProxy object, typeid 'dict' dict
