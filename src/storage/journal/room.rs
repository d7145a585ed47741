//! Space held back, so that an open session always fits.

use super::super::keys::ROOM;
use super::super::store::{Store, StoreError};
use super::{Journal, OpenError};

/// How much is held back, in characters: some four hundred sets, ten sessions and more before any
/// is packed.
const HELD: usize = 48 * 1024;

impl<S: Store> Journal<S> {
    /// Holds space back, where that is not done yet. It is given up when nothing else is left, and
    /// [`Journal::is_tight`] says so in time: what was held back is still there to be used.
    pub fn hold_room(&self) {
        if self.writable().is_ok() {
            let held = matches!(self.store.get(ROOM), Ok(Some(_)));
            let holds = held || self.store.set(ROOM, &"0".repeat(HELD)).is_ok();
            self.tight.set(!holds);
        }
    }

    /// Whether no space is held back any more, for there is none.
    pub const fn is_tight(&self) -> bool {
        self.tight.get()
    }

    /// Writes, if need be into the space that was held back, where that can do.
    pub(super) fn keep(&self, key: &str, text: &str) -> Result<(), OpenError> {
        match self.write(key, text) {
            Err(OpenError::Store(StoreError::NotStored))
                if text.len() < HELD && self.give_up_room() =>
            {
                self.write(key, text)
            }
            written => written,
        }
    }

    fn give_up_room(&self) -> bool {
        let held = matches!(self.store.get(ROOM), Ok(Some(_)));
        self.tight.set(true);
        held && self.store.remove(ROOM).is_ok()
    }
}
