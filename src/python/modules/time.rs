//! `time`: the host's clocks.

use super::{add_value, put};
use crate::object::{Args, Module, intern};
use crate::protocol::{self, overflow_error, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Seconds that fit into 64 bits of nanoseconds: `PyTime_MAX`.
const LONGEST: f64 = 9_223_372_036.854_775;

/// Fills the module.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    put(module, "time()", |thread, _| Ok(Value::Float(thread.interpreter.host.time())));
    put(module, "time_ns()", |thread, _| Ok(nanoseconds(thread.interpreter.host.time())));
    put(module, "sleep(seconds, /)", sleep);
    for name in ["monotonic()", "perf_counter()", "process_time()", "thread_time()"] {
        put(module, name, |thread, _| Ok(Value::Float(thread.interpreter.host.monotonic())));
    }
    for name in ["monotonic_ns()", "perf_counter_ns()", "process_time_ns()"] {
        put(module, name, |thread, _| Ok(nanoseconds(thread.interpreter.host.monotonic())));
    }
    for name in ["altzone", "daylight", "timezone"] {
        add_value(module, name, Value::Int(0));
    }
    add_value(module, "tzname", Value::tuple(vec![Value::from("UTC"), Value::from("UTC")]));
    put(module, "__getattr__(name, /)", dates);
    Ok(())
}

/// What is in the library, for programs that ask for dates alone.
const DATES: [&str; 8] =
    ["asctime", "ctime", "get_clock_info", "gmtime", "localtime", "mktime", "strftime", "struct_time"];

fn dates(thread: &mut Thread, args: Args) -> Result {
    let name = args[0].as_str().unwrap_or_default();
    if !DATES.contains(&name) {
        return Err(protocol::exception(
            "AttributeError",
            vec![format!("module 'time' has no attribute '{name}'").into()],
        ));
    }
    let library = thread.import(&intern("_dates"))?;
    protocol::attribute(thread, &library, &intern(name))
}

fn nanoseconds(seconds: f64) -> Value {
    Value::Int((seconds * 1e9) as i64)
}

/// A number of seconds: `_PyTime_FromSecondsObject`.
pub(super) fn seconds(value: &Value) -> Result<f64> {
    let seconds = match value {
        Value::Float(seconds) => *seconds,
        Value::Int(seconds) => *seconds as f64,
        Value::Bool(truth) => f64::from(*truth),
        other => {
            let name = protocol::type_name(other);
            return Err(type_error(format!("'{name}' object cannot be interpreted as an integer or float")));
        }
    };
    if seconds.is_nan() {
        return Err(value_error("Invalid value NaN (not a number)"));
    }
    if seconds.abs() > LONGEST {
        return Err(overflow_error(match value {
            Value::Float(_) => "timestamp out of range for platform time_t",
            _ => "timestamp too large to convert to C PyTime_t",
        }));
    }
    Ok(seconds)
}

fn sleep(thread: &mut Thread, args: Args) -> Result {
    let seconds = seconds(&args[0])?;
    if seconds < 0.0 {
        return Err(value_error("sleep length must be non-negative"));
    }
    thread.sleep(seconds)
}
