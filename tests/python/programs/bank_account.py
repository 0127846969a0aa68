# Accounts with a ledger, transfers that are undone when they fail.
class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {account.balance}, needs {amount}")
        self.account = account


class Account:
    fee = 1

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.ledger = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self._balance += amount
        self.ledger.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(self, amount)
        self._balance -= amount
        self.ledger.append(("withdraw", amount))

    def __repr__(self):
        return f"<{self.owner}: {self._balance}>"


class Savings(Account):
    def __init__(self, owner, balance=0, rate=0.1):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        self.deposit(int(self.balance * self.rate))


def transfer(source, target, amount):
    source.withdraw(amount)
    try:
        target.deposit(amount - Account.fee)
    except ValueError:
        source.deposit(amount)
        raise


ann, bob = Account("ann", 100), Savings("bob", 50)
transfer(ann, bob, 30)
print(ann, bob)
bob.add_interest()
for amount in (500, 1):
    try:
        transfer(ann, bob, amount)
    except InsufficientFunds as error:
        print("refused:", error, error.account is ann)
    except ValueError as error:
        print("undone:", error)
print(ann, ann.ledger)
print(bob, bob.ledger, sum(a.balance for a in (ann, bob)))
try:
    ann.balance = 10**6
except AttributeError as error:
    print(error)

# expect: <ann: 70> <bob: 79>
# expect: refused: ann has 70, needs 500 True
# expect: undone: deposit must be positive
# expect: <ann: 70> [('withdraw', 30), ('withdraw', 1), ('deposit', 1)]
# expect: <bob: 86> [('deposit', 29), ('deposit', 7)] 156
# expect: property 'balance' of 'Account' object has no setter
