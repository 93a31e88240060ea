export interface JobRequest {
  readonly task: 'count' | 'loop' | 'eat' | 'refuse' | 'crash' | 'exit' | 'wait';
  readonly count: number;
}

export interface Counted {
  readonly made: number;
}
