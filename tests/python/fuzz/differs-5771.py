# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        pass
show(lambda: range(~10))
print(sum(), [[(a for i in range()) for c in e if [a for a in range()]] for a in reversed()])

# expect: range(0, -11)
# raises: Traceback (most recent call last):
# raises:   File "differs-5771.py", line 8, in <module>
# raises:     print(sum(), [[(a for i in range()) for c in e if [a for a in range()]] for a in reversed()])
# raises:           ~~~^^
# raises: TypeError: sum() takes at least 1 positional argument (0 given)
