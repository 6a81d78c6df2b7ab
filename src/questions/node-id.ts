/** The id of a node, where the answer will have the node itself: a question works out ids, and what is asked of the nodes is filled in at last. */
export type NodeId = string;
