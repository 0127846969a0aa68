# Text in memory.
import io
s = io.StringIO("one\ntwo\nthree")
print(repr(s.readline()), s.read(2), s.tell(), s.readlines())
s.seek(0)
print([line.strip() for line in s], s.getvalue()[:3])
out = io.StringIO()
print("a", 1, file=out)
out.write("b")
print(repr(out.getvalue()))

# expect: 'one\n' tw 6 ['o\n', 'three']
# expect: ['one', 'two', 'three'] one
# expect: 'a 1\nb'
