# An exception finds its handler
def divide(a, b):
    return a / b

try:
    x = divide(1, 0)
except ZeroDivisionError as error:
    x = 0
    print("caught:", error)
