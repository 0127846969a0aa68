# match, case, _ and type are still names.
match = [5]
case = match
_ = case
print(match[0], case, _)  # expect: 5 [5] [5]
match[0] = 6
match case:
    case [case]:
        print(case)  # expect: 6
