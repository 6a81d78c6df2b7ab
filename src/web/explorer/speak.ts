import { invariant } from "../../base/invariant.js";

let region: HTMLElement | undefined;

/** Lets a voice say something when it has said what it is saying. Nothing is seen of it. */
export function speak(text: string): void {
  region ??= addRegion();
  // What stands there already would not be said a second time.
  region.replaceChildren();
  invariant(region, "a region that is spoken").append(text);
}

function addRegion(): HTMLElement {
  const added = document.createElement("p");
  added.className = "hidden spoken";
  added.setAttribute("role", "status");
  document.body.append(added);
  return added;
}
