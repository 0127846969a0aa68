# A condition is waited for until another process says that it holds.
# needs: processes
from multiprocessing import Condition, Process, RawValue


def wait(condition, stage):
    with condition:
        condition.wait_for(lambda: stage.value == 1)
        print("seen", stage.value)
        stage.value = 2
        condition.notify()


if __name__ == "__main__":
    condition, stage = Condition(), RawValue("i", 0)
    child = Process(target=wait, args=(condition, stage))
    child.start()
    with condition:
        print(condition.wait(0.05), condition.wait_for(lambda: False, 0.05), flush=True)
        stage.value = 1
        condition.notify_all()
        print(condition.wait_for(lambda: stage.value == 2, 60))
    child.join()
    for call in (condition.wait, condition.notify):
        try:
            call()
        except AssertionError as error:
            print(error)

# expect: False False
# expect: seen 1
# expect: True
# expect: must acquire() condition before using wait()
# expect: lock is not owned
