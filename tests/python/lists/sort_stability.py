# Equal keys keep their order, also in reverse.
people = [("ann", 30), ("bob", 25), ("cid", 30), ("dan", 25), ("eve", 30)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
people.sort(key=lambda p: p[0], reverse=True)
people.sort(key=lambda p: p[1])
print(people)
print(sorted(range(20), key=lambda x: x % 3))

# expect: [('bob', 25), ('dan', 25), ('ann', 30), ('cid', 30), ('eve', 30)]
# expect: [('ann', 30), ('cid', 30), ('eve', 30), ('bob', 25), ('dan', 25)]
# expect: [('dan', 25), ('bob', 25), ('eve', 30), ('cid', 30), ('ann', 30)]
# expect: [0, 3, 6, 9, 12, 15, 18, 1, 4, 7, 10, 13, 16, 19, 2, 5, 8, 11, 14, 17]
