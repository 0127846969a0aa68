# A manager of one's own serves objects of one's own: their public methods, or those that are named.
# needs: processes
from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Account:
    def __init__(self, balance):
        self._balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"{amount} is no deposit")
        self._balance += amount

    def balance(self):
        return self._balance

    def _secret(self):
        return "secret"


class Bank(BaseManager):
    pass


Bank.register("Account", Account)
Bank.register("Balance", Account, exposed=["balance"])


def deposit(account):
    account.deposit(5)


if __name__ == "__main__":
    with Bank() as bank:
        account = bank.Account(10)
        child = Process(target=deposit, args=(account,))
        child.start()
        child.join()
        print(account.balance(), type(account).__name__, repr(account).split(" at ")[0])
        try:
            account.deposit(-1)
        except ValueError as error:
            print(error)
        for owner, name in [(account, "_secret"), (bank.Balance(3), "deposit")]:
            try:
                getattr(owner, name)
            except AttributeError as error:
                print(error)

# expect: 15 AutoProxy[Account] <AutoProxy[Account] object, typeid 'Account'
# expect: -1 is no deposit
# expect: 'AutoProxy[Account]' object has no attribute '_secret'
# expect: 'AutoProxy[Balance]' object has no attribute 'deposit'
