# How the exceptions of futures are related.
import asyncio
import concurrent.futures as futures

print(futures.TimeoutError is TimeoutError, issubclass(futures.CancelledError, Exception))
print(issubclass(futures.BrokenExecutor, RuntimeError), futures.CancelledError.__module__)
print(futures.CancelledError is asyncio.CancelledError, futures.InvalidStateError is asyncio.InvalidStateError)
print(futures.FIRST_COMPLETED, futures.FIRST_EXCEPTION, futures.ALL_COMPLETED)

# expect: True True
# expect: True concurrent.futures._base
# expect: False False
# expect: FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED
