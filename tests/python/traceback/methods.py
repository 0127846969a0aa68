# Frames of methods show the plain name.
class Stack:
    def __init__(self):
        self.items = []

    def pop(self):
        return self.items.pop()

class Machine:
    def __init__(self):
        self.stack = Stack()

    def add(self):
        return self.stack.pop() + self.stack.pop()

Machine().add()

# raises: Traceback (most recent call last):
# raises:   File "methods.py", line 16, in <module>
# raises:     Machine().add()
# raises:     ~~~~~~~~~~~~~^^
# raises:   File "methods.py", line 14, in add
# raises:     return self.stack.pop() + self.stack.pop()
# raises:            ~~~~~~~~~~~~~~^^
# raises:   File "methods.py", line 7, in pop
# raises:     return self.items.pop()
# raises:            ~~~~~~~~~~~~~~^^
# raises: IndexError: pop from empty list
