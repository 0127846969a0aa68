# A descriptor in the class takes over reading and writing of an attribute.
class Positive:
    def __set_name__(self, owner, name): self.name = "_" + name; print("named", owner.__name__, name)
    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, self.name)
    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)

class Item:
    price = Positive()
    count = Positive()
    def __init__(self, price, count): self.price, self.count = price, count

item = Item(3, 4)
print(item.price * item.count, vars(item))
print(type(Item.price).__name__)
try:
    item.count = 0
except ValueError as error:
    print(error)

# expect: named Item price
# expect: named Item count
# expect: 12 {'_price': 3, '_count': 4}
# expect: Positive
# expect: count must be positive
