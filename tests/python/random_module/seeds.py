# Seeds of several types: big and negative ints, strings, bytes.
import random
for seed in (0, -1, 1, 10**30, "hello", b"hello", "", True):
    random.seed(seed)
    print(repr(seed), random.random())

# expect: 0 0.8444218515250481
# expect: -1 0.13436424411240122
# expect: 1 0.13436424411240122
# expect: 1000000000000000000000000000000 0.9341508484568806
# expect: 'hello' 0.3537754404730722
# expect: b'hello' 0.3537754404730722
# expect: '' 0.9602256525641875
# expect: True 0.13436424411240122
