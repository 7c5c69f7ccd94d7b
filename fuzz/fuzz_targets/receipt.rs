//! A receipt is verified, differs, or is refused in one line.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vmbo_techniek::features::files::model::receipt;

fuzz_target!(|bytes: &[u8]| {
    match receipt::verify(bytes) {
        Ok(verified) => assert!(verified.differences.len() <= receipt::MAX_DIFFERENCES),
        Err(error) => assert!(!error.to_string().contains('\n')),
    }
});
