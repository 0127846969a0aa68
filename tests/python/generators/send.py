# send gives a value to the yield that waits.
def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count

g = averager()
print(next(g))  # expect: None
print(g.send(10), g.send(20), g.send(3))  # expect: 10.0 15.0 11.0
