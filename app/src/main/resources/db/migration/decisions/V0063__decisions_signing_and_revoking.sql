-- How a decision made here will be signed, and since when it stands where it stands.
alter table decisions.decision
  add column symbol         text not null default '',
  add column signatory_post text not null default '',
  add column capacity       text not null default 'HEAD' check (capacity in
    ('HEAD', 'ON_BEHALF', 'FOR_HEAD', 'ACTING', 'BY_ORDER', 'BY_DELEGATION')),
  add column state_since    timestamptz;
create index decision_open on decisions.decision (unit, state) where state <> 'PUBLISHED';
create index decision_about on decisions.decision (about) where about is not null;

-- Which awards a correcting, annulling or revoking decision speaks of. The columns after reason say an
-- award rightly, where it is corrected; null leaves what it was.
create table decisions.target (
  id           uuid primary key,
  tenant       int         not null,
  decision     uuid        not null references decisions.decision,
  award        uuid        not null references decisions.award,
  ground       text        check (ground in
                 ('FRAUDULENT_DECLARATION', 'FALSE_DOSSIER', 'UNLAWFUL_APPRAISAL', 'LATER_CONCLUSION')),
  reason       text        not null default '',
  achievement  text,
  year         smallint    check (year between 1945 and 2200),
  unique (decision, award)
);
create index target_award on decisions.target (award);
grant select, insert, update, delete on decisions.target to guongsang_app;

alter table decisions.award_event drop constraint award_event_kind_check;
alter table decisions.award_event add constraint award_event_kind_check
  check (kind in ('CORRECTED', 'WITHDRAWN', 'ANNULLED', 'REVOKED', 'VOUCHED'));

-- Awards that leaned on one that was taken away: somebody must look at them.
create table decisions.award_review (
  id         uuid primary key,
  tenant     int         not null,
  award      uuid        not null references decisions.award,
  because    uuid        not null references decisions.award,
  state      text        not null check (state in ('OPEN', 'KEPT', 'PURSUED')),
  reason     text        not null default '',
  account    uuid,
  asked_at   timestamptz not null,
  judged_at  timestamptz,
  version    int         not null default 1,
  unique (award, because)
);
create index award_review_open on decisions.award_review (tenant, asked_at) where state = 'OPEN';
grant select, insert, update on decisions.award_review to guongsang_app;

-- Money and things to be given back after an award was taken away.
create table decisions.to_return (
  id         uuid primary key,
  tenant     int         not null,
  award      uuid        not null references decisions.award,
  decision   uuid        not null references decisions.decision,
  kind       text        not null check (kind in ('MONEY', 'OBJECT')),
  amount     bigint      check (amount > 0),
  what       text        not null default '',
  done_on    date,
  note       text        not null default '',
  account    uuid,
  version    int         not null default 1,
  check ((kind = 'MONEY') = (amount is not null))
);
create index to_return_award on decisions.to_return (award);
grant select, insert, update on decisions.to_return to guongsang_app;
