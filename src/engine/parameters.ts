import { BadParameterError } from "./errors.js";

const deepest = 32;
const longest = 10_000;

/**
 * The parameters as an engine may have them: copied, dates as ISO strings, each number as `convert` wants it.
 * Engines crash on circles, and lose or bend what else is refused here.
 * @throws BadParameterError with the place of the first bad value
 */
export function toEngineParameters(
  parameters: Readonly<Record<string, unknown>>,
  convert: (value: number) => unknown,
): Record<string, unknown> {
  return new Copier(convert).copyMap(parameters);
}

/** Knows where it is, so that a complaint can say so; a place is only spelled out when there is one. */
class Copier {
  private readonly trail: (string | number)[] = [];

  constructor(private readonly convert: (value: number) => unknown) {}

  copyMap(map: object): Record<string, unknown> {
    const copied: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(map)) {
      this.trail.push(key);
      copied[this.checkText(key)] = this.copy(value);
      this.trail.pop();
    }
    return copied;
  }

  private copy(value: unknown): unknown {
    if (value === null || typeof value === "boolean") return value;
    if (typeof value === "string") return this.checkText(value);
    if (typeof value === "number") {
      return Number.isFinite(value) ? this.convert(value) : this.refuse("is not a finite number");
    }
    if (typeof value !== "object") return this.refuse(`is a value of type ${typeof value}`);
    return this.copyObject(value);
  }

  private copyObject(value: object): unknown {
    if (this.trail.length > deepest) return this.refuse(`is nested deeper than ${deepest} levels`);
    if (Array.isArray(value)) return this.copyList(value);
    if (Object.prototype.toString.call(value) === "[object Date]") return (value as Date).toISOString();
    return isPlain(value) ? this.copyMap(value) : this.refuse("is an object of a class");
  }

  private copyList(list: readonly unknown[]): unknown {
    if (list.length > longest) return this.refuse(`has more than ${longest} elements`);
    const copied = new Array<unknown>(list.length);
    for (let index = 0; index < list.length; index += 1) {
      this.trail.push(index);
      copied[index] = this.copy(list[index]);
      this.trail.pop();
    }
    return copied;
  }

  private checkText(text: string): string {
    return text.isWellFormed() ? text : this.refuse("holds half a character");
  }

  private refuse(problem: string): never {
    const place = this.trail.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
    throw new BadParameterError(place.slice(1), problem);
  }
}

/** Realms differ under some test runners, so a prototype is judged by what stands behind it. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
