import {
  type Bilingual,
  CLAIM_STATUS_LABELS,
  CLAIM_STATUSES,
  CONTRADICTION_STATUSES,
  compareCodeUnits,
  type Language,
  SEVERITIES,
} from '@yibao-rules/model';
import type { ComponentChildren } from 'preact';
import { BASELINE_STATES, type Baseline } from '../findings/baseline.js';
import type { ClaimGroup } from '../findings/claim-groups.js';
import type { FindingsModel } from '../findings/findings-model.js';
import { BASELINE_NAMES, SEVERITY_NAMES, STATUS_NAMES } from '../findings/labels.table.js';
import type { RegionLabel } from '../findings/regions.js';
import { plainText } from '../text/invisible.js';
import { Both } from './text.js';

interface Choice extends Bilingual {
  value: string;
}

interface FindingFiltersProps {
  model: FindingsModel;
  comparison: Baseline | null;
  language: Language;
  /** True where findings can be decided in the page, so that every status may come to be. */
  review: boolean;
}

/** What narrows the list of findings: severity, rule, source, region, decision, and words. */
export function FindingFilters({ model, comparison, language, review }: FindingFiltersProps) {
  const severities = SEVERITIES.filter((severity) => model.severities[severity] > 0);
  const decisions = CONTRADICTION_STATUSES.filter((status) => review || model.findings.some((finding) => finding.status === status));
  const found = new Set(model.findings.flatMap((finding) => finding.sides.map((side) => side.source.id)));
  const sources = model.sources.filter((source) => found.has(source.id));
  return (
    <FilterForm list="findings" label={<Both zh="筛选矛盾" en="Filter the findings" />}>
      <Checkboxes
        name="severity"
        legend={<Both zh="严重程度" en="Severity" />}
        choices={severities.map((severity) => ({ value: severity, ...SEVERITY_NAMES[severity] }))}
      />
      {comparison === null ? null : (
        <Checkboxes
          name="baseline"
          legend={<Both zh="与旧版本相比" en="Against the older release" />}
          choices={BASELINE_STATES.map((state) => ({ value: state, ...BASELINE_NAMES[state] }))}
        />
      )}
      <Checkboxes
        name="rule"
        legend={<Both zh="规则" en="Rule" />}
        choices={model.rules.map(({ rule, title }) => ({ value: rule, ...title }))}
      />
      <Select
        id="findings-source"
        name="source"
        language={language}
        label={<Both zh="来源" en="Source" />}
        all={{ zh: '全部来源', en: 'All sources' }}
        choices={sources.map(({ id, title }) => ({ value: id, zh: plainText(title), en: plainText(title) }))}
      />
      <RegionSelect id="findings-region" language={language} regions={model.findings.map((finding) => finding.regions)} />
      {decisions.length < 2 ? null : (
        <Select
          id="findings-status"
          name="status"
          language={language}
          label={<Both zh="处理状态" en="Decision" />}
          all={{ zh: '全部', en: 'All' }}
          choices={decisions.map((status) => ({ value: status, ...STATUS_NAMES[status] }))}
        />
      )}
    </FilterForm>
  );
}

/** What narrows the list of claims: status, region, and words. */
export function ClaimFilters({ groups, language }: { groups: readonly ClaimGroup[]; language: Language }) {
  const statuses = CLAIM_STATUSES.filter((status) => groups.some((group) => group.claims.some((claim) => claim.status === status)));
  return (
    <FilterForm list="claims" label={<Both zh="筛选数值" en="Filter the values" />}>
      <Checkboxes
        name="status"
        legend={<Both zh="状态" en="Status" />}
        choices={statuses.map((status) => ({ value: status, ...CLAIM_STATUS_LABELS[status] }))}
      />
      <RegionSelect id="claims-region" language={language} regions={groups.map(({ region }) => (region ? [region] : []))} />
    </FilterForm>
  );
}

/** Hidden until the script runs, since without it no filter would work. */
function FilterForm({ list, label, children }: { list: string; label: ComponentChildren; children: ComponentChildren }) {
  return (
    <search class="filters" aria-labelledby={`${list}-filters`} hidden>
      <form data-filters={list}>
        <h3 id={`${list}-filters`} class="visually-hidden">
          {label}
        </h3>
        <div class="search">
          <label for={`${list}-search`}>
            <Both zh="搜索" en="Search" />
          </label>
          <input id={`${list}-search`} type="search" name="words" autocomplete="off" spellcheck={false} />
        </div>
        <output class="shown">
          <Both
            zh={
              <>
                显示 <b data-shown /> 条，共 <b data-total /> 条
              </>
            }
            en={
              <>
                <b data-shown /> of <b data-total /> shown
              </>
            }
          />
        </output>
        <details>
          <summary>
            <Both zh="筛选条件" en="Filters" />
          </summary>
          <div class="facets">
            {children}
            <button type="reset">
              <Both zh="清除筛选" en="Clear filters" />
            </button>
          </div>
        </details>
      </form>
    </search>
  );
}

function Checkboxes({ name, legend, choices }: { name: string; legend: ComponentChildren; choices: readonly Choice[] }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ value, zh, en }) => (
        <label class="choice">
          <input type="checkbox" name={name} value={value} />
          <span>
            <Both zh={zh} en={en} />
          </span>
          <span class="count" data-count />
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps {
  id: string;
  name: string;
  language: Language;
  label: ComponentChildren;
  all: Bilingual;
  choices: readonly Choice[];
}

/** An option holds no markup, so it carries both languages as attributes for the script to choose from. */
function Select({ id, name, language, label, all, choices }: SelectProps) {
  return (
    <div class="select">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {[{ value: '', ...all }, ...choices].map(({ value, zh, en }) => (
          <option value={value} data-label-zh={zh} data-label-en={en}>
            {language === 'zh' ? zh : en}
          </option>
        ))}
      </select>
    </div>
  );
}

function RegionSelect({ id, language, regions }: { id: string; language: Language; regions: readonly (readonly RegionLabel[])[] }) {
  const names = new Map(regions.flat().map((region) => [region.code, region.name]));
  const choices: Choice[] = [...names]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([code, name]) => ({ value: code, zh: name, en: name }));
  if (regions.some((list) => list.length === 0)) choices.push({ value: 'none', zh: '未指明地区', en: 'No region named' });
  return (
    <Select
      id={id}
      name="region"
      language={language}
      label={<Both zh="地区" en="Region" />}
      all={{ zh: '全部地区', en: 'All regions' }}
      choices={choices}
    />
  );
}
