# An unknown keyword argument is named, with a hint when a parameter is near.
def paint(colour, width=1): pass

for call in (lambda: paint("red", size=2), lambda: paint(color="red"), lambda: paint("red", widht=2)):
    try:
        call()
    except TypeError as error:
        print(error)

# expect: paint() got an unexpected keyword argument 'size'
# expect: paint() got an unexpected keyword argument 'color'. Did you mean 'colour'?
# expect: paint() got an unexpected keyword argument 'widht'. Did you mean 'width'?
# since: 3.14
