# A class may be registered, or recognised by its methods.
from abc import ABC
class Quack(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return True if any("quack" in vars(b) for b in other.__mro__) else NotImplemented
class Duck:
    def quack(self): pass
class Robot: pass
print(isinstance(Duck(), Quack), isinstance(Robot(), Quack))
Quack.register(Robot)
print(isinstance(Robot(), Quack), issubclass(Robot, Quack), issubclass(int, Quack))

# expect: True False
# expect: True True False
