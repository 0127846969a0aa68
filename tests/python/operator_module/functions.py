# Operators as functions.
import operator as op
print(op.add(1, 2), op.sub(5, 3), op.mul(2, 4), op.truediv(1, 4), op.floordiv(-7, 2), op.mod(7, 3))
print(op.pow(2, 5), op.neg(3), op.pos(-1), op.abs(-2), op.inv(5), op.not_(0), op.truth([]))
print(op.is_(None, None), op.is_not(1, None))
print(op.eq(1, 1.0), op.ne(1, 2), op.lt(1, 2), op.le(2, 2), op.gt(1, 2), op.ge(1, 2))
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(16, 2))
print(op.contains([1], 1), op.concat("a", "b"), op.countOf([1, 1], 1), op.indexOf([4, 5], 5))
print(op.getitem([1, 2], 1), op.index(5), op.matmul.__name__)
a = [1]
op.setitem(a, 0, 9); op.iadd(a, [2]); op.delitem(a, 0)
print(a)

# expect: 3 2 8 0.25 -4 1
# expect: 32 -3 -1 2 -6 True False
# expect: True True
# expect: True True True True False False
# expect: 2 7 5 16 4
# expect: True ab 2 1
# expect: 2 5 matmul
# expect: [2]
