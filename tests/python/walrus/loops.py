# Reading until an end mark, and reusing a match.
data = iter(["3", "4", "stop", "5"])
total = 0
while (line := next(data)) != "stop":
    total += int(line)
print(total, line, next(data))  # expect: 7 stop 5
print([(n, sq) for n in range(6) if (sq := n * n) % 2], sq)  # expect: [(1, 1), (3, 9), (5, 25)] 25
