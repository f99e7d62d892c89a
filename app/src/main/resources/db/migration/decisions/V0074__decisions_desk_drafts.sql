-- Khen nhanh: a list on its way to a decision, so that whoever leaves loses nothing. What was pasted or
-- sent, with all that was chosen and mended since, lies sealed in content: it may hold national ids.
create table decisions.desk_draft (
  id          uuid primary key,
  tenant      int         not null,
  unit        uuid        not null references registry.unit,
  account     uuid        not null,
  title       text        not null default '',
  lines       int         not null check (lines >= 0),
  award_type  text        not null default '',
  step        text        not null check (step in ('COLUMNS', 'REVIEW', 'MADE')),
  key_no      int         not null,
  content     bytea       not null,
  decision    uuid        references decisions.decision,
  version     int         not null default 1,
  made_at     timestamptz not null,
  changed_at  timestamptz not null
);
create index desk_draft_open on decisions.desk_draft (tenant, changed_at desc, id);
grant select, insert, update, delete on decisions.desk_draft to guongsang_app;

-- The least points for a title of families as an office last typed it, with the local text it named.
-- Dated like every rule; verified is set by nobody yet.
create table decisions.family_points (
  tenant    int     not null,
  unit      uuid    not null references registry.unit,
  from_day  date    not null,
  least     int     not null check (least between 0 and 100000),
  basis     text    not null default '',
  verified  boolean not null default false,
  primary key (tenant, unit, from_day)
);
comment on column decisions.family_points.least is 'in hundredths of a point';
grant select, insert, update on decisions.family_points to guongsang_app;
