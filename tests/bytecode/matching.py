# --- match_literals
match a:
    case 1: b
    case 'x': c
    case -1: d
    case 1.5: e
    case 1 + 2j: f
    case b'x': g
# --- match_singletons
match a:
    case None: b
    case True: c
    case False: d
# --- match_capture
match a:
    case x: b
# --- match_wildcard
match a:
    case 1: b
    case _: c
# --- match_value
match a:
    case b.c: d
    case b.c.e: f
# --- match_or
match a:
    case 1 | 2 | 3: b
    case 'x' | None: c
# --- match_guard
match a:
    case x if x > 1: b
    case x if c and d: e
# --- match_sequence
match a:
    case []: b
    case [x]: c
    case [x, y]: d
    case (x, 1): e
    case [1, _, z]: f
# --- match_star
match a:
    case [x, *y]: b
    case [*_, z]: c
    case [x, *_, y]: d
    case [*_]: e
# --- match_mapping
match a:
    case {}: b
    case {'x': 1}: c
    case {'x': y, 'z': w}: d
    case {'x': y, **rest}: e
    case {b.c: _}: f
# --- match_class
match a:
    case int(): b
    case Point(x, y): c
    case Point(x=0, y=z): d
    case Point(1, y=w): e
    case str() as s: f
# --- match_as
match a:
    case [1, x] as y: b
    case (1 | 2) as z: c
# --- match_nested
match a:
    case [Point(x=0), {'k': [y, *_]}]: b
    case (1, (2, z)): c
# --- match_in_function
def f(command):
    match command.split():
        case ['go', direction]:
            return direction
        case ['quit' | 'exit']:
            return None
        case [*words]:
            return words
    return 0
# --- match_or_captures
match a:
    case [1, x] | [x, 2]: b
    case {'k': v} | [v]: c
# --- match_tuple_subject
match a, b:
    case 1, 2: c
    case x, _: d
# --- match_in_loop
def f(a):
    for i in a:
        match i:
            case 0: continue
            case 1: break
            case _: g(i)
# --- match_star_subject
match *a, b:
    case [x]: c
