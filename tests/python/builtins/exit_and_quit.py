# exit() and quit() raise SystemExit.
for leave, code in ((exit, 3), (quit, None), (exit, "said")):
    try:
        leave(code)
    except SystemExit as error:
        print(repr(error.code))
try:
    quit()
except SystemExit as error:
    print(error.args)

# expect: 3
# expect: None
# expect: 'said'
# expect: (None,)
