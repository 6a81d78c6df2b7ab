/** The label of what stands for a name or number under which others list something. */
export const LISTING = "Listing";
