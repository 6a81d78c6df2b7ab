import { Affiliation } from "../../model/vocabularies.js";
import { derivation } from "../derivation.js";

/** Whether a capacity or a body stands beside a signature whose record does not say so: it does if the record has one, and else nobody has recorded it. */
export const affiliations = derivation({
  name: "affiliations of signatures",
  reads: { of: "Signature", properties: ["capacity"], out: { ON_BEHALF_OF: {} } },
  writes: { fills: ["affiliation"] },
  derive: (signature) => {
    const isGiven = signature.get("capacity") !== undefined || signature.out("ON_BEHALF_OF").length > 0;
    return { properties: { affiliation: isGiven ? Affiliation.PRINTED : Affiliation.NOT_RECORDED } };
  },
});
