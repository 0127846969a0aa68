# --- missing_colon_if
if a
    b
# --- missing_colon_def
def f()
    pass
# --- missing_colon_class
class C
    pass
# --- missing_colon_for
for i in a
    b
# --- missing_colon_while
while True
    pass
# --- missing_colon_else
if a:
    b
else
    c
# --- missing_colon_try
try
    a
except b:
    c
# --- never_closed
print((1 + 2)
x = 1
# --- never_closed_bracket
x = [1, 2
# --- never_closed_brace
x = {'a': 1
# --- unmatched
x = 1)
# --- mismatched
x = (1]
# --- mismatched_lines
x = (1,
     2]
# --- unterminated_string
x = 'abc
y = 1
# --- unterminated_triple
x = """abc
y = 1
# --- unterminated_fstring
x = f'abc
# --- unexpected_indent
x = 1
  y = 2
# --- expected_block_if
if a:
b
# --- expected_block_def
def f():
x = 1
# --- expected_block_class
class C:
x = 1
# --- expected_block_for
for i in a:
b
# --- expected_block_while
while a:
b
# --- expected_block_with
with a:
b
# --- expected_block_try
try:
a
# --- expected_block_except
try:
    a
except b:
c
# --- expected_block_else
if a:
    b
else:
c
# --- expected_block_end
def f():
# --- unindent
if a:
        b
    c
# --- tabs
if a:
        b
	c
# --- forgot_comma
x = [1, 2 3]
# --- forgot_comma_call
f(a b)
# --- forgot_comma_names
x = (a, b c, d)
# --- assign_to_literal
1 = x
# --- assign_to_call
f() = 1
# --- assign_to_operator
a + b = 1
# --- assign_to_none
None = 1
# --- assign_to_true
True = 1
# --- assign_in_condition
if a = 1:
    b
# --- assign_in_call
f(a.b=1)
# --- assign_in_call_expression
f(a + 1=2)
# --- augmented_call
f() += 1
# --- augmented_tuple
a, b += 1
# --- delete_call
del f()
# --- delete_literal
del 1
# --- return_outside
return 1
# --- return_in_class
class C:
    return 1
# --- yield_outside
yield 1
# --- await_outside
await a
# --- await_in_function
def f():
    await a
# --- async_for_outside
def f():
    async for i in a: pass
# --- async_with_outside
def f():
    async with a: pass
# --- break_outside
break
# --- continue_outside
if a:
    continue
# --- break_in_function_in_loop
for i in a:
    def f():
        break
# --- non_printable
x = a b
# --- quote_marks
print(“hello”)
# --- invalid_character
x = a ? b
# --- dollar
x = $a
# --- print_statement
print 'hello'
# --- print_statement_names
print a, b
# --- exec_statement
exec 'a'
# --- invalid_decimal
x = 1abc
# --- leading_zeros
x = 012
# --- invalid_hexadecimal
x = 0xg
# --- invalid_octal
x = 089
# --- number_underscore
x = 1__0
# --- keyword_as_name
class = 1
# --- keyword_argument_repeated
f(a=1, a=2)
# --- positional_after_keyword
f(a=1, b)
# --- positional_after_double_star
f(**a, b)
# --- parameter_repeated
def f(a, a): pass
# --- default_before_plain
def f(a=1, b): pass
# --- star_alone
def f(*): pass
# --- after_double_star
def f(**a, b): pass
# --- global_after_use
def f():
    x = 1
    global x
# --- global_parameter
def f(x):
    global x
# --- nonlocal_missing
def f():
    nonlocal x
# --- nonlocal_module
nonlocal x
# --- two_starred
a, *b, *c = d
# --- starred_alone
*a = b
# --- starred_expression
x = *a
# --- try_alone
try:
    a
b
# --- except_order
try:
    a
except:
    b
except c:
    d
# --- else_without_if
else:
    a
# --- elif_after_else
if a:
    b
else:
    c
elif d:
    e
# --- import_nothing
from a import
# --- import_star_in_function
def f():
    from a import *
# --- import_trailing_comma
from a import b,
# --- lambda_statement
x = lambda: return 1
# --- empty_expression
x =
# --- operator_missing
x = 1 +
# --- double_operator
x = 1 * / 2
# --- increment
x++
# --- not_equal_old
x = 1 <> 2
# --- fstring_empty
x = f'{}'
# --- fstring_unclosed
x = f'{a'
# --- fstring_single_brace
x = f'}'
# --- fstring_bad_conversion
x = f'{a!x}'
# --- fstring_bad_expression
x = f'{a b}'
# --- backslash_end
x = 1 + \ 2
# --- match_unreachable
match a:
    case x: b
    case 1: c
# --- match_repeated_name
match a:
    case [x, x]: b
# --- walrus_statement
x := 1
# --- walrus_attribute
(a.b := 1)
# --- comprehension_target
x = [i + 1 for i + 1 in a]
# --- dict_missing_value
x = {'a': }
# --- dict_missing_colon
x = {'a': 1, 'b'}
# --- for_missing_in
for i a: pass
# --- if_in_expression
x = 1 if a
# --- generator_argument
f(i for i in a, 1)
# --- decorator_alone
@a
x = 1
# --- future_late
x = 1
from __future__ import annotations
# --- future_unknown
from __future__ import nothing
# --- bytes_non_ascii
x = b'é'
# --- bad_escape
x = '\x1'
# --- bad_unicode_escape
x = '\u12'
# --- text_after_block
if a: b else c
# --- forgot_comma_strings
x = ['a' 1]
# --- misspelt_keyword
fro a in b:
    c
# --- misspelt_import
improt a
# --- misspelt_def
deff f():
    pass
# --- lone_surrounding
x = (1, 2))
# --- unicode_column
é = ü ä
