# What other languages call the default is a case, too.
match 3:
    case 1:
        print("one")
match 4:
    default:
        print("many")

# raises:   File "match_default.py", line 6
# raises:     default:
# raises:     ^^^^^^^
# raises: SyntaxError: invalid syntax
