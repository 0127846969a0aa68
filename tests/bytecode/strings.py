# --- fstring_plain
x = f'a'; y = f''; z = f'{a}'; w = f'a{b}c'
# --- fstring_conversions
x = f'{a!r}{b!s}{c!a}'
# --- fstring_specifications
x = f'{a:>10}'; y = f'{a!r:^{w}}'; z = f'{a:.{p}f}'; v = f'{a:{b}{c}}'
# --- fstring_debug
x = f'{a=}'; y = f'{a = }'; z = f'{a=!s}'; w = f'{a=:>5}'; v = f'{a + b = }'
# --- fstring_braces
x = f'{{}}'; y = f'{{{a}}}'; z = f'a{{b'
# --- fstring_nested
x = f'{f"{a}"}'; y = f'{a["k"]}'; z = f"{', '.join(b)}"
# --- fstring_adjacent
x = 'a' f'{b}' 'c'; y = f'{a}' f'{b}'; z = f'a' 'b'
# --- fstring_multi_line
x = f'''{a}
{b
 + c}'''
# --- fstring_expressions
x = f'{a if b else c}{[i for i in d]}{(lambda: 1)()}{a.b(c)[0]}'
# --- fstring_constants
x = f'{1}'; y = f'{"a"}'; z = f'{1 + 1}'
# --- fstring_raw
x = rf'\d{a}'; y = f'\n{a}\t'
# --- fstring_escapes_in_spec
x = f'{a:\n}'; y = f'{a:%H:%M}'
# --- fstring_in_function
def f(name, n):
    return f'{name} has {n:,} item{"s" if n != 1 else ""}'
# --- fstring_walrus
x = f'{(y := 1)}'
# --- tstring
x = t'a{b}c'; y = t'{a!r:>{w}}'; z = t''
# --- tstring_adjacent
x = t'a' t'{b}'
# --- join_of_many
x = f'{a}{b}{c}{d}{e}{f}{g}{h}'
# --- bytes_percent
x = b'%d' % a
# --- long_string
x = 'The quick brown fox jumps over the lazy dog; the quick brown fox jumps over the lazy dog; the quick brown fox'
# --- string_with_nul
x = 'a\0b'; y = b'\0'
# --- non_ascii_columns
x = 'é' + a.ß(ü, 'ä')
