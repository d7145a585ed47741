//! Where the athlete is, and the way elsewhere.

use super::coached::use_coached;
use crate::browser::{hash, page};
use crate::view::progress::Topic;
use crate::view::route::Route;
use crate::view::words::say;
use leptos::prelude::*;

#[derive(Clone, Copy)]
struct Here(RwSignal<Route>);

/// Makes the route known to all below.
pub fn provide() {
    let here = RwSignal::new(Route::parse(&hash::get()));
    hash::on_change(move |hash| here.set(Route::parse(&hash)));
    provide_context(Here(here));
    // A new page starts at its top; the very first one has the browser's own focus.
    Effect::watch(
        move || here.get(),
        |_, _, _| request_animation_frame(page::to_top),
        false,
    );
}

/// The page that is asked for.
pub fn use_route() -> Signal<Route> {
    expect_context::<Here>().0.into()
}

/// Goes to a page, as a step that "back" undoes.
pub fn go(route: Route) {
    hash::set(&route.to_string());
}

/// Goes to a page in place of the one that is shown, so that "back" does not lead to it again.
pub fn go_instead(route: Route) {
    hash::replace(&route.href());
}

/// The bar with the four places, once there is a program.
#[component]
pub fn Navigation() -> impl IntoView {
    let (route, coached) = (use_route(), use_coached());
    let shown =
        Memo::new(move |_| coached.state().is_some() && !matches!(route.get(), Route::Setup(_)));
    view! {
        <Show when=move || shown.get()>
            <nav class="places" aria-label=say!(places)>
                <Place to=Route::Today name=say!(today) mark="today" />
                <Place to=Route::Plan name=say!(plan) mark="plan" />
                <Place
                    to=Route::Progress(Topic::default())
                    name=say!(progress)
                    mark="progress"
                />
                <Place to=Route::Settings name=say!(settings) mark="settings" />
            </nav>
        </Show>
    }
}

#[component]
fn Place(to: Route, name: &'static str, mark: &'static str) -> impl IntoView {
    let route = use_route();
    // What lies behind a place is of it.
    let current = move || (route.get().place() == to.place()).then_some("page");
    view! {
        <a href=to.href() aria-current=current data-testid=format!("nav-{mark}")>
            <svg aria-hidden="true">
                <use href=format!("#mark-{mark}") />
            </svg>
            <span>{name}</span>
        </a>
    }
}
