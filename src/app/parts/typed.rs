//! What a line was, as it is typed: pieces for every form that puts a draft right.

use super::choice_row::ChoiceRow;
use super::stepper::Stepper;
use crate::training::units::Rpe;
use crate::training::{Done, Form};
use crate::view::draft::{Draft, DraftFault, Part};
use crate::view::words::say;
use leptos::prelude::*;

/// All that is wrong with a draft.
pub fn faults(draft: RwSignal<Draft>) -> Memo<Vec<DraftFault>> {
    Memo::new(move |_| draft.with(Draft::read).err().unwrap_or_default())
}

/// What is wrong with one field of it, if anything.
pub fn fault_of(faults: Memo<Vec<DraftFault>>, part: Part) -> Memo<Option<String>> {
    Memo::new(move |_| {
        faults.with(|faults| {
            let fault = faults.iter().find(|fault| fault.part == part);
            fault.map(|fault| fault.message.clone())
        })
    })
}

/// A doubt about a draft, which is said once: who saves again means it.
#[derive(Clone, Copy)]
pub struct Doubting {
    draft: RwSignal<Draft>,
    asked: Done,
    said: RwSignal<Option<String>>,
}

impl Doubting {
    /// Of a draft, beside what was asked.
    pub fn new(draft: RwSignal<Draft>, asked: Done) -> Self {
        let said = RwSignal::new(None);
        Self { draft, asked, said }
    }

    fn doubt(self) -> Option<String> {
        self.draft.with(|draft| draft.doubt(&self.asked))
    }

    /// What is said of it, as long as it stands.
    pub fn warning(self) -> Option<String> {
        let doubt = self.doubt()?;
        let is_said = self.said.with(|said| said.as_ref() == Some(&doubt));
        is_said.then_some(doubt)
    }

    /// What the draft says, once nothing is in doubt that was not said: `None` where that is said now.
    ///
    /// # Errors
    /// With what is wrong with it.
    pub fn read(self) -> Result<Option<Done>, Vec<DraftFault>> {
        let done = self.draft.with_untracked(Draft::read)?;
        let doubt = untrack(move || self.doubt());
        if doubt.is_some() && self.said.get_untracked() != doubt {
            self.said.set(doubt);
            return Ok(None);
        }
        Ok(Some(done))
    }
}

/// Its fields, with steps where they step.
#[component]
pub fn Steppers(draft: RwSignal<Draft>) -> impl IntoView {
    let faults = faults(draft);
    let fields = draft.with_untracked(Draft::parts).into_iter();
    let fields = fields.map(move |(part, label)| {
        let text = Memo::new(move |_| draft.with(|draft| draft.text(part).to_owned()));
        let fault = fault_of(faults, part);
        let on_text = Callback::new(move |text| draft.update(|draft| draft.set(part, text)));
        let step = Callback::new(move |up| {
            draft.update(|draft| draft.set(part, draft.stepped(part, up)));
        });
        let id = part.id();
        if part == Part::Time {
            view! { <Stepper id label text fault on_text /> }.into_any()
        } else {
            view! { <Stepper id label text fault on_text on_step=step /> }.into_any()
        }
    });
    view! { <div class="steppers">{fields.collect_view()}</div> }
}

/// How hard it was, where that is asked.
#[component]
pub fn Hard(
    draft: RwSignal<Draft>,
    legend: &'static str,
    /// The points with their names, in halves.
    options: Vec<(u8, String)>,
) -> impl IntoView {
    let rpe = Memo::new(move |_| Some(draft.with(|draft| draft.rpe.map_or(0, Rpe::halves))));
    let choose = Callback::new(move |halves| {
        draft.update(|draft| draft.rpe = Rpe::from_halves(halves).ok());
    });
    let has_rpe = draft.with_untracked(Draft::has_rpe);
    has_rpe.then(|| view! { <ChoiceRow name="rpe" legend options chosen=rpe on_choose=choose /> })
}

/// Whether the form broke, where that is asked.
#[component]
pub fn Broke(draft: RwSignal<Draft>) -> impl IntoView {
    let broke = move || draft.with(|draft| draft.form == Form::Broke);
    let form = move |event| {
        let broke = event_target_checked(&event);
        let form = if broke { Form::Broke } else { Form::Sound };
        draft.update(|draft| draft.form = form);
    };
    let has_form = draft.with_untracked(Draft::has_form);
    has_form.then(|| {
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    data-testid="form-broke"
                    prop:checked=broke
                    on:change=form
                />
                <span>{say!(form_broke)}</span>
            </label>
        }
    })
}
