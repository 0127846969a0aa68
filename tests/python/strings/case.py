# upper, lower, title, capitalize, swapcase, casefold.
for s in ("hello World", "ÄÖ straße", "they're bill's", "x1y2", "ǆ", "ΑΣ"):
    print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), sep=" | ")

# expect: HELLO WORLD | hello world | Hello World | Hello world | HELLO wORLD | hello world
# expect: ÄÖ STRASSE | äö straße | Äö Straße | Äö straße | äö STRASSE | äö strasse
# expect: THEY'RE BILL'S | they're bill's | They'Re Bill'S | They're bill's | THEY'RE BILL'S | they're bill's
# expect: X1Y2 | x1y2 | X1Y2 | X1y2 | X1Y2 | x1y2
# expect: Ǆ | ǆ | ǅ | ǅ | Ǆ | ǆ
# expect: ΑΣ | ας | Ας | Ας | ας | ασ
