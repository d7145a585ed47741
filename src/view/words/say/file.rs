//! A file of messages, taken apart no further than into keys and values: most values are plain
//! text, and a value that is more is parsed when it is first asked for. The build uses this, too.

/// Each message's key and value, as it stands in the file.
pub fn messages(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let (entry, after) = rest.split_at(entry_length(rest));
            rest = after;
            if entry.starts_with(|first: char| first.is_ascii_lowercase())
                && let Some((key, value)) = entry.split_once('=')
            {
                return Some((key.trim_end(), value.trim()));
            }
        }
    })
}

/// An entry goes on as long as its lines are indented, empty, or close what was opened.
fn entry_length(text: &str) -> usize {
    let goes_on = |line: &&str| line.starts_with([' ', '}', '\r', '\n']);
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().map_or(0, str::len);
    first + lines.take_while(goes_on).map(str::len).sum::<usize>()
}

/// A key in four bytes (FNV-1a): the app knows no other names of messages.
pub fn hash(key: &str) -> u32 {
    key.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
