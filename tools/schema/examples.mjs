/** Gives every field an example: its own, or else that of its schema, or else one made of the examples of its parts. */
export function examplesOf({ collections, nodes, faults }, isValid) {
  const ids = Object.fromEntries(collections.map(({ key, id }) => [key, id]));
  const exampleOf = (node) => node.example ?? made(node);
  const ofField = ({ example, node }) => example ?? exampleOf(node);

  function made(node) {
    switch (node.kind) {
      case 'object': {
        const required = node.fields.filter((field) => field.required);
        return Object.fromEntries(required.map((field) => [field.key, ofField(field)]));
      }
      case 'list':
        return [exampleOf(node.item)];
      case 'map':
        return { name: exampleOf(node.item) };
      case 'nullable':
        return exampleOf(node.inside);
      case 'reference':
        return ids[node.collection];
      case 'choice':
        return node.options.map(exampleOf).find((example) => example !== undefined);
      default:
        return node.type === 'boolean' ? true : node.values?.[0];
    }
  }

  for (const {
    id,
    node: { item: record },
  } of collections) {
    for (const field of record.fields.filter(({ key }) => key === 'id')) field.example = id;
    record.example = made(record);
  }
  for (const node of nodes) node.example = exampleOf(node);
  for (const node of nodes.filter(({ kind }) => kind === 'object')) {
    for (const field of node.fields) {
      field.example = ofField(field);
      const place = `${node.name ?? 'a group'}.${field.key}`;
      if (field.example === undefined) faults.push(`${place} has no example`);
      else if (!isValid(field.node.zod, field.example)) faults.push(`${place}: its example does not fit it`);
    }
  }
}
