# A manager's dict and list are one for all processes; each of their methods is a call to its server.
# needs: processes
from multiprocessing import Manager, Process


def work(shared, order, number):
    shared[number] = number ** 2
    order.append(number)


if __name__ == "__main__":
    with Manager() as manager:
        shared, order = manager.dict(start=True), manager.list()
        children = [Process(target=work, args=(shared, order, number)) for number in range(4)]
        for child in children:
            child.start()
        for child in children:
            child.join()
        print(sorted(order), len(shared), shared["start"], 3 in shared, 9 in shared)
        print(shared.pop(0), shared.get("none", "default"), sorted(shared.items(), key=str))
        order.extend("ab")
        order[0:4] = [1, 2]
        order += [3]
        print(order, order[1:], order.index("b"), list(order), str(shared.copy() == dict(shared)))
        del order[0]
        order.reverse()
        print(order, len(order), order.count(2), order * 2)
        try:
            shared["missing"]
        except KeyError as error:
            print("KeyError", error)
        try:
            order[99]
        except IndexError as error:
            print("IndexError", error)

# expect: [0, 1, 2, 3] 5 True True False
# expect: 0 default [('start', True), (1, 1), (2, 4), (3, 9)]
# expect: [1, 2, 'a', 'b', 3] [2, 'a', 'b', 3] 3 [1, 2, 'a', 'b', 3] True
# expect: [3, 'b', 'a', 2] 4 1 [3, 'b', 'a', 2, 3, 'b', 'a', 2]
# expect: KeyError 'missing'
# expect: IndexError list index out of range
