# A global counter: counter += 1
counter = 0

def work(n):
    global counter
    for _ in range(n):
        counter += 1

work(3)
print(counter)
