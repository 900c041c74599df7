/** What a phone can do besides showing it. */
export type Sense = 'sound' | 'buzz';

/** What is signalled: a breath to give, a look at the clock, a dose that is due. */
export type Signal = 'breath' | 'look' | 'due';

/** Buzzes and the pauses between them, in milliseconds. */
const BUZZ: Readonly<Record<Signal, readonly number[]>> = {
  breath: [120],
  look: [250],
  due: [400, 150, 400, 150, 400],
};

/** Tones: how high, in hertz, and when they begin, in seconds. */
const TONES: Readonly<Record<Signal, readonly (readonly [hertz: number, at: number])[]>> = {
  breath: [[330, 0]],
  look: [[520, 0]],
  due: [
    [660, 0],
    [880, 0.3],
    [660, 0.6],
    [880, 0.9],
  ],
};
const TONE_S = 0.22;
const LOUD = 0.4;

/**
 * Sound and buzz, each on or off, and each enough alone. Sound is off until somebody wants it: it would talk over
 * the operator, and tell others where somebody is. Nothing of it is kept.
 */
export class Signals {
  #sound: AudioContext | undefined;
  #isBuzzing = true;

  /** Whether this device can do it at all. */
  can(sense: Sense): boolean {
    return sense === 'sound' ? 'AudioContext' in globalThis : 'vibrate' in navigator;
  }

  isOn(sense: Sense): boolean {
    return sense === 'sound' ? !!this.#sound : this.#isBuzzing;
  }

  /** Turns a sense on or off, and lets somebody who turned it on notice. To be called as somebody presses. */
  toggle(sense: Sense): void {
    if (sense === 'buzz') {
      this.#isBuzzing = !this.#isBuzzing;
      // Off is off at once.
      this.#buzz(this.#isBuzzing ? BUZZ.breath : [0]);
    } else if (this.#sound) {
      void this.#sound.close();
      this.#sound = undefined;
    } else {
      this.#sound = new AudioContext();
      this.#play(this.#sound, 'breath');
    }
  }

  give(signal: Signal): void {
    if (this.#isBuzzing) this.#buzz(BUZZ[signal]);
    if (this.#sound) this.#play(this.#sound, signal);
  }

  #buzz(pattern: readonly number[]): void {
    // Until somebody has pressed something on a page, a browser refuses, and complains about that.
    const { userActivation: pressed } = navigator as Partial<Navigator>;
    if (this.can('buzz') && (pressed?.hasBeenActive ?? true)) navigator.vibrate([...pattern]);
  }

  #play(sound: AudioContext, signal: Signal): void {
    // A phone call or a locked screen stops it.
    void sound.resume();
    for (const [hertz, after] of TONES[signal]) {
      const at = sound.currentTime + after;
      const [tone, volume] = [sound.createOscillator(), sound.createGain()];
      tone.frequency.value = hertz;
      volume.gain.setValueAtTime(LOUD, at);
      volume.gain.linearRampToValueAtTime(0, at + TONE_S);
      tone.connect(volume).connect(sound.destination);
      tone.start(at);
      tone.stop(at + TONE_S);
    }
  }
}
