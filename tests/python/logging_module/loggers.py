# Loggers form a tree by their names: levels and handlers are inherited, and may be cut off.
import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(name)s|%(levelname)-8s|%(lineno)d|%(funcName)s|%(message)s"))
top, leaf = logging.getLogger("a"), logging.getLogger("a.b.c")
top.addHandler(handler)
top.setLevel("INFO")
print(leaf.getEffectiveLevel() == logging.INFO, leaf.isEnabledFor(logging.DEBUG), leaf.parent is top)
middle = logging.getLogger("a.b")
print(leaf.parent is middle, middle.parent is top, logging.getLogger("a.b") is middle)


def function():
    leaf.info("from %s", "a leaf")
    leaf.debug("not seen")
    try:
        1 / 0
    except ZeroDivisionError:
        leaf.exception("failed")


function()
middle.propagate = False
middle.addHandler(logging.NullHandler())
leaf.error("cut off")
handler.addFilter(lambda record: "secret" not in record.getMessage())
top.info("a secret")
top.log(35, "level %d", 35)
top.info("with a dictionary: %(x)s", {"x": 5})
print(stream.getvalue(), end="")
print(logging.getLevelName(20), logging.getLevelName(35), logging.getLevelName("ERROR"))
print(logging.root, top, handler.level)

# expect: True False True
# expect: True True True
# expect: a.b.c|INFO    |17|function|from a leaf
# expect: a.b.c|ERROR   |22|function|failed
# expect: Traceback (most recent call last):
# expect:   File "loggers.py", line 20, in function
# expect:     1 / 0
# expect:     ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: a|Level 35|31|<module>|level 35
# expect: a|INFO    |32|<module>|with a dictionary: 5
# expect: INFO Level 35 40
# expect: <RootLogger root (WARNING)> <Logger a (INFO)> 0
