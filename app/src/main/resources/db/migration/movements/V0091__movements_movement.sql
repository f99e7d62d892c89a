create schema movements;
grant usage on schema movements to guongsang_app;

-- A movement (phong trào): launched by one or more units; the first of them leads it and keeps it here.
-- Kinds and scopes are the law's (Luật Thi đua, khen thưởng 2022, Điều 16); "đợt", "cao điểm" are labels.
create table movements.movement (
  id          uuid primary key,
  tenant      int         not null,
  unit        uuid        not null references registry.unit,
  name        text        not null check (name <> ''),
  folded      text        not null,
  slogan      text        not null default '',
  kind        text        not null check (kind in ('REGULAR', 'THEMATIC')),
  scope       text        not null check (scope in ('NATION', 'SECTOR', 'CLUSTER', 'UNIT')),
  label       text        not null default '',
  campaign    boolean     not null default false,
  from_day    date        not null,
  until_day   date        check (until_day > from_day),
  criteria    text        not null default '',
  weak_links  text        not null default '',
  parent      uuid        references movements.movement,
  copied_from uuid        references movements.movement,
  state       text        not null check (state in ('DRAFT', 'LAUNCHED', 'REVIEWED', 'SUSPENDED', 'CLOSED')),
  launched_on date,
  closed_on   date,
  published_at timestamptz,
  account     uuid,
  made_at     timestamptz not null,
  version     int         not null default 1,
  check ((state = 'DRAFT') = (launched_on is null)),
  check ((state = 'CLOSED') = (closed_on is not null))
);
create index movement_unit on movements.movement (unit, from_day);
create index movement_parent on movements.movement (parent) where parent is not null;

-- Who else launches it together with the leading unit.
create table movements.launching_unit (
  movement  uuid not null references movements.movement on delete cascade,
  unit      uuid not null references registry.unit,
  place     int  not null,
  primary key (movement, unit)
);

grant select, insert, update on movements.movement to guongsang_app;
grant select, insert, update, delete on movements.launching_unit to guongsang_app;
