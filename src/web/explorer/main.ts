import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./styles/colours.css";
import "./styles/page.css";
import "./styles/facts.css";
import "./styles/lists.css";
import "./styles/river.css";
import "./styles/waiting.css";
import "./styles/river-controls.css";
import { closeMenus } from "./close-menus.js";
import { offerCopying } from "./copying.js";
import { startNavigation } from "./navigation/navigate.js";
import { focusSearchOnSlash } from "./search/focus-search.js";
import { KeySwitch } from "./search/key-switch.js";
import { suggestHits } from "./search/suggest.js";
import { defineRiver } from "./river/river-element.js";

/* Everything stands in the page as it came from the server; what is done here only adds to it. Pages are swapped without loading anew, so that
   all of it listens to the document, or to what stays. What is copied is no link that is followed: it comes first. */
offerCopying();
closeMenus(document);
customElements.define("key-switch", KeySwitch);
const navigate = startNavigation(() => new Date());
const form = document.querySelector<HTMLFormElement>("header.site form");
const field = form?.querySelector<HTMLInputElement>("input[type=search]");
if (form !== null) suggestHits(form, navigate);
if (field instanceof HTMLInputElement) focusSearchOnSlash(field);
defineRiver();
