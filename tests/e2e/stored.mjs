// What is stored, read without the app: by the format that the README describes.

/** The pairs of the page's store that are Rung's. */
export function pairs(page) {
  return page.evaluate(() => Object.entries({ ...localStorage }).filter(([key]) => key.startsWith("rung:")));
}

/** The pairs of the black box; none where there is none. */
export function boxed(page) {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("rung");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains("kept")) {
            database.close();
            return resolve([]);
          }
          const store = database.transaction("kept").objectStore("kept");
          const [keys, texts] = [store.getAllKeys(), store.getAll()];
          texts.onsuccess = () => {
            database.close();
            resolve(keys.result.map((key, place) => [key, texts.result[place]]));
          };
        };
      }),
  );
}

/** The names of all entries in pairs, sorted, each as often as it is there. */
export function entries(pairs) {
  const names = [];
  for (const [key, sealed] of pairs) {
    const [, kind, ...name] = key.split(":");
    if (kind === "e") names.push(`${name[0]}:${name[1]}`);
    if (kind !== "s" && kind !== "i") continue;
    const [, writers, , rows] = JSON.parse(sealed.slice(sealed.indexOf("|") + 1));
    let seq = 0;
    for (const row of rows) {
      seq += row[0];
      names.push(`${writers[row[1]]}:${seq}`);
    }
  }
  return names.sort();
}
