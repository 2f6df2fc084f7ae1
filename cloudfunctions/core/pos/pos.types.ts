/** A store's POS, as its signature proved it. */
export interface PosTill {
  brandId: number;
  storeId: string;
  /** Zone of the brand. */
  utcOffsetMinutes: number;
}
