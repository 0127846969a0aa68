# Two constants are added, but when?
x = 1 + 2
print(x)
