//! Reads what other apps and watches recorded, in a worker beside the page (`static/reader.js`):
//! what the formats need weighs as much as a page, and fifty thousand sets take their time.

// The tools of the web are there for their target alone.
#[cfg(target_arch = "wasm32")]
mod worker {
    use rung::diary::Moment;
    use rung::exchange::found::Options;
    use rung::exchange::read::{self, File, ReadError};
    use rung::exchange::survey::{Order, Survey};
    use rung::exchange::{Found, bring};
    use rung::storage::{Journal, Memory, export};
    use serde::Serialize;
    use std::cell::RefCell;
    use wasm_bindgen::prelude::wasm_bindgen;

    thread_local! {
        /// The files that were chosen.
        static FILES: RefCell<Vec<File>> = const { RefCell::new(Vec::new()) };
        /// What they say, by what was said of them when they were read last.
        static READ: RefCell<Option<(Options, Found)>> = const { RefCell::new(None) };
    }

    #[wasm_bindgen]
    extern "C" {
        /// Tells the page how far it is.
        #[wasm_bindgen(js_name = rungShare)]
        fn share(share: f64);
    }

    /// Forgets the files.
    #[wasm_bindgen]
    pub fn drop() {
        FILES.with_borrow_mut(Vec::clear);
        READ.set(None);
    }

    /// Takes a file.
    #[wasm_bindgen]
    pub fn take(name: String, bytes: Vec<u8>) {
        FILES.with_borrow_mut(|files| files.push(File { name, bytes }));
    }

    /// What is in the files, as a [`Survey`] or a [`ReadError`].
    #[wasm_bindgen]
    pub fn survey(order: &str) -> String {
        text(&read(order, |found, _| Survey::of(found)))
    }

    /// What the files bring, as a backup of ours and how much of them is not in it, or a [`ReadError`].
    #[wasm_bindgen]
    pub fn bring(order: &str) -> String {
        text(&read(order, |found, order| {
            let made = bring::entries(found, &order.means, &zone);
            let pairs = made.entries.iter().map(Journal::<Memory>::pair);
            (export(pairs.collect(), Moment::default()), made.left_out)
        }))
    }

    /// Makes something of what the files say. They are read anew only where other things were said of
    /// their units and columns: what is brought in is what was surveyed.
    fn read<T>(order: &str, make: impl FnOnce(&Found, &Order) -> T) -> Result<T, ReadError> {
        // The page and its reader are of one build.
        let order: Order = serde_json::from_str(order).unwrap_or_default();
        READ.with_borrow_mut(|last| {
            let known = last.take().filter(|(options, _)| *options == order.options);
            let (_, found) = last.insert(match known {
                Some(known) => known,
                None => (order.options.clone(), found(&order.options)?),
            });
            Ok(make(found, &order))
        })
    }

    fn found(options: &Options) -> Result<Found, ReadError> {
        let mut told = 0;
        let mut tell = |done: usize, all: usize| {
            let percent = done * 100 / all.max(1);
            if percent != told {
                told = percent;
                share(percent as f64 / 100.0);
            }
        };
        FILES.with_borrow(|files| read::read(files, options, &mut tell))
    }

    /// Of the device, as its clock stood then.
    fn zone(utc_seconds: i64) -> i16 {
        let then = js_sys::Date::new(&(utc_seconds as f64 * 1_000.0).into());
        // Browsers count to the west.
        -then.get_timezone_offset() as i16
    }

    fn text(what: &impl Serialize) -> String {
        serde_json::to_string(what).unwrap_or_default()
    }
}

fn main() {}
