import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./styles/colours.css";
import "./styles/page.css";
import "./styles/facts.css";
import "./styles/lists.css";
import "./styles/river.css";
import { closeMenus } from "./close-menus.js";
import { copyLinks } from "./copy-links.js";

/* Everything stands in the page as it came from the server; what is done here only adds to it. */
copyLinks(document);
closeMenus(document);
