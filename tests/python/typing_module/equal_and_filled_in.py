# What types written alike are equal, and what fills in their variables.
import collections.abc
from typing import Annotated, Callable, Concatenate, Dict, List, Literal, ParamSpec, TypedDict, TypeVar, get_args
T, U, P = TypeVar("T"), TypeVar("U"), ParamSpec("P")
print(Literal[1, 2] == Literal[2, 1], Literal[1] == Literal[True], hash(Literal["a", "b"]) == hash(Literal["b", "a"]))
print(List[T | None][int], Dict[T, U | None][int, str], Annotated[List[T], "x"][int], List[int] == list[int])
print(Annotated[Annotated[int, 1], 2], Annotated[int, 1] == Annotated[int, 1], Annotated[int, 1] == Annotated[int, 2])
written = collections.abc.Callable[[T], U]
print(written, written[int, str], written.__args__, {written: 1}[collections.abc.Callable[[T], U]], get_args(written))
print(collections.abc.Callable[..., int], collections.abc.Callable[[], int])
print(Callable[P, T], Callable[P, T][[int, str], bool], Callable[Concatenate[int, P], T], Callable[[T], U][int, str])
for wrong in (int, (int, str)):
    try:
        collections.abc.Callable[wrong]
    except TypeError as error:
        print(error)
class Point(TypedDict):
    x: int
print(type(Point(x=1)))

# expect: True False True
# expect: typing.List[int | None] typing.Dict[int, str | None] typing.Annotated[typing.List[int], 'x'] False
# expect: typing.Annotated[int, 1, 2] True False
# expect: collections.abc.Callable[[~T], ~U] collections.abc.Callable[[int], str] (~T, ~U) 1 ([~T], ~U)
# expect: collections.abc.Callable[..., int] collections.abc.Callable[[], int]
# expect: typing.Callable[~P, ~T] typing.Callable[[int, str], bool] typing.Callable[typing.Concatenate[int, ~P], ~T] typing.Callable[[int], str]
# expect: Callable must be used as Callable[[arg, ...], result].
# expect: Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
# expect: <class 'dict'>
# since: 3.14
