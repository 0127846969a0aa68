//! Numbers in as few bytes as they need, as CPython packs them into the tables of a code object.

/// Six bits a byte, the low ones first; a set bit 6 says that more follow. `None` at the end of the bytes.
pub fn little(bytes: &mut impl Iterator<Item = u8>) -> Option<u32> {
    let (mut value, mut shift) = (0_u32, 0_u32);
    loop {
        let byte = bytes.next()?;
        value |= u32::from(byte & 63).checked_shl(shift)?;
        shift += 6;
        if byte & 64 == 0 {
            return Some(value);
        }
    }
}

/// The same with a sign in the lowest bit.
pub fn signed(bytes: &mut impl Iterator<Item = u8>) -> Option<i32> {
    let packed = little(bytes)?;
    let size = (packed >> 1) as i32;
    Some(if packed & 1 == 1 { -size } else { size })
}

/// Six bits a byte, the high ones first.
pub fn big(bytes: &mut impl Iterator<Item = u8>) -> Option<u32> {
    let mut value = 0_u32;
    loop {
        let byte = bytes.next()?;
        value = value << 6 | u32::from(byte & 63);
        if byte & 64 == 0 {
            return Some(value);
        }
    }
}
