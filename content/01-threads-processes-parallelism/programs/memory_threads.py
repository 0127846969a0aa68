# Two threads
from sys import argv, getrefcount
from threading import Thread


def tell(who, items):
    shown = repr(items) if len(items) < 9 else f"[{items[0]}, {items[1]}, …, {items[-2]!r}, {items[-1]!r}]"
    print(f"{who} sees {shown}, {len(items)} items, id {id(items):#x}, count {getrefcount(items)}")


def work(name, items):
    items.append(name)
    tell(name, items)


if __name__ == "__main__":
    basket = list(range(int(argv[1])))
    tell("main", basket)
    crew = [Thread(target=work, args=(name, basket)) for name in "AB"]
    for thread in crew:
        thread.start()
    for thread in crew:
        thread.join()
    tell("main", basket)
