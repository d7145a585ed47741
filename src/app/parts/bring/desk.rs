//! How far an import is, and the reader that it is read by.

use crate::app::parts::data::trouble::{refused, unwritten};
use crate::app::record::{Held, Recorder, use_recorder};
use crate::browser::file::Chosen;
use crate::browser::reader::{Reader, Told, What};
use crate::diary::Body;
use crate::exchange::news::News;
use crate::exchange::read::ReadError;
use crate::exchange::survey::{Order, Survey};
use crate::storage::import::{self, ImportError, Offer};
use crate::view::found;
use crate::view::words::{found as words, say};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// How far it is.
#[derive(Clone, Default)]
pub enum Stage {
    /// Nothing was chosen.
    #[default]
    Open,
    /// It is read.
    Reading,
    /// There is nothing to bring in, and why.
    Refused(String),
    /// What a backup would bring in. It outlives what it was chosen in.
    Offered(Arc<Offer>),
    /// What is in files from elsewhere, which may be read anew.
    Found(ArcRwSignal<Survey>),
    /// What came in, in sentences.
    In(Vec<String>),
}

impl Stage {
    /// Whether something may be chosen.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Open | Self::Reading | Self::Refused(_))
    }

    /// Whether something came in.
    pub const fn is_in(&self) -> bool {
        matches!(self, Self::In(_))
    }
}

/// The stage, known to the parts of the page.
#[derive(Clone, Copy)]
pub struct Desk {
    recorder: Recorder,
    stage: RwSignal<Stage>,
    percent: RwSignal<u8>,
    order: RwSignal<Order>,
    /// How many answers the reader owes: only the last one counts.
    owed: RwSignal<u32>,
    reader: Held<Option<Reader>>,
}

impl Desk {
    /// With nothing on it.
    pub fn new() -> Self {
        Self {
            recorder: use_recorder(),
            stage: RwSignal::default(),
            percent: RwSignal::new(0),
            order: RwSignal::default(),
            owed: RwSignal::new(0),
            reader: StoredValue::new_local(None),
        }
    }

    /// How far it is.
    pub const fn stage(self) -> RwSignal<Stage> {
        self.stage
    }

    /// How much of the files is read, in percent.
    pub const fn percent(self) -> RwSignal<u8> {
        self.percent
    }

    /// What was said of the files.
    pub const fn order(self) -> RwSignal<Order> {
        self.order
    }

    /// Whether the reader is at work on what is shown.
    pub fn busy(self) -> bool {
        self.owed.get() > 0
    }

    /// The page may have been left meanwhile.
    pub fn show(self, stage: Stage) {
        drop(self.stage.try_set(stage));
    }

    fn refuse(self, why: &str) {
        self.show(Stage::Refused(why.to_owned()));
    }

    /// Looks at files; nothing is written.
    pub fn open(self, files: Vec<Chosen>) {
        if files.is_empty() {
            return;
        }
        self.show(Stage::Reading);
        spawn_local(async move {
            // A backup is an object of JSON, as a few exports of others are.
            let backup = match &files[..] {
                [file] if file.size() <= import::LONGEST && file.starts_with('{').await => file,
                _ => return self.read(&files),
            };
            let Some(bytes) = backup.clone().bytes().await else {
                return self.refuse(say!(data_not_read));
            };
            match import::read(&bytes) {
                Ok(offer) => self.show(Stage::Offered(Arc::new(offer))),
                Err(ImportError::Foreign) => self.read(&files),
                Err(error) => self.refuse(refused(error)),
            }
        });
    }

    /// Looks at a text.
    pub fn paste(self, text: &str) {
        if text.trim_start().starts_with('{') {
            self.show(match import::read(text.as_bytes()) {
                Ok(offer) => Stage::Offered(Arc::new(offer)),
                Err(error) => Stage::Refused(refused(error).to_owned()),
            });
        } else if let Some(file) = Chosen::of_text(text) {
            self.show(Stage::Reading);
            self.read(&[file]);
        }
    }

    fn read(self, files: &[Chosen]) {
        let _ = self.percent.try_set(0);
        let _ = self.order.try_set(Order::default());
        self.ask(What::Survey, Some(files));
    }

    /// Reads the same files anew, by what was said of them since.
    pub fn read_anew(self) {
        self.ask(What::Survey, None);
    }

    /// Brings in what is shown.
    pub fn bring(self) {
        self.ask(What::Bring, None);
    }

    fn ask(self, what: What, files: Option<&[Chosen]>) {
        let _ = self.owed.try_update(|owed| *owed += 1);
        let started = self.reader.try_update_value(|reader| {
            if reader.is_none() {
                *reader = Reader::start(move |told| self.hear(told));
            }
            reader.clone()
        });
        let order = self.order.try_with_untracked(serde_json::to_string);
        match (started.flatten(), order) {
            (Some(reader), Some(Ok(order))) => reader.ask(what, &order, files),
            _ => self.refuse(say!(found_failed)),
        }
    }

    fn hear(self, told: Told) {
        match told {
            Told::Share(share) => {
                let _ = self.percent.try_set((share * 100.0) as u8);
            }
            Told::Answer(what, text) => {
                let owed = self.owed.try_update(|owed| {
                    *owed = owed.saturating_sub(1);
                    *owed
                });
                if owed == Some(0) {
                    self.answered(what, &text);
                }
            }
            Told::Failed => {
                // It is started anew when something is chosen anew.
                let _ = self.reader.try_set_value(None);
                let _ = self.owed.try_set(0);
                self.refuse(say!(found_failed));
            }
        }
    }

    fn answered(self, what: What, text: &str) {
        match what {
            What::Survey => match serde_json::from_str(text) {
                Ok(Ok(survey)) => self.found(survey),
                Ok(Err(error)) => self.refuse(words::refused(error)),
                Err(_) => self.refuse(say!(found_failed)),
            },
            What::Bring => match serde_json::from_str::<Result<(String, usize), ReadError>>(text) {
                Ok(Ok((backup, left_out))) => self.take_in(&backup, left_out),
                Ok(Err(error)) => self.refuse(words::refused(error)),
                Err(_) => self.refuse(say!(found_failed)),
            },
        }
    }

    fn found(self, mut survey: Survey) {
        let diary = self.recorder.diary();
        let means = diary.with_untracked(|diary| found::supposed(&survey, diary));
        // What was said of a name stands; others may have been read since.
        let _ = self.order.try_update(|order| {
            for (name, code) in means.0 {
                order.means.0.entry(name).or_insert(code);
            }
        });
        match self.stage.try_get_untracked() {
            Some(Stage::Found(shown)) => {
                let asks =
                    shown.with_untracked(|shown| found::still_asked(&shown.asks, &survey.asks));
                survey.asks = asks;
                shown.set(survey);
            }
            Some(Stage::Reading) => self.show(Stage::Found(ArcRwSignal::new(survey))),
            // It was left meanwhile.
            _ => {}
        }
    }

    fn take_in(self, backup: &str, left_out: usize) {
        let Some(Stage::Found(survey)) = self.stage.try_get_untracked() else {
            return;
        };
        let offer = match import::read(backup.as_bytes()) {
            Ok(offer) => offer,
            Err(error) => return self.refuse(refused(error)),
        };
        let diary = self.recorder.diary();
        let left_out = left_out + offer.unreadable;
        let news = diary.with_untracked(|diary| News::of(offer.into_entries(), diary));
        let said = found::news(&news, left_out);
        if !news.entries.is_empty() {
            let order = self.order.get_untracked();
            let names = diary.with_untracked(|diary| {
                survey.with_untracked(|survey| found::to_remember(survey, &order, diary))
            });
            let names = names
                .into_iter()
                .map(|(name, track)| Body::Means { name, track });
            if let Err(error) = self.recorder.bring_in_with(news.entries, names.collect()) {
                return self.refuse(unwritten(error));
            }
        }
        self.show(Stage::In(said));
    }
}
