// The theme and the language that this device has chosen, before anything is painted.
globalThis.rungLook = () => {
  const kept = (name) => {
    try {
      return localStorage.getItem(`rung.${name}`);
    } catch {
      return null;
    }
  };
  const root = document.documentElement;
  const theme = kept("theme");
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
    const own = meta.media.includes("dark") ? "dark" : "light";
    meta.content = (theme ?? own) === "dark" ? "#14130f" : "#f6f4f0";
  }
  const wanted = [kept("language"), ...(navigator.languages ?? [])];
  const codes = wanted.map((code) => code?.slice(0, 2).toLowerCase());
  root.lang = codes.find((code) => "%CODES%".includes(code)) ?? "en";
};
rungLook();
