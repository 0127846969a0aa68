# An OSError names the files that it is about, and takes them along.
import pickle

for args in ((2, "No such file"), (2, "No such file", "a.txt"), (17, "File exists", "a", None, "b"), (5, "x", None)):
    error = OSError(*args)
    print(error, error.filename, error.filename2, error.args)
    print(f"{error}", str(error))
try:
    raise FileNotFoundError(2, "No such file", "a.txt")
except OSError as error:
    print(error)
    error.note = "kept"
    print(error.__reduce__())
    copy = pickle.loads(pickle.dumps(error))
    print(copy, copy.filename, copy.note)
print(FileExistsError(17, "File exists", "a", None, "b").__reduce__()[1], OSError("x").__reduce__()[1])

# expect: [Errno 2] No such file None None (2, 'No such file')
# expect: [Errno 2] No such file [Errno 2] No such file
# expect: [Errno 2] No such file: 'a.txt' a.txt None (2, 'No such file')
# expect: [Errno 2] No such file: 'a.txt' [Errno 2] No such file: 'a.txt'
# expect: [Errno 17] File exists: 'a' -> 'b' a b (17, 'File exists')
# expect: [Errno 17] File exists: 'a' -> 'b' [Errno 17] File exists: 'a' -> 'b'
# expect: [Errno 5] x None None (5, 'x', None)
# expect: [Errno 5] x [Errno 5] x
# expect: [Errno 2] No such file: 'a.txt'
# expect: (<class 'FileNotFoundError'>, (2, 'No such file', 'a.txt'), {'note': 'kept'})
# expect: [Errno 2] No such file: 'a.txt' a.txt kept
# expect: (17, 'File exists', 'a', None, 'b') ('x',)
