"""Methods and attributes of small objects."""


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def add(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


class Account:
    def __init__(self):
        self.balance = 0
        self.entries = 0

    def deposit(self, amount):
        self.balance += amount
        self.entries += 1


def run(count):
    place = Vector(0, 0)
    step = Vector(1, 2)
    account = Account()
    for _ in range(count):
        place = place.add(step)
        account.deposit(place.dot(step) & 15)
    return place.x, place.y, account.balance, account.entries


print(*run(600_000))
