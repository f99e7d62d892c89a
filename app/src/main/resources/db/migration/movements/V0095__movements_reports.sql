-- A periodic report that units owe under a movement: how often, when, and what is asked in it.
create table movements.report_form (
  id            uuid primary key,
  tenant        int         not null,
  movement      uuid        not null references movements.movement,
  name          text        not null check (name <> ''),
  rhythm        text        not null check (rhythm in ('MONTH', 'QUARTER', 'HALF', 'YEAR', 'SCHOOL_YEAR')),
  first_period  text        not null,
  due_after     int         not null check (due_after between -60 and 92),
  owing         text        not null check (owing in ('RESPONDING', 'ASKED', 'CHOSEN')),
  figures_after int         not null check (figures_after >= 0),
  ended_on      date,
  account       uuid,
  made_at       timestamptz not null,
  version       int         not null default 1
);
create index report_form_movement on movements.report_form (movement);

-- What is asked: a question, or an indicator whose figure the targets say. A part that was answered is
-- never taken out of the reports that answered it.
create table movements.report_part (
  id        uuid primary key,
  form      uuid    not null references movements.report_form,
  place     int     not null,
  question  text    not null default '',
  indicator uuid,
  removed   boolean not null default false,
  check ((indicator is null) = (question <> ''))
);
create index report_part_form on movements.report_part (form, place);

-- The units chosen one by one to report.
create table movements.report_owing (
  form uuid not null references movements.report_form,
  unit uuid not null references registry.unit,
  primary key (form, unit)
);
create index report_owing_unit on movements.report_owing (unit);

-- A unit's report of a period. Each return begins a new round; what an earlier round said stays.
create table movements.report (
  id           uuid primary key,
  tenant       int         not null,
  form         uuid        not null references movements.report_form,
  unit         uuid        not null references registry.unit,
  period       text        not null,
  due          date        not null,
  state        text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
  round        int         not null default 1,
  first_on     date,
  submitted_on date,
  account      uuid,
  made_at      timestamptz not null,
  version      int         not null default 1,
  unique (form, unit, period),
  check (state in ('DRAFT', 'RETURNED') or submitted_on is not null)
);
create index report_unit on movements.report (unit, period);

-- The figure is the one the targets said on the day the round was submitted.
create table movements.report_answer (
  report uuid not null references movements.report on delete cascade,
  round  int  not null,
  part   uuid not null references movements.report_part,
  words  text not null default '',
  note   text not null default '',
  figure jsonb,
  primary key (report, round, part)
);

-- What happened to a report, deed by deed; only ever added to.
create table movements.report_step (
  id      uuid primary key,
  report  uuid        not null references movements.report,
  move    text        not null check (move in ('SUBMIT', 'RECALL', 'RETURN', 'ACCEPT')),
  round   int         not null,
  day     date        not null,
  reason  text        not null default '',
  account uuid,
  made_at timestamptz not null,
  check (move <> 'RETURN' or reason <> '')
);
create index report_step_report on movements.report_step (report, made_at);

create table movements.report_file (
  id      uuid primary key,
  report  uuid        not null references movements.report,
  file    uuid        not null,
  account uuid,
  made_at timestamptz not null
);
create index report_file_report on movements.report_file (report, made_at);

-- Which reports of units below a merged one was made of, and which round of each.
create table movements.report_source (
  report uuid not null references movements.report,
  source uuid not null references movements.report,
  round  int  not null,
  primary key (report, source),
  check (report <> source)
);
create index report_source_source on movements.report_source (source);

grant select, insert, update on movements.report_form, movements.report_part, movements.report to guongsang_app;
grant select, insert, update, delete on movements.report_answer to guongsang_app;
grant select, insert, delete on movements.report_part, movements.report_owing, movements.report_file, movements.report_source to guongsang_app;
grant update on movements.report_source to guongsang_app;
grant select, insert on movements.report_step to guongsang_app;
