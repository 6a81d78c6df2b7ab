import { build } from "./steps/build.mjs";
import { must, root } from "./steps/shell.mjs";
import { takePictures } from "./pictures/take-pictures.mjs";

/* Writes pictures of the explorer over the shipped corpus to docs/pictures: each view light, dark and on a phone. Takes Chromium. */
await must(build());
const written = await takePictures(`${root}docs/pictures`);
console.log(`${written.length} pictures in docs/pictures, ${Math.round(sizeOf(written) / 1000)} kB.`);

function sizeOf(pictures) {
  return pictures.reduce((sum, { bytes }) => sum + bytes, 0);
}
