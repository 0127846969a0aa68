# Found by the fuzzer.
import random
for seed in (0, -1, 1, 10**30, "hello", b"hello", "", True):
    print(repr(seed), random.random())

# expect: 0 0.4161799388943461
# expect: -1 0.9162698355052942
# expect: 1 0.9221885624698875
# expect: 1000000000000000000000000000000 0.10000027109612719
# expect: 'hello' 0.629352904800649
# expect: b'hello' 0.7236390103395769
# expect: '' 0.2963903927869346
# expect: True 0.7431466604224978
