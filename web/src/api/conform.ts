// Checked by the compiler alone: the shapes written by hand in types.ts and desk/plans/types.ts say the same as the server's
// own description in openapi.ts (npm run api makes that anew from a running server). An error below names the field that
// differs. The description does not tell which objects may be null, so null is left aside.
import type * as lists from '../desk/ledger/api'
import type * as map from '../ui/map/base'
import type * as related from '../ui/related'
import type * as plans from '../desk/plans/types'
import type { components } from './openapi'
import type * as packs from './packs'
import type * as records from './records'
import type * as search from './search'
import type * as api from './types'

type Server = components['schemas']
type Bare<T> = Exclude<T, null | undefined>
type OptionalKey<T, K extends keyof T> = undefined extends T[K] ? K : never

/** Where Ours differs from what the server Gives, as paths; never when it does not. */
type Differs<Gives, Ours, At extends string> =
  unknown extends Gives ? never
    : Bare<Ours> extends readonly (infer O)[] ? Bare<Gives> extends readonly (infer G)[] ? Differs<G, O, `${At}[]`> : At
      : Bare<Ours> extends object ? Bare<Gives> extends object ? FieldsDiffer<Bare<Gives>, Bare<Ours>, At> : At
        : LeafDiffers<Bare<Gives>, Bare<Ours>, At>

type FieldsDiffer<Gives extends object, Ours extends object, At extends string> =
  string extends keyof Ours ? never // a dictionary
    : { [K in keyof Ours & string]-?: K extends keyof Gives ? Differs<Gives[K], Ours[K], `${At}.${K}`> : OptionalKey<Ours, K> extends never ? `${At}.${K} is not given` : never }[keyof Ours & string]

/** Where the server lists the values, all of them must be known here; where it does not, the kind of value must agree. */
type LeafDiffers<Gives, Ours, At extends string> = [Gives] extends [Ours] ? never : string extends Gives ? ([Ours] extends [Gives] ? never : At) : At

interface Pairs {
  Me: [Server['Me'], api.Me]
  Site: [Server['Site'], api.Site]
  Unit: [Server['UnitView'], api.Unit]
  UnitDetail: [Server['UnitDetail'], api.UnitDetail]
  UnitKind: [Server['KindView'], api.UnitKind]
  Ledger: [Server['LedgerView'], api.Ledger]
  Field: [Server['FieldView'], api.Field]
  Rec: [Server['RecordView'], api.Rec]
  RecDetail: [Server['RecordDetail'], api.RecDetail]
  FormState: [Server['FormView'], api.FormState]
  Page: [Server['PageView'], api.Page<api.Rec>]
  Counts: [Server['CountsView'], api.Counts]
  Tabs: [Server['TabsView'], lists.Tabs]
  SavedView: [Server['SavedView'], lists.SavedView]
  LedgerSizes: [Server['ListLedgerSize'], lists.LedgerSizes]
  BulkResults: [Server['BulkResults'], records.BulkResults]
  LogEvent: [Server['EventView'], api.LogEvent]
  Holder: [Server['HolderView'], api.Holder]
  Linked: [Server['GroupsLinkedView'], api.Linked]
  Todo: [Server['TodoList'], api.Todo]
  Home: [Server['Home'], api.Home]
  PlanSummary: [Server['PlanSummary'], api.PlanSummary]
  Plan: [Server['PlanDetail'], plans.Plan]
  Commitment: [Server['CommitmentView'], plans.Commitment]
  Review: [Server['CommitmentList'], plans.Review]
  Measure: [Server['MeasureView'], plans.Measure]
  Result: [Server['DecisionView'], plans.Result]
  Changes: [Server['PlanChanges'], plans.Changes]
  PackShown: [Server['PackShown'], packs.PackShown]
  PackStatus: [Server['PackStatus'], packs.PackStatus]
  Related: [Server['RelatedView'], related.Related]
  CountyMap: [Server['MapView'], map.CountyMap]
  FoundGroups: [Server['FoundGroups'], search.FoundGroups]
  FoundPage: [Server['FoundPage'], search.FoundPage]
}

type Differences = { [K in keyof Pairs & string]: Differs<Pairs[K][0], Pairs[K][1], K> }[keyof Pairs & string]

/** Names the differing field in the compiler's error. */
type Agreed<D extends never> = D
export type Conforms = Agreed<Differences>
