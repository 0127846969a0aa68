# What an enumeration and its members refuse.
from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = 2
class Empty(Enum): pass
def change(): Color.RED.value = 3
def rename(): del Color.RED.name
for refused in (change, rename, Color, Empty, lambda: Enum("Letter", "a b a"), lambda: Color(1, 2)):
    try:
        refused()
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)

# expect: AttributeError <enum 'Enum'> cannot set attribute 'value'
# expect: AttributeError <enum 'Enum'> cannot delete attribute 'name'
# expect: TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# expect: TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# expect: TypeError 'a' already defined as 1
# expect: ValueError (1, 2) is not a valid Color
# since: 3.14
