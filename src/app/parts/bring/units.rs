//! What a file does not say of its units and days.

use super::desk::Desk;
use crate::app::parts::choice_row::ChoiceRow;
use crate::exchange::found::Options;
use crate::training::units::{DistanceUnit, MassUnit};
use crate::view::words::say;
use leptos::prelude::*;

/// Asks for one of two, which is read anew at once.
#[component]
fn OneOfTwo(
    desk: Desk,
    name: &'static str,
    legend: &'static str,
    options: [String; 2],
    /// What was said, as the place of an option.
    said: fn(&Options) -> Option<u8>,
    /// Says it.
    say: fn(&mut Options, u8),
) -> impl IntoView {
    // What is supposed until it is said is the first.
    let chosen =
        Signal::derive(move || desk.order().with(|order| said(&order.options)).or(Some(0)));
    let choose = Callback::new(move |place| {
        desk.order().update(|order| say(&mut order.options, place));
        desk.read_anew();
    });
    let options = (0..).zip(options).collect();
    view! { <ChoiceRow name legend options chosen on_choose=choose /> }
}

/// Kilograms or pounds.
#[component]
pub fn Mass(desk: Desk) -> impl IntoView {
    view! {
        <OneOfTwo
            desk
            name="file-mass"
            legend=say!(found_ask_mass)
            options=["kg".to_owned(), "lb".to_owned()]
            said=|options| options.mass.map(|mass| u8::from(mass == MassUnit::Pound))
            say=|options, place| {
                options.mass = Some(if place == 0 { MassUnit::Kilogram } else { MassUnit::Pound });
            }
        />
    }
}

/// Kilometres or miles.
#[component]
pub fn Far(desk: Desk) -> impl IntoView {
    view! {
        <OneOfTwo
            desk
            name="file-distance"
            legend=say!(found_ask_distance)
            options=["km".to_owned(), "mi".to_owned()]
            said=|options| options.distance.map(|unit| u8::from(unit == DistanceUnit::Mile))
            say=|options, place| {
                let mile = place != 0;
                options.distance =
                    Some(if mile { DistanceUnit::Mile } else { DistanceUnit::Kilometre });
            }
        />
    }
}

/// Which of the two stands first.
#[component]
pub fn DayFirst(desk: Desk) -> impl IntoView {
    view! {
        <OneOfTwo
            desk
            name="file-day"
            legend=say!(found_ask_day)
            options=[say!(found_day_first).to_owned(), say!(found_month_first).to_owned()]
            said=|options| options.day_first.map(|first| u8::from(!first))
            say=|options, place| options.day_first = Some(place == 0)
        />
    }
}
