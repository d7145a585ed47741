//! The athlete's data: copies, what is brought in, what is lost.

use super::time;
use chrono::NaiveDate;

/// Where it is.
pub const TEXT: &str = "It is on this device alone, in this browser. Keep a copy elsewhere: only a copy survives a lost phone or cleared browser data.";
/// A copy was made.
pub const EXPORTED: &str = "A copy of everything is out.";
/// It was not.
pub const REFUSED: &str = "The browser did not share it. Save it as a file instead.";
/// Saves it as a file.
pub const SAVE_FILE: &str = "Save as a file";
/// No copy was ever made.
pub const NEVER: &str = "No copy yet.";

/// Heads what is brought in.
pub const BRING: &str = "Bring in a backup";
/// How.
pub const BRING_TEXT: &str = "Choose the file that \u{201c}Export everything\u{201d} made. You see what is in it before anything changes.";
/// A way to it for who is new here.
pub const HAVE_BACKUP: &str = "I have a backup";
/// Before a file is chosen.
pub const CHOOSE_FILE: &str = "Choose a file";
/// Takes what was copied.
pub const PASTE: &str = "Paste a diary";
/// Where the browser does not tell what was copied.
pub const PASTE_HERE: &str = "Paste it here";
/// What is chosen is looked at.
pub const READING: &str = "Reading\u{2026}";
/// What was copied is nothing.
pub const NOT_READ: &str = "The browser could not read this file. Choose it again.";
/// Brings it in.
pub const BRING_IN: &str = "Bring in";
/// Brings it in where another program comes with it.
pub const BRING_IN_CHANGED: &str = "Bring in and change program";
/// Leaves it.
pub const LEAVE: &str = "Not now";
/// Heads the preview.
pub const PREVIEW: &str = "What is in it";
/// There is nothing new in it.
pub const NOTHING_NEW: &str = "There is nothing in it that is not here already.";
/// The last import.
pub const LAST_IMPORT: &str = "The last import";
/// Takes it back.
pub const TAKE_BACK: &str = "Take back the last import";
/// Asks once more.
pub const TAKE_BACK_SURE: &str =
    "Everything that came in with it goes out again. What was here before, or logged since, stays.";
/// Does it.
pub const TAKE_BACK_YES: &str = "Take it back";
/// It was done.
pub const TAKEN_BACK: &str = "The import is taken back.";

/// The app on the home screen has nothing yet.
pub const INSTALLED: &str = "Did you use Rung in Safari before?";
/// Why.
pub const INSTALLED_TEXT: &str = "An app on the home screen starts empty, whatever is in the browser. Export there, and bring your diary in here.";
/// Brings it.
pub const INSTALLED_BRING: &str = "Bring your diary";

/// A diary is gone.
pub const MISSING: &str = "Your diary is not here any more";
/// What happened.
pub const MISSING_TEXT: &str = "There was a diary in this browser, and now its storage is empty. That comes of clearing site data, or the browser did it by itself: Safari after a week without a visit, others when the device is full. Rung sends nothing anywhere, so it has no copy of its own.";
/// What to do first.
pub const MISSING_BACKUP: &str =
    "If you have a backup, bring it in: everything is as it was when it was made.";
/// And then.
pub const MISSING_ELSEWHERE: &str = "Look where else you used Rung: another browser, or the app on the home screen. Each has a diary of its own.";
/// Starts with nothing.
pub const ANEW: &str = "Start anew";
/// Asks once more.
pub const ANEW_SURE: &str =
    "This begins an empty diary here. A backup can still be brought in later.";
/// Does it.
pub const ANEW_YES: &str = "Start with an empty diary";

/// Heads how safe it is.
pub const SAFETY: &str = "How safe it is";
/// Its second copy works.
pub const SAFE: &str = "Every set is saved twice on this device. A crash loses nothing.";
/// Not known yet.
pub const OPENING: &str = "";
/// It does not.
pub const FAILING: &str =
    "The second save does not work just now. A crash can take the newest sets.";
/// There is none.
pub const ABSENT: &str =
    "Saved once on this device. A crash can take the last minute, so make a copy more often.";
/// The browser promises to keep it.
pub const PROMISED: &str =
    "The browser has promised to keep it, also when the device is short of space.";
/// It does not.
pub const UNPROMISED: &str = "The browser has not promised to keep it: when space is short, or after a long time without a visit, it may delete it without asking.";
/// It does not say.
pub const PROMISE_UNKNOWN: &str =
    "This browser does not say whether it may delete it by itself: take it that it may.";
/// Asks for it.
pub const ASK_PROMISE: &str = "Ask the browser to keep it";
/// Makes room.
pub const MAKE_ROOM: &str = "Make room";
/// It is made.
pub const ROOM_MADE: &str = "Everything is packed.";

/// The way to the home screen.
pub const INSTALL: &str = "Install on the home screen";
/// Why, and what to know first.
pub const INSTALL_TEXT: &str = "Safari may delete a site\u{2019}s data after a week without a visit; the data of an app on the home screen stays. But that app starts empty: take your diary along.";
/// How.
pub const INSTALL_STEPS: [&str; 3] = [
    "Copy your diary, or export it as a file.",
    "Tap Safari\u{2019}s share button, then \u{201c}Add to Home Screen\u{201d}.",
    "Open Rung from there, tap \u{201c}Bring your diary\u{201d}, and paste it or choose the file.",
];
/// Copies it.
pub const COPY: &str = "Copy the diary";
/// It is copied.
pub const COPIED: &str = "It is copied. Now step 2.";
/// It is not.
pub const NOT_COPIED: &str = "The browser did not copy it. Export it as a file instead.";

/// How old the last copy is.
pub fn last_copy(day: NaiveDate, today: NaiveDate, ended: usize) -> String {
    let ago = match today.signed_duration_since(day).num_days() {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days => format!("{days} days ago"),
    };
    match ended {
        0 => format!("The last copy is from {ago}; no session was ended since."),
        1 => format!("The last copy is from {ago}; one session was ended since."),
        count => format!("The last copy is from {ago}; {count} sessions were ended since."),
    }
}

/// That it is time for a copy.
pub fn copy_due(days: Option<i64>, ended: usize) -> String {
    let sessions = match ended {
        1 => "1 session is".to_owned(),
        count => format!("{count} sessions are"),
    };
    match days {
        None => format!("{sessions} on this device alone: keep a copy."),
        Some(days) if ended == 0 => format!("Your last copy is {days} days old."),
        Some(days) if days < 2 => format!("{sessions} in no copy yet."),
        Some(days) => format!("Your last copy is {days} days old: {sessions} not in it."),
    }
}

/// How much comes in.
pub fn coming_in(entries: usize, sessions: usize) -> String {
    let entries = match entries {
        1 => "1 entry".to_owned(),
        count => format!("{count} entries"),
    };
    match sessions {
        0 => format!("{entries} to bring in, no session among them."),
        1 => format!("{entries} to bring in, of 1 session."),
        count => format!("{entries} to bring in, of {count} sessions."),
    }
}

/// From when to when.
pub fn from_to(first: NaiveDate, last: NaiveDate) -> String {
    if first == last {
        format!("All from {}.", time::long_day(first))
    } else {
        format!(
            "From {} to {}.",
            time::long_day(first),
            time::long_day(last)
        )
    }
}

/// How much of it is known.
pub fn known(count: usize) -> String {
    match count {
        1 => "1 entry is here already and stays as it is.".to_owned(),
        count => format!("{count} entries are here already and stay as they are."),
    }
}

/// How much of it cannot be read.
pub fn unreadable(count: usize) -> String {
    match count {
        1 => "1 record in it is damaged and stays out.".to_owned(),
        count => format!("{count} records in it are damaged and stay out."),
    }
}

/// Which program would be in force.
pub fn in_force(goal: &str, start: NaiveDate) -> String {
    format!(
        "Your program would then be the one from {}: {goal}.",
        time::long_day(start)
    )
}

/// One program takes the place of another.
pub fn changes(from: &str, to: &str) -> String {
    format!("Your program changes: from {from} to {to}. What you logged stays.")
}

/// A session is open while that happens.
pub const STILL_OPEN: &str =
    "Your session is still open: end it first, or end it from Today after that.";
/// A program that cannot be laid out would be in force.
pub const LAPSED: &str =
    "Its program cannot be laid out by this version: you would check the setup\u{2019}s answers.";

/// What came in.
pub fn brought_in(entries: usize) -> String {
    match entries {
        1 => "1 entry is in your diary now.".to_owned(),
        count => format!("{count} entries are in your diary now."),
    }
}

/// How it goes out again.
pub const CAN_GO_BACK: &str = "If that was a mistake, take it back in Settings or here later.";
/// When the last import was.
pub fn brought_on(day: NaiveDate) -> String {
    format!("It came in on {}.", time::long_day(day))
}

/// How much of its space it takes.
pub fn takes(characters: usize) -> String {
    // Browsers give about five million characters.
    match characters / 50_000 {
        0 => "It takes less than 1 % of its space.".to_owned(),
        percent => format!("It takes about {percent} % of its space."),
    }
}

/// Heads what is stored and cannot be read.
pub fn damaged(count: usize) -> String {
    match count {
        1 => "1 record in your diary cannot be read. It stays as it is and goes into every export."
            .to_owned(),
        count => format!(
            "{count} records in your diary cannot be read. They stay as they are and go into every export."
        ),
    }
}

/// Their names.
pub const DAMAGED_KEYS: &str = "Which";
/// What making room does.
pub const ROOM_TEXT: &str = "Pack old sessions tighter. Nothing is deleted.";
/// The browser was asked to keep it, and does not.
pub const ASKED_IN_VAIN: &str =
    "The browser said no. It may say yes once Rung is on the home screen.";
/// What was copied is nothing.
pub const NOTHING_COPIED: &str = "Nothing is copied yet. Copy the diary first.";
