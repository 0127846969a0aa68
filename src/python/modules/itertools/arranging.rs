//! The iterators over arrangements of a pool: products, permutations, combinations.

use crate::builtins::Builder;
use crate::builtins::iterators::{Running, pools};
use crate::object::Args;
use crate::protocol::{collect, index_argument, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Lock;

/// Fills the class of that name, if it is one of these.
pub fn class(name: &str, builder: Builder) -> Builder {
    match name {
        "product" => builder.function("__new__(cls, /, *iterables, repeat=)", product),
        "permutations" => builder.function("__new__(cls, /, iterable, r=)", permutations),
        "combinations" => builder.function("__new__(cls, /, iterable, r)", combinations),
        "combinations_with_replacement" => {
            builder.function("__new__(cls, /, iterable, r)", combinations_with_replacement)
        }
        _ => builder,
    }
}

/// The indices of the arrangement that comes next; nothing at the end.
type Indices = Lock<Option<Vec<usize>>>;

/// Steps through arrangements: gives the current one and moves on by `advance`.
fn step(indices: &Indices, advance: impl FnOnce(&mut Vec<usize>) -> bool) -> Option<Vec<usize>> {
    let mut state = indices.lock();
    let current = state.clone()?;
    if !state.as_mut().is_some_and(advance) {
        *state = None;
    }
    Some(current)
}

fn chosen(pool: &[Value], indices: &[usize]) -> Value {
    Value::tuple(indices.iter().filter_map(|&index| pool.get(index).cloned()).collect())
}

fn product(thread: &mut Thread, args: Args) -> Result {
    let times = if args[1].is_null() { 1 } else { index_argument(thread, &args[1])? };
    let times = usize::try_from(times).map_err(|_| value_error("repeat argument cannot be negative"))?;
    let once = pools(thread, args.values.get(2..).unwrap_or_default())?;
    thread.reserve(times.saturating_mul(once.len()).saturating_mul(64))?;
    let pools: Vec<Vec<Value>> = (0..times).flat_map(|_| once.iter().cloned()).collect();
    let first = pools.iter().all(|pool| !pool.is_empty()).then(|| vec![0; pools.len()]);
    Ok(Running::value("product", (pools, Lock::new(first)), |(pools, indices), _| {
        let current = step(indices, |indices| {
            for (index, pool) in indices.iter_mut().zip(pools).rev() {
                *index += 1;
                if *index < pool.len() {
                    return true;
                }
                *index = 0;
            }
            false
        });
        Ok(current.map(|current| {
            Value::tuple(current.iter().zip(pools).filter_map(|(&index, pool)| pool.get(index).cloned()).collect())
        }))
    }))
}

/// The pool, and how many of it make an arrangement.
fn pool_and_size(thread: &mut Thread, args: &Args) -> Result<(Vec<Value>, usize)> {
    let pool = collect(thread, &args[1])?;
    let size = match &args[2] {
        Value::Null | Value::None => pool.len() as i64,
        size => index_argument(thread, size)?,
    };
    Ok((pool, usize::try_from(size).map_err(|_| value_error("r must be non-negative"))?))
}

/// The whole pool is permuted, and its end put in rising order, so that the front takes each arrangement once.
fn permutations(thread: &mut Thread, args: Args) -> Result {
    let (pool, size) = pool_and_size(thread, &args)?;
    let first = (size <= pool.len()).then(|| (0..pool.len()).collect());
    Ok(Running::value("permutations", (pool, size, Lock::new(first)), |(pool, size, indices), _| {
        let current = step(indices, |indices| {
            indices[*size..].reverse();
            next_permutation(indices)
        });
        Ok(current.map(|current| chosen(pool, &current[..*size])))
    }))
}

fn next_permutation(indices: &mut [usize]) -> bool {
    let Some(pivot) = indices.windows(2).rposition(|pair| pair[0] < pair[1]) else { return false };
    let larger = indices.iter().rposition(|&index| index > indices[pivot]).unwrap_or(pivot);
    indices.swap(pivot, larger);
    indices[pivot + 1..].reverse();
    true
}

fn combinations(thread: &mut Thread, args: Args) -> Result {
    let (pool, size) = pool_and_size(thread, &args)?;
    let first = (size <= pool.len()).then(|| (0..size).collect());
    Ok(Running::value("combinations", (pool, Lock::new(first)), |(pool, indices), _| {
        let current = step(indices, |indices| {
            let size = indices.len();
            let movable = (0..size).rfind(|&place| indices[place] != place + pool.len() - size);
            let Some(place) = movable else { return false };
            let from = indices[place] + 1;
            (place..size).for_each(|later| indices[later] = from + later - place);
            true
        });
        Ok(current.map(|current| chosen(pool, &current)))
    }))
}

fn combinations_with_replacement(thread: &mut Thread, args: Args) -> Result {
    let (pool, size) = pool_and_size(thread, &args)?;
    let first = (size == 0 || !pool.is_empty()).then(|| vec![0; size]);
    let kind = "combinations_with_replacement";
    Ok(Running::value(kind, (pool, Lock::new(first)), |(pool, indices), _| {
        let current = step(indices, |indices| {
            let Some(place) = indices.iter().rposition(|&index| index + 1 != pool.len()) else { return false };
            let index = indices[place] + 1;
            indices[place..].fill(index);
            true
        });
        Ok(current.map(|current| chosen(pool, &current)))
    }))
}
