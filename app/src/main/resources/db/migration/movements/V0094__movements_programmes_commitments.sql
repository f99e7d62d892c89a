-- Programmes, and the themes (chuyên đề) within them.
create table movements.programme (
  id        uuid primary key,
  tenant    int         not null,
  unit      uuid        not null references registry.unit,
  parent    uuid        references movements.programme,
  movement  uuid        references movements.movement,
  name      text        not null check (name <> ''),
  folded    text        not null,
  document  text        not null default '',
  from_day  date        not null,
  until_day date        check (until_day > from_day),
  account   uuid,
  made_at   timestamptz not null,
  version   int         not null default 1
);
create index programme_unit on movements.programme (unit);
create index programme_parent on movements.programme (parent) where parent is not null;
create index programme_movement on movements.programme (movement) where movement is not null;

-- A task: who, what, answering for what, by which steps, with which effect, by when.
create table movements.task (
  id        uuid primary key,
  tenant    int         not null,
  programme uuid        references movements.programme,
  movement  uuid        references movements.movement,
  unit      uuid        not null references registry.unit,
  given_by  uuid        not null references registry.unit,
  person    uuid        references registry.person,
  name      text        not null check (name <> ''),
  folded    text        not null,
  what      text        not null default '',
  duty      text        not null default '',
  steps     text        not null default '',
  effect    text        not null default '',
  due       date        not null,
  state     text        not null check (state in ('NOT_BEGUN', 'DOING', 'DONE', 'STOPPED')),
  state_on  date        not null,
  reason    text        not null default '',
  done_on   date,
  evidence  uuid,
  account   uuid,
  made_at   timestamptz not null,
  version   int         not null default 1,
  check ((state = 'DONE') = (done_on is not null)),
  check (state <> 'STOPPED' or reason <> '')
);
create index task_list on movements.task (tenant, due, id);
create index task_unit on movements.task (unit, due);
create index task_given_by on movements.task (given_by);
create index task_person on movements.task (person) where person is not null;
create index task_programme on movements.task (programme) where programme is not null;
create index task_movement on movements.task (movement) where movement is not null;

create table movements.task_helper (
  task uuid not null references movements.task on delete cascade,
  unit uuid not null references registry.unit,
  primary key (task, unit)
);
create index task_helper_unit on movements.task_helper (unit);

-- What was said and urged while a task ran; only ever added to.
create table movements.task_note (
  id      uuid primary key,
  task    uuid        not null references movements.task,
  kind    text        not null check (kind in ('NOTE', 'REVIEWED', 'URGED')),
  day     date        not null,
  words   text        not null check (words <> ''),
  account uuid,
  made_at timestamptz not null
);
create index task_note_task on movements.task_note (task, made_at);

-- A campaign or a code of conduct that units and people commit themselves to.
create table movements.commitment (
  id        uuid primary key,
  tenant    int         not null,
  unit      uuid        not null references registry.unit,
  movement  uuid        references movements.movement,
  kind      text        not null check (kind in ('CAMPAIGN', 'CONDUCT')),
  title     text        not null check (title <> ''),
  folded    text        not null,
  words     text        not null check (words <> ''),
  from_day  date        not null,
  until_day date        check (until_day > from_day),
  account   uuid,
  made_at   timestamptz not null,
  version   int         not null default 1
);
create index commitment_unit on movements.commitment (unit);
create index commitment_movement on movements.commitment (movement) where movement is not null;

-- Who committed; the unit is where the person serves, or the committing unit itself.
create table movements.committed (
  id         uuid primary key,
  tenant     int         not null,
  commitment uuid        not null references movements.commitment,
  unit       uuid        not null references registry.unit,
  person     uuid        references registry.person,
  day        date        not null,
  oneself    boolean     not null,
  account    uuid,
  made_at    timestamptz not null
);
create unique index committed_once_person on movements.committed (commitment, person) where person is not null;
create unique index committed_once_unit on movements.committed (commitment, unit) where person is null;
create index committed_unit on movements.committed (unit);
create index committed_person on movements.committed (person) where person is not null;

-- How it is kept: what a visit, a survey or a complaint showed; only ever added to.
create table movements.commitment_note (
  id         uuid primary key,
  commitment uuid        not null references movements.commitment,
  unit       uuid        references registry.unit,
  day        date        not null,
  words      text        not null check (words <> ''),
  account    uuid,
  made_at    timestamptz not null
);
create index commitment_note_commitment on movements.commitment_note (commitment, made_at);

grant select, insert, update on movements.programme, movements.task, movements.commitment to guongsang_app;
grant select, insert, delete on movements.task_helper, movements.committed to guongsang_app;
grant select, insert on movements.task_note, movements.commitment_note to guongsang_app;
