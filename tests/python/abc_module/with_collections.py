# The classes of collections.abc, protocols and ABC have one metaclass, so that a class can come from all of them.
from abc import ABC, ABCMeta, abstractmethod
from collections import UserDict
from collections.abc import Mapping, Sequence, Sized
from typing import Protocol
print(type(Mapping), isinstance(Protocol, ABCMeta), sorted(Mapping.__abstractmethods__))
class Readable(Protocol):
    @abstractmethod
    def read(self): ...
class Table(Mapping, ABC):
    def __len__(self): return 0
class Page(Readable, ABC):
    @abstractmethod
    def turn(self): ...
class Store(UserDict, ABC):
    @abstractmethod
    def save(self): ...
class Box(Sized, metaclass=ABCMeta):
    def __len__(self): return 4
print(len(Box()), isinstance(Box(), Sized), isinstance([], Sized), isinstance(5, Sized))
for cls in (Table, Page, Store, Sized):
    try:
        cls()
    except TypeError as error:
        print(error)
class Row: pass
Sequence.register(Row)
print(isinstance(Row(), Sequence), isinstance(Row(), Sized), issubclass(Row, Mapping))

# expect: <class 'abc.ABCMeta'> True ['__getitem__', '__iter__', '__len__']
# expect: 4 True True False
# expect: Can't instantiate abstract class Table without an implementation for abstract methods '__getitem__', '__iter__'
# expect: Can't instantiate abstract class Page without an implementation for abstract methods 'read', 'turn'
# expect: Can't instantiate abstract class Store without an implementation for abstract method 'save'
# expect: Can't instantiate abstract class Sized without an implementation for abstract method '__len__'
# expect: True True False
# since: 3.14
