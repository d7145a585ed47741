//! Movements of the athlete's own: what is chosen of one, and the list of them.

use super::words::{self, own as told, say};
use crate::diary::{Body, OwnMovement};
use crate::training::own::{IMPLEMENTS, MEASURES, PATTERNS, SIDES};
use crate::training::{Implement, Measure, Movement, MovementId, Own, Pattern, Sides};

/// What is chosen of an own movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Its pattern.
    Pattern,
    /// The movement of the library it is most like: it says how much it demands.
    Like,
    /// What carries its load.
    Implement,
    /// How it is counted.
    Measure,
    /// On one side or on each.
    Sides,
}

impl Part {
    /// All parts in the order in which they are chosen.
    pub const ALL: [Self; 5] = [
        Self::Pattern,
        Self::Like,
        Self::Implement,
        Self::Measure,
        Self::Sides,
    ];
}

/// A movement that is being made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draft {
    /// What it is so far.
    pub own: Own,
    /// The place of what it is like among the library's movements of its pattern.
    like: usize,
}

impl Default for Draft {
    fn default() -> Self {
        let own = Own {
            pattern: Pattern::Squat,
            measure: Measure::Reps,
            sides: Sides::Both,
            implement: Implement::Bodyweight,
            level: 0,
        };
        Self { own, like: 0 }
    }
}

/// The library's movements of a pattern.
fn alike(pattern: Pattern) -> impl Iterator<Item = &'static Movement> {
    let library = Movement::all().iter();
    library.filter(move |movement| movement.pattern == pattern)
}

fn place<T: PartialEq>(all: &[T], value: &T) -> usize {
    all.iter().position(|one| one == value).unwrap_or(0)
}

impl Draft {
    /// What can be chosen of a part.
    pub fn options(&self, part: Part) -> Vec<String> {
        match part {
            Part::Pattern => PATTERNS.map(|one| told::pattern(one).to_owned()).to_vec(),
            Part::Like => alike(self.own.pattern)
                .map(|movement| words::movement(movement.id))
                .collect(),
            Part::Implement => IMPLEMENTS
                .map(|one| told::implement(one).to_owned())
                .to_vec(),
            Part::Measure => MEASURES.map(|one| told::measure(one).to_owned()).to_vec(),
            Part::Sides => SIDES.map(|one| told::sides(one).to_owned()).to_vec(),
        }
    }

    /// The place of what is chosen.
    pub fn chosen(&self, part: Part) -> usize {
        match part {
            Part::Pattern => place(&PATTERNS, &self.own.pattern),
            Part::Like => self.like,
            Part::Implement => place(&IMPLEMENTS, &self.own.implement),
            Part::Measure => place(&MEASURES, &self.own.measure),
            Part::Sides => place(&SIDES, &self.own.sides),
        }
    }

    /// Chooses the option at a place; what it is like says the rest until that is chosen too.
    pub fn choose(&mut self, part: Part, at: usize) {
        let own = &mut self.own;
        match part {
            Part::Pattern => {
                own.pattern = PATTERNS.get(at).copied().unwrap_or(own.pattern);
                self.choose(Part::Like, 0);
            }
            Part::Like => {
                if let Some(like) = alike(own.pattern).nth(at) {
                    self.like = at;
                    self.own = Own {
                        pattern: like.pattern,
                        measure: like.measure,
                        sides: like.sides,
                        implement: like.implement,
                        level: like.level,
                    };
                }
            }
            Part::Implement => own.implement = IMPLEMENTS.get(at).copied().unwrap_or(own.implement),
            Part::Measure => own.measure = MEASURES.get(at).copied().unwrap_or(own.measure),
            Part::Sides => own.sides = SIDES.get(at).copied().unwrap_or(own.sides),
        }
    }

    /// What is recorded of it under a name.
    ///
    /// # Errors
    /// With the sentence to show where the name cannot be one.
    pub fn named(&self, name: &str) -> Result<Body, &'static str> {
        let movement = self.own.named(name).ok_or(say!(own_name_fault))?;
        Ok(Body::HasMovement {
            movement,
            preferred: true,
        })
    }
}

/// One of the list, in words: its pattern, implement and count.
pub fn about(movement: MovementId) -> String {
    let known = movement.movement();
    told::about(known.pattern, known.implement, known.measure)
}

/// What one of the list is called, as it was typed.
pub fn name(own: &OwnMovement) -> &'static str {
    own.movement.movement().name
}

/// What is recorded where one of the list is renamed; `None` where nothing changes.
pub fn renamed(own: &OwnMovement, name: &str) -> Option<Body> {
    let movement = own.movement.renamed(name)?;
    (movement.as_str() != own.movement.as_str()).then_some(Body::HasMovement {
        movement,
        preferred: own.preferred,
    })
}

/// What is recorded where one of the list is for its pattern from now on, or no more.
pub const fn preferred(own: &OwnMovement, preferred: bool) -> Body {
    Body::HasMovement {
        movement: own.movement,
        preferred,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_is_like_says_the_rest_until_that_is_chosen() {
        let mut draft = Draft::default();
        draft.choose(Part::Pattern, 1);
        let options = draft.options(Part::Like);
        let like = options.iter().position(|name| name == "Good morning");
        draft.choose(Part::Like, like.expect("a hinge"));
        assert_eq!(draft.own.implement, Implement::Barbell);
        assert_eq!((draft.own.level, draft.own.measure), (4, Measure::Reps));
        let belt = IMPLEMENTS.iter().position(|one| *one == Implement::Belt);
        draft.choose(Part::Implement, belt.expect("a belt"));
        assert_eq!(draft.own.implement, Implement::Belt);
        assert_eq!(Some(draft.chosen(Part::Implement)), belt);
        for part in Part::ALL {
            let options = draft.options(part).len();
            assert!(draft.chosen(part) < options, "{part:?}");
            draft.choose(part, options);
            assert!(draft.chosen(part) < draft.options(part).len(), "{part:?}");
        }
        assert!(draft.named("").is_err());
        assert!(draft.named("Belt squat walk").is_ok());
    }
}
