# Threads that compute, and accounts with two locks.
# needs: threads
import threading, time, sys
sys.setswitchinterval(0.0005)
print(round(sys.getswitchinterval(), 4))

def cpu(n):
    s = 0
    for i in range(n):
        s += i * i % 7
    return s

class Result(threading.Thread):

    def __init__(self, f, *a):
        super().__init__()
        self.f, self.a = (f, a)

    def run(self):
        self.r = self.f(*self.a)
rs = [Result(cpu, 20000) for _ in range(3)]
for r in rs:
    r.start()
for r in rs:
    r.join()
print({r.r for r in rs})
deposit = 0

class Account:

    def __init__(self):
        self.balance = 100
        self._lock = threading.RLock()

    def transfer(self, other, n):
        with self._lock, other._lock:
            if self.balance < n:
                raise ValueError(f"only {self.balance} left, {n} wanted")
            self.balance -= n
            other.balance += n
a, b = (Account(), Account())
a.transfer(b, 30)
try:
    a.transfer(b, 300)
except ValueError as e:
    print(e)
print(a.balance, b.balance, vars(a).keys())

# expect: 0.0005
# expect: {39998}
# expect: only 70 left, 300 wanted
# expect: 70 130 dict_keys(['balance', '_lock'])
