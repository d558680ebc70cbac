import type { Rule } from '../rule.ts'
import { agencyMissing } from './agency-missing.ts'
import { agencyUnlisted } from './agency-unlisted.ts'
import { channelMissing } from './channel-missing.ts'
import { channelRepeated } from './channel-repeated.ts'
import { channelTwoNames } from './channel-two-names.ts'
import { channelUnlisted } from './channel-unlisted.ts'
import { citizenNumberPrinted } from './citizen-number-printed.ts'
import { elementsExtra } from './elements-extra.ts'
import { elementsMissing } from './elements-missing.ts'
import { elementsOutOfOrder } from './elements-out-of-order.ts'
import { elementsRepeated } from './elements-repeated.ts'
import { elementsSplit } from './elements-split.ts'
import { itemDuplicate } from './item-duplicate.ts'
import { itemNameRepeatsParent } from './item-name-repeats-parent.ts'
import { itemNameUnbalanced } from './item-name-unbalanced.ts'
import { itemNameUnlikeTemplate } from './item-name-unlike-template.ts'
import { legalBasisLeftBlank } from './legal-basis-left-blank.ts'
import { legalBasisMissing } from './legal-basis-missing.ts'
import { legalBasisNewerUncited } from './legal-basis-newer-uncited.ts'
import { legalBasisOfAnotherField } from './legal-basis-of-another-field.ts'
import { legalBasisOnlyDisclosure } from './legal-basis-only-disclosure.ts'
import { legalBasisRepealed } from './legal-basis-repealed.ts'
import { legalBasisRepeated } from './legal-basis-repeated.ts'
import { legalBasisTwoNames } from './legal-basis-two-names.ts'
import { legalBasisUnbalanced } from './legal-basis-unbalanced.ts'
import { legalBasisUnknown } from './legal-basis-unknown.ts'
import { ordinalGap } from './ordinal-gap.ts'
import { placeOfAnotherCounty } from './place-of-another-county.ts'
import { regionCodeUnlikeTitle } from './region-code-unlike-title.ts'
import { tickPairEmpty } from './tick-pair-empty.ts'
import { tiersUnlikeSiblings } from './tiers-unlike-siblings.ts'
import { timeLimitLooserThanLaw } from './time-limit-looser-than-law.ts'
import { timeLimitMissing } from './time-limit-missing.ts'
import { timeLimitWithoutStart } from './time-limit-without-start.ts'
import { timeLimitWithoutUnit } from './time-limit-without-unit.ts'

/** Every rule, in the order of the catalogue's columns: reports and the table of rules follow it. */
export const rules: readonly Rule[] = [
  elementsMissing,
  elementsExtra,
  elementsSplit,
  elementsRepeated,
  elementsOutOfOrder,
  legalBasisMissing,
  legalBasisLeftBlank,
  legalBasisUnknown,
  legalBasisRepealed,
  legalBasisOfAnotherField,
  legalBasisUnbalanced,
  legalBasisTwoNames,
  legalBasisRepeated,
  legalBasisOnlyDisclosure,
  legalBasisNewerUncited,
  timeLimitMissing,
  timeLimitLooserThanLaw,
  timeLimitWithoutUnit,
  timeLimitWithoutStart,
  agencyMissing,
  agencyUnlisted,
  channelMissing,
  channelTwoNames,
  channelUnlisted,
  channelRepeated,
  tickPairEmpty,
  tiersUnlikeSiblings,
  itemDuplicate,
  itemNameRepeatsParent,
  itemNameUnbalanced,
  itemNameUnlikeTemplate,
  ordinalGap,
  placeOfAnotherCounty,
  regionCodeUnlikeTitle,
  citizenNumberPrinted,
]
