# Types in annotations are kept and not checked.
from typing import Any, Optional, Union, NamedTuple, Callable, TypeVar, Protocol, Final, Literal, cast
def f(a: list[int], b: dict[str, int] | None = None, *, c: Optional[int] = None) -> tuple[int, ...]:
    return a
class P(NamedTuple):
    x: int
    y: int = 5
class Named(Protocol):
    name: str
LIMIT: Final = 10
print(f("anything"), P(1), P(1)._fields, cast(int, "x"), LIMIT, Any)
print(Optional[int] == Union[int, None], list[int], int | str, Literal["a"])
print(f.__annotations__["a"], f.__annotations__["return"])

# expect: anything P(x=1, y=5) ('x', 'y') x 10 typing.Any
# expect: True list[int] int | str typing.Literal['a']
# expect: list[int] tuple[int, ...]
