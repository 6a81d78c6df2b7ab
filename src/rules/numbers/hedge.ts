/** How words near a number limit it. */
export type Hedge = "ABOUT" | "NEARLY" | "BELOW" | "OVER" | "JUST_OVER" | "AT_LEAST" | "AT_MOST";
