import { Computed, Concept, Property, Relation } from "../../../../src/model/declare/decorators.js";
import { related, stored } from "../../../../src/model/declare/needs.js";
import { out } from "../../../../src/model/declare/step.js";
import { Node } from "../../../../src/model/node.js";

/* The compiler judges these: a line that compiles although it should not is an error of `npm run types`. */
test("typing errors in a declaration do not compile", () => {
  const wrong = [
    // @ts-expect-error no edge has this type
    () => out("REFERS_TOO"),
    () =>
      Relation(() => Node, {
        description: "…",
        cardinality: "list",
        steps: [],
        // @ts-expect-error nothing is put in order by this property
        order: [{ property: "publishedKye" }],
      }),
    // @ts-expect-error a row has no such property
    () => related<{ readonly name: string }>("publisher", "nmae"),
    () =>
      Computed(() => String, {
        description: "…",
        needs: { note: stored<string | null>("note") },
        // @ts-expect-error what is needed may be null
        compute: ({ note }) => note.length,
      }),
    () =>
      Computed(() => String, {
        description: "…",
        needs: { note: stored<string | null>("note") },
        // @ts-expect-error it is not needed under this name
        compute: ({ notes }: { readonly notes: string }) => notes,
      }),
    () => {
      // @ts-expect-error the class has no field of this name
      @Concept("Leaflet", "…", { prefix: "leaflet", title: { fields: ["titel"], key: "titleKey" } })
      class Leaflet extends Node {
        @Property(() => String, { description: "…" })
        readonly title!: string;
      }
      return Leaflet;
    },
  ];

  expect(wrong).toHaveLength(6);
});
