# A call that is assigned as a whole, and a named function's that is returned, get no marks.
import traceback
class Box:
    def fail(self, *args): return 1 / 0
    def named(self): return fail(self)
    def dotted(self): return self.fail()
def fail(box): return box.fail()
box, items = Box(), [0]
def assigned():
    result = box.fail(1)
def to_item():
    items[0] = first = box.fail(1, [2])
def augmented():
    result = 0
    result += box.fail()
def part():
    result = box.fail() + 1
def annotated():
    result: int = box.fail()
def visible():
    result = [vars(0)]
for attempt in (box.named, box.dotted, assigned, to_item, augmented, part, annotated, visible):
    try:
        attempt()
    except (ZeroDivisionError, TypeError):
        print("".join(traceback.format_exc()), end="")

# expect: Traceback (most recent call last):
# expect:   File "calls_without_marks.py", line 24, in <module>
# expect:     attempt()
# expect:     ~~~~~~~^^
# expect:   File "calls_without_marks.py", line 5, in named
# expect:     def named(self): return fail(self)
# expect:                             ~~~~^^^^^^
# expect:   File "calls_without_marks.py", line 7, in fail
# expect:     def fail(box): return box.fail()
# expect:                           ~~~~~~~~^^
# expect:   File "calls_without_marks.py", line 4, in fail
# expect:     def fail(self, *args): return 1 / 0
# expect:                                   ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: Traceback (most recent call last):
# expect:   File "calls_without_marks.py", line 24, in <module>
# expect:     attempt()
# expect:     ~~~~~~~^^
# expect:   File "calls_without_marks.py", line 6, in dotted
# expect:     def dotted(self): return self.fail()
# expect:                              ~~~~~~~~~^^
# expect:   File "calls_without_marks.py", line 4, in fail
# expect:     def fail(self, *args): return 1 / 0
# expect:                                   ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: Traceback (most recent call last):
# expect:   File "calls_without_marks.py", line 24, in <module>
# expect:     attempt()
# expect:     ~~~~~~~^^
# expect:   File "calls_without_marks.py", line 10, in assigned
# expect:     result = box.fail(1)
# expect:   File "calls_without_marks.py", line 4, in fail
# expect:     def fail(self, *args): return 1 / 0
# expect:                                   ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: Traceback (most recent call last):
# expect:   File "calls_without_marks.py", line 24, in <module>
# expect:     attempt()
# expect:     ~~~~~~~^^
# expect:   File "calls_without_marks.py", line 12, in to_item
# expect:     items[0] = first = box.fail(1, [2])
# expect:                        ~~~~~~~~^^^^^^^^
# expect:   File "calls_without_marks.py", line 4, in fail
# expect:     def fail(self, *args): return 1 / 0
# expect:                                   ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: Traceback (most recent call last):
# expect:   File "calls_without_marks.py", line 24, in <module>
# expect:     attempt()
# expect:     ~~~~~~~^^
# expect:   File "calls_without_marks.py", line 15, in augmented
# expect:     result += box.fail()
# expect:               ~~~~~~~~^^
# expect:   File "calls_without_marks.py", line 4, in fail
# expect:     def fail(self, *args): return 1 / 0
# expect:                                   ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: Traceback (most recent call last):
# expect:   File "calls_without_marks.py", line 24, in <module>
# expect:     attempt()
# expect:     ~~~~~~~^^
# expect:   File "calls_without_marks.py", line 17, in part
# expect:     result = box.fail() + 1
# expect:              ~~~~~~~~^^
# expect:   File "calls_without_marks.py", line 4, in fail
# expect:     def fail(self, *args): return 1 / 0
# expect:                                   ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: Traceback (most recent call last):
# expect:   File "calls_without_marks.py", line 24, in <module>
# expect:     attempt()
# expect:     ~~~~~~~^^
# expect:   File "calls_without_marks.py", line 19, in annotated
# expect:     result: int = box.fail()
# expect:                   ~~~~~~~~^^
# expect:   File "calls_without_marks.py", line 4, in fail
# expect:     def fail(self, *args): return 1 / 0
# expect:                                   ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: Traceback (most recent call last):
# expect:   File "calls_without_marks.py", line 24, in <module>
# expect:     attempt()
# expect:     ~~~~~~~^^
# expect:   File "calls_without_marks.py", line 21, in visible
# expect:     result = [vars(0)]
# expect:               ~~~~^^^
# expect: TypeError: vars() argument must have __dict__ attribute
# since: 3.14
