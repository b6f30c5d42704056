/** A part of a JSON Schema, as far as the schemas of this program go. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly pattern?: string;
  readonly minimum?: number;
}

/** The words of a schema that the check below knows or may pass over; another one would be passed over unseen. */
const known =
  /^(\$schema|title|description|format|additionalProperties|type|const|enum|anyOf|properties|required|items|pattern|minimum)$/;

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

/** Every place of a value that is not as the schema has it; objects may hold no other keys. */
export function faultsBy(shape: Shape, value: unknown, at = '$'): readonly string[] {
  const strange = Object.keys(shape).filter((word) => !known.test(word));
  if (strange.length > 0) return [`${at}: the schema says ${strange}`];
  if (shape.anyOf) {
    const ways = shape.anyOf.map((way) => faultsBy(way, value, at));
    return ways.some((faults) => faults.length === 0) ? [] : ways.flat();
  }
  const faults: string[] = [];
  if (shape.type !== undefined && shape.type !== typeOf(value)) faults.push(`${at}: no ${shape.type}`);
  if ('const' in shape && shape.const !== value) faults.push(`${at}: not ${shape.const}`);
  if (shape.enum && !shape.enum.includes(value)) faults.push(`${at}: none of ${shape.enum}`);
  if (shape.pattern && !new RegExp(shape.pattern).test(String(value))) faults.push(`${at}: ${shape.pattern}`);
  if (shape.minimum !== undefined && Number(value) < shape.minimum) faults.push(`${at}: < ${shape.minimum}`);
  if (Array.isArray(value))
    return [...faults, ...value.flatMap((each, n) => faultsBy(shape.items ?? {}, each, `${at}[${n}]`))];
  if (typeof value !== 'object' || value === null) return faults;
  const { properties = {}, required = [] } = shape;
  for (const key of required) if (!(key in value)) faults.push(`${at}.${key}: missing`);
  for (const [key, each] of Object.entries(value)) {
    const child = properties[key];
    if (child === undefined) faults.push(`${at}.${key}: unknown`);
    else faults.push(...faultsBy(child, each, `${at}.${key}`));
  }
  return faults;
}
