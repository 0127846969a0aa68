//! The functions of `builtins`.

mod attributes;
mod characters;
mod extremes;
mod frames;
mod iteration;
mod names;
mod numbers;
mod print;
mod refused;
mod sum;

use super::async_generator;
use crate::object::NativeFn;

/// Every function, by its signature.
pub const ALL: &[(&str, NativeFn)] = &[
    ("__import__(name, globals=, locals=, fromlist=, level=)", refused::import),
    ("abs(number, /)", numbers::abs),
    ("all(iterable, /)", iteration::all),
    ("any(iterable, /)", iteration::any),
    ("ascii(object, /)", characters::ascii),
    ("bin(number, /)", characters::bin),
    ("breakpoint(*args, **kws)", refused::breakpoint),
    ("callable(object, /)", attributes::callable),
    ("chr(i, /)", characters::chr),
    ("compile(source, filename, mode, flags=, dont_inherit=, optimize=, *, _feature_version=)", refused::compile),
    ("delattr(object, name, /)", attributes::delattr),
    ("dir(object=, /)", names::dir),
    ("divmod(x, y, /)", numbers::divmod),
    ("exit(code=)", refused::exit),
    ("eval(source, /, globals=, locals=)", refused::eval),
    ("exec(source, /, globals=, locals=, *, closure=)", refused::exec),
    ("format(value, format_spec=, /)", characters::format),
    ("getattr(object, name, default=, /)", attributes::getattr),
    ("globals()", frames::globals),
    ("hasattr(object, name, /)", attributes::hasattr),
    ("hash(object, /)", attributes::hash),
    ("help(request=, /)", refused::help),
    ("hex(number, /)", characters::hex),
    ("id(object, /)", attributes::id),
    ("input(prompt=, /)", refused::input),
    ("isinstance(object, class_or_tuple, /)", attributes::isinstance),
    ("issubclass(cls, class_or_tuple, /)", attributes::issubclass),
    ("iter(object, sentinel=, /)", iteration::iter),
    ("len(object, /)", iteration::len),
    ("locals()", frames::locals),
    ("max(*args, key=, default=)", extremes::max),
    ("min(*args, key=, default=)", extremes::min),
    ("aiter(async_iterable, /)", async_generator::aiter),
    ("anext(async_iterator, default=, /)", async_generator::anext),
    ("next(iterator, default=, /)", iteration::next),
    ("oct(number, /)", characters::oct),
    ("open(file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=)", refused::open),
    ("ord(character, /)", characters::ord),
    ("pow(base, exp, mod=)", numbers::pow),
    ("print(*args, sep=, end=, file=, flush=)", print::print),
    ("quit(code=)", refused::exit),
    ("repr(object, /)", characters::repr),
    ("round(number, ndigits=)", numbers::round),
    ("setattr(object, name, value, /)", attributes::setattr),
    ("sorted(iterable, /, *, key=, reverse=)", iteration::sorted),
    ("sum(iterable, /, start=)", sum::sum),
    ("vars(object=, /)", frames::vars),
];
