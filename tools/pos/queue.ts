/*
 * What a till has to tell and has not been answered yet, in a file that survives the till. A message is
 * written down before it is sent and taken out when it was answered: killed in between, it is sent again with
 * the same id and the same body, and answered the same.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { POS_BATCH } from '../../cloudfunctions/contract/pos';
import { InputError } from '../command/input-error';
import { withProcessLock } from '../processes/process-lock.cjs';

export interface QueuedEvent {
  id: string;
}

export interface Message {
  id: string;
  /** The text that is signed. */
  body: string;
}

interface Content {
  /** The store whose events these are. */
  store: string;
  waiting: QueuedEvent[];
  /** Sent, perhaps; not answered. */
  sending: Message | null;
}

export class Queue {
  constructor(
    private readonly path: string,
    private readonly store: string,
  ) {}

  /** Runs work while no other process of this machine has the queue. */
  async held<T>(work: () => Promise<T>): Promise<T> {
    return withProcessLock(`${this.path}.lock`, work);
  }

  private read(): Content {
    if (!existsSync(this.path)) return { store: this.store, waiting: [], sending: null };
    const content = JSON.parse(readFileSync(this.path, 'utf8')) as Content;
    if (content.store !== this.store)
      throw new InputError(`${this.path} is the queue of ${content.store}, not of ${this.store}.`);
    return content;
  }

  private write(content: Content): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const draft = `${this.path}.${process.pid}`;
    // Codes of members stand in it: for the till alone.
    writeFileSync(draft, JSON.stringify(content, null, 2), { mode: 0o600 });
    renameSync(draft, this.path);
  }

  /** Adds an event behind those that wait. */
  add(event: QueuedEvent): void {
    const content = this.read();
    this.write({ ...content, waiting: [...content.waiting, event] });
  }

  /**
   * The message to send next: the one that was not answered, else one of the events that wait; null: nothing
   * waits.
   */
  next(): Message | null {
    const content = this.read();
    if (content.sending !== null) return content.sending;
    const events = content.waiting.slice(0, POS_BATCH);
    if (events.length === 0) return null;
    const sending = { id: `msg_${randomUUID()}`, body: JSON.stringify({ events }) };
    this.write({ ...content, waiting: content.waiting.slice(POS_BATCH), sending });
    return sending;
  }

  /** The message was answered; these of its events are to be told again. */
  answered(again: QueuedEvent[]): void {
    const content = this.read();
    this.write({ ...content, waiting: [...again, ...content.waiting], sending: null });
  }

  /** How many events wait. */
  size(): number {
    const { waiting, sending } = this.read();
    const sent = sending === null ? [] : (JSON.parse(sending.body) as { events: unknown[] }).events;
    return waiting.length + sent.length;
  }
}
