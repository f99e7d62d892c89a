-- Which levels of units below are asked to respond, by when.
alter table movements.movement
  add column asked text[] not null default '{}',
  add column answer_due date;

-- What happened to a movement's state, deed by deed; only ever added to.
create table movements.step (
  id       uuid primary key,
  movement uuid        not null references movements.movement,
  move     text        not null check (move in ('LAUNCH', 'REVIEW', 'SUSPEND', 'RESUME', 'CLOSE')),
  state    text        not null check (state in ('LAUNCHED', 'REVIEWED', 'SUSPENDED', 'CLOSED')),
  day      date        not null,
  reason   text        not null default '',
  account  uuid,
  made_at  timestamptz not null
);
create index step_movement on movements.step (movement, made_at);

-- Movements that belong together without standing above or below one another; kept once a pair.
create table movements.link (
  movement uuid not null references movements.movement on delete cascade,
  beside   uuid not null references movements.movement on delete cascade,
  primary key (movement, beside),
  check (movement < beside)
);
create index link_beside on movements.link (beside);

-- The indicators a movement lives by.
create table movements.movement_indicator (
  movement  uuid not null references movements.movement on delete cascade,
  indicator uuid not null,
  place     int  not null,
  primary key (movement, indicator)
);

-- The library: directives, plans, guidance and other texts the work stands on.
create table movements.document (
  id      uuid primary key,
  tenant  int         not null,
  unit    uuid        not null references registry.unit,
  kind    text        not null
          check (kind in ('DIRECTIVE', 'RESOLUTION', 'PROGRAMME', 'PLAN', 'GUIDANCE', 'DECISION', 'REGULATION', 'OFFICIAL_LETTER', 'OTHER')),
  number  text        not null default '',
  day     date        not null,
  issuer  text        not null check (issuer <> ''),
  title   text        not null check (title <> ''),
  folded  text        not null,
  file    uuid,
  account uuid,
  made_at timestamptz not null,
  version int         not null default 1
);
create index document_unit on movements.document (unit, day);
create unique index document_once on movements.document (tenant, unit, issuer, number, day) where number <> '';

-- What a movement stands on.
create table movements.ground (
  movement uuid not null references movements.movement on delete cascade,
  document uuid not null references movements.document,
  place    int  not null,
  primary key (movement, document)
);
create index ground_document on movements.ground (document);

-- Ban chỉ đạo: who steers it, from when until when.
create table movements.steering (
  id        uuid primary key,
  tenant    int         not null,
  movement  uuid        not null references movements.movement,
  person    uuid        not null,
  role      text        not null check (role in ('HEAD', 'DEPUTY', 'STANDING', 'MEMBER', 'SECRETARY')),
  from_day  date        not null,
  until_day date        check (until_day > from_day),
  account   uuid,
  made_at   timestamptz not null,
  exclude using gist (movement with =, person with =, daterange(from_day, until_day) with &&)
);

-- A unit's own launching under the movement (hưởng ứng): its plan, days and paper.
create table movements.response (
  id          uuid primary key,
  tenant      int         not null,
  movement    uuid        not null references movements.movement,
  unit        uuid        not null references registry.unit,
  plan        text        not null check (plan <> ''),
  launched_on date        not null,
  from_day    date,
  until_day   date        check (until_day > from_day),
  document    text        not null default '',
  file        uuid,
  account     uuid,
  made_at     timestamptz not null,
  version     int         not null default 1,
  unique (movement, unit)
);
create index response_unit on movements.response (unit);

-- Giao ước thi đua among units; each side signs here or on paper.
create table movements.pledge (
  id       uuid primary key,
  tenant   int         not null,
  movement uuid        not null references movements.movement,
  unit     uuid        not null references registry.unit,
  title    text        not null check (title <> ''),
  words    text        not null check (words <> ''),
  day      date        not null,
  place    text        not null default '',
  account  uuid,
  made_at  timestamptz not null,
  version  int         not null default 1
);
create index pledge_movement on movements.pledge (movement);

create table movements.pledge_side (
  pledge    uuid not null references movements.pledge on delete cascade,
  unit      uuid not null references registry.unit,
  place     int  not null,
  way       text check (way in ('HERE', 'PAPER')),
  signed_on date,
  signer    text not null default '',
  file      uuid,
  account   uuid,
  signed_at timestamptz,
  primary key (pledge, unit),
  check ((way is null) = (signed_on is null)),
  check ((way is null) = (signer = ''))
);
create index pledge_side_unit on movements.pledge_side (unit);

grant select, insert on movements.step to guongsang_app;
grant select, insert, delete on movements.link, movements.movement_indicator, movements.ground to guongsang_app;
grant select, insert, update on movements.document, movements.steering, movements.response, movements.pledge to guongsang_app;
grant select, insert, update, delete on movements.pledge_side to guongsang_app;
