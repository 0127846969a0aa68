//! Names: globals, built-ins, the names of modules and class bodies, cells.

use super::Thread;
use crate::object::{Cell, CodeObject, Dict, Name};
use crate::protocol;
use crate::{Result, Value};
use std::sync::Arc;

impl Thread {
    /// `LOAD_GLOBAL` where its cache has no answer: what it finds is kept, if it is an object; numbers change too often.
    #[inline(never)]
    pub(crate) fn load_global(&mut self, cache: usize, globals: &Dict, name: &Name) -> Result {
        let place = self.caches[cache].place as usize;
        if let Some(value) = globals.get_at(place, name)
            && value.address().is_none()
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
        if value.address().is_some() {
            let known = &mut self.caches[cache];
            (known.version, known.value) = (version, value.clone());
        }
        Ok(value)
    }

    /// `LOAD_NAME`: the namespace of a module or class body, then globals, then built-ins.
    pub(crate) fn load_name(
        &mut self,
        cache: usize,
        namespace: &Arc<Dict>,
        globals: &Arc<Dict>,
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
        let global = if Arc::ptr_eq(namespace, globals) { None } else { globals.get_name(name) };
        let value = global.or_else(|| self.interpreter.builtins.get_name(name));
        value.ok_or_else(|| protocol::undefined(self, globals, name))
    }

    /// `STORE_NAME` and `STORE_GLOBAL`.
    #[inline]
    pub(crate) fn store_name(&mut self, cache: usize, namespace: &Dict, name: &Name, value: Value) {
        match namespace.set_at(self.caches[cache].place as usize, name, value) {
            Ok(old) => drop(old),
            Err(value) => {
                drop(namespace.set_name(name, value));
                self.caches[cache].place = namespace.place_of(name).unwrap_or_default() as u32;
            }
        }
    }

    pub(crate) fn delete_name(&mut self, namespace: &Dict, name: &Name) -> Result<()> {
        match namespace.remove_name(name) {
            Some(_) => Ok(()),
            None => Err(protocol::name_error(name)),
        }
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

    fn cell(&self, base: usize, slot: usize) -> Option<&Arc<Cell>> {
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

    pub(crate) fn store_deref(&mut self, base: usize, slot: usize, value: Value) {
        let old = self.cell(base, slot).map(|cell| cell.replace(value));
        drop(old);
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
