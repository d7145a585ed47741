//! Words that never change: buttons, headings, notices.

/// Names the bar of places.
pub const PLACES: &str = "Places";
/// The first page.
pub const TODAY: &str = "Today";
/// The road to the goal.
pub const PLAN: &str = "Plan";
/// What the bars of the road are.
pub const ROAD: &str = "How much work each week holds; the outlined one is this week.";
/// Looking back over the week.
pub const REVIEW: &str = "Looking back";
/// Data and a new program.
pub const SETTINGS: &str = "Settings";
/// Goes on.
pub const NEXT: &str = "Next";
/// Goes back.
pub const BACK: &str = "Back";
/// The first option of a list.
pub const CHOOSE: &str = "Choose\u{2026}";
/// The sets of lifts beside the goal's.
pub const MORE_LIFTS: &str = "More lifts you know";
/// Loads of lifts beside the goal's.
pub const ALSO_LIFTS: &str = "More lifts for that day, as at a meet";
/// A goal beside the first.
pub const SECOND_GOAL: &str = "A second goal by the same day";
/// A race to hold against the first.
pub const ANOTHER_RACE: &str = "Another race";
/// What a set of a lift is.
pub const MARK_HELP: &str = "From the last weeks; empty if you do not know. RPE 10 is nothing left, 8 is two more reps; empty is 10.";
/// Days to choose with one tap.
pub const QUICK_DATES: &str = "From today";
/// Starts the program.
pub const ADOPT: &str = "Start this program";
/// A program is there already.
pub const REPLACES: &str =
    "This takes the place of the program you have. What you logged stays in the diary.";
/// Leads to the goal's questions.
pub const CHANGE_GOAL: &str = "Change goal or date";
/// Leads to the questions about days and equipment.
pub const CHANGE_MEANS: &str = "Change what you have";
/// Answers are missing.
pub const FAULTS: &str = "Still to answer";
/// The program cannot be laid out.
pub const LAPSED: &str = "The program needs you";
/// Leads to the setup.
pub const OPEN_SETUP: &str = "Open the setup";
/// No session today.
pub const REST_TODAY: &str = "Rest today";
/// Today's session is ended.
pub const DONE_TODAY: &str = "Done for today";
/// Why there is nothing to do.
pub const REST_WHY: &str = "Rest is where the work turns into strength.";
/// Before the session that is next.
pub const NEXT_SESSION: &str = "Next";
/// The program has not begun.
pub const STARTS: &str = "Your program starts with the session below.";
/// No session is left before the goal.
pub const ONLY_GOAL: &str = "Every session is done. Be fresh on the day.";
/// Trains a session of another day.
pub const INSTEAD: &str = "Train it today instead";
/// Goes on with an open session.
pub const GO_ON: &str = "Go on";
/// Ends it.
pub const END_IT: &str = "End it";
/// The day of the goal.
pub const GOAL_DAY: &str = "This is the day";
/// Between the two goals on that day.
pub const SECOND_DAY: &str = " Your second goal, on another day this week when you are rested: ";
/// The program is over.
pub const ENDED: &str = "The program is done";
/// What to do then.
pub const ENDED_TEXT: &str = "Rest a week. Then a new goal with a date, from where you stand now.";
/// A new program.
pub const NEW_PROGRAM: &str = "A new program";
/// What that does.
pub const NEW_PROGRAM_TEXT: &str =
    "Another goal or other days: your answers are kept, change what has changed.";
/// There is no session on that day.
pub const NO_SESSION: &str = "No session is planned for that day";
/// Ends the session.
pub const END_SESSION: &str = "End the session";
/// Leaves the session out.
pub const SKIP_SESSION: &str = "I can\u{2019}t train this one";
/// Moves a session to another day.
pub const MOVE: &str = "Move to\u{2026}";
/// A session that cannot be done.
pub const AWAY: &str = "It falls out: it counts neither as done nor as missed.";
/// A day of illness.
pub const GET_WELL: &str = "Get well first";
/// Why there is nothing to do on it.
pub const GET_WELL_WHY: &str = "Nothing is asked of you, and nothing counts as missed.";
/// Says of a time away.
pub const AWAY_NEW: &str = "Ill or hurt?";
/// What cannot be done.
pub const AWAY_WHAT: &str = "What is it?";
/// Its last day.
pub const AWAY_UNTIL: &str = "Until";
/// Lays the program around it.
pub const PLAN_AROUND: &str = "Plan around it";
/// Ends it.
pub const WELL_AGAIN: &str = "I am well again";
/// Asks for the daily check.
pub const CHECK: &str = "How are you today?";
/// What the check does.
pub const CHECK_FULL: &str = "Good: train as planned";
/// One thing is bad.
pub const CHECK_LITTLE: &str = "A little less today. Next time as before.";
/// More than one is.
pub const CHECK_HALF: &str = "Much less today. Next time as before.";
/// Parts of the check, each with what it can be.
pub const CHECKS: [(&str, [&str; 3]); 3] = [
    ("Sleep", ["Good", "So-so", "Bad"]),
    ("Soreness", ["None", "Some", "Bad"]),
    ("Stress", ["Low", "Some", "High"]),
];
/// The session lies ahead.
pub const AHEAD: &str =
    "This one lies ahead. Its numbers follow from what you log until then, so they may still move.";
/// The session is over.
pub const OVER: &str = "This session is over. A line can still be corrected.";
/// Leads to what comes next.
pub const WHAT_NEXT: &str = "What it leads to";
/// Logs a line as prescribed.
pub const DONE: &str = "Done";
/// The last set of a wave.
pub const AMRAP: &str = "Open set";
/// A line is logged.
pub const LOGGED: &str = "Logged";
/// A line was tried and nothing of it done.
pub const MISSED: &str = "Missed";
/// Logs that.
pub const MISSED_IT: &str = "Missed it";
/// Before the first set.
pub const WARM_UP: &str = "Warm up";
/// Cap and rest.
pub const HOW: &str = "How";
/// A cue.
pub const THINK: &str = "Think";
/// What was asked in the past.
pub const ASKED: &str = "asked";
/// The steps of a tempo run.
pub const OFFERS: &str = "One step, never two. You choose:";
/// How hard a set was.
pub const RPE: &str = "RPE: 10 nothing left, 8 two more";
/// The form was not sound.
pub const FORM_BROKE: &str = "The form broke";
/// Saves what was edited.
pub const SAVE: &str = "Save";
/// Takes back the last change.
pub const UNDO: &str = "Undo";
/// Leaves it as it was.
pub const CANCEL: &str = "Cancel";
/// The end of a session.
pub const HOW_WAS_IT: &str = "How was it?";
/// What to think of.
pub const HOW_HARD: &str = "The whole session, not its hardest minute.";
/// The scale of a session.
pub const EFFORT: &str = "Effort, 0 to 10";
/// None was chosen.
pub const EFFORT_MISSING: &str = "Choose how hard it was, from 0 to 10.";
/// The athlete's own words.
pub const NOTE: &str = "A note, if you like";
/// Ends the session for good.
pub const SAVE_SESSION: &str = "Save the session";
/// Leads back.
pub const BACK_TO_SESSION: &str = "Back to the session";
/// Nothing was logged.
pub const SKIP_TITLE: &str = "Not this one?";
/// What leaving it out does.
pub const SKIP_LEAD: &str =
    "Nothing is logged. Leave it out, and the next one takes it from where you are.";
/// The reason.
pub const SKIP_WHY: &str = "Why? It helps to see a pattern.";
/// Leaves it out.
pub const SKIP: &str = "Leave it out";
/// The session is kept.
pub const KEPT: &str = "Kept";
/// The session will not be done.
pub const LEFT_OUT: &str = "Left out";
/// What follows.
pub const NEXT_LEAD: &str = "What the next ones ask, and why:";
/// Leads to Today.
pub const TO_TODAY: &str = "To Today";
/// The athlete's data.
pub const DATA: &str = "Your data";
/// Saves all of it as a file.
pub const EXPORT: &str = "Export everything";
/// The version of the app.
pub const VERSION: &str = "Rung";
/// A newer version is ready.
pub const NEWER: &str = "A newer version of Rung is ready.";
/// Lets it in.
pub const UPDATE: &str = "Update";
/// Tries again: to store, to fetch.
pub const RETRY: &str = "Try again";
/// The code of a page is on its way.
pub const COMING: &str = "Loading this page\u{2026}";
/// It did not come.
pub const UNFETCHED: &str = "This page could not be loaded";
/// What to do then.
pub const UNFETCHED_TEXT: &str = "It needs the network once. Training and logging go on without it. If trying again does not help, reload.";
/// Takes note of something.
pub const UNDERSTOOD: &str = "OK";
/// A newer version has written here.
pub const READ_ONLY: &str = "A newer version of Rung has written here. This one shows your diary and records nothing: update it first.";
/// The browser keeps nothing for this page.
pub const BLOCKED: &str = "This browser saves nothing: all is gone when you close it. Make a copy first, or allow site data in its settings.";
/// It keeps the black box alone.
pub const BLOCKED_BESIDE: &str =
    "This browser saves your diary in one place only. Make a copy now and then.";
/// There is no room, and no black box.
pub const FULL: &str =
    "Rung\u{2019}s space is full: what you log now is not saved. Make a copy, then make room.";
/// There is no room but in the black box.
pub const FULL_BESIDE: &str = "Rung\u{2019}s space is full. New sets are saved in one place only: make a copy, then make room.";
/// The space held back is in use.
pub const TIGHT: &str = "Rung\u{2019}s space is nearly full. Your open session still fits: make a copy soon, then make room.";
/// Nothing more can be packed.
pub const NO_ROOM: &str =
    "There is no more to pack. Make a copy, then remove other sites\u{2019} data.";
/// Packs what can be packed.
pub const MAKE_ROOM: &str = "Make room";
/// The black box fails.
pub const FAILING: &str = "Your sets are saved, but not yet for certain: the device may be full. A crash could take the newest.";
/// There is no black box.
pub const LESS_SAFE: &str = "Your sets are saved, but a crash could take the last minute.";
/// Beside a line that is on its way to the disk.
pub const SAVING: &str = "Saving\u{2026}";
/// Girths that are none of a body.
pub const NO_BODY: &str = "These do not go together: the waist must be well above the neck.";
/// Beside a line that is nowhere but in memory.
pub const NOT_SAVED: &str = "Not saved";
/// A girth.
pub const WAIST: &str = "Waist";
/// A girth.
pub const NECK: &str = "Neck";
/// A girth.
pub const HIPS: &str = "Hips";
