# append, extend, insert, pop, remove, clear, index, count, reverse, copy.
a = [3, 1]
a.append(4); a.extend((1, 5)); a.insert(0, 9); a.insert(100, 2); a.insert(-1, 6)
print(a, a.pop(), a.pop(0), a.pop(-2), a)
a.remove(1)
a.reverse()
print(a, a.index(3), a.count(1), a.copy() is a, a.copy() == a)
b = a[:]
a.clear()
print(a, b, b.append(1))

# expect: [3, 1, 4, 1, 6] 2 9 5 [3, 1, 4, 1, 6]
# expect: [6, 1, 4, 3] 3 1 False True
# expect: [] [6, 1, 4, 3, 1] None
