//! Calls: from `CALL` and its variants, and from code of ours.

use super::execute::Flow;
use super::thread::Cache;
use super::{Frame, Link, Thread};
use crate::builtins::{known, types};
use crate::object::{Args, Binding, Class, Function, Instance, Layout, Name, Native, Other};
use crate::protocol::{self, type_error};
use crate::{Result, Value};
use sharing::Ref;
use smallvec::SmallVec;

impl Thread {
    /// `CALL_KW`: `[callable, self or NULL, arguments…, names] -> [result]`
    pub(crate) fn call_kw(&mut self, base: usize, count: usize) -> Result<Flow> {
        let names = self.pop(base);
        let floor = self.stack.len() - count - 2;
        self.own_from(base, floor);
        let Value::Tuple(names) = names else { return Err(type_error("keyword names must be a tuple")) };
        let names: SmallVec<[Name; 4]> = names.iter().filter_map(protocol::name_of).collect();
        self.invoke(floor, &names)
    }

    /// `CALL_FUNCTION_EX`: `[callable, NULL, positional, keywords or NULL] -> [result]`
    pub(crate) fn call_function_ex(&mut self, base: usize) -> Result<Flow> {
        let (keywords, positional) = (self.pop(base), self.pop(base));
        let floor = self.stack.len() - 2;
        self.own_from(base, floor);
        let callable = self.stack[floor].clone();
        let items = protocol::star_arguments(self, &callable, &positional)?;
        self.stack.extend(items);
        let mut names = SmallVec::<[Name; 4]>::new();
        if let Value::Dict(dict) = &keywords {
            for entry in dict.snapshot() {
                names.push(protocol::name_of(&entry.key).ok_or_else(|| type_error("keywords must be strings"))?);
                self.stack.push(entry.value);
            }
        }
        self.invoke(floor, &names)
    }

    /// Calls what lies at `floor`, with the receiver or nothing above it, then the arguments, those for `names` last.
    /// Python code gets a frame; the result of anything else replaces it all.
    #[inline]
    pub(crate) fn invoke(&mut self, floor: usize, names: &[Name]) -> Result<Flow> {
        if names.is_empty()
            && let Some(start) = self.plain_start(floor)
        {
            let frame = self.plain_frame(floor, start)?;
            self.frames.push(frame);
            return Ok(Flow::Switch);
        }
        self.invoke_any(floor, names)
    }

    /// Where the parameters' values lie, if what lies at `floor` is a function and they are just what it takes.
    #[inline(always)]
    pub(crate) fn plain_start(&self, floor: usize) -> Option<usize> {
        let Value::Function(function) = &self.stack[floor] else { return None };
        let start = floor + if self.stack[floor + 1].is_null() { 2 } else { 1 };
        let fits = self.stack.len() - start == function.code.takes;
        (fits && !function.is_replaced()).then_some(start)
    }

    /// The frame of a call for which there is such a place.
    #[inline(always)]
    pub(crate) fn plain_frame(&mut self, floor: usize, start: usize) -> Result<Frame> {
        match std::mem::take(&mut self.stack[floor]) {
            Value::Function(function) => self.frame_of(function, start, floor, Link::Call),
            other => Err(not_callable(&other)),
        }
    }

    /// Calls a native by its shorter way, if it has one for what lies above `floor`; whether it has.
    #[inline(always)]
    pub(crate) fn call_quickly(&mut self, base: usize, floor: usize) -> bool {
        let Value::Native(native) = &self.stack[floor] else { return false };
        let Some(quick) = native.quick else { return false };
        let start = floor + if self.stack[floor + 1].is_null() { 2 } else { 1 };
        let (below, args) = self.stack.split_at_mut(start);
        let Some(result) = quick(&below[base..], args) else { return false };
        self.shed(self.stack.len() - floor - 1);
        if let Some(callable) = self.stack.last_mut() {
            callable.fill(result);
        }
        true
    }

    fn invoke_any(&mut self, floor: usize, names: &[Name]) -> Result<Flow> {
        if self.yields
            && let Some(flow) = self.invoke_flat(floor, names)?
        {
            return Ok(flow);
        }
        match &self.stack[floor] {
            Value::Function(function) => {
                let function = function.clone();
                let args = self.take_args(floor, names);
                self.begin(function, args, floor, Link::Call)?;
                Ok(Flow::Switch)
            }
            Value::Method(method) => {
                let (function, receiver) = (method.function.clone(), method.receiver.clone());
                self.stack[floor] = function;
                // A decorator's argument lies where a receiver would.
                match self.stack[floor + 1].is_null() {
                    true => self.stack[floor + 1] = receiver,
                    false => self.stack.insert(floor + 1, receiver),
                }
                self.invoke(floor, names)
            }
            Value::Native(native) if native.looks_at_frames => Ok(self.show(floor, names)),
            Value::Native(native) => {
                let native = *native;
                let args = self.take_args(floor, names);
                let result = self.call_native(native, args)?;
                self.finish(floor, result)
            }
            Value::Class(class) if names.is_empty() && looks_around(class, self.stack.len() - floor) => {
                Ok(self.show(floor, names))
            }
            Value::Class(_) => {
                let Value::Class(class) = std::mem::take(&mut self.stack[floor]) else { return Ok(Flow::Next) };
                self.invoke_class(class, floor, names)
            }
            callable => {
                let callable = callable.clone();
                let args = self.take_args(floor, names);
                let result = self.call_object(&callable, args)?;
                self.finish(floor, result)
            }
        }
    }

    fn finish(&mut self, floor: usize, result: Value) -> Result<Flow> {
        self.shed(self.stack.len() - floor);
        self.push(result);
        self.check_after_call()?;
        self.settle()?;
        Ok(Flow::Next)
    }

    /// Takes the arguments above `floor` off the stack, the receiver first if there is one.
    fn take_args(&mut self, floor: usize, names: &[Name]) -> Args {
        let start = floor + if self.stack[floor + 1].is_null() { 2 } else { 1 };
        let mut keywords = Vec::new();
        if !names.is_empty() {
            let end = self.stack.len() - names.len();
            keywords.extend(names.iter().cloned().zip(self.stack.drain(end..)));
        }
        Args { values: self.stack.drain(start..).collect(), keywords }
    }

    /// A frame whose parameters already lie in their slots.
    #[inline(always)]
    fn frame_of(&mut self, function: Ref<Function>, base: usize, floor: usize, link: Link) -> Result<Frame> {
        self.enter()?;
        let code = &function.code;
        let size = base + code.locals.len();
        self.stack.reserve(code.room);
        while self.stack.len() < size {
            self.push(Value::Null);
        }
        Ok(Frame { function, next: 0, base, floor, link, extra: None })
    }

    fn enter_function(&mut self, function: Ref<Function>, base: usize, floor: usize, link: Link) -> Result<()> {
        let frame = self.frame_of(function, base, floor, link)?;
        self.frames.push(frame);
        Ok(())
    }

    /// Pushes a frame for a call with any arguments.
    pub(crate) fn begin(&mut self, function: Ref<Function>, args: Args, floor: usize, link: Link) -> Result<()> {
        let (function, base) = (Function::current(function), self.stack.len());
        self.bind(&function, args)?;
        self.enter_function(function, base, floor, link)
    }

    /// Pushes a frame for the body of a module or class, whose names are a dictionary.
    pub(crate) fn begin_body(&mut self, function: Ref<Function>, namespace: Ref<crate::object::Dict>) -> Result<()> {
        let base = self.stack.len();
        self.enter_function(function, base, base, Link::Native)?;
        if let Some(frame) = self.frames.last_mut() {
            frame.extra.get_or_insert_default().namespace = Some(namespace);
        }
        Ok(())
    }

    /// Calls anything, from code of ours.
    ///
    /// # Errors
    /// What it raises.
    pub fn call(&mut self, callable: &Value, args: Args) -> Result {
        match callable {
            Value::Function(function) => {
                let floor = self.stack.len();
                self.begin(function.clone(), args, floor, Link::Native)?;
                self.run()
            }
            Value::Method(method) => self.call(&method.function.clone(), args.with_receiver(method.receiver.clone())),
            Value::Native(native) => self.call_native(native, args),
            Value::Class(class) => self.instantiate(class, args),
            callable => self.call_object(callable, args),
        }
    }

    /// Calls anything with positional arguments.
    ///
    /// # Errors
    /// What it raises.
    pub fn call_with(&mut self, callable: &Value, args: impl IntoIterator<Item = Value>) -> Result {
        self.call(callable, Args::positional(args))
    }

    /// Calls a method by name.
    ///
    /// # Errors
    /// There is none, or what it raises.
    pub fn call_method(&mut self, object: &Value, name: &str, args: impl IntoIterator<Item = Value>) -> Result {
        let method = protocol::attribute(self, object, &crate::object::intern(name))?;
        self.call_with(&method, args)
    }

    fn call_object(&mut self, callable: &Value, args: Args) -> Result {
        match callable {
            Value::Other(other) => match &**other {
                Other::Closure { call, held, .. } => call(self, held, args),
                Other::StaticMethod(function) => self.call(&function.clone(), args),
                _ => Err(not_callable(callable)),
            },
            Value::Instance(instance) => match protocol::special(self, callable, &known::CALL) {
                Some(method) => self.nested(|thread| thread.call(&method, args)),
                None => match &instance.payload {
                    Some(payload) if !matches!(payload, Value::Instance(_)) => self.call(&payload.clone(), args),
                    _ => Err(not_callable(callable)),
                },
            },
            _ => Err(not_callable(callable)),
        }
    }

    /// Calls a function of ours.
    ///
    /// # Errors
    /// Arguments that don't fit its signature, or what it raises.
    pub fn call_native(&mut self, native: &Native, mut args: Args) -> Result {
        super::arguments::fit(native, &mut args)?;
        match native.owner {
            "" => (native.call)(self, args),
            _ => self.call_member(native, args),
        }
    }

    /// Calls a native of a built-in class. Subclasses' objects come and go here: a method gets what the object is
    /// beside its attributes; what `__new__` made becomes an object of the subclass.
    fn call_member(&mut self, native: &Native, mut args: Args) -> Result {
        match (native.binding, args.values.first()) {
            (Binding::Method, Some(Value::Instance(instance))) => {
                match &instance.payload {
                    Some(payload) if takes_payload(native, payload) => args.values[0] = payload.clone(),
                    _ => check_receiver(native, &args[0])?,
                }
                (native.call)(self, args)
            }
            (Binding::Method, Some(receiver)) => {
                check_receiver(native, receiver)?;
                (native.call)(self, args)
            }
            (Binding::Function, Some(Value::Class(class))) if native.name == "__new__" => {
                let class = class.clone();
                let made = (native.call)(self, args)?;
                let derived = !class.immutable
                    && class.layout == Layout::Builtin
                    && !protocol::class_of(&made).derives_from(&class);
                Ok(if derived { Value::Instance(Ref::new(Instance::new(class, Some(made)))) } else { made })
            }
            _ => (native.call)(self, args),
        }
    }

    /// Leaves the call at `floor` to be done when its frame can be seen.
    fn show(&mut self, floor: usize, names: &[Name]) -> Flow {
        self.shown = floor;
        self.shown_names.extend_from_slice(names);
        Flow::Visible
    }

    /// Calls the native that [`Flow::Visible`] was about; the caller's frame is the topmost.
    pub(crate) fn call_top_native(&mut self) -> Result {
        let floor = self.shown;
        let callable = self.stack[floor].clone();
        let names = std::mem::take(&mut self.shown_names);
        let args = self.take_args(floor, &names);
        self.stack.truncate(floor);
        self.call(&callable, args)
    }

    /// A call of a class from `CALL`: `__init__` gets a frame, where it is Python code and nothing else is special.
    fn invoke_class(&mut self, class: Ref<Class>, floor: usize, names: &[Name]) -> Result<Flow> {
        if self.makes_plain_objects(&class)
            && let Value::Function(init) = self.methods.find(&class, &known::INIT)
        {
            let init = init.clone();
            let instance = Ref::new(Instance::new(class, None));
            self.stack[floor] = Value::Instance(instance.clone());
            let args = self.take_args(floor, names).with_receiver(Value::Instance(instance));
            self.begin(init, args, floor + 1, Link::Init)?;
            return Ok(Flow::Switch);
        }
        let args = self.take_args(floor, names);
        let result = self.instantiate(&class, args)?;
        self.finish(floor, result)
    }

    /// The usual calls of a class that lies at `floor`: the cache keeps what its version says of how its objects are made.
    ///
    /// # Errors
    /// `RecursionError`
    #[inline(never)]
    pub(super) fn call_class(&mut self, cache: usize, floor: usize) -> Result<Made> {
        let Value::Class(class) = &self.stack[floor] else { return Ok(Made::Nothing) };
        if !self.stack[floor + 1].is_null() {
            return Ok(Made::Nothing);
        }
        let version = class.version();
        if self.caches[cache].version != version {
            let class = class.clone();
            let (value, place) = (self.maker(&class), class.room() as u32);
            self.caches[cache] = Cache { version, place, value };
        }
        match &self.caches[cache].value {
            Value::Function(init) => {
                let count = self.stack.len() - floor - 1;
                if init.is_replaced() || init.code.takes != count {
                    return Ok(Made::Nothing);
                }
                let (init, room) = (init.clone(), self.caches[cache].place as usize);
                let Value::Class(class) = std::mem::take(&mut self.stack[floor]) else { return Ok(Made::Nothing) };
                let instance = Ref::new(Instance::with_room(class, room));
                self.stack[floor] = Value::Instance(instance.clone());
                self.stack[floor + 1] = Value::Instance(instance);
                self.frame_of(init, floor + 1, floor + 1, Link::Init).map(Made::Frame)
            }
            // Nothing but `object.__new__`.
            Value::None if self.stack.len() == floor + 2 => {
                let room = self.caches[cache].place as usize;
                let Value::Class(class) = std::mem::take(&mut self.stack[floor]) else { return Ok(Made::Nothing) };
                self.shed(1);
                self.replace_top(Value::Instance(Ref::new(Instance::with_room(class, room))));
                Ok(Made::Object)
            }
            Value::Native(new) => {
                let Some(quick) = new.quick else { return Ok(Made::Nothing) };
                let class = self.stack[floor].clone();
                self.stack[floor + 1] = class;
                match quick(&[], &mut self.stack[floor + 1..]) {
                    Some(object) => {
                        self.shed(self.stack.len() - floor - 1);
                        self.replace_top(object);
                        Ok(Made::Object)
                    }
                    None => {
                        self.stack[floor + 1].set(Value::Null);
                        Ok(Made::Nothing)
                    }
                }
            }
            _ => Ok(Made::Nothing),
        }
    }

    /// What makes a class's objects ready: `__init__`, where nothing else is special, or a built-in class's `__new__`;
    /// `None` if nothing need be done.
    fn maker(&mut self, class: &Ref<Class>) -> Value {
        if self.makes_plain_objects(class) {
            return match self.methods.find(class, &known::INIT) {
                init if init.is(types().object_init()) => Value::None,
                init => init.clone(),
            };
        }
        match self.methods.find(class, &known::NEW) {
            Value::Native(new) if class.immutable && new.quick.is_some() => Value::Native(new),
            _ => Value::Null,
        }
    }

    /// Whether calling the class makes an object with attributes alone, by `object.__new__`.
    fn makes_plain_objects(&mut self, class: &Ref<Class>) -> bool {
        let plain = class.layout == Layout::Object && !class.immutable && class.metaclass.is_none();
        plain && self.methods.find(class, &known::NEW).is(types().object_new())
    }

    /// `type.__call__`: a new object of a class.
    ///
    /// # Errors
    /// What `__new__` or `__init__` raise.
    pub fn instantiate(&mut self, class: &Ref<Class>, args: Args) -> Result {
        if let Some(metaclass) = &class.metaclass
            && let Some(call) = metaclass.find(&known::CALL)
            && matches!(call, Value::Function(_))
        {
            return self.nested(|thread| thread.call(&call, args.with_receiver(Value::Class(class.clone()))));
        }
        self.construct(class, args)
    }

    /// [`Thread::instantiate`] without regard to a metaclass's `__call__`: `super().__call__(…)`.
    ///
    /// # Errors
    /// What `__new__` or `__init__` raise.
    pub fn construct(&mut self, class: &Ref<Class>, args: Args) -> Result {
        let new = self.methods.find(class, &known::NEW).clone();
        // Built-in classes make their objects ready.
        if class.immutable && class.layout != Layout::Exception && !Ref::ptr_eq(class, &types().type_) {
            return self.call(&new, args.with_receiver(Value::Class(class.clone())));
        }
        let again = Args { values: args.values.clone(), keywords: args.keywords.clone() };
        let object = self.call(&new, args.with_receiver(Value::Class(class.clone())))?;
        let of_metaclass = matches!(&object, Value::Class(made) if made.metaclass.is_some());
        let ready = Ref::ptr_eq(class, &types().type_) && !(of_metaclass && again.values.len() == 3);
        if ready || !protocol::class_of(&object).derives_from(class) {
            return Ok(object);
        }
        let init = self.methods.find(&protocol::class_of(&object), &known::INIT).clone();
        let result = self.nested(|thread| thread.call(&init, again.with_receiver(object.clone())))?;
        if result.is_none() {
            return Ok(object);
        }
        let name = protocol::type_name(&result);
        Err(type_error(format!("__init__() should return None, not '{name}'")))
    }
}

/// What a usual call of a class comes to.
pub(super) enum Made {
    /// The object, in the place of the class and its arguments.
    Object,
    /// The frame of `__init__`, which makes it ready.
    Frame(Frame),
    /// It is no such call.
    Nothing,
}

/// Whether a method belongs to the built-in class that an object derives from. `dict.__getitem__` needs the object itself:
/// its class may have `__missing__`.
fn takes_payload(native: &Native, payload: &Value) -> bool {
    owns(native, payload) && native.owner != "object" && (native.owner, native.name) != ("dict", "__getitem__")
}

/// Whether a value is of the class that a native belongs to.
fn owns(native: &Native, value: &Value) -> bool {
    let class = protocol::class_ref(value);
    &*class.name == native.owner || class.ancestors.iter().any(|class| &*class.name == native.owner)
}

/// `list.append(5, 1)`
fn check_receiver(native: &Native, receiver: &Value) -> Result<()> {
    if owns(native, receiver) {
        return Ok(());
    }
    let (name, owner, got) = (native.name, native.owner, protocol::type_name(receiver));
    Err(type_error(if name.starts_with("__") {
        format!("descriptor '{name}' requires a '{owner}' object but received a '{got}'")
    } else {
        format!("descriptor '{name}' for '{owner}' objects doesn't apply to a '{got}' object")
    }))
}

/// Whether making an object of a class, with so many values on the stack for it, has to see the frame that does it.
fn looks_around(class: &Ref<Class>, values: usize) -> bool {
    Ref::ptr_eq(class, &types().super_) || Ref::ptr_eq(class, &types().type_) && values > 3
}

#[cold]
#[inline(never)]
fn not_callable(callable: &Value) -> crate::Thrown {
    type_error(format!("'{}' object is not callable", protocol::type_name(callable)))
}
