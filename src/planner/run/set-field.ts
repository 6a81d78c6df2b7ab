/** Gives an answer a field under its response key. An alias may be `__proto__`, which an assignment would take for the prototype. */
export function setField(answer: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(answer, key, { value, enumerable: true });
  else answer[key] = value;
}
