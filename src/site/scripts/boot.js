// Starts the page's module; the prerenderer puts the names in. A file of its own, since the policy allows no script in
// the page. Where the module cannot be had, the page stays what it is without it: complete, but still.
import start from "./PAGE_SCRIPT";

start({ module_or_path: new URL("./PAGE_MODULE", import.meta.url) });
