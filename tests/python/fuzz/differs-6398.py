# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        pass
show(lambda: (1).__truediv__(1e-7))

# expect: NotImplemented
