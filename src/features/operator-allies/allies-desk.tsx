/** The section of allies: what a month brought, who they are, and the districts that bring them together. */
import type { ReactElement } from 'react';
import { Parts } from '../operator-kit/desk/parts';
import { AllyList } from './ally-list';
import { AllyResults } from './ally-results';
import { DistrictList } from './district-list';
import { partWords as words } from './words';

const parts = { results: AllyResults, allies: AllyList, districts: DistrictList };

/** One of the parts is on screen. */
export const AlliesDesk = (): ReactElement => (
  <Parts<keyof typeof words.parts> label={words.label} words={words.parts} parts={parts} first="results" />
);
