/** What a person saved, by id: in memory, and on the device only while they ask for that. */
export class Shortlist {
  #ids: readonly string[] = [];
  #isKept = false;
  readonly #key: string;

  /** @param list What tells one list from another: its address. */
  constructor(list: string) {
    this.#key = `peerkit-saved ${list}`;
    this.recall();
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  /** Whether they are on the device. */
  get isKept(): boolean {
    return this.#isKept;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  toggle(id: string): void {
    this.#ids = this.has(id) ? this.#ids.filter((other) => other !== id) : [...this.#ids, id];
    if (this.#isKept) this.keep(true);
  }

  /**
   * Keeps them on the device from now on, or takes them off it.
   * @returns false when the device does not let us.
   */
  keep(isWanted: boolean): boolean {
    const isDone = inStorage((storage) => {
      if (isWanted) storage.setItem(this.#key, this.#ids.map(encodeURIComponent).join(' '));
      else storage.removeItem(this.#key);
    });
    this.#isKept = isWanted && isDone;
    return isDone;
  }

  /** Nothing is saved any more, here or on the device. */
  clear(): void {
    this.#ids = [];
    this.keep(false);
  }

  /** Only what is on the device. */
  recall(): void {
    this.#isKept = false;
    this.#ids = [];
    inStorage((storage) => {
      const kept = storage.getItem(this.#key);
      this.#isKept = kept !== null;
      this.#ids = idsIn(kept ?? '');
    });
  }
}

function idsIn(kept: string): readonly string[] {
  try {
    return kept
      .split(' ')
      .filter((id) => id !== '')
      .map(decodeURIComponent);
  } catch (error) {
    // Somebody else wrote there.
    if (error instanceof URIError) return [];
    throw error;
  }
}

/** Private windows, frames and full devices have no storage. */
function inStorage(use: (storage: Storage) => void): boolean {
  try {
    use(localStorage);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
