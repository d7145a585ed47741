//! Dialogs.

use web_sys::HtmlDialogElement;

/// Opens a dialog above the page; one that cannot be opened so stands in the page.
pub fn open(dialog: &HtmlDialogElement) {
    if dialog.show_modal().is_err() {
        dialog.set_open(true);
    }
}
