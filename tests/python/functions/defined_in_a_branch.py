# A function defined in a branch exists only if the branch ran.
if True:
    def chosen():
        return "first"
else:
    def chosen():
        return "second"

if False:
    def absent():
        pass

print(chosen())  # expect: first
try:
    absent()
except NameError as error:
    print(error)  # expect: name 'absent' is not defined
