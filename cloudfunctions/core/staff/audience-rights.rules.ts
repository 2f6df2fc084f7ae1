/**
 * Who may do what about members in crowds, one member's story, trials and messages: part of the table of
 * roles.rules.ts. Pure.
 */
import type { AudienceAction } from '../../contract/audience-desk';
import { AT_THE_DESK, type Right } from './right.rules';

export const AUDIENCE_RIGHTS: Readonly<Record<AudienceAction, Right>> = {
  'show-people': AT_THE_DESK,
  'count-audience': AT_THE_DESK,
  'list-audience': AT_THE_DESK,
  'export-audience': AT_THE_DESK,
  'list-audiences': AT_THE_DESK,
  'save-audience': AT_THE_DESK,
  'remove-audience': AT_THE_DESK,
  'compare-audiences': AT_THE_DESK,
  'list-rfm-versions': AT_THE_DESK,
  'publish-rfm': AT_THE_DESK,
  'check-trial': AT_THE_DESK,
  'start-trial': AT_THE_DESK,
  'list-trials': AT_THE_DESK,
  'show-trial': AT_THE_DESK,
  'show-story': AT_THE_DESK,
  'list-tags': AT_THE_DESK,
  'save-tag': AT_THE_DESK,
  'remove-tag': AT_THE_DESK,
  'tag-member': AT_THE_DESK,
  'untag-member': AT_THE_DESK,
  'tag-list': AT_THE_DESK,
  'show-messages': AT_THE_DESK,
  'save-message-settings': AT_THE_DESK,
  'list-staff-tasks': AT_THE_DESK,
  'import-friends': AT_THE_DESK,
};
