# Two generators talk through a loop of sends.
def player(name, limit):
    ball = yield
    while ball < limit:
        print(name, ball)
        ball = yield ball + 1
    return f"{name} misses"

players = [player("ping", 5), player("pong", 5)]
for p in players:
    next(p)
ball, turn = 0, 0
try:
    while True:
        ball = players[turn % 2].send(ball)
        turn += 1
except StopIteration as stop:
    print(stop.value)

# expect: ping 0
# expect: pong 1
# expect: ping 2
# expect: pong 3
# expect: ping 4
# expect: pong misses
