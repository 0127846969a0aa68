# Errors of the system have numbers, and the numbers names.
import errno

for name in ("ENOENT", "EPIPE", "EAGAIN", "EINTR", "ECONNRESET", "ETIMEDOUT"):
    print(name, errno.errorcode[getattr(errno, name)] == name)  # expect: ENOENT True
print(errno.EWOULDBLOCK == errno.EAGAIN, len(set(errno.errorcode)) > 50)
print(isinstance(FileNotFoundError(errno.ENOENT, "gone"), OSError), OSError(errno.EPIPE, "gone").__class__.__name__)

# expect: EPIPE True
# expect: EAGAIN True
# expect: EINTR True
# expect: ECONNRESET True
# expect: ETIMEDOUT True
# expect: True True
# expect: True BrokenPipeError
