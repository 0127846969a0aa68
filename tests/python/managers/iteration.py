# Going through a dict is done by the server, item by item; what happens to the dict meanwhile is noticed there.
# needs: processes
from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        shared = manager.dict(a=0, b=1, c=2)
        print([key for key in shared], shared.keys(), shared.values(), shared.items())
        try:
            for key in shared:
                shared[key + key] = 0
        except RuntimeError as error:
            print(error)
        print([number for number in manager.list([3, 4])], list(iter(manager.list("x"))))
        nested = manager.list([manager.dict(n=n) for n in range(2)])
        print([inner["n"] for inner in nested], [str(inner) for inner in nested])
        shared.update(a=5)
        shared.setdefault("z", 6)
        print(shared.popitem(), shared["a"])
        shared.clear()
        print(shared, len(shared))

# expect: ['a', 'b', 'c'] ['a', 'b', 'c'] [0, 1, 2] [('a', 0), ('b', 1), ('c', 2)]
# expect: dictionary changed size during iteration
# expect: [3, 4] ['x']
# expect: [0, 1] ["{'n': 0}", "{'n': 1}"]
# expect: ('z', 6) 5
# expect: {} 0
