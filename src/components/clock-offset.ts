/** How wrong the device's clock is. Pure. */

/**
 * What has to be added to the device's clock to get the server's: the server read its clock, as far as
 * anybody can know, halfway between the question and the answer. Milliseconds.
 * @example asked at 10:00:00, answered at 10:00:02, the server says 10:10:01 = 600,000
 */
export function clockOffset(serverTime: string, askedAt: number, answeredAt: number): number {
  return Date.parse(serverTime) - (askedAt + answeredAt) / 2;
}
