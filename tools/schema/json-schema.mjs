// The JSON Schema: zod writes the rules, and the comments and examples are put beside them for the editor.
import { registry, toJSONSchema } from 'zod/mini';

/** `asOf` as "As of". */
const titleOf = (key) => {
  const words = key.replace(/^\$/, '').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Whether zod's own bounds of a whole number say nothing that a reader needs. */
const isEndless = (bound) => Math.abs(bound) === Number.MAX_SAFE_INTEGER;

export function jsonSchemaOf({ ledger, nodes }) {
  const names = registry();
  for (const { zod, name } of nodes) if (name) names.add(zod, { id: name });
  const schema = toJSONSchema(ledger.zod, { metadata: names, io: 'input' });
  const done = new Set();

  /** Puts what is known of a node into its JSON. A shared part is written once, and described where it is used. */
  function annotate(json, node) {
    const target = json.$ref ? schema.$defs[json.$ref.slice('#/$defs/'.length)] : json;
    if (done.has(target)) return;
    done.add(target);
    if (isEndless(target.minimum)) delete target.minimum;
    if (isEndless(target.maximum)) delete target.maximum;
    switch (node.kind) {
      case 'object':
        for (const { key, about, example, node: inner } of node.fields) {
          target.properties[key] = {
            title: titleOf(key),
            description: about,
            ...target.properties[key],
            examples: [example],
          };
          annotate(target.properties[key], inner);
        }
        break;
      case 'list':
        target.items = described(target.items, node.item);
        annotate(target.items, node.item);
        break;
      case 'map':
        annotate(target.additionalProperties, node.item);
        break;
      case 'nullable':
        if (target.anyOf) annotate(target.anyOf[0], node.inside);
        break;
      case 'reference':
        target.anyOf = [
          { description: `The id of a record in \`${node.collection}\`.`, ...target.anyOf[0] },
          described(target.anyOf[1], node.inside),
        ];
        annotate(target.anyOf[0], node.id);
        annotate(target.anyOf[1], node.inside);
        break;
      case 'choice':
        target.anyOf = target.anyOf.map((option, at) => described(option, node.options[at]));
        target.anyOf.forEach((option, at) => annotate(option, node.options[at]));
    }
  }

  const described = (json, { about, example, kind }) => ({
    ...(about && { description: about }),
    ...json,
    ...(kind === 'object' && example && { examples: [example] }),
  });

  annotate(schema, ledger);
  const { $schema, $defs, ...rules } = schema;
  // A part has no description of its own: an editor would show it in the place of its field's.
  const parts = Object.entries($defs).map(([name, part]) => [name, { title: titleOf(name), ...part }]);
  return {
    $schema,
    title: 'A ledger of Pledgewatch',
    description: ledger.about,
    ...rules,
    $defs: Object.fromEntries(parts),
  };
}
