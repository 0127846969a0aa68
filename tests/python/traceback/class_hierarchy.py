# An exception three classes up, through super().
class A:
    def run(self, n):
        return [1, 2, 3][n]
class B(A):
    def run(self, n):
        return super().run(n * 2)
class C(B):
    def run(self, n):
        return super().run(n + 1)
print(C().run(0))  # expect: 3
print(C().run(1))

# raises: Traceback (most recent call last):
# raises:   File "class_hierarchy.py", line 12, in <module>
# raises:     print(C().run(1))
# raises:           ~~~~~~~^^^
# raises:   File "class_hierarchy.py", line 10, in run
# raises:     return super().run(n + 1)
# raises:            ~~~~~~~~~~~^^^^^^^
# raises:   File "class_hierarchy.py", line 7, in run
# raises:     return super().run(n * 2)
# raises:            ~~~~~~~~~~~^^^^^^^
# raises:   File "class_hierarchy.py", line 4, in run
# raises:     return [1, 2, 3][n]
# raises:            ~~~~~~~~~^^^
# raises: IndexError: list index out of range
