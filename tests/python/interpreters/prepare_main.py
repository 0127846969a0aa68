# prepare_main gives values names in the other interpreter's __main__, where exec runs a function's code.
# needs: interpreters
# since: 3.14
from concurrent import interpreters


def show():
    print(greeting, times)
    global answer
    answer = greeting * times


def tell():
    print(answer)


interp = interpreters.create()
interp.prepare_main(greeting="ha", times=3)
interp.exec(show)  # expect: ha 3
interp.exec(tell)  # expect: hahaha
print("answer" in globals())  # expect: False
try:
    interp.prepare_main({"rows": []})
except interpreters.NotShareableError as error:
    print(error)  # expect: [] does not support cross-interpreter data
interp.close()
