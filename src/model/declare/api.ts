import "reflect-metadata";

/** The decorators that make API types, with what they need to run. Declarations take them from here and nowhere else. */
export {
  Arg,
  createUnionType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  registerEnumType,
} from "type-graphql";
