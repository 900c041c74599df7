import type { Delivery } from '@peerkit/model';

/** The latest delivery reported for each submission since the page opened, and who is told. */
export class Deliveries {
  readonly #latest = new Map<string, Delivery>();
  readonly #listeners = new Set<(delivery: Delivery) => void>();

  get(id: string): Delivery | undefined {
    return this.#latest.get(id);
  }

  /** Whether the intake has it: whatever else is said of it comes late. */
  isReceived(id: string): boolean {
    return this.#latest.get(id)?.state === 'received';
  }

  watch(listener: (delivery: Delivery) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Tells what changed, and returns what is true now. A listener's own fault is its page's, and stops nothing here. */
  report(delivery: Delivery): Delivery {
    const last = this.#latest.get(delivery.id);
    // A receipt is final, whatever a slower attempt reports after it.
    if (last && (last.state === 'received' || isSame(last, delivery))) return last;
    this.#latest.set(delivery.id, delivery);
    for (const listener of [...this.#listeners]) {
      try {
        listener(delivery);
      } catch (error) {
        console.error('[peerkit] A listener of the outbox failed:', error);
      }
    }
    return delivery;
  }

  close(): void {
    this.#listeners.clear();
  }
}

const isSame = (a: Delivery, b: Delivery): boolean =>
  a.state === b.state && a.reason === b.reason && !a.mayHaveArrived === !b.mayHaveArrived;
