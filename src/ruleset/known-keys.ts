import * as z from 'zod';

type Path = readonly PropertyKey[];
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
}

/** The keys that `schema` allows in the mapping at `path`. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  const shapes = path.reduce<readonly Shape[]>(
    (found, key) => found.flatMap((shape) => stepInto(shape, key)),
    alternatives(root as Shape),
  );
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties ?? {})))];
}

function stepInto(shape: Shape, key: PropertyKey): readonly Shape[] {
  const next = typeof key === 'number' ? shape.items : shape.properties?.[String(key)];
  const other = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : null;
  const taken = next ?? other;
  return taken ? alternatives(taken) : [];
}

const alternatives = (shape: Shape): readonly Shape[] => [
  shape,
  ...[shape.anyOf, shape.oneOf, shape.allOf].flatMap((list) => list ?? []).flatMap(alternatives),
];
