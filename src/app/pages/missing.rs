//! There was a diary, and it is gone.

use crate::app::parts::data::twice::Twice;
use crate::app::record::use_recorder;
use crate::view::route::Route;
use crate::view::words::say;
use leptos::prelude::*;

/// What happened, and what can be done.
#[component]
pub fn Missing() -> impl IntoView {
    let recorder = use_recorder();
    view! {
        <section class="page missing" data-testid="missing">
            <h1 tabindex="-1">{say!(data_missing)}</h1>
            <p>{say!(data_missing_text)}</p>
            <p>{say!(data_missing_backup)}</p>
            <a
                class="button"
                data-tone="main"
                data-testid="to-bring"
                href=Route::Bring.href()
            >
                {say!(data_bring)}
            </a>
            <p>{say!(data_missing_elsewhere)}</p>
            <Twice
                name=say!(data_anew)
                text=say!(data_anew_sure)
                sure=say!(data_anew_yes)
                id="anew"
                act=Callback::new(move |()| recorder.start_anew())
            />
        </section>
    }
}
