/** The place of a request for the next page. Nothing else. */

/** What is undefined has no place in a request. @example { action: 'list-friends', ...pageAfter(after) } */
export const pageAfter = (after: string | undefined): { after?: string } =>
  after === undefined ? {} : { after };
