# A generator expression has its own variables and sees later changes of outer ones.
x = "outer"
factor = 2
g = (x * factor for x in range(3))
factor = 10
print(list(g), x)  # expect: [0, 10, 20] outer
