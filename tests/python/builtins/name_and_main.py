# __name__ is __main__ in a program, and the module's name in a module.
import math, collections
print(__name__, math.__name__, collections.__name__)  # expect: __main__ math collections
def main():
    return "main ran"
if __name__ == "__main__":
    print(main())  # expect: main ran
print(main.__module__, __doc__)  # expect: __main__ None
