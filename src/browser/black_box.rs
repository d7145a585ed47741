//! The black box: an IndexedDB beside localStorage, which says when something is on the disk.

use crate::storage::{Batch, Change};
use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{TransactionDurability, TransactionMode, TransactionOptions};

const NAME: &str = "rung";
const KEPT: &str = "kept";

/// An open black box. One that has failed is to be dropped and opened anew.
#[derive(Clone)]
pub struct BlackBox(Database);

impl BlackBox {
    /// Opens it; `None` where the browser has none for this page.
    pub async fn open() -> Option<Self> {
        let opening = Database::open(NAME)
            .with_version(1_u8)
            .with_on_upgrade_needed(|_, database| {
                database.create_object_store(KEPT).build()?;
                Ok(())
            });
        opening.await.ok().map(Self)
    }

    /// All it has, by key; `None` where it cannot be read.
    pub async fn all(&self) -> Option<Vec<(String, String)>> {
        let transaction = self.0.transaction(KEPT).build().ok()?;
        let store = transaction.object_store(KEPT).ok()?;
        let keys = store.get_all_keys::<String>().primitive().ok()?;
        let texts = store.get_all::<String>().primitive().ok()?;
        let (keys, texts) = (keys.await.ok()?, texts.await.ok()?);
        keys.zip(texts)
            .map(|(key, text)| Some((key.ok()?, text.ok()?)))
            .collect()
    }

    /// Makes all changes, or none. Says whether they are on the disk: the transaction is strict, so
    /// that it is done only then.
    pub async fn take(&self, batch: &Batch) -> bool {
        self.try_take(batch).await.is_ok()
    }

    async fn try_take(&self, batch: &Batch) -> indexed_db_futures::Result<()> {
        let options = TransactionOptions::new().with_durability(TransactionDurability::Strict);
        let transaction = self
            .0
            .transaction(KEPT)
            .with_mode(TransactionMode::Readwrite)
            .with_options(options)
            .build()?;
        let store = transaction.object_store(KEPT)?;
        for (key, change) in batch.changes() {
            // Requests go out at once; what comes of them, the transaction says.
            match change {
                Change::Put(text) => drop(store.put(text.as_str()).with_key(key.as_str()).build()?),
                Change::Remove => drop(store.delete(key.as_str()).build()?),
            }
        }
        transaction.commit().await
    }
}
