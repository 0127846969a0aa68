# Turning dicts inside out.
marks = {"ann": 3, "bob": 1, "cid": 3, "dan": 2}
by_mark = {}
for name, mark in marks.items():
    by_mark.setdefault(mark, []).append(name)
print(by_mark, dict(sorted(by_mark.items())), sorted(marks, key=marks.get))
print(max(marks, key=marks.get), min(marks.items(), key=lambda kv: kv[1]))
print({m: n for n, m in marks.items()}, dict(reversed(marks.items())), list(marks.items())[1:3], [*marks][::-1])

# expect: {3: ['ann', 'cid'], 1: ['bob'], 2: ['dan']} {1: ['bob'], 2: ['dan'], 3: ['ann', 'cid']} ['bob', 'dan', 'ann', 'cid']
# expect: ann ('bob', 1)
# expect: {3: 'cid', 1: 'bob', 2: 'dan'} {'dan': 2, 'cid': 3, 'bob': 1, 'ann': 3} [('bob', 1), ('cid', 3)] ['dan', 'cid', 'bob', 'ann']
