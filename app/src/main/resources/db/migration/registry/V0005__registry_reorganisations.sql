-- Units renamed, moved, merged, split or dissolved on a day, by a document.
create table registry.reorganisation (
  id               uuid primary key,
  tenant           int         not null references registry.tenant,
  kind             text        not null check (kind in ('RENAME', 'MOVE', 'MERGE', 'SPLIT', 'DISSOLVE')),
  day              date        not null,
  document_kind    text        not null,
  document_number  text        not null,
  document_day     date,
  document_issuer  text        not null,
  document_title   text        not null,
  file             uuid        references documents.file,
  note             text        not null,
  state            text        not null check (state in ('APPLIED', 'UNDONE')),
  done_by          uuid,
  done_at          timestamptz not null,
  undone_by        uuid,
  undone_at        timestamptz,
  undone_reason    text,
  version          int         not null default 1,
  check ((state = 'UNDONE') = (undone_at is not null))
);
create index reorganisation_day on registry.reorganisation (tenant, day desc, id);

-- Which units a reorganisation was about, for its lists and for the page of each unit; kept when undone.
create table registry.reorganisation_unit (
  reorganisation  uuid not null references registry.reorganisation,
  unit            uuid not null,
  part            text not null check (part in ('CHANGED', 'ENDED', 'FOUNDED', 'HEIR', 'MOVED_ALONG')),
  name            text not null,
  ordinal         int  not null,
  primary key (reorganisation, unit, part)
);
create index reorganisation_unit_unit on registry.reorganisation_unit (unit);

-- Who carries on. One main successor, whose seat owns what was the predecessor's.
create table registry.succession (
  reorganisation  uuid    not null references registry.reorganisation,
  predecessor     uuid    not null references registry.unit,
  successor       uuid    not null references registry.unit,
  tenant          int     not null references registry.tenant,
  day             date    not null,
  main            boolean not null,
  primary key (reorganisation, predecessor, successor),
  check (predecessor <> successor)
);
create unique index succession_one_main on registry.succession (reorganisation, predecessor) where main;
create index succession_predecessor on registry.succession (predecessor, day);
create index succession_successor on registry.succession (successor, day);

-- Each span as it was and as it became, for undoing exactly.
create table registry.span_change (
  reorganisation  uuid not null references registry.reorganisation,
  span            uuid not null,
  before          jsonb,
  after           jsonb,
  primary key (reorganisation, span),
  check (before is not null or after is not null)
);
create index span_change_span on registry.span_change (span);

grant select, insert, update, delete on all tables in schema registry to guongsang_app;
