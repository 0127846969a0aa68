//! `_hashlib`: digests, computed natively (`Modules/_hashopenssl.c`). Much data is hashed with the GIL released.

use super::{add_value, put};
use crate::builtins::{Builder, bytes_of, types};
use crate::object::{Args, Bytes, Module, Opaque, Other, Window};
use crate::protocol::{self, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sha2::Digest;
use sha2::digest::core_api::BlockSizeUser;
use sharing::{Lock, Ref};

/// `HASHLIB_GIL_MINSIZE`: fewer bytes are hashed sooner than the lock is dropped and taken.
const GIL_MINSIZE: usize = 2048;
/// How much is copied out of an object at once, so that nobody has to wait for its lock.
const PIECE: usize = 1 << 16;

/// What an algorithm does.
trait Algorithm: Send + Sync {
    fn update(&mut self, data: &[u8]);
    fn digest(&self) -> Vec<u8>;
    fn copy(&self) -> Box<dyn Algorithm>;
    fn block_size(&self) -> usize;
}

impl<D: Digest + BlockSizeUser + Clone + Send + Sync + 'static> Algorithm for D {
    fn update(&mut self, data: &[u8]) {
        Digest::update(self, data);
    }

    fn digest(&self) -> Vec<u8> {
        self.clone().finalize().to_vec()
    }

    fn copy(&self) -> Box<dyn Algorithm> {
        Box::new(self.clone())
    }

    fn block_size(&self) -> usize {
        <D as BlockSizeUser>::block_size()
    }
}

/// The algorithm of a name, and the name as `HASH.name` has it.
fn algorithm(name: &str) -> Option<(&'static str, Box<dyn Algorithm>)> {
    Some(match name.to_ascii_lowercase().as_str() {
        "md5" => ("md5", Box::new(md5::Md5::new())),
        "sha1" => ("sha1", Box::new(sha1::Sha1::new())),
        "sha224" => ("sha224", Box::new(sha2::Sha224::new())),
        "sha256" => ("sha256", Box::new(sha2::Sha256::new())),
        "sha384" => ("sha384", Box::new(sha2::Sha384::new())),
        "sha512" => ("sha512", Box::new(sha2::Sha512::new())),
        _ => return None,
    })
}

/// `_hashlib.HASH`
struct Hash {
    name: &'static str,
    state: Lock<Box<dyn Algorithm>>,
}

impl std::fmt::Debug for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Hash({})", self.name)
    }
}

impl Opaque for Hash {
    fn class(&self) -> &'static str {
        "HASH"
    }

    fn text(&self, address: &str) -> Option<String> {
        Some(format!("<{} _hashlib.HASH object @ {address}>", self.name))
    }
}

fn wrap(name: &'static str, state: Box<dyn Algorithm>) -> Value {
    Value::Other(Ref::new(Other::Opaque(Box::new(Hash { name, state: Lock::new(state) }))))
}

fn this(value: &Value) -> Result<&Hash> {
    Other::inside(value).ok_or_else(|| {
        let name = protocol::type_name(value);
        type_error(format!("descriptor requires a '_hashlib.HASH' object but received a '{name}'"))
    })
}

/// Fills the module.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    put(module, "new(name, string=, *, usedforsecurity=)", new);
    put(module, "pbkdf2_hmac(hash_name, password, salt, iterations, dklen=)", pbkdf2_hmac);
    add_value(module, "HASH", Value::Class(types().named("HASH").clone()));
    Ok(())
}

/// Fills the class `HASH`.
pub fn class(builder: Builder) -> Builder {
    protocol::with_repr(builder)
        .value("__module__", Value::from("_hashlib"))
        .value("__tp_name__", Value::from("_hashlib.HASH"))
        .method("update(data, /)", |thread, args| {
            update(thread, this(&args[0])?, &args[1])?;
            Ok(Value::None)
        })
        .method("digest()", |_, args| Ok(bytes_of(digest(&args[0])?)))
        .method("hexdigest()", |_, args| {
            Ok(Value::str(digest(&args[0])?.iter().map(|byte| format!("{byte:02x}")).collect::<String>()))
        })
        .method("copy()", |_, args| {
            let hash = this(&args[0])?;
            Ok(wrap(hash.name, hash.state.lock().copy()))
        })
        .getter("name", |_, hash| Ok(Value::from(this(hash)?.name)))
        .getter("digest_size", |_, hash| Ok(Value::count(digest(hash)?.len())))
        .getter("block_size", |_, hash| Ok(Value::count(this(hash)?.state.lock().block_size())))
}

fn digest(hash: &Value) -> Result<Vec<u8>> {
    Ok(this(hash)?.state.lock().digest())
}

fn named(value: &Value) -> Result<(&'static str, Box<dyn Algorithm>)> {
    let Some(name) = value.as_str() else { return Err(type_error("name must be a string")) };
    algorithm(name).ok_or_else(|| value_error(format!("unsupported hash type {name}")))
}

fn new(thread: &mut Thread, args: Args) -> Result {
    let (name, state) = named(&args[0])?;
    let hash = wrap(name, state);
    if !args[1].is_null() {
        update(thread, this(&hash)?, &args[1])?;
    }
    Ok(hash)
}

fn update(thread: &mut Thread, hash: &Hash, data: &Value) -> Result<()> {
    let bytes = match data.plain() {
        Value::Bytes(bytes) => bytes.clone(),
        Value::Str(_) => return Err(type_error("Strings must be encoded before hashing")),
        other => {
            let content = Window::content(other);
            Ref::new(Bytes::new(content.ok_or_else(|| type_error("object supporting the buffer API required"))?))
        }
    };
    if bytes.lock().len() < GIL_MINSIZE {
        let content = bytes.snapshot();
        hash.state.lock().update(&content);
    } else {
        let host = thread.interpreter.host.clone();
        host.without_gil(thread, &mut || hash_pieces(hash, &bytes));
    }
    Ok(())
}

/// Threads may well hash the same bytes.
fn hash_pieces(hash: &Hash, bytes: &Bytes) {
    let mut state = hash.state.lock();
    let (mut piece, mut start) = (Vec::with_capacity(PIECE), 0);
    loop {
        piece.clear();
        let content = bytes.lock();
        let end = content.len().min(start + PIECE);
        piece.extend_from_slice(content.get(start..end).unwrap_or_default());
        drop(content);
        if piece.is_empty() {
            break;
        }
        state.update(&piece);
        start += piece.len();
    }
}

/// HMAC with a key: the two states from which every message begins.
struct Keyed {
    inner: Box<dyn Algorithm>,
    outer: Box<dyn Algorithm>,
}

impl Keyed {
    fn new(fresh: &dyn Algorithm, key: &[u8]) -> Self {
        let mut block = key.to_vec();
        if block.len() > fresh.block_size() {
            let mut hash = fresh.copy();
            hash.update(key);
            block = hash.digest();
        }
        block.resize(fresh.block_size(), 0);
        let begin = |pad: u8| {
            let mut state = fresh.copy();
            state.update(&block.iter().map(|byte| byte ^ pad).collect::<Vec<u8>>());
            state
        };
        Self { inner: begin(0x36), outer: begin(0x5c) }
    }

    fn of(&self, message: &[&[u8]]) -> Vec<u8> {
        let (mut inner, mut outer) = (self.inner.copy(), self.outer.copy());
        message.iter().for_each(|part| inner.update(part));
        outer.update(&inner.digest());
        outer.digest()
    }
}

/// PBKDF2 (RFC 8018), as much of the key as is wanted.
fn derive(keyed: &Keyed, salt: &[u8], iterations: u64, length: usize) -> Vec<u8> {
    let mut key = Vec::with_capacity(length);
    let mut block = 1_u32;
    while key.len() < length {
        let mut last = keyed.of(&[salt, &block.to_be_bytes()]);
        let mut mixed = last.clone();
        for _ in 1..iterations {
            last = keyed.of(&[&last]);
            mixed.iter_mut().zip(&last).for_each(|(mixed, byte)| *mixed ^= byte);
        }
        key.extend(mixed);
        block = block.wrapping_add(1);
    }
    key.truncate(length);
    key
}

fn pbkdf2_hmac(thread: &mut Thread, args: Args) -> Result {
    let (_, fresh) = named(&args[0])?;
    let content = |value: &Value| {
        let wrong = || type_error(format!("a bytes-like object is required, not '{}'", protocol::type_name(value)));
        Window::content(value.plain()).ok_or_else(wrong)
    };
    let (password, salt) = (content(&args[1])?, content(&args[2])?);
    let positive = |thread: &mut Thread, value: &Value, what: &str| {
        let number = protocol::small_index(thread, value)?;
        u64::try_from(number).ok().filter(|&number| number > 0).ok_or_else(|| value_error(what))
    };
    let iterations = positive(thread, &args[3], "iteration value must be greater than 0.")?;
    let length = match &args[4] {
        Value::Null | Value::None => fresh.digest().len() as u64,
        wanted => positive(thread, wanted, "key length must be greater than 0.")?,
    };
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    thread.reserve(length)?;
    let keyed = Keyed::new(&*fresh, &password);
    let mut key = Vec::new();
    let host = thread.interpreter.host.clone();
    host.without_gil(thread, &mut || key = derive(&keyed, &salt, iterations, length));
    Ok(bytes_of(key))
}
