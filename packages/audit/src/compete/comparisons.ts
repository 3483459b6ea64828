/** Counts how often two things were held against each other: an audit says what it cost. */
export class Comparisons {
  count = 0;
}
