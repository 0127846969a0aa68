// Starts the page's module; the prerenderer puts the names in. A file of its own, since the policy allows no script in
// the page. Where the module cannot be had, the page is told to be what it is without one: complete, and still.
try {
  const page = await import("./PAGE_SCRIPT");
  await page.default({ module_or_path: new URL("./PAGE_MODULE", import.meta.url) });
  for (const lab of document.querySelectorAll("[data-module]")) whenNear(lab, () => begin(lab, page));
} catch (error) {
  document.documentElement.dataset.static = "";
  throw error;
}

// A lab that is a module of its own; the page lends it what there is one of.
async function begin(lab, page) {
  const module = await import(new URL(lab.dataset.module, document.baseURI));
  await module.default();
  module.begin(lab, page);
  delete lab.dataset.absent;
}

// Calls once, when less than a screen is left to an element. What can't be had then is said, and asked for at the next
// touch.
function whenNear(element, call) {
  // A busy page hears of several changes at once, and not of the last one first.
  const near = (changes) => changes.some((change) => change.isIntersecting) && go();
  const seen = new IntersectionObserver(near, { rootMargin: "100%" });
  const go = () => {
    seen.disconnect();
    call().catch(() => {
      element.dataset.absent = "";
      element.addEventListener("pointerdown", go, { once: true });
    });
  };
  seen.observe(element);
}
