# Conditions with `in` and `not in`: keys that were removed, keys that decide themselves, and what is no container.
class Key:
    def __init__(self, name): self.name = name
    def __hash__(self): return 1
    def __eq__(self, other):
        print("asked", self.name, getattr(other, "name", other))
        return isinstance(other, Key) and self.name == other.name

def tell(item, container):
    found = []
    if item in container:
        found.append("in")
    if item not in container:
        found.append("not in")
    while item in container:
        found.append("while")
        break
    found.append("yes" if item in container and not item not in container else "no")
    return found

numbers = set()
for number in range(40):
    numbers.add(number)
for number in range(0, 40, 3):
    numbers.remove(number)
print([number for number in range(42) if number in numbers and number + 1 not in numbers])
for item in 1, 3, True, 2.0, 2.5, "1", None, (1,), -1, 2**61 - 1, 2**70:
    print(item, tell(item, numbers), tell(item, {1: "one", "1": 1, None: 0}), tell(item, frozenset([1, 2])))
print(tell("b", "abc"), tell(2, [1, 2]), tell(2, (1, 3)), tell(4, range(0, 9, 2)))
print(tell(Key("a"), {Key("a"), 1}))
print(tell(1, {Key("b")}))
for wrong in (1, 5), ([], {1}), ({}, {1: 2}), (1, "abc"):
    try:
        tell(*wrong)
    except TypeError as error:
        print(error)

def made(name):
    class Gone:
        def __del__(self): print("gone", name)
    return Gone()

if made("left") in [1, made("inside")]:
    print("never")
print("after")
# expect: [2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 32, 35, 38]
# expect: 1 ['in', 'while', 'yes'] ['in', 'while', 'yes'] ['in', 'while', 'yes']
# expect: 3 ['not in', 'no'] ['not in', 'no'] ['not in', 'no']
# expect: True ['in', 'while', 'yes'] ['in', 'while', 'yes'] ['in', 'while', 'yes']
# expect: 2.0 ['in', 'while', 'yes'] ['not in', 'no'] ['in', 'while', 'yes']
# expect: 2.5 ['not in', 'no'] ['not in', 'no'] ['not in', 'no']
# expect: 1 ['not in', 'no'] ['in', 'while', 'yes'] ['not in', 'no']
# expect: None ['not in', 'no'] ['in', 'while', 'yes'] ['not in', 'no']
# expect: (1,) ['not in', 'no'] ['not in', 'no'] ['not in', 'no']
# expect: -1 ['not in', 'no'] ['not in', 'no'] ['not in', 'no']
# expect: 2305843009213693951 ['not in', 'no'] ['not in', 'no'] ['not in', 'no']
# expect: 1180591620717411303424 ['not in', 'no'] ['not in', 'no'] ['not in', 'no']
# expect: ['in', 'while', 'yes'] ['in', 'while', 'yes'] ['not in', 'no'] ['in', 'while', 'yes']
# expect: asked a 1
# expect: asked a a
# expect: asked a a
# expect: asked a a
# expect: asked a a
# expect: asked a a
# expect: ['in', 'while', 'yes']
# expect: asked b 1
# expect: asked b 1
# expect: asked b 1
# expect: asked b 1
# expect: ['not in', 'no']
# expect: argument of type 'int' is not a container or iterable
# expect: cannot use 'list' as a set element (unhashable type: 'list')
# expect: cannot use 'dict' as a dict key (unhashable type: 'dict')
# expect: 'in <string>' requires string as left operand, not int
# expect: gone inside
# expect: gone left
# expect: after
