// Starts the page's module; the prerenderer puts the names in. A file of its own, since the policy allows no script in
// the page. Where the module cannot be had, the page is told to be what it is without one: complete, and still.
try {
  const { default: start } = await import("./PAGE_SCRIPT");
  await start({ module_or_path: new URL("./PAGE_MODULE", import.meta.url) });
} catch (error) {
  document.documentElement.dataset.static = "";
  throw error;
}
