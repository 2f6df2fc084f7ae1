/**
 * GET /pos/v1/openapi.json: the interface for whoever writes a POS. For anybody: it says nothing that is not
 * in the source.
 */
import { POS_OPENAPI } from '../../contract/pos-openapi/document';
import { json } from './http';

const HOUR_S = 3600;

export const OPENAPI = json(200, JSON.stringify(POS_OPENAPI), {
  'cache-control': `public, max-age=${HOUR_S}`,
});
