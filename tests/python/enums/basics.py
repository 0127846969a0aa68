# Members, names, values, iteration.
from enum import Enum
class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
print(Colour.RED, repr(Colour.RED), Colour.RED.name, Colour.RED.value, Colour(2), Colour["RED"])
print(Colour.CRIMSON is Colour.RED, list(Colour), len(Colour), Colour.RED == 1)
print(Colour.RED in Colour, isinstance(Colour.RED, Colour))
print({Colour.RED: "r"}[Colour.RED], f"{Colour.GREEN}", Colour.__members__.keys(), type(Colour.RED))
def assign(): Colour.RED = 5
for attempt in (
    lambda: Colour(9), lambda: Colour["BLUE"], lambda: Colour.BLUE, lambda: Colour.RED < Colour.GREEN,
    assign,
):
    try:
        attempt()
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: Colour.RED <Colour.RED: 1> RED 1 Colour.GREEN Colour.RED
# expect: True [<Colour.RED: 1>, <Colour.GREEN: 2>] 2 False
# expect: True True
# expect: r Colour.GREEN dict_keys(['RED', 'GREEN', 'CRIMSON']) <enum 'Colour'>
# expect: ValueError - 9 is not a valid Colour
# expect: KeyError - 'BLUE'
# expect: AttributeError - type object 'Colour' has no attribute 'BLUE'
# expect: TypeError - '<' not supported between instances of 'Colour' and 'Colour'
# expect: AttributeError - cannot reassign member 'RED'
# since: 3.14
