//! The rows of a table in text, whatever stands between its columns.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// The most bytes of a row. Notes can be long; what is longer was torn by a quote that never closes.
const LONGEST: usize = 64 * 1024;

/// The most columns.
const WIDEST: usize = 256;

/// How often a row that was torn may be given up and the next line begun with; after that the rest
/// of such a row is lost as a whole, so that no file takes time beyond its length.
const MOST_TORN: usize = 100;

/// The signs that stand between columns, likelier first.
const DELIMITERS: [u8; 4] = *b",;\t|";

/// A row: its fields, trimmed.
#[derive(Clone, Copy)]
pub(super) struct Row<'r> {
    text: &'r [u8],
    ends: &'r [usize],
}

impl<'r> Row<'r> {
    /// How many fields there are.
    pub(super) fn len(self) -> usize {
        self.ends.len()
    }

    /// A field; what a short row has not is empty.
    pub(super) fn field(self, at: usize) -> &'r str {
        let Some(end) = self.ends.get(at) else {
            return "";
        };
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        let field = self.text.get(start..*end).unwrap_or_default();
        trimmed(std::str::from_utf8(field).unwrap_or_default())
    }

    /// The field of a column, where the table has it.
    pub(super) fn at(self, column: Option<usize>) -> &'r str {
        column.map_or("", |at| self.field(at))
    }

    /// All fields.
    pub(super) fn fields(self) -> impl Iterator<Item = &'r str> {
        (0..self.len()).map(move |at| self.field(at))
    }

    fn is_blank(self) -> bool {
        self.fields().all(str::is_empty)
    }
}

/// A text without spaces around it. Most have none, which shows at once.
fn trimmed(text: &str) -> &str {
    let plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    let bytes = text.as_bytes();
    if plain(bytes.first()) && plain(bytes.last()) {
        text
    } else {
        text.trim()
    }
}

/// What comes next in a table.
pub(super) enum Next<'r> {
    /// A row.
    Row(Row<'r>),
    /// A row that is longer than any, or that a quote tore.
    Torn,
    /// Nothing more.
    End,
}

/// The rows of a text, one after the other. It holds one of them at a time.
pub(super) struct Rows<'t> {
    text: &'t [u8],
    at: usize,
    reader: Reader,
    fields: Vec<u8>,
    ends: Vec<usize>,
    torn: usize,
    wide: usize,
    delimiter: u8,
}

impl<'t> Rows<'t> {
    /// The rows of a text, the head among them.
    pub(super) fn of(text: &'t str) -> Self {
        let (delimiter, at) = delimiter(text);
        Self {
            text: text.as_bytes(),
            at,
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            fields: vec![0; LONGEST],
            ends: vec![0; WIDEST],
            torn: 0,
            wide: 0,
            delimiter,
        }
    }

    /// What stands between the columns.
    pub(super) fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// How many bytes are read.
    pub(super) fn read(&self) -> usize {
        self.at
    }

    /// The next row that is not blank.
    pub(super) fn next(&mut self) -> Next<'_> {
        loop {
            let start = self.at;
            match self.record() {
                Record::End => return Next::End,
                Record::Torn => {
                    self.resume(start);
                    return Next::Torn;
                }
                Record::Fields(bytes, count) => {
                    if self.swallowed(start, count) {
                        self.resume(start);
                        return Next::Torn;
                    }
                    let row = Row {
                        text: &self.fields[..bytes],
                        ends: &self.ends[..count],
                    };
                    if !row.is_blank() {
                        self.wide = self.wide.max(count);
                        // Made anew: a row that is given back cannot be borrowed within a loop.
                        return Next::Row(Row {
                            text: &self.fields[..bytes],
                            ends: &self.ends[..count],
                        });
                    }
                }
            }
        }
    }

    fn record(&mut self) -> Record {
        let (mut bytes, mut count) = (0, 0);
        let mut torn = false;
        loop {
            let (result, read, wrote, ended) = self.reader.read_record(
                &self.text[self.at..],
                &mut self.fields[bytes..],
                &mut self.ends[count..],
            );
            self.at += read;
            bytes += wrote;
            count += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    if self.torn < MOST_TORN {
                        return Record::Torn;
                    }
                    (torn, bytes, count) = (true, 0, 0);
                }
                ReadRecordResult::Record if torn => return Record::Torn,
                ReadRecordResult::Record => return Record::Fields(bytes, count),
                ReadRecordResult::End => return Record::End,
            }
        }
    }

    /// Whether the last row of the text took lines into it and came out too short: its quote never
    /// closed.
    fn swallowed(&self, start: usize, count: usize) -> bool {
        self.at == self.text.len()
            && self.torn < MOST_TORN
            && count < self.wide
            && self.text[start..].trim_ascii().contains(&b'\n')
    }

    /// Goes on with the line after the one in which a torn row began.
    fn resume(&mut self, start: usize) {
        if self.torn >= MOST_TORN {
            return;
        }
        self.torn += 1;
        let line_end = |byte: &u8| *byte == b'\n' || *byte == b'\r';
        let text = &self.text[start..];
        let begun = text.iter().position(|byte| !line_end(byte));
        let ended =
            begun.and_then(|begun| text[begun..].iter().position(line_end).map(|at| begun + at));
        self.at = ended.map_or(self.text.len(), |ended| start + ended);
        self.reader.reset();
    }
}

enum Record {
    Fields(usize, usize),
    Torn,
    End,
}

/// What stands between the columns, and where the table begins: a spreadsheet may say the former in
/// a line of its own.
fn delimiter(text: &str) -> (u8, usize) {
    let blank = text.len() - text.trim_start_matches(['\n', '\r']).len();
    let line = text[blank..].split(['\n', '\r']).next().unwrap_or("");
    if let Some([said]) = line.strip_prefix("sep=").map(str::as_bytes) {
        return (*said, blank + line.len());
    }
    let mut counts = [0_usize; DELIMITERS.len()];
    let mut quoted = false;
    for byte in line.bytes().take(LONGEST) {
        quoted ^= byte == b'"';
        if let Some(at) = DELIMITERS
            .iter()
            .position(|known| *known == byte && !quoted)
        {
            counts[at] += 1;
        }
    }
    // Of two that are as frequent the likelier.
    let most = (0..counts.len())
        .rev()
        .max_by_key(|at| counts[*at])
        .unwrap_or(0);
    (DELIMITERS[most], blank)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows of a text with their fields in brackets; a torn one is `!`.
    fn all(text: &str) -> Vec<String> {
        let mut rows = Rows::of(text);
        let mut all = Vec::new();
        loop {
            match rows.next() {
                Next::Row(row) => {
                    let fields: Vec<_> = row.fields().collect();
                    all.push(format!("[{}]", fields.join("][")));
                }
                Next::Torn => all.push("!".to_owned()),
                Next::End => return all,
            }
        }
    }

    #[test]
    fn columns_are_parted_by_what_parts_the_head() {
        assert_eq!(all("a,b\n1,2\n"), ["[a][b]", "[1][2]"]);
        assert_eq!(
            all("\"a,x\";b\r\n1,5; 2 \r\n\r\n;\r\n"),
            ["[a,x][b]", "[1,5][2]"]
        );
        assert_eq!(all("a\tb\n1\t2"), ["[a][b]", "[1][2]"]);
        assert_eq!(all("sep=;\na;b"), ["[a][b]"]);
        assert_eq!(all("alone\n1"), ["[alone]", "[1]"]);
        assert_eq!(all(""), [""; 0]);
    }

    #[test]
    fn a_field_may_go_over_lines_and_hold_quotes() {
        assert_eq!(
            all("a,b\n\"two\nlines\",\"say \"\"so\"\"\"\n3,4"),
            ["[a][b]", "[two\nlines][say \"so\"]", "[3][4]"]
        );
    }

    #[test]
    fn a_quote_that_never_closes_costs_its_own_row_alone() {
        assert_eq!(
            all("a,b,c\n1,2,3\n4,\"5,6\n7,8,9\n"),
            ["[a][b][c]", "[1][2][3]", "!", "[7][8][9]"]
        );
        let long = format!("a,b\n1,\"2\n{}", "3,4\n".repeat(LONGEST));
        let read = all(&long);
        assert_eq!(read.len(), LONGEST + 2);
        assert_eq!(read[1], "!");
    }

    #[test]
    fn rows_without_an_end_take_no_time_beyond_their_length() {
        assert_eq!(all(&"x".repeat(1_000_000)), ["!"]);
        assert_eq!(all(&"x,".repeat(1_000_000)), ["!"]);
        let torn = all(&"a,b\nx\",\",\n".repeat(100_000));
        assert!(torn.len() > MOST_TORN);
    }
}
