# A matrix class: product, transposition, determinant, power.
class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    @classmethod
    def identity(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __add__(self, other):
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows)

    def __mul__(self, k):
        return Matrix([x * k for x in row] for row in self.rows)

    __rmul__ = __mul__

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n % 2:
                result = result @ base
            base, n = base @ base, n // 2
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def determinant(self):
        if len(self.rows) == 1:
            return self[0, 0]
        minors = ([row[:j] + row[j + 1 :] for row in self.rows[1:]] for j in range(len(self.rows)))
        return sum((-1) ** j * self[0, j] * Matrix(minor).determinant() for j, minor in enumerate(minors))

    def __str__(self):
        width = max(len(str(x)) for row in self.rows for x in row)
        return "\n".join("[" + " ".join(f"{x:>{width}}" for x in row) + "]" for row in self.rows)


a = Matrix([[1, 2], [3, 4]])
print(a @ a + 2 * a)
print(a.T, a.determinant(), a ** 10 == a @ a @ a ** 8)
print(Matrix([[2, 0, 1], [1, 3, -1], [0, 5, 4]]).determinant())
print(a ** 20)

# expect: [ 9 14]
# expect: [21 30]
# expect: [1 3]
# expect: [2 4] -2 True
# expect: 39
# expect: [ 95799031216999 139620104992450]
# expect: [209430157488675 305229188705674]
