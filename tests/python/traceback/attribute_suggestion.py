# An attribute that is nearly right gets a hint.
class Account:
    def __init__(self):
        self.balance = 10

    def deposit(self, amount):
        self.balance += amount

account = Account()
account.deposite(5)

# raises: Traceback (most recent call last):
# raises:   File "attribute_suggestion.py", line 10, in <module>
# raises:     account.deposite(5)
# raises:     ^^^^^^^^^^^^^^^^
# raises: AttributeError: 'Account' object has no attribute 'deposite'. Did you mean: 'deposit'?
