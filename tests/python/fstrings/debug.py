# {expression=} shows the text of the expression, then its repr or format.
x, name = 3, "ada"
print(f"{x=} {name=} {x + 1=}")  # expect: x=3 name='ada' x + 1=4
print(f"{x = } {x =:>4} {name=!s} {x*2 = :.1f}")  # expect: x = 3 x =   3 name=ada x*2 = 6.0
print(f"{len(name)=} {name[0]=} {[x, x]=}")  # expect: len(name)=3 name[0]='a' [x, x]=[3, 3]
