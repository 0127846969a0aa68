# `_thread` starts threads by itself, and tells of their exceptions in its own words.
# needs: threads
import _thread

done = _thread.allocate_lock()
done.acquire()


def work(number, *, key):
    print(number, key)
    done.release()


ident = _thread.start_new_thread(work, (1,), {"key": 2})
done.acquire()
print(isinstance(ident, int))
for arguments in (((1,),), (None, ()), (work, [1]), (work, (), [])):
    try:
        _thread.start_new_thread(*arguments)
    except TypeError as error:
        print(error)
print(_thread.error is RuntimeError, _thread.LockType is type(done))

# expect: 1 2
# expect: True
# expect: start_new_thread expected at least 2 arguments, got 1
# expect: first arg must be callable
# expect: 2nd arg must be a tuple
# expect: optional 3rd arg must be a dictionary
# expect: True True
