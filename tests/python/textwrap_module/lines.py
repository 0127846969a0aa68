# Text in lines of a width, shortened, indented.
import textwrap
text = "The quick brown fox jumps over the lazy dog. It was a well-known, high-quality fox -- or so they said."
print(textwrap.fill(text, 20))
print(textwrap.wrap(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("anextremelylongword here", 8), textwrap.wrap("a-b c--d e-mail x-ray-vision", 8))
print(textwrap.shorten("Hello  world!", width=11), textwrap.shorten("Hello world", width=10, placeholder="..."))
print(textwrap.wrap("aaa bbb ccc", 3, max_lines=2, placeholder="~"), textwrap.wrap("", 5))
print(repr(textwrap.dedent("  a\n    b\n\n  c\n")), repr(textwrap.indent("a\n\nb", "> ")))

# expect: The quick brown fox
# expect: jumps over the lazy
# expect: dog. It was a well-
# expect: known, high-quality
# expect: fox -- or so they
# expect: said.
# expect: ['* The quick brown fox jumps', '  over the lazy dog. It was a', '  well-known, high-quality fox', '  -- or so they said.']
# expect: ['anextrem', 'elylongw', 'ord here'] ['a-b c--d', 'e-mail', 'x-ray-', 'vision']
# expect: Hello [...] Hello...
# expect: ['aaa', '~'] []
# expect: 'a\n  b\n\nc\n' '> a\n\n> b'
# since: 3.14
