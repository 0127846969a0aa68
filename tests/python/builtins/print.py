# sep and end, in all their forms.
print()
print(1, "a", None, 2.5)
print(1, 2, 3, sep="-")
print("a", "b", sep="")
print("no newline", end="; ")
print("then", "more", sep=", ", end=".\n")
print(*[1, 2, 3], sep="\n")
print("x", sep=None, end=None, flush=True)
for options in ({"sep": 5}, {"end": 1}, {"colour": 1}):
    try:
        print("x", **options)
    except TypeError as error:
        print(error)

# expect:
# expect: 1 a None 2.5
# expect: 1-2-3
# expect: ab
# expect: no newline; then, more.
# expect: 1
# expect: 2
# expect: 3
# expect: x
# expect: sep must be None or a string, not int
# expect: end must be None or a string, not int
# expect: print() got an unexpected keyword argument 'colour'
# since: 3.14
