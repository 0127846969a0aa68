# A report that dies half way, with a chain of two exceptions.
class Store:
    def __init__(self):
        self.rows = {"ann": "10", "bob": "seven", "cid": "3"}

    def score(self, name):
        try:
            return int(self.rows[name])
        except ValueError as error:
            raise RuntimeError(f"score of {name} is no number") from error


def report(store):
    total = 0
    for name in store.rows:
        total += store.score(name)
        print(f"{name}: total {total}")
    return total


print("starting")
print(report(Store()))

# expect: starting
# expect: ann: total 10
# raises: Traceback (most recent call last):
# raises:   File "uncaught_in_the_middle.py", line 8, in score
# raises:     return int(self.rows[name])
# raises: ValueError: invalid literal for int() with base 10: 'seven'
# raises:
# raises: The above exception was the direct cause of the following exception:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "uncaught_in_the_middle.py", line 22, in <module>
# raises:     print(report(Store()))
# raises:           ~~~~~~^^^^^^^^^
# raises:   File "uncaught_in_the_middle.py", line 16, in report
# raises:     total += store.score(name)
# raises:              ~~~~~~~~~~~^^^^^^
# raises:   File "uncaught_in_the_middle.py", line 10, in score
# raises:     raise RuntimeError(f"score of {name} is no number") from error
# raises: RuntimeError: score of bob is no number
