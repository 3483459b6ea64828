import type { Hedge, Measure, Per, Value } from '@yibao-rules/model';
import { beforeBlanks, wordsBefore, wordsBehind } from '../../text/around.js';
import type { Quantity } from '../quantities/index.js';
import { acceptClaim, fittingUnit, mayChange, type Surroundings } from './accept.js';
import { isEligibilityAge } from './age.js';
import { type Claim, kindOf, type Memory, remember, touches } from './cue-memory.js';
import { CONTRIBUTION_YEARS, DEDUCTIBLE, INCOME, INTERRUPTION, REIMBURSEMENT, WAITING } from './cues.table.js';
import { type Delta, deltaBefore, deltaInClause } from './delta.js';
import { expenseRole } from './expense.js';
import { bindOpenSides } from './open-sides.js';
import { type PerMark, perOf } from './per.js';
import { isPrevious } from './previous.js';
import { cueBehind } from './right-cue.js';
import { absoluteTail } from './split.js';
import type { Token } from './tokens.js';
import { denialStart, statedZeroEnd } from './zero.js';

/** A figure on its way out, with the claim that named its measure. */
export interface DraftFigure {
  start: number;
  end: number;
  measure: Measure;
  value: Value;
  hedge: Hedge | null;
  claim: Claim | null;
  delta: Delta | null;
}

/** What a sentence inherits from its block: cues and per-words of headings, label and table headers. */
export interface Inherited {
  memory: Memory;
  per: PerMark | null;
  hedge: Hedge | null;
  /** Whether the block has named a band of expense already. */
  bands: boolean;
}

/** Brackets deeper than this are not followed; hostile text cannot make the stack grow. */
const MAX_DEPTH = 6;
const SHARE_OF_FUND = /^的?(?:患者|病人|人员?[，。占]|家庭|医院|企业|参保人员?[，。占]|受访)/;

/**
 * The figures that one sentence states. The tokens are walked once from left to right; each cue is remembered for the kinds of quantity
 * that it can name, and each quantity takes the cue that touches it, else one behind it, else the remembered one.
 */
export function readSentence(text: string, start: number, tokens: readonly Token[], inherited: Inherited): DraftFigure[] {
  const reader = new SentenceReader(text, start, tokens, inherited);
  return reader.read();
}

class SentenceReader {
  private readonly figures: DraftFigure[] = [];
  private readonly stated = new Set<Measure>();
  private readonly stack: { memory: Memory; clauseStart: number }[] = [];
  private memory: Memory;
  private readonly near: Memory = {};
  private interruption: Claim | null = null;
  private denied = false;
  private clauseStart: number;
  private per: PerMark | null;
  private hedge: Hedge | null = null;
  private denial: (Token & { type: 'mark' }) | null = null;
  private from = false;
  private agency = false;
  private previous: number[] = [];
  private previousPer: Per | null = null;
  private deltaOfList: Delta | null = null;

  constructor(
    private readonly text: string,
    private readonly sentenceStart: number,
    private readonly tokens: readonly Token[],
    private readonly inherited: Inherited,
  ) {
    this.memory = { ...inherited.memory };
    this.per = inherited.per;
    this.clauseStart = sentenceStart;
  }

  read(): DraftFigure[] {
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i] as Token;
      if (token.type === 'break') this.onBreak(i, token);
      else if (token.type === 'mark') this.onMark(token);
      else if (token.type === 'cue') this.onCue(token);
      else this.onQuantity(i, token.quantity);
    }
    return this.figures;
  }

  private onBreak(index: number, token: Token & { type: 'break' }): void {
    if (token.level === 'open') {
      if (this.stack.length < MAX_DEPTH) this.stack.push({ memory: { ...this.memory }, clauseStart: this.clauseStart });
      return;
    }
    if (token.level === 'close') {
      const outer = this.stack.pop();
      if (outer) {
        this.memory = outer.memory;
        this.clauseStart = outer.clauseStart;
      }
      return;
    }
    this.denial = null;
    if (token.level === 'pause' || token.level === 'colon') return;
    this.clauseStart = token.end;
    this.hedge = null;
    this.denied = false;
    const next = this.tokens[index + 1];
    if (!(next?.type === 'mark' && next.mark === 'becomes' && next.start === token.end)) {
      this.from = false;
      this.previous = [];
    }
  }

  private onMark(token: Token & { type: 'mark' }): void {
    const { mark } = token;
    if (mark === 'absent' || mark === 'without') this.denial = token;
    else if (mark === 'from') this.from = true;
    else if (mark === 'denied') this.denied = true;
    else if (mark === 'agency') this.agency = true;
    else if (mark === 'usually' || mark === 'varies') this.onHedge(mark, token.start);
    else if (mark === 'year' || mark === 'month' || mark === 'visit') {
      const named = /[\d０-９]$/.test(wordsBefore(this.text, token.start, 1)); // 2025年度 names a year
      if (!named) this.per = { per: mark, end: token.end };
    } else if (mark === 'whole') this.push('reimbursement-ratio', token.start, token.end, plain(100, 'percent'), null, null);
  }

  /** A hedge holds for its clause; in a bracket directly behind a figure, for that figure. */
  private onHedge(hedge: Hedge, at: number): void {
    const last = this.figures.at(-1);
    if (this.stack.length > 0 && last && at - last.end <= 2) last.hedge ??= hedge;
    else this.hedge = hedge;
  }

  private onCue(token: Token & { type: 'cue' }): void {
    const { cue } = token;
    if (cue === DEDUCTIBLE || (cue === WAITING && this.text[token.end - 1] === '期')) {
      const measure = cue === DEDUCTIBLE ? 'deductible' : 'waiting-period';
      const start = denialStart(this.denial, token);
      const zeroEnd = start === null ? statedZeroEnd(this.text, token.end) : token.end;
      if (start !== null || zeroEnd > 0) {
        this.denial = null;
        this.pushZero(measure, start ?? token.start, zeroEnd);
      }
    }
    remember(this.memory, this.near, token, this.text);
    if (cue === INTERRUPTION) this.interruption = this.memory.duration ?? null;
  }

  private pushZero(measure: 'deductible' | 'waiting-period', start: number, end: number): void {
    const last = this.figures.at(-1);
    if (last?.measure === measure && last.value.max === 0 && start - last.end <= 12) return; // 0元（免起付线）
    this.push(measure, start, end, plain(0, measure === 'deductible' ? 'CNY' : 'month'), null, null);
  }

  private onQuantity(index: number, quantity: Quantity): void {
    if (isPrevious(this.tokens, index, this.from)) {
      if (quantity.min !== null) this.previous.push(quantity.min);
      this.previousPer = quantity.per;
      return;
    }
    if (this.denied || repeated(this.text, quantity)) return;
    if (quantity.kind === 'age') {
      const states = isEligibilityAge(this.text, quantity, this.sentenceStart);
      if (states)
        this.push(
          'eligibility-age',
          quantity.start,
          quantity.end,
          { ...stated(quantity, 'year'), previous: this.takePrevious() },
          null,
          null,
        );
      return;
    }
    if (quantity.kind === 'percent' && SHARE_OF_FUND.test(wordsBehind(this.text, quantity.end, 8))) return;
    if (quantity.kind === 'money') {
      if ((quantity.max ?? quantity.min ?? 0) >= 1e8) return; // sums of a fund, and no rule for a person
      const role = expenseRole(this.text, this.tokens, index, this.inherited.bands);
      if (role === 'band') this.inherited.bands = true;
      if (role === 'threshold') this.push('deductible', quantity.start, quantity.end, stated(quantity, 'CNY'), null, null);
      if (role !== 'none') return;
    }
    this.claimed(index, quantity);
  }

  private claimed(index: number, quantity: Quantity): void {
    const delta = this.deltaOf(index, quantity);
    for (const claim of this.claims(index, quantity, delta)) {
      const measure = acceptClaim(claim, quantity, this.surroundings());
      if (measure === null) {
        if (claim.measure === null) return;
        continue;
      }
      const change = delta && mayChange(measure) ? delta : null;
      const unit = fittingUnit(measure, quantity, change);
      if (unit === null) continue;
      if (claim.end > quantity.start && claim.start >= quantity.end) {
        this.memory[kindOf(quantity)] = claim;
        this.claimListBefore(index, quantity, claim);
      }
      this.state(measure, quantity, unit, change, claim);
      return;
    }
  }

  /** The claims on a quantity, the strongest first. */
  private *claims(index: number, quantity: Quantity, delta: Delta | null): Generator<Claim> {
    const kind = kindOf(quantity);
    const before = this.memory[kind] ?? null;
    const near = this.near[kind] ?? null;
    const changed = delta && quantity.kind === 'percent' ? this.changedAmount(delta) : null;
    if (changed) yield changed;
    if (this.interruption && this.interruption !== before && isExcess(this.text, quantity)) yield this.interruption;
    const total = this.totalOf(index, quantity);
    if (total) yield total;
    const behind = cueBehind(this.text, this.tokens, index, quantity);
    if (near && near.start >= this.clauseStart && near.start > (before?.start ?? -1)) {
      if (near.cue !== INCOME && kind !== 'duration') yield near;
      else if (!behind && this.isShareOfIncome(near, quantity, before)) return;
    }
    const touching = before !== null && touches(this.text, before, quantity);
    if (touching) yield before;
    if (behind) yield behind;
    if (near && kind === 'duration' && near.start >= this.clauseStart && near.start > (before?.start ?? -1)) yield near;
    if (before && !touching) yield before;
    const paired = this.pairedRatio(index, quantity) ?? this.yearsBySex(quantity);
    if (paired) yield paired;
  }

  /** 可支配收入的50%, 月工资4000元: what someone earns or a part of it, unless the sentence measures a base or a benefit by it. */
  private isShareOfIncome(income: Claim, quantity: Quantity, before: Claim | null): boolean {
    if (quantity.kind === 'percent' && (before?.measure === 'contribution-base' || before?.measure === 'benefit-amount')) return false;
    return touches(this.text, income, quantity) || this.text.slice(income.end, quantity.start).trim() === '的';
  }

  /** 一级200元/85%: what is paired with a deductible and named by nothing is what the fund pays above it. */
  private pairedRatio(index: number, quantity: Quantity): Claim | null {
    const slash = this.tokens[index - 1];
    const last = this.figures.at(-1);
    const paired = slash?.type === 'break' && slash.level === 'pause' && last?.measure === 'deductible' && last.end === slash.start;
    if (quantity.kind !== 'percent' || !paired) return null;
    return { cue: REIMBURSEMENT, measure: 'reimbursement-ratio', start: slash.start, end: slash.end, text: '' };
  }

  /** 起付标准提高20%: a percentage that changes an amount. */
  private changedAmount(delta: Delta): Claim | null {
    const amount = this.memory.money;
    const named = amount && (amount.measure === 'deductible' || amount.measure === 'payment-cap') && amount.end > 0;
    return named && delta.start >= amount.end && delta.start - amount.end <= 2 ? amount : null;
  }

  /** 合计30万元: a sum is of the measure of what it adds up. */
  private totalOf(index: number, quantity: Quantity): Claim | null {
    const before = this.tokens[index - 1];
    if (before?.type !== 'mark' || before.mark !== 'total' || quantity.start - before.end > 1) return null;
    return this.figures.find((f) => f.claim && f.value.unit === quantity.unit)?.claim ?? null;
  }

  /** 男满30年、女满25年: years by sex are years of contribution where nothing else names them. */
  private yearsBySex(quantity: Quantity): Claim | null {
    const bySex = /[男女](?:性|职工|方)?$/.test(wordsBefore(this.text, quantity.start, 4, this.sentenceStart));
    if (!bySex || quantity.unit !== 'year' || quantity.bound !== 'lower') return null;
    return { cue: CONTRIBUTION_YEARS, measure: 'contribution-years', start: this.clauseStart, end: quantity.start, text: '' };
  }

  private deltaOf(index: number, quantity: Quantity): Delta | null {
    const before = this.tokens[index - 1];
    const noun =
      before?.type === 'cue' &&
      before.end >= beforeBlanks(this.text, quantity.start) &&
      !/[至到满够]$/.test(this.text.slice(before.start, before.end))
        ? before.start
        : null;
    let delta = deltaBefore(this.text, quantity.start, this.sentenceStart, noun);
    if (!delta && quantity.kind === 'percentage-point') delta = deltaInClause(this.text, quantity.start, this.clauseStart);
    const listed = before?.type === 'break' && before.level === 'pause' && this.tokens[index - 2]?.type === 'quantity';
    delta ??= listed ? this.deltaOfList : null;
    this.deltaOfList = delta;
    return delta;
  }

  /** 指定基层85%、其他65%的支付比例: what stands behind the last member names the whole list. */
  private claimListBefore(index: number, quantity: Quantity, claim: Claim): void {
    const members: Quantity[] = [];
    for (let i = index - 1; i >= 0 && i > index - 12; i--) {
      const token = this.tokens[i] as Token;
      if (token.type === 'break' && token.level !== 'pause') break;
      if (token.type === 'quantity' && token.quantity.kind === quantity.kind) members.unshift(token.quantity);
    }
    const last = this.figures.at(-1)?.end ?? -1;
    for (const member of members) {
      const unit = fittingUnit(claim.measure as Measure, member, null);
      if (member.start >= last && unit) this.state(claim.measure as Measure, member, unit, null, claim);
    }
  }

  private state(measure: Measure, quantity: Quantity, unit: Value['unit'], delta: Delta | null, claim: Claim): void {
    const value = stated(quantity, unit);
    value.per = perOf(this.text, measure, quantity, claim, this.per, this.figures.at(-1));
    if (this.previous.length > 0) value.per ??= this.previousPer;
    value.previous = this.takePrevious();
    const tail = delta ? absoluteTail(this.text, quantity) : null;
    if (delta && tail) {
      // 上浮6%至92%: a change, and the figure that it leads to
      const change = { ...value, ...changeOf(quantity.min, quantity.min, delta), unit };
      this.push(measure, delta.start, tail.split, { ...change, relation: 'delta' }, claim, delta);
      this.push(measure, tail.start, quantity.end, { ...value, min: quantity.max, max: quantity.max, unit: quantity.unit }, claim, null);
      this.deltaOfList = null;
    } else if (delta) {
      const start = Math.min(delta.start, quantity.start);
      this.push(
        measure,
        start,
        quantity.end,
        { ...value, ...changeOf(quantity.min, quantity.max, delta), relation: 'delta' },
        claim,
        delta,
      );
    } else {
      bindOpenSides(this.text, measure, claim, quantity, value);
      this.push(measure, quantity.start, quantity.end, value, claim, null);
    }
  }

  /** The value that held before, where the clause gave one and no more. */
  private takePrevious(): number | null {
    const [previous, other] = this.previous;
    this.previous = [];
    return previous === undefined || other !== undefined ? null : previous;
  }

  private push(measure: Measure, start: number, end: number, value: Value, claim: Claim | null, delta: Delta | null): void {
    this.stated.add(measure);
    this.figures.push({ start, end, measure, value, hedge: this.hedge ?? this.inherited.hedge, claim, delta });
  }

  private surroundings(): Surroundings {
    const { text, clauseStart, sentenceStart, agency, stated } = this;
    return { text, clauseStart, sentenceStart, agency, stated, regular: this.per !== null && this.per.end > 0 && this.per.per !== 'visit' };
  }
}

/** 每满一年, 每增加一岁: a step and no figure. */
function repeated(text: string, quantity: Quantity): boolean {
  return (
    (quantity.kind === 'duration' || quantity.kind === 'age') &&
    /每(?:增加|满|多|过|连续参保|连续缴费|缴费)?$/.test(wordsBefore(text, quantity.start, 6))
  );
}

/** 超过3个月的，: the condition that an interruption lasts so long. */
function isExcess(text: string, quantity: Quantity): boolean {
  return (
    quantity.kind === 'duration' &&
    quantity.bound === 'lower' &&
    text[quantity.start] !== '满' &&
    /^的?[，,]/.test(wordsBehind(text, quantity.end, 2))
  );
}

function plain(value: number, unit: Value['unit']): Value {
  return { min: value, max: value, unit, per: null, relation: 'absolute', approximate: false, previous: null };
}

function stated(quantity: Quantity, unit: Value['unit']): Value {
  const { min, max, per, approximate } = quantity;
  return { min, max, unit, per, relation: 'absolute', approximate, previous: null };
}

function changeOf(min: number | null, max: number | null, delta: Delta): Pick<Value, 'min' | 'max'> {
  if (delta.sign > 0) return { min, max };
  return { min: max === null ? null : -max, max: min === null ? null : -min };
}
