# Found by the fuzzer.
class A:
    def run(self, n):
        return [][n]
class B(A):
    def run(self, n):
        return super().run(n * 4611686018427387904)
class C(B):
    def run(self, n):
        return super().run(n + 1)
print(C().run(0))  # expect: 1.5

# raises: Traceback (most recent call last):
# raises:   File "fuzz.py", line 11, in <module>
# raises:     print(C().run(0))  # expect: 1.5
# raises:           ~~~~~~~^^^
# raises:   File "fuzz.py", line 10, in run
# raises:     return super().run(n + 1)
# raises:            ~~~~~~~~~~~^^^^^^^
# raises:   File "fuzz.py", line 7, in run
# raises:     return super().run(n * 4611686018427387904)
# raises:            ~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^
# raises:   File "fuzz.py", line 4, in run
# raises:     return [][n]
# raises:            ~~^^^
# raises: IndexError: cannot fit 'int' into an index-sized integer
