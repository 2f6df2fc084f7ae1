/**
 * GET /pos/v1/openapi.json: the interface as an OpenAPI 3.1 document, made from the schemas of the contract.
 */
import * as z from 'zod/mini';
import type { PosErrorCode } from '../pos';
import { posEventSchema } from '../pos-event';
import { posErrorSchema } from '../pos-replies';
import { POS_STATUS } from '../pos-status';
import { posError } from '../pos-words';
import { EXAMPLES, type Example } from './examples';
import { HEADERS, INFO, SECURITY_SCHEME } from './head';
import { COMMON_ERRORS, OPERATIONS, type OperationName } from './operations';

const ERROR = { $ref: '#/components/schemas/PosError' };
const EVENT = { $ref: '#/components/schemas/PosEvent' };

/** A schema of the contract as JSON Schema 2020-12, which is the dialect of OpenAPI 3.1. */
function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

const withExamples = (schema: object, examples: Record<string, object>): object => ({
  content: { 'application/json': { schema, examples } },
});

const statusOf = (reply: unknown): number => {
  const { ok, code } = reply as { ok: boolean; code: PosErrorCode };
  return ok ? 200 : POS_STATUS[code];
};

function errorResponses(name: OperationName): [string, object][] {
  const codes = [...OPERATIONS[name].errors, ...COMMON_ERRORS];
  const statuses = [...new Set(codes.map((code) => POS_STATUS[code]))].sort((a, b) => a - b);
  return statuses.map((status) => {
    const here = codes.filter((code) => POS_STATUS[code] === status);
    const shown = Object.entries(EXAMPLES[name]).filter(([, { reply }]) => statusOf(reply) === status);
    const examples = Object.fromEntries([
      ...here.map((code) => [code, { value: posError(code) }]),
      ...shown.map(([title, { summary, reply }]) => [title, { summary, value: reply }]),
    ]) as Record<string, object>;
    return [String(status), { description: here.join(', '), ...withExamples(ERROR, examples) }];
  });
}

const pick = (examples: [string, Example][], part: 'request' | 'reply'): Record<string, object> =>
  Object.fromEntries(examples.map(([title, one]) => [title, { summary: one.summary, value: one[part] }]));

function operation(name: OperationName): object {
  const { summary, description, request, reply } = OPERATIONS[name];
  const examples = Object.entries(EXAMPLES[name]);
  const answered = pick(
    examples.filter(([, example]) => statusOf(example.reply) === 200),
    'reply',
  );
  return {
    operationId: name,
    summary,
    description,
    parameters: HEADERS,
    security: [{ signature: [] }],
    requestBody: { required: true, ...withExamples(requestSchema(name, request), pick(examples, 'request')) },
    responses: {
      200: { description: 'Answered', ...withExamples(schemaOf(reply, 'output'), answered) },
      ...Object.fromEntries(errorResponses(name)),
    },
  };
}

/**
 * The server takes events as they come and looks at each alone; whoever writes a POS wants to know what an
 * event is.
 */
function requestSchema(name: OperationName, request: z.ZodMiniType): object {
  const schema = schemaOf(request, 'input') as { properties: { events?: { items: object } } };
  if (name === 'events' && schema.properties.events) schema.properties.events.items = EVENT;
  return schema;
}

const names = Object.keys(OPERATIONS) as OperationName[];

/** The document. */
export const POS_OPENAPI: object = {
  openapi: '3.1.0',
  info: INFO,
  servers: [{ url: '/' }],
  paths: Object.fromEntries(names.map((name) => [`/pos/v1/${name}`, { post: operation(name) }])),
  components: {
    schemas: {
      PosEvent: schemaOf(posEventSchema, 'input'),
      PosError: schemaOf(posErrorSchema, 'output'),
    },
    securitySchemes: { signature: SECURITY_SCHEME },
  },
};
