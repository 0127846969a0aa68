# Two names are added
a = 2
b = 3
x = a + b
