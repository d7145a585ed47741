//! What concerns the whole app: what is not safe, what came back, and a newer version.

use super::newer::use_newer;
use super::record::{Recorder, Safety, use_recorder};
use crate::browser::{page, update};
use crate::storage::{OpenError, StoreError};
use crate::view::words::{self, message, say};
use leptos::prelude::*;

/// The banners, above every page.
#[component]
pub fn Banners() -> impl IntoView {
    let (recorder, newer) = (use_recorder(), use_newer());
    let restored = recorder.restored();
    view! {
        <Trouble />
        <Show when=move || { restored.get() > 0 }>
            <aside class="banner" role="status" data-testid="restored">
                <p>{move || words::restored(restored.get())}</p>
                <button type="button" on:click=move |_| restored.set(0)>
                    {say!(understood)}
                </button>
            </aside>
        </Show>
        <Show when=move || newer.get()>
            <aside class="banner" role="status" data-testid="newer">
                <p>{say!(newer)}</p>
                <button type="button" on:click=|_| update::apply()>
                    {say!(update)}
                </button>
            </aside>
        </Show>
    }
}

/// What stands between a tap and the disk, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Warning {
    Newer,
    Blocked {
        beside: bool,
    },
    Full {
        beside: bool,
    },
    Tight,
    Failing,
    /// There is no black box: told once.
    LessSafe,
}

impl Warning {
    fn of(recorder: Recorder) -> Option<Self> {
        let safety = recorder.safety();
        let beside = safety == Safety::Safe;
        match (recorder.trouble(), safety) {
            (Some(OpenError::Newer), _) => Some(Self::Newer),
            (Some(OpenError::Store(StoreError::Blocked)), _) => Some(Self::Blocked { beside }),
            (Some(OpenError::Store(StoreError::NotStored)), _) => Some(Self::Full { beside }),
            (None, Safety::Failing) => Some(Self::Failing),
            (None, _) if recorder.is_tight() => Some(Self::Tight),
            (None, Safety::Absent) => Some(Self::LessSafe),
            (None, Safety::Opening | Safety::Safe) => None,
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Newer => "read-only",
            Self::Blocked { .. } => "blocked",
            Self::Full { .. } => "full",
            Self::Tight => "tight",
            Self::Failing => "failing",
            Self::LessSafe => "less-safe",
        }
    }

    /// Whether something is to be done about it.
    const fn is_alert(self) -> bool {
        !matches!(self, Self::LessSafe)
    }

    fn text(self) -> &'static str {
        match self {
            Self::Newer => message!(read_only),
            Self::Blocked { beside: true } => message!(blocked_beside),
            Self::Blocked { beside: false } => message!(blocked),
            Self::Full { beside: true } => message!(full_beside),
            Self::Full { beside: false } => message!(full),
            Self::Tight => message!(tight),
            Self::Failing => message!(failing),
            Self::LessSafe => message!(less_safe),
        }
        .text()
    }

    /// What mends it, if a button can.
    fn mend(self) -> Option<&'static str> {
        match self {
            Self::Newer => Some(say!(update)),
            Self::Blocked { .. } => None,
            Self::Full { .. } | Self::Tight => Some(say!(make_room)),
            Self::Failing => Some(say!(retry)),
            Self::LessSafe => Some(say!(understood)),
        }
    }
}

#[component]
fn Trouble() -> impl IntoView {
    let recorder = use_recorder();
    let understood = RwSignal::new(false);
    let in_vain = RwSignal::new(None);
    let warning = Memo::new(move |_| {
        Warning::of(recorder).filter(|warning| *warning != Warning::LessSafe || !understood.get())
    });
    let mend = move |warning| match warning {
        Warning::Newer => update::apply(),
        Warning::Blocked { .. } => page::reload(),
        Warning::Full { .. } | Warning::Tight => {
            recorder.make_room();
            in_vain.set(untrack(|| Warning::of(recorder)));
        }
        Warning::Failing => recorder.hand_on(),
        Warning::LessSafe => understood.set(true),
    };
    move || {
        warning.get().map(|warning| {
            let button = warning.mend().map(|text| {
                view! {
                    <button type="button" on:click=move |_| mend(warning)>
                        {text}
                    </button>
                }
            });
            view! {
                <aside
                    class="banner"
                    data-tone=warning.is_alert().then_some("alert")
                    role="alert"
                    data-testid="banner"
                    data-warning=warning.code()
                >
                    <p>{move || if in_vain.get() == Some(warning) { say!(no_room) } else { warning.text() }}</p>
                    {button}
                    <button type="button" on:click=move |_| recorder.export()>
                        {say!(export)}
                    </button>
                </aside>
            }
        })
    }
}
