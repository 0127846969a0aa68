# Pickles of every protocol are read.
import pickle
for data in (
    b"I01\n.", b"I42\n.", b"L123456789012345678901L\n.", b"F2.5\n.", b"V\xc3\xa9x\np0\n.", b"(lp0\nI1\naI2\na.",
    b"(dp0\nVa\np1\nI1\ns.", b"(I1\nI2\ntp0\n.", b"(lp0\ng0\na.", b"cbuiltins\nlen\np0\n.", b"]q\x00(K\x01K\x02e.",
    b"}q\x00(X\x01\x00\x00\x00aq\x01K\x01u.", b"\x80\x02]q\x00(\x88\x89NG@\x04\x00\x00\x00\x00\x00\x00\x8a\x01\xffe.",
    b"ccopyreg\n_reconstructor\np0\n(cbuiltins\nobject\np1\ncbuiltins\nobject\np2\nNtp3\nRp4\n.",
    b"\x80\x03C\x02xyq\x00.", b"(K\x01K\x021K\x03.", b"K\x012\x86.",
):
    value = pickle.loads(data)
    print(repr(value)[:40] if type(value) is not object else "an object", type(value).__name__)

# expect: True bool
# expect: 42 int
# expect: 123456789012345678901 int
# expect: 2.5 float
# expect: 'Ã©x' str
# expect: [1, 2] list
# expect: {'a': 1} dict
# expect: (1, 2) tuple
# expect: [[...]] list
# expect: <built-in function len> builtin_function_or_method
# expect: [1, 2] list
# expect: {'a': 1} dict
# expect: [True, False, None, 2.5, -1] list
# expect: an object object
# expect: b'xy' bytes
# expect: 3 int
# expect: (1, 1) tuple
# since: 3.14
