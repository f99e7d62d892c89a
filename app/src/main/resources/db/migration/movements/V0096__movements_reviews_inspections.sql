-- Sơ kết, tổng kết: what a movement came to, until it is held; then it says the figures of that day.
create table movements.review (
  id         uuid primary key,
  tenant     int         not null,
  movement   uuid        not null references movements.movement,
  unit       uuid        not null references registry.unit,
  kind       text        not null check (kind in ('MIDTERM', 'FINAL')),
  day        date        not null,
  period     text        not null,
  reached    text        not null default '',
  lessons    text        not null default '',
  models     text        not null default '',
  file       uuid,
  held_at    timestamptz,
  launched   int,
  asked      int,
  figures    jsonb,
  account    uuid,
  made_at    timestamptz not null,
  version    int         not null default 1,
  check ((held_at is null) = (figures is null)),
  check ((launched is null) = (asked is null))
);
create index review_movement on movements.review (movement, day);
create index review_unit on movements.review (unit);

-- Whom a review proposes to commend. A person or unit of the register, or a name as it was given.
create table movements.proposal (
  id          uuid primary key,
  tenant      int         not null,
  review      uuid        not null references movements.review,
  place       int         not null,
  person      uuid        references registry.person,
  unit        uuid        references registry.unit,
  holder      text        not null check (holder <> ''),
  of_unit     text        not null default '',
  position    text        not null default '',
  award       text        not null default '',
  achievement text        not null default '',
  taken_at    timestamptz,
  account     uuid,
  made_at     timestamptz not null,
  check (person is null or unit is null)
);
create index proposal_review on movements.proposal (review, place);
create index proposal_person on movements.proposal (person) where person is not null;
create index proposal_unit on movements.proposal (unit) where unit is not null;

-- An inspection of a movement: what is to be looked at, by whom, when, and the minutes of it.
create table movements.inspection (
  id       uuid primary key,
  tenant   int         not null,
  movement uuid        not null references movements.movement,
  unit     uuid        not null references registry.unit,
  name     text        not null check (name <> ''),
  plan     text        not null check (plan <> ''),
  document text        not null default '',
  day      date        not null,
  until_day date       check (until_day > day),
  minutes  uuid,
  account  uuid,
  made_at  timestamptz not null,
  version  int         not null default 1
);
create index inspection_movement on movements.inspection (movement, day);
create index inspection_unit on movements.inspection (unit);

create table movements.inspector (
  inspection uuid not null references movements.inspection,
  person     uuid not null references registry.person,
  role       text not null check (role in ('HEAD', 'MEMBER', 'SECRETARY')),
  primary key (inspection, person)
);
create index inspector_person on movements.inspector (person);

-- What was found at a unit, what it is asked to do by when, and how far that is.
create table movements.finding (
  id         uuid primary key,
  tenant     int         not null,
  inspection uuid        not null references movements.inspection,
  unit       uuid        not null references registry.unit,
  words      text        not null check (words <> ''),
  asked      text        not null default '',
  due        date,
  state      text        not null check (state in ('NOTED', 'OPEN', 'MENDED', 'CONFIRMED')),
  account    uuid,
  made_at    timestamptz not null,
  version    int         not null default 1,
  check ((state = 'NOTED') = (asked = '')),
  check ((asked = '') = (due is null))
);
create index finding_inspection on movements.finding (inspection, made_at);
create index finding_unit on movements.finding (unit);

-- What was done about it; only ever added to.
create table movements.finding_step (
  id      uuid primary key,
  finding uuid        not null references movements.finding,
  move    text        not null check (move in ('ASK', 'MEND', 'CONFIRM', 'REOPEN')),
  day     date        not null,
  words   text        not null default '',
  file    uuid,
  account uuid,
  made_at timestamptz not null,
  check (move = 'CONFIRM' or words <> '')
);
create index finding_step_finding on movements.finding_step (finding, made_at);

grant select, insert, update on movements.review, movements.inspection, movements.finding to guongsang_app;
grant select, insert, update, delete on movements.proposal to guongsang_app;
grant select, insert, delete on movements.inspector to guongsang_app;
grant select, insert on movements.finding_step to guongsang_app;
