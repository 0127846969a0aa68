# Two inner functions of one call share its variables.
def account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
    def read():
        return balance
    return deposit, read

deposit, read = account(100)
deposit(20)
deposit(5)
print(read())  # expect: 125
other_deposit, other_read = account(0)
other_deposit(1)
print(read(), other_read())  # expect: 125 1
