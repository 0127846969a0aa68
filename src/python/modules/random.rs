//! The native part of `random`: CPython's Mersenne Twister (`Modules/_randommodule.c`). The part in Python builds
//! everything else on it.
//!
//! A generator's state is a `bytearray` of 625 words: 624 of the twister and the place of the next. So it is locked and
//! freed as any other object.

use super::{add_functions, add_value};
use crate::object::{Args, Bytes, Module, NativeFn, Other};
use crate::protocol::{self, Number, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::{BigInt, Sign};
use sha2::Digest;
use sharing::Ref;

const WORDS: usize = 624;
const SHIFT: usize = 397;

const FUNCTIONS: &[(&str, NativeFn)] = &[
    ("_new_state()", |_, _| Ok(bytes(Bytes::array(vec![0; 4 * (WORDS + 1)])))),
    ("_index(number, /)", |thread, args| protocol::index(thread, &args[0])),
    ("_seed(state, number, /)", seed),
    ("_words(state, /)", words),
    ("_set_words(state, words, /)", set_words),
    ("_bound(state, name, /)", bound),
    ("_sha512(data, /)", sha512),
    ("_chance(length, /)", chance),
];

/// Fills the module.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    add_functions(module, "random", FUNCTIONS);
    add_value(module, "_WORDS", WORDS as i64);
    Ok(())
}

fn bytes(content: Bytes) -> Value {
    Value::Bytes(Ref::new(content))
}

/// A generator's words, taken out of its state and put back.
struct Twister<'a> {
    words: &'a mut [u8],
}

impl Twister<'_> {
    fn get(&self, place: usize) -> u32 {
        self.words[4 * place..].first_chunk().map_or(0, |word| u32::from_le_bytes(*word))
    }

    fn set(&mut self, place: usize, word: u32) {
        self.words[4 * place..4 * place + 4].copy_from_slice(&word.to_le_bytes());
    }

    /// `init_genrand`
    fn start(&mut self, seed: u32) {
        self.set(0, seed);
        for place in 1..WORDS {
            let last = self.get(place - 1);
            let word = (last ^ (last >> 30)).wrapping_mul(1_812_433_253).wrapping_add(place as u32);
            self.set(place, word);
        }
        self.set(WORDS, WORDS as u32);
    }

    /// One step of `init_by_array`'s mixing.
    fn mix(&mut self, place: &mut usize, factor: u32, more: u32, sign: impl Fn(u32, u32) -> u32) {
        let last = self.get(*place - 1);
        let word = self.get(*place) ^ (last ^ (last >> 30)).wrapping_mul(factor);
        self.set(*place, sign(word, more));
        *place += 1;
        if *place >= WORDS {
            let last = self.get(WORDS - 1);
            self.set(0, last);
            *place = 1;
        }
    }

    /// `init_by_array`
    fn seed(&mut self, key: &[u32]) {
        self.start(19_650_218);
        let mut place = 1;
        for step in 0..WORDS.max(key.len()) {
            let index = step % key.len();
            self.mix(&mut place, 1_664_525, key[index].wrapping_add(index as u32), u32::wrapping_add);
        }
        for _ in 1..WORDS {
            let index = place as u32;
            self.mix(&mut place, 1_566_083_941, index, u32::wrapping_sub);
        }
        self.set(0, 0x8000_0000);
    }

    /// Makes the next 624 words.
    fn turn(&mut self) {
        for place in 0..WORDS {
            let y = (self.get(place) & 0x8000_0000) | (self.get((place + 1) % WORDS) & 0x7fff_ffff);
            let magic = if y & 1 == 0 { 0 } else { 0x9908_b0df };
            let word = self.get((place + SHIFT) % WORDS) ^ (y >> 1) ^ magic;
            self.set(place, word);
        }
        self.set(WORDS, 0);
    }

    /// `genrand_uint32`
    fn next(&mut self) -> u32 {
        if self.get(WORDS) as usize >= WORDS {
            self.turn();
        }
        let place = self.get(WORDS);
        self.set(WORDS, place + 1);
        let mut y = self.get(place as usize);
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    /// A float from 0 up to, not including, 1: 53 bits.
    fn float(&mut self) -> f64 {
        let (high, low) = (self.next() >> 5, self.next() >> 6);
        (f64::from(high) * 67_108_864.0 + f64::from(low)) * (1.0 / 9_007_199_254_740_992.0)
    }

    fn bits(&mut self, count: usize) -> BigInt {
        let mut words: Vec<u32> = (0..count.div_ceil(32)).map(|_| self.next()).collect();
        if let Some(last) = words.last_mut() {
            *last >>= (32 - count % 32) % 32;
        }
        BigInt::from_slice(Sign::Plus, &words)
    }
}

/// Does something with a generator's words.
fn with<T>(state: &Value, act: impl FnOnce(&mut Twister) -> T) -> Result<T> {
    let refused = || type_error("a generator's state has to be a bytearray of its size");
    let Value::Bytes(state) = state else { return Err(refused()) };
    let mut content = state.lock();
    if content.len() != 4 * (WORDS + 1) {
        return Err(refused());
    }
    Ok(act(&mut Twister { words: &mut content }))
}

fn seed(thread: &mut Thread, args: Args) -> Result {
    let number = protocol::index(thread, &args[1])?;
    let number = Number::of(&number).and_then(Number::big).unwrap_or_default();
    let mut key = number.magnitude().to_u32_digits();
    if key.is_empty() {
        key.push(0);
    }
    with(&args[0], |twister| twister.seed(&key))?;
    Ok(Value::None)
}

fn words(_: &mut Thread, args: Args) -> Result {
    with(&args[0], |twister| Value::tuple((0..=WORDS).map(|place| Value::Int(i64::from(twister.get(place)))).collect()))
}

fn set_words(thread: &mut Thread, args: Args) -> Result {
    let items = protocol::collect(thread, &args[1])?;
    if items.len() != WORDS + 1 {
        return Err(value_error("state vector is the wrong size"));
    }
    let words = items.iter().map(|item| protocol::small_index(thread, item).map(|word| word as u32));
    let words = words.collect::<Result<Vec<u32>>>()?;
    with(&args[0], |twister| words.iter().enumerate().for_each(|(place, word)| twister.set(place, *word)))?;
    Ok(Value::None)
}

/// `random` or `getrandbits`, bound to a state: called as often as programs need chance, so without a frame of Python.
fn bound(_: &mut Thread, args: Args) -> Result {
    let call = if args[1].as_str() == Some("random") { random } else { getrandbits };
    let held = vec![args[0].clone()];
    Ok(Value::Other(Ref::new(Other::Closure { kind: "builtin_function_or_method", call, held })))
}

fn random(_: &mut Thread, held: &[Value], args: Args) -> Result {
    if !args.values.is_empty() || !args.keywords.is_empty() {
        let given = args.values.len() + args.keywords.len();
        return Err(type_error(format!("Random.random() takes no arguments ({given} given)")));
    }
    with(&held[0], |twister| Value::Float(twister.float()))
}

fn getrandbits(thread: &mut Thread, held: &[Value], args: Args) -> Result {
    let [count] = &args.values[..] else {
        let given = args.values.len();
        return Err(type_error(format!("Random.getrandbits() takes exactly one argument ({given} given)")));
    };
    let count = protocol::small_index(thread, count)?;
    let count = usize::try_from(count).map_err(|_| value_error("Cannot convert negative int"))?;
    thread.reserve(count / 8)?;
    with(&held[0], |twister| Value::big(twister.bits(count)))
}

fn sha512(_: &mut Thread, args: Args) -> Result {
    let Value::Bytes(data) = &args[0] else { return Err(type_error("_sha512() needs bytes")) };
    let digest = sha2::Sha512::digest(&*data.lock());
    Ok(bytes(Bytes::new(digest.to_vec())))
}

fn chance(thread: &mut Thread, args: Args) -> Result {
    let length = protocol::saturated(protocol::small_index(thread, &args[0])?);
    thread.reserve(length)?;
    let mut content = vec![0; length];
    thread.interpreter.host.random(&mut content);
    Ok(bytes(Bytes::new(content)))
}
