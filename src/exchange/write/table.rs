//! A table as text: commas between cells, quotes where they must be, lines ended by CR LF
//! (RFC 4180).

use crate::training::said;
use std::fmt::{Display, Write};

/// A table that is written row by row.
pub(super) struct Table {
    text: String,
    starts: bool,
}

impl Table {
    /// With its head.
    pub(super) fn new(head: &[impl AsRef<str>]) -> Self {
        let mut table = Self {
            text: String::new(),
            starts: true,
        };
        for name in head {
            table.cell(name.as_ref());
        }
        table.end();
        table
    }

    /// Puts a cell at the end of the row.
    pub(super) fn cell(&mut self, text: &str) {
        self.part();
        // What cannot be seen must not hide what a cell begins with.
        let text = said::note(text);
        let runs = is_formula(&text);
        let quoted = text.contains(['"', ',', ';', '\n']);
        if quoted {
            self.text.push('"');
        }
        if runs {
            self.text.push('\'');
        }
        for letter in text.chars() {
            if letter == '"' {
                self.text.push('"');
            }
            self.text.push(letter);
        }
        if quoted {
            self.text.push('"');
        }
    }

    /// The same with a number, which is as it is; empty where there is none.
    pub(super) fn number(&mut self, number: Option<impl Display>) {
        self.part();
        if let Some(number) = number {
            // Writing to a text never fails.
            let _ = write!(self.text, "{number}");
        }
    }

    /// Ends the row.
    pub(super) fn end(&mut self) {
        self.text.push_str("\r\n");
        self.starts = true;
    }

    /// All of it.
    pub(super) fn text(self) -> String {
        self.text
    }

    fn part(&mut self) {
        if !self.starts {
            self.text.push(',');
        }
        self.starts = false;
    }
}

/// Whether a spreadsheet would run a cell: one that starts as formulas do, in letters of either
/// width, but for a number below nought. An apostrophe before it makes it text.
fn is_formula(text: &str) -> bool {
    let starts = ['=', '+', '-', '@', '\n', '＝', '＋', '－', '＠'];
    let number = text.strip_prefix('-').is_some_and(|digits| {
        digits.bytes().any(|byte| byte.is_ascii_digit())
            && digits
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.')
    });
    text.starts_with(starts) && !number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_never_run() {
        for (cell, written) in [
            ("plain", "plain"),
            ("a, b", "\"a, b\""),
            ("say \"up\"", "\"say \"\"up\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+49", "'+49"),
            ("@all", "'@all"),
            ("\tx", " x"),
            ("\r=x\u{0}", "'=x"),
            ("\u{202e}=x", "'=x"),
            ("\n=x", "\"'\n=x\""),
            ("-felt easy", "'-felt easy"),
            ("-2.5", "-2.5"),
            ("-2.5-cmd|x", "'-2.5-cmd|x"),
            ("＝1", "'＝1"),
            ("", ""),
        ] {
            let mut table = Table::new(&["head"]);
            table.cell(cell);
            table.end();
            assert_eq!(table.text(), format!("head\r\n{written}\r\n"));
        }
    }
}
