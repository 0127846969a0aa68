# A partial call is pickled as its parts, with what else was set on it.
# since: 3.14
import pickle
from functools import partial


def power(base, exponent):
    return base ** exponent


cube = partial(power, exponent=3)
print(cube.__reduce__()[1:] == ((power,), (power, (), {"exponent": 3}, None)))
print(pickle.loads(pickle.dumps(cube))(2))
binary = partial(int, base=2)
binary.note = "base two"
copy = pickle.loads(pickle.dumps(binary))
print(copy("101"), copy.note, copy.func, copy.args, copy.keywords)
print(pickle.dumps(partial(max, 1, 2)))
try:
    pickle.dumps(partial(lambda: 1))
except pickle.PicklingError as error:
    print(*error.__notes__, sep="\n")
try:
    cube.__setstate__((1, 2))
except TypeError as error:
    print(error)

# expect: True
# expect: 8
# expect: 5 base two <class 'int'> () {'base': 2}
# expect: b'\x80\x05\x95?\x00\x00\x00\x00\x00\x00\x00\x8c\tfunctools\x94\x8c\x07partial\x94\x93\x94\x8c\x08builtins\x94\x8c\x03max\x94\x93\x94\x85\x94R\x94(h\x05K\x01K\x02\x86\x94}\x94Nt\x94b.'
# expect: when serializing tuple item 0
# expect: when serializing functools.partial reconstructor arguments
# expect: when serializing functools.partial object
# expect: invalid partial state
