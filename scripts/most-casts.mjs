/** How many casts `src` has. The number may only fall; `npm run lint` holds it. */
export const most = 35;
