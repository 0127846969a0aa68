# A bare raise sends the exception on as it was.
def middle():
    try:
        int("x")
    except ValueError as error:
        print("seen:", error)
        raise

try:
    middle()
except ValueError as error:
    print("again:", error, error.__context__)

# expect: seen: invalid literal for int() with base 10: 'x'
# expect: again: invalid literal for int() with base 10: 'x' None
