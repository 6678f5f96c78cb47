// Runs before the page is drawn, so that a chosen theme does not flash in later.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem("copilot.theme");
  } catch {
    // Without storage the page follows the system.
  }
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
})();
