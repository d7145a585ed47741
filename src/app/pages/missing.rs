//! There was a diary, and it is gone.

use crate::app::parts::data::twice::Twice;
use crate::app::record::use_recorder;
use crate::view::route::Route;
use crate::view::words::data;
use leptos::prelude::*;

/// What happened, and what can be done.
#[component]
pub fn Missing() -> impl IntoView {
    let recorder = use_recorder();
    view! {
        <section class="page missing" data-testid="missing">
            <h1 tabindex="-1">{data::MISSING}</h1>
            <p>{data::MISSING_TEXT}</p>
            <p>{data::MISSING_BACKUP}</p>
            <a
                class="button"
                data-tone="main"
                data-testid="to-bring"
                href=Route::Bring.href()
            >
                {data::BRING}
            </a>
            <p>{data::MISSING_ELSEWHERE}</p>
            <Twice
                name=data::ANEW
                text=data::ANEW_SURE
                sure=data::ANEW_YES
                id="anew"
                act=Callback::new(move |()| recorder.start_anew())
            />
        </section>
    }
}
