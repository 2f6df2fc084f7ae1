/*
 * Tells the product of events, batch after batch. While a file turns out to have been told before, what is
 * known is looked up instead, which costs a fraction of telling it again.
 */
import type { IncomingEvent, Receipt as Answer } from '../../cloudfunctions/core/inbox/inbox.types';
import { readEventKeys } from '../../cloudfunctions/core/inbox/keys.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { prepare } from '../../cloudfunctions/core/settlement/intake/prepare-events';
import type { BrandZone } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { receiveSales } from '../../cloudfunctions/core/settlement/intake/receive-sales';
import { asDb, type Database } from '../../cloudfunctions/platform/db';

type Answered = (answers: Answer[]) => void;

/** Look-ups that are under way at once. */
const MOST_UNDER_WAY = 2;

export class Receiver {
  /** Whether the last batch had something known: the next is looked up first. */
  private looksFirst = true;
  private underWay: { events: IncomingEvent[]; known: Promise<boolean[]>; answered: Answered }[] = [];

  constructor(
    private readonly pool: Database,
    private readonly zone: BrandZone,
  ) {}

  /** Receives a batch; answers come in the order of the batches, some of them after later calls. */
  async receive(events: IncomingEvent[], answered: Answered): Promise<void> {
    if (!this.looksFirst) {
      await this.idle();
      this.tell(answered, await receiveSales(this.pool, this.zone, events, Date.now()));
      return;
    }
    const known = this.lookUp(events);
    known.catch(() => {});
    this.underWay.push({ events, known, answered });
    if (this.underWay.length > MOST_UNDER_WAY) await this.finishFirst();
  }

  /** Waits for the answers to everything. */
  async idle(): Promise<void> {
    while (this.underWay.length > 0) await this.finishFirst();
  }

  /** Which events were told before with the same content. */
  private async lookUp(events: IncomingEvent[]): Promise<boolean[]> {
    const { brandId, utcOffsetMinutes } = this.zone;
    const keys = await readEventKeys(asDb(this.pool), brandId, events);
    return events.map((event, place) => {
      const hash = keys.get(`${event.source}|${event.externalId}`);
      return hash !== undefined && hash.equals(prepare(event, place, utcOffsetMinutes).hash);
    });
  }

  private async finishFirst(): Promise<void> {
    const first = this.underWay.shift();
    if (first === undefined) return;
    const known = await first.known;
    const fresh = first.events.filter((_, place) => known[place] !== true);
    const received = await receiveSales(this.pool, this.zone, fresh, Date.now());
    const answers = received.values();
    this.tell(
      first.answered,
      first.events.map((_, place) =>
        known[place] === true
          ? { outcome: 'known' }
          : present(answers.next().value, 'the answer to an event'),
      ),
    );
  }

  private tell(answered: Answered, answers: Answer[]): void {
    this.looksFirst = answers.some(({ outcome }) => outcome === 'known');
    answered(answers);
  }
}
