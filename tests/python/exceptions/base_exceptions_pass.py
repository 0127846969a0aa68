# `except Exception` lets SystemExit, KeyboardInterrupt and GeneratorExit through.
for error in (SystemExit("bye"), KeyboardInterrupt(), GeneratorExit(), ValueError()):
    try:
        try:
            raise error
        except Exception:
            print("Exception:", type(error).__name__)
    except BaseException as e:
        print("BaseException:", type(e).__name__)

# expect: BaseException: SystemExit
# expect: BaseException: KeyboardInterrupt
# expect: BaseException: GeneratorExit
# expect: Exception: ValueError
