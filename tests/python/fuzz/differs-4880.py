# Found by the fuzzer.
def player(name, limit):
    ball = yield
    print(stop.value)
players = [player("ping", 5), player("pong", 5)]
for p in players:
    next(p)
ball, turn = 0, 0
try:
    ball = players[turn % 2].send(ball)
except StopIteration as stop:
    pass

# raises: Traceback (most recent call last):
# raises:   File "differs-4880.py", line 10, in <module>
# raises:     ball = players[turn % 2].send(ball)
# raises:   File "differs-4880.py", line 4, in player
# raises:     print(stop.value)
# raises:           ^^^^
# raises: NameError: name 'stop' is not defined
