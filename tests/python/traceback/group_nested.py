# Groups within groups, with notes and exceptions that were never raised.
inner = ExceptionGroup("inner", [KeyError("k"), IndexError("i")])
inner.add_note("a note on the group")
first = ValueError("v")
first.add_note("a note on the leaf")
raise ExceptionGroup("outer", [first, inner])

# raises:   + Exception Group Traceback (most recent call last):
# raises:   |   File "group_nested.py", line 6, in <module>
# raises:   |     raise ExceptionGroup("outer", [first, inner])
# raises:   | ExceptionGroup: outer (2 sub-exceptions)
# raises:   +-+---------------- 1 ----------------
# raises:     | ValueError: v
# raises:     | a note on the leaf
# raises:     +---------------- 2 ----------------
# raises:     | ExceptionGroup: inner (2 sub-exceptions)
# raises:     | a note on the group
# raises:     +-+---------------- 1 ----------------
# raises:       | KeyError: 'k'
# raises:       +---------------- 2 ----------------
# raises:       | IndexError: i
# raises:       +------------------------------------
