# Bytes in memory, and text with seeking and truncating.
import io
b = io.BytesIO(b"one\ntwo\n")
print(b.readline(), b.read(2), b.tell(), b.seek(-2, 2), b.read(), b.getvalue(), b.seek(0), list(b))
b.write(b"!!")
b.seek(12); b.write(b"z"); print(b.getvalue(), b.truncate(3), b.getvalue(), b.readable(), b.closed)
b.close()
s = io.StringIO("abc")
print(s.read(1), s.write("XYZ"), s.getvalue(), s.seek(0), s.truncate(2), s.getvalue(), s.seek(0, 2), io.StringIO("a\r\nb", newline=None).read())
with io.StringIO() as f:
    f.writelines(["x\n", "y"])
    print(repr(f.getvalue()))
for attempt in (lambda: b.read(), lambda: f.write("x"), lambda: s.write(b"x"), lambda: io.BytesIO().write("x"), lambda: s.seek(-1),
                lambda: s.seek(1, 1), lambda: s.fileno()):
    try:
        attempt()
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, "-", error)

# expect: b'one\n' b'tw' 6 6 b'o\n' b'one\ntwo\n' 0 [b'one\n', b'two\n']
# expect: b'one\ntwo\n!!\x00\x00z' 3 b'one' True False
# expect: a 3 aXYZ 0 2 aX 2 a
# expect: b
# expect: 'x\ny'
# expect: ValueError - I/O operation on closed file.
# expect: ValueError - I/O operation on closed file
# expect: TypeError - string argument expected, got 'bytes'
# expect: TypeError - a bytes-like object is required, not 'str'
# expect: ValueError - Negative seek position -1
# expect: OSError - Can't do nonzero cur-relative seeks
# expect: UnsupportedOperation - fileno
# since: 3.14
