# add, discard, remove, pop, update, clear, copy.
s = {3, 1, 2}
s.add(2); s.add(5); s.discard(9); s.discard(1); s.remove(3)
print(s, len(s), 5 in s, set(), {1}.pop(), s.copy() == s)
s.update([7], (8,), {9})
print(sorted(s), set("aab") == {"a", "b"}, set([1, 1, 2]), {i % 3 for i in range(9)})
s.clear()
print(s)
for attempt in (
    lambda: s.remove(1), lambda: s.pop(), lambda: {[]}, lambda: s.add({}), lambda: s[0], lambda: s + s,
    lambda: set(5), lambda: hash(s), lambda: {1, {2}}, lambda: s.update(5), lambda: set(1, 2),
):
    try:
        attempt()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: {2, 5} 2 True set() 1 True
# expect: [2, 5, 7, 8, 9] True {1, 2} {0, 1, 2}
# expect: set()
# expect: KeyError - 1
# expect: KeyError - 'pop from an empty set'
# expect: TypeError - cannot use 'list' as a set element (unhashable type: 'list')
# expect: TypeError - cannot use 'dict' as a set element (unhashable type: 'dict')
# expect: TypeError - 'set' object is not subscriptable
# expect: TypeError - unsupported operand type(s) for +: 'set' and 'set'
# expect: TypeError - 'int' object is not iterable
# expect: TypeError - unhashable type: 'set'
# expect: TypeError - cannot use 'set' as a set element (unhashable type: 'set')
# expect: TypeError - 'int' object is not iterable
# expect: TypeError - set expected at most 1 argument, got 2
# since: 3.14
