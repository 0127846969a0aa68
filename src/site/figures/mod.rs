//! The figures that stand still: drawn at build time, and never again.

mod amdahl_curve;

pub use amdahl_curve::amdahl_curve;
