# A special method is a frame under the operator.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + other.amount)

total = Money(1) + 2

# raises: Traceback (most recent call last):
# raises:   File "special_method.py", line 9, in <module>
# raises:     total = Money(1) + 2
# raises:             ~~~~~~~~~^~~
# raises:   File "special_method.py", line 7, in __add__
# raises:     return Money(self.amount + other.amount)
# raises:                                ^^^^^^^^^^^^
# raises: AttributeError: 'int' object has no attribute 'amount'
