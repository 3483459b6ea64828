import { performance } from 'node:perf_hooks';

export interface StageTime {
  stage: string;
  milliseconds: number;
}

/** Adds up how long each stage took, in the order in which the stages first ran, and says what runs now. */
export class StageClock {
  private readonly times = new Map<string, number>();

  constructor(private readonly onStage: (text: string) => void = () => {}) {}

  time<T>(stage: string, run: () => T): T {
    this.onStage(stage);
    const start = performance.now();
    try {
      return run();
    } finally {
      this.add(stage, start);
    }
  }

  async timeAsync<T>(stage: string, run: () => Promise<T>): Promise<T> {
    this.onStage(stage);
    const start = performance.now();
    try {
      return await run();
    } finally {
      this.add(stage, start);
    }
  }

  private add(stage: string, start: number): void {
    this.times.set(stage, (this.times.get(stage) ?? 0) + performance.now() - start);
  }

  /** The stages so far. */
  list(): StageTime[] {
    return [...this.times].map(([stage, milliseconds]) => ({ stage, milliseconds }));
  }
}
