# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        pass
show(lambda: (-1 // 0.5))

# expect: -2.0
