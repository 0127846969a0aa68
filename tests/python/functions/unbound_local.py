# A name assigned anywhere in a function is local everywhere in it.
total = 10

def add(n):
    total += n

def late():
    print(x)
    x = 1

def deleted():
    y = 1
    del y
    return y

for f in (lambda: add(1), late, deleted):
    try:
        f()
    except UnboundLocalError as error:
        print(type(error).__name__, error)

# expect: UnboundLocalError cannot access local variable 'total' where it is not associated with a value
# expect: UnboundLocalError cannot access local variable 'x' where it is not associated with a value
# expect: UnboundLocalError cannot access local variable 'y' where it is not associated with a value
