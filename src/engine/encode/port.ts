import type { Frame } from './windows';

/** The one port to a sentence encoder. A host implements it; the engine never loads a model itself. */
export interface Encoder {
  /** Names the weights: vectors of two encoders with one id are interchangeable. */
  readonly id: string;
  /** Length of a token's state and of a vector. */
  readonly dimensions: number;
  /** What stands around a sentence's own states where its text carries the prefix. */
  readonly frame: Frame;
  /**
   * The last layer's states of all tokens of the text, special tokens included, row by row:
   * `tokens × dimensions` numbers. The text carries whatever prefix the encoder was trained with.
   */
  states(text: string): Promise<Float32Array>;
}

/** What all vectors of an encoder have in common. It is made with the encoder's weights and travels with them. */
export interface Calibration {
  /** Mean vector of many sentences of a language, by BCP 47 tag. */
  readonly means: Readonly<Record<string, Float32Array>>;
  /** δ: what the mean of all windows has that the mean of all sentences has not, whatever the language. */
  readonly windowShift?: Float32Array;
}
