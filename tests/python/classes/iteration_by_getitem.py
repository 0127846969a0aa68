# Without __iter__, indexing from 0 until IndexError is iteration.
class Squares:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError(i)
        return i * i

print(list(Squares()), 9 in Squares(), 5 in Squares())
for x in Squares():
    print(x, end=" ")
print(list(reversed([*Squares()])))

# expect: [0, 1, 4, 9] True False
# expect: 0 1 4 9 [9, 4, 1, 0]
