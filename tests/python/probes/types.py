# Many small questions about type parameters.
from typing import *
type Pair[T] = tuple[T, T]
def first[T](items: list[T]) -> T: return items[0]
class Box[T]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
print(first([1]), Box(3).get(), Box[int](4).v, Box.__type_params__, first.__type_params__, Pair, Pair.__name__)
print(Box[int], Box.__orig_bases__, Box.__parameters__)
type Alias = int | str
print(Alias.__value__, Alias)
def f[T: int, *Ts, **P](x: T) -> T: return x
print(f.__type_params__, f.__type_params__[0].__bound__)

# expect: 1 3 4 (T,) (T,) Pair Pair
# expect: __main__.Box[int] (typing.Generic[T],) (T,)
# expect: int | str Alias
# expect: (T, Ts, P) <class 'int'>
# since: 3.14
