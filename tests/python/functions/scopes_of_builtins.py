# A module's name hides a built-in, and del shows it again.
print(len("abc"))  # expect: 3
len = lambda x: "hidden"
print(len("abc"))  # expect: hidden
del len
print(len("abc"))  # expect: 3
