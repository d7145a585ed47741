//! Fills in a message: text, variables, and choices by a plural, a number or a word.

use super::arg::{Arg, digits};
use super::language::Language;
use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

type Args<'a> = [(&'a str, Arg<'a>)];

/// Writes a message; none where it asks for what it is not given, or what we do not use.
pub fn write(
    out: &mut String,
    pattern: &Pattern<&str>,
    args: &Args,
    language: Language,
) -> Option<()> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => place(out, expression, args, language)?,
        }
    }
    Some(())
}

fn place(
    out: &mut String,
    expression: &Expression<&str>,
    args: &Args,
    language: Language,
) -> Option<()> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            match find(args, id.name)? {
                Arg::Word(text) => out.push_str(text),
                Arg::Text(text) => out.push_str(text),
                Arg::Count(count) => out.push_str(&digits(*count)),
            }
            Some(())
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            out.push_str(value);
            Some(())
        }
        Expression::Select {
            selector: InlineExpression::VariableReference { id },
            variants,
        } => {
            let variant = choose(variants, find(args, id.name)?, language)?;
            write(out, &variant.value, args, language)
        }
        _ => None,
    }
}

fn find<'a>(args: &'a Args, name: &str) -> Option<&'a Arg<'a>> {
    args.iter()
        .find(|(known, _)| *known == name)
        .map(|(_, arg)| arg)
}

/// The variant of a number itself comes before that of its plural.
fn choose<'a>(
    variants: &'a [Variant<&'a str>],
    arg: &Arg,
    language: Language,
) -> Option<&'a Variant<&'a str>> {
    let named = |word: &str| {
        variants.iter().find(|variant| match variant.key {
            VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                name == word
            }
        })
    };
    let found = match arg {
        Arg::Word(word) => named(word),
        Arg::Text(word) => named(word),
        Arg::Count(count) => named(&count.to_string()).or_else(|| named(language.plural(*count))),
    };
    found.or_else(|| variants.iter().find(|variant| variant.default))
}
