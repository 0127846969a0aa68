# The fork server imports the main module, once for all of its children.
# needs: fork
# since: 3.14
from multiprocessing import get_context

print("imported as", __name__)


def tell(number):
    print("child", number, "has", tell.__module__)


if __name__ == "__main__":
    context = get_context("forkserver")
    for number in range(2):
        child = context.Process(target=tell, args=(number,))
        child.start()
        child.join()

# expect: imported as __main__
# expect: imported as __mp_main__
# expect: child 0 has __mp_main__
# expect: child 1 has __mp_main__
