# A spawned child runs the main module once more, under another name.
# needs: processes
from multiprocessing import get_context
import sys

setting = "as imported"
print("imported as", __name__)


def tell():
    print("setting", setting, "in", __name__, sys.modules["__main__"] is sys.modules["__mp_main__"])


if __name__ == "__main__":
    setting = "as changed"
    child = get_context("spawn").Process(target=tell)
    child.start()
    child.join()

# expect: imported as __main__
# expect: imported as __mp_main__
# expect: setting as imported in __mp_main__ True
