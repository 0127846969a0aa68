# += asks __iadd__, and falls back on __add__.
class Log:
    def __init__(self): self.lines = []
    def __iadd__(self, line):
        self.lines.append(line)
        return self

class Sum:
    def __init__(self, n): self.n = n
    def __add__(self, n): return Sum(self.n + n)

log = same = Log()
log += "one"
log += "two"
print(log.lines, log is same)  # expect: ['one', 'two'] True
total = old = Sum(1)
total += 5
print(total.n, old.n, total is old)  # expect: 6 1 False
