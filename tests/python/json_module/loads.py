# JSON to Python, with its errors.
import json
print(json.loads('{"a": [1, 2.5, null, true, "\\u00e9\\n"], "b": {}}'), json.loads("3"))
print(json.loads('"x"'), json.loads(" [ ] "), json.loads("1e3"), json.loads("-0.5"))
print(json.loads('{"a":1,"a":2}'), json.loads("[Infinity, NaN]"), json.loads(b"[1]"))
for text in (
    "", "{", "[1,", "[1 2]", "{a: 1}", "{'a': 1}", "nul", '"abc', "[1]x", '{"a" 1}', '"\\x"', "[1,]",
    '{"a":1,}',
):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(error)

# expect: {'a': [1, 2.5, None, True, 'é\n'], 'b': {}} 3
# expect: x [] 1000.0 -0.5
# expect: {'a': 2} [inf, nan] [1]
# expect: Expecting value: line 1 column 1 (char 0)
# expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# expect: Expecting value: line 1 column 4 (char 3)
# expect: Expecting ',' delimiter: line 1 column 4 (char 3)
# expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# expect: Expecting value: line 1 column 1 (char 0)
# expect: Unterminated string starting at: line 1 column 1 (char 0)
# expect: Extra data: line 1 column 4 (char 3)
# expect: Expecting ':' delimiter: line 1 column 6 (char 5)
# expect: Invalid \escape: line 1 column 2 (char 1)
# expect: Illegal trailing comma before end of array: line 1 column 3 (char 2)
# expect: Illegal trailing comma before end of object: line 1 column 7 (char 6)
# since: 3.14
