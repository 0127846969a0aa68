# A misspelt attribute of self.
class Account:
    def __init__(self):
        self.balance = 10

    def show(self):
        return f"{self.balence} coins"

print(Account().show())

# raises: Traceback (most recent call last):
# raises:   File "attribute_of_self_suggestion.py", line 9, in <module>
# raises:     print(Account().show())
# raises:           ~~~~~~~~~~~~~~^^
# raises:   File "attribute_of_self_suggestion.py", line 7, in show
# raises:     return f"{self.balence} coins"
# raises:               ^^^^^^^^^^^^
# raises: AttributeError: 'Account' object has no attribute 'balence'. Did you mean: 'balance'?
