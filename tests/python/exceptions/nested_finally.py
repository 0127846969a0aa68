# Several finally blocks run from the inside out.
def f():
    try:
        try:
            try:
                raise ValueError("deep")
            finally:
                print(1)  # expect: 1
        finally:
            print(2)  # expect: 2
    except ValueError as error:
        print("caught", error)  # expect: caught deep
    finally:
        print(3)  # expect: 3

f()
