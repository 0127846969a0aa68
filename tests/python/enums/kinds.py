# IntEnum, StrEnum, Flag, auto, methods.
from enum import IntEnum, StrEnum, Flag, Enum, auto
class Level(IntEnum):
    LOW = 1
    HIGH = 5
class Mode(StrEnum):
    READ = auto()
    WRITE = auto()
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
class Planet(Enum):
    EARTH = (5.97, 6.37)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def density(self): return round(self.mass / self.radius ** 3, 4)
print(Level.LOW < Level.HIGH, Level.HIGH + 1, sorted(Level, reverse=True), f"{Level.LOW}")
print(Mode.READ, repr(Mode.WRITE), Mode("read"), Mode.READ == "read")
print(Perm.R | Perm.W, Perm.R in (Perm.R | Perm.X), (Perm.R | Perm.W) & Perm.W, ~Perm.R, Perm(0))
print(Perm(7), (Perm.R | Perm.X).value)
print(Planet.EARTH.density, Planet.EARTH.value)

# expect: True 6 [<Level.HIGH: 5>, <Level.LOW: 1>] 1
# expect: read <Mode.WRITE: 'write'> read True
# expect: Perm.R|W True Perm.W Perm.W|X Perm(0)
# expect: Perm.R|W|X 5
# expect: 0.0231 (5.97, 6.37)
