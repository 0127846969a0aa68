# Found by the fuzzer.
try:
    raise OSError(2, "no file")
except Exception as error:
    print(type(error).__name__)

# expect: PermissionError
