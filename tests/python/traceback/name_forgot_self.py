# A bare name that is an attribute of self.
class Counter:
    def __init__(self):
        self.count = 0

    def up(self):
        self.count = count + 1

Counter().up()

# raises: Traceback (most recent call last):
# raises:   File "name_forgot_self.py", line 9, in <module>
# raises:     Counter().up()
# raises:     ~~~~~~~~~~~~^^
# raises:   File "name_forgot_self.py", line 7, in up
# raises:     self.count = count + 1
# raises:                  ^^^^^
# raises: NameError: name 'count' is not defined. Did you mean: 'self.count'?
