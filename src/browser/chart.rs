//! Charts: numbers handed to what draws them, `static/chart.js` with its library, which is fetched
//! when the first one is shown.

use js_sys::{Array, Float64Array, Function, Object, Reflect};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlScriptElement};

/// The name under which the script makes itself known.
const DRAW: &str = "rungChart";

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// As numbers, to a tenth.
    Number,
    /// Seconds, as a clock has them.
    Clock,
}

/// One row of values.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is called where its values are told; nothing where they are not.
    pub name: String,
    /// How it looks, by its name in the script.
    pub look: &'static str,
    /// Its colour: a token of the style.
    pub colour: &'static str,
    /// A value a day; NaN where there is none.
    pub values: Vec<f64>,
}

/// Days that stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first, counted from 1970.
    pub from: i32,
    /// The last.
    pub to: i32,
    /// A token of the style.
    pub colour: &'static str,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    /// The days that have values, counted from 1970, in order.
    pub days: Vec<f64>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Days that stand out.
    pub spans: Vec<Span>,
    /// The days that are looked at first.
    pub window: (i32, i32),
    /// The day it is.
    pub today: i32,
    /// How values are written, and what stands behind them.
    pub scale: (Scale, String),
    /// Whether the values are seen from nothing up.
    pub zero: bool,
    /// Whether less is higher.
    pub flip: bool,
}

/// A chart that was drawn. It is taken away with the last of it.
#[derive(Clone)]
pub struct Drawn(Rc<Handle>);

struct Handle(JsValue);

impl Drop for Handle {
    fn drop(&mut self) {
        call(&self.0, "away", &Array::new());
    }
}

impl Drawn {
    /// Looks at other days.
    pub fn look(&self, from: i32, to: i32) {
        call(&self.0.0, "look", &Array::of2(&from.into(), &to.into()));
    }
}

fn call(object: &JsValue, name: &str, given: &Array) -> Option<JsValue> {
    let found = Reflect::get(object, &name.into()).ok()?;
    Reflect::apply(found.dyn_ref::<Function>()?, object, given).ok()
}

fn window() -> Option<JsValue> {
    web_sys::window().map(JsValue::from)
}

/// Whether what draws has come.
fn is_here() -> bool {
    window().is_some_and(|window| super::has(&window, DRAW))
}

/// Fetches what draws, once, and calls back with whether it came.
pub fn fetch(then: impl FnOnce(bool) + 'static) {
    if is_here() {
        return then(true);
    }
    let then = Closure::once_into_js(move |_: JsValue| then(is_here()));
    let then: &Function = then.unchecked_ref();
    if add_script(then).is_none() {
        let _ = then.call1(&JsValue::NULL, &JsValue::NULL);
    }
}

/// The page names the file and what it must be.
fn add_script(then: &Function) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let named = document.query_selector("meta[name=chart]").ok()??;
    let named = named.get_attribute("content")?;
    let (source, integrity) = named.split_once(' ')?;
    let script: HtmlScriptElement = document.create_element("script").ok()?.dyn_into().ok()?;
    script.set_type("module");
    script.set_integrity(integrity);
    script.set_src(source);
    script.set_onload(Some(then));
    script.set_onerror(Some(then));
    document.head()?.append_child(&script).ok()?;
    Some(())
}

/// Draws into an element; what is under the pointer is said in another.
pub fn draw(host: &Element, readout: &Element, plot: &Plot) -> Option<Drawn> {
    let given = Array::of3(host, readout, &spec(plot));
    let drawn = call(&window()?, DRAW, &given)?;
    Some(Drawn(Rc::new(Handle(drawn))))
}

fn spec(plot: &Plot) -> JsValue {
    let rows: Array = plot.rows.iter().map(row).collect();
    let spans: Array = plot
        .spans
        .iter()
        .map(|span| {
            object(&[
                ("from", span.from.into()),
                ("to", span.to.into()),
                ("colour", span.colour.into()),
            ])
        })
        .collect();
    let (scale, unit) = &plot.scale;
    let kind = match scale {
        Scale::Number => "number",
        Scale::Clock => "clock",
    };
    object(&[
        ("days", Float64Array::from(&plot.days[..]).into()),
        ("rows", rows.into()),
        ("spans", spans.into()),
        ("from", plot.window.0.into()),
        ("to", plot.window.1.into()),
        ("today", plot.today.into()),
        ("kind", kind.into()),
        ("unit", unit.as_str().into()),
        ("zero", plot.zero.into()),
        ("flip", plot.flip.into()),
    ])
}

fn row(row: &Row) -> JsValue {
    object(&[
        ("name", row.name.as_str().into()),
        ("look", row.look.into()),
        ("colour", row.colour.into()),
        ("values", Float64Array::from(&row.values[..]).into()),
    ])
}

fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        // A plain object takes every member.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}
