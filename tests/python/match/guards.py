# Guards are evaluated after a match, and a failing one goes on to the next case.
def note(text, answer):
    print("guard", text)
    return answer

match [1, 2]:
    case [a, b] if note("first", a > b):
        print("greater")
    case [a, b] if note("second", a < b):
        print("less", a, b)
    case _ if note("never", True):
        print("never")

# expect: guard first
# expect: guard second
# expect: less 1 2
