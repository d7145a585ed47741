//! Every call to the browser, in bytes and strings.
