/** The id of a node, if the answer will have the node itself: a question works out ids, and what is asked of the nodes is filled in at last. */
export type NodeId = string;
