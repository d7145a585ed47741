//! Where text is kept under keys: the browser's localStorage, or memory in tests.

use thiserror::Error;

/// Why text could not be kept or found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum StoreError {
    /// The browser keeps nothing for this site.
    #[error(
        "This browser does not let Rung store anything. Allow site data for this page, or export what you log before you leave."
    )]
    Blocked,
    /// It was not stored: the space is used up, or the browser gave no reason.
    #[error(
        "This was not saved: the browser's space for this site is full or refused. Export your data, then make room."
    )]
    NotStored,
}

/// Keeps text under keys. Nothing is durable at once (see RELIABILITY): what is written first
/// survives first.
pub trait Store {
    /// The text under a key.
    ///
    /// # Errors
    /// Where the store cannot be reached.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Puts text under a key, in place of what was there.
    ///
    /// # Errors
    /// Where it was not stored; what was there is still there.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Removes a key, if it is there.
    ///
    /// # Errors
    /// Where the store cannot be reached.
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// All keys, ours and others', in no order.
    ///
    /// # Errors
    /// Where the store cannot be reached.
    fn keys(&self) -> Result<Vec<String>, StoreError>;
}

/// A store that stands for another.
macro_rules! stands_for_another {
    ($holder:ty) => {
        impl<S: Store + ?Sized> Store for $holder {
            fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
                (**self).get(key)
            }

            fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
                (**self).set(key, text)
            }

            fn remove(&self, key: &str) -> Result<(), StoreError> {
                (**self).remove(key)
            }

            fn keys(&self) -> Result<Vec<String>, StoreError> {
                (**self).keys()
            }
        }
    };
}

stands_for_another!(Box<S>);
stands_for_another!(&S);
