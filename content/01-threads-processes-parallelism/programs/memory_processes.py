# Two processes
import pickle
from multiprocessing import Pipe, Process
from sys import argv, getrefcount


def tell(who, items):
    shown = repr(items) if len(items) < 9 else f"[{items[0]}, {items[1]}, …, {items[-2]!r}, {items[-1]!r}]"
    print(f"{who} sees {shown}, {len(items)} items, id {id(items):#x}, count {getrefcount(items)}")


def work(name, pipe):
    letter = pipe.recv_bytes()
    print(f"{len(letter)} bytes came to {name}")
    items = pickle.loads(letter)
    items.append(name)
    tell(name, items)
    pipe.send_bytes(pickle.dumps(items))


if __name__ == "__main__":
    basket = list(range(int(argv[1])))
    tell("main", basket)
    crew = {}
    for name in "AB":
        here, there = Pipe()
        process = Process(target=work, args=(name, there))
        process.start()
        here.send_bytes(pickle.dumps(basket))
        crew[name] = process, here
    for name, (process, pipe) in crew.items():
        letter = pipe.recv_bytes()
        print(f"{len(letter)} bytes came back from {name}")
        process.join()
    tell("main", basket)
