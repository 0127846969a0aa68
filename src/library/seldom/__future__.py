"""What can be named in `from __future__ import …`."""

nested_scopes = generators = division = absolute_import = with_statement = True
print_function = unicode_literals = barry_as_FLUFL = generator_stop = annotations = True
