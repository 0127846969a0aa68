# The first clause that fits is taken, base classes and tuples included.
def kind(error):
    try:
        raise error
    except (KeyError, IndexError):
        return "lookup pair"
    except LookupError:
        return "other lookup"
    except ArithmeticError as e:
        return f"arithmetic {e}"
    except Exception:
        return "anything"

for error in (
    KeyError(1), IndexError(), LookupError(), ZeroDivisionError("z"), OverflowError("o"), TypeError(),
):
    print(type(error).__name__, kind(error))

# expect: KeyError lookup pair
# expect: IndexError lookup pair
# expect: LookupError other lookup
# expect: ZeroDivisionError arithmetic z
# expect: OverflowError arithmetic o
# expect: TypeError anything
