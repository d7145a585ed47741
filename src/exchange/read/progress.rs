//! How far the reading is.

/// How many bytes are read between two words of it: a bar of a file of 5 MB moves eighty times.
const STEP: usize = 64 * 1024;

/// Tells how many bytes of all are read.
pub(super) struct Progress<'p> {
    tell: &'p mut dyn FnMut(usize, usize),
    all: usize,
    before: usize,
    told: usize,
}

impl<'p> Progress<'p> {
    /// Tells of so many bytes.
    pub(super) fn of(all: usize, tell: &'p mut dyn FnMut(usize, usize)) -> Self {
        Self {
            tell,
            all,
            before: 0,
            told: 0,
        }
    }

    /// So many bytes of the present file are read.
    pub(super) fn at(&mut self, bytes: usize) {
        let done = (self.before + bytes).min(self.all);
        if done >= self.told + STEP {
            self.told = done;
            (self.tell)(done, self.all);
        }
    }

    /// A file of so many bytes is read.
    pub(super) fn file(&mut self, bytes: usize) {
        self.before += bytes;
        self.at(0);
    }

    /// All is read.
    pub(super) fn end(&mut self) {
        (self.tell)(self.all, self.all);
    }
}
