//! Messages on a pipe: four bytes of length, least significant first, then the message.

use std::io::{self, Read, Write};

/// More than any message of a race holds: a longer one means that the pipe carries something else.
const LONGEST: usize = 1 << 24;

/// Writes one message.
pub(super) fn write(pipe: &mut impl Write, message: &[u8]) -> io::Result<()> {
    let length = u32::try_from(message.len()).map_err(io::Error::other)?;
    pipe.write_all(&length.to_le_bytes())?;
    pipe.write_all(message)?;
    pipe.flush()
}

/// Reads one message; `None` where the pipe ends between two.
pub(super) fn read(pipe: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match pipe.read_exact(&mut length) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        outcome => outcome?,
    }
    let length = u32::from_le_bytes(length) as usize;
    if length > LONGEST {
        return Err(io::Error::other(format!("a message of {length} bytes was announced, {LONGEST} is the most")));
    }
    let mut message = vec![0; length];
    pipe.read_exact(&mut message)?;
    Ok(Some(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_out_as_they_went_in() {
        let mut pipe = Vec::new();
        for message in [&b"first"[..], b"", b"third"] {
            write(&mut pipe, message).expect("a vector takes all");
        }
        let mut pipe = pipe.as_slice();
        let read = std::iter::from_fn(|| read(&mut pipe).expect("well-formed"));
        assert_eq!(read.collect::<Vec<_>>(), [&b"first"[..], b"", b"third"]);
    }

    #[test]
    fn a_cut_message_and_an_absurd_length_are_errors() {
        assert!(read(&mut &[9, 0, 0, 0, 1][..]).is_err());
        assert!(read(&mut &b"HTTP/1.1"[..]).is_err());
    }
}
