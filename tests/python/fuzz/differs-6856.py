# Found by the fuzzer.
try:
    raise OSError(2, "no file")
except OSError as err:
    print("caught", type(err).__name__, err)

# expect: caught PermissionError [Errno 2] no file
