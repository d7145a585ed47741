//! A picture that is drawn on the device: words over a plain ground or a photo.

use super::file::Chosen;
use super::share::{self, Shared};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, File, FilePropertyBag, HtmlCanvasElement, ImageBitmap,
};

/// A picture in portrait, as phones share them.
pub const WIDTH: u32 = 1_080;
/// Four to five.
pub const HEIGHT: u32 = 1_350;

const MARGIN: f64 = 96.0;
const GROUND: &str = "#17150f";
const INK: &str = "#f6f3ec";
const QUIET: &str = "#b9b2a4";
const ACCENT: &str = "#f2975c";

/// How a line of words is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Small, in the accent's colour.
    Over,
    /// As large as it gets.
    Large,
    /// Beside it.
    Quiet,
}

impl Look {
    const fn style(self) -> (&'static str, f64, &'static str) {
        match self {
            Self::Over => ("600", 44.0, ACCENT),
            Self::Large => ("800", 104.0, INK),
            Self::Quiet => ("500", 46.0, QUIET),
        }
    }
}

/// A photo of the athlete's own.
#[derive(Clone)]
pub struct Photo(ImageBitmap);

impl Photo {
    /// The photo in a file; `None` where the browser cannot show it.
    pub async fn of(file: Chosen) -> Option<Self> {
        let window = web_sys::window()?;
        let making = window.create_image_bitmap_with_blob(file.blob()).ok()?;
        JsFuture::from(making).await.ok()?.dyn_into().ok().map(Self)
    }
}

/// Draws words over a ground or a photo, from the foot of the picture up. Says whether it could.
pub fn draw(canvas: &HtmlCanvasElement, lines: &[(Look, String)], photo: Option<&Photo>) -> bool {
    try_draw(canvas, lines, photo).is_ok()
}

fn try_draw(
    canvas: &HtmlCanvasElement,
    lines: &[(Look, String)],
    photo: Option<&Photo>,
) -> Result<(), JsValue> {
    canvas.set_width(WIDTH);
    canvas.set_height(HEIGHT);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let pen: CanvasRenderingContext2d = context.unchecked_into();
    let (width, height) = (f64::from(WIDTH), f64::from(HEIGHT));
    pen.set_fill_style_str(GROUND);
    pen.fill_rect(0.0, 0.0, width, height);
    match photo {
        Some(Photo(photo)) => {
            // All of the picture is covered, whatever the photo's shape.
            let (wide, high) = (f64::from(photo.width()), f64::from(photo.height()));
            let scale = (width / wide.max(1.0)).max(height / high.max(1.0));
            let (wide, high) = (wide * scale, high * scale);
            let (left, top) = ((width - wide) / 2.0, (height - high) / 2.0);
            pen.draw_image_with_image_bitmap_and_dw_and_dh(photo, left, top, wide, high)?;
            let shade = pen.create_linear_gradient(0.0, height * 0.3, 0.0, height);
            shade.add_color_stop(0.0, "rgba(23, 21, 15, 0)")?;
            shade.add_color_stop(0.75, "rgba(23, 21, 15, 0.85)")?;
            pen.set_fill_style_canvas_gradient(&shade);
            pen.fill_rect(0.0, 0.0, width, height);
        }
        None => ladder(&pen),
    }
    let mut foot = height - MARGIN;
    for (look, text) in lines.iter().rev() {
        let (weight, size, colour) = look.style();
        pen.set_font(&format!("{weight} {size}px system-ui, sans-serif"));
        pen.set_fill_style_str(colour);
        for line in wrapped(&pen, text, width - 2.0 * MARGIN)?.iter().rev() {
            pen.fill_text(line, MARGIN, foot)?;
            foot -= size * 1.12;
        }
        foot -= size * 0.28;
    }
    Ok(())
}

/// A ladder that leads out of the picture.
fn ladder(pen: &CanvasRenderingContext2d) {
    let (left, right) = (660.0, 940.0);
    pen.set_line_width(26.0);
    pen.set_line_cap("round");
    pen.set_stroke_style_str("#2c2820");
    let line = |from: (f64, f64), to: (f64, f64)| {
        pen.begin_path();
        pen.move_to(from.0, from.1);
        pen.line_to(to.0, to.1);
        pen.stroke();
    };
    for rung in 0..5 {
        let high = 640.0 - 140.0 * f64::from(rung);
        if rung == 3 {
            pen.set_stroke_style_str(ACCENT);
        }
        line((left, high), (right, high));
        pen.set_stroke_style_str("#2c2820");
    }
    line((left, 720.0), (left, -40.0));
    line((right, 720.0), (right, -40.0));
}

/// The words of a line in as many lines as they take.
fn wrapped(pen: &CanvasRenderingContext2d, text: &str, width: f64) -> Result<Vec<String>, JsValue> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let Some(line) = lines.last_mut() else { break };
        let longer = if line.is_empty() {
            word.to_owned()
        } else {
            format!("{line} {word}")
        };
        if line.is_empty() || pen.measure_text(&longer)?.width() <= width {
            *line = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    Ok(lines)
}

/// The picture as a file; `None` where the browser makes none.
async fn file(canvas: HtmlCanvasElement, name: &str) -> Option<File> {
    let made = js_sys::Promise::new(&mut |resolve, _| {
        let done = Closure::once_into_js(move |blob: JsValue| {
            let _ = resolve.call1(&JsValue::NULL, &blob);
        });
        let _ = canvas.to_blob(done.unchecked_ref());
    });
    let blob: Blob = JsFuture::from(made).await.ok()?.dyn_into().ok()?;
    let options = FilePropertyBag::new();
    options.set_type("image/png");
    File::new_with_blob_sequence_and_options(&Array::of1(&blob), name, &options).ok()
}

/// Hands the picture to another app; where the browser does not, it is kept as a file.
pub async fn share(canvas: HtmlCanvasElement, name: &str) -> bool {
    let Some(file) = file(canvas, name).await else {
        return false;
    };
    match share::share_file(&file) {
        Some(sharing) => sharing.await != Shared::Refused || super::file::keep(&file, name),
        None => super::file::keep(&file, name),
    }
}

/// Keeps the picture as a file.
pub async fn keep(canvas: HtmlCanvasElement, name: &str) -> bool {
    match file(canvas, name).await {
        Some(file) => super::file::keep(&file, name),
        None => false,
    }
}
