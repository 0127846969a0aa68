# A function that the main module does not have when it is imported can't be the target of a spawned child.
# needs: processes
# since: 3.14
from multiprocessing import get_context

if __name__ == "__main__":
    def local():
        pass

    child = get_context("spawn").Process(target=local)
    child.start()
    child.join()
    print(child.exitcode)

# expect: 1
# stderr: AttributeError: module '__mp_main__' has no attribute 'local'
