# Shared values have the types of C: they hold no more than fits.
# needs: processes
from multiprocessing import Array, RawArray, RawValue, Value


def attempt(call, *args):
    try:
        print(call(*args))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for code, value in (("b", 200), ("B", -1), ("h", 40000), ("H", 70000), ("i", 2**31), ("I", -1), ("q", 2**63),
                    ("f", 0.1), ("d", 0.1), ("c", b"x"), ("i", True)):
    print(code, RawValue(code, value).value, repr(RawValue(code)))
print(Value("i", 5), Value("d"), Value("c", b"a"))
attempt(RawValue, "i", 1.5)
attempt(RawValue, "i", "1")
attempt(RawValue, "x")
attempt(RawArray, "i", [1, "2"])
numbers = RawArray("h", 3)
attempt(lambda: numbers[3])
attempt(numbers.__setitem__, slice(0, 2), [1])
attempt(numbers.__setitem__, slice(None, None, 2), [1, 2])
attempt(lambda: Value("i", 1, lock=5))
print(type(Value("i", lock=False)).__name__ == type(RawValue("i")).__name__, type(Value("i")).__name__,
      type(Array("i", 2)).__name__, type(Array("c", 2)).__name__)

# expect: b -56 c_byte(0)
# expect: B 255 c_ubyte(0)
# expect: h -25536 c_short(0)
# expect: H 4464 c_ushort(0)
# expect: i -2147483648 c_int(0)
# expect: I 4294967295 c_uint(0)
# expect: q -9223372036854775808 c_long(0)
# expect: f 0.10000000149011612 c_float(0.0)
# expect: d 0.1 c_double(0.0)
# expect: c b'x' c_char(b'\x00')
# expect: i 1 c_int(0)
# expect: <Synchronized wrapper for c_int(5)> <Synchronized wrapper for c_double(0.0)> <Synchronized wrapper for c_char(b'a')>
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: this type has no size
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: IndexError: invalid index
# expect: ValueError: Can only assign sequence of same size
# expect: None
# expect: AttributeError: 5 has no method 'acquire'
# expect: True Synchronized SynchronizedArray SynchronizedString
