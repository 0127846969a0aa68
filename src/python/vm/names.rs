//! Names: globals, built-ins, the names of modules and class bodies, cells.

use super::Thread;
use crate::object::{Cell, CodeObject, Dict, Name};
use crate::protocol;
use crate::{Result, Value};
use sharing::Ref;

/// Whether a global is remembered by value: what is called, which seldom changes. Of other objects nobody but the program
/// may hold a reference, or they would live longer and be counted wrongly.
fn lasts(value: &Value) -> bool {
    matches!(value, Value::Function(_) | Value::Native(_) | Value::Class(_) | Value::Module(_))
}

impl Thread {
    /// `LOAD_GLOBAL` where its cache has no answer: what it finds is kept, if it lasts.
    #[inline(never)]
    pub(crate) fn load_global(&mut self, cache: usize, globals: &Dict, name: &Name) -> Result {
        let place = self.caches[cache].place as usize;
        if let Some(value) = globals.get_at(place, name)
            && !lasts(&value)
        {
            return Ok(value);
        }
        let version = globals.stamp();
        let value = match globals.place_of(name) {
            Some(place) => {
                self.caches[cache].place = place as u32;
                globals.get_name(name)
            }
            None => self.interpreter.builtins.get_name(name),
        };
        let value = value.ok_or_else(|| protocol::undefined(self, globals, name))?;
        if lasts(&value) {
            let known = &mut self.caches[cache];
            (known.version, known.value) = (version, value.clone());
        }
        Ok(value)
    }

    /// `LOAD_NAME`: the namespace of a module or class body, then globals, then built-ins.
    pub(crate) fn load_name(
        &mut self,
        cache: usize,
        namespace: &Ref<Dict>,
        globals: &Ref<Dict>,
        name: &Name,
    ) -> Result {
        let place = self.caches[cache].place as usize;
        if let Some(value) = namespace.get_at(place, name) {
            return Ok(value);
        }
        if let Some(place) = namespace.place_of(name) {
            self.caches[cache].place = place as u32;
            if let Some(value) = namespace.get_name(name) {
                return Ok(value);
            }
        }
        let global = if Ref::ptr_eq(namespace, globals) { None } else { globals.get_name(name) };
        let value = global.or_else(|| self.interpreter.builtins.get_name(name));
        value.ok_or_else(|| protocol::undefined(self, globals, name))
    }

    /// `STORE_NAME` and `STORE_GLOBAL`; the old value comes out.
    #[inline]
    pub(crate) fn store_name(&mut self, cache: usize, namespace: &Dict, name: &Name, value: Value) -> Value {
        match namespace.set_at(self.caches[cache].place as usize, name, value) {
            Ok(old) => old,
            Err(value) => {
                let old = namespace.set_name(name, value).unwrap_or_default();
                self.caches[cache].place = namespace.place_of(name).unwrap_or_default() as u32;
                old
            }
        }
    }

    /// What it was comes out.
    pub(crate) fn delete_name(&mut self, namespace: &Dict, name: &Name) -> Result {
        namespace.remove_name(name).ok_or_else(|| protocol::name_error(name))
    }

    /// `[namespace] -> [value]`
    pub(crate) fn load_from_dict_or_globals(&mut self, base: usize, globals: &Dict, name: &Name) -> Result<()> {
        let namespace = self.pop(base);
        let own = protocol::optional_item(self, &namespace, name)?;
        let found = own.or_else(|| globals.get_name(name)).or_else(|| self.interpreter.builtins.get_name(name));
        let value = found.ok_or_else(|| protocol::undefined(self, globals, name))?;
        self.push(value);
        Ok(())
    }

    fn cell(&self, base: usize, slot: usize) -> Option<&Ref<Cell>> {
        match &self.stack[base + slot] {
            Value::Cell(cell) => Some(cell),
            _ => None,
        }
    }

    pub(crate) fn load_deref(&mut self, code: &CodeObject, base: usize, slot: usize) -> Result {
        let value = self.cell(base, slot).map(|cell| cell.get()).unwrap_or_default();
        if !value.is_null() {
            return Ok(value);
        }
        let name = &code.locals[slot];
        let free = code.plain.locals[slot].kind.contains(crate::code::Kind::FREE);
        Err(if free { protocol::unbound_free(name) } else { protocol::unbound_local(name) })
    }

    /// The old value comes out.
    pub(crate) fn store_deref(&mut self, base: usize, slot: usize, value: Value) -> Value {
        self.cell(base, slot).map(|cell| cell.replace(value)).unwrap_or_default()
    }

    /// `[namespace] -> [value]`
    pub(crate) fn load_from_dict_or_deref(&mut self, code: &CodeObject, base: usize, slot: usize) -> Result<()> {
        let namespace = self.pop(base);
        let value = match protocol::optional_item(self, &namespace, &code.locals[slot])? {
            Some(value) => value,
            None => self.load_deref(code, base, slot)?,
        };
        self.push(value);
        Ok(())
    }
}
