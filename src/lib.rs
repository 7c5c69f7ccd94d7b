//! Rekenhulp vmbo-techniek.
