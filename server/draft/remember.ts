/** Remembers what was made, or derived from an object. Drafts are made of objects that never change, so nothing remembered can be out of date. */

/** A function that derives from each object once. What is remembered goes with the object. */
export function remembered<Key extends object, Value>(derive: (key: Key) => Value): (key: Key) => Value {
  const memory = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = memory.get(key);
    if (known) return known.value;
    const value = derive(key);
    memory.set(key, { value });
    return value;
  };
}

/** What is made when it is first asked for, so that no start waits for what its draft does not need. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
