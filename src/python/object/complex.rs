//! Complex numbers: `Objects/complexobject.c`'s arithmetic, on numbers alone.

/// A complex number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complex {
    /// Its real part.
    pub real: f64,
    /// Its imaginary part.
    pub imag: f64,
}

impl Complex {
    /// A real number as a complex one.
    pub fn real(real: f64) -> Self {
        Self { real, imag: 0.0 }
    }

    /// The distance from zero.
    pub fn abs(self) -> f64 {
        self.real.hypot(self.imag)
    }

    /// `self * other`
    pub fn times(self, other: Self) -> Self {
        let real = self.real * other.real - self.imag * other.imag;
        let imag = self.real * other.imag + self.imag * other.real;
        Self { real, imag }
    }

    /// `real / other`, where the number that is divided has no imaginary part.
    pub fn under(self, real: f64) -> Option<Self> {
        let (large, small) = (self.real.abs(), self.imag.abs());
        if large >= small {
            if large == 0.0 {
                return None;
            }
            let ratio = self.imag / self.real;
            let scale = self.real + self.imag * ratio;
            return Some(Self { real: real / scale, imag: (-real * ratio) / scale });
        }
        if small >= large {
            let ratio = self.real / self.imag;
            let scale = self.real * ratio + self.imag;
            return Some(Self { real: (real * ratio) / scale, imag: -real / scale });
        }
        Some(Self { real: f64::NAN, imag: f64::NAN })
    }

    /// `self / other`, scaled so that nothing overflows on the way; nothing for a divisor of zero.
    pub fn over(self, other: Self) -> Option<Self> {
        let (large, small) = (other.real.abs(), other.imag.abs());
        if large >= small {
            if large == 0.0 {
                return None;
            }
            let ratio = other.imag / other.real;
            let scale = other.real + other.imag * ratio;
            return Some(Self {
                real: (self.real + self.imag * ratio) / scale,
                imag: (self.imag - self.real * ratio) / scale,
            });
        }
        if small >= large {
            let ratio = other.real / other.imag;
            let scale = other.real * ratio + other.imag;
            return Some(Self {
                real: (self.real * ratio + self.imag) / scale,
                imag: (self.imag * ratio - self.real) / scale,
            });
        }
        Some(Self { real: f64::NAN, imag: f64::NAN })
    }

    /// `self ** exponent`; nothing for zero to a negative or complex power.
    pub fn power(self, exponent: Self) -> Option<Self> {
        let whole = exponent.imag == 0.0 && exponent.real == exponent.real.floor() && exponent.real.abs() <= 100.0;
        if whole {
            let power = self.times_itself(exponent.real.abs() as u32);
            return if exponent.real < 0.0 { Self::real(1.0).over(power) } else { Some(power) };
        }
        if self == Self::real(0.0) {
            return (exponent.imag == 0.0 && exponent.real >= 0.0).then_some(Self::real(0.0));
        }
        let (length, angle) = (self.abs(), self.imag.atan2(self.real));
        let mut power = length.powf(exponent.real);
        let mut phase = angle * exponent.real;
        if exponent.imag != 0.0 {
            power *= (-angle * exponent.imag).exp();
            phase += exponent.imag * length.ln();
        }
        Some(Self { real: power * phase.cos(), imag: power * phase.sin() })
    }

    /// A power by squaring.
    fn times_itself(self, count: u32) -> Self {
        let (mut power, mut square, mut left) = (Self::real(1.0), self, count);
        while left > 0 {
            if left & 1 == 1 {
                power = power.times(square);
            }
            square = square.times(square);
            left >>= 1;
        }
        power
    }
}
