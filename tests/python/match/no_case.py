# Without a fitting case nothing happens; names of failed patterns may stay bound.
match 5:
    case "x":
        print("never")
print("after")  # expect: after
match (1, 2):
    case (a, 3):
        print("never")
    case (b, 2):
        print(b)  # expect: 1
