# Which of try, except, else and finally run, and in which order.
def run(action):
    print("->", end=" ")
    try:
        print("try", end=" ")
        action()
    except ValueError:
        print("except", end=" ")
    else:
        print("else", end=" ")
    finally:
        print("finally")

run(lambda: 1)
run(lambda: int("x"))
try:
    run(lambda: [][0])
except IndexError:
    print("passed on")

# expect: -> try else finally
# expect: -> try except finally
# expect: -> try finally
# expect: passed on
