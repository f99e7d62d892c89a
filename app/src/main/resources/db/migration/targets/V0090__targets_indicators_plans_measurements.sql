create schema targets;
grant usage on schema targets to guongsang_app;

-- What is measured, and how its figures are read; kept by the unit that says so, used by it and below.
create table targets.indicator (
  id           uuid primary key,
  tenant       int         not null,
  unit         uuid        not null references registry.unit,
  name         text        not null check (name <> ''),
  folded       text        not null,
  measure      text        not null,
  decimals     smallint    not null check (decimals between 0 and 6),
  direction    text        not null check (direction in ('UP', 'DOWN', 'IN_RANGE')),
  aggregation  text        not null check (aggregation in ('SUM', 'WEIGHTED', 'LAST', 'NONE')),
  weight       uuid        references targets.indicator,
  source       text        not null default '',
  made_at      timestamptz not null,
  version      int         not null default 1,
  unique (tenant, unit, folded),
  check ((aggregation = 'WEIGHTED') = (weight is not null))
);

-- What a unit is to reach in a period, as one or more bodies set it by a document. Only ever added to:
-- a revision is another row that holds from the day of its own document.
create table targets.plan (
  id          uuid primary key,
  tenant      int         not null,
  indicator   uuid        not null references targets.indicator,
  unit        uuid        not null references registry.unit,
  period      text        not null,
  from_day    date        not null,
  kind        text        not null check (kind in ('FIGURE', 'RANGE', 'ABOVE', 'FROM', 'BAND')),
  low         numeric     not null,
  high        numeric,
  baseline    numeric,
  bodies      text        not null check (bodies <> ''),
  document    text        not null check (document <> ''),
  reason      text        not null default '',
  account     uuid,
  made_at     timestamptz not null,
  unique (indicator, unit, period, from_day),
  check ((kind in ('RANGE', 'BAND')) = (high is not null)),
  check (high >= low)
);
create index plan_unit on targets.plan (unit, period);

-- What was reached. A correction is a new row that names the old one and says why.
create table targets.measurement (
  id          uuid primary key,
  tenant      int         not null,
  indicator   uuid        not null references targets.indicator,
  unit        uuid        not null references registry.unit,
  period      text        not null,
  value       numeric,
  place       int         check (place > 0),
  among       int         check (among > 0),
  moved       int,
  document    text        not null check (document <> ''),
  note        text        not null default '',
  standing    boolean     not null default true,
  corrects    uuid        references targets.measurement,
  reason      text        not null default '',
  account     uuid,
  made_at     timestamptz not null,
  check (value is not null or place is not null or moved is not null),
  check (place <= among),
  check (corrects is null or reason <> '')
);
create unique index measurement_standing on targets.measurement (indicator, unit, period) where standing;
create index measurement_unit on targets.measurement (unit, period) where standing;

-- What figures of one unit and period must obey among themselves; parts are indicators in their order.
create table targets.consistency (
  id       uuid primary key,
  tenant   int         not null,
  unit     uuid        not null references registry.unit,
  kind     text        not null check (kind in ('BALANCE', 'PART_OF_WHOLE', 'SUM_OF_PARTS', 'JUMP', 'SHARE_OF_COUNT')),
  parts    uuid[]      not null,
  at_most  numeric,
  made_at  timestamptz not null,
  unique (tenant, unit, kind, parts),
  check ((kind = 'JUMP') = (at_most is not null))
);

-- What somebody asked a unit because its figures do not agree, and what it answered.
create table targets.question (
  id           uuid primary key,
  tenant       int         not null,
  consistency  uuid        not null references targets.consistency,
  unit         uuid        not null references registry.unit,
  period       text        not null,
  expected     numeric     not null,
  found        numeric     not null,
  words        text        not null check (words <> ''),
  asked_by     uuid,
  asked_at     timestamptz not null,
  answer       text        not null default '',
  answered_by  uuid,
  answered_at  timestamptz,
  version      int         not null default 1,
  check ((answer = '') = (answered_at is null))
);
create unique index question_open on targets.question (consistency, unit, period) where answered_at is null;
create index question_unit on targets.question (unit, period);

grant select, insert, update on targets.indicator, targets.measurement, targets.question to guongsang_app;
grant select, insert on targets.plan to guongsang_app;
grant select, insert, delete on targets.consistency to guongsang_app;
