# str and repr of exceptions with no, one and several arguments.
for error in (
    ValueError(), ValueError("one"), ValueError("one", 2), ValueError(("t",)), ValueError(None),
    KeyError("k"), KeyError("a", "b"), KeyError(), OSError("disk full"), StopIteration(5), SystemExit(3),
):
    print(f"{str(error)!r:30} {error!r} {error.args}")

# expect: ''                             ValueError() ()
# expect: 'one'                          ValueError('one') ('one',)
# expect: "('one', 2)"                   ValueError('one', 2) ('one', 2)
# expect: "('t',)"                       ValueError(('t',)) (('t',),)
# expect: 'None'                         ValueError(None) (None,)
# expect: "'k'"                          KeyError('k') ('k',)
# expect: "('a', 'b')"                   KeyError('a', 'b') ('a', 'b')
# expect: ''                             KeyError() ()
# expect: 'disk full'                    OSError('disk full') ('disk full',)
# expect: '5'                            StopIteration(5) (5,)
# expect: '3'                            SystemExit(3) (3,)
