# Deeply nested handlers restore the outer exception.
import sys
try:
    raise ValueError(1)
except ValueError:
    try:
        raise ValueError(2)
    except ValueError:
        try:
            raise ValueError(3)
        except ValueError as e:
            chain = []
            while e:
                chain.append(str(e))
                e = e.__context__
            print(chain)  # expect: ['3', '2', '1']
    print(sys.exception())  # expect: 1
