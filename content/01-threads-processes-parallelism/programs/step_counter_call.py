# The same through a call: counter = f(counter)
counter = 0

def f(n):
    return n + 1

def work(n):
    global counter
    for _ in range(n):
        counter = f(counter)

work(3)
print(counter)
