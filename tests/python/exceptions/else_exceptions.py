# What the else clause raises is not caught by its own try.
try:
    try:
        pass
    except ValueError:
        print("wrong")
    else:
        raise ValueError("from else")
    finally:
        print("finally")  # expect: finally
except ValueError as error:
    print("outside:", error)  # expect: outside: from else
