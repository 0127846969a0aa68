# Chosen for the whole program.
# needs: fork
import multiprocessing

multiprocessing.set_start_method("fork")
print(multiprocessing.get_start_method(), "fork" in multiprocessing.get_all_start_methods())
state = "changed at run time"


def tell():
    print(type(multiprocessing.current_process()).__name__, state, __name__, flush=True)


state = "changed again"
process = multiprocessing.Process(target=tell)
process.start()
process.join()

# expect: fork True
# expect: Process changed again __main__
