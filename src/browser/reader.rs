//! What reads files beside the page, in a worker: the page names it, `static/reader.js`.

use super::file::Chosen;
use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// What is in the files.
    Survey,
    /// What they bring.
    Bring,
}

impl What {
    const fn code(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Bring => "bring",
        }
    }
}

/// What it tells.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// How much of its work is done, from 0 to 1.
    Share(f64),
    /// The answer to what was asked.
    Answer(What, String),
    /// It has failed and tells no more.
    Failed,
}

/// A worker; it ends with the last of it.
#[derive(Clone)]
pub struct Reader(Rc<Running>);

struct Running {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut(JsValue)>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

impl Reader {
    /// Starts one; `None` where the browser has none.
    pub fn start(on: impl Fn(Told) + Clone + 'static) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let named = document.query_selector("meta[name=reader]").ok()??;
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let source = named.get_attribute("content")?;
        let worker = Worker::new_with_options(&source, &options).ok()?;
        let tell = on.clone();
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            tell(told(&event.data()));
        });
        let failed = Closure::<dyn FnMut(JsValue)>::new(move |_| on(Told::Failed));
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
        Some(Self(Rc::new(Running {
            worker,
            _heard: heard,
            _failed: failed,
        })))
    }

    /// Asks about files, or anew about those of the last time.
    pub fn ask(&self, what: What, order: &str, files: Option<&[Chosen]>) {
        let message = Array::of2(&what.code().into(), &order.into());
        if let Some(files) = files {
            let files: Array = files.iter().map(Chosen::blob).collect();
            message.push(&files);
        }
        // What it cannot be told it tells as a failure.
        let _ = self.0.worker.post_message(&message);
    }
}

fn told(message: &JsValue) -> Told {
    let message = Array::from(message);
    let (what, answer) = (message.get(0).as_string(), message.get(1));
    let text = || answer.as_string().unwrap_or_default();
    match what.as_deref() {
        Some("share") => Told::Share(answer.as_f64().unwrap_or_default()),
        Some("survey") => Told::Answer(What::Survey, text()),
        Some("bring") => Told::Answer(What::Bring, text()),
        _ => Told::Failed,
    }
}
