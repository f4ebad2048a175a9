/** Makes something of an object when it is first asked for, such as the tables of a plan, and keeps it as long as that object is there. */
export function oncePer<Key extends object, Made>(make: (of: Key) => Made): (of: Key) => Made {
  const made = new WeakMap<Key, { readonly value: Made }>();
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
}
