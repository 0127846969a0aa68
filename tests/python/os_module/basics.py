# The little of os that means the same everywhere.
import os
print(isinstance(os.getpid(), int), os.cpu_count() is None or os.cpu_count() > 0)
print(os.path.join("a", "b", "c.txt"), os.path.basename("/x/y.py"), os.path.dirname("/x/y.py"))
print(os.path.splitext("a.tar.gz"), os.path.split("/x/y"), os.sep, os.linesep == "\n", os.name)
print(os.path.join("a", "/b"), os.path.normpath("a/./b/../c"), os.path.isabs("/a"))
print(os.path.commonprefix(["abc", "abd"]), os.environ.get("NO_SUCH_VARIABLE_HERE", "unset"))
print(os.path.exists("/no/such/file"), os.curdir, os.pardir, os.extsep)

# expect: True True
# expect: a/b/c.txt y.py /x
# expect: ('a.tar', '.gz') ('/x', 'y') / True posix
# expect: /b a/c True
# expect: ab unset
# expect: False . .. .
