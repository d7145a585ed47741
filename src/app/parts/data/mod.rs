//! The athlete's data: copies, imports, how safe it is.

pub mod copies;
pub mod damage;
pub mod due;
pub mod imports;
pub mod install;
pub mod safety;
pub mod trouble;
pub mod twice;
