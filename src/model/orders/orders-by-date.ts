import type { OrderByProperty } from "../declare/order.js";
import { dateProperty, type DatePart, type DatePrefix } from "../properties.js";

/** The ways in which what has a date is put in order by it. */
export interface OrdersByDate {
  /** By its first day; by its last where that is open. */
  readonly own: OrderByProperty;
  readonly earliest: OrderByProperty;
  readonly latest: OrderByProperty;
}

/** Orders by the days between which something is known to lie. What has no such day comes last, whichever way the order goes. */
export function ordersByDate(prefix: DatePrefix): OrdersByDate {
  const by = (ascending: DatePart, descending: DatePart): OrderByProperty => ({
    ascending: dateProperty(prefix, ascending),
    descending: dateProperty(prefix, descending),
  });
  return {
    own: by("Key", "DescendingKey"),
    earliest: by("EarliestKey", "EarliestDescendingKey"),
    latest: by("LatestKey", "LatestDescendingKey"),
  };
}
