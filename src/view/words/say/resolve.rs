//! Fills in a message: text, variables, and choices by a plural, a number or a word.

use super::language::Language;
use super::value::Value;
use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// What a message is told: names, with a comma behind each, and the values in the same order.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// Such as `days,sessions,`.
    pub names: &'a str,
    /// As many.
    pub values: &'a [&'a dyn Value],
}

impl<'a> Told<'a> {
    fn find(self, name: &str) -> Option<&'a dyn Value> {
        let place = self.names.split(',').position(|known| known == name);
        self.values.get(place?).copied()
    }
}

/// Writes a message; none where it asks for what it is not told, or what we do not use.
pub fn write(
    out: &mut String,
    pattern: &Pattern<&str>,
    told: Told,
    language: Language,
) -> Option<()> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    out.push_str(&told.find(id.name)?.text());
                }
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    out.push_str(value);
                }
                Expression::Select {
                    selector: InlineExpression::VariableReference { id },
                    variants,
                } => {
                    let variant = choose(variants, told.find(id.name)?, language)?;
                    write(out, &variant.value, told, language)?;
                }
                _ => return None,
            },
        }
    }
    Some(())
}

/// The variant of a number itself comes before that of its plural.
fn choose<'a>(
    variants: &'a [Variant<&'a str>],
    value: &dyn Value,
    language: Language,
) -> Option<&'a Variant<&'a str>> {
    let named = |word: &str| {
        variants.iter().find(|variant| match variant.key {
            VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                name == word
            }
        })
    };
    let plural = |count| named(language.plural(count));
    named(&value.text())
        .or_else(|| value.count().and_then(plural))
        .or_else(|| variants.iter().find(|variant| variant.default))
}
