import fc from "fast-check";

test("random cases are the same in every run", () => {
  const draw = () => {
    const drawn: number[] = [];
    fc.assert(fc.property(fc.nat(), (number) => drawn.push(number) > 0));
    return drawn;
  };

  expect(draw()).toEqual(draw());
});
