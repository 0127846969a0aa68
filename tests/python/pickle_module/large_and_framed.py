# Batches of a thousand, frames of 64 KiB, long text outside of them.
import pickle
def digest(data): return len(data), sum((place % 251 + 1) * byte for place, byte in enumerate(data))
for thing in (list(range(1000)), list(range(1001)), dict.fromkeys(range(1000)), "x" * 70000, b"y" * 300, bytearray(b"ab"),
              [f"{n:0100}" for n in range(700)], [1, "a" * 65536, 2], 1 << 3000, tuple(range(300)), ["ab"] * 300):
    for protocol in (4, 5):
        data = pickle.dumps(thing, protocol)
        print(protocol, *digest(data), pickle.loads(data) == thing)

# expect: 4 2760 26376896 True
# expect: 5 2760 26376898 True
# expect: 4 2765 26395468 True
# expect: 5 2765 26395470 True
# expect: 4 3762 35833210 True
# expect: 5 3762 35833212 True
# expect: 4 70009 1058245805 True
# expect: 5 70009 1058245807 True
# expect: 4 318 4084855 True
# expect: 5 318 4084857 True
# expect: 4 46 109125 True
# expect: 5 24 11164 True
# expect: 4 72125 458422858 True
# expect: 5 72125 458422860 True
# expect: 4 65571 800793393 True
# expect: 5 65571 800793395 True
# expect: 4 393 11007 True
# expect: 5 393 11009 True
# expect: 4 659 7289327 True
# expect: 5 659 7289329 True
# expect: 4 619 3688490 True
# expect: 5 619 3688492 True
# since: 3.14
